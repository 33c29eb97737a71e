#include "tests/ui/shopwindow.h"

#include "core/ledger/ledgerquery.h"
#include "core/ledger/stock.h"
#include "ui/form/linesview.h"
#include "ui/models/roles.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <algorithm>

using namespace suben;
using namespace suben::test;

/// Ctrl+E: the original form, old above new, a reason, both versions kept.
class TestCorrectionForm final : public QObject
{
    Q_OBJECT

private:
    LinesView &lines() const
    {
        const auto all = m_shop->page()->findChildren<LinesView *>(QStringLiteral("lines"));
        return **std::find_if(all.begin(), all.end(), [](const LinesView *view) { return view->isVisible(); });
    }
    LinesModel &model() const { return *static_cast<LinesModel *>(lines().model()); }
    QWidget *band() const { return m_shop->part<QWidget>("correctionBand"); }
    QString shown(int row, const char *path, int role = Qt::DisplayRole) const
    {
        return model().index(row, model().columnOf(QLatin1String(path))).data(role).toString();
    }
    EventId posted(const char *step) const
    {
        EventFilter filter;
        filter.step = QLatin1String(step);
        filter.alsoCorrected = false;
        const auto rows = LedgerQuery(m_shop->session()).events(filter);
        return rows && !rows->empty() ? rows->front().id : EventId{};
    }
    LotId lot(const QString &code) const
    {
        StockFilter filter;
        filter.text = code;
        filter.alsoEmpty = true;
        const auto rows = Stock(m_shop->session()).rows(filter);
        return rows && !rows->empty() ? rows->front().lot : LotId{};
    }
    /// As the stock list sends it: the entry that brought the lot.
    void correctLot(const QString &code) const
    {
        m_shop->window->showPage(QStringLiteral("lotsPage"));
        Q_EMIT m_shop->page()->wanted(
            Target{Target::Kind::Event, raw(posted("receiving")), QStringLiteral("correct"), {}, raw(lot(code))});
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }

    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_milk = m_shop->addItem(QStringLiteral("晨露纯牛奶"), QStringLiteral("6M"));
        m_shop->receive(m_milk, QStringLiteral("20261020AI"), QStringLiteral("2026-10-20"), 40);
        m_shop->openWindow(QStringLiteral("receivingPage"));
    }

    void cleanup() { m_shop.reset(); }

    void itOpensInTheFormItWasEnteredInWithTheLotSelected()
    {
        correctLot(QStringLiteral("20261020AI"));
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("receivingPage"));
        QVERIFY(band()->isVisible());
        QCOMPARE(lines().currentIndex().data(FieldIdRole).toString(), QStringLiteral("lot.code"));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->selectedText(), QStringLiteral("20261020AI"));
    }

    void aWrongLotNumberIsPutRightAndBothVersionsStay()
    {
        const EventId before = posted("receiving");
        correctLot(QStringLiteral("20261020AI"));
        ShopWindow::type(QStringLiteral("20261020A1"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(shown(0, "lot.code"), QStringLiteral("20261020A1"));
        QCOMPARE(shown(0, "lot.code", BeforeRole), QStringLiteral("20261020AI"));
        QCOMPARE(shown(0, "line.qty", BeforeRole), QString());
        m_shop->shoot(QStringLiteral("correction"));
        ShopWindow::press(Qt::Key_F9);
        m_shop->shoot(QStringLiteral("correction-reason"));
        ShopWindow::press(Qt::Key_1);
        const EventId after = posted("receiving");
        QVERIFY(after != before);
        const auto event = LedgerQuery(m_shop->session()).event(after);
        QCOMPARE(event->corrects, before);
        QVERIFY(!event->reason.isEmpty());
        QCOMPARE(Catalog(m_shop->session()).lot(event->lines.front().lot)->code, QStringLiteral("20261020A1"));
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("eventsPage"));
        m_shop->shoot(QStringLiteral("correction-versions"));
    }

    void aNewDateMovesTheExpiryAlong()
    {
        correctLot(QStringLiteral("20261020AI"));
        ShopWindow::press(Qt::Key_Escape);
        model().enter(0, model().columnOf(QStringLiteral("lot.made")), QStringLiteral("2026-10-25"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(0, "lot.expiry"), QStringLiteral("2027-04-25"), 5000);
        QCOMPARE(shown(0, "lot.expiry", BeforeRole), QStringLiteral("2027-04-20"));
    }

    void escAsksOnceBeforeItGivesUpWhatWasChanged()
    {
        const EventId before = posted("receiving");
        correctLot(QStringLiteral("20261020AI"));
        ShopWindow::type(QStringLiteral("20261020A1"));
        ShopWindow::press(Qt::Key_Return);
        for (int i = 0; i < 6 && band()->isVisible(); ++i)
            ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!band()->isVisible());
        QCOMPARE(posted("receiving"), before);
        QCOMPARE(model().rowCount(), 1);
    }

    void theDraftThatStoodThereComesBackAfterwards()
    {
        ShopWindow::type(QStringLiteral("ytcl"));
        ShopWindow::press(Qt::Key_Return);
        ShopWindow::type(QStringLiteral("clcnn"));
        ShopWindow::press(Qt::Key_Return);
        ShopWindow::type(QStringLiteral("20261111C3"));
        ShopWindow::press(Qt::Key_Return);
        correctLot(QStringLiteral("20261020AI"));
        QCOMPARE(shown(0, "lot.code"), QStringLiteral("20261020AI"));
        ShopWindow::press(Qt::Key_Escape);
        ShopWindow::press(Qt::Key_Escape);
        for (int i = 0; i < 4 && band()->isVisible(); ++i)
            ShopWindow::press(Qt::Key_Escape);
        QCOMPARE(shown(0, "lot.code"), QStringLiteral("20261111C3"));
    }

    void whatLaterEntriesStandOnIsRefusedWithTheirNames()
    {
        EventDraft sale;
        sale.step = QStringLiteral("retailSale");
        sale.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 22));
        DraftLine line;
        line.side = Side::Input;
        line.lot = lot(QStringLiteral("20261020AI"));
        line.quantity = Quantity{Decimal::fromInteger(5), *Unit::parse(u"箱")};
        sale.lines = {line};
        const auto sold = Ledger(m_shop->session()).record(sale);
        QVERIFY2(sold.has_value(), qPrintable(sold ? QString() : sold.error().text));
        const EventId before = posted("receiving");
        correctLot(QStringLiteral("20261020AI"));
        ShopWindow::type(QStringLiteral("20261020A1"));
        ShopWindow::press(Qt::Key_Return);
        ShopWindow::press(Qt::Key_F9);
        ShopWindow::press(Qt::Key_1);
        QCOMPARE(posted("receiving"), before);
        auto *banner = m_shop->part<Banner>("banner");
        QVERIFY(banner->isVisible());
        m_shop->shoot(QStringLiteral("correction-standing"));
        QVERIFY2(banner->text().contains(QString::number(raw(sold->id))), qPrintable(banner->text()));
    }

    void aSaleIsCorrectedWithoutItsOwnQuantityStandingInTheWay()
    {
        EventDraft sale;
        sale.step = QStringLiteral("retailSale");
        sale.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 22));
        DraftLine line;
        line.side = Side::Input;
        line.lot = lot(QStringLiteral("20261020AI"));
        line.quantity = Quantity{Decimal::fromInteger(38), *Unit::parse(u"箱")};
        sale.lines = {line};
        QVERIFY(Ledger(m_shop->session()).record(sale).has_value());
        const EventId before = posted("retailSale");
        m_shop->window->showPage(QStringLiteral("eventsPage"));
        Q_EMIT m_shop->page()->wanted(Target{Target::Kind::Event, raw(before), QStringLiteral("correct")});
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("shippingPage"));
        QCOMPARE(lines().currentIndex().data(FieldIdRole).toString(), QStringLiteral("line.qty"));
        ShopWindow::type(QStringLiteral("39"));
        ShopWindow::press(Qt::Key_Return);
        QTest::qWait(600);
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(shown(0, "line.qty"), QStringLiteral("39"));
        QVERIFY(model().index(0, model().columnOf(QStringLiteral("line.qty"))).data(SeverityRole).toInt() !=
                int(Severity::Refuse));
        m_shop->shoot(QStringLiteral("correction-sale"));
        ShopWindow::press(Qt::Key_S, Qt::ControlModifier);
        ShopWindow::press(Qt::Key_1);
        const EventId after = posted("retailSale");
        QVERIFY(after != before);
        QCOMPARE(LedgerQuery(m_shop->session()).event(after)->lines.front().quantity.toString(),
                 QStringLiteral("39箱"));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
    ItemId m_milk{};
};

QTEST_MAIN(TestCorrectionForm)
#include "tst_correction.moc"
