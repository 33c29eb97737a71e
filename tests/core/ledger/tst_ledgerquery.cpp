#include "core/ledger/ledgerquery.h"
#include "core/ledger/settings.h"
#include "core/ledger/stock.h"
#include "core/ledger/tracegraph.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QTest>

#include <algorithm>

using namespace suben;

/// Reading back what was posted, the small memories of a ledger, and holds.
class TestLedgerQuery final : public QObject
{
    Q_OBJECT

private:
    static std::vector<EventId> ids(TestWorkspace &w, const EventFilter &filter)
    {
        std::vector<EventId> found;
        const auto rows = LedgerQuery(w.session()).events(filter);
        for (const EventRow &row : rows ? *rows : std::vector<EventRow>())
            found.push_back(row.id);
        return found;
    }
    static EventId received(TestWorkspace &w, const char *lot)
    {
        return w.receive(w.milk, QString::fromLatin1(lot), QStringLiteral("10盒"));
    }

private Q_SLOTS:
    void aLineOfAnotherPackKeepsTheKindsOfItsFields()
    {
        TestWorkspace w({QStringLiteral("food.general"), QStringLiteral("agri.veg")});
        const ItemId cabbage = w.item({.name = QStringLiteral("大白菜"), .category = QStringLiteral("agri.veg"), .unit = QStringLiteral("kg")});
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        DraftLine line = w.receiving(cabbage, QStringLiteral("V1"), QStringLiteral("300kg")).lines.front();
        line.fields.set(QStringLiteral("lot.origin"), QStringLiteral("湖南省湘乡市"));
        line.fields.set(QStringLiteral("lot.certType"), QStringLiteral("promise"));
        line.fields.set(QStringLiteral("lot.promiseDate"), QDate(2026, 11, 21));
        line.fields.set(QStringLiteral("lot.promiseQty"), quantity(QStringLiteral("300kg")));
        draft.lines.push_back(line);
        const EventId event = w.record(draft);
        const auto again = LedgerQuery(w.session()).draftOf(event);
        QVERIFY(again);
        QCOMPARE(again->lines.back().fields.value(QStringLiteral("lot.promiseDate")), Value(QDate(2026, 11, 21)));
    }

    void theNewestComesFirst()
    {
        TestWorkspace w;
        const EventId first = received(w, "L1");
        const EventId second = received(w, "L2");
        QCOMPARE(ids(w, {}), (std::vector{second, first}));
    }

    void aPageGoesOnBehindTheLast()
    {
        TestWorkspace w;
        const EventId first = received(w, "L1");
        received(w, "L2");
        EventFilter filter;
        filter.limit = 1;
        filter.before = ids(w, filter).front();
        QCOMPARE(ids(w, filter), std::vector{first});
    }

    void oneStepIsListedAlone()
    {
        TestWorkspace w;
        received(w, "L1");
        const EventId sold = w.ship(w.lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        EventFilter filter;
        filter.step = QStringLiteral("shipping");
        QCOMPARE(ids(w, filter), std::vector{sold});
    }

    void oneLotIsListedWithEverythingThatTouchedIt()
    {
        TestWorkspace w;
        const EventId in = received(w, "L1");
        received(w, "L2");
        const EventId out = w.ship(w.lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        EventFilter filter;
        filter.lot = w.lot(QStringLiteral("L1"));
        QCOMPARE(ids(w, filter), (std::vector{out, in}));
    }

    void aPeriodIncludesBothDays()
    {
        TestWorkspace w;
        const EventId today = received(w, "L1");
        EventFilter filter;
        filter.from = filter.to = QDate(2026, 11, 22);
        QCOMPARE(ids(w, filter), std::vector{today});
        filter.from = filter.to = QDate(2026, 11, 21);
        QVERIFY(ids(w, filter).empty());
    }

    void whatWasRecordedLaterWasNotKnownThen()
    {
        TestWorkspace w;
        const EventId before = received(w, "L1");
        w.setTime(chinaTime(QDate(2026, 11, 23), QTime(9, 0)));
        EventDraft late = w.receiving(w.milk, QStringLiteral("L2"), QStringLiteral("1盒"));
        w.record(late);
        EventFilter filter;
        filter.asKnownOn = QDate(2026, 11, 22);
        QCOMPARE(ids(w, filter), std::vector{before});
    }

    void aCorrectedEntryNamesItsCorrection()
    {
        TestWorkspace w;
        const EventId wrong = received(w, "L1");
        const auto right =
            w.ledger().correct(wrong, w.confirmed(w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("9盒"))),
                               QStringLiteral("打错"));
        QVERIFY(right);
        QCOMPARE(LedgerQuery(w.session()).event(wrong)->correctedBy, right->id);
        QCOMPARE(LedgerQuery(w.session()).event(right->id)->corrects, wrong);
        EventFilter filter;
        filter.alsoCorrected = false;
        QCOMPARE(ids(w, filter), std::vector{right->id});
    }

    void aDraftOfAnEntryPostsTheSameAgain()
    {
        TestWorkspace w;
        const EventId first = received(w, "L1");
        auto draft = LedgerQuery(w.session()).draftOf(first);
        QVERIFY(draft);
        QCOMPARE(draft->lines.size(), std::size_t(1));
        QCOMPARE(draft->lines[0].quantity, quantity(QStringLiteral("10盒")));
        QVERIFY(w.ledger().correct(first, *draft, QStringLiteral("补附件")));
        QCOMPARE(w.onHand(w.lot(QStringLiteral("L1"))), Decimal::fromInteger(10));
    }

    void valuesAreNamedByThePack()
    {
        TestWorkspace w;
        const EventId id = received(w, "L1");
        const auto named = LedgerQuery(w.session()).namedValues(id, 0);
        QVERIFY(named);
        const bool found = std::ranges::any_of(*named, [](const NamedValue &value) {
            return value.path == u"lot.made" && value.name == QStringLiteral("生产日期");
        });
        QVERIFY(found);
    }

    void anEntryThatIsNotThereIsNotFound()
    {
        TestWorkspace w;
        QCOMPARE(LedgerQuery(w.session()).event(EventId{77}).error().code, ErrorCode::NotFound);
        QCOMPARE(LedgerQuery(w.session()).draftOf(EventId{77}).error().code, ErrorCode::NotFound);
        QCOMPARE(*LedgerQuery(w.session()).eventCount(), 0);
    }

    void aSettingIsRememberedAndForgotten()
    {
        TestWorkspace w;
        Settings settings(w.session());
        QCOMPARE(*settings.value(QStringLiteral("print.label.printer")), QString());
        QVERIFY(settings.setValue(QStringLiteral("print.label.printer"), QStringLiteral("GK888")));
        QCOMPARE(*settings.value(QStringLiteral("print.label.printer")), QStringLiteral("GK888"));
        QVERIFY(settings.setValue(QStringLiteral("print.label.printer"), QString()));
        QCOMPARE(w.number("SELECT count(*) FROM setting WHERE key = 'print.label.printer'"), 0);
    }

    void aHoldIsAnEntryWithItsReason()
    {
        TestWorkspace w;
        received(w, "L1");
        const LotId lot = w.lot(QStringLiteral("L1"));
        QVERIFY(Stock(w.session()).hold(lot, QStringLiteral("等待复检")));
        StockFilter filter;
        filter.item = w.milk;
        const auto rows = Stock(w.session()).rows(filter);
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->front().disposition, Disposition::OnHold);
        QCOMPARE(rows->front().heldBecause, QStringLiteral("等待复检"));
        QCOMPARE(w.onHand(lot), Decimal::fromInteger(10));
        QVERIFY(Stock(w.session()).release(lot, QStringLiteral("复检合格")));
        QCOMPARE(Stock(w.session()).rows(filter)->front().disposition, Disposition::Active);
    }

