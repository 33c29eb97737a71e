#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <new>

namespace suben
{

namespace
{

struct StoreSay {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString sentence(int code);
};

QString StoreSay::sentence(int code)
{
    switch (code) {
    case SQLITE_FULL:
        return tr("The disk is full. Nothing of this was written; what was recorded before is safe. Free some space, "
                  "then do it "
                  "again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return tr(
            "%1 may not be written. Nothing was changed. Allow writing to the file and its folder, then do it again.");
    case SQLITE_CANTOPEN:
        return tr(
            "%1 cannot be opened. Check that the drive is connected and that you may read and write in its folder.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr("%1 is damaged. Nothing was written. Stop recording, keep this file, and restore the last backup.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr("Another program is writing to %1. Nothing of this was written. Do it again in a moment.");
    case SQLITE_IOERR:
        return tr("The disk could not read or write %1. Nothing of this was written; what was recorded before is safe. "
                  "Check the "
                  "drive or the network, then open the ledger again.");
    case SQLITE_NOMEM:
        return tr("There is not enough memory. Nothing was written. Close other programs, then do it again.");
    default:
        return tr(
            "%1 could not be used. Nothing of this was written. Do it again; if it stays so, restore the last backup.");
    }
}

/// Where the sentence does not say it all, somebody who helps wants SQLite's number, and of what has no sentence of its
/// own its words, which are English.
QString forSupport(int sqliteCode, const QString &detail)
{
    static constexpr int SaysItAll[] = {SQLITE_FULL, SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_BUSY,
                                        SQLITE_LOCKED, SQLITE_NOMEM};
    static constexpr int HasSentence[] = {SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR, SQLITE_AUTH};
    const int code = sqliteCode & 0xff;
    if (std::ranges::find(SaysItAll, code) != std::end(SaysItAll))
        return {};
    return std::ranges::find(HasSentence, code) != std::end(HasSentence) ? QStringLiteral(" (SQLite %1)").arg(sqliteCode)
                                                                         : QStringLiteral(" (SQLite %1: %2)").arg(sqliteCode).arg(detail);
}

/// On a full disk SQLite also fails to read, to open and to make its shared memory; to a person that is one thing.
int meaningOf(int sqliteCode, const QString &path)
{
    constexpr qint64 LeastRoom = 64 * 1024; // bytes; the shared memory alone takes 32 KB
    const int code = sqliteCode & 0xff;
    if (code != SQLITE_IOERR && code != SQLITE_CANTOPEN && code != SQLITE_READONLY)
        return code;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < LeastRoom ? SQLITE_FULL : code;
}

} // namespace

Error storageError(int sqliteCode, const QString &detail, const QString &path)
{
    const int code = meaningOf(sqliteCode, path);
    if (code == SQLITE_INTERRUPT)
        return Error{ErrorCode::Cancelled, StoreSay::tr("Stopped. Nothing was changed."), {}};
    if (code == SQLITE_CONSTRAINT && detail.startsWith(QLatin1String("append-only")))
        return Error{
            ErrorCode::Storage, StoreSay::tr("What was recorded is not changed or deleted. Correct it instead."), {}};
    QString sentence = StoreSay::sentence(code);
    if (sentence.contains(QLatin1String("%1")))
        sentence = sentence.arg(QDir::toNativeSeparators(path));
    return Error{ErrorCode::Storage, sentence + forSupport(sqliteCode, detail), {}};
}

Error currentError(const QString &path)
{
    try {
        throw;
    } catch (const SQLite::Exception &exception) {
        return storageError(exception.getErrorCode(), QString::fromUtf8(exception.what()), path);
    } catch (const std::bad_alloc &) {
        return storageError(SQLITE_NOMEM, QStringLiteral("bad_alloc"), path);
    } catch (const std::exception &exception) {
        return storageError(SQLITE_ERROR, QString::fromUtf8(exception.what()), path);
    }
}

} // namespace suben
