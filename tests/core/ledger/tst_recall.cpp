#include "core/ledger/complaints.h"
#include "core/ledger/dues.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/recalldrill.h"
#include "core/ledger/recalls.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

/// Recalls in a ledger that is kept the usual way.
class TestRecall final : public QObject
{
    Q_OBJECT

private:
    template <typename T> static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text + QLatin1Char(' ') + rulesOf(result.error().findings).join(u' ')));
        return *std::move(result);
    }
    static QDateTime at(int month, int day, int hour, int minute, int year = 2026)
    {
        return chinaTime(QDate(year, month, day), QTime(hour, minute));
    }
    static EventId opened(TestWorkspace &w, LotId lot, const QString &level = QStringLiteral("1"))
    {
        NoProgress progress;
        return must(Recalls(w.session()).open({lot, level, QStringLiteral("检出菌落超标"), {}, {}}, progress));
    }
    static RecallReport report(TestWorkspace &w, EventId opening)
    {
        NoProgress progress;
        return must(Recalls(w.session()).report(opening, progress));
    }
    static RecallReading drilled(TestWorkspace &w, LotId lot)
    {
        NoProgress progress;
        return must(RecallDrills(w.session()).run(lot, progress));
    }
    static LotId drug(TestWorkspace &w)
    {
        const ItemId item = w.item({.name = QStringLiteral("感冒清热颗粒"), .category = QStringLiteral("drug.retail"),
                                    .fields = {{QStringLiteral("item.spec"), QStringLiteral("12g×10袋")}, {QStringLiteral("item.form"), QStringLiteral("颗粒剂")}}});
        EventDraft opening = w.receiving(item, QStringLiteral("B1"), QStringLiteral("10盒"));
        opening.step = QStringLiteral("opening");
        opening.party = {};
        opening.lines.front().fields.remove(u"lot.noExpiry");
        opening.lines.front().fields.set(QStringLiteral("lot.expiry"), QDate(2028, 6, 9));
        w.record(opening);
        return w.lot(QStringLiteral("B1"));
    }
    /// Days on which a report of the progress is due and not handed in.
    static QList<QDate> progress(TestWorkspace &w, EventId opening)
    {
        QList<QDate> days;
        for (const DueRow &due : must(Dues(w.session()).ofEvents({opening}))) {
            if (due.rule.contains(QStringLiteral("recallProgress")) && !due.isSettled())
                days.append(due.dueAt.time() == QTime(0, 0) && due.dueAt.date() != QDate(2026, 11, 23) ? due.dueAt.addSecs(-1).date() : due.dueAt.date());
        }
        return days;
    }
    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
    }
    static QList<RecallGap::Kind> kinds(const RecallReading &reading)
    {
        QList<RecallGap::Kind> found;
        for (const RecallGap &gap : reading.gaps)
            found.append(gap.kind);
        return found;
    }
    /// 12盒 of M1 become 4盒 of Y1; some of both are sold.
    static void keepABatch(TestWorkspace &w)
    {
        w.receive(w.milk, QStringLiteral("M1"), QStringLiteral("24盒"));
        EventDraft made;
        made.step = QStringLiteral("transforming");
        made.fields = {{QStringLiteral("event.date"), QDate(2026, 11, 22)}};
        DraftLine in;
        in.side = Side::Input;
        in.lot = w.lot(QStringLiteral("M1"));
        in.quantity = quantity(QStringLiteral("12盒"));
        DraftLine out;
        out.item = w.item({.name = QStringLiteral("酸奶")});
        out.quantity = quantity(QStringLiteral("4盒"));
        out.fields = {{QStringLiteral("lot.code"), QStringLiteral("Y1")},
                      {QStringLiteral("lot.made"), QDate(2026, 11, 22)},
                      {QStringLiteral("lot.noExpiry"), true}};
        made.lines = {in, out};
        w.record(made);
        w.ship(w.lot(QStringLiteral("Y1")), QStringLiteral("3盒"));
        w.ship(w.lot(QStringLiteral("M1")), QStringLiteral("5盒"));
    }
    static EventDraft returned(TestWorkspace &w, LotId lot, const QString &amount)
    {
        EventDraft draft = w.shipping(lot, amount);
        draft.step = QStringLiteral("returningIn");
        draft.fields.set(QStringLiteral("event.reason"), QStringLiteral("召回"));
        draft.lines[0].side = Side::Output;
        return draft;
    }

