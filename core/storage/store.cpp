#include "core/storage/store.h"

#include "core/storage/schema.h"
#include "core/storage/snapshot.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace suben
{

namespace
{

constexpr int BusyTimeoutMs = 5000;

struct StorageStoreSay {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

SQLite::Database connect(const QString &path, Store::Mode mode)
{
    switch (mode) {
    case Store::Mode::ReadOnly:
        return openReadOnly(path);
    case Store::Mode::Create:
        return SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
                                BusyTimeoutMs);
    case Store::Mode::ReadWrite:
        break;
    }
    return SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, BusyTimeoutMs);
}

/// The file is evidence: its own triggers hold even against REPLACE, its schema may not call functions, and no
/// statement may reach into SQLite's own tables.
void protect(SQLite::Database &connection)
{
    connection.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;"
                    "PRAGMA secure_delete = ON"); // what was replaced by its sealed form is overwritten
    sqlite3_db_config(connection.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

/// 32 MB of pages a connection; no memory map: a drive that goes away must be an error, not the end of the program.
/// The log is folded in every 16 MB, so that nearly every entry costs one sync and no more.
void tune(SQLite::Database &connection)
{
    connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;"
                    "PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -32768; PRAGMA mmap_size = 0");
}

std::optional<Error> whyNot(const QString &path, Store::Mode mode)
{
    const QString shown = QDir::toNativeSeparators(path);
    const bool stands = QFileInfo::exists(path);
    if (mode == Store::Mode::Create && stands)
        return Error{ErrorCode::Usage, StorageStoreSay::tr("%1 stands there already. Choose another name.").arg(shown), {}};
    if (mode != Store::Mode::Create && !stands)
        return Error{ErrorCode::NotFound, StorageStoreSay::tr("There is no file %1.").arg(shown), {}};
    return std::nullopt;
}

void removeWithLog(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

/// The disk is full, or the file or its folder may only be read.
bool takesNoWriting(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    return code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_FULL || exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE;
}

Failure onlyReads()
{
    return failure(ErrorCode::NotAllowed,
                   StorageStoreSay::tr("You may look at everything here but change nothing. Sign in as somebody who makes entries."));
}

} // namespace

class Store::Private final
{
public:
    Private(const QString &file, Mode openMode)
        : path(file), mode(openMode), connection(connect(file, openMode)), database(connection)
    {
    }
    Result<void> prepare();
    Result<void> run(const char *begin, const std::function<bool(Database &)> &work);
    Result<void> join(const std::function<bool(Database &)> &work);
    void rollBack();

    const QString path;
    const Mode mode;
    SQLite::Database connection;
    Database database;
    Access access = Access::Writing;
    bool busy = false;
    bool wasHeld = false;
    bool joining = false; ///< inside `together`, between its parts
};

Result<void> Store::Private::prepare()
{
    const QList<SchemaStep> steps = shippedSchema();
    if (mode != Mode::Create) {
        if (const auto ledger = checkIsLedger(connection, steps, path); !ledger)
            return ledger;
    }
    protect(connection);
    if (mode == Mode::ReadOnly) {
        if (schemaOf(connection) < steps.constLast().number)
            return failure(ErrorCode::Storage,
                           StorageStoreSay::tr("%1 is of an older version. Open it once in Suben to bring it up to date.")
                               .arg(QDir::toNativeSeparators(path)));
        return {};
    }
    if (sqlite3_db_readonly(connection.getHandle(), "main") == 1)
        throw SQLite::Exception("write-protected", SQLITE_READONLY);
    // A new file takes its first steps without a log, so that it is never half there.
    if (mode == Mode::ReadWrite)
        tune(connection);
    if (const auto migrated = migrate(connection, steps, path); !migrated)
        return migrated;
    if (mode == Mode::Create)
        tune(connection);
    return {};
}

Result<void> Store::Private::run(const char *begin, const std::function<bool(Database &)> &work)
{
    if (joining)
        return join(work);
    if (busy)
        return failure(ErrorCode::Storage,
                       StorageStoreSay::tr("The ledger is busy with another entry. Nothing of this was written."));
    const QScopedValueRollback<bool> nested(busy, true);
    wasHeld = false;
    try {
        database.goOn();
        rollBack(); // one that failed to roll back before
        database.execute(begin);
        if (work(database))
            database.execute("COMMIT");
        else
            rollBack();
        return {};
    } catch (const std::exception &) {
        wasHeld = (sqlite3_errcode(connection.getHandle()) & 0xff) == SQLITE_BUSY;
        const Error error = currentError(path);
        rollBack();
        return Failure(error);
    }
}

Result<void> Store::Private::join(const std::function<bool(Database &)> &work)
{
    if (sqlite3_get_autocommit(connection.getHandle()) !=
        0) // SQLite took everything back by itself: full disk, bad drive
        return failure(
            ErrorCode::Storage,
            StorageStoreSay::tr("What was entered before this was taken back. Nothing of this was written. Do it again."));
    const QScopedValueRollback<bool> part(joining, false);
    try {
        database.execute("SAVEPOINT part");
        if (!work(database))
            database.execute("ROLLBACK TO part");
        database.execute("RELEASE part");
        return {};
    } catch (const std::exception &) {
        const Error error = currentError(path);
        connection.tryExec("ROLLBACK TO part; RELEASE part");
        return Failure(error);
    }
}

void Store::Private::rollBack()
{
    if (sqlite3_get_autocommit(connection.getHandle()) == 0)
        connection.tryExec("ROLLBACK");
}

Store::Store(std::unique_ptr<Private> data) : d(std::move(data)) {}

Store::~Store() = default;

// What cannot be written can still be looked at, exported and backed up elsewhere: where a ledger of this version takes no
// writing it is opened for reading, and each `write` says why it is none.
Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode)
{
    if (const auto reason = whyNot(path, mode))
        return Failure(*reason);
    bool isClosed = false;
    const auto prepared = [&](Mode as) -> Result<std::unique_ptr<Store>> {
        try {
            std::unique_ptr<Store> store(new Store(std::make_unique<Private>(path, as)));
            if (const auto ready = store->d->prepare(); !ready)
                return Failure(ready.error());
            return store;
        } catch (const SQLite::Exception &exception) {
            isClosed = takesNoWriting(exception);
            return Failure(currentError(path));
        } catch (const std::exception &) {
            return Failure(currentError(path));
        }
    };
    auto store = prepared(mode);
    if (!store && mode == Mode::Create)
        removeWithLog(path);
    if (store || mode != Mode::ReadWrite || !isClosed)
        return store;
    auto reading = prepared(Mode::ReadOnly);
    return reading ? std::move(reading) : std::move(store);
}

