#include "core/ledger/chain.h"
#include "core/storage/store.h"
#include "tests/support/sqlfaults.h"
#include "tests/support/testworkspace.h"
#include "tests/support/watcheddisk.h"

#include <QTest>

using namespace suben;
using namespace suben::test;

/// An entry is there, whole and safe on the disk, or it is not there.
class TestDurability final : public QObject
{
    Q_OBJECT

private:
    static EventDraft delivery(TestWorkspace &w, int number)
    {
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L%1").arg(number), QStringLiteral("10盒"));
        draft.lines[0].codes = {QStringLiteral("8312345001234567%1").arg(number, 4, 10, QChar(u'0'))};
        draft.fields.set(QStringLiteral("event.inspector"), QStringLiteral("店长"));
        return w.confirmed(draft);
    }
    /// Rows of every table that an entry writes to.
    static QList<qint64> rowCounts(TestWorkspace &w)
    {
        QList<qint64> counts;
        for (const char *sql :
             {"SELECT count(*) FROM event", "SELECT count(*) FROM line", "SELECT count(*) FROM lot",
              "SELECT count(*) FROM item_code", "SELECT count(*) FROM line_code", "SELECT count(*) FROM chain",
              "SELECT count(*) FROM field_index", "SELECT count(*) FROM event_private", "SELECT count(*) FROM due",
              "SELECT count(*) FROM on_hand", "SELECT count(*) FROM search WHERE kind = 'lot'"})
            counts.append(w.number(sql));
        return counts;
    }

private Q_SLOTS:
    void oneEntryIsOneSyncOfTheLog()
    {
        WatchedDisk disk;
        TestWorkspace w;
        w.record(delivery(w, 0));
        for (int number = 1; number <= 10; ++number) {
            const EventDraft draft = delivery(w, number);
            disk.takeLogSyncs();
            QVERIFY(w.ledger().record(draft));
            QCOMPARE(disk.takeLogSyncs(), 1);
        }
    }

    void aRefusedEntrySyncsNothing()
    {
        WatchedDisk disk;
        TestWorkspace w;
        w.record(delivery(w, 0));
        disk.takeLogSyncs();
        QVERIFY(!w.ledger().record(w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("3 kg"))));
        QCOMPARE(disk.takeLogSyncs(), 0);
    }

    void whicheverSqlCallFailsTheEntryIsWholeOrNotThere()
    {
        TestWorkspace w;
        w.record(delivery(w, 0));
        const EventDraft draft = delivery(w, 1);
        const QList<qint64> before = rowCounts(w);
        int met = 0;
        for (;; ++met) {
            failSqlCall(met + 1);
            const auto recorded = w.ledger().record(draft);
            const bool failed = sqlCallFailed();
            failSqlCall(0);
            if (recorded) {
                QVERIFY(!failed);
                break;
            }
            QVERIFY(failed);
            QCOMPARE(recorded.error().code, ErrorCode::Storage);
            QCOMPARE(rowCounts(w), before);
        }
        QVERIFY2(met > 20, qPrintable(QString::number(met)));
        QCOMPARE(w.number("SELECT count(*) FROM event"), 2);
        QCOMPARE(w.number("SELECT count(*) FROM event WHERE doc_no = 'R2026-000002'"), 1);
        NoProgress nobody;
        const auto verdict = Chain(w.session()).verify({}, nobody);
        QVERIFY(verdict && verdict->unchanged && verdict->unbroken);
    }

    void aFullDiskLeavesTheLedgerAsItWas()
    {
        WatchedDisk disk;
        TestWorkspace w;
        w.record(delivery(w, 0));
        const EventDraft draft = delivery(w, 1);
        const QList<qint64> before = rowCounts(w);
        disk.fail({DiskFault::In::Writing, 0, 13 /* SQLITE_FULL */, DiskFault::Lasts::ForGood});
        const auto recorded = w.ledger().record(draft);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().code, ErrorCode::Storage);
        disk.heal();
        QCOMPARE(rowCounts(w), before);
        QVERIFY(w.ledger().record(draft));
    }
};

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
