#include "tests/ui/shopwindow.h"

#include "core/exchange/resultlist.h"
#include "core/exchange/tablewriter.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/recalls.h"
#include "core/ledger/search.h"
#include "core/ledger/stock.h"
#include "core/ledger/visitlists.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factcard.h"
#include "ui/pages/resultspage.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"

#include <QFile>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 检验结果 in the window.
class TestResultsPage final : public QObject
{
    Q_OBJECT

private:
    LotId lot(const char *code = "LA261101") const
    {
        const auto hits = Search(m_shop->session()).lots(QLatin1String(code), 1);
        return hits && !hits->empty() ? static_cast<LotId>(hits->front().id) : LotId{};
    }
    Disposition state() const { return Catalog(m_shop->session()).lot(lot())->disposition; }
    std::vector<TestResult> results() const { return TestResults(m_shop->session()).list().value_or(std::vector<TestResult>()); }
    QString file(const QByteArray &rows)
    {
        const QString path = m_shop->folder.filePath(QStringLiteral("results.csv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no file");
        out.write("检验机构：烟台市食品检验中心,,,,,\n样品名称,批号,检验项目,检测结果,单项判定,报告编号\n" + rows);
        return path;
    }
    void bringIn(const QByteArray &rows)
    {
        m_shop->openWindow(QStringLiteral("resultsPage"));
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("resultsPage"), file(rows)});
        QTRY_VERIFY(m_shop->part<RecordView>("resultRows")->isVisible());
    }
    bool isAsking() const { return m_shop->part<ReasonStrip>("resultAsk")->isVisible(); }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_shop->receive(m_shop->addItem(QStringLiteral("晨露纯奶"), QStringLiteral("6M")), QStringLiteral("LA261101"), QStringLiteral("2026-11-20"), 10);
    }
    void cleanup() { m_shop.reset(); }

    void aListIsLookedAtAndRecordedByKeys()
    {
        bringIn("晨露纯奶,LA261101,菌落总数,<10,合格,B-1\n晨露纯奶,LA261101,大肠菌群,<10,合格,B-1\n");
        QVERIFY(results().empty());
        m_shop->shoot(QStringLiteral("results-plan"));
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(results().size(), std::size_t(2));
        QVERIFY(!isAsking());
        QTRY_VERIFY(m_shop->part<FactCard>("resultCard")->plainText().contains(QStringLiteral("烟台市食品检验中心")));
        m_shop->shoot(QStringLiteral("results-list"));
    }

    void ofTwoFilesBroughtInAtOnceTheLastIsShown()
    {
        m_shop->openWindow(QStringLiteral("resultsPage"));
        auto *page = qobject_cast<ResultsPage *>(m_shop->page());
        page->begin(m_shop->folder.filePath(QStringLiteral("nothing.csv")));
        page->begin(file("晨露纯奶,LA261101,菌落总数,<10,合格,B-1\n"));
        QTRY_VERIFY(m_shop->part<RecordView>("resultRows")->isVisible());
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(results().size(), std::size_t(1));
    }

    void whatIsDoubtfulIsAskedOnceForASample()
    {
        bringIn("晨露纯奶,,菌落总数,<10,合格,B-1\n晨露纯奶,,大肠菌群,<10,合格,B-1\n");
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(isAsking());
        QVERIFY(results().empty());
        m_shop->shoot(QStringLiteral("results-asked"));
        ShopWindow::press(Qt::Key_1);
        QTRY_COMPARE(results().size(), std::size_t(2));
        QCOMPARE(results().front().lot, lot());
    }

    void whatIsLeftOutIsNotRecorded()
    {
        bringIn("晨露纯奶,,菌落总数,<10,合格,B-1\n晨露纯奶,LA261101,大肠菌群,<10,合格,B-1\n");
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(isAsking());
        ShopWindow::press(Qt::Key_2); // none of these
        QTRY_COMPARE(results().size(), std::size_t(1));
    }

    void aFailedLotIsOnHoldAndOneKeyFromItsRecall()
    {
        bringIn("晨露纯奶,LA261101,黄曲霉毒素M1,0.9,不合格,B-1\n");
        ShopWindow::press(Qt::Key_F9);
        QTRY_VERIFY(isAsking());
        QCOMPARE(state(), Disposition::OnHold);
        m_shop->shoot(QStringLiteral("results-failed"));
        ShopWindow::press(Qt::Key_1);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("recallPage"));
        QVERIFY(m_shop->part<ReasonStrip>("recallAsk")->isVisible());
        ShopWindow::press(Qt::Key_1); // the first level
        m_shop->shoot(QStringLiteral("results-recall"));
        ShopWindow::press(Qt::Key_1); // the reason it came with
        QTRY_COMPARE(Recalls(m_shop->session()).list()->size(), std::size_t(1));
        QVERIFY(Recalls(m_shop->session()).list()->front().reason.contains(QStringLiteral("黄曲霉毒素M1")));
    }

    void aRetestThatPassesOffersTheReleaseWithItsReason()
    {
        bringIn("晨露纯奶,LA261101,黄曲霉毒素M1,0.9,不合格,B-1\n");
        ShopWindow::press(Qt::Key_F9);
        QTRY_VERIFY(isAsking());
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!isAsking());
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("resultsPage"), file("晨露纯奶,LA261101,黄曲霉毒素M1,0.1,合格,B-2\n")});
        QTRY_VERIFY(m_shop->part<RecordView>("resultRows")->isVisible());
        ShopWindow::press(Qt::Key_F9);
        QTRY_VERIFY(isAsking());
        QCOMPARE(state(), Disposition::OnHold);
        m_shop->shoot(QStringLiteral("results-release"));
        ShopWindow::press(Qt::Key_1);
        QTRY_COMPARE(state(), Disposition::Active);
        EventFilter released;
        released.step = QStringLiteral("release");
        const auto rows = LedgerQuery(m_shop->session()).events(released);
        QVERIFY(rows && rows->size() == 1);
        QVERIFY(text(LedgerQuery(m_shop->session()).event(rows->front().id)->fields, u"event.reason").contains(QStringLiteral("B-2")));
    }

    void aCorrectedReportAsksWhyAndKeepsBoth()
    {
        bringIn("晨露纯奶,LA261101,铅,0.01,合格,B-1\n");
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(results().size(), std::size_t(1));
        const EventId first = results().front().event;
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("resultsPage"), file("晨露纯奶,LA261101,铅,0.02,合格,B-1\n")});
        QTRY_VERIFY(m_shop->part<RecordView>("resultRows")->isVisible());
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(isAsking());
        ShopWindow::press(Qt::Key_1);
        QTRY_VERIFY(results().size() == 1 && results().front().event != first);
        QCOMPARE(results().front().corrects, first);
        QCOMPARE(text(LedgerQuery(m_shop->session()).event(first)->fields, u"event.testValue"), QStringLiteral("0.01"));
    }

    void escapeLeavesAListAndNothingWasRecorded()
    {
        bringIn("晨露纯奶,LA261101,铅,0.01,合格,B-1\n");
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!m_shop->part<RecordView>("resultRows")->isVisible());
        QVERIFY(results().empty());
    }

    void aFileThatIsNoListIsSaidToBe()
    {
        m_shop->openWindow(QStringLiteral("resultsPage"));
        const QString path = m_shop->folder.filePath(QStringLiteral("note.csv"));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("a,b\n1,2\n");
        out.close();
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("resultsPage"), path});
        QTRY_VERIFY(!m_shop->part<Banner>("banner")->text().isEmpty());
    }

    void theResultStandsInTheCardTheTraceAndBeforeTheInspector()
    {
        bringIn("晨露纯奶,LA261101,黄曲霉毒素M1,0.1,合格,B-77\n");
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(results().size(), std::size_t(1));
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QTRY_VERIFY(m_shop->part<FactCard>("lotCard")->plainText().contains(QStringLiteral("B-77")));
        m_shop->openWindow(QStringLiteral("tracePage"));
        m_shop->page()->open(Target{Target::Kind::Lot, raw(lot()), {}});
        QTRY_VERIFY(m_shop->part<FactCard>("traceAnswer")->plainText().contains(QStringLiteral("B-77")));
        NoProgress progress;
        const auto answer = VisitLists(m_shop->session()).answer(lot(), progress);
        QVERIFY(answer);
        QVERIFY(std::ranges::any_of(answer->papers.rows, [](const VisitRow &row) { return row.cells.contains(QStringLiteral("B-77")); }));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestResultsPage)
#include "tst_results.moc"
