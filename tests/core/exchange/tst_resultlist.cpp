#include "core/base/clock.h"
#include "core/exchange/resultlist.h"
#include "core/ledger/chain.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/recalls.h"
#include "core/ledger/registers.h"
#include "core/ledger/stock.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace suben;

/// A test house's list in the ledger: which lots it is about, what failed, what was said twice.
class TestResultList final : public QObject
{
    Q_OBJECT

private:
    using State = ListedResult::State;

    QString write(const QByteArray &rows, const QByteArray &head = "样品名称,批号,检验项目,检测结果,单项判定,报告编号\n")
    {
        const QString path = m_folder.filePath(QStringLiteral("results.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write("检验机构：烟台市食品检验中心,,,,,\n" + head + rows);
        return path;
    }
    ResultPlan plan(const QString &path, const ResultAnswers &answers = {})
    {
        const auto planned = ResultLists(m_shop->session()).plan(path, answers, m_progress);
        if (!planned)
            qFatal("%s", qPrintable(planned.error().text));
        return *planned;
    }
    ResultsDone record(const ResultPlan &planned)
    {
        const auto done = ResultLists(m_shop->session()).record(planned, QStringLiteral("检验机构更正"), m_progress);
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return *done;
    }
    ResultsDone take(const QByteArray &rows) { return record(plan(write(rows))); }
    Disposition state(LotId lot) { return Catalog(m_shop->session()).lot(lot)->disposition; }
    std::vector<TestResult> results(LotId lot) { return TestResults(m_shop->session()).ofLot(lot).value_or(std::vector<TestResult>()); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_shop;
    NoProgress m_progress;
    LotId m_lot{};

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_shop->receive(m_shop->milk, QStringLiteral("LA261101"), QStringLiteral("10盒"));
        m_lot = m_shop->lot(QStringLiteral("LA261101"));
    }

    void aLotIsFoundByItsNumberAndItem()
    {
        const ResultPlan planned = plan(write("纯牛奶,la261101,菌落总数,<10,符合,B-1\n"));
        QCOMPARE(planned.rows.front().state, State::Ready);
        QCOMPARE(planned.rows.front().lot.lot, m_lot);
        QCOMPARE(planned.rows.front().said, (TestSaid{QStringLiteral("菌落总数"), QStringLiteral("<10"), QStringLiteral("B-1"), QStringLiteral("烟台市食品检验中心"), {}, true}));
        QCOMPARE(m_shop->number("SELECT count(*) FROM event"), 1);
    }

    void theVerdictIsReadAndNotTheValue()
    {
        QVERIFY(!plan(write("纯牛奶,LA261101,黄曲霉毒素M1,0.9,不合格,B-1\n")).rows.front().said.passed);
        QVERIFY(plan(write("纯牛奶,LA261101,沙门氏菌,未检出,符合要求,B-1\n")).rows.front().said.passed);
        QCOMPARE(plan(write("纯牛奶,LA261101,铅,0.1,见附件,B-1\n")).rows.front().state, State::Unreadable);
    }

    void whatFailedIsOnHoldAtOnceAndCannotBeSold()
    {
        const ResultsDone done = take("纯牛奶,LA261101,黄曲霉毒素M1,0.9,不合格,B-1\n");
        QCOMPARE(done.failed, std::vector<LotId>{m_lot});
        QCOMPARE(state(m_lot), Disposition::OnHold);
        QVERIFY(!m_shop->ledger().record(m_shop->confirmed(m_shop->shipping(m_lot, QStringLiteral("1盒")))));
        StockFilter filter;
        const auto rows = Stock(m_shop->session()).rows(filter);
        QVERIFY(rows && rows->front().heldBecause.contains(QStringLiteral("黄曲霉毒素M1")));
        const auto chain = Chain(m_shop->session()).verify({}, m_progress);
        QVERIFY(chain && chain->firstBad == EventId{});
    }

    void anEntryMadeByHandHoldsTheLotToo()
    {
        const auto draft = TestResults(m_shop->session()).draft(m_lot, {QStringLiteral("铅"), QStringLiteral("0.9"), {}, {}, {}, false});
        QVERIFY(draft);
        m_shop->record(*draft);
        QCOMPARE(state(m_lot), Disposition::OnHold);
    }

    void aRecalledLotStaysRecalled()
    {
        const auto opened = Recalls(m_shop->session()).open({m_lot, QStringLiteral("1"), QStringLiteral("标签错误"), {}, {}}, m_progress);
        QVERIFY(opened);
        take("纯牛奶,LA261101,铅,0.9,不合格,B-1\n");
        QCOMPARE(state(m_lot), Disposition::Recalled);
    }

    void aListTakenTwiceIsKnown()
    {
        const QByteArray rows = "纯牛奶,LA261101,铅,0.01,合格,B-1\n纯牛奶,LA261101,镉,0.01,合格,B-1\n";
        take(rows);
        const ResultPlan again = plan(write(rows));
        QCOMPARE(again.count(State::Known), 2);
        QVERIFY(!again.isReady());
        QCOMPARE(again.rows.front().earlier, results(m_lot).front().event);
    }

    void aRowThatStandsTwiceIsRecordedOnce()
    {
        const ResultPlan planned = plan(write("纯牛奶,LA261101,铅,0.01,合格,B-1\n纯牛奶,LA261101,铅,0.01,合格,B-1\n纯牛奶,LA261101,铅,0.9,不合格,B-1\n"));
        QCOMPARE(planned.rows[1].state, State::Known);
        QCOMPARE(planned.rows[2].state, State::Unreadable);
    }

    void aCorrectedReportCorrectsAndBothCanBeRead()
    {
        const EventId first = take("纯牛奶,LA261101,铅,0.9,不合格,B-1\n").events.front();
        const ResultPlan corrected = plan(write("纯牛奶,LA261101,铅,0.09,合格,B-1\n"));
        QCOMPARE(corrected.rows.front().state, State::Corrects);
        const ResultsDone done = record(corrected);
        QCOMPARE(done.corrected, 1);
        QCOMPARE(results(m_lot).size(), std::size_t(1));
        QVERIFY(results(m_lot).front().said.passed);
        QCOMPARE(results(m_lot).front().reason, QStringLiteral("检验机构更正"));
        const auto before = LedgerQuery(m_shop->session()).event(first);
        QCOMPARE(before->correctedBy, done.events.front());
        QCOMPARE(text(before->fields, u"event.testValue"), QStringLiteral("0.9"));
        QCOMPARE(state(m_lot), Disposition::OnHold);
        QCOMPARE(done.releasable, std::vector<LotId>{m_lot});
    }

    void aRetestThatPassesOffersTheRelease()
    {
        take("纯牛奶,LA261101,铅,0.9,不合格,B-1\n纯牛奶,LA261101,镉,0.9,不合格,B-1\n");
        QVERIFY(take("纯牛奶,LA261101,铅,0.01,合格,B-2\n").releasable.empty());
        const ResultsDone done = take("纯牛奶,LA261101,镉,0.01,合格,B-3\n");
        QCOMPARE(done.releasable, std::vector<LotId>{m_lot});
        QCOMPARE(state(m_lot), Disposition::OnHold);
    }

    void aPassDoesNotReleaseWhatWasHeldForAnotherReason()
    {
        QVERIFY(Stock(m_shop->session()).hold(m_lot, QStringLiteral("包装破损")));
        QVERIFY(take("纯牛奶,LA261101,铅,0.01,合格,B-1\n").releasable.empty());
    }

    void anotherItemUnderTheSameNumberIsAskedAbout()
    {
        const ResultPlan planned = plan(write("酸奶,LA261101,铅,0.01,合格,B-1\n"));
        QCOMPARE(planned.rows.front().state, State::Asked);
        QCOMPARE(planned.rows.front().candidates.front().lot, m_lot);
        QVERIFY(!ResultLists(m_shop->session()).record(planned, {}, m_progress));
        QCOMPARE(m_shop->number("SELECT count(*) FROM event"), 1);
    }

    void whatWasAnsweredHoldsForAllRowsOfTheSample()
    {
        const QString path = write("纯牛奶,,铅,0.01,合格,B-1\n纯牛奶,,镉,0.01,合格,B-1\n");
        const ResultPlan asked = plan(path);
        QCOMPARE(asked.count(State::Asked), 2);
        const QString key = asked.rows.front().sample.key();
        const ResultPlan told = plan(path, {{key, m_lot}});
        QCOMPARE(told.count(State::Ready), 2);
        QCOMPARE(told.rows.back().by, FoundBy::Person);
        QCOMPARE(plan(path, {{key, LotId{}}}).count(State::LeftOut), 2);
    }

    void theEndOfALotsNumberIsOnlyAsked()
    {
        QCOMPARE(plan(write("纯牛奶,261101,铅,0.01,合格,B-1\n")).rows.front().state, State::Asked);
        QCOMPARE(plan(write("核桃,XYZ99999,铅,0.01,合格,B-1\n")).rows.front().state, State::Nowhere);
    }

    void twoLotsOfOneNumberAreToldApartByTheSupplier()
    {
        const PartyId other = m_shop->party(QStringLiteral("蓬莱奶业"));
        m_shop->paper(QStringLiteral("foodLicence"), HolderKind::Party, raw(other));
        EventDraft draft = m_shop->receiving(m_shop->milk, QStringLiteral("LA261101"), QStringLiteral("5盒"));
        draft.party = other;
        draft.lines.front().fields.set(QStringLiteral("lot.made"), QDate(2026, 11, 2));
        m_shop->record(draft);
        const QByteArray head = "样品名称,批号,生产日期,供货单位,检验项目,检测结果,单项判定,报告编号\n";
        QCOMPARE(plan(write("纯牛奶,LA261101,,,铅,0.01,合格,B-1\n", head)).rows.front().state, State::Asked);
        const ListedResult byMade = plan(write("纯牛奶,LA261101,2026-11-02,,铅,0.01,合格,B-1\n", head)).rows.front();
        QCOMPARE(byMade.state, State::Ready);
        QVERIFY(byMade.lot.lot != m_lot);
        const ListedResult bySupplier = plan(write("纯牛奶,LA261101,,蓬莱奶业,铅,0.01,合格,B-1\n", head)).rows.front();
        QCOMPARE(bySupplier.state, State::Ready);
        QCOMPARE(bySupplier.lot.lot, byMade.lot.lot);
    }

    void theNumberOfTheSamplingFindsTheLot()
    {
        EventDraft sampling;
        sampling.step = QStringLiteral("sampling");
        sampling.fields = {{QStringLiteral("event.date"), m_shop->session().clock.today()}, {QStringLiteral("event.docNo"), QStringLiteral("CY-77")}, {QStringLiteral("event.agency"), QStringLiteral("市场监管局")}};
        DraftLine line;
        line.side = Side::Input;
        line.lot = m_lot;
        line.item = m_shop->milk;
        line.quantity = quantity(QStringLiteral("1盒"));
        sampling.lines.push_back(line);
        m_shop->record(sampling);
        const ListedResult row = plan(write("纯牛奶,CY-77,铅,合格,B-1\n", "样品名称,抽样单号,检验项目,检验结论,报告编号\n")).rows.front();
        QCOMPARE(row.state, State::Ready);
        QCOMPARE(row.by, FoundBy::SampleNumber);
        QCOMPARE(row.lot.lot, m_lot);
    }

    void theRegisterThatPackagesTakeHasTheResult()
    {
        take("纯牛奶,LA261101,铅,0.01,合格,B-1\n");
        Registers registers(m_shop->session());
        const auto info = registers.named(QStringLiteral("testRegister"));
        QVERIFY(info);
        QStringList cells;
        const QDate today = m_shop->session().clock.today();
        const auto read = registers.read(*info, {today, today, {}}, m_progress, [&](const RegisterRow &row) { cells += row.cells; });
        QVERIFY(read);
        QVERIFY2(cells.contains(QStringLiteral("B-1")) && cells.contains(QStringLiteral("合格")), qPrintable(cells.join(u'|')));
    }

    void aTradeWithALawForItGetsItsOwnStepAndDeadline()
    {
        m_shop = std::make_unique<TestWorkspace>(QStringList{QStringLiteral("agri.veg")});
        const ItemId cabbage = m_shop->item({QStringLiteral("大白菜"), QStringLiteral("agri.veg"), QStringLiteral("kg"), {}, {}, {}});
        EventDraft draft = m_shop->receiving(cabbage, QStringLiteral("C1"), QStringLiteral("10kg"));
        draft.step = QStringLiteral("opening");
        draft.party = {};
        draft.lines.front().fields.set(QStringLiteral("lot.origin"), QStringLiteral("湖南省湘乡市"));
        m_shop->record(draft);
        const ResultsDone done = take("大白菜,C1,毒死蜱,0.9,不合格,B-1\n");
        const auto event = LedgerQuery(m_shop->session()).event(done.events.front());
        QCOMPARE(event->step, QStringLiteral("produce.test"));
        QCOMPARE(text(event->fields, u"event.reportNo"), QStringLiteral("B-1"));
        QVERIFY(m_shop->number("SELECT count(*) FROM due WHERE rule LIKE '%unqualified'") >= 1);
    }
};

QTEST_GUILESS_MAIN(TestResultList)
#include "tst_resultlist.moc"
