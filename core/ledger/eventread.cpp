#include "core/ledger/eventread.h"

#include "core/codes/mask.h"
#include "core/ledger/privatevalue.h"
#include "core/rules/rulepacks.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Side sideOf(const QString &name)
{
    return name == u"input" ? Side::Input : name == u"output" ? Side::Output : Side::None;
}

void setDate(Fields &fields, const QString &path, const std::optional<QDate> &date)
{
    if (date)
        fields.set(path, *date);
}

void setText(Fields &fields, const QString &path, const QString &text)
{
    if (!text.isEmpty())
        fields.set(path, text);
}

FieldTypes typesOf(Database &db, const RulePacks &packs, qint64 version)
{
    const auto pack = storedPack(db, packs, version);
    return pack ? FieldTypes(**pack) : FieldTypes();
}

/// A mixed delivery has lines under other packs than its own; each knows fields of its own.
void addTypesOfLines(Database &db, const RulePacks &packs, const StoredEvent &stored, FieldTypes &types)
{
    Rows rows = db.query("SELECT DISTINCT pack_version_id FROM line WHERE event_id = ? AND pack_version_id <> ?",
                         stored.event.id, stored.packVersion);
    std::vector<qint64> versions;
    while (rows.next())
        versions.push_back(rows.integer(0));
    for (const qint64 version : versions) {
        if (const auto pack = storedPack(db, packs, version))
            types.add(**pack);
    }
}

void readObjectFields(Database &db, const FieldTypes &types, StoredEvent &stored)
{
    Rows rows = db.query("SELECT path, value FROM subject_value WHERE subject = 'object' AND event_id = ?", stored.event.id);
    while (rows.next())
        stored.objectFields.set(rows.text(0), valueFromText(rows.text(1), types.of(rows.text(0))));
}

/// The event's own row and what its content holds.
bool readHead(Database &db, const RulePacks &packs, EventId id, StoredEvent &stored, FieldTypes &types)
{
    Rows rows = db.query(R"(
        SELECT step, shape, biz_step, event_time, record_time, doc_no, coalesce(party_id, 0), coalesce(object_id, 0),
               coalesce(location_id, 0), actor_id, coalesce(corrects_id, 0), reason, pack_version_id, content,
               coalesce((SELECT by_id FROM correction WHERE corrected_id = event.id), 0)
          FROM event WHERE id = ?)",
                         id);
    if (!rows.next())
        return false;
    Event &event = stored.event;
    event.id = id;
    event.step = rows.text(0);
    event.shape = shapeFromName(rows.text(1)).value_or(Shape::Observe);
    event.bizStep = rows.text(2);
    event.eventTime = parseIsoTime(rows.text(3)).value_or(QDateTime());
    event.recordTime = parseIsoTime(rows.text(4)).value_or(QDateTime());
    event.docNo = rows.text(5);
    event.party = rows.id<PartyId>(6);
    event.object = rows.id<ObjectId>(7);
    event.location = rows.id<LocationId>(8);
    event.actor = rows.id<UserId>(9);
    event.corrects = rows.id<EventId>(10);
    event.reason = rows.text(11);
    event.correctedBy = rows.id<EventId>(14);
    stored.packVersion = rows.integer(12);
    types = typesOf(db, packs, stored.packVersion);
    addTypesOfLines(db, packs, stored, types);
    const QJsonObject content = objectOf(rows.text(13));
    event.fields = fieldsFromJson(content.value(u"fields").toObject(), types);
    event.fields.set(QStringLiteral("event.date"), event.eventTime.date());
    setText(event.fields, QStringLiteral("event.docNo"), event.docNo);
    for (const QJsonValue &entry : content.value(u"confirmations").toArray()) {
        const QJsonObject given = entry.toObject();
        event.confirmations.push_back({given.value(u"rule").toString(), given.value(u"line").toInt(-1),
                                       given.value(u"reason").toString(),
                                       static_cast<UserId>(given.value(u"second").toInteger())});
    }
    for (const QJsonValue &entry : content.value(u"signatures").toArray()) {
        const QJsonObject given = entry.toObject();
        stored.signatures.push_back(
            {given.value(u"field").toString(), static_cast<UserId>(given.value(u"user").toInteger())});
    }
    return true;
}

