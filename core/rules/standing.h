#pragma once

#include "core/rules/evaluator.h"

namespace suben
{

/// What a standing check or due looks at. Lot and object come from `Facts` (line -1).
struct Subject {
    Each each;
    const Paper *paper = nullptr; ///< each paper
    QDate dueDate;                ///< each due
    int daysLate = 0;             ///< each due
    QDate periodEnd;              ///< each own, in a due: end of the period it speaks of
};

/// Checks with `each` of the pack (self-check, alarm bell); with Only::Alarms only those that ring.
enum class StandingChecks { All, Alarms };
Findings checkStanding(const RulePack &pack, const Subject &subject, StandingChecks which, const Clock &clock,
                       Facts &facts, Language language);

/// Checks on saving master data. Item and party come from `Facts` (line -1).
enum class Saved { Item, Party, Paper };
struct SavedRecord {
    Saved what = Saved::Item;
    const Paper *paper = nullptr; ///< of Saved::Paper
};
Findings checkSaving(const RulePack &pack, const SavedRecord &record, const Clock &clock, Facts &facts,
                     Language language);

/// A date by which something must be done, for one event or subject.
struct DueDate {
    QString rule;                 ///< `pack:id` of the pack that declared it
    const DueRule *due = nullptr; ///< lives as long as the pack
    const RulePack *pack = nullptr;
    int line = -1;
    QDate date;              ///< ends at 24:00
    QDateTime time;          ///< valid only where hours or minutes count
    QString period;          ///< `2026-11` for `per: month`: one due of all events with the same period
    std::vector<Value> same; ///< values of `settle.same`
    QList<QDate> remind;
    bool holidaysGuessed = false; ///< working days of a year the holidays table does not cover
};

/// Dues an event opens. Equal ones of several lines come once.
std::vector<DueDate> dueDates(const RulePacks &packs, const EventDraft &draft, const Clock &clock, Facts &facts);
/// Dues with `each` that fit the subject.
std::vector<DueDate> standingDues(const RulePack &pack, const Subject &subject, const Clock &clock, Facts &facts);

/// The lines of a posted event (or -1 for the event) that belong into a register of a pack: those under this pack whose
/// `where` is true; all of them where there is none. Unknown is not true.
std::vector<int> registerLines(const RulePacks &packs, const RulePack &pack, const ViewRule &view,
                               const EventDraft &draft, const Clock &clock, Facts &facts);

} // namespace suben