    void aLotThatIsSoldOutIsHeldToo()
    {
        TestWorkspace w;
        received(w, "L1");
        const LotId lot = w.lot(QStringLiteral("L1"));
        w.ship(lot, QStringLiteral("10盒"));
        QCOMPARE(w.onHand(lot), Decimal());
        const auto held = Stock(w.session()).hold(lot, QStringLiteral("等待复检"));
        QVERIFY2(held, held ? "" : qPrintable(held.error().text));
        QCOMPARE(w.number("SELECT count(*) FROM event WHERE step = 'hold'"), 1);
    }

    void aHoldWithoutAReasonIsRefused()
    {
        TestWorkspace w;
        received(w, "L1");
        const auto held = Stock(w.session()).hold(w.lot(QStringLiteral("L1")), QString());
        QVERIFY(!held);
        QCOMPARE(w.number("SELECT count(*) FROM event"), 1);
    }

    void aLotNobodyHasCannotBeHeld()
    {
        TestWorkspace w;
        QCOMPARE(Stock(w.session()).hold(LotId{77}, QStringLiteral("等待复检")).error().code, ErrorCode::NotFound);
    }

    void aCodesTraceMarksTheStepsOfThisPackage()
    {
        TestWorkspace w({QStringLiteral("drug.retail")});
        const ItemId item = w.item({.name = QStringLiteral("阿莫西林胶囊"),
                                    .category = QStringLiteral("drug.retail"),
                                    .fields = {{QStringLiteral("item.tags"), QStringList{QStringLiteral("otcB")}}}});
        EventDraft opening = w.receiving(item, QStringLiteral("B1"), QStringLiteral("2盒"));
        opening.step = QStringLiteral("opening");
        opening.party = {};
        opening.lines[0].fields.remove(u"lot.noExpiry");
        opening.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2028, 10, 19));
        opening.lines[0].codes = {QStringLiteral("83123450012345671234"), QStringLiteral("83123450012345671235")};
        w.record(opening);
        EventDraft sale = w.shipping(w.lot(QStringLiteral("B1")), QStringLiteral("1盒"));
        sale.lines[0].codes = {QStringLiteral("83123450012345671235")};
        sale.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"18"));
        w.record(sale);
        NoProgress none;
        const auto trace = TraceGraph(w.session()).ofCode(QStringLiteral("83123450012345671234"), {}, none);
        QVERIFY(trace);
        int marked = 0;
        for (const TraceStep &step : trace->steps)
            marked += step.namesCode ? 1 : 0;
        QCOMPARE(marked, 1);
        QCOMPARE(TraceGraph(w.session()).ofCode(QStringLiteral("83123450012345679999"), {}, none).error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestLedgerQuery)
#include "tst_ledgerquery.moc"
