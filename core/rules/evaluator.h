#pragma once

#include "core/base/clock.h"
#include "core/model/event.h"
#include "core/rules/facts.h"
#include "core/rules/rulepacks.h"

namespace suben
{

/// A value the rules put in place of what was typed, or where nothing was.
struct FilledValue {
    int line = -1;
    QString path;
    Value value;
    bool isDefault = true; ///< false: a code in its normal form
    bool operator==(const FilledValue &) const = default;
};

/// A value the event writes on its lot or object (`lot.state`, `object.nextInspection`, …).
struct SetValue {
    int line = -1;
    QString path;
    Value value;
    bool operator==(const SetValue &) const = default;
};

/// The paper a line stands on where its kind has to be cited.
struct PaperCitation {
    int line = -1;
    PaperId paper{};
    bool operator==(const PaperCitation &) const = default;
};

/// What the rules say about a draft.
struct Evaluation {
    Findings findings; ///< by severity, then field order; equal ones merged
    std::vector<FilledValue> filled;
    std::vector<SetValue> sets; ///< to be stored in the event
    std::vector<PaperCitation> citations;
    std::vector<const RulePack *> linePacks; ///< one per line; null where there is none
    const RulePack *eventPack = nullptr;     ///< of the first line, or of an event without lines
};

/// The whole of design/rulepacks.md §5. Never asks `facts` for anything the packs do not read.
Evaluation evaluate(const RulePacks &packs, const EventDraft &draft, const Clock &clock, Facts &facts);

/// What a posted event lacks by these rules: required and advised fields that are empty, papers that were missing, ended
/// or did not cover it on its day. No checks and no amounts: those depend on what else was there then. Rules as those of
/// `evaluate`.
Findings gapsOf(const RulePacks &packs, const EventDraft &posted, const Clock &clock, Facts &facts);

/// The draft with what `evaluation` filled in and cites: what is recorded.
EventDraft filledIn(EventDraft draft, const Evaluation &evaluation);

/// Required right now (`always`, or `when` with a true condition): the stars of a form. Line -1: of the event.
struct RequiredField {
    int line = -1;
    QString path;
    bool operator==(const RequiredField &) const = default;
};
std::vector<RequiredField> requiredFields(const RulePacks &packs, const EventDraft &draft, const Clock &clock,
                                          Facts &facts);

} // namespace suben
