#include "core/ledger/visits.h"

#include "core/storage/secret.h"
#include "core/storage/store.h"
#include "core/storage/wrongpasswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct VisitsText {
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

const QString PinSetting = QStringLiteral("visit.pin");
/// The name wrong ones are counted under; no user's, for it begins with a space.
const QString LeaveName = QStringLiteral(" visit.pin");

struct DeedWord {
    VisitDeed deed;
    QLatin1String word;
};
constexpr DeedWord DeedWords[] = {{VisitDeed::Seen, QLatin1String("seen")},
                                  {VisitDeed::Printed, QLatin1String("printed")},
                                  {VisitDeed::HandedOver, QLatin1String("handedOver")}};

VisitDeed deedFromName(QStringView name)
{
    const auto *known = std::ranges::find_if(DeedWords, [&](const DeedWord &word) { return name == word.word; });
    return known != std::end(DeedWords) ? known->deed : VisitDeed::Seen;
}

QString timeText(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

Visit readVisit(const Rows &row)
{
    return {row.id<VisitId>(0), QDateTime::fromString(row.text(1), Qt::ISODate),
            QDateTime::fromString(row.text(2), Qt::ISODate), row.text(3), static_cast<int>(row.integer(4))};
}

std::optional<Visit> runningVisit(Database &db)
{
    Rows rows = db.query(R"(
        SELECT visit.id, visit.began_at, '', user.name,
               (SELECT count(*) FROM visit_shown WHERE visit_id = visit.id)
          FROM visit JOIN user ON user.id = visit.user_id
         WHERE NOT EXISTS (SELECT 1 FROM visit_end WHERE visit_id = visit.id)
         ORDER BY visit.id DESC LIMIT 1)");
    return rows.next() ? std::optional(readVisit(rows)) : std::nullopt;
}

QStringList ownersPasswords(Database &db)
{
    QStringList hashes;
    Rows rows = db.query("SELECT password FROM account WHERE role = 'owner' AND disabled = 0 AND password <> ''");
    while (rows.next())
        hashes << rows.text(0);
    return hashes;
}

/// Hashes of what leaves: the owners' passwords, or the PIN where no owner has one. Empty: nothing was set.
Result<QStringList> leaveHashes(Session &session)
{
    return session.store.read([](Database &db) -> Result<QStringList> {
        const QStringList owners = ownersPasswords(db);
        if (!owners.isEmpty())
            return owners;
        Rows rows = db.query("SELECT value FROM setting WHERE key = ? AND value <> ''", PinSetting);
        return rows.next() ? QStringList{rows.text(0)} : QStringList();
    });
}

Result<bool> hasOwnersPassword(Session &session)
{
    return session.store.read([](Database &db) -> Result<bool> { return !ownersPasswords(db).isEmpty(); });
}

} // namespace

QString visitDeedName(VisitDeed deed)
{
    return std::ranges::find(DeedWords, deed, &DeedWord::deed)->word;
}

Visits::Visits(Session &session) : m_session(session) {}

Result<std::optional<Visit>> Visits::running()
{
    return m_session.store.read([](Database &db) -> Result<std::optional<Visit>> { return runningVisit(db); });
}

Result<Visit> Visits::begin()
{
    return m_session.store.note([&](Database &db) -> Result<Visit> {
        if (const auto visit = runningVisit(db))
            return *visit;
        const QDateTime now = m_session.clock.now();
        db.execute("INSERT INTO visit (began_at, user_id) VALUES (?, ?)", timeText(now), m_session.actor.id);
        return Visit{static_cast<VisitId>(db.lastInsertId()), now, {}, m_session.actor.name, 0};
    });
}

Result<void> Visits::note(VisitId visit, const VisitShown &shown)
{
    return m_session.store.note([&](Database &db) -> Result<void> {
        db.execute(
            "INSERT INTO visit_shown (visit_id, time, deed, list, lot_id, words) VALUES (?, ?, ?, ?, nullif(?, 0), ?)",
            visit, timeText(m_session.clock.now()), visitDeedName(shown.deed), shown.list, shown.lot, shown.words);
        return {};
    });
}

Result<bool> Visits::canEnd()
{
    const auto hashes = leaveHashes(m_session);
    return hashes ? Result<bool>(!hashes->isEmpty()) : Result<bool>(Failure(hashes.error()));
}

