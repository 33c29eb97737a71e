#include "core/rules/typing.h"

namespace suben
{

namespace
{

ValueType ofField(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return ValueType::Number;
    case FieldType::Quantity:
        return ValueType::Quantity;
    case FieldType::Money:
        return ValueType::Money;
    case FieldType::Date:
        return ValueType::Date;
    case FieldType::Time:
        return ValueType::Time;
    case FieldType::Duration:
        return ValueType::Duration;
    case FieldType::YesNo:
        return ValueType::YesNo;
    case FieldType::Choices:
    case FieldType::Codes:
    case FieldType::Checklist:
        return ValueType::Words;
    default:
        return ValueType::Text;
    }
}

ValueType ofBuiltIn(BuiltIn name)
{
    switch (name) {
    case BuiltIn::EventDate:
    case BuiltIn::LotMade:
    case BuiltIn::LotExpiry:
    case BuiltIn::PaperValidFrom:
    case BuiltIn::PaperValidTo:
    case BuiltIn::DueDate:
    case BuiltIn::ClockToday:
    case BuiltIn::ClockPeriodEnd:
        return ValueType::Date;
    case BuiltIn::EventTime:
    case BuiltIn::ClockNow:
        return ValueType::Time;
    case BuiltIn::EventHoursLate:
    case BuiltIn::DueDaysLate:
        return ValueType::Number;
    case BuiltIn::EventBackEntry:
        return ValueType::YesNo;
    case BuiltIn::OwnRoles:
    case BuiltIn::LineCodes:
        return ValueType::Words;
    case BuiltIn::LineQty:
        return ValueType::Quantity;
    case BuiltIn::LotId:
    case BuiltIn::ItemId:
    case BuiltIn::PartyId:
    case BuiltIn::ObjectId:
    case BuiltIn::None:
        return ValueType::Any;
    default:
        return ValueType::Text;
    }
}

ValueType ofPaper(QStringView member)
{
    if (member == u"validTo")
        return ValueType::Date;
    if (member == u"covers")
        return ValueType::YesNo;
    if (member == u"amount" || member == u"left")
        return ValueType::Quantity;
    return member.isEmpty() ? ValueType::Any : ValueType::Text;
}

ValueType ofQuery(const RulePack &pack, const QueryRule &query, const QString &member)
{
    switch (query.kind) {
    case QueryKind::Count:
    case QueryKind::Codes:
        return ValueType::Number;
    case QueryKind::Sum:
    case QueryKind::Median:
    case QueryKind::Draft:
        return typeOf(pack, query.of);
    case QueryKind::Stock:
        return ValueType::Quantity;
    case QueryKind::Last:
    case QueryKind::Master:
        return typeOf(pack, query.take);
    case QueryKind::Paper:
        return ofPaper(member);
    case QueryKind::Row:
        break;
    }
    const RuleTable *table = pack.table(query.table);
    const int column = table != nullptr ? table->column(member) : -1;
    if (column < 0)
        return ValueType::Any;
    return ofField(fieldTypeFromName(table->columns[size_t(column)].type).value_or(FieldType::Text));
}

ValueType firstKnown(const RulePack &pack, const std::vector<Expression> &args)
{
    for (const Expression &arg : args) {
        if (const ValueType type = typeOf(pack, arg); type != ValueType::Any)
            return type;
    }
    return ValueType::Any;
}

ValueType ofProduct(const RulePack &pack, const std::vector<Expression> &args)
{
    ValueType best = ValueType::Number;
    for (const Expression &arg : args) {
        const ValueType type = typeOf(pack, arg);
        if (type == ValueType::Money || (type == ValueType::Quantity && best == ValueType::Number))
            best = type;
    }
    return best;
}

Value typedText(const QString &text, ValueType type)
{
    const auto found = [](const auto &parsed) { return parsed ? Value(*parsed) : Value(); };
    switch (type) {
    case ValueType::Number:
    case ValueType::Money:
        return found(Decimal::parse(text));
    case ValueType::Quantity: { // a bare number counts in the other side's unit
        const auto number = Decimal::parse(text);
        return number ? Value(*number) : found(Quantity::parse(text));
    }
    case ValueType::Date:
        return found(parseIsoDate(text));
    case ValueType::Time:
        return text.size() > 10 ? found(parseIsoTime(text)) : found(parseIsoDate(text));
    case ValueType::Duration:
        return found(Duration::parse(text));
    case ValueType::YesNo:
        return {};
    default:
        return text;
    }
}

} // namespace

