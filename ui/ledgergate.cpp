#include "ui/ledgergate.h"

#include "ui/widgets/taskstrip.h"

#include <QApplication>
#include <QWidget>
#include <algorithm>

namespace suben
{

LedgerGate::LedgerGate(const Desk &desk, TaskStrip &strip, QWidget *page)
    : QObject(page), m_desk(desk), m_strip(strip), m_page(page)
{
}

LedgerGate *LedgerGate::above(QWidget *part)
{
    LedgerGate *gate = nullptr;
    for (QWidget *at = part; at != nullptr && gate == nullptr; at = at->parentWidget())
        gate = at->findChild<LedgerGate *>(QString(), Qt::FindDirectChildrenOnly);
    return gate;
}

LedgerGate *LedgerGate::waitingAt(QWidget *part)
{
    LedgerGate *gate = above(part);
    if (gate != nullptr && gate->m_isWaiting)
        return gate;
    const QList<LedgerGate *> within = part != nullptr ? part->findChildren<LedgerGate *>() : QList<LedgerGate *>();
    const auto waiting = std::ranges::find_if(within, [](const LedgerGate *inner) { return inner->m_isWaiting; });
    return waiting != within.end() ? *waiting : nullptr;
}

bool LedgerGate::isWaiting(QWidget *part)
{
    return waitingAt(part) != nullptr;
}

bool LedgerGate::giveUp(QWidget *part)
{
    const LedgerGate *gate = waitingAt(part);
    if (gate == nullptr)
        return false;
    gate->m_strip.stop();
    return true;
}

void LedgerGate::follow(Task *task)
{
    close();
    connect(task, &Task::finished, this, &LedgerGate::open);
    connect(task, &QObject::destroyed, this, &LedgerGate::open);
    m_strip.follow(task,
                   tr("Another program is writing to the ledger. Everything you typed is here; it is recorded as "
                      "soon as the file is free."),
                   TaskStrip::Counts::Seconds);
}

// Everything of the page but the strip and what it stands on.
void LedgerGate::close()
{
    m_isWaiting = true;
    m_focus = QApplication::focusWidget();
    const auto children = [](const QWidget *of) {
        return of->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    };
    QList<QWidget *> parts = children(m_page);
    if (QWidget *around = m_strip.parentWidget(); around != m_page) {
        parts.removeAll(around);
        parts += children(around);
    }
    parts.removeAll(&m_strip);
    for (QWidget *part : std::as_const(parts)) {
        if (part->isWindow() || part->testAttribute(Qt::WA_ForceDisabled))
            continue;
        part->setEnabled(false);
        m_closed.append(part);
    }
}

void LedgerGate::open()
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    for (const auto &part : std::as_const(m_closed)) {
        if (part)
            part->setEnabled(true);
    }
    m_closed.clear();
    if (m_focus && m_focus->isVisible() && QApplication::focusWidget() == nullptr)
        m_focus->setFocus();
}

} // namespace suben
