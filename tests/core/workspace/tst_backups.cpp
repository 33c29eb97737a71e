#include "core/workspace/backups.h"

#include "core/base/clock.h"
#include "core/ledger/settings.h"
#include "core/storage/store.h"
#include "core/workspace/safecopy.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace suben;

namespace
{

QDateTime at(int month, int day, int hour = 9)
{
    return chinaTime(QDate(2026, month, day), QTime(hour, 0));
}

} // namespace

/// Copies that prove themselves, in generations, on two drives.
class BackupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }
    void init() { m_shop = std::make_unique<TestWorkspace>(); }

    void aChangedLedgerIsCopiedAndProvesItself()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        const auto run = copy(BackupOccasion::Start);
        QVERIFY2(run, run ? "" : qPrintable(run.error().text));
        QVERIFY(!run->isUnchanged);
        QCOMPARE(run->first.events, qint64(1));
        QVERIFY(QFile::exists(run->first.path));
        QVERIFY(run->second.isEmpty() && run->secondWhy.isEmpty());
    }

    void anUnchangedOneIsNotCopiedAgain()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        QVERIFY(copy(BackupOccasion::Start));
        QVERIFY(copy(BackupOccasion::Close)->isUnchanged);
        m_shop->party(QStringLiteral("新客户"));
        QVERIFY(!copy(BackupOccasion::Close)->isUnchanged); // master data count too
    }

    void aSettingOrAReceiptIsReasonForACopy()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        QVERIFY(copy(BackupOccasion::Start));
        QVERIFY(Settings(m_shop->session()).setValue(QStringLiteral("own.phone"), QStringLiteral("0535-6600000")));
        QVERIFY(!copy(BackupOccasion::Close)->isUnchanged);
        QVERIFY(copy(BackupOccasion::Close)->isUnchanged);
    }

    void whoMayOnlyReadMakesACopyToo()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        m_shop->store().setAccess(Store::Access::Reading);
        const auto run = copy(BackupOccasion::Start);
        QVERIFY2(run, run ? "" : qPrintable(run.error().text));
        QVERIFY(copy(BackupOccasion::Close)->isUnchanged);
        QCOMPARE(Backups(m_shop->workspace()).list().size(), std::size_t(1));
    }

    void ledgersThatShareAStickThinOutTheirOwnCopiesOnly()
    {
        const QTemporaryDir stick;
        TestWorkspace other({QStringLiteral("food.dairy")});
        QVERIFY(other.session().info.ledgerId != m_shop->session().info.ledgerId);
        for (TestWorkspace *shop : {m_shop.get(), &other}) {
            shop->receive(shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
            QVERIFY(Settings(shop->session()).setValue(BackupFolderSetting, stick.path()));
        }
        NoProgress nobody;
        const auto first = Backups(other.workspace()).run(BackupOccasion::Now, nobody);
        QVERIFY(first);
        for (int time = 0; time < 14; ++time) {
            m_shop->setTime(at(11, 22, 10).addSecs(60 * time));
            QVERIFY(copy(BackupOccasion::Now));
        }
        QVERIFY(QFile::exists(first->second));
        QCOMPARE(std::ranges::count(Backups(other.workspace()).list(), true, &KeptBackup::isSecond), 1);
        QCOMPARE(std::ranges::count(Backups(m_shop->workspace()).list(), true, &KeptBackup::isSecond), 10);
    }

    void copiesMadeBeforeImportsAreThinnedOutByThemselves()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        NoProgress nobody;
        for (int time = 0; time < 14; ++time) {
            m_shop->setTime(at(11, 22, 10).addSecs(60 * time));
            QVERIFY(backUpBefore(m_shop->workspace(), QStringLiteral("import"), nobody));
        }
        QCOMPARE(Backups(m_shop->workspace()).list().size(), std::size_t(14));
        QVERIFY(copy(BackupOccasion::Now));
        QCOMPARE(Backups(m_shop->workspace()).list().size(), std::size_t(11)); // the last ten, and the new one
    }

    void aLedgerThatIsGoneIsNotOfferedTheCopiesOfOneCalledAlike()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(QStringLiteral("backups"));
        for (const char *name : {"shop-3f2a9c01-close-20261122-183000", "shop-before-import-20261122-190000", "shop-2-3f2a9c01-close-20261123-183000", "shop-notes"})
            QVERIFY(QFile(folder.filePath(QStringLiteral("backups/%1.suben").arg(QLatin1String(name)))).open(QIODevice::WriteOnly));
        const auto copies = copiesBeside(folder.filePath(QStringLiteral("shop.suben")));
        QCOMPARE(copies.size(), std::size_t(2));
        QCOMPARE(QFileInfo(copies.front().path).fileName(), QStringLiteral("shop-before-import-20261122-190000.suben"));
    }

    void twoCopiesOfOneSecondStay()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        for (int time = 0; time < 12; ++time)
            QVERIFY(copy(BackupOccasion::Now));
        QCOMPARE(Backups(m_shop->workspace()).list().size(), std::size_t(10));
    }

    void aFurtherCopyGoesToAnotherDriveAndAMissingStickIsSaid()
    {
        const QTemporaryDir stick;
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        QVERIFY(Settings(m_shop->session()).setValue(BackupFolderSetting, stick.path()));
        const auto run = copy(BackupOccasion::Now);
        QVERIFY(run);
        QCOMPARE(checkBackup(run->second)->head, run->first.head);
        QCOMPARE(Backups(m_shop->workspace()).list().size(), std::size_t(2));
        QVERIFY(Settings(m_shop->session()).setValue(BackupFolderSetting, QStringLiteral("/proc/no/stick")));
        const auto without = copy(BackupOccasion::Now);
        QVERIFY(without);
        QVERIFY(without->second.isEmpty() && !without->secondWhy.isEmpty());
        QVERIFY(QFile::exists(without->first.path));
    }

    void aLedgerThatWasTamperedWithIsNotGreen()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        m_shop->tamper(QStringLiteral("UPDATE line SET quantity = quantity + 1"));
        const auto run = copy(BackupOccasion::Now);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Verification);
        QVERIFY(Backups(m_shop->workspace()).list().empty());
    }

    void oldGenerationsThinOut()
    {
        std::vector<QDateTime> times;
        for (int day = 0; day < 400; ++day) {
            for (const int hour : {9, 18})
                times.push_back(chinaTime(QDate(2025, 10, 19).addDays(day), QTime(hour, 0)));
        }
        const QDateTime now = at(11, 22, 20);
        const auto gone = supersededBackups(times, now);
        std::vector<QDateTime> kept;
        for (const QDateTime &time : times) {
            if (std::ranges::find(gone, time) == gone.end())
                kept.push_back(time);
        }
        const auto keptSince = [&](const QDate &day) { return std::ranges::count_if(kept, [&](const QDateTime &time) { return time.date() >= day; }); };
        QVERIFY(keptSince(QDate(2026, 11, 8)) >= 15);  // a day each, and the last ten
        QVERIFY(keptSince(QDate(2026, 9, 24)) >= 20);  // weeks behind them
        QVERIFY2(kept.size() >= 30 && kept.size() < 50, qPrintable(QString::number(kept.size()))); // and months
        QVERIFY(std::ranges::any_of(kept, [](const QDateTime &time) { return time.date().year() == 2025; }));
        QCOMPARE(kept.back(), times.back());
    }

    void whatACopyWouldLoseIsSaid()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        const QString path = copy(BackupOccasion::Now)->first.path;
        Backups backups(m_shop->workspace());
        QCOMPARE(backups.lossOf(path)->entries, qint64(0));
        EventDraft later = m_shop->receiving(m_shop->milk, QStringLiteral("L2"), QStringLiteral("1箱"));
        later.fields.set(QStringLiteral("event.docNo"), QStringLiteral("SH-2"));
        m_shop->record(later);
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("3盒"));
        const auto loss = backups.lossOf(path);
        QVERIFY(loss);
        QCOMPARE(loss->entries, qint64(2));
        QCOMPARE(loss->firstDocNo, QStringLiteral("SH-2"));
        QVERIFY(!loss->isOtherLedger);
        TestWorkspace other;
        other.receive(other.milk, QStringLiteral("X"), QStringLiteral("1箱"));
        QVERIFY(Backups(other.workspace()).lossOf(path)->isOtherLedger);
    }

    void aRehearsalBringsTheCopyBackElsewhereAndIsDueEveryMonth()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        Backups backups(m_shop->workspace());
        QVERIFY(!backups.isRehearsalDue()); // nothing to try yet
        NoProgress nobody;
        QVERIFY(!backups.rehearse(nobody));
        QVERIFY(copy(BackupOccasion::Now));
        QVERIFY(backups.isRehearsalDue());
        const auto rehearsal = backups.rehearse(nobody);
        QVERIFY2(rehearsal, rehearsal ? "" : qPrintable(rehearsal.error().text));
        QCOMPARE(rehearsal->events, qint64(1));
        QVERIFY(!backups.isRehearsalDue());
        QCOMPARE((*backups.lastRehearsal())->events, qint64(1));
        m_shop->setTime(at(12, 23));
        QVERIFY(backups.isRehearsalDue());
    }

    void aLedgerRunsFromAStickWhereItStands()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        const QTemporaryDir stick;
        const QString carried = stick.filePath(QStringLiteral("shop.suben"));
        QVERIFY(QFile::copy(copy(BackupOccasion::Now)->first.path, carried));
        auto opened = Workspace::open(carried, QString(), std::make_unique<FixedClock>(at(11, 22, 12)));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        NoProgress nobody;
        const auto run = Backups(**opened).run(BackupOccasion::Close, nobody);
        QVERIFY2(run, run ? "" : qPrintable(run.error().text));
        QVERIFY(run->first.path.startsWith(stick.path())); // its copies stay with it
    }

private:
    Result<BackupRun> copy(BackupOccasion occasion)
    {
        NoProgress nobody;
        return Backups(m_shop->workspace()).run(occasion, nobody);
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
