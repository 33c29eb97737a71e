#include "ui/form/fieldtext.h"

#include "core/base/clock.h"
#include "core/codes/coderange.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace suben
{

namespace
{

QString words(const char *sentence)
{
    return QCoreApplication::translate("FieldText", sentence);
}

FieldReading readDate(const QString &text, QDate today)
{
    if (const auto date = parseWrittenDate(text, today))
        return {date->date, {}};
    return {{}, words(QT_TRANSLATE_NOOP("FieldText", "This is no date. Type it as 261105, 2026.11.5 or 2611."))};
}

FieldReading readTime(const QString &text, QDate today)
{
    if (const auto time = parseIsoTime(text))
        return {*time, {}};
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2})[:：.](\\d{2})$"));
    if (const auto match = clock.match(text); match.hasMatch()) {
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
        if (time.isValid())
            return {chinaTime(today, time), {}};
    }
    if (const auto date = parseWrittenDate(text, today))
        return {chinaTime(date->date, QTime(0, 0)), {}};
    return {{}, words(QT_TRANSLATE_NOOP("FieldText", "This is no time. Type it as 15:40 or 2026-11-22 15:40."))};
}

// `12*5` is 60; a unit may follow the last number.
FieldReading readQuantity(const QString &text)
{
    static const QRegularExpression times(QStringLiteral("^\\s*([0-9.]+)\\s*[*×xX]\\s*(.+)$"));
    if (const auto match = times.match(text); match.hasMatch()) {
        const auto factor = Decimal::parse(match.captured(1));
        const auto quantity = Quantity::parse(match.captured(2));
        if (factor && quantity) {
            if (const auto product = multiply(*factor, quantity->value))
                return {Quantity{*product, quantity->unit}, {}};
        }
    } else if (const auto quantity = Quantity::parse(text)) {
        return {*quantity, {}};
    }
    return {{}, words(QT_TRANSLATE_NOOP("FieldText", "This is no quantity. Type it as 12, 12*5 or with a unit."))};
}

FieldReading readYesNo(const QString &text)
{
    static const QStringList yes{QStringLiteral("是"), QStringLiteral("有"), QStringLiteral("y"), QStringLiteral("1"),
                                 QStringLiteral("s")};
    static const QStringList no{QStringLiteral("否"), QStringLiteral("无"), QStringLiteral("n"), QStringLiteral("0"),
                                QStringLiteral("f")};
    if (yes.contains(text.toLower()))
        return {true, {}};
    if (no.contains(text.toLower()))
        return {false, {}};
    return {{}, words(QT_TRANSLATE_NOOP("FieldText", "Type 1 for yes or 0 for no."))};
}

std::optional<QString> choiceOf(const FieldRule &rule, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= static_cast<int>(rule.choices.size()))
        return rule.choices.at(static_cast<size_t>(number - 1)).id;
    for (const Choice &choice : rule.choices) {
        if (choice.id == text || inLanguage(choice.words, windowLanguage()).startsWith(text))
            return choice.id;
    }
    return std::nullopt;
}

FieldReading readChoice(const FieldRule &rule, const QString &text)
{
    if (const auto choice = choiceOf(rule, text))
        return {*choice, {}};
    QStringList offers;
    for (size_t i = 0; i < rule.choices.size(); ++i)
        offers.append(QStringLiteral("%1 %2").arg(i + 1).arg(inLanguage(rule.choices[i].words, windowLanguage())));
    return {{}, words(QT_TRANSLATE_NOOP("FieldText", "Choose by number: %1")).arg(offers.join(QStringLiteral("  ")))};
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,，;；、]+"));
    return text.split(gaps, Qt::SkipEmptyParts);
}

FieldReading readChoices(const FieldRule &rule, const QString &text)
{
    QStringList chosen;
    for (const QString &part : partsOf(text)) {
        const auto choice = choiceOf(rule, part);
        if (!choice)
            return readChoice(rule, part);
        chosen.append(*choice);
    }
    return {chosen, {}};
}

/// `A001-A100` stands for all between, except in lists of plain words.
FieldReading readCodes(const FieldRule &rule, const QString &text)
{
    const auto isWords = [](const SchemeUse &use) { return use.scheme == u"text"; };
    if (std::ranges::any_of(rule.schemes, isWords))
        return {partsOf(text), {}};
    static const QRegularExpression gapsOfRange(QStringLiteral("\\s*([-~–—至到])\\s*"));
    QString tight = text;
    tight.replace(gapsOfRange, QStringLiteral("\\1"));
    const auto codes = writeOutCodes(partsOf(tight).join(QLatin1Char(',')));
    if (!codes)
        return {{}, codes.error().text};
    return {*codes, {}};
}

} // namespace

Language windowLanguage()
{
    return QLocale().language() == QLocale::English ? Language::English : Language::Chinese;
}

FieldReading readField(const FieldRule &rule, const QString &typed, QDate today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    switch (rule.type) {
    case FieldType::Date:
        return readDate(text, today);
    case FieldType::Time:
        return readTime(text, today);
    case FieldType::Duration:
        if (const auto duration = Duration::parse(text))
            return {*duration, {}};
        return {{}, words(QT_TRANSLATE_NOOP("FieldText", "This is no period. Type it as 6个月, 21天, 18m or 2y."))};
    case FieldType::Integer:
    case FieldType::Decimal:
        if (const auto number = Decimal::parse(text))
            return {*number, {}};
        return {{}, words(QT_TRANSLATE_NOOP("FieldText", "This is no number."))};
    case FieldType::Money:
        if (const auto money = Money::parse(text))
            return {*money, {}};
        return {{}, words(QT_TRANSLATE_NOOP("FieldText", "This is no amount. Type it as 13.5."))};
    case FieldType::Quantity:
        return readQuantity(text);
    case FieldType::YesNo:
        return readYesNo(text);
    case FieldType::Choice:
        return readChoice(rule, text);
    case FieldType::Choices:
        return readChoices(rule, text);
    case FieldType::Codes:
        return readCodes(rule, text);
    case FieldType::Checklist:
        return {partsOf(text), {}};
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::Staff:
    case FieldType::Attachment:
        return {text, {}};
    }
    return {text, {}};
}

QString showField(const FieldRule &rule, const Value &value)
{
    if (rule.type == FieldType::Choice) {
        if (const auto *id = std::get_if<QString>(&value))
            return rule.choiceWord(*id, windowLanguage());
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        QStringList shown;
        for (const QString &part : *list)
            shown.append(rule.type == FieldType::Choices ? rule.choiceWord(part, windowLanguage()) : part);
        return shown.join(QLatin1Char(' '));
    }
    if (const auto *money = std::get_if<Money>(&value))
        return money->toString();
    return displayText(value);
}

} // namespace suben
