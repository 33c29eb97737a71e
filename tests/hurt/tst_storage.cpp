#include "core/storage/store.h"

#include "tests/support/plainsqlite.h"
#include "tests/support/sqlfaults.h"
#include "tests/support/watcheddisk.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace suben;
using namespace suben::test;

namespace
{

/// An entry of two rows that belong together.
Result<void> enter(Store &store, int number)
{
    return store.write([&](Database &db) -> Result<void> {
        db.execute("INSERT INTO setting (key, value) VALUES (?, ?)", QStringLiteral("a%1").arg(number),
                   QString(3000, u'账'));
        db.execute("INSERT INTO setting (key, value) VALUES (?, ?)", QStringLiteral("b%1").arg(number),
                   QString(3000, u'本'));
        return {};
    });
}

int countOf(const QString &path, const char *like)
{
    return readPlain(path, QByteArray("SELECT count(*) FROM setting WHERE key LIKE '") + like + "'").value(0).toInt();
}

} // namespace

/// What a hurt disk, a failing call and a killed program leave behind.
class StorageHurtTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("a.suben"));
    }

    void oneEntryIsOneSyncOfTheLog()
    {
        WatchedDisk disk;
        const auto store = Store::open(m_path, Store::Mode::Create);
        QVERIFY(store);
        QVERIFY(enter(**store, 0)); // a new log syncs its own head once
        disk.takeLogSyncs();
        for (int number = 1; number <= 50; ++number) {
            QVERIFY(enter(**store, number));
            QCOMPARE(disk.takeLogSyncs(), 1);
        }
    }

    void whicheverSqlCallFailsTheEntryIsWholeOrNotThere()
    {
        const auto store = Store::open(m_path, Store::Mode::Create);
        QVERIFY(store);
        int met = 0;
        for (int call = 1; call < 100; ++call) {
            failSqlCall(call);
            const bool entered = enter(**store, call).has_value();
            const bool failed = sqlCallFailed();
            failSqlCall(0);
            QCOMPARE(countOf(m_path, "_" + QByteArray::number(call)), entered ? 2 : 0);
            QCOMPARE(entered, !failed);
            if (!failed)
                break;
            ++met;
        }
        QCOMPARE(met, 4); // BEGIN, two rows, COMMIT
        QVERIFY(enter(**store, 1000));
    }

    void whicheverSqlCallFailsAFileIsCreatedWholeOrNotAtAll()
    {
        for (int call = 1; call < 1000; ++call) {
            failSqlCall(call);
            const auto store = Store::open(m_path, Store::Mode::Create);
            const bool failed = sqlCallFailed();
            failSqlCall(0);
            QCOMPARE(QFile::exists(m_path), store.has_value());
            if (!failed) {
                QVERIFY(call > 10);
                return;
            }
        }
        QFAIL("never created");
    }

    void aDiskThatFailsLeavesTheEntryOutAndTheLedgerWhole_data()
    {
        QTest::addColumn<DiskFault::In>("in");
        QTest::addColumn<int>("code");
        QTest::addColumn<DiskFault::Lasts>("lasts");
        QTest::newRow("writing fails once") << DiskFault::In::Writing << SQLITE_IOERR_WRITE << DiskFault::Lasts::Once;
        QTest::newRow("writing fails") << DiskFault::In::Writing << SQLITE_IOERR_WRITE << DiskFault::Lasts::ForGood;
        QTest::newRow("full") << DiskFault::In::Writing << SQLITE_FULL << DiskFault::Lasts::ForGood;
        QTest::newRow("syncing fails") << DiskFault::In::Syncing << SQLITE_IOERR_FSYNC << DiskFault::Lasts::Once;
    }

    void aDiskThatFailsLeavesTheEntryOutAndTheLedgerWhole()
    {
        QFETCH(DiskFault::In, in);
        QFETCH(int, code);
        QFETCH(DiskFault::Lasts, lasts);
        WatchedDisk disk;
        auto store = Store::open(m_path, Store::Mode::Create);
        QVERIFY(store);
        QVERIFY(enter(**store, 0));
        int entries = 1;
        for (int after = 0; after < 40; ++after) {
            disk.fail({in, after, code, lasts});
            const auto entered = enter(**store, 100 + after);
            const bool failed = disk.failed();
            disk.heal();
            QCOMPARE(entered.has_value(), !failed);
            entries += entered.has_value() ? 1 : 0;
            if (!entered)
                QCOMPARE(entered.error().code, ErrorCode::Storage);
            QCOMPARE(countOf(m_path, "a%"), entries);
            QCOMPARE(countOf(m_path, "b%"), entries);
        }
        store->reset();
        QCOMPARE(readPlain(m_path, "PRAGMA integrity_check"), QStringList(QStringLiteral("ok")));
    }

    void aFullDiskIsSaidInWords()
    {
        WatchedDisk disk;
        const auto store = Store::open(m_path, Store::Mode::Create);
        disk.fail({DiskFault::In::Writing, 0, SQLITE_FULL, DiskFault::Lasts::ForGood});
        const auto entered = enter(**store, 1);
        QVERIFY(entered.error().text.startsWith(QLatin1String("The disk is full.")));
    }

    void aDiskThatCannotBeReadIsAnErrorNotACrash()
    {
        WatchedDisk disk;
        {
            const auto store = Store::open(m_path, Store::Mode::Create);
            QVERIFY(enter(**store, 1));
        }
        for (int after = 0; after < 20; ++after) {
            disk.fail({DiskFault::In::Reading, after, SQLITE_IOERR_READ, DiskFault::Lasts::ForGood});
            const auto store = Store::open(m_path, Store::Mode::ReadWrite);
            if (store)
                (void)enter(**store, 1000 + after);
            disk.heal();
        }
        QVERIFY(Store::open(m_path, Store::Mode::ReadWrite));
        QCOMPARE(readPlain(m_path, "PRAGMA integrity_check"), QStringList(QStringLiteral("ok")));
    }

    void aKilledProgramLosesNoEntryItConfirmed()
    {
        QVERIFY(Store::open(m_path, Store::Mode::Create));
        for (int round = 0; round < 5; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(SUBEN_CRASHWRITER), {m_path, QString::number(round * 100'000)});
            QByteArray said;
            while (said.count('\n') < 20 + 7 * round && writer.waitForReadyRead(10'000))
                said += writer.readAll();
            writer.kill();
            writer.waitForFinished();
            said += writer.readAll();
            const int confirmed = said.left(said.lastIndexOf('\n')).split('\n').constLast().toInt();
            QVERIFY(confirmed > round * 100'000);
            const auto store = Store::open(m_path, Store::Mode::ReadWrite);
            QVERIFY2(store, store ? "" : qPrintable(store.error().text));
            const QByteArray first = QByteArray::number(round * 100'000 + 1);
            const QByteArray between = " BETWEEN " + first + " AND " + QByteArray::number(confirmed);
            QCOMPARE(readPlain(m_path, "SELECT count(*) FROM setting WHERE CAST(substr(key, 2) AS INTEGER)" + between),
                     QStringList(QString::number(2 * (confirmed - round * 100'000))));
            QCOMPARE(countOf(m_path, "a%"), countOf(m_path, "b%"));
            QCOMPARE(readPlain(m_path, "PRAGMA integrity_check"), QStringList(QStringLiteral("ok")));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(StorageHurtTest)
#include "tst_storage.moc"
