#include "core/sync/relaylock.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

namespace suben
{

namespace
{

struct RelayLockText {
    Q_DECLARE_TR_FUNCTIONS(Relay)
};

/// Who sends. Only the machine itself knows whether a program of its own has ended; another one's lock is left to a person.
Failure heldBy(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program) || host.isEmpty() || host == QSysInfo::machineHostName())
        return failure(ErrorCode::Refused, RelayLockText::tr("Another program is sending already."));
    return failure(ErrorCode::Refused,
                   RelayLockText::tr("The computer “%1” is sending from this ledger, or was when it was switched off. If Suben does not run there now, delete "
                                 "the file %2 and send again.")
                       .arg(host, QDir::toNativeSeparators(lock.fileName())));
}

/// A program that was killed between making the file and writing its name into it leaves a lock that names nobody; the
/// system knows that nobody holds it.
bool takes(QLockFile &lock, int waitMillis)
{
    if (lock.tryLock(waitMillis))
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&process, &host, &program) && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace

Result<RelayLock> takeRelayLock(const QString &ledgerPath, int waitMillis)
{
    auto lock = std::make_unique<QLockFile>(ledgerPath + QStringLiteral(".relay.lock"));
    lock->setStaleLockTime(0); // a run may take long; only a program that has ended gives its lock up
    if (!takes(*lock, waitMillis))
        return heldBy(*lock);
    return lock;
}

} // namespace suben
