#include "core/ledger/chain.h"
#include "core/ledger/retention.h"
#include "core/ledger/stock.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

/// Until when a record is kept, and that nothing goes before.
class TestRetention final : public QObject
{
    Q_OBJECT

private:
    /// A delivery of today whose lot ends then.
    static EventId delivered(TestWorkspace &w, QDate expiry)
    {
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        draft.lines[0].fields.remove(u"lot.noExpiry");
        draft.lines[0].fields.set(QStringLiteral("lot.expiry"), expiry);
        return w.record(draft);
    }
    /// What one private value of an event is, put beside it as recording would.
    static void addPrivate(TestWorkspace &w, EventId id)
    {
        w.tamper(QStringLiteral(
                     "INSERT INTO event_private VALUES (%1, -1, 'event.buyerName', x'00', CAST('o李建国' AS BLOB))")
                     .arg(raw(id)));
    }
    static qint64 privateValues(TestWorkspace &w) { return w.number("SELECT count(*) FROM event_private"); }

private Q_SLOTS:
    void aDeliveryIsKeptSixMonthsBeyondItsExpiry()
    {
        TestWorkspace w;
        const auto kept = Retention(w.session()).ofEvent(delivered(w, QDate(2027, 8, 31)));
        QVERIFY(kept);
        QVERIFY(*kept);
        QCOMPARE((*kept)->date, QDate(2028, 2, 29));
        QCOMPARE((*kept)->rule, QStringLiteral("food.general:food"));
        QCOMPARE((*kept)->basis.law, QStringLiteral("食品安全法"));
        QVERIFY(!(*kept)->basis.article.isEmpty());
    }

    void aDraftSaysBeforehandHowLongItWillBeKept()
    {
        TestWorkspace w;
        const EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        const auto before = Retention(w.session()).ofDraft(draft);
        QVERIFY(before && *before);
        QCOMPARE(*before, *Retention(w.session()).ofEvent(w.record(draft)));
        QCOMPARE(w.number("SELECT count(*) FROM event"), 1);
    }

    void aLotWithoutAnExpiryIsKeptTwoYears()
    {
        TestWorkspace w;
        const auto kept =
            Retention(w.session()).ofEvent(w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("1箱")));
        QCOMPARE((*kept)->date, QDate(2028, 11, 22));
    }

    void theLongestLineKeepsTheWholeEntry()
    {
        TestWorkspace w;
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        draft.lines.push_back(draft.lines[0]);
        draft.lines[0].fields.remove(u"lot.noExpiry");
        draft.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2026, 12, 1));
        draft.lines[1].fields.set(QStringLiteral("lot.code"), QStringLiteral("L2"));
        const auto kept = Retention(w.session()).ofEvent(w.record(draft));
        QCOMPARE((*kept)->date, QDate(2028, 11, 22));
    }

    void endingListsTheSoonestFirst()
    {
        TestWorkspace w;
        const EventId longer = w.receive(w.milk, QStringLiteral("L2"), QStringLiteral("1箱"));
        const EventId shorter = delivered(w, QDate(2027, 1, 31));
        const auto ending = Retention(w.session()).ending(QDate(2027, 1, 1), QDate(2029, 1, 1), 10);
        QVERIFY(ending);
        QCOMPARE(ending->size(), std::size_t(2));
        QCOMPARE(ending->at(0).id, shorter);
        QCOMPARE(ending->at(0).until.date, QDate(2027, 7, 31));
        QCOMPARE(ending->at(1).id, longer);
        QCOMPARE(ending->at(1).until.basis.law, QStringLiteral("食品安全法"));
    }

    void whatEndsLaterIsNotListed()
    {
        TestWorkspace w;
        delivered(w, QDate(2027, 1, 31));
        const auto ending = Retention(w.session()).ending(QDate(2026, 1, 1), QDate(2027, 7, 30), 10);
        QVERIFY(ending);
        QVERIFY(ending->empty());
    }

    void anAttachmentIsKeptWithItsEntry()
    {
        TestWorkspace w;
        const auto report =
            Catalog(w.session()).attach("%PDF-1.7", QStringLiteral("report.pdf"), QStringLiteral("application/pdf"));
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        draft.attachments = {*report};
        w.record(draft);
        const auto kept = Retention(w.session()).ofAttachment(*report);
        QVERIFY(kept);
        QCOMPARE((*kept)->date, QDate(2028, 11, 22));
    }

    void aContractIsKeptAsItsKindSays()
    {
        TestWorkspace w({QStringLiteral("live.slaughter")});
        const PaperId paper =
            w.paper(QStringLiteral("entrusted"), HolderKind::Party, raw(w.supplier), QDate(2027, 3, 1));
        const auto kept = Retention(w.session()).ofPaper(paper);
        QVERIFY(kept);
        QVERIFY(*kept);
        QCOMPARE((*kept)->date, QDate(2029, 3, 1));
    }

    void nothingIsErasedBeforeItsDay()
    {
        TestWorkspace w;
        const EventId id = delivered(w, QDate(2027, 1, 31));
        addPrivate(w, id);
        w.setTime(chinaTime(QDate(2027, 7, 31), QTime(23, 0)));
        const auto erased = Retention(w.session()).erasePersons(id);
        QVERIFY(!erased);
        QCOMPARE(erased.error().code, ErrorCode::Refused);
        QVERIFY(erased.error().text.contains(QStringLiteral("2027-07-31")));
        QVERIFY(erased.error().text.contains(QStringLiteral("食品安全法")));
        QCOMPARE(privateValues(w), 1);
    }

    void theDayAfterThePersonsMayGo()
    {
        TestWorkspace w;
        const EventId id = delivered(w, QDate(2027, 1, 31));
        addPrivate(w, id);
        w.setTime(chinaTime(QDate(2027, 8, 1), QTime(0, 1)));
        QCOMPARE(*Retention(w.session()).erasePersons(id), 1);
        QCOMPARE(privateValues(w), 0);
        QCOMPARE(w.number("SELECT count(*) FROM master_change WHERE subject = 'event'"), 1);
    }

    void aLotOnHoldHoldsItsEntry()
    {
        TestWorkspace w;
        const EventId id = delivered(w, QDate(2027, 1, 31));
        addPrivate(w, id);
        QVERIFY(Stock(w.session()).hold(w.lot(QStringLiteral("L1")), QStringLiteral("等待复检")));
        w.setTime(chinaTime(QDate(2027, 8, 1), QTime(0, 1)));
        QVERIFY(!Retention(w.session()).erasePersons(id));
        QCOMPARE(privateValues(w), 1);
    }

    void onlyTheOwnerErases()
    {
        TestWorkspace w;
        const EventId id = delivered(w, QDate(2027, 1, 31));
        w.setTime(chinaTime(QDate(2027, 8, 1), QTime(0, 1)));
        w.session().actor.role = Role::Clerk;
        QCOMPARE(Retention(w.session()).erasePersons(id).error().code, ErrorCode::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
