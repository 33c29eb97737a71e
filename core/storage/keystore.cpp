#include "core/storage/keystore.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace suben
{

namespace
{

constexpr int PatienceMs = 3000;
constexpr QLatin1String Service("Suben");

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

/// Runs the job with a loop of its own that takes no input from the user. A job that has not answered in time goes on
/// alone and deletes itself; its answer is not waited for.
template <typename Job>
std::optional<QString> answerOf(Job *job, const QString &ledgerId)
{
    QEventLoop loop;
    std::optional<QString> answer;
    job->setAutoDelete(true);
    job->setKey(ledgerId);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError) {
            answer = QString();
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                answer = read->textData();
        }
        loop.quit();
    });
    QTimer::singleShot(PatienceMs, &loop, &QEventLoop::quit);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return answer;
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

Secret fromHex(QByteArray &&hex)
{
    Secret key = Secret::taking(QByteArray::fromHex(hex.trimmed()));
    wipe(hex);
    return key;
}

} // namespace

Result<Secret> machineKey(const QString &ledgerId)
{
    if (systemStoreMayBeAsked()) {
        if (const auto kept = answerOf(new QKeychain::ReadPasswordJob(Service), ledgerId); kept && !kept->isEmpty())
            return fromHex(kept->toLatin1());
    }
    QFile file(keyFile(ledgerId));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::NotAllowed,
            KeyStoreSay::tr("This machine has no key to the ledger. Enter the recovery code or the owner's password."));
    return fromHex(file.readAll());
}

Result<void> keepMachineKey(const QString &ledgerId, const Secret &key)
{
    QByteArray hex = QByteArray(reinterpret_cast<const char *>(key.data()), key.size()).toHex();
    if (systemStoreMayBeAsked()) {
        auto *job = new QKeychain::WritePasswordJob(Service);
        job->setTextData(QString::fromLatin1(hex));
        if (answerOf(job, ledgerId)) {
            wipe(hex);
            return {};
        }
    }
    const auto kept = keepInFile(ledgerId, hex);
    wipe(hex);
    return kept;
}

} // namespace suben
