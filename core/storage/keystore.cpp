#include "core/storage/keystore.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace suben
{

namespace
{

constexpr int PatienceMs = 3000;
constexpr QLatin1String Service("Suben");
/// First line of a sealed file; then the salt and the sealed key, hexadecimal.
constexpr QByteArrayView SealedHead("suben sealed key 1");

struct KeyStoreSay {
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

QString ownFolder()
{
    return qEnvironmentVariable("SUBEN_KEY_DIR");
}

bool systemStoreMayBeAsked()
{
    return ownFolder().isEmpty() && QCoreApplication::instance() != nullptr;
}

struct StoreAnswer {
    enum class State {
        Done,
        NoEntry, ///< also of a store that is locked: libsecret says no more
        Locked,  ///< or it did not answer in time: somebody is asked for its password
        Absent
    };
    State state = State::Locked;
    QString text;
};

StoreAnswer::State stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return StoreAnswer::State::Done;
    case QKeychain::EntryNotFound:
        return StoreAnswer::State::NoEntry;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return StoreAnswer::State::Locked;
    default:
        return StoreAnswer::State::Absent;
    }
}

/// Runs the job with a loop of its own that takes no input from the user. A job that has not answered in time goes on
/// alone and deletes itself; its answer is not waited for.
template <typename Job>
StoreAnswer answerOf(Job *job, const QString &ledgerId)
{
    QEventLoop loop;
    StoreAnswer answer;
    job->setAutoDelete(true);
    job->setKey(ledgerId);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *done) {
        answer.state = stateOf(done->error());
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            answer.text = read->textData();
        loop.quit();
    });
    QTimer::singleShot(PatienceMs, &loop, &QEventLoop::quit);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return answer;
}

StoreAnswer readFromStore(const QString &ledgerId)
{
    return systemStoreMayBeAsked() ? answerOf(new QKeychain::ReadPasswordJob(Service), ledgerId) : StoreAnswer{StoreAnswer::State::Absent, {}};
}

/// Done only where what was written is read back: a store that fails midway is as good as locked.
StoreAnswer::State writeToStore(const QString &ledgerId, const QString &hex)
{
    if (!systemStoreMayBeAsked())
        return StoreAnswer::State::Absent;
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setTextData(hex);
    const StoreAnswer written = answerOf(job, ledgerId);
    if (written.state != StoreAnswer::State::Done)
        return written.state == StoreAnswer::State::NoEntry ? StoreAnswer::State::Locked : written.state;
    return readFromStore(ledgerId).text == hex ? StoreAnswer::State::Done : StoreAnswer::State::Locked;
}

QString keyFile(const QString &ledgerId)
{
    const QString own = ownFolder();
    const QString folder = own.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                               QStringLiteral("/suben/keys")
                                         : own;
    return QDir(folder).filePath(ledgerId + QStringLiteral(".key"));
}

Result<void> keepInFile(const QString &ledgerId, const QByteArray &hex)
{
    const QString path = keyFile(ledgerId);
    QDir().mkpath(QFileInfo(path).path());
    if (!writeWhole(path, hex, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorCode::Storage,
                       KeyStoreSay::tr("The key of this machine cannot be kept in %1. Allow writing there, then do it again.")
                           .arg(QDir::toNativeSeparators(path)));
    return {};
}

struct SealedKey {
    QByteArray salt;
    QByteArray sealed;
};

/// Nothing for a clear file, and where there is none.
std::optional<SealedKey> sealedFile(const QString &ledgerId)
{
    QFile file(keyFile(ledgerId));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(4096).split('\n');
    if (lines.size() < 3 || lines[0] != SealedHead)
        return std::nullopt;
    return SealedKey{QByteArray::fromHex(lines[1]), QByteArray::fromHex(lines[2])};
}

Failure storeIsLocked()
{
    return failure(ErrorCode::NotAllowed,
                   KeyStoreSay::tr("The key store of this computer is locked or does not answer. Unlock it, then do it again; the key was not put into a file."));
}

/// The store answers for a key it does not show as for one it does not have.
Failure noKeyInStore()
{
    return failure(ErrorCode::NotAllowed, KeyStoreSay::tr("The key store of this machine shows no key to the ledger: it is locked, or has none. Unlock it and open the "
                                                          "ledger again, or enter the recovery code or the owner's password."));
}

Failure noKeyHere()
{
    return failure(
        ErrorCode::NotAllowed,
        KeyStoreSay::tr("This machine has no key to the ledger. Enter the recovery code or the owner's password."));
}

Secret fromHex(QByteArray &&hex)
{
    Secret key = Secret::taking(QByteArray::fromHex(hex.trimmed()));
    wipe(hex);
    return key;
}

} // namespace

KeyPlace machineKeyPlace(const QString &ledgerId)
{
    if (QFileInfo::exists(keyFile(ledgerId)))
        return sealedFile(ledgerId) ? KeyPlace::SealedFile : KeyPlace::ClearFile;
    return readFromStore(ledgerId).text.isEmpty() ? KeyPlace::None : KeyPlace::KeyStore;
}

Result<Secret> machineKey(const QString &ledgerId)
{
    if (sealedFile(ledgerId))
        return noKeyHere();
    const StoreAnswer kept = readFromStore(ledgerId);
    if (!kept.text.isEmpty())
        return fromHex(kept.text.toLatin1());
    QFile file(keyFile(ledgerId));
    if (!file.open(QIODevice::ReadOnly))
        return kept.state == StoreAnswer::State::Absent ? noKeyHere() : noKeyInStore();
    return fromHex(file.readAll());
}

Result<Secret> machineKey(const QString &ledgerId, const QString &password)
{
    const auto kept = sealedFile(ledgerId);
    if (!kept || kept->salt.size() != crypto_pwhash_SALTBYTES)
        return noKeyHere();
    auto plain = openUnder(keyFromPassword(password, kept->salt), kept->sealed, ledgerId.toUtf8());
    if (!plain)
        return failure(ErrorCode::NotAllowed, KeyStoreSay::tr("This is not the password of this computer's key."));
    return Secret::taking(std::move(*plain));
}

Result<void> keepMachineKey(const QString &ledgerId, const Secret &key, WhenLocked whenLocked)
{
    QByteArray hex = QByteArray(reinterpret_cast<const char *>(key.data()), key.size()).toHex();
    const StoreAnswer::State stored = writeToStore(ledgerId, QString::fromLatin1(hex));
    Result<void> kept;
    if (stored == StoreAnswer::State::Done)
        QFile::remove(keyFile(ledgerId)); // of a time without a key store
    else if (stored == StoreAnswer::State::Locked && whenLocked == WhenLocked::Refuse)
        kept = storeIsLocked();
    else
        kept = keepInFile(ledgerId, hex);
    wipe(hex);
    return kept;
}

Result<void> keepMachineKey(const QString &ledgerId, const Secret &key, const QString &password)
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    const Secret sealing = keyFromPassword(password, salt);
    if (sealing.size() == 0)
        return failure(ErrorCode::Storage,
                       KeyStoreSay::tr("There is not enough memory for a password. Close other programs, then do it again."));
    QByteArray plain(reinterpret_cast<const char *>(key.data()), key.size());
    const QByteArray sealed = sealUnder(sealing, plain, ledgerId.toUtf8());
    wipe(plain);
    return keepInFile(ledgerId, SealedHead.toByteArray() + '\n' + salt.toHex() + '\n' + sealed.toHex() + '\n');
}

} // namespace suben
