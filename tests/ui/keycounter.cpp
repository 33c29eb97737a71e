#include "tests/ui/keycounter.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTextStream>
#include <QWidget>
#include <utility>

namespace suben::test
{

KeyCounter::KeyCounter()
{
    qApp->installEventFilter(this);
}

void KeyCounter::begin(const QString &workflow, int targetKeys, int targetScans)
{
    m_now = {workflow, 0, 0, targetKeys, targetScans};
    m_counting = true;
}

void KeyCounter::scanned()
{
    ++m_now.scans;
}

void KeyCounter::action()
{
    ++m_now.keys;
}

KeyCounter::Counts KeyCounter::end()
{
    m_counting = false;
    m_all.push_back(m_now);
    return m_now;
}

void KeyCounter::write(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QTextStream out(&file);
    out << "workflow,keys,target keys,scans,target scans\n";
    for (const Counts &counts : m_all)
        out << counts.workflow << ',' << counts.keys << ',' << counts.targetKeys << ',' << counts.scans << ','
            << counts.targetScans << '\n';
}

// Every press begins with the question whether it is a shortcut, asked of the widget that has the focus, and ends with
// a release: what a table hands on to the editor it opens in between is no second press. The modifier of a chord
// is a press of its own.
bool KeyCounter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease)
        m_down = 0;
    if (!m_counting || event->type() != QEvent::ShortcutOverride || !watched->isWidgetType() ||
        static_cast<QWidget *>(watched) != QApplication::focusWidget())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (std::exchange(m_down, key->key()) == key->key())
        return false;
    ++m_now.keys;
    return false;
}

} // namespace suben::test
