#include "core/sync/contenthash.h"

#include "core/sync/pointer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

const QString Gs1 = QStringLiteral("https://id.gs1.org/");
const QString Vocabulary = QStringLiteral("https://ref.gs1.org/cbv/");

/// How a member of an event stands in the text that is hashed.
enum class Shape { Text, Time, Identifier, Word, Identifiers, Quantities, Place, Pairs, Dispositions, Further };

struct Member {
    const char *name;
    Shape shape;
    const char *word; ///< of a vocabulary: what stands before its words; of a list of pairs: their second name
};

/// CBV 2.0 §8.9.2: in this order, whatever the document's is.
constexpr std::array Members{Member{"eventTime", Shape::Time, ""},
                             Member{"eventTimeZoneOffset", Shape::Text, ""},
                             Member{"certificationInfo", Shape::Text, ""},
                             Member{"epcList", Shape::Identifiers, ""},
                             Member{"parentID", Shape::Identifier, ""},
                             Member{"childEPCs", Shape::Identifiers, ""},
                             Member{"quantityList", Shape::Quantities, ""},
                             Member{"childQuantityList", Shape::Quantities, ""},
                             Member{"inputEPCList", Shape::Identifiers, ""},
                             Member{"inputQuantityList", Shape::Quantities, ""},
                             Member{"outputEPCList", Shape::Identifiers, ""},
                             Member{"outputQuantityList", Shape::Quantities, ""},
                             Member{"action", Shape::Text, ""},
                             Member{"transformationID", Shape::Identifier, ""},
                             Member{"bizStep", Shape::Word, "BizStep-"},
                             Member{"disposition", Shape::Word, "Disp-"},
                             Member{"persistentDisposition", Shape::Dispositions, ""},
                             Member{"readPoint", Shape::Place, ""},
                             Member{"bizLocation", Shape::Place, ""},
                             Member{"bizTransactionList", Shape::Pairs, "bizTransaction"},
                             Member{"destinationList", Shape::Pairs, "destination"},
                             Member{"sourceList", Shape::Pairs, "source"},
                             Member{"ilmd", Shape::Further, ""}};

struct UrnScheme {
    const char *begins;
    const char *key;
    qsizetype digits;      ///< of the key with its check digit; 0: as it is written, without one
    const char *qualifier; ///< of what stands behind it
};

/// EPC URIs (TDS 1.13 §6.3) and their keys.
constexpr std::array Urns{UrnScheme{"urn:epc:id:sgtin:", "01", 14, "/21/"},   UrnScheme{"urn:epc:class:lgtin:", "01", 14, "/10/"},
                          UrnScheme{"urn:epc:idpat:sgtin:", "01", 14, ""},    UrnScheme{"urn:epc:id:sscc:", "00", 18, ""},
                          UrnScheme{"urn:epc:id:sgln:", "414", 13, "/254/"},  UrnScheme{"urn:epc:id:pgln:", "417", 13, ""},
                          UrnScheme{"urn:epc:id:gdti:", "253", 13, "nothing"}, UrnScheme{"urn:epc:id:giai:", "8004", 0, ""}};

QString withCheckDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 3 : 1);
    return digits + QString::number((10 - sum % 10) % 10);
}

/// `urn:epc:id:sgtin:4012345.011111.9876` as `https://id.gs1.org/01/04012345111118/21/9876`.
QString identifier(const QString &text)
{
    for (const UrnScheme &scheme : Urns) {
        const QString begins = QString::fromLatin1(scheme.begins);
        if (!text.startsWith(begins))
            continue;
        const QString company = text.mid(begins.size()).section(u'.', 0, 0);
        const QString reference = text.mid(begins.size()).section(u'.', 1, 1);
        const QString rest = text.mid(begins.size()).section(u'.', 2);
        const QString at = Gs1 + QString::fromLatin1(scheme.key) + u'/';
        if (scheme.digits == 0)
            return at + company + reference;
        // The indicator or extension digit of long keys stands first in the reference.
        const QString digits = scheme.digits > 13 ? reference.left(1) + company + reference.mid(1) : company + reference;
        const QString key = at + withCheckDigit(digits);
        const QString qualifier = QString::fromLatin1(scheme.qualifier);
        if (qualifier == u"nothing")
            return key + rest;
        const bool isPlain = qualifier.isEmpty() || (qualifier == u"/254/" && rest == u"0");
        return isPlain ? key : key + qualifier + rest;
    }
    return text;
}

QString vocabularyWord(const QString &text, const QString &begins)
{
    return text.contains(u':') ? text : Vocabulary + begins + text;
}

QString inOrder(QStringList parts)
{
    std::ranges::sort(parts, {}, [](const QString &part) { return part.toUtf8(); });
    return parts.join(QString());
}

