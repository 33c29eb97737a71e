#pragma once

#include "core/base/finding.h"
#include "core/model/document.h"
#include "core/model/step.h"
#include "core/rules/fieldrule.h"

#include <QStringList>

namespace suben
{

/// How much a paper allows and what uses it up.
struct PaperAllowance {
    FactPath of;        ///< the field added up, e.g. `line.qty`, `line.reoT`
    QStringList usedBy; ///< steps
    FactPath per;       ///< key, e.g. `item.cas`; empty text: one quantity for all
    std::optional<Side> side;
    QString unit;
};

/// A kind of licence, permit, certificate, quota, approval or contract (design/rulepacks.md §3.5).
struct PaperRule {
    QString id;
    Words words;
    HolderKind holder = HolderKind::Party;
    std::vector<SchemeUse> number; ///< empty: no number asked
    bool dated = true;             ///< false: open
    bool copy = false;             ///< a copy is kept
    bool cited = false;            ///< the draft names which one it uses
    int approvals = 0;             ///< so many different people have to agree
    FactPath covers;               ///< empty text: no scope
    QString scopeTable;            ///< table of the words a scope may use
    std::optional<PaperAllowance> allowance;
    Expression retention; ///< Kind::None: not said
    QString declaredBy;
};

/// What a step asks of a paper. A severity that is not set is not asked.
struct PaperNeed {
    QString paper;
    std::optional<HolderKind> of; ///< nothing: the staff member in `staffField`
    FactPath staffField;
    Condition when;
    std::optional<Truth> unknown; ///< True: fire, False: skip
    Severity missing = Severity::Refuse;
    std::optional<Severity> ended;
    std::optional<Severity> uncovered;
    std::optional<Severity> exceeded;
    LegalBasis basis;
    QString declaredBy;
};

/// A kind of thing with a life (cylinder, lift).
struct ObjectRule {
    QString id;
    Words words;
    QString key; ///< path of the field that names it
    std::vector<Choice> states;
    QStringList next; ///< paths of the dates that come next
    QString declaredBy;
};

} // namespace suben
