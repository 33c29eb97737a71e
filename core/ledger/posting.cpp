#include "core/ledger/posting.h"

#include "core/ledger/canonical.h"
#include "core/ledger/history.h"
#include "core/ledger/lotfinder.h"
#include "core/ledger/ownnumber.h"
#include "core/ledger/privatevalue.h"

namespace suben
{

namespace
{

void appendConfirmations(QByteArray &out, const std::vector<Confirmation> &confirmations)
{
    JsonList list(out);
    for (const Confirmation &confirmation : confirmations) {
        JsonObject object(list.next());
        object.add(u"line", qint64(confirmation.line));
        object.addText(u"reason", confirmation.reason);
        object.addText(u"rule", confirmation.rule);
        object.addId(u"second", raw(confirmation.second));
    }
}

void appendSignatures(QByteArray &out, const std::vector<Signature> &signatures)
{
    JsonList list(out);
    for (const Signature &signature : signatures) {
        JsonObject object(list.next());
        object.addText(u"field", signature.field);
        object.addId(u"user", raw(signature.user));
    }
}

template <typename Id>
std::optional<Id> orNull(Id id)
{
    return id != Id{} ? std::optional(id) : std::nullopt;
}

/// Values that stand in columns or tables of their own.
bool isEventColumn(const QString &path)
{
    return path == u"event.date" || path == u"event.docNo";
}

} // namespace

Posting::Posting(Session &session, Database &db, LedgerCache &cache, PostOrder &order)
    : m_session(session), m_db(db), m_cache(cache), m_order(order)
{
}

EventId Posting::nextId(Database &db, LedgerCache &cache)
{
    return static_cast<EventId>(cache.tail(db).lastEvent + 1);
}

Result<EventId> Posting::post()
{
    m_id = nextId(m_db, m_cache);
    makeObject();
    insertEvent();
    for (std::size_t at = 0; at < m_order.draft.lines.size(); ++at)
        insertLine(at);
    if (m_locked)
        return Failure(*m_locked);
    insertParents();
    insertSets();
    insertIndex();
    insertPapers();
    insertAttachments();
    for (const Withheld &value : m_withheld)
        m_db.execute("INSERT INTO event_private (event_id, line_number, path, salt, value) VALUES (?, ?, ?, ?, ?)",
                     m_id, value.line, value.path, value.salt, value.stored);
    chain();
    return m_id;
}

void Posting::makeObject()
{
    EventDraft &draft = m_order.draft;
    if (const auto known = findObjectOf(m_db, m_cache, draft)) {
        draft.object = *known;
        return;
    }
    if (const auto name = objectNameOf(m_cache, draft)) {
        m_db.execute("INSERT INTO object (kind, code) VALUES (?, ?)", name->kind, name->code);
        draft.object = static_cast<ObjectId>(m_db.lastInsertId());
    }
}

QByteArray Posting::withheld(int line, const QString &path, const Value &value, bool secret)
{
    const QByteArray salt = randomSalt();
    const QString text = canonicalText(value);
    const auto stored = toStored(m_session.keys, {m_id, line, path}, {text, secret});
    if (stored)
        m_withheld.push_back({line, path, salt, *stored});
    else
        m_locked = stored.error();
    return saltedDigest(salt, line, path, text);
}

QString Posting::eventContent()
{
    const EventDraft &draft = m_order.draft;
    const PackTraits &own = traits(*m_order.pack);
    QByteArray fields;
    {
        JsonObject object(fields);
        for (const auto &[path, value] : draft.fields) {
            const PackTraits::Field field = own.field(path);
            if (isEventColumn(path) || (path.startsWith(u"object.") && !field.isPrivate))
                continue;
            if (!field.isPrivate) {
                object.add(path, value);
                continue;
            }
            JsonObject digest(object.key(path));
            digest.addText(u"sha256", QString::fromLatin1(withheld(-1, path, value, field.secret).toHex()));
        }
    }
    QByteArray out;
    {
        JsonObject object(out);
        if (!draft.confirmations.empty())
            appendConfirmations(object.key(u"confirmations"), draft.confirmations);
        if (fields.size() > 2)
            object.addRaw(u"fields", fields);
        if (!draft.signatures.empty())
            appendSignatures(object.key(u"signatures"), draft.signatures);
        if (m_order.isVoid)
            object.add(u"void", Value(true));
    }
    return QString::fromUtf8(out);
}

void Posting::insertEvent()
{
    const EventDraft &draft = m_order.draft;
    EventEvidence &e = m_evidence;
    e.id = raw(m_id);
    e.salt = randomSalt();
    e.step = draft.step;
    e.shape = shapeName(m_order.step->shape);
    e.bizStep = m_order.step->bizStep;
    e.eventDate = toIso(m_order.eventTime.date());
    e.eventTime = toIso(m_order.eventTime);
    e.recordTime = toIso(m_session.clock.now());
    e.docNo = text(draft.fields, u"event.docNo").trimmed();
    if (e.docNo.isEmpty())
        e.docNo = nextOwnNumber(m_db, m_cache, m_order.isVoid ? QStringLiteral("void") : draft.step,
                                m_order.eventTime.date());
    e.party = raw(draft.party);
    e.object = raw(draft.object);
    e.location = raw(draft.location);
    e.actor = raw(m_session.actor.id);
    e.corrects = raw(m_order.corrects);
    e.reason = m_order.reason;
    e.packHash = m_order.pack->hash;
    e.content = eventContent();
    m_db.execute(R"(
        INSERT INTO event (id, step, shape, biz_step, event_date, event_time, record_time, doc_no, party_id, object_id,
                           location_id, actor_id, corrects_id, reason, pack_version_id, salt, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                 m_id, e.step, e.shape, e.bizStep, e.eventDate, e.eventTime, e.recordTime, e.docNo, orNull(draft.party),
                 orNull(draft.object), orNull(draft.location), m_session.actor.id, orNull(m_order.corrects), e.reason,
                 m_cache.packVersion(m_db, *m_order.pack), e.salt, e.content);
}

void Posting::insertSet(SubjectKind kind, qint64 id, const QString &path, const Value &value)
{
    const QString text = canonicalText(value);
    const QString subject = subjectName(kind);
    const bool again = std::ranges::any_of(m_evidence.sets, [&](const SubjectEvidence &set) {
        return set.subject == subject && set.id == id && set.path == path;
    });
    if (again || !isKnown(value))
        return;
    m_db.execute("INSERT INTO subject_value (subject, subject_id, path, event_id, value) VALUES (?, ?, ?, ?, ?)",
                 subject, id, path, m_id, text);
    m_evidence.sets.push_back({subject, id, path, text});
    if (kind == SubjectKind::Lot)
        m_cache.forgetLot(static_cast<LotId>(id));
}

void Posting::insertSets()
{
    const EventDraft &draft = m_order.draft;
    for (const SetValue &set : m_order.sets) {
        if (set.path.startsWith(u"object.") && draft.object != ObjectId{})
            insertSet(SubjectKind::Object, raw(draft.object), set.path, set.value);
        for (std::size_t at = 0; at < draft.lines.size() && set.path.startsWith(u"lot."); ++at) {
            if (set.line < 0 || static_cast<std::size_t>(set.line) == at)
                insertSet(SubjectKind::Lot, raw(draft.lines[at].lot), set.path, set.value);
        }
    }
    if (draft.object == ObjectId{})
        return;
    for (const auto &[path, value] : draft.fields) {
        if (path.startsWith(u"object.") && !traits(*m_order.pack).field(path).isPrivate)
            insertSet(SubjectKind::Object, raw(draft.object), path, value);
    }
}

void Posting::indexValue(int line, const FactPath &path, const Value &value, const PackTraits &own)
{
    if (!isKnown(value))
        return;
    const QString text = indexedText(m_session.keys, path.holder, value, own.field(path.holder).secret);
    m_db.execute("INSERT INTO field_index (path, value, event_id, line_number) VALUES (?, ?, ?, ?)", path.holder, text,
                 m_id, line);
}

void Posting::insertIndex()
{
    const EventDraft &draft = m_order.draft;
    const PackTraits &own = traits(*m_order.pack);
    for (const FactPath &path : own.indexed()) {
        if (!isPerLine(path.scope))
            indexValue(-1, path, draft.fields.value(path.holder), own);
    }
    for (std::size_t at = 0; at < draft.lines.size(); ++at) {
        const DraftLine &line = draft.lines[at];
        const PackTraits &ofLine = traits(*m_order.linePacks[at]);
        for (const FactPath &path : ofLine.indexed()) {
            if (!isPerLine(path.scope))
                continue;
            const Value *value = &line.fields.value(path.holder);
            if (!isKnown(*value) && path.scope == FactScope::Item)
                value = &m_cache.item(m_db, line.item)->fields.value(path.holder);
            else if (!isKnown(*value) && path.scope == FactScope::Lot)
                value = &m_cache.lot(m_db, line.lot)->fields.value(path.holder);
            indexValue(static_cast<int>(at), path, *value, ofLine);
        }
    }
}

void Posting::insertPapers()
{
    std::set<PaperEvidence> used;
    for (const PaperId paper : m_order.draft.papers)
        used.insert({-1, raw(paper)});
    for (std::size_t at = 0; at < m_order.draft.lines.size(); ++at) {
        for (const PaperId paper : m_order.draft.lines[at].papers)
            used.insert({static_cast<int>(at), raw(paper)});
    }
    for (const PaperEvidence &use : used) {
        m_db.execute("INSERT INTO paper_use (event_id, line_number, paper_id) VALUES (?, ?, ?)", m_id, use.line,
                     use.paper);
        m_evidence.papers.push_back(use);
    }
}

void Posting::insertAttachment(const QByteArray &sha256, const QString &field)
{
    const int inserted = m_db.execute(R"(
        INSERT INTO event_attachment (event_id, sha256, field)
        SELECT ?, sha256, ? FROM attachment WHERE sha256 = ?
        ON CONFLICT DO NOTHING)",
                                      m_id, field, sha256);
    if (inserted > 0)
        m_evidence.attachments.push_back({sha256, field});
}

void Posting::insertAttachments()
{
    for (const QByteArray &sha256 : m_order.draft.attachments)
        insertAttachment(sha256, QString());
    attachFields(m_order.draft.fields, *m_order.pack);
    for (std::size_t at = 0; at < m_order.draft.lines.size(); ++at)
        attachFields(m_order.draft.lines[at].fields, *m_order.linePacks[at]);
}

/// A field of type attachment names bytes by their SHA-256 in hex; other words (a file kept elsewhere) stay words.
void Posting::attachFields(const Fields &fields, const RulePack &pack)
{
    const PackTraits &own = traits(pack);
    for (const auto &[path, value] : fields) {
        if (!own.field(path).isAttachment)
            continue;
        if (const QString name = canonicalText(value); name.size() == 2 * HashSize)
            insertAttachment(QByteArray::fromHex(name.toLatin1()), path);
    }
}

void Posting::chain()
{
    const QByteArray content = contentHashOf(m_evidence);
    LedgerCache::Tail &tail = m_cache.tail(m_db);
    tail.head = chainHash(tail.head, content);
    tail.lastEvent = raw(m_id);
    m_db.execute("INSERT INTO chain (event_id, content_hash, hash) VALUES (?, ?, ?)", m_id, content, tail.head);
}

const PackTraits &Posting::traits(const RulePack &pack)
{
    return m_cache.traits(pack);
}

} // namespace suben
