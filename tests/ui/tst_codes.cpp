#include "core/ledger/scanning.h"
#include "core/ledger/settings.h"
#include "core/render/painter.h"
#include "core/render/symbols.h"
#include "tests/ui/shopwindow.h"
#include "ui/camera.h"
#include "ui/form/codequestion.h"
#include "ui/form/linesview.h"
#include "ui/form/picklist.h"
#include "ui/page.h"
#include "ui/pages/codeslist.h"
#include "ui/pagestack.h"
#include "ui/scanlistener.h"
#include "ui/widgets/camerapanel.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 扫码: what a code is, its story, what is unknown, pictures, cartons; by keys.
class TestCodes final : public QObject
{
    Q_OBJECT

private:
    RecordView *list() const { return m_shop->part<RecordView>("codeList"); }
    QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    void showPage(const char *name) { m_shop->window->showPage(QLatin1String(name)); }
    CodeQuestion *openQuestionAnywhere() const
    {
        for (CodeQuestion *each : m_shop->window->findChildren<CodeQuestion *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    CodeQuestion *question() const { return m_shop->page()->findChild<CodeQuestion *>(); }
    QAbstractItemModel *lines() const
    {
        const auto views = m_shop->page()->findChildren<LinesView *>(QStringLiteral("lines"));
        for (LinesView *view : views) {
            if (view->isVisible())
                return view->model();
        }
        return nullptr;
    }
    QString chosenReading() const
    {
        const auto *picker = m_shop->part<PickList>("codeItem_picker");
        return picker->current() != nullptr ? picker->current()->aside : QString();
    }
    static void answer(const QString &initials)
    {
        ShopWindow::type(initials);
        ShopWindow::press(Qt::Key_Return);
    }
    QString card() const { return m_shop->part<FactCard>("codeCard")->plainText(); }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"), QStringLiteral("6901234000016"));
        m_shop->openWindow(QStringLiteral("codesPage"));
    }
    void cleanup() { m_shop.reset(); }

    void aCodeSaysWhatItIsItsPartsAndWhatIsWrong()
    {
        m_shop->window->scan(QStringLiteral("(01)06901234000016(17)281130(10)L2611A"));
        QVERIFY2(card().contains(QStringLiteral("L2611A")), qPrintable(card()));
        QVERIFY(cell(0, 3).contains(QStringLiteral("纯牛奶")));
        m_shop->window->scan(QStringLiteral("6901234000017"));
        QVERIFY2(card().contains(QStringLiteral("6")), qPrintable(card()));
        m_shop->shoot(QStringLiteral("codes"));
        QCOMPARE(list()->model()->rowCount(), 2);
    }

    void aSecondScanIsAnnouncedAndNotCounted()
    {
        QSignalSpy answers(m_shop->desk.scanner, &ScanListener::answered);
        m_shop->window->scan(QStringLiteral("6901234000016"));
        m_shop->window->scan(QStringLiteral("6901234000016"));
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(answers.count(), 2);
        QCOMPARE(answers[0][0].value<ScanOutcome>(), ScanOutcome::Taken);
        QCOMPARE(answers[1][0].value<ScanOutcome>(), ScanOutcome::Repeated);
    }

    void anUnknownCodeIsBoundInPlaceAndItsRowStays()
    {
        const QString unknown = QStringLiteral("QX77ZZ");
        m_shop->window->scan(unknown);
        QCOMPARE(cell(0, 1), unknown);
        list()->setFocus();
        ShopWindow::press(Qt::Key_Return);
        auto *item = m_shop->part<QLineEdit>("codeItem");
        QTRY_VERIFY(item->hasFocus());
        ShopWindow::type(QStringLiteral("cnn"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(cell(0, 3).contains(QStringLiteral("纯牛奶")));
        QCOMPARE(Scanning(m_shop->session()).read(unknown)->item, m_milk);
    }

    void everySymbolOfAPastedPictureComesIn()
    {
        const auto matrix = encodeSymbol(Symbology::QrCode, QStringLiteral("83123450012345671234"));
        QVERIFY(matrix);
        const PaperPage paper{QSizeF(60, 60), {PageSymbol{QPointF(8, 8), QSizeF(1, 1), *matrix}}};
        QGuiApplication::clipboard()->setImage(rasterPage(paper, 203).convertToFormat(QImage::Format_RGB32));
        m_shop->part<QLineEdit>("codeBox")->setFocus();
        ShopWindow::press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 1), QStringLiteral("83123450012345671234"));
    }

    void aDeliveryAsksOnceWhichItemAnUnknownCodeIs()
    {
        showPage("receivingPage");
        m_shop->part<QLineEdit>("field_supplier")->setFocus();
        ShopWindow::type(QStringLiteral("half typed"));
        m_shop->window->scan(Unknown);
        QVERIFY(question()->isVisible());
        m_shop->shoot(QStringLiteral("codes-asked-receiving"));
        answer(QStringLiteral("cnn"));
        QCOMPARE(lines()->index(0, 0).data().toString(), QStringLiteral("纯牛奶"));
        QCOMPARE(m_shop->part<QLineEdit>("field_supplier")->text(), QStringLiteral("half typed"));
        m_shop->window->scan(Unknown);
        QVERIFY(!question()->isVisible());
        QCOMPARE(lines()->rowCount(), 3);
    }

    void codesScannedWhileAQuestionStandsAreNotLost()
    {
        showPage("receivingPage");
        m_shop->window->scan(Unknown);
        m_shop->window->scan(QStringLiteral("QX88YY"));
        m_shop->window->scan(QStringLiteral("6901234000016"));
        QCOMPARE(lines()->rowCount(), 2); // the known one went in
        answer(QStringLiteral("cnn"));
        QVERIFY(question()->isVisible()); // the second
        answer(QStringLiteral("cnn"));
        QVERIFY(!question()->isVisible());
        QCOMPARE(lines()->rowCount(), 4);
    }

    void aCodeOfNewGoodsBecomesAnItemFromTheQuestion()
    {
        showPage("receivingPage");
        m_shop->window->scan(Unknown);
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!question()->isVisible());
        QVERIFY(m_shop->part<QWidget>("newItemStrip")->isVisible());
    }

