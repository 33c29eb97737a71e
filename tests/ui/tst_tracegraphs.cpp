#include "tests/support/movements.h"
#include "tests/ui/shopwindow.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/trace/drawing.h"
#include "ui/trace/tracecanvas.h"
#include "ui/trace/tracescene.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <set>

using namespace suben;
using namespace suben::test;

/// The drawing of a trace with some two thousand lots and entries. With SUBEN_SHOTS=dir pictures of it are saved.
class TestTraceGraphs final : public QObject
{
    Q_OBJECT

private:
    TraceDrawing drawn(const TraceFolds &folds = {}) const { return drawTrace(m_trace, QDate(2026, 11, 22), folds); }
    TraceCanvas *canvas() const { return m_shop->page()->findChild<TraceCanvas *>(); }
    TraceScene &scene() const { return *static_cast<TraceScene *>(canvas()->scene()); }
    /// As a clerk asks for it.
    void traceHub()
    {
        m_shop->openWindow(QStringLiteral("tracePage"));
        ShopWindow::type(m_made.hubCode);
        QTest::qWait(20);
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_shop->part<RecordView>("traceTable")->model()->rowCount() > 1000, 30000);
        canvas()->setFocus();
    }

private Q_SLOTS:
    void initTestCase()
    {
        setUpWindowTests();
        m_shop = std::make_unique<ShopWindow>();
        m_made = addMovements(m_shop->session(), {20'000, 120, 1});
        NoProgress none;
        TraceView view;
        view.direction = Direction::Forward;
        m_trace = TraceGraph(m_shop->session()).ofLot(m_made.hub, view, none).value_or(Trace());
        QVERIFY(m_trace.lots.size() + m_trace.steps.size() >= 2000);
    }
    void cleanupTestCase() { m_shop.reset(); }

    void aLargeTraceBeginsSmall()
    {
        const TraceDrawing drawing = drawn();
        QVERIFY2(drawing.nodes.size() < 150, qPrintable(QString::number(drawing.nodes.size())));
        QVERIFY(std::ranges::any_of(drawing.nodes, [](const TraceNode &node) { return node.kind == TraceNode::Kind::Rest; }));
    }

    void unfoldedEveryLotAndEveryEntryIsThere()
    {
        TraceFolds all;
        all.isOpen = true;
        std::set<QString> ids;
        for (const TraceNode &node : drawn(all).nodes)
            ids.insert(node.id);
        for (const TraceLot &lot : m_trace.lots)
            QVERIFY2(ids.contains(QStringLiteral("lot:%1").arg(raw(lot.lot))), qPrintable(lot.lotCode));
        QVERIFY(ids.size() >= 2000);
        QVERIFY(std::ranges::none_of(ids, [](const QString &id) { return id.startsWith(QLatin1String("rest:")); }));
    }

    void noBoxLiesOnAnotherAndNoneHangsInTheAir()
    {
        for (const bool isOpen : {false, true}) {
            TraceFolds folds;
            folds.isOpen = isOpen;
            const TraceDrawing drawing = drawn(folds);
            std::set<std::pair<int, int>> places;
            for (const TraceNode &node : drawing.nodes)
                QVERIFY2(places.insert({node.column, qRound(node.row * 2)}).second, qPrintable(node.id));
            std::set<std::size_t> linked;
            for (const TraceEdge &edge : drawing.edges) {
                linked.insert(static_cast<std::size_t>(edge.from));
                linked.insert(static_cast<std::size_t>(edge.to));
            }
            QCOMPARE(linked.size(), drawing.nodes.size());
        }
    }

    void aClosedLotShowsNothingBehindIt()
    {
        TraceFolds folds;
        const TraceDrawing before = drawn(folds);
        const auto product = std::ranges::find_if(before.nodes, [](const TraceNode &node) { return node.kind == TraceNode::Kind::Lot && !node.isRoot; });
        QVERIFY(product != before.nodes.end());
        folds.closed.insert(product->key);
        const TraceDrawing after = drawn(folds);
        QVERIFY(after.nodes.size() < before.nodes.size());
        QVERIFY(std::ranges::any_of(after.nodes, [&](const TraceNode &node) { return node.id == QStringLiteral("rest:closed:%1").arg(product->key); }));
    }

    void everyLotSaysItsStateInAWord()
    {
        std::set<int> looks;
        for (const TraceNode &node : drawn({{}, {}, true}).nodes) {
            if (node.kind != TraceNode::Kind::Lot)
                continue;
            QVERIFY2(!node.tag.word.isEmpty(), qPrintable(node.id));
            looks.insert(static_cast<int>(node.tag.look));
        }
        QVERIFY(looks.contains(static_cast<int>(TagLook::Held)));
        QVERIFY(looks.contains(static_cast<int>(TagLook::Refuse)));
    }

    void theKeysWalkFoldAndUnfold()
    {
        traceHub();
        m_shop->shoot(QStringLiteral("graph-first"));
        const int first = scene().nodeCount();
        QVERIFY(scene().chosen()->isRoot);
        ShopWindow::press(Qt::Key_Right);
        QCOMPARE(scene().chosen()->kind, TraceNode::Kind::Lot);
        QVERIFY(!scene().chosen()->isRoot);
        const QString lot = scene().chosen()->id;
        ShopWindow::press(Qt::Key_Space);
        QVERIFY(scene().nodeCount() < first);
        QCOMPARE(scene().chosen()->id, lot);
        m_shop->shoot(QStringLiteral("graph-folded"));
        ShopWindow::press(Qt::Key_Space);
        QCOMPARE(scene().nodeCount(), first);
        ShopWindow::press(Qt::Key_Down);
        QVERIFY(scene().chosen()->id != lot);
        ShopWindow::press(Qt::Key_Home);
        QVERIFY(scene().chosen()->isRoot);
        ShopWindow::press(Qt::Key_Asterisk);
        QVERIFY(scene().nodeCount() >= 2000);
        m_shop->shoot(QStringLiteral("graph-all"));
        ShopWindow::press(Qt::Key_0);
        m_shop->shoot(QStringLiteral("graph-whole"));
        ShopWindow::press(Qt::Key_Slash);
        QCOMPARE(scene().nodeCount(), first);
    }

    void itIsSeenInASmallWindowToo()
    {
        traceHub();
        m_shop->resize(911, 465); // 1366×768 at 150 %
        canvas()->setFocus();
        ShopWindow::press(Qt::Key_Right);
        const QRectF seen = canvas()->mapToScene(canvas()->viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(scene().chosenItem()->sceneBoundingRect().center()));
        m_shop->shoot(QStringLiteral("graph-150"));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
    Movements m_made;
    Trace m_trace;
};

QTEST_MAIN(TestTraceGraphs)
#include "tst_tracegraphs.moc"
