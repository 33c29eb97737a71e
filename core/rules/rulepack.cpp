#include "core/rules/rulepack.h"

namespace suben
{

namespace
{

constexpr const char *FieldTypeNames[] = {"text",  "integer",  "decimal",    "quantity", "money",   "date",
                                          "time",  "duration", "yesNo",      "choice",   "choices", "code",
                                          "codes", "staff",    "attachment", "checklist"};

template <typename Rules>
auto byId(const Rules &rules, QStringView id) -> const typename Rules::value_type *
{
    for (const auto &rule : rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

} // namespace

const QString &inLanguage(const Words &words, Language language)
{
    const bool english = language == Language::English;
    const QString &wanted = english ? words.en : words.zh;
    return wanted.isEmpty() ? (english ? words.zh : words.en) : wanted;
}

QString fieldTypeName(FieldType type)
{
    return QLatin1String(FieldTypeNames[static_cast<int>(type)]);
}

std::optional<FieldType> fieldTypeFromName(QStringView name)
{
    for (int i = 0; i < int(std::size(FieldTypeNames)); ++i) {
        if (name == QLatin1String(FieldTypeNames[i]))
            return static_cast<FieldType>(i);
    }
    return std::nullopt;
}

QString FieldRule::choiceWord(QStringView id, Language language) const
{
    const Choice *choice = byId(choices, id);
    return choice == nullptr ? id.toString() : inLanguage(choice->words, language);
}

const FieldUse *StepRule::use(QStringView path) const
{
    for (const FieldUse &use : fields) {
        if (use.path == path)
            return &use;
    }
    return nullptr;
}

bool reaches(const AppliesTo &on, const StepRule &step)
{
    if (on.every || on.steps.contains(step.id) || on.bizSteps.contains(step.bizStep))
        return true;
    return std::find(on.shapes.begin(), on.shapes.end(), step.shape) != on.shapes.end();
}

bool isPerLine(const QueryRule &query)
{
    if (query.kind == QueryKind::Codes)
        return true;
    if (query.kind == QueryKind::Stock)
        return query.stockOf == StockOf::Lot || query.stockOf == StockOf::Item;
    if (query.paperOf && (*query.paperOf == HolderKind::Item || *query.paperOf == HolderKind::Lot))
        return query.kind == QueryKind::Paper;
    const auto lineKey = [](const FactPath &path) { return isPerLine(path.scope); };
    return std::any_of(query.same.begin(), query.same.end(), lineKey);
}

const StepRule *RulePack::step(QStringView stepId) const
{
    return byId(steps, stepId);
}

const FieldRule *RulePack::field(QStringView path) const
{
    for (const FieldRule &rule : fields) {
        if (rule.path == path)
            return &rule;
    }
    return nullptr;
}

const PaperRule *RulePack::paper(QStringView paperId) const
{
    return byId(papers, paperId);
}

const ObjectRule *RulePack::object(QStringView kind) const
{
    return byId(objects, kind);
}

const QueryRule *RulePack::query(QStringView queryId) const
{
    return byId(queries, queryId);
}

const SettingRule *RulePack::setting(QStringView settingId) const
{
    return byId(settings, settingId);
}

const RuleTable *RulePack::table(QStringView tableId) const
{
    return byId(tables, tableId);
}

const DueRule *RulePack::due(QStringView dueId) const
{
    return byId(dues, dueId);
}

const ViewRule *RulePack::view(QStringView viewId) const
{
    return byId(views, viewId);
}

QString RulePack::fieldWord(QStringView path, const StepRule *inStep, Language language) const
{
    const FieldUse *use = inStep != nullptr ? inStep->use(path) : nullptr;
    if (use != nullptr && !use->words.isEmpty())
        return inLanguage(use->words, language);
    const FieldRule *rule = field(path);
    return rule != nullptr ? inLanguage(rule->words, language) : path.toString();
}

} // namespace suben
