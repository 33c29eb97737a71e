#include "tests/ui/stepwalk.h"

#include "ui/page.h"
#include "ui/widgets/filterchips.h"

#include <QTest>

namespace suben::test
{

QStringList StepWalk::walk(Answers answers, QStringList picks)
{
    QStringList road;
    for (int key = 0; key < 90; ++key) {
        const QString at = m_desk.focus();
        road << at;
        if (at == u"finishButton")
            return road;
        if (at.endsWith(QLatin1String("_pick"))) {
            m_desk.enter(picks.isEmpty() ? QString() : picks.takeFirst());
            continue;
        }
        const QString path = at.startsWith(QLatin1String("field_")) ? at.mid(6) : at;
        QStringList said = answers.value(path).split(QLatin1Char('|'));
        if (said.size() > 1)
            answers.insert(path, said.mid(1).join(QLatin1Char('|')));
        m_desk.enter(said.first());
    }
    return road;
}

void StepWalk::open(const QString &step)
{
    m_desk.showPage("stepsPage");
    for (int back = 0; back < 4 && m_desk.focus() != u"stepFilter"; ++back)
        StepDesk::press(Qt::Key_Escape); // from the step entered before
    m_desk.enter(step);
}

QString StepWalk::record(const char *step, const Answers &answers, const QStringList &picks, const char *shot)
{
    const qint64 before = m_desk.events();
    open(QString::fromUtf8(step));
    const QStringList road = walk(answers, picks);
    m_desk.shoot(shot);
    finish();
    return posted(before, road);
}

QString StepWalk::batch(const char *step, const Answers &answers, const QStringList &picks, const char *shot)
{
    const qint64 before = m_desk.events();
    m_desk.showPage("transformPage");
    m_desk.page()->findChild<FilterChips *>()->choose(QLatin1String(step));
    const QStringList road = walk(answers, picks);
    m_desk.shoot(shot);
    finish();
    return posted(before, road);
}

void StepWalk::finish(Act act)
{
    m_desk.page()->act(act);
    for (int asked = 0; asked < 6; ++asked) {
        QWidget *strip = nullptr;
        for (QWidget *each : m_desk.page()->findChildren<QWidget *>(QStringLiteral("reasonStrip")))
            strip = each->isVisible() ? each : strip;
        if (strip == nullptr)
            return;
        QTest::keyClick(strip, Qt::Key_1);
    }
}

QString StepWalk::posted(qint64 before, const QStringList &road) const
{
    // An entry is written off the window's thread only while another program holds the file.
    for (int wait = 0; wait < 50 && m_desk.events() == before; ++wait)
        QTest::qWait(20);
    if (m_desk.events() == before + 1)
        return {};
    QStringList why{road.join(QLatin1Char(' ')), m_desk.banner()};
    for (const auto *list : m_desk.page()->findChildren<QAbstractItemView *>(QStringLiteral("findings"))) {
        if (list->isVisible())
            why << m_desk.findings();
    }
    return why.join(QLatin1Char('\n'));
}

} // namespace suben::test
