#include "core/codes/gs1.h"

#include "core/codes/checkdigit.h"
#include "core/codes/gs1ai.h"
#include "core/codes/verdict.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace suben
{

namespace
{

constexpr std::size_t MostElements = 60;
constexpr std::size_t MostReadings = 8;

using Parsed = tl::expected<ElementString, Gs1Fault>;
using Fault = tl::unexpected<Gs1Fault>;

bool isSeparator(QChar c)
{
    return c == GroupSeparator || c == u'\u241D';
}

/// Adds a checked element; the fault when it is wrong.
std::optional<Gs1Fault> take(ElementString &string, QStringView ai, QStringView value, qsizetype at)
{
    const Gs1Element element{ai.toString(), value.toString()};
    const Gs1Ai *row = findGs1Ai(ai);
    if (row == nullptr)
        return Gs1Fault{CodeReason::Shape, at, {}, {}};
    if (const auto fault = checkGs1Value(*row, value))
        return Gs1Fault{fault->reason, at + qMax<qsizetype>(0, fault->position), fault->expected, element};
    const QString before = string.value(ai);
    if (!before.isEmpty() && before != element.value)
        return Gs1Fault{CodeReason::Shape, at, {}, element};
    if (before.isEmpty())
        string.elements.push_back(element);
    if (string.elements.size() > MostElements)
        return Gs1Fault{CodeReason::Length, at, {}, {}};
    return std::nullopt;
}

Parsed parseRaw(QStringView text)
{
    ElementString string;
    qsizetype at = 0;
    while (at < text.size()) {
        if (isSeparator(text[at])) {
            ++at;
            continue;
        }
        const QStringView ai = leadingGs1Ai(text.sliced(at));
        if (ai.isEmpty())
            return Fault(Gs1Fault{CodeReason::Shape, at, {}, {}});
        const QStringView rest = text.sliced(at + ai.size());
        const Gs1Ai &row = *findGs1Ai(ai);
        const auto end = std::find_if(rest.begin(), rest.end(), isSeparator);
        QStringView value = rest.first(end - rest.begin());
        if (row.length == Gs1Length::Predefined)
            value = value.first(qMin<qsizetype>(value.size(), longestGs1Value(row)));
        if (const auto fault = take(string, ai, value, at + ai.size()))
            return Fault(*fault);
        at += ai.size() + value.size();
    }
    if (string.elements.empty())
        return Fault(Gs1Fault{CodeReason::Empty, 0, {}, {}});
    return string;
}

/// `(01)` at this place; its digits.
QStringView bracketedAi(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'(')
        return {};
    const qsizetype close = text.indexOf(u')', at);
    if (close < at + 3 || close > at + 5)
        return {};
    const QStringView ai = text.sliced(at + 1, close - at - 1);
    return findGs1Ai(ai) != nullptr ? ai : QStringView();
}

Parsed parseBrackets(QStringView text)
{
    ElementString string;
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView ai = bracketedAi(text, at);
        if (ai.isEmpty())
            return Fault(Gs1Fault{CodeReason::Shape, at, {}, {}});
        const qsizetype from = at + ai.size() + 2;
        QString value;
        for (at = from; at < text.size() && bracketedAi(text, at).isEmpty(); ++at) {
            if (text[at] == u'\\' && at + 1 < text.size() && text[at + 1] == u'(')
                ++at;
            if (!isSeparator(text[at]))
                value += text[at];
        }
        if (const auto fault = take(string, ai, value, from))
            return Fault(*fault);
    }
    return string;
}

/// Every way to end the last delimited value earlier so that the rest is an element string of lots, serials and dates.
void splitAt(const ElementString &head, QStringView ai, QStringView run, std::vector<ElementString> &found)
{
    static constexpr QStringView Followers[] = {u"10", u"11", u"15", u"17", u"21"};
    for (qsizetype cut = 1; cut <= 20 && cut + 3 <= run.size() && found.size() < MostReadings; ++cut) {
        const QStringView next = run.sliced(cut, 2);
        if (std::find(std::begin(Followers), std::end(Followers), next) == std::end(Followers) || next == ai)
            continue;
        const auto tail = parseRaw(run.sliced(cut));
        ElementString whole = head;
        if (!tail || take(whole, ai, run.first(cut), 0))
            continue;
        const bool fits =
            std::all_of(tail->elements.begin(), tail->elements.end(), [&whole](const Gs1Element &element) {
                return whole.value(element.ai).isEmpty() && !take(whole, element.ai, element.value, 0);
            });
        if (fits)
            found.push_back(whole);
    }
}

Failure badLabel(const QString &text)
{
    return failure(ErrorCode::Usage, text);
}

