#include "core/ledger/scanning.h"
#include "core/render/painter.h"
#include "core/render/symbols.h"
#include "tests/ui/shopwindow.h"
#include "ui/page.h"
#include "ui/pages/codeslist.h"
#include "ui/pagestack.h"
#include "ui/scanlistener.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
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
    Page *page() const { return m_shop->window->pages().currentPage(); }
    RecordView *list() const { return page()->findChild<RecordView *>(QStringLiteral("codeList")); }
    QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    QString card() const { return page()->findChild<FactCard *>(QStringLiteral("codeCard"))->plainText(); }

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
        auto *item = page()->findChild<QLineEdit *>(QStringLiteral("codeItem"));
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
        page()->findChild<QLineEdit *>(QStringLiteral("codeBox"))->setFocus();
        ShopWindow::press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
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
    std::unique_ptr<ShopWindow> m_shop;
    ItemId m_milk{};
};

QTEST_MAIN(TestCodes)
#include "tst_codes.moc"
