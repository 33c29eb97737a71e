#include "core/ledger/chain.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/workspace/workspace.h"
#include "tests/support/plainsqlite.h"
#include "tests/support/subenctl.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace suben;
using namespace suben::test;

namespace
{

constexpr int LoadEvents = 1200;
constexpr int ImportRows = 250;
constexpr int Uploads = 160;

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

QByteArray receiving(const QString &lot)
{
    return QStringLiteral(
               R"({"type":"event","step":"receiving","party":"91370602MA3CD5E666","event.date":"2026-11-22",)"
               R"("lines":[{"item":"6901234000016","lot.code":"%1","lot.made":"2026-10-20","line.qty":"40盒"},)"
               R"({"item":"6901234000016","lot.code":"%1B","lot.made":"2026-10-21","line.qty":"2箱"}]})"
               "\n")
        .arg(lot)
        .toUtf8();
}

QByteArray setUp()
{
    return R"({"type":"party","party.name":"山东某乳业有限公司","party.creditCode":"91370602MA3CD5E666","party.kind":"enterprise","party.address":"烟台市芝罘区一路1号","party.phone":"0535-6223301"}
{"type":"paper","kind":"foodLicence","of":"party","holder":"91370602MA3CD5E666","number":"SC10537060200019","issued":"2023-07-01","validTo":"2028-06-30","scope":["*"]}
{"type":"item","item.name":"纯牛奶","category":"food.general","unit":"盒","item.gtin":"6901234000016","item.spec":"250mL","item.shelfLife":"6M","packagings":[{"unit":"箱","content":"12"}]}
)";
}

} // namespace

