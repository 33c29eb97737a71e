#include "core/codes/eventhash.h"

#include "core/codes/epcuri.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QStringList>
#include <QTimeZone>
#include <cmath>
#include <utility>
#include <vector>

namespace suben
{

namespace
{

/// Where a field stands and what its words mean (CBV 2.0 §8.9.2, table of the order).
enum class Words { Plain, Step, Disposition, Transaction, Source, Measure, Component, Time };

struct HashField {
    const char16_t *name;
    Words words = Words::Plain;
    const char16_t *element = nullptr; ///< of a list: what each of its entries is called; none: their parts stand alone
    const std::vector<HashField> *parts = nullptr;
};

const std::vector<HashField> &quantityParts()
{
    static const std::vector<HashField> parts{{u"epcClass"}, {u"quantity"}, {u"uom"}};
    return parts;
}

const std::vector<HashField> &sensorParts()
{
    static const std::vector<HashField> metadata{{u"time", Words::Time}, {u"startTime", Words::Time}, {u"endTime", Words::Time},
                                                 {u"deviceID"}, {u"deviceMetadata"}, {u"rawData"}, {u"dataProcessingMethod"}, {u"bizRules"}};
    static const std::vector<HashField> report{
        {u"type", Words::Measure}, {u"exception", Words::Measure}, {u"deviceID"}, {u"deviceMetadata"}, {u"rawData"}, {u"dataProcessingMethod"},
        {u"time", Words::Time}, {u"microorganism"}, {u"chemicalSubstance"}, {u"value"}, {u"component", Words::Component}, {u"stringValue"},
        {u"booleanValue"}, {u"hexBinaryValue"}, {u"uriValue"}, {u"minValue"}, {u"maxValue"}, {u"meanValue"}, {u"sDev"}, {u"percRank"},
        {u"percValue"}, {u"uom"}, {u"coordinateReferenceSystem"}};
    static const std::vector<HashField> parts{{u"sensorMetadata", Words::Plain, nullptr, &metadata}, {u"sensorReport", Words::Plain, u"sensorReport", &report}};
    return parts;
}

const std::vector<HashField> &eventParts()
{
    static const std::vector<HashField> disposition{{u"set", Words::Disposition}, {u"unset", Words::Disposition}};
    static const std::vector<HashField> id{{u"id"}};
    static const std::vector<HashField> transaction{{u"type", Words::Transaction}, {u"bizTransaction"}};
    static const std::vector<HashField> source{{u"type", Words::Source}, {u"source"}};
    static const std::vector<HashField> destination{{u"type", Words::Source}, {u"destination"}};
    static const std::vector<HashField> none;
    static const std::vector<HashField> parts{
        {u"eventTime", Words::Time}, {u"eventTimeZoneOffset"}, {u"certificationInfo"}, {u"parentID"},
        {u"epcList", Words::Plain, u"epc"}, {u"inputEPCList", Words::Plain, u"epc"}, {u"childEPCs", Words::Plain, u"epc"},
        {u"quantityList", Words::Plain, u"quantityElement", &quantityParts()}, {u"childQuantityList", Words::Plain, u"quantityElement", &quantityParts()},
        {u"inputQuantityList", Words::Plain, u"quantityElement", &quantityParts()}, {u"outputEPCList", Words::Plain, u"epc"},
        {u"outputQuantityList", Words::Plain, u"quantityElement", &quantityParts()}, {u"action"}, {u"transformationID"},
        {u"bizStep", Words::Step}, {u"disposition", Words::Disposition}, {u"persistentDisposition", Words::Plain, nullptr, &disposition},
        {u"readPoint", Words::Plain, nullptr, &id}, {u"bizLocation", Words::Plain, nullptr, &id},
        {u"bizTransactionList", Words::Plain, u"", &transaction}, {u"destinationList", Words::Plain, u"", &destination},
        {u"sourceList", Words::Plain, u"", &source}, {u"sensorElementList", Words::Plain, u"sensorElement", &sensorParts()},
        {u"ilmd", Words::Plain, nullptr, &none}};
    return parts;
}

/// The nearest millisecond in UTC: 3.1415 s is 3.142 s.
QString utcText(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    qsizetype end = dot + 1;
    while (dot >= 0 && end < text.size() && text[end].isDigit())
        ++end;
    const QString whole = dot < 0 ? text : text.left(dot) + text.mid(end);
    QDateTime time = QDateTime::fromString(whole, Qt::ISODate);
    if (!time.isValid())
        return text;
    const QString part = dot < 0 ? QStringLiteral("0000") : text.mid(dot + 1, end - dot - 1).leftJustified(4, u'0');
    time = time.toUTC().addMSecs((part.left(4).toInt() + 5) / 10);
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + u'Z';
}

QString numberText(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (std::abs(number) < 9e15 && number == std::floor(number))
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

class PreHash final
{
public:
    explicit PreHash(const EventNames &names) : m_names(names) {}

    QString write(const QJsonObject &event)
    {
        if (event.contains(u"@context")) {
            for (const auto own = EventNames::of(event).prefixes; const QString &prefix : own.keys())
                m_names.prefixes.insert(prefix, own.value(prefix));
        }
        QString out = QStringLiteral("eventType=") + expanded(event[u"type"].toString());
        return out + members(event, eventParts(), {QStringLiteral("type"), QStringLiteral("@context"), QStringLiteral("eventID"),
                                                   QStringLiteral("recordTime"), QStringLiteral("errorDeclaration")});
    }

private:
    /// What the list of parts names, in its order, then everything else in alphabetical order.
    QString members(const QJsonObject &object, const std::vector<HashField> &parts, const QSet<QString> &passed)
    {
        QString out;
        QSet<QString> done = passed;
        for (const HashField &field : parts) {
            const QString name = QString::fromUtf16(field.name);
            done.insert(name);
            if (const auto value = object.constFind(name); value != object.constEnd())
                out += known(field, name, *value);
        }
        QStringList further;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!done.contains(it.key()) && !isIgnored(it.key()))
                further << extension(it.key(), it.value());
        }
        further.sort();
        return out + further.join(QString());
    }

