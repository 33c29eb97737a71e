#include "core/workspace/backups.h"

#include "core/base/clock.h"
#include "core/ledger/chain.h"
#include "core/ledger/settings.h"
#include "core/storage/store.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <algorithm>

namespace suben
{

namespace
{

struct BackupsText {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

const QString StateSetting = QStringLiteral("backup.state");
const QString RehearsalSetting = QStringLiteral("backup.rehearsal");
const QString NameTime = QStringLiteral("yyyyMMdd-HHmmss");
constexpr int MonthDays = 30;
constexpr std::size_t LeastCopies = 3;
constexpr qint64 MostBytes = 20LL << 30; ///< in one folder

QString occasionWord(BackupOccasion occasion)
{
    return occasion == BackupOccasion::Start ? QStringLiteral("start") : occasion == BackupOccasion::Close ? QStringLiteral("close") : QStringLiteral("now");
}

/// The time in the name of a copy of ours: `shop-close-20261122-183000.suben`.
QDateTime timeIn(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("-(\\d{8}-\\d{6})(-\\d+)?\\.suben$"));
    const auto match = pattern.match(fileName);
    const QDateTime time = QDateTime::fromString(match.captured(1), NameTime);
    return match.hasMatch() && time.isValid() ? chinaTime(time.date(), time.time()) : QDateTime();
}

bool isGeneration(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("-(start|close|now)-\\d{8}-\\d{6}(-\\d+)?\\.suben$"));
    return pattern.match(fileName).hasMatch();
}

std::vector<KeptBackup> copiesIn(const QString &folder, bool isSecond)
{
    std::vector<KeptBackup> found;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.suben")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QDateTime time = timeIn(file.fileName());
        if (time.isValid())
            found.push_back({file.absoluteFilePath(), time, file.size(), isSecond});
    }
    return found;
}

/// No room for two more of that size.
bool isNearlyFull(const QString &folder, qint64 bytes)
{
    const QStorageInfo drive(folder);
    return drive.isValid() && drive.bytesAvailable() < 2 * bytes;
}

int prune(const QString &folder, const QDateTime &now)
{
    std::vector<KeptBackup> copies = copiesIn(folder, false);
    std::erase_if(copies, [](const KeptBackup &copy) { return !isGeneration(copy.path); });
    std::vector<QDateTime> times;
    std::ranges::transform(copies, std::back_inserter(times), &KeptBackup::time);
    const std::vector<QDateTime> gone = supersededBackups(times, now);
    int removed = 0;
    const auto remove = [&](const KeptBackup &copy) { removed += QFile::remove(copy.path) ? 1 : 0; };
    std::ranges::sort(copies, {}, &KeptBackup::time);
    qint64 bytes = 0;
    for (const KeptBackup &copy : copies) {
        if (std::ranges::find(gone, copy.time) != gone.end())
            remove(copy);
        else
            bytes += copy.bytes;
    }
    std::erase_if(copies, [&](const KeptBackup &copy) { return std::ranges::find(gone, copy.time) != gone.end(); });
    // A large ledger must not fill the drive: the oldest go, the last three stay.
    for (std::size_t i = 0; i + LeastCopies < copies.size() && (bytes > MostBytes || isNearlyFull(folder, copies.back().bytes)); ++i) {
        remove(copies[i]);
        bytes -= copies[i].bytes;
    }
    return removed;
}

} // namespace

std::vector<QDateTime> supersededBackups(std::vector<QDateTime> times, const QDateTime &now)
{
    constexpr qsizetype Last = 10;
    std::ranges::sort(times, std::ranges::greater());
    QSet<QString> kept; // of each day, week and month the newest
    std::vector<QDateTime> gone;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const QDate day = times[i].date();
        const qint64 age = day.daysTo(now.date());
        int year = 0;
        const int week = day.weekNumber(&year);
        bool keeps = i < static_cast<std::size_t>(Last);
        for (const auto &[days, span] : {std::pair(14, day.toString(Qt::ISODate)), std::pair(60, QStringLiteral("%1w%2").arg(year).arg(week)), std::pair(730, day.toString(QStringLiteral("yyyy-MM")))}) {
            if (age <= days && !kept.contains(span)) {
                kept.insert(span);
                keeps = true;
            }
        }
        if (!keeps)
            gone.push_back(times[i]);
    }
    return gone;
}

