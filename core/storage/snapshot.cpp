#include "core/storage/snapshot.h"

#include "core/storage/schema.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace suben
{

namespace
{

constexpr int PagesAtATime = 64;
constexpr int OperationsBetweenQuestions = 100'000;

struct SnapshotSay {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Failure damaged(const QString &path, const QString &why)
{
    return failure(
        ErrorCode::Verification,
        SnapshotSay::tr("%1 is damaged and cannot be used as a backup: %2").arg(QDir::toNativeSeparators(path), why));
}

int askWhetherToStop(void *progress)
{
    return static_cast<const Progress *>(progress)->cancelled() ? 1 : 0;
}

QString firstComplaint(SQLite::Database &connection)
{
    SQLite::Statement integrity(connection, "PRAGMA integrity_check(1)");
    if (!integrity.executeStep())
        return QStringLiteral("integrity_check");
    const QString said = QString::fromUtf8(integrity.getColumn(0).getText());
    if (said != QLatin1String("ok"))
        return said;
    SQLite::Statement keys(connection, "PRAGMA foreign_key_check");
    return keys.executeStep() ? QString::fromUtf8(keys.getColumn(0).getText()) : QString();
}

void copyPages(SQLite::Database &from, const QString &path, Progress &progress)
{
    SQLite::Database to(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    {
        SQLite::Backup backup(to, from);
        do {
            if (progress.cancelled())
                throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
            progress.advance(backup.getTotalPageCount() - backup.getRemainingPageCount(), backup.getTotalPageCount());
        } while (backup.executeStep(PagesAtATime) != SQLITE_DONE);
    }
    to.exec("PRAGMA journal_mode = DELETE");
}

Result<BackupFacts> copyTo(SQLite::Database &connection, const QString &part, Progress &progress)
{
    try {
        const BackupFacts original = factsOf(connection, part);
        copyPages(connection, part, progress);
        const auto copy = prove(part, progress);
        if (copy && *copy != original)
            return damaged(part, SnapshotSay::tr("it does not hold what the ledger holds."));
        return copy;
    } catch (const std::exception &) {
        return Failure(currentError(part));
    }
}

} // namespace

BackupFacts factsOf(SQLite::Database &connection, const QString &path)
{
    BackupFacts facts{path, connection.execAndGet("SELECT count(*) FROM event").getInt64(), {}, schemaOf(connection)};
    SQLite::Statement head(connection, "SELECT hash FROM chain ORDER BY event_id DESC LIMIT 1");
    if (head.executeStep()) {
        const SQLite::Column hash = head.getColumn(0);
        facts.head = QByteArray(static_cast<const char *>(hash.getBlob()), hash.getBytes());
    }
    return facts;
}

SQLite::Database openReadOnly(const QString &path)
{
    SQLite::Database connection(path.toStdString(), SQLite::OPEN_READONLY, 5000);
    const int code = connection.tryExec("SELECT count(*) FROM sqlite_schema") & 0xff;
    const bool hasNoMemory = code == SQLITE_CANTOPEN || code == SQLITE_IOERR || code == SQLITE_READONLY || code == SQLITE_FULL;
    if (!hasNoMemory || QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return connection;
    // On a medium that is full or takes no writing SQLite cannot put its shared memory beside the file; nobody else can
    // write there either.
    const QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
    return SQLite::Database(uri.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI, 5000);
}

Result<BackupFacts> prove(const QString &path, Progress &progress)
{
    try {
        SQLite::Database connection = openReadOnly(path);
        sqlite3_progress_handler(connection.getHandle(), OperationsBetweenQuestions, askWhetherToStop, &progress);
        if (const auto ledger = checkIsLedger(connection, shippedSchema(), path); !ledger)
            return Failure(ledger.error());
        if (const QString complaint = firstComplaint(connection); !complaint.isEmpty())
            return damaged(path, complaint);
        return factsOf(connection, path);
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode();
        if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR)
            return damaged(path, QString::fromUtf8(exception.what()));
        return Failure(currentError(path));
    }
}

Result<BackupFacts> copyAndProve(SQLite::Database &connection, const QString &path, Progress &progress)
{
    if (QFile::exists(path))
        return failure(ErrorCode::Usage,
                       SnapshotSay::tr("%1 stands there already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    auto copy = copyTo(connection, part, progress);
    if (!copy) {
        QFile::remove(part);
        QFile::remove(part + QStringLiteral("-journal"));
        return copy;
    }
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return failure(ErrorCode::Storage,
                       SnapshotSay::tr("%1 cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(path)));
    }
    copy->path = path;
    return copy;
}

} // namespace suben
