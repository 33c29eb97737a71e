#include "core/workspace/backups.h"

#include "core/base/clock.h"
#include "core/ledger/chain.h"
#include "core/ledger/settings.h"
#include "core/storage/store.h"
#include "core/sync/attemptchain.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <iterator>

namespace suben
{

namespace
{

struct BackupsText {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

const QString StateSetting = QStringLiteral("backup.state");
const QString RehearsalSetting = QStringLiteral("backup.rehearsal");
const QString BackupsFolder = QStringLiteral("backups");
const QString NameTime = QStringLiteral("yyyyMMdd-HHmmss");
constexpr int MonthDays = 30;
constexpr std::size_t LeastCopies = 3;
constexpr qint64 MostBytes = 20LL << 30; ///< in one folder

QString occasionWord(BackupOccasion occasion)
{
    return occasion == BackupOccasion::Start ? QStringLiteral("start") : occasion == BackupOccasion::Close ? QStringLiteral("close") : QStringLiteral("now");
}

QDateTime timeIn(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("-(\\d{8}-\\d{6})(-\\d+)?\\.suben$"));
    const auto match = pattern.match(fileName);
    const QDateTime time = QDateTime::fromString(match.captured(1), NameTime);
    return match.hasMatch() && time.isValid() ? chinaTime(time.date(), time.time()) : QDateTime();
}

bool isAnyGeneration(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("-(start|close|now)-\\d{8}-\\d{6}(-\\d+)?\\.suben$"));
    return pattern.match(fileName).hasMatch();
}

/// How the copies of one ledger are called: `shop-3f2a9c01-close-20261122-183000.suben`. Ledgers may share a folder, and
/// shops a stick: each counts and thins out its own.
struct CopyNames {
    QString base; ///< the ledger's file, without the ending
    QString tag;  ///< the first digits of the ledger's id