Backups::Backups(Workspace &workspace) : m_workspace(workspace) {}

QString Backups::folder() const
{
    return QFileInfo(m_workspace.path()).absolutePath() + QStringLiteral("/backups");
}

QString Backups::secondFolder() const
{
    const auto set = Settings(m_workspace.session()).value(BackupFolderSetting);
    const QString second = set ? *set : QString();
    return second.isEmpty() || QDir(second) == QDir(folder()) ? QString() : second;
}

/// Everything a person can have entered leaves a row in one of these.
Result<QString> Backups::state()
{
    return m_workspace.session().store.read([](Database &db) -> Result<QString> {
        Rows rows = db.query(R"(
            SELECT (SELECT count(*) FROM event) || '/' || (SELECT ifnull(max(id), 0) FROM master_change) || '/' || (SELECT count(*) FROM attachment)
                   || '/' || (SELECT ifnull(max(id), 0) FROM filing_package) || '/' || (SELECT ifnull(max(id), 0) FROM due_settlement)
                   || '/' || (SELECT count(*) FROM draft) || '/' || (SELECT ifnull(max(saved_at), '') FROM draft) || '/' || (SELECT count(*) FROM user)
                   || '/' || (SELECT count(*) FROM paper) || '/' || (SELECT count(*) FROM outbox_attempt))");
        rows.next();
        return rows.text(0);
    });
}

Result<bool> Backups::hasChanged()
{
    const auto now = state();
    const auto last = Settings(m_workspace.session()).value(StateSetting);
    if (!now || !last)
        return Failure(now ? last.error() : now.error());
    return *now != *last || copiesIn(folder(), false).empty();
}

/// With the keys of the ledger it is a copy of: protected values are compared too.
Result<void> Backups::proveChain(const QString &path, Progress &progress)
{
    auto store = Store::open(path, Store::Mode::ReadOnly);
    if (!store)
        return Failure(store.error());
    const Session &of = m_workspace.session();
    Session session{**store, of.packs, of.clock, of.keys, of.actor, of.info};
    const auto verdict = Chain(session).verify({}, progress);
    if (!verdict)
        return Failure(verdict.error());
    if (!verdict->unchanged || !verdict->unbroken)
        return failure(ErrorCode::Verification, BackupsText::tr("The copy %1 does not prove itself: %2").arg(QDir::toNativeSeparators(path), verdict->why));
    return {};
}

Result<BackupRun> Backups::run(BackupOccasion occasion, Progress &progress)
{
    BackupRun run;
    Session &session = m_workspace.session();
    const auto changed = hasChanged();
    const auto before = changed ? state() : tl::make_unexpected(changed.error());
    if (!before)
        return Failure(before.error());
    if (!*changed && occasion != BackupOccasion::Now) {
        run.isUnchanged = true;
        return run;
    }
    QDir().mkpath(folder());
    const QString stem = QStringLiteral("%1/%2-%3-%4").arg(folder(), QFileInfo(m_workspace.path()).completeBaseName(), occasionWord(occasion), session.clock.now().toString(NameTime));
    QString path = stem + QStringLiteral(".suben");
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = QStringLiteral("%1-%2.suben").arg(stem).arg(again);
    auto made = makeBackup(session.store, path, progress);
    if (!made)
        return Failure(made.error());
    if (const auto proved = proveChain(path, progress); !proved) {
        QFile::remove(path);
        return Failure(proved.error());
    }
    run.first = *made;
    copyToSecond(run);
    run.removed = prune(folder(), session.clock.now());
    const auto kept = Settings(session).setValue(StateSetting, *before);
    return kept ? Result<BackupRun>(run) : Failure(kept.error());
}

