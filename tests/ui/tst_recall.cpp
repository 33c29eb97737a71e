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

#include "core/ledger/catalog.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
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
    void sellTo(const QString &name)
    {
        Party buyer;
        buyer.name = name;
        buyer.fields = {{QStringLiteral("party.address"), QStringLiteral("烟台市芝罘区胜利路2号")}, {QStringLiteral("party.phone"), QStringLiteral("13800000001")}};
        EventDraft sale;
        sale.step = QStringLiteral("shipping");
        sale.party = Catalog(m_shop->session()).save(buyer).value_or(PartyId{});
        sale.fields = {{QStringLiteral("event.date"), m_shop->session().clock.today()}};
        DraftLine line;
        line.side = Side::Input;
        line.lot = lot();
        line.quantity = Quantity::parse(u"1箱").value_or(Quantity());
        sale.lines = {line};
        const auto sold = Ledger(m_shop->session()).record(sale);
        if (!sold)
            qFatal("%s", qPrintable(sold.error().text));
    }
    static int pagesOf(const QString &pdf)
    {
        QFile file(pdf);
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count("/Type /Page\n")) : 0;
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
        QTRY_VERIFY(m_shop->part<RecordView>("lots")->model()->rowCount() > 0);
        m_shop->part<RecordView>("lots")->setCurrentIndex(m_shop->part<RecordView>("lots")->model()->index(0, 0));
        ShopWindow::press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("recallPage"));
        ShopWindow::press(Qt::Key_2);
        ShopWindow::press(Qt::Key_1);
        QTRY_COMPARE(count("recall.aware"), std::size_t(1));
        QTRY_VERIFY(m_shop->part<RecordView>("recallBuyers")->isVisible());
    }

    bool offers(const QString &choice) const
    {
        const auto choices = m_shop->part<ReasonStrip>("recallAsk")->findChildren<QAbstractButton *>();
        return std::ranges::any_of(choices, [&](const QAbstractButton *button) { return button->isVisible() && button->text().contains(choice); });
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
        auto *list = m_shop->part<RecordView>("recalls");
        QCOMPARE(list->model()->rowCount(), 1);
        const QString card = m_shop->part<FactCard>("recallCard")->plainText();
        QVERIFY2(card.contains(QStringLiteral("一级")), qPrintable(card));
        QVERIFY2(card.contains(QStringLiteral("县级以上市场监督管理部门")), qPrintable(card));
        QCOMPARE(m_shop->part<RecordView>("recallLots")->model()->rowCount(), 1);
        m_shop->shoot(QStringLiteral("recall-case"));
    }

    void aRecallIsClosedFromItsStages()
    {
        recallFromTheLots();
        ShopWindow::press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(offers(RecallPage::tr("Announced today in public")));
        ShopWindow::press(Qt::Key_1);
        // Pressed while the announcement is still being recorded: it is asked when the page has read it.
        ShopWindow::press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(m_shop->part<ReasonStrip>("recallAsk")->isVisible());
        QCOMPARE(count("recall.announced"), std::size_t(1));
        QVERIFY(!offers(RecallPage::tr("Announced today in public")));
        ShopWindow::press(Qt::Key_1); // closed
        QTRY_COMPARE(count("recall.finished"), std::size_t(1));
        const auto cases = Recalls(m_shop->session()).list();
        QVERIFY(cases && !cases->front().isOpen());
    }

    void theLettersOfAllBuyersAreOneFile()
    {
        sellTo(QStringLiteral("甲店"));
        sellTo(QStringLiteral("乙店"));
        recallFromTheLots();
        const int before = papers();
        ShopWindow::press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(m_shop->part<ReasonStrip>("recallAsk")->isVisible());
        m_shop->shoot(QStringLiteral("recall-letters"));
        ShopWindow::press(Qt::Key_2);
        QTRY_COMPARE(papers(), before + 1);
    }

    void theLettersGoToTheSystemsPrinterDialogInOneJob()
    {
        sellTo(QStringLiteral("甲店"));
        sellTo(QStringLiteral("乙店"));
        recallFromTheLots();
        ShopWindow::press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(m_shop->part<ReasonStrip>("recallAsk")->isVisible());
        ShopWindow::press(Qt::Key_1);
        QTRY_VERIFY(m_shop->page()->findChild<QPrintDialog *>() != nullptr);
        auto *dialog = m_shop->page()->findChild<QPrintDialog *>();
        const QString job = m_shop->folder.filePath(QStringLiteral("letters.pdf"));
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(job);
        Q_EMIT dialog->accepted(dialog->printer());
        QTRY_VERIFY(QFileInfo(job).size() > 0);
        QCOMPARE(pagesOf(job), 2);
        delete dialog;
    }

    void aRunningRecallIsShownInsteadOfAskedAbout()
    {
        recallFromTheLots();
        m_shop->page()->open(Target{Target::Kind::Lot, raw(lot()), QStringLiteral("recallPage")});
        QVERIFY(!m_shop->part<ReasonStrip>("recallAsk")->isVisible());
    }

    void escapeLeavesADrillAndNothingWasRecorded()
    {
        m_shop->openWindow(QStringLiteral("recallPage"));
        ShopWindow::press(Qt::Key_Return); // the way out of the empty page
        QTRY_VERIFY(m_shop->part<RecordView>("recallLots")->isVisible());
        m_shop->shoot(QStringLiteral("recall-drill"));
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!m_shop->part<RecordView>("recallLots")->isVisible());
        QCOMPARE(count("recall.drill"), std::size_t(0));
    }

    void theReportOfADrillIsKeptOnce()
    {
        m_shop->openWindow(QStringLiteral("recallPage"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(m_shop->part<RecordView>("recallLots")->isVisible());
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
