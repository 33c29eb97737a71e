#include "tests/ui/shopwindow.h"

#include "core/ledger/ledger.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/recalls.h"
#include "core/ledger/search.h"
#include "ui/page.h"
#include "ui/pages/recallpage.h"
#include "ui/pagestack.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"

#include <QAbstractButton>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace suben;
using namespace suben::test;

/// 召回 in the window.
class TestRecallPage final : public QObject
{
    Q_OBJECT

private:
    Page *page() const { return m_shop->window->pages().currentPage(); }
    template <typename T>
    T *part(const char *name) const
    {
        return page()->findChild<T *>(QLatin1String(name));
    }
    LotId lot() const
    {
        const auto hits = Search(m_shop->session()).lots(QStringLiteral("LA261101"), 1);
        return hits && !hits->empty() ? static_cast<LotId>(hits->front().id) : LotId{};
    }
    void sell()
    {
        EventDraft sale;
        sale.step = QStringLiteral("retailSale");
        sale.fields = {{QStringLiteral("event.date"), m_shop->session().clock.today()}};
        DraftLine line;
        line.side = Side::Input;
        line.lot = lot();
        line.quantity = Quantity::parse(u"3箱").value_or(Quantity());
        sale.lines = {line};
        const auto sold = Ledger(m_shop->session()).record(sale);
        if (!sold)
            qFatal("%s", qPrintable(sold.error().text));
    }
    std::size_t count(const char *step) const
    {
        EventFilter filter;
        filter.step = QLatin1String(step);
        return LedgerQuery(m_shop->session()).events(filter).value_or(std::vector<EventRow>()).size();
    }
    static int papers()
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        return static_cast<int>(folder.entryList({QStringLiteral("*.pdf")}, QDir::Files).size());
    }
    /// 2: the first level; 1: the first reason.
    void recallFromTheLots()
    {
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QTRY_VERIFY(part<RecordView>("lots")->model()->rowCount() > 0);
        part<RecordView>("lots")->setCurrentIndex(part<RecordView>("lots")->model()->index(0, 0));
        ShopWindow::press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(page()->objectName(), QStringLiteral("recallPage"));
        ShopWindow::press(Qt::Key_2);
        ShopWindow::press(Qt::Key_1);
        QTRY_COMPARE(count("recall.aware"), std::size_t(1));
        QTRY_VERIFY(part<RecordView>("recallBuyers")->isVisible());
    }

    /// The page has read that the recall was announced: its next stage is the last one.
    bool asksOnlyToClose()
    {
        ShopWindow::press(Qt::Key_L, Qt::ControlModifier);
        const auto choices = part<ReasonStrip>("recallAsk")->findChildren<QAbstractButton *>();
        const bool isStale = std::ranges::any_of(choices, [](const QAbstractButton *choice) {
            return choice->isVisible() && choice->text().contains(RecallPage::tr("Announced today in public"));
        });
        const bool asks = !choices.isEmpty() && part<ReasonStrip>("recallAsk")->isVisible() && !isStale;
        if (isStale)
            ShopWindow::press(Qt::Key_Escape);
        return asks;
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        const ItemId milk = m_shop->addItem(QStringLiteral("晨露纯奶"), QStringLiteral("6M"));
        m_shop->receive(milk, QStringLiteral("LA261101"), QStringLiteral("2026-11-20"), 10);
        sell();
    }
    void cleanup() { m_shop.reset(); }

    void aRecallStandsInTheListWithItsClock()
    {
        recallFromTheLots();
        auto *list = part<RecordView>("recalls");
        QCOMPARE(list->model()->rowCount(), 1);
        const QString card = part<FactCard>("recallCard")->plainText();
        QVERIFY2(card.contains(QStringLiteral("一级")), qPrintable(card));
        QVERIFY2(card.contains(QStringLiteral("县级以上市场监督管理部门")), qPrintable(card));
        QCOMPARE(part<RecordView>("recallLots")->model()->rowCount(), 1);
        m_shop->shoot(QStringLiteral("recall-case"));
    }

    void aRecallIsClosedFromItsStages()
    {
        recallFromTheLots();
        ShopWindow::press(Qt::Key_L, Qt::ControlModifier);
        ShopWindow::press(Qt::Key_1); // announced
        QTRY_COMPARE(count("recall.announced"), std::size_t(1));
        QTRY_VERIFY(asksOnlyToClose());
        ShopWindow::press(Qt::Key_1); // closed
        QTRY_COMPARE(count("recall.finished"), std::size_t(1));
        const auto cases = Recalls(m_shop->session()).list();
        QVERIFY(cases && !cases->front().isOpen());
    }

    void aRunningRecallIsShownInsteadOfAskedAbout()
    {
        recallFromTheLots();
        page()->open(Target{Target::Kind::Lot, raw(lot()), QStringLiteral("recallPage")});
        QVERIFY(!part<ReasonStrip>("recallAsk")->isVisible());
    }

    void escapeLeavesADrillAndNothingWasRecorded()
    {
        m_shop->openWindow(QStringLiteral("recallPage"));
        ShopWindow::press(Qt::Key_Return); // the way out of the empty page
        QTRY_VERIFY(part<RecordView>("recallLots")->isVisible());
        m_shop->shoot(QStringLiteral("recall-drill"));
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!part<RecordView>("recallLots")->isVisible());
        QCOMPARE(count("recall.drill"), std::size_t(0));
    }

    void theReportOfADrillIsKeptOnce()
    {
        m_shop->openWindow(QStringLiteral("recallPage"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(part<RecordView>("recallLots")->isVisible());
        const int before = papers();
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(papers(), before + 1);
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(papers(), before + 2);
        QCOMPARE(count("recall.drill"), std::size_t(1));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestRecallPage)
#include "tst_recall.moc"