Result<void> Visits::setPin(const QString &pin)
{
    const auto isGuarded = hasOwnersPassword(m_session);
    if (!isGuarded)
        return Failure(isGuarded.error());
    if (*isGuarded)
        return failure(ErrorCode::Refused,
                       VisitsText::tr("The owner's password leaves the inspection mode; no PIN is needed."));
    if (pin.size() < ShortestPin)
        return failure(ErrorCode::Usage, VisitsText::tr("A PIN has %1 characters or more.").arg(ShortestPin));
    const QString hash = hashOfPassword(pin);
    if (hash.isEmpty())
        return failure(ErrorCode::Storage, VisitsText::tr("There is too little memory to keep a PIN."));
    return m_session.store.note([&](Database &db) -> Result<void> {
        db.execute("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
                   PinSetting, hash);
        return {};
    });
}

/// One of the owners' passwords, or the PIN where no owner has one. Wrong ones are counted once, under a name of their
/// own: leaving must not lock an owner out of the ledger.
Result<void> Visits::prove(const QString &secret)
{
    const auto hashes = leaveHashes(m_session);
    if (!hashes)
        return Failure(hashes.error());
    if (hashes->isEmpty())
        return failure(ErrorCode::Refused, VisitsText::tr("Set a PIN first: it leaves the inspection mode."));
    const auto waiting = m_session.store.note(
        [&](Database &db) -> Result<qint64> { return WrongPasswords(db, m_session.clock.now()).wait(LeaveName); });
    if (!waiting)
        return Failure(waiting.error());
    if (*waiting > 0)
        return failure(ErrorCode::NotAllowed,
                       VisitsText::tr("Wrong too often: try again in %1 seconds.").arg(*waiting));
    const bool isRight =
        std::ranges::any_of(*hashes, [&](const QString &hash) { return passwordMatches(secret, hash); });
    // Nothing typed is no guess.
    const auto noted = m_session.store.note([&](Database &db) -> Result<void> {
        WrongPasswords wrong(db, m_session.clock.now());
        if (isRight)
            wrong.forget(LeaveName);
        else if (!secret.isEmpty())
            wrong.note(LeaveName);
        return {};
    });
    if (!noted || isRight)
        return noted;
    return failure(ErrorCode::NotAllowed, VisitsText::tr("That is not the password that leaves."));
}

Result<void> Visits::end(VisitId visit, const QString &secret)
{
    if (const auto proved = prove(secret); !proved)
        return proved;
    return m_session.store.note([&](Database &db) -> Result<void> {
        db.execute("INSERT OR IGNORE INTO visit_end (visit_id, ended_at, user_id) VALUES (?, ?, ?)", visit,
                   timeText(m_session.clock.now()), m_session.actor.id);
        return {};
    });
}

Result<std::vector<Visit>> Visits::list(int limit)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<Visit>> {
        std::vector<Visit> visits;
        Rows rows = db.query(R"(
            SELECT visit.id, visit.began_at, coalesce(visit_end.ended_at, ''), user.name,
                   (SELECT count(*) FROM visit_shown WHERE visit_id = visit.id)
              FROM visit JOIN user ON user.id = visit.user_id LEFT JOIN visit_end ON visit_end.visit_id = visit.id
             ORDER BY visit.id DESC LIMIT ?)",
                             limit);
        while (rows.next())
            visits.push_back(readVisit(rows));
        return visits;
    });
}

Result<std::vector<VisitShown>> Visits::shown(VisitId visit)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<VisitShown>> {
        if (!db.query("SELECT 1 FROM visit WHERE id = ?", visit).next())
            return failure(ErrorCode::NotFound, VisitsText::tr("There is no such visit."));
        std::vector<VisitShown> shown;
        Rows rows = db.query(
            "SELECT time, deed, list, coalesce(lot_id, 0), words FROM visit_shown WHERE visit_id = ? ORDER BY id",
            visit);
        while (rows.next())
            shown.push_back({QDateTime::fromString(rows.text(0), Qt::ISODate), deedFromName(rows.text(1)), rows.text(2),
                             rows.id<LotId>(3), rows.text(4)});
        return shown;
    });
}

} // namespace suben
