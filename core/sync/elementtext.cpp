#include "core/sync/elementtext.h"

#include "core/codes/digitallink.h"
#include "core/codes/gs1.h"
#include "core/sync/fieldtext.h"
#include "core/sync/pointer.h"

#include <QCoreApplication>
#include <QUrl>

namespace suben
{

namespace
{

struct ElementTextText {
    Q_DECLARE_TR_FUNCTIONS(ElementText)
};

/// A ledger's value as an element string carries it: days without a century, trade numbers with 14 digits.
QString elementValue(const QString &ai, const QString &text)
{
    static const QStringList Days{QStringLiteral("11"), QStringLiteral("12"), QStringLiteral("13"), QStringLiteral("15"),
                                  QStringLiteral("16"), QStringLiteral("17")};
    if (Days.contains(ai))
        return QDate::fromString(text, Qt::ISODate).toString(QStringLiteral("yyMMdd"));
    return ai == u"01" || ai == u"02" ? gtin14(text) : text;
}

} // namespace

namespace
{

/// What TDS writes with a percent sign in a serial number or a lot.
QString urnPart(const QString &text)
{
    return QString::fromUtf8(QUrl::toPercentEncoding(text, "!'()*+,:;=-._"));
}

/// The URN of TDS 1.13: it says how long the firm's prefix is. Empty for elements that are none of its keys.
QString epcText(const ElementString &string, int prefix)
{
    const QString item = string.value(u"01").isEmpty() ? string.value(u"02") : string.value(u"01");
    if (item.size() == 14) {
        const QString kind = item.mid(1, prefix) + u'.' + item.at(0) + item.mid(1 + prefix, 12 - prefix);
        if (const QString serial = string.value(u"21"); !serial.isEmpty())
            return QStringLiteral("urn:epc:id:sgtin:%1.%2").arg(kind, urnPart(serial));
        const QString lot = string.value(u"10");
        return lot.isEmpty() ? QStringLiteral("urn:epc:idpat:sgtin:%1.*").arg(kind) : QStringLiteral("urn:epc:class:lgtin:%1.%2").arg(kind, urnPart(lot));
    }
    if (const QString unit = string.value(u"00"); unit.size() == 18)
        return QStringLiteral("urn:epc:id:sscc:%1.%2%3").arg(unit.mid(1, prefix), unit.left(1), unit.mid(1 + prefix, 16 - prefix));
    if (const QString place = string.value(u"414"); place.size() == 13)
        return QStringLiteral("urn:epc:id:sgln:%1.%2.%3").arg(place.left(prefix), place.mid(prefix, 12 - prefix), string.value(u"254").isEmpty() ? QStringLiteral("0") : urnPart(string.value(u"254")));
    const QString party = string.value(u"417");
    return party.size() == 13 ? QStringLiteral("urn:epc:id:pgln:%1.%2").arg(party.left(prefix), party.mid(prefix, 12 - prefix)) : QString();
}

} // namespace

Result<QString> elementsText(const FieldMapping &field, const QJsonObject &source, const QJsonObject &document)
{
    ElementString string;
    for (const auto &[ai, path] : field.elements) {
        const QString value = elementValue(ai, jsonWord(factAt(path, source, document)));
        if (!value.isEmpty())
            string.elements.push_back({ai, value});
    }
    if (string.elements.empty())
        return QString();
    if (const auto checked = parseElementString(bracketText(string)); !checked)
        return failure(ErrorCode::Refused, ElementTextText::tr("“%1” cannot stand in a GS1 code.").arg(checked.error().element.value));
    if (field.write == u"scanned")
        return rawText(string);
    if (field.write.startsWith(u"epc:"))
        return epcText(string, field.write.mid(4).toInt());
    return field.write.startsWith(u"http") ? digitalLink(string, field.write) : bracketText(string);
}

QString elementOf(const QString &ai, const QString &text)
{
    if (const auto link = parseDigitalLink(text))
        return *link ? (*link)->value(ai) : QString();
    const auto string = parseElementString(text);
    return string ? string->value(ai) : QString();
}

} // namespace suben
