#include "core/rules/readexpression.h"

#include <QHash>
#include <QJsonArray>

namespace suben
{

namespace
{

constexpr const char *OperatorNames[] = {"is",    "isNot",     "in",          "notIn",    "has",    "lacks",
                                         "below", "atMost",    "above",       "atLeast",  "before", "notAfter",
                                         "after", "notBefore", "shorterThan", "mentions", "known"};

struct ListForm {
    const char *key;
    Expression::Kind kind;
};

constexpr ListForm ListForms[] = {
    {"plus", Expression::Kind::Plus},
    {"times", Expression::Kind::Times},
    {"minus", Expression::Kind::Minus},
    {"ratio", Expression::Kind::Ratio},
    {"difference", Expression::Kind::Difference},
    {"most", Expression::Kind::Most},
    {"least", Expression::Kind::Least},
    {"days", Expression::Kind::Days},
    {"years", Expression::Kind::Years},
    {"latest", Expression::Kind::Latest},
    {"earliest", Expression::Kind::Earliest},
    {"either", Expression::Kind::Either},
};

Expression literal(Value value)
{
    Expression expression;
    expression.kind = Expression::Kind::Literal;
    expression.literal = std::move(value);
    return expression;
}

Expression wordList(const QJsonArray &array)
{
    QStringList words;
    for (const QJsonValue &word : array)
        words << (word.isString() ? word.toString() : QString::number(word.toInteger()));
    return literal(words);
}

Expression ofKind(Expression::Kind kind, const QJsonArray &args)
{
    Expression expression;
    expression.kind = kind;
    for (const QJsonValue &arg : args)
        expression.args.push_back(readExpression(arg));
    return expression;
}

Expression addition(const QJsonObject &json)
{
    Expression expression = ofKind(Expression::Kind::Add, {json[u"from"]});
    for (const QJsonValue &duration : json[u"add"].toArray()) {
        const auto written = duration.isString() ? Duration::parse(duration.toString()) : std::nullopt;
        expression.args.push_back(written ? literal(*written) : readExpression(duration));
    }
    return expression;
}

Expression fixedDay(const QJsonObject &json)
{
    Expression expression = ofKind(Expression::Kind::DayOf, {json[u"of"]});
    expression.day = json[u"day"].toInt();
    expression.month = json[u"month"].toInt();
    expression.monthsAfter = json[u"monthsAfter"].toInt();
    expression.yearsAfter = json[u"yearsAfter"].toInt();
    return expression;
}

Expression choice(const QJsonArray &branches)
{
    Expression expression;
    expression.kind = Expression::Kind::Case;
    for (const QJsonValue &branch : branches) {
        expression.whens.push_back(readCondition(branch[u"when"]));
        expression.args.push_back(readExpression(branch[u"then"]));
    }
    return expression;
}

Expression fromObject(const QJsonObject &json)
{
    Expression expression;
    if (json.contains(u"fact")) {
        expression.kind = Expression::Kind::Fact;
        expression.fact = parseFactPath(json[u"fact"].toString()).value_or(FactPath{});
        expression.fact.text = json[u"fact"].toString();
        return expression;
    }
    if (json.contains(u"setting")) {
        expression.kind = Expression::Kind::Setting;
        expression.setting = json[u"setting"].toString();
        return expression;
    }
    if (json.contains(u"from"))
        return addition(json);
    if (json.contains(u"day"))
        return fixedDay(json);
    if (json.contains(u"monthEnd"))
        return ofKind(Expression::Kind::MonthEnd, {json[u"monthEnd"]});
    if (json.contains(u"case"))
        return choice(json[u"case"].toArray());
    for (const ListForm &form : ListForms) {
        if (json.contains(QLatin1String(form.key)))
            return ofKind(form.kind, json[QLatin1String(form.key)].toArray());
    }
    return expression;
}

Condition group(Condition::Kind kind, const QJsonArray &members)
{
    Condition condition;
    condition.kind = kind;
    for (const QJsonValue &member : members)
        condition.members.push_back(readCondition(member));
    return condition;
}

Condition test(const QJsonObject &json)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.left = json.contains(u"value") ? readExpression(json[u"value"]) : fromObject({{"fact", json[u"fact"]}});
    for (int i = 0; i < int(std::size(OperatorNames)); ++i) {
        const QLatin1String name(OperatorNames[i]);
        if (!json.contains(name))
            continue;
        condition.op = static_cast<Operator>(i);
        const QJsonValue right = json[name];
        condition.table = right[u"table"].toString();
        if (condition.table.isEmpty())
            condition.right = readExpression(right);
    }
    return condition;
}

} // namespace

Expression readExpression(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return literal(json.toBool());
    case QJsonValue::Double:
        return literal(Decimal::fromInteger(json.toInteger()));
    case QJsonValue::String:
        if (json.toString() == u"permanent") {
            Expression expression;
            expression.kind = Expression::Kind::Permanent;
            return expression;
        }
        return literal(json.toString());
    case QJsonValue::Array:
        return wordList(json.toArray());
    case QJsonValue::Object:
        return fromObject(json.toObject());
    default:
        return {};
    }
}

Condition readCondition(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return {};
    if (object.contains(u"all"))
        return group(Condition::Kind::All, object[u"all"].toArray());
    if (object.contains(u"any"))
        return group(Condition::Kind::Any, object[u"any"].toArray());
    if (object.contains(u"not"))
        return group(Condition::Kind::Not, {object[u"not"]});
    return test(object);
}

QString operatorName(Operator op)
{
    return QLatin1String(OperatorNames[static_cast<int>(op)]);
}

} // namespace suben
