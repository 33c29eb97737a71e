#include "core/filing/firmkey.h"
#include "core/filing/packagelog.h"

#include "core/ledger/settings.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

/// What is kept about packages: receipts, and the key that signs. Both whole or not at all.
class PackageLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }
    void init() { m_shop = std::make_unique<TestWorkspace>(); }

    void aReceiptOfAPackageThatIsNoneLeavesNoCopyBehind()
    {
        const PackageReceipt receipt{QStringLiteral("R1"), {}, QByteArray("%PDF-1.4 receipt"), QStringLiteral("receipt.pdf"), QStringLiteral("application/pdf")};
        const auto before = m_shop->number("SELECT count(*) FROM attachment");
        const auto received = PackageLog(m_shop->session()).receive(999, receipt);
        QVERIFY(!received);
        QCOMPARE(received.error().code, ErrorCode::NotFound);
        QCOMPARE(m_shop->number("SELECT count(*) FROM attachment"), before);
    }

    void aKeyNeverStandsBesideAnEarlierCertificate()
    {
        const auto first = newPair(QStringLiteral("first"));
        const auto second = newPair(QStringLiteral("second"));
        if (!first || !second)
            QSKIP("openssl is not installed.");
        KeptFirmKey kept(m_shop->session());
        QVERIFY(kept.keep(*first));
        const QString before = keptKey();
        execute("CREATE TEMP TRIGGER no_room BEFORE INSERT ON setting WHEN NEW.key = 'filing.firmCertificate' BEGIN SELECT RAISE(ABORT, 'no room'); END");
        QVERIFY(!kept.keep(*second));
        execute("DROP TRIGGER no_room");
        QCOMPARE(keptKey(), before);
        QVERIFY(kept.keep(*second));
        QVERIFY(keptKey() != before);
    }

private:
    QString keptKey() { return Settings(m_shop->session()).value(QStringLiteral("filing.firmKey")).value_or(QString()); }
    void execute(const char *sql)
    {
        const auto done = m_shop->store().write([&](Database &db) -> Result<void> {
            db.execute(sql);
            return {};
        });
        QVERIFY(done);
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Nothing where this machine cannot make one.
    std::optional<FirmKeyFiles> newPair(const QString &name) const
    {
        const QString key = m_keys.filePath(name + QStringLiteral("-key.pem"));
        const QString certificate = m_keys.filePath(name + QStringLiteral("-cert.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("sh"), {QStringLiteral("-c"),
                                             QStringLiteral("openssl genpkey -algorithm SM2 -out \"$1\" && openssl req -new -x509 -sm3 -key \"$1\" -subj /CN=Shop -days 3650 -out \"$2\""),
                                             QStringLiteral("sh"), key, certificate});
        if (!openssl.waitForFinished(-1) || openssl.exitCode() != 0)
            return std::nullopt;
        return FirmKeyFiles{bytes(key), bytes(certificate), {}};
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
};

QTEST_MAIN(PackageLogTest)
#include "tst_packagelog.moc"