    bool isIgnored(const QString &key) const
    {
        return key == u"rdfs:comment" || m_names.ignored.contains(key);
    }

    QString known(const HashField &field, const QString &name, const QJsonValue &value)
    {
        if (value.isArray())
            return list(field, name, value.toArray());
        if (value.isObject() && field.parts != nullptr)
            return name + members(value.toObject(), *field.parts, {});
        return name + u'=' + scalar(value, field.words);
    }

    QString list(const HashField &field, const QString &name, const QJsonArray &entries)
    {
        const QString element = field.element != nullptr ? QString::fromUtf16(field.element) : QString();
        QStringList texts;
        for (const QJsonValue &entry : entries) {
            if (field.parts != nullptr && entry.isObject())
                texts << element + members(entry.toObject(), *field.parts, {});
            else
                texts << (element.isEmpty() ? name : element) + u'=' + scalar(entry, field.words);
        }
        texts.sort();
        const bool isNamed = field.element != nullptr && element != name; // else each entry says what it is
        return (isNamed ? name : QString()) + texts.join(QString());
    }

    QString extension(const QString &key, const QJsonValue &value)
    {
        const QString name = named(key);
        if (value.isObject())
            return name + members(value.toObject(), {}, {QStringLiteral("@context")});
        if (!value.isArray())
            return name + u'=' + scalar(value, Words::Plain);
        QStringList texts;
        for (const QJsonValue &entry : value.toArray())
            texts << extension(key, entry);
        texts.sort();
        return texts.join(QString());
    }

    /// `{namespace}name` where the prefix is one of the document's.
    QString named(const QString &key) const
    {
        const qsizetype colon = key.indexOf(u':');
        const auto space = colon > 0 ? m_names.prefixes.constFind(key.left(colon)) : m_names.prefixes.constEnd();
        return space == m_names.prefixes.constEnd() ? key : u'{' + *space + u'}' + key.mid(colon + 1);
    }

    QString expanded(const QString &text) const
    {
        const qsizetype colon = text.indexOf(u':');
        const auto space = colon > 0 ? m_names.prefixes.constFind(text.left(colon)) : m_names.prefixes.constEnd();
        return space == m_names.prefixes.constEnd() ? text : *space + text.mid(colon + 1);
    }

    QString scalar(const QJsonValue &value, Words words) const
    {
        if (value.isBool())
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (value.isDouble())
            return numberText(value);
        const QString text = value.toString();
        return words == Words::Plain ? canonicalEpc(text) : words == Words::Time ? utcText(text) : vocabulary(text, words);
    }

    /// A bare word of the CBV or its old URN as the web address; everything else is an address already.
    QString vocabulary(const QString &text, Words words) const
    {
        static const QString cbv = QStringLiteral("https://ref.gs1.org/cbv/");
        static const QHash<Words, std::pair<QString, QString>> places{
            {Words::Step, {cbv + QStringLiteral("BizStep-"), QStringLiteral("urn:epcglobal:cbv:bizstep:")}},
            {Words::Disposition, {cbv + QStringLiteral("Disp-"), QStringLiteral("urn:epcglobal:cbv:disp:")}},
            {Words::Transaction, {cbv + QStringLiteral("BTT-"), QStringLiteral("urn:epcglobal:cbv:btt:")}},
            {Words::Source, {cbv + QStringLiteral("SDT-"), QStringLiteral("urn:epcglobal:cbv:sdt:")}},
            {Words::Component, {cbv + QStringLiteral("Comp-"), QStringLiteral("urn:epcglobal:cbv:comp:")}},
            {Words::Measure, {QStringLiteral("https://gs1.org/voc/"), QStringLiteral("urn:epcglobal:cbv:voc:")}}};
        const auto &[web, urn] = *places.constFind(words);
        if (text.startsWith(urn))
            return web + text.mid(urn.size());
        return text.contains(u':') ? expanded(text) : web + text;
    }

    EventNames m_names;
};

void takePrefixes(const QJsonValue &context, QHash<QString, QString> &into)
{
    for (const QJsonValue &each : context.toArray())
        takePrefixes(each, into);
    const QJsonObject object = context.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            into.insert(it.key(), it.value().toString());
    }
}

} // namespace

EventNames EventNames::of(const QJsonObject &document)
{
    EventNames names{{{QStringLiteral("gs1"), QStringLiteral("https://gs1.org/voc/")},
                      {QStringLiteral("cbv"), QStringLiteral("https://ref.gs1.org/cbv/")},
                      {QStringLiteral("cbvmda"), QStringLiteral("urn:epcglobal:cbv:mda:")}},
                     {}};
    takePrefixes(document[u"@context"], names.prefixes);
    for (auto it = document.begin(); it != document.end(); ++it) {
        if (!it.key().endsWith(QStringLiteral(":ignoreFields")))
            continue;
        for (const QJsonValue &field : it.value().toArray())
            names.ignored.insert(field.toString());
    }
    return names;
}

QString eventPreHash(const QJsonObject &event, const EventNames &names)
{
    return PreHash(names).write(event);
}

QString eventHashId(const QJsonObject &event, const EventNames &names)
{
    const QByteArray hash = QCryptographicHash::hash(eventPreHash(event, names).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("ni:///sha-256;%1?ver=CBV2.0").arg(QString::fromLatin1(hash.toHex()));
}

} // namespace suben
