#include "tests/ui/shopwindow.h"

#include "core/ledger/ledgerquery.h"
#include "ui/form/entryfield.h"
#include "ui/form/linesview.h"
#include "ui/form/roadchoice.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/roles.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/scanlistener.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/findingspanel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <algorithm>

using namespace suben;
using namespace suben::test;

class TestReceiving final : public QObject
{
    Q_OBJECT

private:
    LinesView &lines() const { return *m_shop->window->findChild<LinesView *>(QStringLiteral("lines")); }
    LinesModel &model() const { return *static_cast<LinesModel *>(lines().model()); }
    QString cell(int row, const char *path) const
    {
        return model().index(row, model().columnOf(QLatin1String(path))).data().toString();
    }
    QString currentField() const { return lines().currentIndex().data(FieldIdRole).toString(); }
    void chooseSupplier() const
    {
        ShopWindow::type(QStringLiteral("ytcl"));
        ShopWindow::press(Qt::Key_Return);
    }
    void typeCell(const QString &text) const
    {
        ShopWindow::type(text);
        ShopWindow::press(Qt::Key_Return);
    }
    /// As a gun types: to whatever has the focus, which the first key may have moved into an editor.
    void shootCode(const QString &code) const
    {
        QTest::qWait(80);
        m_shop->window->scanListener().setThreshold(10'000);
        for (const QChar c : code)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1(), Qt::NoModifier, 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::NoModifier, 0);
        m_shop->window->scanListener().setThreshold(0);
    }
    std::vector<EventRow> events() const
    {
        EventFilter filter;
        filter.step = QStringLiteral("receiving");
        return LedgerQuery(m_shop->session()).events(filter).value_or(std::vector<EventRow>());
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }

    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_shop->addItem(QStringLiteral("晨露纯牛奶"), QStringLiteral("6M"), QStringLiteral("6901234000016"));
        m_shop->addItem(QStringLiteral("晨露风味酸牛奶"), QStringLiteral("21D"));
        m_shop->addItem(QStringLiteral("散装花生"), QString());
        m_shop->openWindow(QStringLiteral("receivingPage"));
    }

    void cleanup() { m_shop.reset(); }

    void aDeliveryTypedByKeyboardAloneIsPosted()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        QCOMPARE(currentField(), QStringLiteral("lot.code"));
        typeCell(QStringLiteral("20261020A1"));
        QCOMPARE(currentField(), QStringLiteral("lot.made"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(currentField(), QStringLiteral("line.qty"));
        typeCell(QStringLiteral("40"));
        ShopWindow::press(Qt::Key_F9);
        const auto posted = events();
        QCOMPARE(posted.size(), size_t(1));
        const auto event = LedgerQuery(m_shop->session()).event(posted.front().id);
        QVERIFY(event.has_value());
        QCOMPARE(event->lines.size(), size_t(1));
        QCOMPARE(event->lines.front().quantity.toString(), QStringLiteral("40箱"));
        const auto lot = Catalog(m_shop->session()).lot(event->lines.front().lot);
        QCOMPARE(lot->code, QStringLiteral("20261020A1"));
        QCOMPARE(lot->made.value(), QDate(2026, 10, 20));
        QCOMPARE(lot->expiry.value(), QDate(2027, 4, 20));
        m_shop->shoot(QStringLiteral("receiving-posted"));
    }

    void theSupplierIsTheFirstThingAskedAndTheGoodsTheSecond()
    {
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field_supplier"));
        chooseSupplier();
        QCOMPARE(currentField(), QStringLiteral("item.name"));
    }

    void aScanIntoTheGridLeavesNothingOfItsFirstKeyBehind()
    {
        chooseSupplier();
        shootCode(QStringLiteral("6901234000016")); // its first key alone finds the milk by its code
        QCOMPARE(cell(0, "item.name"), QStringLiteral("晨露纯牛奶"));
        QCOMPARE(cell(1, "item.name"), QString());
    }

    void aScanInTheMiddleOfAWordLeavesTheWordToBeTakenAsTyped()
    {
        chooseSupplier();
        ShopWindow::type(QStringLiteral("gw"));
        shootCode(QStringLiteral("6901234000016"));
        QVERIFY2(!cell(0, "item.name").contains(u'6'), qPrintable(cell(0, "item.name")));
    }

    void aDateThatCannotBeReadIsSaidOnceAndDoesNotTrapTheCursor()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("A1"));
        typeCell(QStringLiteral("261345"));
        QCOMPARE(currentField(), QStringLiteral("lot.made"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(currentField(), QStringLiteral("lot.expiry")); // there is nothing to work it out from
        typeCell(QStringLiteral("270420"));
        QCOMPARE(cell(0, "lot.made"), QStringLiteral("261345"));
        typeCell(QStringLiteral("40"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(events().empty());
        QCOMPARE(cell(0, "lot.made"), QStringLiteral("261345"));
    }

    void aScanWhileTheSupplierHasTheFocusLeavesTheSupplierChosen()
    {
        chooseSupplier();
        auto *supplier = m_shop->window->findChild<PickField *>(QStringLiteral("field_supplier"));
        const qint64 chosen = supplier->chosen();
        supplier->setFocus();
        supplier->selectAll();
        shootCode(QStringLiteral("6901234000016"));
        QVERIFY(chosen != 0);
        QCOMPARE(supplier->chosen(), chosen);
        QCOMPARE(cell(0, "item.name"), QStringLiteral("晨露纯牛奶"));
    }

    void aStripForANewItemIsHighEnoughForItsFields()
    {
        chooseSupplier();
        typeCell(QStringLiteral("6901234000023"));
        const auto *strip = m_shop->window->findChild<QFrame *>(QStringLiteral("newItemStrip"));
        QVERIFY(strip != nullptr && strip->isVisible());
        for (const QLineEdit *field : strip->findChildren<QLineEdit *>())
            QVERIFY2(field->height() >= field->fontMetrics().height() + 8, qPrintable(field->objectName()));
        QVERIFY(strip->childrenRect().bottom() < strip->height());
    }

    void theExpiryIsComputedAndTheCellSaysHow()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("A1"));
        typeCell(QStringLiteral("261105"));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, "lot.expiry"), QStringLiteral("2027-05-05"), 5000);
        const QString how =
            model().index(0, model().columnOf(QStringLiteral("lot.expiry"))).data(SentenceRole).toString();
        QVERIFY2(how.contains(QStringLiteral("2026-11-05")), qPrintable(how));
        QVERIFY2(how.contains(QStringLiteral("2027-05-05")), qPrintable(how));
    }

    void whatTheGridHasNoPlaceForIsFilledByKeysAlone()
    {
        chooseSupplier();
        typeCell(QStringLiteral("sanz"));
        typeCell(QStringLiteral("H1"));
        typeCell(QStringLiteral("261105"));
        const auto *more = m_shop->window->findChild<QWidget *>(QStringLiteral("moreFields"));
        ShopWindow::press(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(more->isVisible());
        for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != QLatin1String("field_lot.noExpiry"); ++i)
            ShopWindow::press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field_lot.noExpiry"));
        ShopWindow::type(QStringLiteral("1"));
        m_shop->shoot(QStringLiteral("receiving-more"));
        for (int i = 0; i < 20 && more->isVisible(); ++i)
            ShopWindow::press(Qt::Key_Return);
        QVERIFY(!more->isVisible());
        lines().goTo(0, QStringLiteral("line.qty"));
        typeCell(QStringLiteral("5"));
        ShopWindow::press(Qt::Key_F9);
        const auto posted = events();
        QCOMPARE(posted.size(), size_t(1));
        const auto event = LedgerQuery(m_shop->session()).event(posted.front().id);
        QCOMPARE(Catalog(m_shop->session()).lot(event->lines.front().lot)->fields.value(QStringLiteral("lot.noExpiry")),
                 Value(true));
    }

    void whatStandsBesideTheGridIsKeptWithTheDraft()
    {
        chooseSupplier();
        typeCell(QStringLiteral("sanz"));
        ShopWindow::press(Qt::Key_F3, Qt::ShiftModifier);
        m_shop->window->findChild<QWidget *>(QStringLiteral("moreFields"))
            ->findChild<QLineEdit *>(QStringLiteral("field_lot.noExpiry"))
            ->setFocus();
        ShopWindow::type(QStringLiteral("1"));
        ShopWindow::press(Qt::Key_Escape);
        QCOMPARE(model().row(0).value(QStringLiteral("lot.noExpiry")), Value(true));
        ShopWindow::press(Qt::Key_F6);
        QVERIFY(!model().row(0).item);
        ShopWindow::press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(model().row(0).value(QStringLiteral("lot.noExpiry")), Value(true));
    }

    void enterStopsWhereAPersonWantsItToStop()
    {
        const auto column = [this](const char *path) {
            const auto *model = m_shop->window->findChild<LinesView *>(QStringLiteral("lines"))->model();
            for (int i = 0; i < model->columnCount(); ++i) {
                if (model->headerData(i, Qt::Horizontal, FieldIdRole).toString() == QLatin1String(path))
                    return i;
            }
            return -1;
        };
        const auto throughALine = [this] {
            chooseSupplier();
            typeCell(QStringLiteral("clcnn"));
            typeCell(QStringLiteral("20261020A1"));
            ShopWindow::press(Qt::Key_Return);
        };
        m_shop->window->findChild<RoadChoice *>()->toggle(column("lot.expiry"));
        throughALine();
        QCOMPARE(currentField(), QStringLiteral("lot.expiry"));
        m_shop->window->findChild<RoadChoice *>()->toggle(column("lot.expiry"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(currentField(), QStringLiteral("line.qty"));
    }

    void f3ShowsTheLotThatCameLastAndEscTakesItAway()
    {
        const auto milk = Catalog(m_shop->session()).findItem(QStringLiteral("6901234000016"));
        m_shop->receive((*milk)->id, QStringLiteral("EARLIER"), QStringLiteral("2026-11-15"), 20);
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        ShopWindow::press(Qt::Key_F3);
        auto *card = m_shop->window->findChild<FactCard *>(QStringLiteral("lotCard"));
        QVERIFY(card != nullptr && card->isVisible());
        const auto labels = card->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *each) { return each->text() == u"EARLIER"; }));
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QCOMPARE(currentField(), QStringLiteral("lot.code"));
    }

    void anUnreadableDateKeepsTheEditorOpen()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("A1"));
        typeCell(QStringLiteral("20261332"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("lines_editor"));
        QCOMPARE(currentField(), QStringLiteral("lot.made"));
    }

    void anAnswerOfTheCheckTakesNothingThatIsBeingTyped()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        ShopWindow::type(QStringLiteral("2026"));
        QTest::qWait(1200); // the check of the row before has answered
        typeCell(QStringLiteral("1111A1"));
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("20261111A1"));
    }

    void anEqualsSignRepeatsTheRowAbove()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("A1"));
        typeCell(QStringLiteral("261105"));
        typeCell(QStringLiteral("40"));
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("="));
        QCOMPARE(cell(1, "lot.code"), QStringLiteral("A1"));
    }

    void aDateAfterTodayStopsF9AndTheCursorGoesThere()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("A1"));
        typeCell(QStringLiteral("2026-12-06"));
        typeCell(QStringLiteral("12"));
        QTRY_VERIFY_WITH_TIMEOUT(
            model().index(0, model().columnOf(QStringLiteral("lot.made"))).data(SeverityRole).toInt() ==
                int(Severity::Refuse),
            5000);
        m_shop->shoot(QStringLiteral("receiving-finding"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(events().empty());
        QCOMPARE(currentField(), QStringLiteral("lot.made"));
        QCOMPARE(cell(0, "lot.made"), QStringLiteral("2026-12-06"));
    }

    void enterOnTheBlankLastRowOffersToSave()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("A1"));
        typeCell(QStringLiteral("261105"));
        typeCell(QStringLiteral("40"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("finishButton"));
    }

    void whatWasTypedComesBackAtTheNextStart()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("A1"));
        typeCell(QStringLiteral("261105"));
        m_shop->page()->leave();
        m_shop->openWindow(QStringLiteral("receivingPage"));
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("A1"));
        QCOMPARE(cell(0, "lot.made"), QStringLiteral("2026-11-05"));
        QCOMPARE(m_shop->window->findChild<QLineEdit *>(QStringLiteral("field_supplier"))->text(),
                 QStringLiteral("烟台晨露乳业有限公司"));
    }

    void aScanAddsALine()
    {
        chooseSupplier();
        m_shop->window->scan(QStringLiteral("6901234000016"));
        QCOMPARE(cell(0, "item.name"), QStringLiteral("晨露纯牛奶"));
        QCOMPARE(currentField(), QStringLiteral("lot.code"));
    }

    void anUnknownItemIsMadeInPlaceAndTheRowGoesOn()
    {
        chooseSupplier();
        m_shop->window->scan(QStringLiteral("6901234000023"));
        auto *strip = m_shop->window->findChild<QWidget *>(QStringLiteral("newItemStrip"));
        QVERIFY(strip->isVisible());
        m_shop->shoot(QStringLiteral("receiving-newitem"));
        const QStringList typed{QStringLiteral("hongdou"), QStringLiteral("1kg"), QStringLiteral("12m"),
                                QStringLiteral("kg")};
        for (const QString &text : typed)
            typeCell(text);
        QTRY_VERIFY(!strip->isVisible());
        QCOMPARE(cell(0, "item.name"), QStringLiteral("hongdou"));
        QCOMPARE(currentField(), QStringLiteral("lot.code"));
        const auto item = Catalog(m_shop->session()).findItem(QStringLiteral("6901234000023"));
        QVERIFY(item.has_value() && item->has_value());
    }

    void aPageLooksRightInEveryWidth()
    {
        chooseSupplier();
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("20261020A1"));
        ShopWindow::press(Qt::Key_Return);
        typeCell(QStringLiteral("40"));
        typeCell(QStringLiteral("clfwsnn"));
        typeCell(QStringLiteral("20261118B2"));
        ShopWindow::press(Qt::Key_Return);
        typeCell(QStringLiteral("24"));
        typeCell(QStringLiteral("clcnn"));
        typeCell(QStringLiteral("20261105E7"));
        QTest::qWait(1500);
        m_shop->shoot(QStringLiteral("receiving"));
        m_shop->theme.setScheme(Theme::Scheme::Dark);
        QTest::qWait(50);
        m_shop->shoot(QStringLiteral("receiving-dark"));
        m_shop->theme.setScheme(Theme::Scheme::Light);
        m_shop->resize(911, 470);
        m_shop->shoot(QStringLiteral("receiving-150"));
        for (int column = 0; column < model().columnCount(); ++column) {
            if (!lines().isColumnHidden(column))
                QVERIFY(lines().columnViewportPosition(column) + lines().columnWidth(column) <=
                        lines().viewport()->width() + 1);
        }
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestReceiving)
#include "tst_receiving.moc"