    void aNewBarCodeMayBelongToAnOldItem()
    {
        showPage("receivingPage");
        m_shop->window->scan(QStringLiteral("6901234000023"));
        QVERIFY(m_shop->part<QWidget>("newItemStrip")->isVisible());
        ShopWindow::press(Qt::Key_F4);
        QVERIFY(question()->isVisible());
        answer(QStringLiteral("cnn"));
        QCOMPARE(lines()->index(0, 0).data().toString(), QStringLiteral("纯牛奶"));
        QCOMPARE(lines()->rowCount(), 2);
    }

    void aSaleAndACountAskToo()
    {
        m_shop->receive(m_milk, QStringLiteral("L1"), QStringLiteral("2026-10-20"), 40);
        showPage("shippingPage");
        m_shop->window->scan(Unknown);
        auto *asked = m_shop->window->findChild<QWidget *>(QStringLiteral("retailSale"))
                          ->findChild<CodeQuestion *>(QStringLiteral("codeQuestion"));
        QVERIFY(asked != nullptr && asked->isVisible());
        m_shop->shoot(QStringLiteral("codes-asked-sale"));
        answer(QStringLiteral("cnn"));
        QCOMPARE(lines()->rowCount(), 2);
        showPage("stepsPage");
        ShopWindow::type(QStringLiteral("pd"));
        ShopWindow::press(Qt::Key_Return);
        m_shop->window->scan(QStringLiteral("QX99WW"));
        QVERIFY(openQuestionAnywhere() != nullptr);
        m_shop->shoot(QStringLiteral("codes-asked-count"));
        answer(QStringLiteral("cnn"));
        QVERIFY(openQuestionAnywhere() == nullptr);
        QCOMPARE(Scanning(m_shop->session()).read(QStringLiteral("QX99WW"))->item, m_milk);
    }

    void anyOtherStepAsksToo()
    {
        m_shop->receive(m_milk, QStringLiteral("L1"), QStringLiteral("2026-10-20"), 40);
        showPage("stepsPage");
        ShopWindow::type(QStringLiteral("bsxh"));
        ShopWindow::press(Qt::Key_Return);
        m_shop->window->scan(Unknown);
        QVERIFY(openQuestionAnywhere() != nullptr);
        answer(QStringLiteral("cnn"));
        QVERIFY(openQuestionAnywhere() == nullptr);
        QCOMPARE(Scanning(m_shop->session()).read(Unknown)->item, m_milk);
    }

