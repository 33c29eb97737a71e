#include "core/ledger/chain.h"

#include "core/base/dates.h"
#include "core/ledger/evidencerows.h"
#include "core/ledger/privatevalue.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace suben
{

namespace
{

constexpr qint64 EventsPerReport = 500;
constexpr qsizetype ShortDigits = 16;

struct ChainSay {
    Q_DECLARE_TR_FUNCTIONS(Chain)
};

/// `SB1-20261122-123-<16 to 64 hex>`, as a person may have typed it.
struct WrittenSeal {
    QString text;
    qint64 events = 0;
    QByteArray hex;
};

std::optional<WrittenSeal> parseSeal(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^SB1-([0-9]{8})-([0-9]{1,12})-([0-9a-f]{16,64})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return WrittenSeal{text.trimmed(), match.captured(2).toLongLong(), match.captured(3).toLower().toLatin1()};
}

/// Goes through the ledger event by event, in the order they were recorded.
class Verification final
{
public:
    Verification(Session &session, Database &db, std::vector<WrittenSeal> seals)
        : m_session(session), m_db(db), m_seals(std::move(seals))
    {
        m_verdict.unchanged = true;
        m_verdict.unbroken = true;
        if (!m_seals.empty())
            m_verdict.agreesWithSeal = true;
    }

    Result<ChainVerdict> run(Progress &progress);

private:
    void event(qint64 id, const QByteArray &content, const QByteArray &hash);
    void privateRows(const EventEvidence &event);
    void compareSeals(qint64 count, const QByteArray &hash);
    void compareOwnSeals();
    void corrections();
    void codesOfLots();
    Result<void> attachments(Progress &progress);
    void bad(qint64 id, const QString &why);

    Session &m_session;
    Database &m_db;
    std::vector<WrittenSeal> m_seals;
    ChainVerdict m_verdict;
};

void Verification::bad(qint64 id, const QString &why)
{
    if (!m_verdict.why.isEmpty())
        return;
    m_verdict.firstBad = static_cast<EventId>(id);
    m_verdict.why = why;
}

/// What has been erased is not there; what is there must be what was recorded.
void Verification::privateRows(const EventEvidence &event)
{
    for (const PrivateRow &row : readPrivateRows(m_db, event.id)) {
        const auto value = fromStored(m_session.keys, {static_cast<EventId>(event.id), row.line, row.path}, row.stored);
        if (!value && value.error().code == ErrorCode::NotAllowed) {
            ++m_verdict.unread;
            continue;
        }
        const QByteArray digest =
            value ? saltedDigest(row.salt, row.line, row.path, value->text).toHex() : QByteArray();
        if (!value || QString::fromLatin1(digest) != withheldDigest(event, row.line, row.path)) {
            m_verdict.unchanged = false;
            bad(event.id, ChainSay::tr("Entry %1: the protected value %2 was changed.").arg(event.id).arg(row.path));
        }
    }
}

void Verification::event(qint64 id, const QByteArray &content, const QByteArray &hash)
{
    auto evidence = readEvidence(m_db, id);
    if (!evidence || contentHashOf(*evidence) != content) {
        m_verdict.unchanged = false;
        bad(id, ChainSay::tr("Entry %1 is not what was recorded.").arg(id));
    }
    if (evidence)
        privateRows(*evidence);
    if (id != m_verdict.events + 1 || hash != chainHash(m_verdict.head, content)) {
        m_verdict.unbroken = false;
        bad(id, ChainSay::tr("Entry %1 does not follow from the one before it.").arg(id));
    }
    ++m_verdict.events;
    m_verdict.head = hash;
    compareSeals(m_verdict.events, hash);
}

void Verification::compareSeals(qint64 count, const QByteArray &hash)
{
    for (const WrittenSeal &seal : m_seals) {
        if (seal.events == count && !hash.toHex().startsWith(seal.hex)) {
            m_verdict.agreesWithSeal = false;
            bad(static_cast<qint64>(m_verdict.events),
                ChainSay::tr("The seal %1 does not agree with the ledger.").arg(seal.text));
        }
    }
}

/// Seals the file keeps itself: a tail that was cut off left them behind.
void Verification::compareOwnSeals()
{
    Rows rows = m_db.query(R"(
        SELECT s.event_count, s.day FROM seal AS s LEFT JOIN chain AS c ON c.event_id = s.event_count
         WHERE c.hash IS NULL OR c.hash <> s.head OR s.last_event_id <> s.event_count ORDER BY s.event_count LIMIT 1)");
    if (!rows.next())
        return;
    m_verdict.unbroken = false;
    bad(std::min(rows.integer(0), m_verdict.events), ChainSay::tr("The ledger does not lead to its own seal of %1.").arg(rows.text(1)));
}

/// Which entries count follows from the entries themselves.
void Verification::corrections()
{
    Rows rows = m_db.query(R"(
        SELECT e.id FROM event AS e WHERE e.corrects_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = e.corrects_id AND by_id = e.id)
        UNION ALL
        SELECT c.by_id FROM correction AS c
         WHERE NOT EXISTS (SELECT 1 FROM event WHERE id = c.by_id AND corrects_id = c.corrected_id)
        ORDER BY 1 LIMIT 1)");
    if (!rows.next())
        return;
    m_verdict.unchanged = false;
    bad(rows.integer(0), ChainSay::tr("Entry %1: which entry it corrects was changed.").arg(rows.integer(0)));
}

/// A package's code belongs to the lot of the lines that name it; a corrected entry may have named another.
void Verification::codesOfLots()
{
    Rows rows = m_db.query(R"(
        SELECT l.event_id, c.code FROM item_code AS c
          JOIN line_code AS n ON n.code_id = c.id JOIN effective_line AS l ON l.id = n.line_id
         WHERE l.lot_id <> c.lot_id ORDER BY l.event_id LIMIT 1)");
    if (!rows.next())
        return;
    m_verdict.unchanged = false;
    bad(rows.integer(0), ChainSay::tr("Entry %1: the code %2 was given another lot.").arg(rows.integer(0)).arg(rows.text(1)));
}

/// The entries name their papers by hash; the bytes must have it.
Result<void> Verification::attachments(Progress &progress)
{
    Rows rows = m_db.query(R"(
        SELECT a.sha256, a.file_name, a.bytes, a.size, ifnull((SELECT min(event_id) FROM event_attachment WHERE sha256 = a.sha256), 0)
          FROM attachment AS a ORDER BY 5)");
    while (rows.next()) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, ChainSay::tr("The check was stopped."));
        const QByteArray bytes = rows.blob(2);
        if (sha256(bytes) == rows.blob(0) && bytes.size() == rows.integer(3))
            continue;
        m_verdict.unchanged = false;
        bad(rows.integer(4), rows.integer(4) == 0 ? ChainSay::tr("The paper %1 was changed.").arg(rows.text(1))
                                                  : ChainSay::tr("Entry %1: its paper %2 was changed.").arg(rows.integer(4)).arg(rows.text(1)));
    }
    return {};
}

