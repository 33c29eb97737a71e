// What a clerk waits for in the window: Enter in 追溯 until the answer is painted, with a ledger of SUBEN_BENCH_LINES
// movements; against plain SQLite's recursive query in the same run.

#include "core/storage/store.h"
#include "tests/bench/figures.h"
#include "tests/support/movements.h"
#include "tests/ui/shopwindow.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/trace/tracecanvas.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;
using namespace suben::bench;
using namespace suben::test;

namespace
{

/// Whether a widget was painted since it was last asked.
class Painted final : public QObject
{
public:
    explicit Painted(QWidget *watched) { watched->installEventFilter(this); }
    bool take() { return std::exchange(m_isPainted, false); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

double plainTrace(Session &session, LotId lot)
{
    QElapsedTimer watch;
    watch.start();
    const auto found = session.store.read([&](Database &db) -> Result<qint64> {
        Rows rows = db.query(R"(
            WITH RECURSIVE ahead (lot) AS (
                SELECT ? UNION
                SELECT o.lot_id FROM ahead JOIN line AS i ON i.lot_id = ahead.lot AND i.side = 'input'
                  JOIN line AS o ON o.event_id = i.event_id AND o.side = 'output')
            SELECT line.quantity, lot.code, event.doc_no FROM ahead JOIN line ON line.lot_id = ahead.lot
              JOIN lot ON lot.id = line.lot_id JOIN event ON event.id = line.event_id)",
                             lot);
        qint64 count = 0;
        while (rows.next())
            ++count;
        return count;
    });
    return found ? static_cast<double>(watch.nsecsElapsed()) / 1e6 : 0;
}

/// From Enter to the last paint of the answer, in milliseconds.
double traceOnScreen(ShopWindow &shop, const QString &code)
{
    Page *page = shop.window->pages().currentPage();
    auto *canvas = page->findChild<TraceCanvas *>();
    auto *table = page->findChild<RecordView *>(QStringLiteral("traceTable"));
    auto *box = page->findChild<QLineEdit *>(QStringLiteral("traceBox"));
    box->setFocus();
    box->selectAll();
    ShopWindow::type(code);
    QTest::qWait(50);
    Painted drawing(canvas->viewport());
    Painted rows(table->viewport());
    bool isShown = false;
    const auto reset = QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, [&] {
        isShown = true;
        drawing.take();
        rows.take();
    });
    QElapsedTimer watch;
    watch.start();
    ShopWindow::press(Qt::Key_Return);
    bool hasDrawing = false;
    bool hasRows = false;
    while (!(isShown && hasDrawing && hasRows)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        hasDrawing = isShown && (drawing.take() || hasDrawing);
        hasRows = isShown && (rows.take() || hasRows);
    }
    const double ms = static_cast<double>(watch.nsecsElapsed()) / 1e6;
    QObject::disconnect(reset);
    return ms;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    setUpWindowTests();
    const int asked = qEnvironmentVariableIntValue("SUBEN_BENCH_LINES");
    const qint64 lines = asked > 0 ? asked : 20'000;
    ShopWindow shop;
    const Movements made = addMovements(shop.session(), {lines, static_cast<int>(std::max<qint64>(20, lines / 4000)), 4});
    shop.openWindow(QStringLiteral("tracePage"));
    Figures figures;
    figures.note(QStringLiteral("%1 movements of %2 lots").arg(made.lines).arg(made.lots));
    for (const auto &[name, code, lot] : {std::tuple("a usual lot", made.usualCode, made.usual), std::tuple("the widest lot", made.hubCode, made.hub)}) {
        const double ms = traceOnScreen(shop, code);
        const double plain = std::min(plainTrace(shop.session(), lot), plainTrace(shop.session(), lot));
        const int rows = shop.window->pages().currentPage()->findChild<RecordView *>(QStringLiteral("traceTable"))->model()->rowCount();
        figures.note(QStringLiteral("%1: %2 rows; plain SQLite alone: %3 ms").arg(QLatin1String(name)).arg(rows).arg(plain, 0, 'f', 2));
        figures.atMost(QStringLiteral("trace of %1, from the key to the paint").arg(QLatin1String(name)), ms, 1000, QStringLiteral("ms"));
        shop.shoot(QStringLiteral("bench-trace-%1").arg(code));
    }
    return figures.allMet() || !qEnvironmentVariableIsSet("SUBEN_BENCH_STRICT") ? 0 : 1;
}
