#include "core/storage/keyring.h"
#include "core/storage/keystore.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLibrary>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <qt6keychain/keychain.h>

using namespace suben;

namespace
{

constexpr int NoDaemon = 77;
constexpr auto InSession = "SUBEN_IN_SECRET_SESSION";
const QString Id = QStringLiteral("6c1f0b8e-in-the-service");

} // namespace

/// The key in a real Secret Service: the test starts itself once more in sessions of their own with gnome-keyring, and
/// looks there where the key is, while the service is open, locked, and without the key.
class SecretServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyLiesInTheServiceAndInNoFile()
    {
        const QByteArray session = qgetenv(InSession);
        if (session == "first")
            madeAndLocked();
        else if (session == "second")
            openAgainAndRemoved();
        else
            inSessionsOfTheirOwn();
    }

private:
    void inSessionsOfTheirOwn()
    {
        const QString service = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty() || service.isEmpty())
            QSKIP("dbus-run-session or gnome-keyring-daemon is not installed (Debian: dbus-daemon, gnome-keyring)");
        if (!QLibrary(QStringLiteral("secret-1"), 0).load())
            QSKIP("libsecret, which qtkeychain speaks through, is not installed (Debian: libsecret-1-0)");
        QTemporaryDir home;
        // Without the capability the package gives it, which containers do not let a program have.
        const QString daemon = home.filePath(QStringLiteral("daemon"));
        QVERIFY(QFile::copy(service, daemon));
        // Two log-ins of one person, who unlocks the store by logging in.
        for (const char *session : {"first", "second"}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS",
                                     "SUBEN_KEY_DIR", "DISPLAY", "WAYLAND_DISPLAY"})
                environment.remove(QString::fromLatin1(name));
            environment.insert(QStringLiteral("HOME"), home.path());
            environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
            environment.insert(QString::fromLatin1(InSession), QString::fromLatin1(session));
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::MergedChannels);
            // The daemon goes into the background once it is open and ends with the session's bus.
            const QString script =
                QStringLiteral(
                    "printf word | '%1' --unlock --components=secrets --daemonize >/dev/null || exit %3; exec '%2'")
                    .arg(daemon, QCoreApplication::applicationFilePath())
                    .arg(NoDaemon);
            process.start(QStringLiteral("dbus-run-session"),
                          {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script});
            QVERIFY2(process.waitForFinished(120'000), qPrintable(process.errorString()));
            if (process.exitCode() == NoDaemon)
                QSKIP("gnome-keyring-daemon does not run here");
            QVERIFY2(process.exitCode() == 0, process.readAll().constData());
        }
    }

    static void madeAndLocked()
    {
        auto store = Store::open(ledger(), Store::Mode::Create);
        QVERIFY(store);
        QVERIFY((*store)->write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO ledger_info VALUES ('ledgerId', ?)", Id);
            return {};
        }));
        QCOMPARE(machineKeyPlace(Id), KeyPlace::None);
        const auto created = Keyring::create(**store);
        QVERIFY(created);
        QCOMPARE(machineKeyPlace(Id), KeyPlace::KeyStore);
        QVERIFY(filesWithKeys().isEmpty());
        const auto unlocked = Keyring::unlock(**store);
        QVERIFY(unlocked && unlocked->ready());
        QCOMPARE(unlocked->keyedDigest("x"), created->keyring.keyedDigest("x"));
        QCOMPARE(unlocked->sealOnMachine(**store, QStringLiteral("a password")).error().code,
                 ErrorCode::Usage); // the service keeps it
        // A clear file of a time without a service goes with the next key.
        QVERIFY(QDir().mkpath(keyFolder()));
        QFile file(keyFolder() + u'/' + Id + QStringLiteral(".key"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("00") == 2);
        file.close();
        QVERIFY(Keyring::unlockWith(**store, created->recoveryCode));
        QVERIFY(!file.exists());
        QVERIFY(Keyring::unlock(**store)->ready());
        whileLocked(**store, created->recoveryCode);
        QFile code(QDir::home().filePath(QStringLiteral("code")));
        QVERIFY(code.open(QIODevice::WriteOnly) &&
                code.write(created->recoveryCode.toLatin1() + '\n' + created->keyring.keyedDigest("x").toHex()) > 0);
    }

    /// The recovery code opens the ledger for as long as it is open; nothing falls back to a file.
    static void whileLocked(Store &store, const QString &recoveryCode)
    {
        QVERIFY(lockTheStore());
        const auto locked = Keyring::unlock(store);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::NotAllowed);
        QVERIFY2(locked.error().text.contains(QLatin1String("locked")), qPrintable(locked.error().text));
        const auto recovered = Keyring::unlockWith(store, recoveryCode);
        QVERIFY(recovered && recovered->ready());
        QCOMPARE(Keyring::unlockWith(store, QStringLiteral("not the code")).error().code, ErrorCode::NotAllowed);
        QCOMPARE(machineKeyPlace(Id), KeyPlace::None);
        QCOMPARE(keepMachineKey(Id, Secret::random(Secret::KeySize), WhenLocked::Refuse).error().code,
                 ErrorCode::NotAllowed);
        QVERIFY(filesWithKeys().isEmpty());
        // A first start asks nothing: it takes the file, which everybody is told of.
        const QString first = QStringLiteral("first-start");
        QVERIFY(keepMachineKey(first, Secret::random(Secret::KeySize), WhenLocked::ClearFile));
        QCOMPARE(machineKeyPlace(first), KeyPlace::ClearFile);
        QVERIFY(QFile::remove(filesWithKeys().first()));
    }

    static void openAgainAndRemoved()
    {
        QFile file(QDir::home().filePath(QStringLiteral("code")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> kept = file.readAll().split('\n');
        auto store = Store::open(ledger(), Store::Mode::ReadWrite);
        QVERIFY(store);
        const auto opened = Keyring::unlock(**store);
        QVERIFY2(opened && opened->ready(), opened ? "" : qPrintable(opened.error().text));
        QCOMPARE(opened->keyedDigest("x").toHex(), kept.at(1));
        // Somebody takes the entry out of the store.
        QKeychain::DeletePasswordJob job(QStringLiteral("Suben"));
        job.setAutoDelete(false);
        job.setKey(Id);
        QEventLoop loop;
        connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
        QCOMPARE(job.error(), QKeychain::NoError);
        QCOMPARE(Keyring::unlock(**store).error().code, ErrorCode::NotAllowed);
        QVERIFY(Keyring::unlockWith(**store, QString::fromLatin1(kept.at(0))));
        QCOMPARE(machineKeyPlace(Id), KeyPlace::KeyStore);
        QVERIFY(Keyring::unlock(**store)->ready());
        QVERIFY(filesWithKeys().isEmpty());
    }

    static QString ledger() { return QDir::home().filePath(QStringLiteral("a.suben")); }

    static QString keyFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/suben/keys");
    }

    static bool lockTheStore()
    {
        return QProcess::execute(QStringLiteral("dbus-send"),
                                 {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                                  QStringLiteral("--dest=org.freedesktop.secrets"),
                                  QStringLiteral("/org/freedesktop/secrets"),
                                  QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                                  QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")}) == 0;
    }

    static QStringList filesWithKeys()
    {
        const QDir folder(keyFolder());
        QStringList files;
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString &name : names)
            files << folder.filePath(name);
        return files;
    }
};

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "tst_secretservice.moc"
