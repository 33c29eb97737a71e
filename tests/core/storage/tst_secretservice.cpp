#include "core/storage/keyring.h"
#include "core/storage/keystore.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

namespace
{

constexpr auto InSession = "SUBEN_IN_SECRET_SESSION";

} // namespace

/// The key in a real Secret Service: the test starts itself once more in a session of its own with gnome-keyring, and
/// looks there where the key is.
class SecretServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyLiesInTheServiceAndInNoFile()
    {
        if (qEnvironmentVariableIsSet(InSession))
            lookInside();
        else
            inASessionOfItsOwn();
    }

private:
    void inASessionOfItsOwn()
    {
        const QString session = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
        const QString service = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        if (session.isEmpty() || service.isEmpty())
            QSKIP("dbus-run-session or gnome-keyring-daemon is not installed (Debian: dbus-daemon, gnome-keyring)");
        if (!QLibrary(QStringLiteral("secret-1"), 0).load())
            QSKIP("libsecret, which qtkeychain speaks through, is not installed (Debian: libsecret-1-0)");
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS", "SUBEN_KEY_DIR"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.insert(QString::fromLatin1(InSession), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        // The daemon goes into the background once it is open and ends with the session's bus.
        const QString script = QStringLiteral("printf word | '%1' --unlock --components=secrets --daemonize >/dev/null && exec '%2'")
                                   .arg(service, QCoreApplication::applicationFilePath());
        process.start(session, {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script});
        QVERIFY2(process.waitForFinished(120'000), qPrintable(process.errorString()));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    static void lookInside()
    {
        QTemporaryDir folder;
        const QString id = QStringLiteral("6c1f0b8e-in-the-service");
        auto store = Store::open(folder.filePath(QStringLiteral("a.suben")), Store::Mode::Create);
        QVERIFY(store);
        QVERIFY((*store)->write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO ledger_info VALUES ('ledgerId', ?)", id);
            return {};
        }));
        QCOMPARE(machineKeyPlace(id), KeyPlace::None);
        const auto created = Keyring::create(**store);
        QVERIFY(created);
        QCOMPARE(machineKeyPlace(id), KeyPlace::KeyStore);
        const QString keys = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/suben/keys");
        QVERIFY(!QDir(keys).exists());
        const auto unlocked = Keyring::unlock(**store);
        QVERIFY(unlocked && unlocked->ready());
        QCOMPARE(unlocked->keyedDigest("x"), created->keyring.keyedDigest("x"));
        QCOMPARE(unlocked->sealOnMachine(**store, QStringLiteral("a password")).error().code, ErrorCode::Usage); // the service keeps it
        // A clear file of a time without a service goes with the next key.
        QVERIFY(QDir().mkpath(keys));
        QFile file(keys + u'/' + id + QStringLiteral(".key"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("00") == 2);
        file.close();
        QVERIFY(Keyring::unlockWith(**store, created->recoveryCode));
        QVERIFY(!file.exists());
        QVERIFY(Keyring::unlock(**store)->ready());
    }
};

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "tst_secretservice.moc"
