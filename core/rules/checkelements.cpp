#include "core/rules/checkelements.h"

#include "core/rules/merge.h"
#include "core/rules/nearest.h"
#include "core/rules/ruletexts.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int MostParts = 64;
constexpr int MostHistoryQueries = 12;

bool saysForEver(const Expression &value);

bool saysForEver(const Condition &condition)
{
    return std::ranges::any_of(condition.members, [](const Condition &member) { return saysForEver(member); }) ||
           (condition.kind == Condition::Kind::Test && (saysForEver(condition.left) || saysForEver(condition.right)));
}

bool saysForEver(const Expression &value)
{
    return value.kind == Expression::Kind::Permanent ||
           std::ranges::any_of(value.args, [](const Expression &arg) { return saysForEver(arg); }) ||
           std::ranges::any_of(value.whens, [](const Condition &when) { return saysForEver(when); });
}

/// Visits every fact path of a condition or value.
template <typename See>
void eachPath(const Condition &condition, const See &see);

template <typename See>
void eachPath(const Expression &expression, const See &see)
{
    if (expression.kind == Expression::Kind::Fact)
        see(expression.fact);
    for (const Expression &arg : expression.args)
        eachPath(arg, see);
    for (const Condition &when : expression.whens)
        eachPath(when, see);
}

template <typename See>
void eachPath(const Condition &condition, const See &see)
{
    for (const Condition &member : condition.members)
        eachPath(member, see);
    if (condition.kind != Condition::Kind::Test)
        return;
    eachPath(condition.left, see);
    eachPath(condition.right, see);
}

bool asksHistory(const QueryRule &query)
{
    switch (query.kind) {
    case QueryKind::Count:
    case QueryKind::Sum:
    case QueryKind::Last:
    case QueryKind::Median:
        return true;
    default:
        return false;
    }
}

class ElementCheck
{
public:
    ElementCheck(const RulePack &pack, const ResolvedPack &resolved, ExpressionCheck &found)
        : m_pack(pack), m_resolved(resolved), m_found(found)
    {
    }

    void check()
    {
        for (const StepRule &step : m_pack.steps)
            checkStep(step);
        for (const FieldRule &field : m_pack.fields)
            checkWritten(u"/fields/"_qs + field.path + u"/default"_qs, field.path, field.defaultValue, nullptr);
        for (const PaperRule &paper : m_pack.papers)
            checkPaper(paper);
        for (const ObjectRule &object : m_pack.objects)
            checkObject(object);
        for (const QueryRule &query : m_pack.queries)
            checkQuery(query);
        for (const CheckRule &rule : m_pack.checks)
            checkRule(rule);
        for (const DueRule &due : m_pack.dues)
            checkDue(due);
        for (const RetentionRule &rule : m_pack.retention) {
            checkSize(u"/retention/"_qs + rule.id + u"/until"_qs, sizeOf(rule.until));
            checkInForce(u"/retention/"_qs + rule.id, rule.inForce);
        }
        for (const ViewRule &view : m_pack.views)
            m_found.checkSentence(u"/views/"_qs + view.id + u"/text"_qs, view.text);
        checkConfirmed();
        checkTables();
    }

private:
    void problem(const QString &place, const QString &text) { m_found.problem(place, text); }

    void checkSize(const QString &place, int parts)
    {
        if (parts > MostParts)
            problem(place, RuleTexts::tr("The rule has %1 parts; at most %2, split it.").arg(parts).arg(MostParts));
    }

    void checkStep(const StepRule &step)
    {
        const QString place = u"/steps/"_qs + step.id;
        const QStringList roles = idsOf(m_pack.roles);
        for (const QString &role : step.roles) {
            if (!roles.contains(role))
                problem(place + u"/roles"_qs, missingSentence(Missing::Role, role, roles));
        }
        const ObjectRule *object = m_pack.object(step.object);
        for (const Setter &setter : step.sets)
            checkWritten(place + u"/sets"_qs, setter.field.holder, setter.to, object);
        m_found.checkSentence(place + u"/because"_qs, step.because);
        checkQueriesOf(step);
    }

    /// The questions to the history that one draft of this step asks; the rule that asks one too many is named.
    void checkQueriesOf(const StepRule &step)
    {
        QSet<QString> asked;
        QString tooMany;
        const auto ask = [&](const QString &place, const Condition &when) {
            eachPath(when, [&](const FactPath &path) {
                const QueryRule *query = path.scope == FactScope::Query ? m_pack.query(path.holder) : nullptr;
                if (query != nullptr && asksHistory(*query))
                    asked.insert(query->id);
            });
            if (tooMany.isEmpty() && asked.size() > MostHistoryQueries)
                tooMany = place;
        };
        const QString place = u"/steps/"_qs + step.id;
        for (const FieldUse &use : step.fields)
            ask(place + u"/fields/"_qs + use.path, use.when);
        for (const PaperNeed &need : step.papers)
            ask(place + u"/papers/"_qs + need.paper, need.when);
        for (const CheckRule &rule : m_pack.checks) {
            if (!rule.off && reaches(rule.on, step))
                ask(u"/checks/"_qs + rule.id, rule.when);
        }
        if (!tooMany.isEmpty())
            problem(tooMany, RuleTexts::tr("“%1” asks the history %2 questions; at most %3.")
                                 .arg(inLanguage(step.words, Language::Chinese))
                                 .arg(asked.size())
                                 .arg(MostHistoryQueries));
    }

