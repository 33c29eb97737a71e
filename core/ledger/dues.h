#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QDateTime>
#include <map>
#include <vector>

namespace suben
{

struct DueRow {
    DueId id{};
    QString rule;    ///< `pack:id` of the pack that declared it
    QString pack;    ///< the category it was asked by
    QString name;    ///< Chinese name from the pack
    QString about;   ///< lot, object, paper or event in words
    QString subject; ///< `event`, `object`, `paper`, `lot`, `own`
    qint64 subjectId = 0;
    EventId event{};
    QDateTime dueAt;   ///< a date ends at 24:00
    QString to;        ///< which authority
    QString settledBy; ///< `receipt`, `step`, `paper`
    QString step;      ///< the step that settles it, if any
    QString form;      ///< `pack:view` of the register that is handed in; empty: none
    QString formName;  ///< its Chinese name
    QDate formFrom;    ///< the first day that stands in it
    QDate formTo;      ///< the last
    LegalBasis basis;
    int daysLate = 0;               ///< 0 or less: not late
    Severity late = Severity::Warn; ///< what it means to be late
    QDate reminded;                 ///< the last of its reminders that has come (licences: 90, 60, 30 days before)
    bool isLastReminder = false;    ///< no further one comes before the day
    QDate settledOn;                ///< not valid: open
    QString receipt;                ///< number it was settled by, if any

    bool isSettled() const { return settledOn.isValid(); }
};

/// What the law wants next (design/rulepacks.md §3.7).
class Dues final
{
public:
    explicit Dues(Session &session);
    /// Lots whose papers are still to come: what is missing, in words, from the open dues of the lot or of the entry
    /// that brought it which a paper or its number settles.
    Result<std::map<LotId, QString>> missingPapers();
    /// Open ones due until then, all that are late, and those whose first reminder has come; soonest first.
    Result<std::vector<DueRow>> open(QDate until);
    /// Those these entries opened, settled ones too; soonest first.
    Result<std::vector<DueRow>> ofEvents(const std::vector<EventId> &events);
    Result<void> settle(DueId due, const QString &receipt, QDate on);
    /// Standing checks and dues of papers and objects, made anew for today.
    Result<void> refresh();
    /// Findings of standing checks (`each`) today: for 提醒 and the self-check.
    Result<Findings> standing();

private:
    Session &m_session;
};

} // namespace suben