Result<void> Store::runRead(const std::function<bool(Database &)> &work)
{
    const bool alone = !d->joining;
    return d->run("BEGIN", [&](Database &db) {
        const bool done = work(db);
        if (alone && sqlite3_txn_state(d->connection.getHandle(), "main") == SQLITE_TXN_WRITE)
            throw SQLite::Exception("written while reading", SQLITE_MISUSE);
        return done;
    });
}

Result<void> Store::runWrite(const std::function<bool(Database &)> &work)
{
    if (d->access == Access::Reading)
        return onlyReads();
    return d->run("BEGIN IMMEDIATE", work);
}

Result<void> Store::runTogether(const std::function<bool()> &work)
{
    if (d->access == Access::Reading)
        return onlyReads();
    return d->run("BEGIN IMMEDIATE", [&](Database &) {
        const QScopedValueRollback<bool> joined(d->joining, true);
        return work();
    });
}

void Store::setAccess(Access access)
{
    d->access = access;
}

Store::Access Store::access() const
{
    return d->access;
}

void Store::setPatience(std::chrono::milliseconds patience)
{
    sqlite3_busy_timeout(d->connection.getHandle(), static_cast<int>(patience.count()));
}

bool Store::wasHeld() const
{
    return d->wasHeld;
}

void Store::interrupt()
{
    d->database.stop();
}

QString Store::path() const
{
    return d->path;
}

bool Store::isReadOnly() const
{
    return d->mode == Mode::ReadOnly;
}

} // namespace suben
