#include "core/exchange/epcisdelivery.h"

#include "core/base/clock.h"
#include "core/codes/epcuri.h"
#include "core/codes/eventhash.h"
#include "core/exchange/epcisnames.h"
#include "core/exchange/facttable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace suben
{

namespace
{

struct EpcisDeliveryText {
    Q_DECLARE_TR_FUNCTIONS(EpcisDelivery)
};

/// `/01/…`, `/10/…`, `/21/…` of a canonical Digital Link; empty where it has none.
QString partOfLink(const QString &link, const char *key)
{
    const QString mark = u'/' + QLatin1String(key) + u'/';
    const qsizetype at = link.indexOf(mark);
    if (at < 0 || !link.startsWith(u"https://id.gs1.org/"))
        return {};
    const qsizetype from = at + mark.size();
    const qsizetype end = link.indexOf(u'/', from);
    return QUrl::fromPercentEncoding(link.mid(from, end < 0 ? -1 : end - from).toUtf8());
}

QString lastWord(const QString &uri)
{
    const QString word = uri.mid(qMax(uri.lastIndexOf(u':'), uri.lastIndexOf(u'/')) + 1);
    return QUrl::fromPercentEncoding(word.toUtf8());
}

QString wordOfStep(const QJsonObject &event)
{
    return event[u"bizStep"].toString().section(u'-', -1).section(u':', -1);
}

/// GTINs are written with 13 digits where they have no more.
QString shortGtin(const QString &gtin)
{
    return gtin.size() == 14 && gtin.startsWith(u'0') ? gtin.mid(1) : gtin;
}

/// Rows of one document.
class DeliveryReader final
{
public:
    explicit DeliveryReader(const EpcisDocument &document) : m_document(document)
    {
        for (auto it = document.vocabularies.begin(); it != document.vocabularies.end(); ++it)
            m_vocabularies.insert(canonicalEpc(it.key()), it.value().toObject());
        for (const QJsonObject &master : document.masters) {
            if (master[u"type"].toString() != u"item")
                continue;
            for (const char *key : {"item.gtin", "code", "item.name"}) {
                if (const QString name = master[QLatin1String(key)].toString(); !name.isEmpty() && !m_items.contains(name))
                    m_items.insert(name, master);
            }
        }
    }

    FactTable read(const QStringList &steps)
    {
        for (const EpcisEntry &entry : m_document.entries) {
            if (entry.event.contains(u"errorDeclaration") || !steps.contains(wordOfStep(entry.event)))
                continue;
            if (entry.load.isEmpty())
                takeForeign(entry.event);
            else
                takeOwn(entry);
        }
        return std::move(m_rows);
    }

private:
    FactTable::Row head(const QJsonObject &event)
    {
        FactTable::Row row;
        QString sender;
        for (const QJsonValue &source : event[u"sourceList"].toArray())
            sender = source.toObject()[u"source"].toString();
        const QJsonObject said = m_vocabularies.value(canonicalEpc(sender));
        const QString code = sender.startsWith(u"urn:suben:party:") ? lastWord(sender) : QString();
        row[QStringLiteral("party.name")] = !m_document.sender.isEmpty() ? m_document.sender : said[u"name"].toString(lastWord(sender));
        if (code != row[QStringLiteral("party.name")])
            row[QStringLiteral("party.creditCode")] = code;
        row[QStringLiteral("event.date")] = inChina(QDateTime::fromString(event[u"eventTime"].toString(), Qt::ISODateWithMs)).date().toString(Qt::ISODate);
        for (const QJsonValue &transaction : event[u"bizTransactionList"].toArray())
            row[QStringLiteral("event.docNo")] = lastWord(transaction.toObject()[u"bizTransaction"].toString());
        return row;
    }

    void takeOwn(const EpcisEntry &entry)
    {
        for (const QJsonValue &each : entry.load[u"lines"].toArray()) {
            const QJsonObject line = each.toObject();
            FactTable::Row row = head(entry.event);
            const QJsonObject item = m_items.value(line[u"item"].toString());
            row[QStringLiteral("item.name")] = line[u"item"].toString();
            for (const QJsonObject &facts : {item, line}) {
                for (auto it = facts.begin(); it != facts.end(); ++it) {
                    const bool isFact = it.key().startsWith(u"item.") || it.key().startsWith(u"lot.") || it.key().startsWith(u"line.") || it.key() == u"category";
                    if (isFact && it.key() != u"line.lotPresumed" && it.key() != u"line.codes" && !it.value().isArray())
                        row[it.key()] = it.value().isBool() ? QString(it.value().toBool() ? QStringLiteral("true") : QStringLiteral("false")) : it.value().toString();
                }
            }
            if (const QString lot = line[u"lot"].toString(); !lot.isEmpty())
                row[QStringLiteral("lot.code")] = lot;
            QStringList codes;
            for (const QJsonValue &code : line[u"line.codes"].toArray())
                codes << code.toString();
            row[QStringLiteral("line.codes")] = codes.join(u' ');
            m_rows.addRow(std::move(row));
        }
    }

    /// Packages by their trade item and lot; by the trade item alone where their codes name no lot.
    static QHash<QString, QStringList> serialsOf(const QJsonObject &event)
    {
        QHash<QString, QStringList> serials;
        for (const QJsonValue &epc : event[u"epcList"].toArray()) {
            const QString link = canonicalEpc(epc.toString());
            const QString gtin = partOfLink(link, "01");
            const QString serial = partOfLink(link, "21");
            if (!gtin.isEmpty() && !serial.isEmpty())
                serials[lotLink(gtin, partOfLink(link, "10"))] << QStringLiteral("(01)%1(21)%2").arg(gtin, serial);
        }
        return serials;
    }

    void takeForeign(const QJsonObject &event)
    {
        QHash<QString, QStringList> serials = serialsOf(event);
        QHash<QString, int> lots; // quantities of each trade item
        for (const QJsonValue &each : event[u"quantityList"].toArray())
            ++lots[partOfLink(canonicalEpc(each.toObject()[u"epcClass"].toString()), "01")];
        for (const QJsonValue &each : event[u"quantityList"].toArray()) {
            const QJsonObject element = each.toObject();
            const QString link = canonicalEpc(element[u"epcClass"].toString());
            const QString gtin = partOfLink(link, "01");
            FactTable::Row row = rowOf(event, link);
            const auto quantity = quantityFromEpcis(element);
            row[QStringLiteral("line.qty")] = quantity ? quantity->toString() : element[u"uom"].toString();
            const QString lot = partOfLink(link, "10");
            QStringList codes = serials.take(lotLink(gtin, lot));
            // Which of several lots a package is of that names none, only a person can say.
            for (const QString &other : lots.value(gtin) == 1 ? serials.keys() : QStringList()) {
                if (partOfLink(other, "01") == gtin && (lot.isEmpty() || partOfLink(other, "10").isEmpty()))
                    codes += serials.take(other);
            }
            row[QStringLiteral("line.codes")] = codes.join(u' ');
            m_rows.addRow(std::move(row));
        }
        QStringList left = serials.keys();
        left.sort();
        for (const QString &link : std::as_const(left)) {
            if (lots.value(partOfLink(link, "01")) > 1 && partOfLink(link, "10").isEmpty())
                continue; // counted in the quantities above
            FactTable::Row row = rowOf(event, link);
            row[QStringLiteral("line.qty")] = QString::number(serials[link].size());
            row[QStringLiteral("line.codes")] = serials[link].join(u' ');
            m_rows.addRow(std::move(row));
        }
    }

    FactTable::Row rowOf(const QJsonObject &event, const QString &link)
    {
        FactTable::Row row = head(event);
        const QString gtin = partOfLink(link, "01");
        const QJsonObject item = m_vocabularies.value(gtin.isEmpty() ? link : lotLink(gtin, QString()));
        QString name;
        for (const char *word : {"descriptionShort", "tradeItemDescription", "productName", "functionalName"})
            name = name.isEmpty() ? item[QLatin1String(word)].toString() : name;
        row[QStringLiteral("item.name")] = name.isEmpty() ? lastWord(gtin.isEmpty() ? link : gtin) : name;
        row[QStringLiteral("item.gtin")] = shortGtin(gtin);
        row[QStringLiteral("lot.code")] = partOfLink(link, "10");
        for (const QJsonObject &facts : {event[u"ilmd"].toObject(), m_vocabularies.value(link)}) {
            for (auto it = facts.begin(); it != facts.end(); ++it)
                takeLotFact(row, it.key().section(u':', -1).section(u'#', -1), it.value().toString());
        }
        return row;
    }

    static void takeLotFact(FactTable::Row &row, const QString &word, const QString &text)
    {
        static const QHash<QString, QString> paths{{QStringLiteral("lotNumber"), QStringLiteral("lot.code")},
                                                   {QStringLiteral("itemExpirationDate"), QStringLiteral("lot.expiry")},
                                                   {QStringLiteral("expirationDate"), QStringLiteral("lot.expiry")},
                                                   {QStringLiteral("bestBeforeDate"), QStringLiteral("lot.expiry")},
                                                   {QStringLiteral("productionDate"), QStringLiteral("lot.made")},
                                                   {QStringLiteral("countryOfOrigin"), QStringLiteral("lot.origin")}};
        if (const QString path = paths.value(word); !path.isEmpty() && !text.isEmpty())
            row[path] = path == u"lot.code" || path == u"lot.origin" ? text : text.left(10);
    }

    const EpcisDocument &m_document;
    QHash<QString, QJsonObject> m_vocabularies;
    QHash<QString, QJsonObject> m_items;
    FactTable m_rows;
};

} // namespace

Result<ImportFile> deliveryOf(const EpcisDocument &document, const QString &path)
{
    FactTable rows = DeliveryReader(document).read({QStringLiteral("shipping"), QStringLiteral("consigning"), QStringLiteral("departing")});
    if (rows.isEmpty())
        rows = DeliveryReader(document).read({QStringLiteral("receiving"), QStringLiteral("accepting"), QStringLiteral("arriving")});
    if (rows.isEmpty())
        return failure(ErrorCode::Usage, EpcisDeliveryText::tr("Nothing in this document was sent to anybody."));
    return rows.file(path, {});
}

} // namespace suben
