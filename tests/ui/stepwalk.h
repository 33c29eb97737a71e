#pragma once

#include "tests/ui/stepdesk.h"
#include "ui/page.h"

namespace suben::test
{

/// Whole forms entered on a StepDesk by Enter alone: what has an answer is typed, the rest is passed.
class StepWalk final
{
public:
    /// By field path; `a|b` answers the field first with a, then with b (a second line).
    using Answers = QHash<QString, QString>;

    explicit StepWalk(StepDesk &desk) : m_desk(desk) {}

    /// Enter leads from field to field until the button that posts; picks (items, lots) are taken in their order.
    /// Returns the object names on the way.
    QStringList walk(Answers answers, QStringList picks);
    /// 更多业务, the step with this name or these initials.
    void open(const QString &step);
    /// Opens the step, walks it, takes the picture, posts it. The way, where the entry was not made.
    QString record(const char *step, const Answers &answers, const QStringList &picks, const char *shot);
    /// 批次记录, the same.
    QString batch(const char *step, const Answers &answers, const QStringList &picks, const char *shot);
    /// The key that posts, and the first reason of whatever has to be confirmed, also where a picture took the keys
    /// from the window.
    void finish(Act act = Act::Finish);

private:
    QString posted(qint64 before, const QStringList &road) const;

    StepDesk &m_desk;
};

} // namespace suben::test