QString named(const char *name, const QString &value)
{
    return QString::fromLatin1(name) + u'=' + value;
}

QString utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

QString quantityOf(const QJsonValue &entry)
{
    QString text = QStringLiteral("quantityElement") + named("epcClass", identifier(jsonWord(entry[u"epcClass"])));
    for (const char *name : {"quantity", "uom"}) {
        if (const QString value = jsonWord(entry[QLatin1String(name)]); !value.isEmpty())
            text += named(name, value);
    }
    return text;
}

QString pairOf(const QJsonValue &entry, const char *second)
{
    const QString begins = qstrcmp(second, "bizTransaction") == 0 ? QStringLiteral("BTT-") : QStringLiteral("SDT-");
    const QString type = jsonWord(entry[u"type"]);
    return (type.isEmpty() ? QString() : named("type", vocabularyWord(type, begins))) +
           named(second, identifier(jsonWord(entry[QLatin1String(second)])));
}

QString dispositions(const QJsonValue &value)
{
    QStringList parts;
    for (const char *name : {"set", "unset"}) {
        const QJsonValue words = value[QLatin1String(name)];
        const QJsonArray list = words.isArray() ? words.toArray() : QJsonArray{words};
        for (const QJsonValue &word : list) {
            if (word.isString())
                parts << named(name, vocabularyWord(word.toString(), QStringLiteral("Disp-")));
        }
    }
    return inOrder(parts);
}

/// `cbvmda:bestBeforeDate` as `{urn:epcglobal:cbv:mda:}bestBeforeDate`.
QString fullName(const QString &name, const QJsonValue &context)
{
    const QString prefix = name.section(u':', 0, 0);
    const QJsonArray spaces = context.isArray() ? context.toArray() : QJsonArray{context};
    for (const QJsonValue &space : spaces) {
        if (const QString full = space[prefix].toString(); !full.isEmpty())
            return u'{' + full + u'}' + name.section(u':', 1);
    }
    return name;
}

/// Members of other name spaces, of an event or its master data.
QString further(const QJsonObject &object, const QJsonValue &context)
{
    QStringList parts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.key().contains(u':'))
            continue;
        const QString name = fullName(member.key(), context);
        const QJsonArray values = member->isArray() ? member->toArray() : QJsonArray{*member};
        for (const QJsonValue &value : values)
            parts << (value.isObject() ? name + further(value.toObject(), context) : name + u'=' + jsonWord(value));
    }
    return inOrder(parts);
}

QString listed(const QJsonValue &value, const auto &one)
{
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list)
        parts << one(entry);
    return inOrder(parts);
}

QString shaped(const Member &member, const QJsonValue &value, const QJsonValue &context)
{
    const QString name = QString::fromLatin1(member.name);
    switch (member.shape) {
    case Shape::Text:
        return named(member.name, jsonWord(value));
    case Shape::Time:
        return named(member.name, utc(value.toString()));
    case Shape::Identifier:
        return named(member.name, identifier(value.toString()));
    case Shape::Word:
        return named(member.name, vocabularyWord(value.toString(), QString::fromLatin1(member.word)));
    case Shape::Identifiers:
        return name + listed(value, [](const QJsonValue &entry) { return named("epc", identifier(entry.toString())); });
    case Shape::Quantities:
        return name + listed(value, quantityOf);
    case Shape::Place:
        return name + named("id", identifier(value[u"id"].toString()));
    case Shape::Pairs:
        return name + listed(value, [&](const QJsonValue &entry) { return pairOf(entry, member.word); });
    case Shape::Dispositions:
        return name + dispositions(value);
    case Shape::Further:
        return name + further(value.toObject(), context);
    }
    Q_UNREACHABLE();
}

bool isEmptyList(const QJsonValue &value)
{
    return value.isArray() && value.toArray().isEmpty();
}

} // namespace

QString epcisPreHash(const QJsonObject &event, const QJsonObject &envelope)
{
    const QJsonValue context = envelope[u"@context"];
    QString text = named("eventType", event[u"type"].toString());
    for (const Member &member : Members) {
        const QJsonValue value = event[QLatin1String(member.name)];
        if (!value.isUndefined() && !isEmptyList(value))
            text += shaped(member, value, context);
    }
    return text + further(event, context);
}

QString contentHash(const QString &how, const QJsonObject &record, const QJsonObject &envelope)
{
    const auto hex = [](const QByteArray &bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    if (how == u"epcis")
        return QStringLiteral("ni:///sha-256;%1?ver=CBV2.0").arg(hex(epcisPreHash(record, envelope).toUtf8()));
    // Names of a QJsonObject stand in the order of their code units.
    return hex(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

} // namespace suben
