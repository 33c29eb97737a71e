#include "core/ledger/visits.h"

#include "core/ledger/settings.h"
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
/// The name wrong PINs are counted under; no user's, for it begins with a space.
const QString PinName = QStringLiteral(" visit.pin");

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

QList<User> ownersWithPassword(Session &session)
{
    QList<User> owners = Accounts(session.store, session.clock, session.keys).users().value_or(QList<User>());
    owners.removeIf([](const User &user) { return user.role != Role::Owner || user.disabled || !user.hasPassword; });
    return owners;
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
    if (!ownersWithPassword(m_session).isEmpty())
        return true;
    const auto pin = Settings(m_session).value(PinSetting);
    return pin ? Result<bool>(!pin->isEmpty()) : Result<bool>(Failure(pin.error()));
}

Result<void> Visits::setPin(const QString &pin)
{
    if (!ownersWithPassword(m_session).isEmpty())
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

Result<void> Visits::provePin(const QString &pin)
{
    const auto hash = Settings(m_session).value(PinSetting);
    if (!hash)
        return Failure(hash.error());
    if (hash->isEmpty())
        return failure(ErrorCode::Refused, VisitsText::tr("Set a PIN first: it leaves the inspection mode."));
    const auto waiting = m_session.store.note(
        [&](Database &db) -> Result<qint64> { return WrongPasswords(db, m_session.clock.now()).wait(PinName); });
    if (!waiting)
        return Failure(waiting.error());
    if (*waiting > 0)
        return failure(ErrorCode::NotAllowed,
                       VisitsText::tr("Wrong too often: try again in %1 seconds.").arg(*waiting));
    const bool isRight = passwordMatches(pin, *hash);
    const auto noted = m_session.store.note([&](Database &db) -> Result<void> {
        WrongPasswords wrong(db, m_session.clock.now());
        isRight ? wrong.forget(PinName) : wrong.note(PinName);
        return {};
    });
    if (!noted)
        return noted;
    return isRight ? Result<void>() : failure(ErrorCode::NotAllowed, VisitsText::tr("That is not the PIN."));
}

Result<void> Visits::prove(const QString &secret)
{
    const QList<User> owners = ownersWithPassword(m_session);
    if (owners.isEmpty())
        return provePin(secret);
    Result<void> refused;
    for (const User &owner : owners) {
        const auto here = Accounts(m_session.store, m_session.clock, m_session.keys).signIn(owner.name, secret);
        if (here)
            return {};
        refused = Failure(here.error());
    }
    return refused;
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
