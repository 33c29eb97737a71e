#pragma once

#include "core/rules/evaluator.h"

#include <optional>
#include <span>

namespace suben
{

/// Until when a record is kept (design/rulepacks.md §3.7).
struct KeepUntil {
    bool permanent = false;
    QDate date;   ///< the last day; not valid when permanent
    QString rule; ///< the rule that decided, `pack:id`
    LegalBasis basis;
    bool operator==(const KeepUntil &) const = default;
};

/// The one that keeps longer; what is not known keeps nothing.
std::optional<KeepUntil> longerOf(const std::optional<KeepUntil> &a, const std::optional<KeepUntil> &b);

/// The latest of all retention rules over all lines; nothing when no rule gives a date.
std::optional<KeepUntil> retainUntil(const RulePacks &packs, const EventDraft &draft, const Clock &clock, Facts &facts);
/// The same by one pack (an earlier version of it), over these lines; none: over the event.
std::optional<KeepUntil> retainUntil(const RulePack &pack, const EventDraft &draft, std::span<const int> lines,
                                     const Clock &clock, Facts &facts);
/// As the pack says of the paper's kind; nothing where it says nothing.
std::optional<KeepUntil> retainUntil(const RulePack &pack, const Paper &paper, const Clock &clock, Facts &facts);

} // namespace suben