QStringList codesOf(Database &db, qint64 line)
{
    QStringList codes;
    Rows rows = db.query(R"(
        SELECT item_code.code FROM line_code JOIN item_code ON item_code.id = line_code.code_id
         WHERE line_id = ? ORDER BY item_code.code)",
                         line);
    while (rows.next())
        codes.append(rows.text(0));
    return codes;
}

void readLines(Database &db, StoredEvent &stored, const FieldTypes &types)
{
    Rows rows = db.query(R"(
        SELECT line.id, line.number, line.side, line.lot_id, line.location_id, line.quantity, line.entered_value,
               line.entered_unit, line.price, line.amount, line.content, pack_version.pack, pack_version.version,
               pack_version.hash, lot.item_id, lot.code, lot.made, lot.expiry, lot.fields, item.unit
          FROM line
          JOIN pack_version ON pack_version.id = line.pack_version_id
          JOIN lot ON lot.id = line.lot_id
          JOIN item ON item.id = lot.item_id
         WHERE line.event_id = ?
         ORDER BY line.number)",
                         stored.event.id);
    while (rows.next()) {
        EventLine line;
        line.number = static_cast<int>(rows.integer(1));
        line.side = sideOf(rows.text(2));
        line.lot = rows.id<LotId>(3);
        line.location = rows.id<LocationId>(4);
        line.quantity = {Decimal::fromMicros(rows.integer(5)), Unit::fromCode(rows.text(19))};
        line.entered = {Decimal::fromMicros(rows.integer(6)), Unit::fromCode(rows.text(7))};
        line.codes = codesOf(db, rows.integer(0));
        line.fields = fieldsFromText(rows.text(18), types);
        setText(line.fields, QStringLiteral("lot.code"), rows.text(15));
        setDate(line.fields, QStringLiteral("lot.made"), rows.date(16));
        setDate(line.fields, QStringLiteral("lot.expiry"), rows.date(17));
        if (!rows.isNull(8))
            line.fields.set(QStringLiteral("line.price"), Money::fromTenThousandths(rows.integer(8)));
        if (!rows.isNull(9))
            line.fields.set(QStringLiteral("line.amount"), Money::fromTenThousandths(rows.integer(9)));
        for (const auto &[path, value] : fieldsFromText(rows.text(10), types))
            line.fields.set(path, value);
        line.pack = rows.text(11);
        line.packVersion = rows.text(12);
        line.packHash = rows.blob(13);
        stored.items.push_back(rows.id<ItemId>(14));
        stored.event.lines.push_back(std::move(line));
    }
}

/// Names of persons and secrets, which stand beside the chain.
Result<void> readPrivate(Database &db, const Keyring &keys, Secrets secrets, const FieldTypes &types,
                         StoredEvent &stored)
{
    Event &event = stored.event;
    Rows rows = db.query("SELECT line_number, path, value FROM event_private WHERE event_id = ?", event.id);
    while (rows.next()) {
        const PrivatePlace place{event.id, static_cast<int>(rows.integer(0)), rows.text(1)};
        const auto value = fromStored(keys, place, rows.blob(2));
        const bool isLocked = !value && value.error().code == ErrorCode::NotAllowed;
        if (!value && (!isLocked || secrets == Secrets::Clear))
            return Failure(value.error());
        const bool hide = value && value->secret && secrets == Secrets::Masked;
        Fields *into = &event.fields;
        for (EventLine &line : event.lines) {
            if (line.number == place.line)
                into = &line.fields;
        }
        if (isLocked)
            into->set(place.path, Value(QString(8, u'*')));
        else
            into->set(place.path, hide ? Value(masked(value->text)) : valueFromText(value->text, types.of(place.path)));
    }
    return {};
}

