#include "core/rules/formatcheck.h"

#include "core/codes/schemes.h"
#include "core/rules/ruletexts.h"
#include "core/rules/valuemath.h"

#include <QRegularExpression>
#include <algorithm>

namespace suben
{

namespace
{

FormatFault refused(const QString &text)
{
    return {Severity::Refuse, text};
}

/// Which C++ type a field's value has.
bool fitsType(FieldType type, const Value &value)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return std::holds_alternative<Decimal>(value);
    case FieldType::Quantity:
        return std::holds_alternative<Quantity>(value) || std::holds_alternative<Decimal>(value);
    case FieldType::Money:
        return std::holds_alternative<Money>(value) || std::holds_alternative<Decimal>(value);
    case FieldType::Date:
        return std::holds_alternative<QDate>(value);
    case FieldType::Time:
        return std::holds_alternative<QDateTime>(value);
    case FieldType::Duration:
        return std::holds_alternative<Duration>(value);
    case FieldType::YesNo:
        return std::holds_alternative<bool>(value);
    case FieldType::Choices:
    case FieldType::Codes:
    case FieldType::Checklist:
        return std::holds_alternative<QStringList>(value);
    default:
        return std::holds_alternative<QString>(value);
    }
}

QString wrongType(FieldType type, const QString &name)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return RuleTexts::tr("%1 must be a number.").arg(name);
    case FieldType::Quantity:
        return RuleTexts::tr("%1 must be a quantity, such as 12.5 kg.").arg(name);
    case FieldType::Money:
        return RuleTexts::tr("%1 must be an amount of money.").arg(name);
    case FieldType::Date:
        return RuleTexts::tr("%1 must be a date.").arg(name);
    case FieldType::Time:
        return RuleTexts::tr("%1 must be a date with a time.").arg(name);
    case FieldType::Duration:
        return RuleTexts::tr("%1 must be a length of time, such as 6 months.").arg(name);
    case FieldType::YesNo:
        return RuleTexts::tr("%1 must be yes or no.").arg(name);
    default:
        return RuleTexts::tr("%1 does not have the right form.").arg(name);
    }
}

std::optional<FormatFault> textFault(const FieldRule &field, const QString &name, const QString &text)
{
    const auto length = text.toUcs4().size();
    if (field.min && length < *field.min)
        return refused(RuleTexts::tr("%1 needs at least %2 characters.").arg(name).arg(*field.min));
    if (field.max && length > *field.max)
        return refused(RuleTexts::tr("%1 may have at most %2 characters.").arg(name).arg(*field.max));
    if (!field.pattern.isEmpty() && !QRegularExpression(field.pattern).match(text).hasMatch())
        return refused(RuleTexts::tr("%1 does not have the right form.").arg(name));
    return std::nullopt;
}

/// The number in the field's own unit, where it has one.
std::optional<Decimal> measured(const FieldRule &field, const Value &value)
{
    const auto *quantity = std::get_if<Quantity>(&value);
    const auto unit = Unit::parse(field.unit);
    if (quantity == nullptr || !unit || unit->isEmpty() || quantity->unit.isEmpty())
        return numberOf(value);
    const auto converted = convert(*quantity, *unit);
    return converted ? std::optional(converted->value) : std::nullopt;
}

std::optional<FormatFault> numberFault(const FieldRule &field, const QString &name, const Value &value)
{
    const auto number = measured(field, value);
    if (!number)
        return refused(RuleTexts::tr("%1 must be given in %2.").arg(name, field.unit));
    if (field.type == FieldType::Integer && !number->isWhole())
        return refused(RuleTexts::tr("%1 must be a whole number.").arg(name));
    if (field.above && *number <= *field.above)
        return refused(RuleTexts::tr("%1 must be more than %2.").arg(name, field.above->toString()));
    if (field.least && *number < *field.least)
        return refused(RuleTexts::tr("%1 must be at least %2.").arg(name, field.least->toString()));
    if (field.most && *number > *field.most)
        return refused(RuleTexts::tr("%1 must be at most %2.").arg(name, field.most->toString()));
    return std::nullopt;
}

std::optional<FormatFault> choiceFault(const FieldRule &field, const QString &name, const QStringList &words,
                                       Language language)
{
    QStringList all;
    QStringList ids;
    for (const Choice &choice : field.choices) {
        ids << choice.id;
        all << inLanguage(choice.words, language);
    }
    for (const QString &word : words) {
        if (!ids.contains(word))
            return refused(RuleTexts::tr("%1 has no choice “%2”; choose from %3.").arg(name, word, all.join(u'、')));
    }
    return std::nullopt;
}

/// What is only suspicious is asked about, or less where the field has softened its scheme.
Severity severityOf(const FieldRule &field, const CodeCheck &check)
{
    const auto use = std::find_if(field.schemes.begin(), field.schemes.end(),
                                  [&](const SchemeUse &one) { return one.scheme == check.scheme; });
    const Severity bad = use != field.schemes.end() ? use->bad : Severity::Refuse;
    return check.state == CodeState::Suspicious ? std::max(Severity::Confirm, bad) : bad;
}

/// A few faults say enough about a list of thousands.
constexpr size_t MostCodeFaults = 5;

std::vector<FormatFault> codeFaults(const FieldRule &field, const QString &name, const QStringList &codes, QDate today,
                                    QStringList &normal)
{
    QStringList schemes;
    for (const SchemeUse &use : field.schemes)
        schemes << use.scheme;
    std::vector<FormatFault> faults;
    for (const QString &code : codes) {
        const CodeCheck check = checkAnyOf(schemes, code, today);
        normal << (check.state == CodeState::Bad ? code : check.text);
        if (check.state == CodeState::Ok)
            continue;
        if (faults.size() < MostCodeFaults)
            faults.push_back({severityOf(field, check), RuleTexts::tr("%1: %2").arg(name, check.sentence)});
    }
    return faults;
}

bool isAnything(const FieldRule &field)
{
    return field.schemes.empty() || field.schemes.front().scheme == u"any";
}

} // namespace

std::vector<FormatFault> checkFormat(const FieldRule &field, const QString &name, const Value &value, QDate today,
                                     Language language, Value *normal)
{
    if (!fitsType(field.type, value))
        return {refused(wrongType(field.type, name))};
    std::optional<FormatFault> fault;
    switch (field.type) {
    case FieldType::Text:
        fault = textFault(field, name, std::get<QString>(value));
        break;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Quantity:
    case FieldType::Money:
        fault = numberFault(field, name, value);
        break;
    case FieldType::Choice:
    case FieldType::Choices:
        fault = choiceFault(field, name, wordsOf(value), language);
        break;
    case FieldType::Code:
    case FieldType::Codes: {
        if (isAnything(field))
            break;
        QStringList codes;
        auto faults = codeFaults(field, name, wordsOf(value), today, codes);
        if (normal != nullptr && codes != wordsOf(value))
            *normal = field.type == FieldType::Code ? Value(codes.value(0)) : Value(codes);
        return faults;
    }
    default:
        break;
    }
    return fault ? std::vector{*fault} : std::vector<FormatFault>();
}

} // namespace suben