    /// A literal that a default or `sets` writes into a field: its type, its choices, a state that exists.
    void checkWritten(const QString &place, const QString &path, const Expression &value, const ObjectRule *object)
    {
        for (const Expression &arg : value.kind == Expression::Kind::Case || value.kind == Expression::Kind::Either
                                         ? value.args
                                         : std::vector<Expression>())
            checkWritten(place, path, arg, object);
        if (value.kind != Expression::Kind::Literal)
            return;
        const QString word = canonicalText(value.literal);
        QStringList choices;
        if (path == u"lot.state")
            choices = {u"active"_qs, u"onHold"_qs, u"recalled"_qs, u"expired"_qs, u"destroyed"_qs};
        else if (path == u"object.state" && object != nullptr)
            choices = idsOf(object->states);
        else if (const FieldRule *field = m_pack.field(path); field != nullptr && field->type == FieldType::Choice)
            choices = idsOf(field->choices);
        if (!choices.isEmpty() && !choices.contains(word))
            problem(place,
                    RuleTexts::tr("“%1” has no choice “%2” (there are %3).").arg(path, word, choices.join(u'、')));
        const auto parsed = parseFactPath(path);
        const ValueType type = parsed ? typeOf(m_pack, *parsed) : ValueType::Any;
        if (choices.isEmpty() && type != ValueType::Any && !isKnown(typedLiteral(value.literal, type)))
            problem(place, RuleTexts::tr("“%1” cannot hold “%2”.").arg(path, word));
    }

    void checkPaper(const PaperRule &paper)
    {
        if (!paper.scopeTable.isEmpty() && m_pack.table(paper.scopeTable) == nullptr)
            problem(u"/papers/"_qs + paper.id + u"/scope"_qs,
                    missingSentence(Missing::Table, paper.scopeTable, idsOf(m_pack.tables)));
    }

    void checkObject(const ObjectRule &object)
    {
        const QString place = u"/objects/"_qs + object.id;
        QStringList fields;
        for (const FieldRule &field : m_pack.fields) {
            if (field.path.startsWith(u"object."))
                fields << field.path;
        }
        if (!fields.contains(object.key))
            problem(place + u"/key"_qs, missingSentence(Missing::Fact, object.key, fields));
        for (const QString &next : object.next) {
            const FieldRule *field = m_pack.field(next);
            if (field == nullptr || !fields.contains(next))
                problem(place + u"/next"_qs, missingSentence(Missing::Fact, next, fields));
            else if (field->type != FieldType::Date && field->type != FieldType::Time)
                problem(place + u"/next"_qs, RuleTexts::tr("“%1” is no date.").arg(next));
        }
    }

    void checkQuery(const QueryRule &query)
    {
        const QString place = u"/queries/"_qs + query.id;
        const bool addsUp =
            query.kind == QueryKind::Sum || query.kind == QueryKind::Median || query.kind == QueryKind::Draft;
        if (addsUp && !query.of.text.isEmpty()) {
            const ValueType type = typeOf(m_pack, query.of);
            if (type != ValueType::Any && !isNumeric(type))
                problem(place + u"/of"_qs,
                        RuleTexts::tr("“%1” is no number and cannot be added up.").arg(query.of.text));
        }
        if (query.kind == QueryKind::Row && m_pack.table(query.table) == nullptr)
            problem(place + u"/table"_qs, missingSentence(Missing::Table, query.table, idsOf(m_pack.tables)));
        if (query.window.kind == QueryWindow::Kind::Within && query.window.within.count <= 0 &&
            query.window.withinFrom.isEmpty())
            problem(place + u"/window"_qs, RuleTexts::tr("A window reaches back by more than nothing."));
        checkSize(place + u"/where"_qs, sizeOf(query.where).nodes);
    }

    void checkRule(const CheckRule &rule)
    {
        const QString place = u"/checks/"_qs + rule.id;
        int parts = sizeOf(rule.when).nodes;
        addValueParts(rule.when, parts);
        checkSize(place + u"/when"_qs, parts);
        checkInForce(place, rule.inForce);
        checkEnds(place + u"/when"_qs, saysForEver(rule.when));
    }

    void checkEnds(const QString &place, bool isForEver)
    {
        if (isForEver)
            problem(place, RuleTexts::tr("“permanent” is a time of keeping; it can stand in retention only."));
    }