ValueType typeOf(const RulePack &pack, const FactPath &path)
{
    if (path.scope == FactScope::Setting) {
        const SettingRule *setting = pack.setting(path.holder);
        return setting != nullptr ? ofField(setting->type) : ValueType::Any;
    }
    if (path.scope == FactScope::Query) {
        const QueryRule *query = pack.query(path.holder);
        return query != nullptr ? ofQuery(pack, *query, path.member) : ValueType::Any;
    }
    if (path.part == u"signedIn")
        return ValueType::YesNo;
    if (path.part == u"bad" || path.part == u"open")
        return ValueType::Number;
    if (!path.part.isEmpty() && path.part != u"default")
        return ValueType::Any;
    if (const FieldRule *field = pack.field(path.holder))
        return ofField(field->type);
    return ofBuiltIn(path.builtIn);
}

ValueType typeOf(const RulePack &pack, const Expression &expression)
{
    using Kind = Expression::Kind;
    switch (expression.kind) {
    case Kind::Fact:
        return typeOf(pack, expression.fact);
    case Kind::Setting: {
        const SettingRule *setting = pack.setting(expression.setting);
        return setting != nullptr ? ofField(setting->type) : ValueType::Any;
    }
    case Kind::Literal:
        return std::holds_alternative<bool>(expression.literal)       ? ValueType::YesNo
               : std::holds_alternative<Duration>(expression.literal) ? ValueType::Duration
                                                                      : ValueType::Any;
    case Kind::Ratio:
    case Kind::Days:
    case Kind::Years:
        return ValueType::Number;
    case Kind::DayOf:
    case Kind::MonthEnd:
        return ValueType::Date;
    case Kind::Add:
        return typeOf(pack, expression.args.front());
    case Kind::Times:
        return ofProduct(pack, expression.args);
    case Kind::Difference: {
        const ValueType type = firstKnown(pack, expression.args);
        return isDated(type) ? ValueType::Number : type;
    }
    default:
        return firstKnown(pack, expression.args);
    }
}

Value typedLiteral(const Value &literal, ValueType type)
{
    if (std::holds_alternative<bool>(literal))
        return type == ValueType::YesNo || type == ValueType::Any ? literal : Value();
    if (const auto *text = std::get_if<QString>(&literal))
        return typedText(*text, type);
    if (const auto *number = std::get_if<Decimal>(&literal)) {
        if (type == ValueType::Text || type == ValueType::Words)
            return number->toString();
        return isNumeric(type) || type == ValueType::Any ? literal : Value();
    }
    return literal;
}

bool isNumeric(ValueType type)
{
    return type == ValueType::Number || type == ValueType::Quantity || type == ValueType::Money;
}

bool isDated(ValueType type)
{
    return type == ValueType::Date || type == ValueType::Time;
}

const FieldRule *choiceField(const RulePack &pack, const Expression &expression)
{
    if (expression.kind != Expression::Kind::Fact || !expression.fact.part.isEmpty())
        return nullptr;
    if (expression.fact.scope != FactScope::Query)
        return pack.field(expression.fact.holder);
    const QueryRule *query = pack.query(expression.fact.holder);
    return query != nullptr && query->kind == QueryKind::Last ? pack.field(query->take.holder) : nullptr;
}

} // namespace suben