private Q_SLOTS:
    void theDatesAreThoseOfTheFoodRecallRules() // scenario 25
    {
        struct Level {
            QString id;
            QDateTime start;
            QDate finish;
        };
        const std::vector<Level> levels{{QStringLiteral("1"), at(11, 23, 9, 30), QDate(2026, 12, 7)},
                                        {QStringLiteral("2"), at(11, 24, 9, 30), QDate(2026, 12, 21)},
                                        {QStringLiteral("3"), at(11, 25, 9, 30), QDate(2027, 1, 5)}};
        TestWorkspace w;
        std::vector<EventId> openings;
        for (const Level &level : levels) {
            w.receive(w.milk, QStringLiteral("20261020A") + level.id, QStringLiteral("40盒"));
            openings.push_back(opened(w, w.lot(QStringLiteral("20261020A") + level.id), level.id));
            const RecallCase file = must(Recalls(w.session()).find(openings.back()));
            QCOMPARE(file.dues.size(), std::size_t(1));
            QCOMPARE(file.nextDue(), level.start);
        }
        w.setTime(at(11, 23, 9, 0));
        NoProgress progress;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            must(Recalls(w.session()).announce(openings[i], QDate(2026, 11, 23), progress));
            const RecallCase file = must(Recalls(w.session()).find(openings[i]));
            QCOMPARE(file.dues.size(), std::size_t(2));
            QCOMPARE(file.dues.back().dueAt, chinaTime(levels[i].finish, QTime(23, 59, 59)));
        }
        QVERIFY(!Recalls(w.session()).announce(openings.front(), QDate(2026, 11, 23), progress));
    }

    void oneEntryWithholdsTheLotAndAllThatWasMadeOfIt()
    {
        TestWorkspace w;
        keepABatch(w);
        const EventId opening = opened(w, w.lot(QStringLiteral("M1")));
        QCOMPARE(must(Recalls(w.session()).find(opening)).entries, std::vector<EventId>{opening});
        for (const char *code : {"M1", "Y1"}) {
            const auto sold = w.ledger().check(w.shipping(w.lot(QLatin1String(code)), QStringLiteral("1盒")));
            QVERIFY(rulesOf(sold->findings).contains(QStringLiteral("common:lotHeld")));
        }
        QVERIFY(!kinds(report(w, opening).reading).contains(RecallGap::Kind::NotLocked));
    }

    void aLotIsNotRecalledTwiceAtATime()
    {
        TestWorkspace w;
        keepABatch(w);
        const EventId opening = opened(w, w.lot(QStringLiteral("M1")));
        NoProgress progress;
        const RecallOrder again{w.lot(QStringLiteral("M1")), QStringLiteral("1"), QStringLiteral("又一次"), {}, {}};
        QVERIFY(!Recalls(w.session()).open(again, progress));
        must(Recalls(w.session()).close(opening, QDate(2026, 11, 22), {}, progress));
        QVERIFY(Recalls(w.session()).open(again, progress));
        QCOMPARE(must(Recalls(w.session()).list()).size(), std::size_t(2));
    }

    void nothingIsRecordedWithoutALevelWhereTheLawHasLevels()
    {
        TestWorkspace w;
        keepABatch(w);
        NoProgress progress;
        const auto refused = Recalls(w.session()).open({w.lot(QStringLiteral("M1")), {}, QStringLiteral("检出超标"), {}, {}}, progress);
        QVERIFY(!refused);
        QCOMPARE(rulesOf(refused.error().findings), QStringList(QStringLiteral("food.general:recall.aware.event.level")));
        QVERIFY(must(Recalls(w.session()).list()).empty());
    }

    void aTradeWithoutLevelsIsRecalledAtOnceWithTheFoodMadeOfIt()
    {
        TestWorkspace w({QStringLiteral("food.general"), QStringLiteral("agri.general")});
        const ItemId berries = w.item({.name = QStringLiteral("蔓越莓"), .category = QStringLiteral("agri.general")});
        EventDraft opening;
        opening.step = QStringLiteral("opening");
        opening.fields = {{QStringLiteral("event.date"), QDate(2026, 11, 22)}};
        DraftLine in;
        in.item = berries;
        in.quantity = quantity(QStringLiteral("10盒"));
        in.fields = {{QStringLiteral("lot.code"), QStringLiteral("B1")}};
        opening.lines = {in};
        w.record(opening);
        EventDraft made;
        made.step = QStringLiteral("transforming");
        made.fields = opening.fields;
        DraftLine used = in;
        used.side = Side::Input;
        used.fields = {};
        used.lot = w.lot(QStringLiteral("B1"));
        DraftLine cake;
        cake.item = w.item({.name = QStringLiteral("蔓越莓饼干")});
        cake.quantity = quantity(QStringLiteral("30盒"));
        cake.fields = {{QStringLiteral("lot.code"), QStringLiteral("C1")},
                       {QStringLiteral("lot.made"), QDate(2026, 11, 22)},
                       {QStringLiteral("lot.noExpiry"), true}};
        made.lines = {used, cake};
        w.record(made);
        const EventId first = opened(w, w.lot(QStringLiteral("B1")), {}); // the food gets the strictest level
        const auto cases = must(Recalls(w.session()).list());
        QCOMPARE(cases.size(), std::size_t(1));
        QCOMPARE(cases.front().opening, first);
        QCOMPARE(cases.front().entries.size(), std::size_t(2));
        QCOMPARE(cases.front().nextDue(), at(11, 23, 9, 30)); // of the food
        for (const RecallLot &lot : report(w, first).reading.lots)
            QCOMPARE(lot.disposition, Disposition::Recalled);
    }

    void whatComesBackAfterTheOpeningCountsForTheCase()
    {
        TestWorkspace w;
        keepABatch(w);
        const LotId milk = w.lot(QStringLiteral("M1"));
        w.record(returned(w, milk, QStringLiteral("1盒")));
        const EventId opening = opened(w, milk);
        w.record(returned(w, milk, QStringLiteral("2盒")));
        const RecallReading reading = report(w, opening).reading;
        QCOMPARE(reading.consignees.size(), std::size_t(1));
        const auto &lots = reading.consignees.front().lots;
        const auto of = std::ranges::find(lots, milk, &ConsigneeLot::lot);
        QCOMPARE(of->sold.toString(), QStringLiteral("5盒"));
        QCOMPARE(of->returnedBefore.toString(), QStringLiteral("1盒"));
        QCOMPARE(of->returnedSince.toString(), QStringLiteral("2盒"));
    }

    void aBuyerWhoWasToldIsMarkedWithTimeAndWay()
    {
        TestWorkspace w;
        keepABatch(w);
        const EventId opening = opened(w, w.lot(QStringLiteral("M1")));
        NoProgress progress;
        must(Recalls(w.session()).tell(opening, w.customer, QStringLiteral("电话"), progress));
        const Consignee buyer = report(w, opening).reading.consignees.front();
        QCOMPARE(buyer.toldHow, QStringLiteral("电话"));
        QCOMPARE(buyer.toldAt, at(11, 22, 9, 30));
        QVERIFY(!Recalls(w.session()).tell(opening, w.supplier, QStringLiteral("电话"), progress));
    }

    void closingSettlesWhatWaitsForIt()
    {
        TestWorkspace w;
        keepABatch(w);
        const EventId opening = opened(w, w.lot(QStringLiteral("M1")));
        NoProgress progress;
        must(Recalls(w.session()).announce(opening, QDate(2026, 11, 22), progress));
        must(Recalls(w.session()).close(opening, QDate(2026, 11, 22), QStringLiteral("全部收回"), progress));
        const RecallCase file = must(Recalls(w.session()).find(opening));
        QVERIFY(!file.isOpen());
        for (const DueRow &due : file.dues)
            QCOMPARE(due.isSettled(), due.settledBy == u"step");
    }

    void aDrillChangesNoLotAndNamesItsGaps()
    {
        TestWorkspace w;
        keepABatch(w);
        Party silent = must(Catalog(w.session()).party(w.customer));
        silent.fields.remove(u"party.phone");
        must(Catalog(w.session()).save(silent));
        EventDraft retail = w.shipping(w.lot(QStringLiteral("M1")), QStringLiteral("1盒"));
        retail.step = QStringLiteral("retailSale");
        retail.party = {};
        w.record(retail);
        const RecallReading drill = drilled(w, w.lot(QStringLiteral("M1")));
        QVERIFY(kinds(drill).contains(RecallGap::Kind::BuyerPhone));
        QVERIFY(kinds(drill).contains(RecallGap::Kind::NoBuyer));
        QCOMPARE(drill.unreachable(), 2);
        QCOMPARE(drill.explainedPermille(), 1000);
        QVERIFY(w.ledger().check(w.shipping(w.lot(QStringLiteral("M1")), QStringLiteral("1盒")))->findings.isEmpty() ||
                must(Recalls(w.session()).list()).empty());
        for (const RecallLot &lot : drill.lots)
            QCOMPARE(lot.disposition, Disposition::Active);
        must(RecallDrills(w.session()).record(drill));
        QCOMPARE(must(RecallDrills(w.session()).draw()) != LotId{}, true);
        QCOMPARE(w.number("SELECT count(*) FROM event WHERE step = 'recall.drill'"), 1);
        QVERIFY(must(Recalls(w.session()).list()).empty());
    }

    void aShortageAtStockTakingIsNotExplained()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("M1"), QStringLiteral("24盒"));
        EventDraft count = w.shipping(w.lot(QStringLiteral("M1")), QString());
        count.step = QStringLiteral("stocktaking");
        count.party = {};
        count.lines[0].quantity = {};
        count.lines[0].fields.set(QStringLiteral("line.counted"), quantity(QStringLiteral("21盒")));
        w.record(count);
        const RecallReading drill = drilled(w, w.lot(QStringLiteral("M1")));
        QCOMPARE(drill.balances.front().missing, Decimal::fromInteger(3));
        QCOMPARE(drill.explainedPermille(), 875);
        QVERIFY(kinds(drill).contains(RecallGap::Kind::Unexplained));
    }

    void aComplaintLeadsToTheRecallOfItsLot()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("M1"), QStringLiteral("24盒"));
        const LotId lot = w.lot(QStringLiteral("M1"));
        Complaints complaints(w.session());
        must(complaints.add({lot, QStringLiteral("打开后有异味"), QStringLiteral("王女士"), QStringLiteral("13800138001"),
                             ComplaintOrder::Photo{QByteArray("x"), QStringLiteral("a.jpg"), QStringLiteral("image/jpeg")}, {}}));
        auto rows = must(complaints.list());
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().lotCode, QStringLiteral("M1"));
        QCOMPARE(rows.front().photos, 1);
        QVERIFY(!rows.front().contact.contains(QStringLiteral("13800138001")));
        QCOMPARE(rows.front().recall, EventId{});
        const EventId opening = opened(w, lot);
        QCOMPARE(must(complaints.list()).front().recall, opening);
    }

    void aSettledComplaintSaysHowAndKeepsWhatWasSaidFirst()
    {
        TestWorkspace w;
        Complaints complaints(w.session());
        const EventId first = must(complaints.add({{}, QStringLiteral("打开后有异味"), QStringLiteral("王女士"), QStringLiteral("13800138001"), {}, {}}));
        QVERIFY(must(complaints.list()).front().outcome.isEmpty());
        const EventId settled = must(complaints.settle(first, QStringLiteral("退货退款")));
        const auto rows = must(complaints.list());
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().outcome, QStringLiteral("退货退款"));
        QCOMPARE(rows.front().what, QStringLiteral("打开后有异味"));
        QCOMPARE(rows.front().who, QStringLiteral("王女士"));
        QVERIFY(!complaints.settle(settled, QStringLiteral("换货")));
        const auto entry = must(LedgerQuery(w.session()).events(std::vector{first}));
        QCOMPARE(entry.front().correctedBy, settled);
        QVERIFY(!entry.front().isVoided && !entry.front().correctedBecause.isEmpty() && !entry.front().correctedByName.isEmpty());
    }

    void theProgressOfADrugRecallIsDueAsItsLevelSays_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("days");
        QTest::newRow("one") << QStringLiteral("1") << 1;
        QTest::newRow("two") << QStringLiteral("2") << 3;
        QTest::newRow("three") << QStringLiteral("3") << 7;
    }
    void theProgressOfADrugRecallIsDueAsItsLevelSays() // 药品召回管理办法
    {
        QFETCH(QString, level);
        QFETCH(int, days);
        TestWorkspace w({QStringLiteral("drug.retail")}, QStringLiteral("enterprise"));
        const LotId lot = drug(w);
        w.setTime(at(11, 23, 9, 0));
        const EventId opening = opened(w, lot, level);
        QCOMPARE(progress(w, opening), QList<QDate>{QDate(2026, 11, 23).addDays(days)});
        w.setTime(at(11, 23, 9, 0).addDays(3 * days));
        must(Dues(w.session()).refresh());
        QList<QDate> expected;
        for (int report = 1; report <= 4; ++report)
            expected.append(QDate(2026, 11, 23).addDays(report * days));
        QCOMPARE(progress(w, opening), expected);
        // One report settles one, and the next is due all the same.
        const auto dues = must(Dues(w.session()).ofEvents({opening}));
        const auto first = std::ranges::find_if(dues, [](const DueRow &due) { return due.rule.contains(QStringLiteral("recallProgress")); });
        must(Dues(w.session()).settle(first->id, QStringLiteral("JZ-1"), w.session().clock.today()));
        w.setTime(at(11, 23, 9, 0).addDays(4 * days));
        must(Dues(w.session()).refresh());
        QCOMPARE(progress(w, opening).size(), 4);
        const auto open = must(Dues(w.session()).open(w.session().clock.today()));
        QVERIFY(std::ranges::any_of(open, [](const DueRow &due) { return due.rule.contains(QStringLiteral("recallProgress")); }));
        NoProgress quiet;
        must(Recalls(w.session()).close(opening, w.session().clock.today(), {}, quiet));
        QVERIFY(progress(w, opening).isEmpty());
        w.setTime(at(11, 23, 9, 0).addDays(9 * days));
        must(Dues(w.session()).refresh());
        QVERIFY(progress(w, opening).isEmpty());
        const RecallCase file = must(Recalls(w.session()).find(opening));
        QVERIFY(std::ranges::any_of(file.dues, [](const DueRow &due) { return due.rule.endsWith(QStringLiteral("recallSummary")) && !due.isSettled(); }));
        QVERIFY(report(w, opening).file.kept.has_value());
    }

    void theRecordsOfAFoodRecallAreKeptTwoYears()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("M1"), QStringLiteral("24盒"));
        const EventId opening = opened(w, w.lot(QStringLiteral("M1")));
        QCOMPARE(report(w, opening).file.kept->date, QDate(2028, 11, 22));
        w.setTime(at(11, 30, 9, 0));
        NoProgress quiet;
        must(Recalls(w.session()).close(opening, QDate(2026, 11, 30), {}, quiet));
        QCOMPARE(report(w, opening).file.kept->date, QDate(2028, 11, 30));
    }

    void aRetailBuyerWhoseNameTheLawWantsIsAKnownConsignee()
    {
        TestWorkspace w({QStringLiteral("ag.fertilizer")}, QStringLiteral("soleTrader"));
        const ItemId urea = w.item({.name = QStringLiteral("尿素"), .category = QStringLiteral("ag.fertilizer"), .unit = QStringLiteral("袋"),
                                    .fields = {{QStringLiteral("item.spec"), QStringLiteral("40kg")}, {QStringLiteral("item.maker"), QStringLiteral("某化肥厂")}}});
        EventDraft opening = w.receiving(urea, QStringLiteral("U1"), QStringLiteral("10袋"));
        opening.step = QStringLiteral("opening");
        opening.party = {};
        w.record(opening);
        const LotId lot = w.lot(QStringLiteral("U1"));
        const auto sell = [&](const QString &name, const QString &phone, const QString &howMany) {
            EventDraft sale = w.shipping(lot, howMany);
            sale.step = QStringLiteral("retailSale");
            sale.party = {};
            if (!name.isEmpty())
                sale.fields.set(QStringLiteral("event.buyerName"), name);
            if (!phone.isEmpty())
                sale.fields.set(QStringLiteral("event.buyerPhone"), phone);
            w.record(sale);
        };
        sell(QStringLiteral("王大山"), QStringLiteral("13800138001"), QStringLiteral("2袋"));
        sell(QStringLiteral("王大山"), QStringLiteral("13800138001"), QStringLiteral("1袋"));
        sell(QStringLiteral("李小河"), {}, QStringLiteral("1袋"));
        sell({}, {}, QStringLiteral("3袋"));
        const RecallReading drill = drilled(w, lot);
        QCOMPARE(drill.consignees.size(), std::size_t(3));
        const auto wang = std::ranges::find(drill.consignees, QStringLiteral("王大山"), &Consignee::name);
        QVERIFY(wang != drill.consignees.end() && wang->isPerson && wang->isReachable() && wang->gaps.empty());
        QCOMPARE(wang->lots.front().sold.value, Decimal::fromInteger(3));
        const auto li = std::ranges::find(drill.consignees, QStringLiteral("李小河"), &Consignee::name);
        QVERIFY(li != drill.consignees.end() && !li->isReachable());
        QCOMPARE(li->gaps, std::vector<ContactGap>{ContactGap::Phone});
        QVERIFY(!drill.consignees.back().isNamed());
        QCOMPARE(drill.consignees.back().lots.front().sold.value, Decimal::fromInteger(3));
    }
};

QTEST_GUILESS_MAIN(TestRecall)
#include "tst_recall.moc"
