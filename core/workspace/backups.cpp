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
constexpr int MonthDays = 30;

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

Backups::Backups(Workspace &workspace) : m_workspace(workspace) {}

BackupCopies Backups::copies() const
{
    return {m_workspace.path(), m_workspace.session().info.ledgerId};
}

QString Backups::folder() const
{
    return backupsFolderOf(m_workspace.path());
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
    return *now != *last || copies().in(folder()).empty();
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
    const QString path = copies().freePath(folder(), occasion, session.clock.now());
    auto made = makeBackup(session.store, path, progress);
    if (!made)
        return Failure(made.error());
    if (const auto proved = proveChain(path, progress); !proved) {
        QFile::remove(path);
        return Failure(proved.error());
    }
    run.first = *made;
    copyToSecond(run);
    run.removed = copies().thinOut(folder(), session.clock.now());
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
    copies().thinOut(second, m_workspace.session().clock.now());
}

std::vector<KeptBackup> Backups::list() const
{
    std::vector<KeptBackup> all = copies().in(folder());
    const QString second = secondFolder();
    for (KeptBackup &copy : second.isEmpty() ? std::vector<KeptBackup>() : copies().in(second)) {
        copy.isSecond = true;
        all.push_back(std::move(copy));
    }
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