Result<ChainVerdict> Verification::run(Progress &progress)
{
    Rows counted = m_db.query("SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM chain)");
    counted.next();
    const qint64 events = counted.integer(0);
    if (events != counted.integer(1)) {
        m_verdict.unbroken = false;
        m_verdict.unchanged = false;
    }
    Rows rows = m_db.query("SELECT event_id, content_hash, hash FROM chain ORDER BY event_id");
    while (rows.next()) {
        event(rows.integer(0), rows.blob(1), rows.blob(2));
        if (m_verdict.events % EventsPerReport == 0)
            progress.advance(m_verdict.events, events);
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, ChainSay::tr("The check was stopped."));
    }
    if (!m_verdict.unbroken)
        bad(m_verdict.events + 1, ChainSay::tr("The number of entries and the chain do not agree."));
    for (const WrittenSeal &seal : m_seals) {
        if (seal.events > m_verdict.events) {
            m_verdict.agreesWithSeal = false;
            bad(m_verdict.events, ChainSay::tr("The seal %1 speaks of entries that are missing.").arg(seal.text));
        }
    }
    compareOwnSeals();
    corrections();
    codesOfLots();
    if (const auto looked = attachments(progress); !looked)
        return Failure(looked.error());
    progress.advance(events, events);
    return m_verdict;
}

