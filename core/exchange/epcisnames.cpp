#include "core/exchange/epcisnames.h"

#include "core/codes/epcuri.h"
#include "core/codes/gs1.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QUrl>

namespace suben
{

namespace
{

QString escaped(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Codes of Rec 20 itself; every other code of ours is of Rec 21 (a package) or our own.
const QSet<QString> &rec20()
{
    static const QSet<QString> codes{QStringLiteral("H87"), QStringLiteral("SET"), QStringLiteral("STC"), QStringLiteral("HEA"), QStringLiteral("KGM"),
                                     QStringLiteral("GRM"), QStringLiteral("MGM"), QStringLiteral("TNE"), QStringLiteral("LTR"), QStringLiteral("MLT"),
                                     QStringLiteral("MTQ"), QStringLiteral("MTR"), QStringLiteral("CMT"), QStringLiteral("MTK"), QStringLiteral("U2"),
                                     QStringLiteral("AV"),  QStringLiteral("PR")};
    return codes;
}

} // namespace

QJsonValue withPrefix(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray())
            list.append(withPrefix(entry));
        return list;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject named;
    for (auto it = object.begin(); it != object.end(); ++it)
        named.insert(EpcisPrefix + u':' + it.key(), withPrefix(it.value()));
    return named;
}

QJsonValue withoutPrefix(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray())
            list.append(withoutPrefix(entry));
        return list;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    const QString prefix = EpcisPrefix + u':';
    QJsonObject plain;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().startsWith(prefix))
            plain.insert(it.key().mid(prefix.size()), withoutPrefix(it.value()));
    }
    return plain;
}

EpcisNames::EpcisNames(const LedgerInfo &own)
    : m_owner(escaped(own.creditCode.isEmpty() ? own.name : own.creditCode)), m_party(party(own.creditCode, own.name))
{
}

QString EpcisNames::party(const QString &creditCode, const QString &name) const
{
    return QStringLiteral("urn:suben:party:") + escaped(creditCode.isEmpty() ? name : creditCode);
}

QString EpcisNames::ownParty() const
{
    return m_party;
}

QString EpcisNames::location(const QString &name) const
{
    return QStringLiteral("urn:suben:location:%1:").arg(m_owner) + escaped(name);
}

QString EpcisNames::itemClass(const QString &gtin, const QString &item) const
{
    return gtin14(gtin).isEmpty() ? QStringLiteral("urn:suben:item:%1:").arg(m_owner) + escaped(item) : lotLink(gtin, QString());
}

QString EpcisNames::lot(const QString &gtin, const QString &item, const QString &lotCode) const
{
    if (!gtin14(gtin).isEmpty())
        return lotLink(gtin, lotCode);
    return QStringLiteral("urn:suben:lot:%1:").arg(m_owner) + escaped(item) + u':' + escaped(lotCode);
}

QString EpcisNames::itemCode(const QString &code) const
{
    const auto elements = parseElementString(code);
    if (elements && !elements->value(u"01").isEmpty() && !elements->value(u"21").isEmpty())
        return lotLink(elements->value(u"01"), QString()) + QStringLiteral("/21/") + escaped(elements->value(u"21"));
    return QStringLiteral("urn:suben:code:") + escaped(code);
}

QString EpcisNames::object(const QString &code) const
{
    return QStringLiteral("urn:suben:object:%1:").arg(m_owner) + escaped(code);
}

QString EpcisNames::document(const QString &docNo) const
{
    return QStringLiteral("urn:suben:document:%1:").arg(m_owner) + escaped(docNo);
}

QString cbvStep(const QString &bizStep, bool comesIn)
{
    static const QSet<QString> known{
        QStringLiteral("accepting"), QStringLiteral("arriving"), QStringLiteral("assembling"), QStringLiteral("collecting"), QStringLiteral("commissioning"),
        QStringLiteral("consigning"), QStringLiteral("creating_class_instance"), QStringLiteral("cycle_counting"), QStringLiteral("decommissioning"),
        QStringLiteral("departing"), QStringLiteral("destroying"), QStringLiteral("disassembling"), QStringLiteral("dispensing"), QStringLiteral("encoding"),
        QStringLiteral("entering_exiting"), QStringLiteral("holding"), QStringLiteral("inspecting"), QStringLiteral("installing"), QStringLiteral("killing"),
        QStringLiteral("loading"), QStringLiteral("other"), QStringLiteral("packing"), QStringLiteral("picking"), QStringLiteral("receiving"),
        QStringLiteral("removing"), QStringLiteral("repackaging"), QStringLiteral("repairing"), QStringLiteral("replacing"), QStringLiteral("reserving"),
        QStringLiteral("retail_selling"), QStringLiteral("sampling"), QStringLiteral("sensor_reporting"), QStringLiteral("shipping"),
        QStringLiteral("staging_outbound"), QStringLiteral("stock_taking"), QStringLiteral("stocking"), QStringLiteral("storing"),
        QStringLiteral("transporting"), QStringLiteral("unloading"), QStringLiteral("unpacking"), QStringLiteral("void_shipping")};
    if (known.contains(bizStep))
        return bizStep;
    if (bizStep == u"transforming")
        return QStringLiteral("commissioning");
    if (bizStep == u"returning")
        return comesIn ? QStringLiteral("receiving") : QStringLiteral("shipping");
    return QStringLiteral("other");
}

EpcisAmount epcisAmount(const Quantity &quantity)
{
    const QString code = quantity.unit.code();
    if (rec20().contains(code))
        return {quantity.value, code};
    if (code == u"XJI") {
        const auto kilograms = convert(quantity, Unit::fromCode(u"KGM"));
        return kilograms ? EpcisAmount{kilograms->value, QStringLiteral("KGM")} : EpcisAmount{quantity.value, QString()};
    }
    return {quantity.value, code.size() == 2 ? u'X' + code : QString()}; // Rec 20 writes packages of Rec 21 with an X
}

std::optional<Quantity> quantityFromEpcis(const QJsonObject &element)
{
    const QJsonValue number = element[u"quantity"];
    const auto value = Decimal::parse(QString::number(number.toDouble(), 'f', QLocale::FloatingPointShortest));
    if (!number.isDouble() || !value || *value <= Decimal())
        return std::nullopt;
    QString code = element[u"uom"].toString();
    if (code.size() == 3 && code.startsWith(u'X'))
        code = code.mid(1);
    if (code == u"EA" || code == u"C62")
        code = QStringLiteral("H87");
    const Unit unit = Unit::fromCode(code);
    if (!code.isEmpty() && (unit.isEmpty() || !knownUnits().contains(code)))
        return std::nullopt;
    return Quantity{*value, unit};
}

} // namespace suben
