#include "core/storage/backup.h"

#include "core/storage/replacement.h"
#include "core/storage/store.h"
#include "tests/support/plainsqlite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace suben;
using suben::test::readPlain;
using suben::test::runPlain;

namespace
{

class Stopped final : public Progress
{
public:
    void advance(qint64, qint64) override {}
    bool cancelled() const override { return true; }
};

} // namespace

class BackupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("账本.suben"));
        m_copy = m_dir->filePath(QStringLiteral("备份.suben"));
        m_store = std::move(*Store::open(m_path, Store::Mode::Create));
        QVERIFY(m_store->write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO user VALUES (1, '王', 'owner', '', 0, '')");
            db.execute("INSERT INTO pack_version VALUES (1, 'p', '1', x'00', '{}')");
            for (int number = 1; number <= 200; ++number) {
                db.execute(
                    "INSERT INTO event (id, step, shape, biz_step, event_date, event_time, record_time, actor_id, "
                    "pack_version_id, salt, content) VALUES (?, 's', 'in', '', '', '', '', 1, 1, x'00', ?)",
                    number, QStringLiteral("内容").repeated(500));
                db.execute("INSERT INTO chain VALUES (?, x'00', ?)", number, QByteArray(32, static_cast<char>(number)));
            }
            return {};
        }));
    }

    void cleanup() { m_store.reset(); }

    void aBackupSaysWhatItHoldsAndIsNoted()
    {
        const auto facts = makeBackup(*m_store, m_copy, m_progress);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text));
        QCOMPARE(facts->events, 200);
        QCOMPARE(facts->head, QByteArray(32, static_cast<char>(200)));
        QCOMPARE(checkBackup(m_copy).value(), *facts);
        QCOMPARE(readPlain(m_path, "SELECT path || ' ' || event_count || ' ' || verified FROM backup_log"),
                 QStringList(m_copy + QStringLiteral(" 200 1")));
    }

    void aBackupIsOneFile()
    {
        QVERIFY(makeBackup(*m_store, m_copy, m_progress));
        QVERIFY(checkBackup(m_copy));
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("备份*")}), QStringList(QStringLiteral("备份.suben")));
    }

    void aFileThatStandsThereIsNotWrittenOver()
    {
        QFile file(m_copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QCOMPARE(makeBackup(*m_store, m_copy, m_progress).error().code, ErrorCode::Usage);
        QCOMPARE(QFile(m_copy).size(), 4);
    }

    void aStoppedBackupLeavesNothing()
    {
        Stopped stopped;
        QCOMPARE(makeBackup(*m_store, m_copy, stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("备份*")}), QStringList());
        QVERIFY(makeBackup(*m_store, m_copy, m_progress));
    }

    void aDamagedBackupIsRefused()
    {
        QVERIFY(makeBackup(*m_store, m_copy, m_progress));
        QFile file(m_copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 8192; at + 4096 < size; at += 3 * 4096) {
            file.seek(at);
            file.write(QByteArray(600, '\xa5'));
        }
        file.close();
        QCOMPARE(checkBackup(m_copy).error().code, ErrorCode::Verification);
        QCOMPARE(restoreBackup(m_copy, m_dir->filePath(QStringLiteral("new.suben")), m_progress).error().code,
                 ErrorCode::Verification);
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("new.suben"))));
    }

    void aTruncatedBackupIsRefused()
    {
        QVERIFY(makeBackup(*m_store, m_copy, m_progress));
        QVERIFY(QFile::resize(m_copy, QFile(m_copy).size() / 2));
        QCOMPARE(checkBackup(m_copy).error().code, ErrorCode::Verification);
    }

    void whatIsNoLedgerIsNoBackup()
    {
        QFile file(m_copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(checkBackup(m_copy).error().code, ErrorCode::Usage);
        QCOMPARE(checkBackup(m_dir->filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }

    void aRestoredBackupOpensAndHoldsTheSame()
    {
        const auto facts = makeBackup(*m_store, m_copy, m_progress);
        const QString target = m_dir->filePath(QStringLiteral("new.suben"));
        const auto restored = restoreBackup(m_copy, target, m_progress);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QCOMPARE(restored->head, facts->head);
        QVERIFY(Store::open(target, Store::Mode::ReadWrite));
    }

    void restoringMovesTheOldLedgerAsideWhole()
    {
        QVERIFY(makeBackup(*m_store, m_copy, m_progress));
        QVERIFY(m_store->write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO setting VALUES ('since', 'backup')");
            return {};
        }));
        m_store.reset();
        QVERIFY(restoreBackup(m_copy, m_path, m_progress));
        QCOMPARE(readPlain(m_path, "SELECT value FROM setting"), QStringList());
        const QStringList aside = QDir(m_dir->path()).entryList({QStringLiteral("账本.before-*.suben")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(readPlain(m_dir->filePath(aside.first()), "SELECT value FROM setting"),
                 QStringList(QStringLiteral("backup")));
    }

    void aLedgerThatIsOpenIsNotReplaced()
    {
        QVERIFY(makeBackup(*m_store, m_copy, m_progress));
        QCOMPARE(restoreBackup(m_copy, m_path, m_progress).error().code, ErrorCode::Storage);
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*before*"), QStringLiteral("*arriving*")}),
                 QStringList());
        QVERIFY(
            m_store->read([](Database &db) -> Result<bool> { return db.query("SELECT 1 FROM event").next(); }).value());
    }

    void aLedgerStandsWhereItWasWhenNothingArrives()
    {
        m_store.reset();
        const auto placed = putInPlace(m_path + QStringLiteral(".arriving"), m_path);
        QCOMPARE(placed.error().code, ErrorCode::Storage);
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*before*")}), QStringList());
        QCOMPARE(readPlain(m_path, "SELECT count(*) FROM event"), QStringList(QStringLiteral("200")));
    }

    void aDamagedLedgerIsReplaced()
    {
        QVERIFY(makeBackup(*m_store, m_copy, m_progress));
        m_store.reset();
        QVERIFY(QFile::resize(m_path, 5000));
        QVERIFY(restoreBackup(m_copy, m_path, m_progress));
        QVERIFY(Store::open(m_path, Store::Mode::ReadWrite));
    }

    void aBackupIsASnapshotWhileAnotherStoreWrites()
    {
        const auto writer = Store::open(m_path, Store::Mode::ReadWrite);
        QVERIFY(writer);
        class WritesOn final : public Progress
        {
        public:
            explicit WritesOn(Store &store) : m_writer(store) {}
            void advance(qint64, qint64) override
            {
                m_wrote = m_writer
                              .write([](Database &db) -> Result<void> {
                                  db.execute("INSERT INTO setting VALUES (hex(randomblob(8)), 'x')");
                                  return {};
                              })
                              .has_value();
            }
            bool cancelled() const override { return false; }
            bool wrote() const { return m_wrote; }

        private:
            Store &m_writer;
            bool m_wrote = false;
        } progress(**writer);
        QVERIFY(makeBackup(*m_store, m_copy, progress));
        QVERIFY(progress.wrote());
        QCOMPARE(readPlain(m_copy, "SELECT count(*) FROM setting"), QStringList(QStringLiteral("0")));
    }

private:
    NoProgress m_progress;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QString m_copy;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