// Uploads that went out since are sealed by sealing once more, also where no entry is new: they belong to the seal before.
constexpr auto SealsSql = R"(
    SELECT s.day, s.event_count, s.head, s.sealed_at, ifnull(a.links, 0), a.head
      FROM seal AS s LEFT JOIN attempt_seal AS a ON a.links = (
           SELECT max(links) FROM attempt_seal
            WHERE sealed_at < ifnull((SELECT min(sealed_at) FROM seal WHERE sealed_at > s.sealed_at), '9'))
     WHERE ?1 = '' OR (s.day = ?1 AND s.event_count = ?2) ORDER BY s.day, s.event_count)";

Seal sealIn(const Rows &rows)
{
    return {rows.date(0).value_or(QDate()), rows.integer(1), rows.blob(2),
            parseIsoTime(rows.text(3)).value_or(QDateTime()), rows.integer(4), rows.blob(5)};
}

} // namespace

QString Seal::shortText() const
{
    return QStringLiteral("SB1-%1-%2-%3")
        .arg(day.toString(QStringLiteral("yyyyMMdd")), QString::number(events),
             QString::fromLatin1(head.toHex()).left(ShortDigits));
}

QString Seal::attemptText() const
{
    return attemptHead.isEmpty() ? QString()
                                 : QStringLiteral("SA1-%1-%2-%3")
                                       .arg(day.toString(QStringLiteral("yyyyMMdd")), QString::number(attemptLinks),
                                            QString::fromLatin1(attemptHead.toHex()).left(ShortDigits));
}

Chain::Chain(Session &session) : m_session(session) {}

Result<Seal> Chain::seal()
{
    return m_session.store.write([&](Database &db) -> Result<Seal> {
        Rows last =
            db.query("SELECT event_id, hash, (SELECT count(*) FROM chain) FROM chain ORDER BY event_id DESC LIMIT 1");
        if (!last.next())
            return failure(ErrorCode::Refused, ChainSay::tr("There is nothing to seal yet."));
        const QDate day = m_session.clock.today();
        db.execute(R"(
            INSERT INTO seal (day, event_count, last_event_id, head, sealed_at) SELECT ?1, ?2, ?3, ?4, ?5
             WHERE NOT EXISTS (SELECT 1 FROM seal WHERE day = ?1 AND event_count = ?2))",
                   day, last.integer(2), last.integer(0), last.blob(1), toIso(m_session.clock.now()));
        db.execute(R"(
            INSERT INTO attempt_seal (links, day, head, sealed_at) SELECT id, ?1, hash, ?2 FROM attempt_chain
             WHERE id = (SELECT max(id) FROM attempt_chain) AND id NOT IN (SELECT links FROM attempt_seal))",
                   day, toIso(m_session.clock.now()));
        Rows rows = db.query(SealsSql, day, last.integer(2));
        rows.next();
        return sealIn(rows);
    });
}

Result<QList<Seal>> Chain::seals()
{
    return m_session.store.read([&](Database &db) -> Result<QList<Seal>> {
        QList<Seal> all;
        Rows rows = db.query(SealsSql, QString(), 0);
        while (rows.next())
            all.append(sealIn(rows));
        return all;
    });
}

Result<qint64> Chain::unsealedEvents()
{
    return m_session.store.read([](Database &db) -> Result<qint64> {
        Rows rows = db.query("SELECT (SELECT count(*) FROM chain) - ifnull((SELECT max(event_count) FROM seal), 0)");
        return rows.next() ? rows.integer(0) : 0;
    });
}

Result<ChainVerdict> Chain::verify(const QStringList &against, Progress &progress)
{
    std::vector<WrittenSeal> seals;
    for (const QString &text : against) {
        const auto seal = parseSeal(text);
        if (!seal)
            return failure(ErrorCode::Usage,
                           ChainSay::tr("“%1” is not a seal; it looks like SB1-20261122-123-0123456789abcdef.").arg(text));
        seals.push_back(*seal);
    }
    return m_session.store.read([&](Database &db) -> Result<ChainVerdict> {
        return Verification(m_session, db, std::move(seals)).run(progress);
    });
}

} // namespace suben
