#include "core/rules/checkexpression.h"

#include "core/codes/schemes.h"
#include "core/rules/nearest.h"
#include "core/rules/placeholders.h"
#include "core/rules/readexpression.h"
#include "core/rules/ruletexts.h"

namespace suben
{

namespace
{


/// Built-in names that are no fields of a pack.
const QStringList &builtInNames()
{
    static const QStringList names{
        u"event.date"_qs,      u"event.time"_qs,     u"event.docNo"_qs,    u"event.hoursLate"_qs,
        u"event.backEntry"_qs, u"event.actor"_qs,    u"event.location"_qs, u"line.qty"_qs,
        u"line.side"_qs,       u"line.price"_qs,     u"line.amount"_qs,    u"line.codes"_qs,
        u"lot.id"_qs,          u"lot.code"_qs,       u"lot.made"_qs,       u"lot.expiry"_qs,
        u"lot.noExpiry"_qs,    u"lot.origin"_qs,     u"lot.state"_qs,      u"item.id"_qs,
        u"item.category"_qs,   u"item.name"_qs,      u"item.gtin"_qs,      u"item.tags"_qs,
        u"item.scope"_qs,      u"item.shelfLife"_qs, u"party.id"_qs,       u"party.kind"_qs,
        u"party.name"_qs,      u"party.address"_qs,  u"party.phone"_qs,    u"party.creditCode"_qs,
        u"party.admin"_qs,     u"party.flagged"_qs,  u"object.id"_qs,      u"object.state"_qs,
        u"own.roles"_qs,       u"own.kind"_qs,       u"own.admin"_qs,      u"paper.number"_qs,
        u"paper.validFrom"_qs, u"paper.validTo"_qs,  u"paper.kind"_qs,     u"due.daysLate"_qs,
        u"due.date"_qs,        u"clock.today"_qs,    u"clock.now"_qs,      u"clock.periodEnd"_qs};
    return names;
}

bool isOrdering(Operator op)
{
    return op >= Operator::Below && op <= Operator::AtLeast;
}

bool isTemporal(Operator op)
{
    return op >= Operator::Before && op <= Operator::NotBefore;
}

bool isWordy(Operator op)
{
    return op == Operator::In || op == Operator::NotIn || op == Operator::Has || op == Operator::Lacks;
}

void addFields(const Expression &expression, QStringList &fields);

void addFields(const Condition &condition, QStringList &fields)
{
    for (const Condition &member : condition.members)
        addFields(member, fields);
    if (condition.kind == Condition::Kind::Test && condition.op != Operator::Known) {
        addFields(condition.left, fields);
        addFields(condition.right, fields);
    }
}

void addFields(const Expression &expression, QStringList &fields)
{
    if (expression.kind == Expression::Kind::Fact && expression.fact.scope != FactScope::Query &&
        expression.fact.scope != FactScope::Setting && expression.fact.part != u"default")
        fields << expression.fact.holder;
    for (const Expression &arg : expression.args)
        addFields(arg, fields);
    for (const Condition &when : expression.whens)
        addFields(when, fields);
}

} // namespace

TreeSize sizeOf(const Condition &condition)
{
    TreeSize size{1, 1};
    for (const Condition &member : condition.members) {
        const TreeSize inner = sizeOf(member);
        size.nodes += inner.nodes;
        size.depth = qMax(size.depth, inner.depth + 1);
    }
    return size;
}

QStringList ExpressionCheck::fieldsRead(const Condition &condition)
{
    QStringList fields;
    addFields(condition, fields);
    fields.removeDuplicates();
    return fields;
}

void ExpressionCheck::problem(const QString &place, const QString &text)
{
    problems.push_back({m_pack.id, m_resolved.writerOf(place), place, text});
}

void ExpressionCheck::check(const QString &place, const Condition &condition)
{
    const TreeSize size = sizeOf(condition);
    if (size.nodes > 64 || size.depth > 6)
        problem(place, RuleTexts::tr("The condition is too large (at most 64 parts, 6 deep); split it."));
    for (const Condition &member : condition.members)
        check(place, member);
    if (condition.kind == Condition::Kind::Test)
        checkTest(place, condition);
}

void ExpressionCheck::checkTest(const QString &place, const Condition &condition)
{
    check(place, condition.left);
    check(place, condition.right);
    if (!condition.table.isEmpty() && m_pack.table(condition.table) == nullptr)
        problem(place, missingSentence(Missing::Table, condition.table, {}));
    const ValueType left = typeOf(m_pack, condition.left);
    checkOperator(place, condition, left, typeOf(m_pack, condition.right));
    checkLiteral(place, condition, left);
    checkChoices(place, condition);
}

void ExpressionCheck::checkOperator(const QString &place, const Condition &condition, ValueType left, ValueType right)
{
    const auto fits = [&](ValueType type) {
        if (type == ValueType::Any)
            return true;
        if (isOrdering(condition.op))
            return isNumeric(type);
        if (isTemporal(condition.op))
            return isDated(type);
        if (isWordy(condition.op))
            return type == ValueType::Text || type == ValueType::Words;
        if (condition.op == Operator::ShorterThan || condition.op == Operator::Mentions)
            return type == ValueType::Text;
        return true;
    };
    const bool rightCounts = isOrdering(condition.op) || isTemporal(condition.op);
    const bool hasNoSet = (condition.op == Operator::Has || condition.op == Operator::Lacks) && left == ValueType::Text;
    if (!fits(left) || hasNoSet || (rightCounts && !fits(right)))
        problem(place, RuleTexts::tr("“%1” does not fit “%2”: it is for values of another type.")
                           .arg(operatorName(condition.op), condition.left.kind == Expression::Kind::Fact
                                                                ? condition.left.fact.text
                                                                : RuleTexts::tr("this value")));
}

void ExpressionCheck::checkLiteral(const QString &place, const Condition &condition, ValueType left)
{
    const bool compares = condition.op == Operator::Is || condition.op == Operator::IsNot || isOrdering(condition.op) ||
                          isTemporal(condition.op);
    if (!compares || condition.right.kind != Expression::Kind::Literal || left == ValueType::Any)
        return;
    if (!isKnown(typedLiteral(condition.right.literal, left)))
        problem(place, RuleTexts::tr("“%1” cannot be compared with “%2”.")
                           .arg(condition.left.fact.text, displayText(condition.right.literal)));
}

void ExpressionCheck::checkChoices(const QString &place, const Condition &condition)
{
    const FieldRule *field = choiceField(m_pack, condition.left);
    if (field == nullptr || field->choices.empty() || condition.right.kind != Expression::Kind::Literal ||
        condition.op == Operator::Known)
        return;
    QStringList ids;
    for (const Choice &choice : field->choices)
        ids << choice.id;
    const auto *list = std::get_if<QStringList>(&condition.right.literal);
    for (const QString &word : list != nullptr ? *list : QStringList{canonicalText(condition.right.literal)}) {
        if (!ids.contains(word))
            problem(
                place,
                RuleTexts::tr("“%1” has no choice “%2” (there are %3).").arg(condition.left.fact.text, word, ids.join(u'、')));
    }
}

void ExpressionCheck::check(const QString &place, const Expression &expression)
{
    if (expression.kind == Expression::Kind::Fact)
        check(place, expression.fact);
    if (expression.kind == Expression::Kind::Setting && m_pack.setting(expression.setting) == nullptr) {
        QStringList names;
        for (const SettingRule &setting : m_pack.settings)
            names << setting.id;
        problem(place, missingSentence(Missing::Setting, expression.setting, names));
    }
    for (const Expression &arg : expression.args)
        check(place, arg);
    for (const Condition &when : expression.whens)
        check(place, when);
    if (expression.kind == Expression::Kind::Add)
        checkAddition(place, expression);
}

void ExpressionCheck::checkAddition(const QString &place, const Expression &expression)
{
    const Expression &from = expression.args.front();
    const ValueType type = typeOf(m_pack, from);
    if (type != ValueType::Any && !isDated(type))
        problem(place,
                RuleTexts::tr("A duration can only be added to a date or time, and “%1” is neither.").arg(from.fact.text));
    for (size_t i = 1; i < expression.args.size(); ++i) {
        const Expression &part = expression.args[i];
        const SettingRule *setting = m_pack.setting(part.setting);
        const Value &value = setting != nullptr ? setting->value : part.literal;
        const auto *duration = std::get_if<Duration>(&value);
        const bool isShort =
            duration != nullptr && (duration->of == Duration::Of::Hours || duration->of == Duration::Of::Minutes);
        if (isShort && type == ValueType::Date)
            problem(place, RuleTexts::tr("Hours can only be added to a time, and “%1” is a date; use event.time or days.")
                               .arg(from.fact.text));
        if (duration == nullptr && part.kind != Expression::Kind::Fact && setting != nullptr)
            problem(place, RuleTexts::tr("The setting “%1” is not a duration.").arg(part.setting));
    }
}

void ExpressionCheck::check(const QString &place, const FactPath &path)
{
    if (path.text.isEmpty())
        return;
    if (!exists(path)) {
        problem(place, missingSentence(Missing::Fact, path.text, factNames()));
        return;
    }
    if (path.scope == FactScope::Query)
        checkMember(place, path, *m_pack.query(path.holder));
    else if (!path.part.isEmpty())
        checkPart(place, path);
}

bool ExpressionCheck::exists(const FactPath &path) const
{
    if (path.holder.isEmpty())
        return false;
    if (path.scope == FactScope::Query)
        return m_pack.query(path.holder) != nullptr;
    if (path.scope == FactScope::Setting)
        return m_pack.setting(path.holder) != nullptr;
    if (!path.member.isEmpty())
        return false;
    return m_pack.field(path.holder) != nullptr || builtInNames().contains(path.holder);
}

void ExpressionCheck::checkMember(const QString &place, const FactPath &path, const QueryRule &query)
{
    QStringList members;
    if (query.kind == QueryKind::Paper)
        members = {u"state"_qs, u"number"_qs, u"validTo"_qs, u"covers"_qs, u"amount"_qs, u"left"_qs};
    else if (query.kind == QueryKind::Codes)
        members = {u"scanned"_qs, u"packs"_qs, u"here"_qs, u"notHere"_qs, u"repeated"_qs, u"gaps"_qs};
    else if (const RuleTable *table = m_pack.table(query.table)) {
        for (const RuleTable::Column &column : table->columns)
            members << column.id;
    }
    if (!path.member.isEmpty() && !members.contains(path.member))
        problem(place, missingSentence(Missing::Part, path.member, members));
}

void ExpressionCheck::checkPart(const QString &place, const FactPath &path)
{
    const FieldRule *field = m_pack.field(path.holder);
    QStringList parts;
    if (field != nullptr && field->defaultValue.kind != Expression::Kind::None)
        parts << u"default"_qs;
    if (field != nullptr && field->type == FieldType::Staff)
        parts << u"signedIn"_qs;
    if (field != nullptr && field->type == FieldType::Checklist)
        parts << u"bad"_qs << u"open"_qs;
    for (const SchemeUse &use : field != nullptr ? field->schemes : std::vector<SchemeUse>())
        parts << partsOf(use.scheme);
    if (!parts.contains(path.part))
        problem(place, missingSentence(Missing::Part, path.part, parts));
}

void ExpressionCheck::checkSentence(const QString &place, const Words &sentence)
{
    for (const QString &text : placeholders(sentence)) {
        const auto path = parseFactPath(text);
        if (path)
            check(place, *path);
        else
            problem(place, missingSentence(Missing::Fact, text, factNames()));
    }
}

QStringList ExpressionCheck::factNames() const
{
    QStringList names = builtInNames();
    for (const FieldRule &field : m_pack.fields)
        names << field.path;
    for (const QueryRule &query : m_pack.queries)
        names << u"query."_qs + query.id;
    for (const SettingRule &setting : m_pack.settings)
        names << u"setting."_qs + setting.id;
    return names;
}

} // namespace suben