void readPapersAndAttachments(Database &db, StoredEvent &stored)
{
    stored.linePapers.resize(stored.event.lines.size());
    Rows papers = db.query("SELECT line_number, paper_id FROM paper_use WHERE event_id = ?", stored.event.id);
    while (papers.next()) {
        const auto line = static_cast<std::size_t>(papers.integer(0));
        const bool whole = papers.integer(0) < 0 || line >= stored.linePapers.size();
        (whole ? stored.papers : stored.linePapers[line]).push_back(papers.id<PaperId>(1));
    }
    Rows attachments =
        db.query("SELECT sha256 FROM event_attachment WHERE event_id = ? AND field = ''", stored.event.id);
    while (attachments.next())
        stored.event.attachments.push_back(attachments.blob(0));
}

/// An output of an event that brings or makes lots describes its lot again, so that its facts can be corrected.
bool describesLot(const Event &event, const EventLine &line)
{
    return line.side == Side::Output && (event.shape == Shape::In || event.shape == Shape::Transform);
}

} // namespace

Result<std::optional<StoredEvent>> readEvent(Database &db, const RulePacks &packs, const Keyring &keys,
                                             EventId id, Secrets secrets)
{
    StoredEvent stored;
    FieldTypes types;
    if (!readHead(db, packs, id, stored, types))
        return std::optional<StoredEvent>();
    readLines(db, stored, types);
    if (const auto read = readPrivate(db, keys, secrets, types, stored); !read)
        return Failure(read.error());
    readPapersAndAttachments(db, stored);
    readObjectFields(db, types, stored);
    return std::optional(std::move(stored));
}

EventDraft asDraft(Database &db, const StoredEvent &stored)
{
    const Event &event = stored.event;
    EventDraft draft;
    draft.step = event.step;
    draft.party = event.party;
    draft.object = event.object;
    draft.location = event.location;
    draft.fields = stored.objectFields;
    for (const auto &[path, value] : event.fields)
        draft.fields.set(path, value);
    draft.confirmations = event.confirmations;
    draft.signatures = stored.signatures;
    draft.attachments = event.attachments;
    draft.papers = QList<PaperId>(stored.papers.begin(), stored.papers.end());
    for (std::size_t i = 0; i < event.lines.size(); ++i) {
        const EventLine &line = event.lines[i];
        DraftLine into;
        into.side = line.side;
        into.lot = describesLot(event, line) ? LotId{} : line.lot;
        into.item = stored.items[i];
        into.location = line.location;
        into.quantity = line.entered;
        into.codes = line.codes;
        into.papers = QList<PaperId>(stored.linePapers[i].begin(), stored.linePapers[i].end());
        into.fields = line.fields;
        draft.lines.push_back(std::move(into));
    }
    Rows rows = db.query("SELECT pack FROM pack_version WHERE id = ?", stored.packVersion);
    if (draft.lines.empty() && rows.next())
        draft.pack = rows.text(0);
    return draft;
}

Result<std::shared_ptr<const RulePack>> storedPack(Database &db, const RulePacks &packs, qint64 packVersion)
{
    Rows rows = db.query("SELECT pack, hash, canonical FROM pack_version WHERE id = ?", packVersion);
    if (!rows.next())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("LedgerQuery", "The rules of this event are not in the ledger."));
    // Compiling an old text takes milliseconds; nearly every event was recorded under the rules of today.
    const RulePack *today = packs.pack(rows.text(0));
    if (today != nullptr && today->hash == rows.blob(1))
        return std::shared_ptr<const RulePack>(std::shared_ptr<void>(), today);
    return RulePacks::restore(rows.text(2).toUtf8());
}

} // namespace suben