    void escLeavesTheCodeOutAndTheCursorGoesBack()
    {
        showPage("receivingPage");
        auto *supplier = m_shop->part<QLineEdit>("field_supplier");
        supplier->setFocus();
        m_shop->window->scan(Unknown);
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!question()->isVisible());
        QCOMPARE(lines()->rowCount(), 1);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(supplier));
    }

    void aLostSeparatorIsAskedOnceWhereverItIsScanned()
    {
        m_shop->receive(m_milk, QStringLiteral("L1"), QStringLiteral("2026-10-20"), 40);
        const auto code = [](const char *serial) {
            return QStringLiteral("010690123400001610L2611A21") + QLatin1String(serial);
        };
        showPage("receivingPage");
        m_shop->window->scan(code("SN000001"));
        QVERIFY(question()->isVisible());
        m_shop->shoot(QStringLiteral("codes-asked-lot"));
        ShopWindow::type(QStringLiteral("L2611A"));
        auto *picker = m_shop->part<QWidget>("codeItem_picker");
        QVERIFY(picker->isVisible());
        for (int down = 0; down < 8 && !chosenReading().endsWith(QStringLiteral("(10)L2611A(21)SN000001")); ++down)
            ShopWindow::press(Qt::Key_Down);
        ShopWindow::press(Qt::Key_Return);
        QVERIFY(!question()->isVisible());
        QVERIFY(Scanning(m_shop->session()).read(code("SN000002"))->readings.empty());
    }

    void theLayoutOfTheScalesIsSetAndTried()
    {
        showPage("settingsPage");
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("settingsPage"), QStringLiteral("codes")});
        m_shop->part<QLineEdit>("companyPrefix")->setText(QStringLiteral("6901234"));
        m_shop->part<QLineEdit>("gunSeparator")->setText(QStringLiteral("~"));
        m_shop->part<QComboBox>("inStoreDigits")->setCurrentIndex(0);
        m_shop->window->scan(QStringLiteral("2112340012501"));
        m_shop->shoot(QStringLiteral("codes-settings"));
        const QString tried = m_shop->part<QLabel>("triedCode")->text();
        QVERIFY2(tried.contains(QStringLiteral("1234")) && tried.contains(QStringLiteral("1.25")), qPrintable(tried));
        ShopWindow::press(Qt::Key_F9);
        Settings settings(m_shop->session());
        QCOMPARE(settings.value(CompanyPrefixSetting).value(), QStringLiteral("6901234"));
        QCOMPARE(settings.value(SeparatorSetting).value(), QStringLiteral("~"));
        QCOMPARE(settings.value(InStoreLayoutSetting).value(), QStringLiteral("4g"));
        QVERIFY(Scanning(m_shop->session()).nextSscc());
    }

    void aSeparatorThatCodesUseThemselvesIsRefused()
    {
        showPage("settingsPage");
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("settingsPage"), QStringLiteral("codes")});
        m_shop->part<QLineEdit>("gunSeparator")->setText(QStringLiteral("A"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(Settings(m_shop->session()).value(SeparatorSetting).value().isEmpty());
    }

    void withoutACameraThePageSaysSo()
    {
        if (!Camera::names().isEmpty())
            QSKIP("a camera is plugged in");
        ShopWindow::press(Qt::Key_K, Qt::ControlModifier);
        auto *panel = m_shop->part<CameraPanel>("cameraPanel");
        QVERIFY(panel != nullptr && panel->isVisible());
        QVERIFY(!panel->findChild<QLabel *>(QStringLiteral("cameraNote"))->text().isEmpty());
        m_shop->shoot(QStringLiteral("codes-camera"));
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void whatTheCameraSeesComesInOnce()
    {
        ShopWindow::press(Qt::Key_K, Qt::ControlModifier);
        auto *panel = m_shop->part<CameraPanel>("cameraPanel");
        const auto matrix = encodeSymbol(Symbology::QrCode, QStringLiteral("83123450012345671234"));
        QVERIFY(matrix);
        const PaperPage paper{QSizeF(60, 60), {PageSymbol{QPointF(8, 8), QSizeF(1, 1), *matrix}}};
        const QImage picture = rasterPage(paper, 203).convertToFormat(QImage::Format_RGB32);
        QSignalSpy seen(panel, &CameraPanel::seen);
        panel->look(picture);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        panel->look(picture);
        QTest::qWait(0);
        QCOMPARE(seen.count(), 1);
        QCOMPARE(cell(0, 1), QStringLiteral("83123450012345671234"));
    }

    void sixtyCodesGoInWithinAMinute()
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 60; ++i)
            m_shop->window->scan(QStringLiteral("831234500123456%1").arg(10'000 + i));
        QCOMPARE(list()->model()->rowCount(), 60);
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    const QString Unknown = QStringLiteral("QX77ZZ");
    std::unique_ptr<ShopWindow> m_shop;
    ItemId m_milk{};
};

QTEST_MAIN(TestCodes)
#include "tst_codes.moc"
