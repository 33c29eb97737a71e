#pragma once

#include "core/ledger/session.h"
#include "core/rules/rulepack.h"

#include <vector>

namespace suben
{

/// One field as a plain form asks it.
struct AskedField {
    FieldRule rule;
    QString title;
    bool isNeeded = false;    ///< always, under a condition, or one of a group
    bool isSometimes = false; ///< needed only while its condition is true
    bool isAdvised = false;
    bool isWorkedOut = false; ///< of a line, out of its other fields: only what cannot be worked out is typed
    QStringList others;        ///< any of these stands in its place
    std::vector<Choice> items; ///< of a checklist
};

/// How a form names what goes through the step.
enum class LineKind {
    None,  ///< the event has no lines
    Stock, ///< lots that are there
    Fresh, ///< lots that the event brings
    Both   ///< lots that go in and lots that come out
};

/// Everything a plain form asks for a step, from all enabled packs that have it.
struct StepAsks {
    QString step;
    QString pack; ///< of an event without lines
    QString title;
    Shape shape = Shape::Observe;
    QString bizStep;
    QString objectKind; ///< empty: about no object
    QString objectKey;  ///< path of the field that names it
    QString partyTitle; ///< empty: nobody on the other side
    LineKind lines = LineKind::None;
    std::vector<AskedField> head;
    std::vector<AskedField> line; ///< `line.*` and what the step says about lots that are there
    std::vector<AskedField> lot;  ///< what names and dates a fresh lot

    bool isKnown() const { return !title.isEmpty(); }
};

/// Every field a step of one pack has, in the clerk's order; those of which one is enough stand behind.
std::vector<AskedField> askedFields(const RulePack &pack, const StepRule &step);
StepAsks stepAsks(const Session &session, const QString &step);

/// A step that can be chosen, with the pack that brought it.
struct StepChoice {
    QString step;
    QString title;
    QString group;
    QString pack;
    Shape shape = Shape::Observe;
    QString bizStep;
};

/// Every step of the enabled packs that may be recorded and whose role the firm has, by shape.
std::vector<StepChoice> stepChoices(const Session &session);
QString shapeTitle(Shape shape);

} // namespace suben
