#pragma once

#include "core/rules/paperrule.h"

#include <vector>

namespace suben
{

/// How much a field is wanted in a step.
enum class Wanted {
    Optional,
    Advised, ///< info, and a line in the self-check
    When,    ///< required when `FieldUse::when` is true
    Always
};

/// A field in a step, in the clerk's order. Members of a one-of group that no `use` names stand where the group stands.
struct FieldUse {
    QString path;
    Words words; ///< the step's own words, else the field's
    Wanted wanted = Wanted::Optional;
    Condition when;
    Severity missing = Severity::Refuse; ///< of Wanted::When
    int group = -1;                      ///< index into StepRule::groups
    LegalBasis basis;                    ///< the use's own, else the step's
    QString declaredBy;
};

/// At least one of these.
struct OneOfGroup {
    QStringList paths;
    LegalBasis basis;
    QString declaredBy;
};

/// Writes a value on an object or a lot inside the event.
struct Setter {
    FactPath field; ///< `object.nextInspection`, `lot.state`, …
    Expression to;
    Condition when;
};

/// Who stands on the other side.
enum class Counterpart { None, Supplier, Customer, Carrier, Worker, Inspector };

struct StepRule {
    QString id;
    Words words;
    Shape shape = Shape::Observe;
    QString bizStep; ///< EPCIS CBV
    Counterpart counterpart = Counterpart::None;
    QStringList roles; ///< empty: every kind of firm
    QString object;    ///< kind of the object it is about; empty: none
    std::vector<FieldUse> fields;
    std::vector<OneOfGroup> groups;
    std::vector<PaperNeed> papers;
    std::vector<Setter> sets;
    bool off = false; ///< may not be recorded; `because` says why
    Words because;
    LegalBasis basis;
    QString declaredBy;

    const FieldUse *use(QStringView path) const;
};

} // namespace suben