/// The copy that has proved itself, byte for byte, and opened again where it arrived.
void Backups::copyToSecond(BackupRun &run)
{
    const QString second = secondFolder();
    if (second.isEmpty())
        return;
    const QString path = second + u'/' + QFileInfo(run.first.path).fileName();
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    if (!QDir().mkpath(second) || !QFile::copy(run.first.path, part)) {
        QFile::remove(part);
        run.secondWhy = BackupsText::tr("%1 cannot be written; is the stick plugged in?").arg(QDir::toNativeSeparators(second));
        return;
    }
    const auto facts = checkBackup(part);
    if (!facts || facts->head != run.first.head || facts->events != run.first.events || !QFile::rename(part, path)) {
        QFile::remove(part);
        run.secondWhy = facts ? BackupsText::tr("What arrived at %1 is not what was sent.").arg(QDir::toNativeSeparators(second)) : facts.error().text;
        return;
    }
    run.second = path;
    prune(second, m_workspace.session().clock.now());
}

std::vector<KeptBackup> Backups::list() const
{
    std::vector<KeptBackup> all = copiesIn(folder(), false);
    const QString second = secondFolder();
    for (KeptBackup &copy : second.isEmpty() ? std::vector<KeptBackup>() : copiesIn(second, true))
        all.push_back(std::move(copy));
    std::ranges::stable_sort(all, std::ranges::greater(), &KeptBackup::time);
    return all;
}

Result<BackupLoss> Backups::lossOf(const QString &backup)
{
    const auto copy = checkBackup(backup);
    if (!copy)
        return Failure(copy.error());
    return m_workspace.session().store.read([&](Database &db) -> Result<BackupLoss> {
        BackupLoss loss;
        loss.copy = *copy;
        Rows at = db.query("SELECT hash FROM chain WHERE event_id = ?", copy->events);
        loss.isOtherLedger = copy->events > 0 && (!at.next() || at.blob(0) != copy->head);
        Rows rows = db.query("SELECT record_time, doc_no FROM event WHERE id > ? ORDER BY id", copy->events);
        while (rows.next()) {
            if (++loss.entries == 1) {
                loss.since = QDateTime::fromString(rows.text(0), Qt::ISODate);
                loss.firstDocNo = rows.text(1);
            }
            loss.lastDocNo = rows.text(1);
        }
        return loss;
    });
}

Result<BackupRehearsal> Backups::rehearse(Progress &progress)
{
    const std::vector<KeptBackup> copies = list();
    if (copies.empty())
        return failure(ErrorCode::NotFound, BackupsText::tr("There is no copy to try yet."));
    const auto second = std::ranges::find(copies, true, &KeptBackup::isSecond);
    const KeptBackup &copy = second == copies.end() ? copies.front() : *second;
    const QTemporaryDir elsewhere;
    QElapsedTimer clock;
    clock.start();
    const auto restored = restoreBackup(copy.path, elsewhere.filePath(QStringLiteral("rehearsal.suben")), progress);
    if (!restored)
        return Failure(restored.error());
    if (const auto proved = proveChain(restored->path, progress); !proved)
        return Failure(proved.error());
    Session &session = m_workspace.session();
    BackupRehearsal rehearsal{copy.path, restored->events, clock.elapsed(), session.clock.now()};
    const QString note = QStringList{toIso(rehearsal.at), QString::number(rehearsal.events), QString::number(rehearsal.milliseconds), rehearsal.path}.join(u'\n');
    const auto kept = Settings(session).setValue(RehearsalSetting, note);
    return kept ? Result<BackupRehearsal>(rehearsal) : Failure(kept.error());
}

Result<std::optional<BackupRehearsal>> Backups::lastRehearsal()
{
    const auto note = Settings(m_workspace.session()).value(RehearsalSetting);
    if (!note)
        return Failure(note.error());
    const QStringList parts = note->split(u'\n');
    if (parts.size() != 4)
        return std::optional<BackupRehearsal>();
    return std::optional(BackupRehearsal{parts[3], parts[1].toLongLong(), parts[2].toLongLong(), QDateTime::fromString(parts[0], Qt::ISODate)});
}

bool Backups::isRehearsalDue()
{
    const auto last = lastRehearsal();
    const QDate today = m_workspace.session().clock.today();
    return last && (!*last || (*last)->at.date().daysTo(today) >= MonthDays) && !list().empty();
}

} // namespace suben
