#include "core/exchange/epcisreader.h"

#include "core/base/filewords.h"
#include "core/codes/eventhash.h"
#include "core/exchange/epcisnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct EpcisReaderText {
    Q_DECLARE_TR_FUNCTIONS(EpcisReader)
};

constexpr qsizetype LargestDocument = 64 << 20;
constexpr qsizetype MostEvents = 100'000;
constexpr qsizetype LongestList = 20'000;
constexpr qsizetype LongestText = 2'000;
constexpr int Deepest = 24;

Failure noDocument(const QString &why)
{
    return failure(ErrorCode::Usage, EpcisReaderText::tr("This is no EPCIS 2.0 document: %1").arg(why));
}

/// Nothing in it is larger than any real event.
bool isBounded(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return value.toString().size() <= LongestText;
    if (depth > Deepest)
        return false;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        if (list.size() > LongestList)
            return false;
        for (const QJsonValue &entry : list) {
            if (!isBounded(entry, depth + 1))
                return false;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().size() > LongestText || !isBounded(it.value(), depth + 1))
            return false;
    }
    return true;
}

QString own(const char *name)
{
    return EpcisPrefix + u':' + QLatin1String(name);
}

QJsonArray eventsOf(const QJsonObject &document)
{
    const QJsonObject body = document[u"epcisBody"].toObject();
    if (body.contains(u"queryResults"))
        return body[u"queryResults"].toObject()[u"resultsBody"].toObject()[u"eventList"].toArray();
    return body.contains(u"event") ? QJsonArray{body[u"event"]} : body[u"eventList"].toArray();
}

/// Facts of ours at the top of the event; what only the document's maker knows is not among them.
QJsonObject loadEntry(const QJsonObject &event)
{
    if (!event[own("step")].isString())
        return {};
    QJsonObject entry = withoutPrefix(event).toObject();
    for (const char *passed : {"corrects", "reason", "actor"})
        entry.remove(QLatin1String(passed));
    QJsonArray lines;
    for (const QJsonValue &each : entry[u"lines"].toArray()) {
        QJsonObject line = each.toObject();
        line.remove(QStringLiteral("number"));
        lines.append(line);
    }
    if (!lines.isEmpty())
        entry.insert(QStringLiteral("lines"), lines);
    entry.insert(QStringLiteral("type"), QStringLiteral("event"));
    return entry;
}

Result<EpcisEntry> readEntry(const QJsonObject &event, const EventNames &names)
{
    static const QStringList kinds{QStringLiteral("ObjectEvent"), QStringLiteral("AggregationEvent"), QStringLiteral("TransactionEvent"),
                                   QStringLiteral("TransformationEvent"), QStringLiteral("AssociationEvent")};
    if (!kinds.contains(event[u"type"].toString()))
        return noDocument(EpcisReaderText::tr("“%1” is no kind of event.").arg(event[u"type"].toString().left(60)));
    if (!isBounded(event))
        return noDocument(EpcisReaderText::tr("an event is larger than any real one."));
    EpcisEntry entry{event[u"eventID"].toString(), event, loadEntry(event), event[own("corrects")].toString(), event[own("reason")].toString(), false, {}};
    // A hash of another version of the vocabulary is not one we could compute.
    const bool isOurHash = entry.id.startsWith(u"ni:///sha-256;") && entry.id.endsWith(u"?ver=CBV2.0");
    if (isOurHash && entry.id != eventHashId(event, names))
        return failure(ErrorCode::Verification, EpcisReaderText::tr("The event of %1 was changed after it was written: its hash does not agree.").arg(event[u"eventTime"].toString()));
    const QJsonObject declared = event[u"errorDeclaration"].toObject();
    entry.isVoid = !declared.isEmpty() && declared[u"correctiveEventIDs"].toArray().isEmpty();
    entry.voidReason = declared[own("reason")].toString(declared[u"reason"].toString());
    return entry;
}

void takeVocabularies(const QJsonObject &document, EpcisDocument &into)
{
    const QJsonArray lists = document[u"epcisHeader"].toObject()[u"epcisMasterData"].toObject()[u"vocabularyList"].toArray();
    for (const QJsonValue &list : lists) {
        for (const QJsonValue &each : list.toObject()[u"vocabularyElementList"].toArray()) {
            QJsonObject facts;
            for (const QJsonValue &attribute : each.toObject()[u"attributes"].toArray()) {
                const QString id = attribute.toObject()[u"id"].toString();
                const QJsonValue value = attribute.toObject()[u"attribute"];
                if (id == EpcisNamespace + QStringLiteral("entry"))
                    into.masters.push_back(withoutPrefix(value).toObject());
                facts.insert(id.mid(qMax(id.lastIndexOf(u'#'), id.lastIndexOf(u':')) + 1), value.isObject() ? withoutPrefix(value) : value);
            }
            into.vocabularies.insert(each.toObject()[u"id"].toString(), facts);
        }
    }
}

} // namespace

bool looksLikeEpcis(const QByteArray &beginning)
{
    const QByteArray text = beginning.startsWith("\xEF\xBB\xBF") ? beginning.mid(3) : beginning;
    return text.trimmed().startsWith('{');
}

Result<EpcisDocument> readEpcis(const QByteArray &text)
{
    if (text.size() > LargestDocument)
        return noDocument(EpcisReaderText::tr("it is larger than 64 MB."));
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return noDocument(EpcisReaderText::tr("it breaks off at character %1.").arg(error.offset + 1));
    if (!document[u"type"].toString().startsWith(u"EPCIS") || !document[u"schemaVersion"].toString().startsWith(u"2."))
        return noDocument(EpcisReaderText::tr("its type is “%1”.").arg(document[u"type"].toString().left(60)));
    const QJsonArray events = eventsOf(document);
    if (events.size() > MostEvents || !isBounded(document[u"epcisHeader"]))
        return noDocument(EpcisReaderText::tr("it holds more than any real one."));
    EpcisDocument read;
    read.sender = document[own("own.name")].toString().left(LongestText);
    for (const QJsonValue &path : document[own("withheld")].toArray())
        read.withheld << path.toString().left(LongestText);
    takeVocabularies(document, read);
    const EventNames names = EventNames::of(document);
    for (const QJsonValue &event : events) {
        auto entry = readEntry(event.toObject(), names);
        if (!entry)
            return tl::make_unexpected(entry.error());
        read.entries.push_back(std::move(*entry));
    }
    return read;
}

Result<EpcisDocument> readEpcisFile(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return Failure(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, EpcisReaderText::tr("The file %1 cannot be opened.").arg(path));
    if (file.size() > LargestDocument)
        return noDocument(EpcisReaderText::tr("it is larger than 64 MB."));
    auto document = readEpcis(file.readAll());
    const QString beside = QFileInfo(path).dir().filePath(QStringLiteral("attachments"));
    if (document && QFileInfo(beside).isDir())
        document->attachments = beside;
    return document;
}

} // namespace suben
