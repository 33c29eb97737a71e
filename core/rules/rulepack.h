#pragma once

#include "core/rules/checkrule.h"
#include "core/rules/queryrule.h"
#include "core/rules/ruletable.h"

#include <QByteArray>
#include <QHash>
#include <memory>

namespace suben
{

struct LawRule {
    QString id;
    Words words;
    int year = 0;
    QDate from;
    QDate to;
    QDate checked;
};

/// A number the firm or a region may set. `value` is after overlays; it is never below `least`.
struct SettingRule {
    QString id;
    Words words;
    FieldType type = FieldType::Decimal;
    Value value;
    Value least; ///< nothing: no floor
    LegalBasis basis;
    QString declaredBy;
};

/// A rule that a child or an overlay made looser, and why.
struct Loosening {
    QString place; ///< `/checks/noChineseLabel/severity`
    QString by;    ///< id of the pack or overlay
    Words because;
};

/// A pack or overlay that went into a resolved pack.
struct PackSource {
    QString id;
    QString version;
    QString appliesFor; ///< of an overlay: `firm`, `CN-37`; empty: a pack
    bool operator==(const PackSource &) const = default;
};

class PackProgram;

/// A pack with its parents and overlays in it: what an event is recorded under. Immutable after loading; it cannot be
/// copied because its program points into it.
struct RulePack {
    RulePack() = default;
    RulePack(RulePack &&) = default;
    RulePack &operator=(RulePack &&) = default;

    QString id;
    QString version;
    Words title;
    QByteArray canonicalJson;        ///< of the resolved pack, its tables included
    QByteArray hash;                 ///< SHA-256 of it, 32 bytes
    std::vector<PackSource> sources; ///< in the order they were applied; the last pack is this one
    std::vector<Loosening> loosenings;

    std::vector<Choice> roles;
    std::vector<LawRule> laws;
    std::vector<SettingRule> settings;
    std::vector<RuleTable> tables;
    std::vector<FieldRule> fields;
    std::vector<PaperRule> papers;
    std::vector<ObjectRule> objects;
    std::vector<QueryRule> queries;
    std::vector<StepRule> steps; ///< also those that are off
    std::vector<CheckRule> checks;
    std::vector<DueRule> dues;
    std::vector<RetentionRule> retention;
    std::vector<ViewRule> views;

    const StepRule *step(QStringView stepId) const;
    const FieldRule *field(QStringView path) const;
    const PaperRule *paper(QStringView paperId) const;
    const ObjectRule *object(QStringView kind) const;
    const QueryRule *query(QStringView queryId) const;
    const SettingRule *setting(QStringView settingId) const;
    const RuleTable *table(QStringView tableId) const;
    const DueRule *due(QStringView dueId) const;
    const ViewRule *view(QStringView viewId) const;
    /// The word for a field in a step, else the field's own, else the path.
    QString fieldWord(QStringView path, const StepRule *inStep, Language language) const;
    /// Compiled once; used by the evaluator.
    std::shared_ptr<const PackProgram> program;
};

} // namespace suben