    QString stem(BackupOccasion occasion, const QDateTime &time) const
    {
        return QStringLiteral("%1-%2-%3-%4").arg(base, tag, occasionWord(occasion), time.toString(NameTime));
    }
    bool isGeneration(const QString &fileName) const
    {
        return isAnyGeneration(fileName) && fileName.contains(QStringLiteral("-%1-").arg(tag));
    }
    bool isOurs(const QString &fileName) const
    {
        return isGeneration(fileName) || (!isAnyGeneration(fileName) && fileName.startsWith(base + u'-'));
    }
};

CopyNames namesOf(const Workspace &workspace, const Session &session)
{
    constexpr qsizetype TagLength = 8;
    return {QFileInfo(workspace.path()).completeBaseName(), session.info.ledgerId.left(TagLength)};
}

std::vector<KeptBackup> copiesIn(const QString &folder, const CopyNames &names, bool isSecond)
{
    std::vector<KeptBackup> found;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.suben")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QDateTime time = timeIn(file.fileName());
        if (time.isValid() && names.isOurs(file.fileName()))
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

int prune(const QString &folder, const CopyNames &names, const QDateTime &now)
{
    std::vector<KeptBackup> copies = copiesIn(folder, names, false);
    std::erase_if(copies, [&](const KeptBackup &copy) { return !names.isGeneration(QFileInfo(copy.path).fileName()); });
    std::ranges::sort(copies, {}, &KeptBackup::time);
    std::vector<QDateTime> times;
    std::ranges::transform(copies, std::back_inserter(times), &KeptBackup::time);
    std::vector<QDateTime> gone = supersededBackups(times, now);
    int removed = 0;
    qint64 bytes = 0;
    const auto remove = [&](const KeptBackup &copy) { removed += QFile::remove(copy.path) ? 1 : 0; };
    std::erase_if(copies, [&](const KeptBackup &copy) {
        const auto found = std::ranges::find(gone, copy.time);
        if (found == gone.end()) {
            bytes += copy.bytes;
            return false;
        }
        gone.erase(found); // of two of one second only as many as are too many
        remove(copy);
        return true;
    });
    // A large ledger must not fill the drive: the oldest go, the last three stay.
    for (std::size_t i = 0; i + LeastCopies < copies.size() && (bytes > MostBytes || isNearlyFull(folder, copies.back().bytes)); ++i) {
        remove(copies[i]);
        bytes -= copies[i].bytes;
    }
    return removed;
}

/// Settings, people, platforms and printers may change without leaving a row behind.
QString changeableDigest(Database &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Rows rows = db.query(R"(
        SELECT 's', key, value FROM setting WHERE key NOT LIKE 'backup.%' AND key <> 'outbox.mark'
        UNION ALL SELECT 'u', name, role || disabled || password FROM user
        UNION ALL SELECT 'r', '', CAST(user_id AS TEXT) FROM reader
        UNION ALL SELECT 'p', profile, enabled || environment || base || changed_at FROM platform
        UNION ALL SELECT 'c', profile || credential, hex(sealed) FROM platform_secret
        UNION ALL SELECT 'd', name, target || language || dpi || '/' || offset_x || '/' || offset_y || '/' || gap || '/' || darkness || '/' || rotation FROM printer
        ORDER BY 1, 2, 3)");
    while (rows.next()) {
        for (int column = 0; column < 3; ++column) {
            hash.addData(rows.text(column).toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

/// What the program notes by itself, so also while somebody may only read.
Result<void> noteSetting(Store &store, const QString &key, const QString &value)
{
    return store.note([&](Database &db) -> Result<void> {
        db.execute("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2", key, value);
        return {};
    });
}

} // namespace

std::vector<KeptBackup> copiesBeside(const QString &ledger)
{
    const QFileInfo file(ledger);
    const QString begin = file.completeBaseName() + u'-'; // its number stands in the file that cannot be read
    std::vector<KeptBackup> found;
    const QFileInfoList copies = QDir(file.dir().filePath(BackupsFolder)).entryInfoList({QStringLiteral("*.suben")}, QDir::Files);
    for (const QFileInfo &copy : copies) {
        if (const QDateTime time = timeIn(copy.fileName()); time.isValid() && copy.fileName().startsWith(begin))
            found.push_back({copy.absoluteFilePath(), time, copy.size(), false});
    }
    std::ranges::sort(found, std::ranges::greater(), &KeptBackup::time);
    return found;
}

std::optional<LastResort> lastResort(const QString &ledger)
{
    if (QFileInfo::exists(ledger) && checkBackup(ledger))
        return std::nullopt;
    for (const KeptBackup &copy : copiesBeside(ledger)) {
        if (const auto facts = checkBackup(copy.path))
            return LastResort{copy, facts->events};
    }
    return std::nullopt;
}

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
    return QFileInfo(m_workspace.path()).dir().absoluteFilePath(BackupsFolder);
}

QString Backups::secondFolder() const
{
    const auto set = Settings(m_workspace.session()).value(BackupFolderSetting);
    const QString second = set ? *set : QString();
    return second.isEmpty() || QDir(second) == QDir(folder()) ? QString() : second;
}

/// Changes whenever a person has entered or set anything.
Result<QString> Backups::state()
{
    return m_workspace.session().store.read([](Database &db) -> Result<QString> {
        Rows rows = db.query(R"(
            SELECT (SELECT count(*) FROM event) || '/' || (SELECT ifnull(max(id), 0) FROM master_change) || '/' || (SELECT count(*) FROM attachment)
                   || '/' || (SELECT ifnull(max(id), 0) FROM filing_package) || '/' || (SELECT ifnull(max(id), 0) FROM due_settlement)
                   || '/' || (SELECT count(*) FROM draft) || '/' || (SELECT ifnull(max(saved_at), '') FROM draft) || '/' || (SELECT count(*) FROM user)
                   || '/' || (SELECT count(*) FROM paper) || '/' || (SELECT count(*) FROM outbox_attempt)
                   || '/' || (SELECT ifnull(max(id), 0) FROM filing_receipt) || '/' || (SELECT ifnull(max(id), 0) FROM visit_shown)
                   || '/' || (SELECT ifnull(max(id), 0) FROM print_job))");
        rows.next();
        return QString(rows.text(0) + u'/' + changeableDigest(db));
    });
}

Result<bool> Backups::hasChanged()
{
    const auto now = state();
    const auto last = Settings(m_workspace.session()).value(StateSetting);
    if (!now || !last)
        return Failure(now ? last.error() : now.error());
    return *now != *last || copiesIn(folder(), namesOf(m_workspace, m_workspace.session()), false).empty();
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
    const auto attempts = verifyAttempts(session, progress);
    if (!attempts)
        return Failure(attempts.error());
    if (!verdict->unchanged || !verdict->unbroken || !attempts->unchanged || !attempts->unbroken)
        return failure(ErrorCode::Verification, BackupsText::tr("The copy %1 does not prove itself: %2")
                                                    .arg(QDir::toNativeSeparators(path), verdict->why.isEmpty() ? attempts->why : verdict->why));
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
    const CopyNames names = namesOf(m_workspace, session);
    const QString stem = folder() + u'/' + names.stem(occasion, session.clock.now());
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
    run.removed = prune(folder(), names, session.clock.now());
    const auto kept = noteSetting(session.store, StateSetting, *before);
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
    const Session &session = m_workspace.session();
    prune(second, namesOf(m_workspace, session), session.clock.now());
}

std::vector<KeptBackup> Backups::list() const
{
    const CopyNames names = namesOf(m_workspace, m_workspace.session());
    std::vector<KeptBackup> all = copiesIn(folder(), names, false);
    const QString second = secondFolder();
    std::vector<KeptBackup> further = second.isEmpty() ? std::vector<KeptBackup>() : copiesIn(second, names, true);
    std::ranges::move(further, std::back_inserter(all));
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
    const auto kept = noteSetting(session.store, RehearsalSetting, note);
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