/// kill -9 at a random moment of a load, an import or an upload, and what is found after. SUBEN_KILLS sets how often.
class KillsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Subenctl ctl(m_base.path());
        qputenv("SUBEN_KEY_DIR", ctl.file(QStringLiteral("keys")).toLocal8Bit());
        const CtlAnswer made =
            ctl.run(words("init --name 试验食品店 --categories food.general --kind soleTrader --training"));
        QVERIFY2(made.exit == 0, made.err);
        writeText(ctl.file(QStringLiteral("key.json")), R"({"appKey":"practice","appSecret":"practice-secret-001"})");
        QCOMPARE(ctl.run(words("platform enable practice --credentials key.json")).exit, 0);
        QCOMPARE(ctl.run(words("load -"), setUp()).exit, 0);
        QByteArray load;
        for (int i = 0; i < LoadEvents; ++i)
            load += receiving(QStringLiteral("K%1").arg(i));
        writeText(ctl.file(QStringLiteral("load.jsonl")), load);
        QByteArray delivery("供货单位,品名,规格,批号,生产日期,保质期至,数量,单位\n");
        for (int i = 0; i < ImportRows; ++i)
            delivery +=
                QStringLiteral("山东某乳业有限公司,纯牛奶,250mL,M%1,2026-10-21,2027-04-21,24,盒\n").arg(i).toUtf8();
        writeText(ctl.file(QStringLiteral("delivery.csv")), delivery);
        QByteArray queued;
        for (int i = 0; i < Uploads; ++i)
            queued += receiving(QStringLiteral("U%1").arg(i));
        QVERIFY(QFile::copy(ctl.ledger(), ctl.file(QStringLiteral("empty.suben"))));
        const CtlAnswer loaded = ctl.run(words("load -"), queued);
        QVERIFY2(loaded.exit == 0, loaded.err);
        QVERIFY(QFile::rename(ctl.ledger(), ctl.file(QStringLiteral("queued.suben"))));
        QVERIFY(QFile::rename(ctl.file(QStringLiteral("empty.suben")), ctl.ledger()));
    }

    void killedAtAnyMomentEveryEntryIsWholeAndNothingIsDoubled()
    {
        const int kills = qEnvironmentVariableIsSet("SUBEN_KILLS") ? qEnvironmentVariableIntValue("SUBEN_KILLS") : 9;
        int met = 0;
        int tried = 0;
        // Work that was done sooner than the kill came is checked too, but is no kill.
        for (; met < kills && tried < 20 * kills; ++tried) {
            const int kind = tried % 3;
            met += kind == 0 ? killedLoading() : kind == 1 ? killedImporting() : killedUploading();
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills before the work was done, in %d runs", met, tried);
        QCOMPARE(met, kills);
    }

private:
    /// The command on a fresh copy, killed somewhere within the time it last took when nobody did; whether it was not
    /// done.
    bool killed(const Subenctl &ctl, const QStringList &command, qint64 &whole)
    {
        const qint64 limit = whole == 0 ? 120'000 : QRandomGenerator::global()->bounded(whole);
        QElapsedTimer watch;
        watch.start();
        const auto process = ctl.start(command);
        if (process->waitForFinished(static_cast<int>(limit))) {
            whole = std::max<qint64>(1, watch.elapsed());
            return false;
        }
        process->kill();
        process->waitForFinished();
        return true;
    }

    bool killedLoading()
    {
        const Subenctl ctl = copy(QStringLiteral("shop.suben"));
        const bool met =
            killed(ctl, {QStringLiteral("load"), m_base.filePath(QStringLiteral("load.jsonl"))}, m_loadTime);
        verifyWhole(ctl);
        if (!QTest::currentTestFailed() && met)
            goesOn(ctl);
        return met;
    }

    bool killedImporting()
    {
        const Subenctl ctl = copy(QStringLiteral("shop.suben"));
        const bool isFirst = m_importTime == 0;
        const bool met = killed(ctl,
                                {QStringLiteral("import"), m_base.filePath(QStringLiteral("delivery.csv")),
                                 QStringLiteral("--date"), QStringLiteral("2026-11-22")},
                                m_importTime);
        verifyWhole(ctl);
        verifyRows(number(ctl, "SELECT count(*) FROM line"), isFirst);
        return met;
    }

    void verifyRows(int rows, bool mustBeAll)
    {
        QVERIFY2(rows == ImportRows || (rows == 0 && !mustBeAll), qPrintable(QString::number(rows)));
    }

    /// Killed once or twice, then run until nothing waits: the platform holds each entry once, with our receipt.
    bool killedUploading()
    {
        const Subenctl ctl = copy(QStringLiteral("queued.suben"));
        PracticePlatform platform({.port = 0});
        const auto port = platform.start();
        const QStringList enable = words("platform enable practice --credentials")
                                   << m_base.filePath(QStringLiteral("key.json")) << QStringLiteral("--base")
                                   << QStringLiteral("http://127.0.0.1:%1").arg(*port);
        succeeds(ctl.run(enable));
        const bool met = killed(ctl, words("platform run"), m_uploadTime);
        succeeds(ctl.run(words("platform run")));
        verifyWhole(ctl);
        verifyReceipts(ctl, platform);
        return met;
    }

    static void succeeds(const CtlAnswer &answer) { QVERIFY2(answer.exit == 0, answer.out + answer.err); }

    void verifyReceipts(const Subenctl &ctl, const PracticePlatform &platform)
    {
        QCOMPARE(number(ctl, "SELECT count(*) FROM outbox WHERE state = 'accepted'"), Uploads);
        const auto stored = platform.stored();
        QCOMPARE(stored.size(), std::size_t(Uploads));
        const QStringList receipts = readPlain(ctl.ledger(), "SELECT business_key || ' ' || receipt FROM outbox");
        for (const PracticeRecord &record : stored) {
            QCOMPARE(record.arrivals, 1);
            QVERIFY(receipts.contains(record.key + u' ' + record.receipt));
        }
    }

    /// The file is sound, no entry is half there, and the chain verifies.
    void verifyWhole(const Subenctl &ctl)
    {
        const auto workspace = Workspace::open(ctl.ledger(), QString(), nullptr);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text));
        NoProgress none;
        const auto verdict = Chain((*workspace)->session()).verify({}, none);
        QVERIFY(verdict);
        QVERIFY2(verdict->unchanged && verdict->unbroken, qPrintable(verdict->why));
        QCOMPARE(readPlain(ctl.ledger(), "PRAGMA integrity_check"), QStringList(QStringLiteral("ok")));
        QCOMPARE(readPlain(ctl.ledger(), "PRAGMA foreign_key_check"), QStringList());
        QCOMPARE(
            number(ctl, "SELECT count(*) FROM event WHERE NOT EXISTS (SELECT 1 FROM line WHERE event_id = event.id)"),
            0);
        QCOMPARE(
            number(ctl, "SELECT count(*) FROM event WHERE NOT EXISTS (SELECT 1 FROM chain WHERE event_id = event.id)"),
            0);
        QCOMPARE(
            number(ctl, "SELECT count(*) FROM event WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE event_id = event.id)"),
            0);
        QCOMPARE(number(ctl, "SELECT count(*) FROM outbox WHERE NOT EXISTS (SELECT 1 FROM event WHERE id = event_id)"),
                 0);
        QCOMPARE(number(ctl, "SELECT count(*) FROM lot WHERE NOT EXISTS (SELECT 1 FROM line WHERE lot_id = lot.id)"),
                 0);
        QCOMPARE(
            number(ctl, "SELECT count(*) FROM lot WHERE NOT EXISTS (SELECT 1 FROM lot_search WHERE lot_id = lot.id)"),
            0);
        QCOMPARE(
            number(
                ctl,
                "SELECT (SELECT ifnull(sum(quantity), 0) FROM on_hand) = (SELECT ifnull(sum(quantity), 0) FROM line)"),
            1);
    }

    /// Work goes on where it stopped.
    void goesOn(const Subenctl &ctl)
    {
        const int before = number(ctl, "SELECT count(*) FROM event");
        QCOMPARE(ctl.run(words("load -"), receiving(QStringLiteral("AFTER"))).exit, 0);
        QCOMPARE(number(ctl, "SELECT count(*) FROM event"), before + 1);
    }

    Subenctl copy(const QString &ledger)
    {
        m_copy = std::make_unique<QTemporaryDir>();
        QDir(m_copy->path()).mkdir(QStringLiteral("keys"));
        const QDir keys(m_base.filePath(QStringLiteral("keys")));
        for (const QString &name : keys.entryList(QDir::Files))
            QFile::copy(keys.filePath(name), m_copy->filePath(QStringLiteral("keys/") + name));
        QFile::copy(m_base.filePath(ledger), m_copy->filePath(QStringLiteral("shop.suben")));
        return Subenctl(m_copy->path());
    }

    static int number(const Subenctl &ctl, const QByteArray &sql)
    {
        return readPlain(ctl.ledger(), sql).value(0).toInt();
    }

    QTemporaryDir m_base;
    std::unique_ptr<QTemporaryDir> m_copy;
    qint64 m_loadTime = 0;
    qint64 m_importTime = 0;
    qint64 m_uploadTime = 0;
};

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
