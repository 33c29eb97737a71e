#include "core/storage/store.h"

#include "core/base/ids.h"
#include "core/storage/storageerror.h"
#include "tests/support/plainsqlite.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sqlite3.h>

using namespace suben;
using suben::test::runPlain;

class StoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("账 本.suben"));
        auto store = Store::open(m_path, Store::Mode::Create);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text));
        m_store = std::move(*store);
    }

    void cleanup() { m_store.reset(); }

    void aWrittenRowIsReadBack()
    {
        const auto written = set(QStringLiteral("k"), QStringLiteral("值"));
        QVERIFY(written);
        QCOMPARE(value(QStringLiteral("k")), QStringLiteral("值"));
    }

    void anErrorReturnedRollsBack()
    {
        const auto refused = m_store->write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO setting VALUES ('k', 'v')");
            return failure(ErrorCode::Refused, QStringLiteral("no"));
        });
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(value(QStringLiteral("k")), QString());
    }

    void aStatementThatFailsRollsBackAndIsAnError()
    {
        const auto failed = m_store->write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO setting VALUES ('k', 'v')");
            db.execute("INSERT INTO nowhere VALUES (1)");
            return {};
        });
        QCOMPARE(failed.error().code, ErrorCode::Storage);
        QVERIFY(failed.error().text.contains(QLatin1String("nowhere")));
        QCOMPARE(value(QStringLiteral("k")), QString());
        QVERIFY(set(QStringLiteral("k"), QStringLiteral("v")));
    }

    void aNestedTransactionIsAnErrorAndTheOuterOneGoesOn()
    {
        const auto outer = m_store->write([this](Database &db) -> Result<void> {
            const auto inner = m_store->read([](Database &) -> Result<void> { return {}; });
            if (inner || inner.error().code != ErrorCode::Storage)
                return failure(ErrorCode::Usage, QStringLiteral("the inner one ran"));
            db.execute("INSERT INTO setting VALUES ('k', 'v')");
            return {};
        });
        QVERIFY(outer);
        QCOMPARE(value(QStringLiteral("k")), QStringLiteral("v"));
    }

    void writesTogetherCommitTogether()
    {
        const auto done = m_store->together([this]() -> Result<void> {
            if (const auto first = set(QStringLiteral("a"), QStringLiteral("1")); !first)
                return first;
            if (value(QStringLiteral("a")) != u"1")
                return failure(ErrorCode::Usage, QStringLiteral("the part before is not seen"));
            return set(QStringLiteral("b"), QStringLiteral("2"));
        });
        QVERIFY(done);
        QCOMPARE(value(QStringLiteral("a")), QStringLiteral("1"));
        QCOMPARE(value(QStringLiteral("b")), QStringLiteral("2"));
        QVERIFY(set(QStringLiteral("c"), QStringLiteral("3")));
    }

    void anErrorTogetherTakesEverythingBack()
    {
        const auto refused = m_store->together([this]() -> Result<void> {
            if (const auto first = set(QStringLiteral("a"), QStringLiteral("1")); !first)
                return first;
            return failure(ErrorCode::Cancelled, QStringLiteral("only a rehearsal"));
        });
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
        QCOMPARE(value(QStringLiteral("a")), QString());
    }

    void aPartThatFailsTakesBackOnlyItsOwn()
    {
        const auto done = m_store->together([this]() -> Result<void> {
            const auto part = m_store->write([](Database &db) -> Result<void> {
                db.execute("INSERT INTO setting VALUES ('k', 'v')");
                db.execute("INSERT INTO nowhere VALUES (1)");
                return {};
            });
            if (part)
                return failure(ErrorCode::Usage, QStringLiteral("the part did not fail"));
            return set(QStringLiteral("a"), QStringLiteral("1"));
        });
        QVERIFY(done);
        QCOMPARE(value(QStringLiteral("k")), QString());
        QCOMPARE(value(QStringLiteral("a")), QStringLiteral("1"));
    }

    void aReadThatWritesIsUndone()
    {
        const auto sly = m_store->read([](Database &db) -> Result<void> {
            db.execute("INSERT INTO setting VALUES ('k', 'v')");
            return {};
        });
        QVERIFY(!sly);
        QCOMPARE(value(QStringLiteral("k")), QString());
    }

    void twoRowsOfOneLiteralRunSideBySide()
    {
        QVERIFY(set(QStringLiteral("a"), QStringLiteral("1")) && set(QStringLiteral("b"), QStringLiteral("2")));
        const auto pairs = m_store->read([](Database &db) -> Result<QStringList> {
            const auto all = [&db] { return db.query("SELECT key FROM setting ORDER BY key"); };
            QStringList found;
            Rows outer = all();
            while (outer.next()) {
                Rows inner = all();
                while (inner.next())
                    found << outer.text(0) + inner.text(0);
            }
            return found;
        });
        QCOMPARE(pairs.value(),
                 (QStringList{QStringLiteral("aa"), QStringLiteral("ab"), QStringLiteral("ba"), QStringLiteral("bb")}));
    }

    void rowsLeftHalfReadStartAgainNextTime()
    {
        QVERIFY(set(QStringLiteral("a"), QStringLiteral("1")) && set(QStringLiteral("b"), QStringLiteral("2")));
        const auto first = [this] {
            return m_store->read([](Database &db) -> Result<QString> {
                Rows rows = db.query("SELECT key FROM setting WHERE key >= ? ORDER BY key", QStringLiteral("a"));
                rows.next();
                return rows.text(0);
            });
        };
        QCOMPARE(first().value(), QStringLiteral("a"));
        QCOMPARE(first().value(), QStringLiteral("a"));
    }

    void nextAfterTheEndStaysFalse()
    {
        const auto stays = m_store->read([](Database &db) -> Result<bool> {
            Rows rows = db.query("SELECT 1 WHERE 0");
            return !rows.next() && !rows.next();
        });
        QVERIFY(stays.value());
    }

    void everyKindOfArgumentComesBackAsItWas()
    {
        const auto checked = m_store->read([](Database &db) -> Result<void> {
            const QByteArray bytes("\0\x01\xff", 3);
            Rows rows =
                db.query("SELECT ?, ?, ?, ?, ?, ?, ?, ?", LotId{7}, std::numeric_limits<qint64>::min(), true, bytes,
                         QDate(2026, 2, 28), std::optional<QDate>(), QStringLiteral("𠮷\u0000后"), QByteArray());
            rows.next();
            const bool same = rows.id<LotId>(0) == LotId{7} && rows.integer(1) == std::numeric_limits<qint64>::min() &&
                              rows.integer(2) == 1 && rows.blob(3) == bytes && rows.date(4) == QDate(2026, 2, 28) &&
                              rows.isNull(5) && !rows.date(5) && rows.text(6) == QStringLiteral("𠮷\u0000后") &&
                              !rows.isNull(7) && rows.blob(7).isEmpty();
            return same ? Result<void>() : failure(ErrorCode::Verification, QStringLiteral("changed on the way"));
        });
        QVERIFY(checked);
    }

    void anotherStoreSeesWhatWasCommittedAndNothingElse()
    {
        const auto other = Store::open(m_path, Store::Mode::ReadWrite);
        QVERIFY(other);
        const auto seen = m_store->write([&](Database &db) -> Result<QString> {
            db.execute("INSERT INTO setting VALUES ('k', 'v')");
            return valueIn(**other, QStringLiteral("k"));
        });
        QCOMPARE(seen.value(), QString());
        QCOMPARE(valueIn(**other, QStringLiteral("k")), QStringLiteral("v"));
    }

    void aStoppedStatementIsCancelledAndTheStoreWorksOn()
    {
        Store *const store = m_store.get();
        const std::unique_ptr<QThread> stopper(QThread::create([store] {
            QThread::msleep(200);
            store->interrupt();
        }));
        stopper->start();
        const auto endless = store->write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO setting VALUES ('k', 'v')");
            Rows rows =
                db.query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            rows.next();
            return {};
        });
        stopper->wait();
        QCOMPARE(endless.error().code, ErrorCode::Cancelled);
        QCOMPARE(value(QStringLiteral("k")), QString());
        QVERIFY(set(QStringLiteral("k"), QStringLiteral("v")));
    }

    void whatCannotBeWrittenCanBeRead()
    {
        m_store.reset();
        const SmallDisk disk(1024); // no shared memory fits
        const auto opened = Store::open(m_path, Store::Mode::ReadWrite);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        QVERIFY((*opened)->isReadOnly());
        QVERIFY((*opened)->read([](Database &db) -> Result<bool> { return db.query("SELECT count(*) FROM event").next(); }).value());
        const auto written = (*opened)->write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO setting VALUES ('a', 'b')");
            return {};
        });
        QCOMPARE(written.error().code, ErrorCode::Storage);
    }

    void aReadOnlyStoreTakesNoWriting()
    {
        m_store.reset();
        auto reader = Store::open(m_path, Store::Mode::ReadOnly);
        QVERIFY(reader);
        QVERIFY((*reader)->isReadOnly());
        const auto written = (*reader)->write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO setting VALUES ('k', 'v')");
            return {};
        });
        QCOMPARE(written.error().code, ErrorCode::Storage);
    }

    void creatingOverAFileIsRefused()
    {
        QCOMPARE(Store::open(m_path, Store::Mode::Create).error().code, ErrorCode::Usage);
    }

    void whatHasASentenceIsToldWithoutTheWordsOfSqlite()
    {
        const QString known = storageError(266, QStringLiteral("disk I/O error"), QStringLiteral("x")).text;
        QVERIFY2(!known.contains(u"disk I/O") && known.contains(u"266"), qPrintable(known));
        const QString strange = storageError(1, QStringLiteral("no such column"), QStringLiteral("x")).text;
        QVERIFY2(strange.contains(u"no such column"), qPrintable(strange));
    }

    void openingWhatIsNotThereIsNotFound()
    {
        const QString nowhere = m_dir->filePath(QStringLiteral("none.suben"));
        QCOMPARE(Store::open(nowhere, Store::Mode::ReadWrite).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(nowhere));
    }

    void aFileThatIsNoLedgerIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("name,price\n").repeated(200);
        QTest::newRow("empty") << QByteArray();
    }

    void aFileThatIsNoLedgerIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFile file(m_dir->filePath(QStringLiteral("other.csv")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(content);
        file.flush();
        QCOMPARE(Store::open(file.fileName(), Store::Mode::ReadWrite).error().code, ErrorCode::Usage);
        file.seek(0);
        QCOMPARE(file.readAll(), content);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        const QString other = m_dir->filePath(QStringLiteral("other.db"));
        QCOMPARE(runPlain(other, "CREATE TABLE t (a); PRAGMA user_version = 1"), SQLITE_OK);
        QCOMPARE(Store::open(other, Store::Mode::ReadWrite).error().code, ErrorCode::Usage);
    }

    void aNewerLedgerIsRefusedWithTheVersionItNeeds()
    {
        m_store.reset();
        QCOMPARE(runPlain(m_path,
                          "PRAGMA user_version = 99; UPDATE ledger_info SET value = '7.5' WHERE key = 'needsVersion'"),
                 SQLITE_OK);
        const auto opened = Store::open(m_path, Store::Mode::ReadWrite);
        QCOMPARE(opened.error().code, ErrorCode::Storage);
        QVERIFY(opened.error().text.contains(QLatin1String("7.5")));
    }

private:
    Result<void> set(const QString &key, const QString &text)
    {
        return m_store->write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO setting (key, value) VALUES (?, ?)", key, text);
            return {};
        });
    }

    static QString valueIn(Store &store, const QString &key)
    {
        const auto found = store.read([&](Database &db) -> Result<QString> {
            Rows rows = db.query("SELECT value FROM setting WHERE key = ?", key);
            return rows.next() ? rows.text(0) : QString();
        });
        return found ? *found : QStringLiteral("cannot be read: ") + found.error().text;
    }

    QString value(const QString &key) { return valueIn(*m_store, key); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