bool mayStandOnLabel(const QString &value)
{
    return value.size() <= 20 && std::all_of(value.begin(), value.end(), [](QChar c) {
               return isGs1Character(c) && !QStringView(u"%&/<>?").contains(c);
           });
}

} // namespace

QString ElementString::value(QStringView ai) const
{
    const auto at = std::find_if(elements.begin(), elements.end(), [ai](const Gs1Element &e) { return e.ai == ai; });
    return at != elements.end() ? at->value : QString();
}

Parsed parseElementString(QStringView text)
{
    text = text.trimmed();
    return text.startsWith(u'(') ? parseBrackets(text) : parseRaw(text);
}

std::vector<ElementString> otherReadings(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'(') || std::any_of(text.begin(), text.end(), isSeparator))
        return {};
    ElementString head;
    std::vector<ElementString> found;
    while (!text.isEmpty()) {
        const QStringView ai = leadingGs1Ai(text);
        if (ai.isEmpty())
            return {};
        const Gs1Ai &row = *findGs1Ai(ai);
        const QStringView rest = text.sliced(ai.size());
        if (row.length == Gs1Length::Delimited) {
            if (ai == u"10" || ai == u"21")
                splitAt(head, ai, rest, found);
            return found;
        }
        const qsizetype size = qMin<qsizetype>(rest.size(), longestGs1Value(row));
        if (take(head, ai, rest.first(size), 0))
            return {};
        text = rest.sliced(size);
    }
    return found;
}

QString rawText(const ElementString &string)
{
    QString raw;
    for (std::size_t i = 0; i < string.elements.size(); ++i) {
        const Gs1Element &element = string.elements[i];
        raw += element.ai + element.value;
        const Gs1Ai *row = findGs1Ai(element.ai);
        if (i + 1 < string.elements.size() && (row == nullptr || row->length == Gs1Length::Delimited))
            raw += GroupSeparator;
    }
    return raw;
}

QString bracketText(const ElementString &string)
{
    QString text;
    for (const Gs1Element &element : string.elements)
        text += u'(' + element.ai + u')' + QString(element.value).replace(u'(', QStringLiteral("\\("));
    return text;
}

Result<ElementString> elementsForLabel(const LabelElements &label)
{
    const QString gtin = gtin14(label.gtin);
    if (gtin.isEmpty() || !gtin.endsWith(mod10(QStringView(gtin).first(13))))
        return badLabel(
            QCoreApplication::translate("Codes", "%1 is no GTIN that can stand on a label.").arg(label.gtin));
    ElementString string{{{QStringLiteral("01"), gtin}}};
    const auto add = [&string](const char *ai, const QString &value) {
        if (!value.isEmpty())
            string.elements.push_back({QString::fromLatin1(ai), value});
    };
    for (const QString &value : {label.lot, label.serial}) {
        if (!mayStandOnLabel(value))
            return badLabel(
                QCoreApplication::translate(
                    "Codes", "“%1” cannot stand in a GS1 symbol: at most 20 letters, digits and signs, none of %2.")
                    .arg(value, QStringLiteral("% & / < > ?")));
    }
    for (const auto &date : {label.expiry, label.made}) {
        if (date && (!date->isValid() || date->year() < 2000 || date->year() > 2050))
            return badLabel(QCoreApplication::translate("Codes", "The date %1 cannot stand in a GS1 symbol.")
                                .arg(date->toString(Qt::ISODate)));
    }
    const auto day = [](const std::optional<QDate> &date) {
        return date ? date->toString(QStringLiteral("yyMMdd")) : QString();
    };
    add("10", label.lot);
    add("17", day(label.expiry));
    add("11", day(label.made));
    add("21", label.serial);
    return string;
}

bool isGs1Character(QChar c)
{
    static constexpr QStringView Signs = u"!\"%&'()*+,-./:;<=>?_";
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || Signs.contains(c);
}

std::optional<QDate> gs1Date(QStringView yymmdd)
{
    if (yymmdd.size() != 6 || !isDigits(yymmdd))
        return std::nullopt;
    const int year = yymmdd.first(2).toInt();
    const QDate month(year <= 50 ? 2000 + year : 1900 + year, yymmdd.sliced(2, 2).toInt(), 1);
    const int day = yymmdd.sliced(4, 2).toInt();
    if (!month.isValid() || day > month.daysInMonth())
        return std::nullopt;
    return month.addDays((day == 0 ? month.daysInMonth() : day) - 1);
}

QString gtin14(QStringView gtin)
{
    const bool known = gtin.size() == 8 || (gtin.size() >= 12 && gtin.size() <= 14);
    return known && isDigits(gtin) ? gtin.toString().rightJustified(14, u'0') : QString();
}

} // namespace suben
