#include "tests/ui/shopwindow.h"

#include "core/base/clock.h"
#include "core/exchange/temperatures.h"
#include "core/ledger/search.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace suben;
using namespace suben::test;

/// 温度记录 in the window.
class TestTemperaturePage final : public QObject
{
    Q_OBJECT

private:
    std::vector<TemperatureRow> records() const { return TemperatureLogs(m_shop->session()).list().value_or(std::vector<TemperatureRow>()); }
    LotId lot() const
    {
        const auto hits = Search(m_shop->session()).lots(QStringLiteral("LA261101"), 1);
        return hits && !hits->empty() ? static_cast<LotId>(hits->front().id) : LotId{};
    }
    /// A day from noon on; too warm in its last hour.
    QString file(const char *dates = "yyyy-MM-dd", const QByteArray &serial = "EL20260007")
    {
        const QString path = m_shop->folder.filePath(QStringLiteral("fridge.csv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no file");
        out.write("Serial Number," + serial + "\nTime,Temperature(C)\n");
        const QDateTime noon = chinaTime(m_shop->session().clock.today(), QTime(12, 0));
        for (int minutes = 0; minutes < 24 * 60; minutes += 10) {
            const QDateTime at = noon.addSecs(minutes * 60);
            const bool isWarm = minutes >= 23 * 60;
            out.write(at.toString(QLatin1String(dates) + QStringLiteral(" HH:mm")).toLatin1() + ',' + (isWarm ? "9.4" : minutes % 60 < 30 ? "4.1" : "5.2") + '\n');
        }
        return path;
    }
    void bringIn(const QString &path)
    {
        m_shop->openWindow(QStringLiteral("temperaturePage"));
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("temperaturePage"), path});
        QTRY_VERIFY(m_shop->part<ReasonStrip>("temperatureAsk")->isVisible());
        ShopWindow::press(Qt::Key_1); // the place where everything is received
    }
    /// 1: 2…8.
    void answerRange()
    {
        QTRY_VERIFY(m_shop->part<ReasonStrip>("temperatureAsk")->isVisible());
        ShopWindow::press(Qt::Key_1);
        QTRY_VERIFY(m_shop->part<RecordView>("temperatureLots")->isVisible());
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_shop->receive(m_shop->addItem(QStringLiteral("晨露纯奶"), QStringLiteral("6M")), QStringLiteral("LA261101"), QStringLiteral("2026-11-20"), 10);
    }
    void cleanup() { m_shop.reset(); }

    void aFileIsLookedAtAndRecordedByKeys()
    {
        bringIn(file());
        answerRange();
        QVERIFY(records().empty());
        m_shop->shoot(QStringLiteral("temperature-plan"));
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(records().size(), std::size_t(1));
        QCOMPARE(records().front().warmest, 9400);
        QTRY_VERIFY(m_shop->part<QWidget>("temperatureChart")->isVisible());
        QTRY_VERIFY(m_shop->part<FactCard>("temperatureCard")->plainText().contains(QStringLiteral("EL20260007")));
        m_shop->shoot(QStringLiteral("temperature-record"));
    }

    void escapeLeavesAFileAndNothingWasRecorded()
    {
        bringIn(file());
        answerRange();
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!m_shop->part<RecordView>("temperatureLots")->isVisible());
        QVERIFY(records().empty());
    }

    void datesThatCanBeReadInTwoWaysAreAskedAbout()
    {
        const QString path = m_shop->folder.filePath(QStringLiteral("two.csv"));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("Time,Temperature\n03/04/2026 08:00,4.0\n03/04/2026 08:10,4.1\n");
        out.close();
        bringIn(path);
        QTRY_VERIFY(m_shop->part<ReasonStrip>("temperatureAsk")->isVisible());
        ShopWindow::press(Qt::Key_1); // day, month, year
        answerRange();
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(records().size(), std::size_t(1));
        QCOMPARE(records().front().from.date(), QDate(2026, 4, 3));
    }

    void aFileThatIsNoLoggersIsSaidToBe()
    {
        const QString path = m_shop->folder.filePath(QStringLiteral("note.csv"));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("a,b\n1,2\n");
        out.close();
        bringIn(path);
        QTRY_VERIFY(!m_shop->part<Banner>("banner")->text().isEmpty());
    }

    void lookingAtTheListStopsNoFileThatIsBeingRead()
    {
        bringIn(file());
        answerRange();
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(records().size(), std::size_t(1));
        for (const QByteArray serial : {"B2", "C3"}) {
            m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("temperaturePage"), file("yyyy-MM-dd", serial)});
            QTRY_VERIFY(m_shop->part<ReasonStrip>("temperatureAsk")->isVisible());
            QThreadPool *pool = QThreadPool::globalInstance();
            QVERIFY(pool->waitForDone());
            QSemaphore room;
            const int threads = pool->maxThreadCount();
            for (int i = 0; i < threads; ++i)
                pool->start([&room] { room.acquire(1); });
            ShopWindow::press(Qt::Key_1); // the place; the file is read when the pool has room for it
            auto *list = m_shop->part<RecordView>("temperatures");
            const int other = list->currentIndex().row() == 0 ? list->model()->rowCount() - 1 : 0;
            list->setCurrentIndex(list->model()->index(other, 0));
            room.release(threads);
            QTRY_VERIFY2(m_shop->part<RecordView>("temperatureLots")->isVisible() && !list->isVisible(), qPrintable(m_shop->part<Banner>("banner")->text()));
            ShopWindow::press(Qt::Key_F9);
            QTRY_COMPARE(records().size(), serial == "B2" ? std::size_t(2) : std::size_t(3));
        }
    }

    void theTraceOfALotSaysWhatItHadToBear()
    {
        bringIn(file());
        answerRange();
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(records().size(), std::size_t(1));
        m_shop->openWindow(QStringLiteral("tracePage"));
        m_shop->page()->open(Target{Target::Kind::Lot, raw(lot()), {}});
        QTRY_VERIFY(m_shop->part<QWidget>("traceTemperatures") != nullptr);
        m_shop->shoot(QStringLiteral("temperature-trace"));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestTemperaturePage)
#include "tst_temperatures.moc"
