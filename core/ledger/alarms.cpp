#include "core/ledger/alarms.h"

#include "core/ledger/alarmreading.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <iterator>

namespace suben
{

namespace
{

struct AlarmsText {
    Q_DECLARE_TR_FUNCTIONS(Alarms)
};

const QString AlarmsSeenSetting = QStringLiteral("alarms.seen");

struct AlarmWord {
    AlarmKind kind;
    QLatin1String id;
    const char *name;
};
constexpr AlarmWord AlarmWords[] = {
    {AlarmKind::CodeTwice, QLatin1String("codeTwice"), QT_TRANSLATE_NOOP("Alarms", "The same code twice")},
    {AlarmKind::OverSold, QLatin1String("overSold"), QT_TRANSLATE_NOOP("Alarms", "More sold than received")},
    {AlarmKind::SoldBeforeReceived, QLatin1String("soldBeforeReceived"),
     QT_TRANSLATE_NOOP("Alarms", "Sold before it was received")},
    {AlarmKind::SoldExpired, QLatin1String("soldExpired"), QT_TRANSLATE_NOOP("Alarms", "Sold after its last day")},
    {AlarmKind::LicenceEnded, QLatin1String("licenceEnded"),
     QT_TRANSLATE_NOOP("Alarms", "A licence had ended that day")},
    {AlarmKind::Unusual, QLatin1String("unusual"), QT_TRANSLATE_NOOP("Alarms", "An unusual quantity")}};

const AlarmWord &wordOf(AlarmKind kind)
{
    return *std::ranges::find(AlarmWords, kind, &AlarmWord::kind);
}

EventId firstEvent(Database &db, QDate today)
{
    Rows rows = db.query(R"(
        SELECT max(coalesce((SELECT id FROM event WHERE record_time >= ?1 ORDER BY record_time, id LIMIT 1), last.id + 1),
                   last.id - ?2)
          FROM (SELECT coalesce(max(id), 0) AS id FROM event) AS last)",
                         today.addDays(-Alarms::DaysBack), Alarms::MostEntries);
    return rows.next() ? rows.id<EventId>(0) : EventId{};
}

QJsonObject seenAlarms(Database &db)
{
    Rows rows = db.query("SELECT value FROM setting WHERE key = ?", AlarmsSeenSetting);
    return rows.next() ? QJsonDocument::fromJson(rows.text(0).toUtf8()).object() : QJsonObject();
}

std::vector<Alarm> readAlarms(Database &db, const Session &session)
{
    const AlarmReading reading{db, session, firstEvent(db, session.clock.today())};
    const QJsonObject seen = seenAlarms(db);
    std::vector<Alarm> alarms;
    for (auto *read :
         {readCodesTwice, readOverSold, readSoldBeforeReceived, readSoldExpired, readLicencesEnded, readUnusual}) {
        std::vector<Alarm> some = read(reading);
        std::ranges::move(some, std::back_inserter(alarms));
    }
    for (Alarm &alarm : alarms) {
        alarm.name = AlarmsText::tr(wordOf(alarm.kind).name);
        alarm.isSeen = seen.contains(alarm.key);
    }
    std::ranges::stable_sort(alarms, std::greater(), &Alarm::day);
    return alarms;
}

} // namespace

QString alarmKindName(AlarmKind kind)
{
    return wordOf(kind).id;
}

Alarms::Alarms(Session &session) : m_session(session) {}

Result<std::vector<Alarm>> Alarms::all()
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<Alarm>> { return readAlarms(db, m_session); });
}

Result<std::vector<Alarm>> Alarms::ringing()
{
    auto alarms = all();
    if (alarms)
        std::erase_if(*alarms, &Alarm::isSeen);
    return alarms;
}

// Who has seen it and when stays with the key; what rings no more is forgotten.
Result<void> Alarms::markSeen(const QString &key)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        const std::vector<Alarm> alarms = readAlarms(db, m_session);
        if (std::ranges::find(alarms, key, &Alarm::key) == alarms.end())
            return failure(ErrorCode::NotFound, AlarmsText::tr("No alarm rings under %1.").arg(key));
        const QJsonObject before = seenAlarms(db);
        QJsonObject seen;
        for (const Alarm &alarm : alarms) {
            if (alarm.isSeen)
                seen.insert(alarm.key, before.value(alarm.key));
        }
        seen.insert(key, m_session.clock.now().toString(Qt::ISODate) + u' ' + m_session.actor.name);
        db.execute("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
                   AlarmsSeenSetting, QString::fromUtf8(QJsonDocument(seen).toJson(QJsonDocument::Compact)));
        return {};
    });
}

} // namespace suben