    void checkInForce(const QString &place, const InForce &days)
    {
        if (days.from.isValid() && days.to.isValid() && days.to < days.from)
            problem(place, RuleTexts::tr("It ends (%1) before it begins (%2).")
                               .arg(days.to.toString(Qt::ISODate), days.from.toString(Qt::ISODate)));
    }

    static int sizeOf(const Expression &value)
    {
        int parts = 1;
        for (const Expression &arg : value.args)
            parts += sizeOf(arg);
        for (const Condition &when : value.whens)
            parts += suben::sizeOf(when).nodes;
        return parts;
    }
    static TreeSize sizeOf(const Condition &condition) { return suben::sizeOf(condition); }

    /// Beyond the two sides that a test has: what a computed side is made of.
    static void addValueParts(const Condition &condition, int &parts)
    {
        for (const Condition &member : condition.members)
            addValueParts(member, parts);
        if (condition.kind == Condition::Kind::Test)
            parts += sizeOf(condition.left) + sizeOf(condition.right) - 2;
    }

    void checkDue(const DueRule &due)
    {
        const QString place = u"/dues/"_qs + due.id;
        checkInForce(place, due.inForce);
        checkEnds(place + u"/date"_qs, saysForEver(due.date) || saysForEver(due.when));
        const SettingRule *roll = m_pack.setting(due.rollSetting);
        if (!due.rollSetting.isEmpty() && roll == nullptr)
            problem(place + u"/roll"_qs, missingSentence(Missing::Setting, due.rollSetting, idsOf(m_pack.settings)));
        else if (roll != nullptr && roll->type != FieldType::YesNo)
            problem(place + u"/roll"_qs, RuleTexts::tr("The setting “%1” is no yes or no.").arg(due.rollSetting));
        if (due.repeat && due.settle.by == Settlement::By::Paper)
            problem(place + u"/repeat"_qs, RuleTexts::tr("Only a step or a receipt ends what is due again and again."));
        if (due.repeat && due.repeat->count <= 0)
            problem(place + u"/repeat"_qs, RuleTexts::tr("What is due again is due later."));
        if (due.settle.by == Settlement::By::Paper && due.each.kind != Each::Kind::Paper)
            problem(place + u"/settle"_qs,
                    RuleTexts::tr("Only what is due for a paper is settled by a newer paper; say “each”: “paper:…”."));
        checkSize(place + u"/date"_qs, sizeOf(due.date));
    }

    /// What is confirmed says where that is written (mark U, §6).
    void checkConfirmed()
    {
        for (const QString &list : packLists()) {
            const QJsonArray elements = m_resolved.json[list].toArray();
            for (const QJsonValue &value : elements) {
                const QJsonValue basis = value[u"basis"];
                if (basis[u"mark"].toString() == u"U" && basis[u"source"].toString().trimmed().isEmpty())
                    problem(u'/' + list + u'/' + nameOf(list, value.toObject()) + u"/basis"_qs,
                            RuleTexts::tr("What is confirmed (mark U) names its source."));
            }
        }
    }

    void checkTables()
    {
        for (const RuleTable &table : m_pack.tables) {
            const QString place = u"/tables/"_qs + table.id;
            QStringList columns;
            for (const RuleTable::Column &column : table.columns) {
                columns << column.id;
                if (!fieldTypeFromName(column.type))
                    problem(place + u"/columns/"_qs + column.id,
                            RuleTexts::tr("There is no type “%1”.").arg(column.type));
            }
            for (const QString &key : table.key) {
                if (!columns.contains(key))
                    problem(place + u"/key"_qs, missingSentence(Missing::Column, key, columns));
            }
            for (const QStringList &row : table.rows)
                checkTableRow(place, table, row);
        }
    }

    void checkTableRow(const QString &place, const RuleTable &table, const QStringList &row)
    {
        const QString at = place + u"/rows/"_qs + row.value(0);
        if (row.size() != qsizetype(table.columns.size())) {
            problem(at, RuleTexts::tr("A row of “%1” has %2 cells.").arg(table.id).arg(table.columns.size()));
            return;
        }
        for (int i = 0; i < row.size(); ++i) {
            const QString &type = table.columns[size_t(i)].type;
            const bool isTyped = type != u"text" && !row[i].isNull() && fieldTypeFromName(type);
            if (isTyped && !isKnown(table.cell(row, i)))
                problem(
                    at,
                    RuleTexts::tr("“%1” is no value for the column “%2”.").arg(row[i], table.columns[size_t(i)].id));
        }
    }

    const RulePack &m_pack;
    const ResolvedPack &m_resolved;
    ExpressionCheck &m_found;
};

} // namespace

void checkElements(const RulePack &pack, const ResolvedPack &resolved, ExpressionCheck &found)
{
    ElementCheck(pack, resolved, found).check();
}

} // namespace suben
