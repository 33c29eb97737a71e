#include "tests/ui/shopwindow.h"

#include "core/ledger/ledgerquery.h"
#include "core/ledger/stock.h"
#include "ui/form/attachmentbar.h"
#include "ui/form/linesview.h"
#include "ui/form/paperchooser.h"
#include "ui/models/roles.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace suben;
using namespace suben::test;

class TestShipping final : public QObject
{
    Q_OBJECT

private:
    QWidget &sale() const { return *m_shop->window->findChild<QWidget *>(QStringLiteral("retailSale")); }
    LinesModel &model() const
    {
        return *static_cast<LinesModel *>(sale().findChild<LinesView *>(QStringLiteral("lines"))->model());
    }
    QString cell(int row, const char *path) const
    {
        return model().index(row, model().columnOf(QLatin1String(path))).data().toString();
    }
    Quantity onHand(const QString &lotCode) const
    {
        StockFilter filter;
        filter.text = lotCode;
        filter.alsoEmpty = true;
        const auto rows = Stock(m_shop->session()).rows(filter);
        return rows && !rows->empty() ? rows->front().onHand : Quantity();
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }

    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_milk = m_shop->addItem(QStringLiteral("晨露纯牛奶"), QStringLiteral("6M"), QStringLiteral("6901234000016"));
        m_shop->receive(m_milk, QStringLiteral("LATE1"), QStringLiteral("2026-10-20"), 40);
        m_shop->receive(m_milk, QStringLiteral("EARLY1"), QStringLiteral("2026-09-01"), 3);
        m_shop->openWindow(QStringLiteral("shippingPage"));
    }

    void cleanup() { m_shop.reset(); }

    void theLotThatExpiresFirstIsProposed()
    {
        m_shop->window->scan(QStringLiteral("6901234000016"));
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("EARLY1"));
        QCOMPARE(cell(0, "line.qty"), QStringLiteral("1"));
    }

    void aLineOverTwoLotsIsSplitInSight()
    {
        for (int i = 0; i < 5; ++i)
            m_shop->window->scan(QStringLiteral("6901234000016"));
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("EARLY1"));
        QCOMPARE(cell(0, "line.qty"), QStringLiteral("3"));
        QCOMPARE(cell(1, "lot.code"), QStringLiteral("LATE1"));
        QCOMPARE(cell(1, "line.qty"), QStringLiteral("2"));
        m_shop->shoot(QStringLiteral("sale"));
    }

    void f9PostsTheSaleAndTakesTheStock()
    {
        for (int i = 0; i < 5; ++i)
            m_shop->window->scan(QStringLiteral("6901234000016"));
        ShopWindow::press(Qt::Key_F9);
        QCOMPARE(onHand(QStringLiteral("EARLY1")).value, Decimal());
        QCOMPARE(onHand(QStringLiteral("LATE1")).value, Decimal::fromInteger(38));
    }

    void aLotSharedOutByTheProgramIsPostedAsPresumed()
    {
        m_shop->window->scan(QStringLiteral("6901234000016"));
        ShopWindow::press(Qt::Key_F9);
        EventFilter filter;
        filter.step = QStringLiteral("retailSale");
        const auto sales = LedgerQuery(m_shop->session()).events(filter);
        QVERIFY(sales && sales->size() == 1);
        const auto values = LedgerQuery(m_shop->session()).namedValues(sales->front().id, 0);
        QVERIFY(values);
        QVERIFY(std::ranges::any_of(*values, [](const NamedValue &named) {
            return named.path == u"line.lotPresumed" && named.value == Value(true);
        }));
    }

    void enterAfterASaleLeadsToItsSlip()
    {
        m_shop->window->scan(QStringLiteral("6901234000016"));
        ShopWindow::press(Qt::Key_F9);
        auto *strip = m_shop->window->findChild<QWidget *>(QStringLiteral("printStrip"));
        QVERIFY(strip != nullptr);
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("labelPage"));
        auto *templates = m_shop->window->findChild<QComboBox *>(QStringLiteral("labelTemplates"));
        QVERIFY(templates != nullptr && templates->findData(QStringLiteral("slip.a4")) >= 0);
        QVERIFY(templates->findData(QStringLiteral("lot.60x40")) < 0);
    }

    void digitsBeforeAScanAreTheQuantity()
    {
        auto *box = m_shop->window->findChild<QLineEdit *>(QStringLiteral("scanBox"));
        box->setText(QStringLiteral("2"));
        m_shop->window->scan(QStringLiteral("6901234000016"));
        QCOMPARE(cell(0, "line.qty"), QStringLiteral("2"));
        QVERIFY(box->text().isEmpty());
    }

    void anExpiredLotIsNotAddedAndTheReasonIsShown()
    {
        const ItemId old =
            m_shop->addItem(QStringLiteral("晨露鲜牛奶"), QStringLiteral("7D"), QStringLiteral("6901234000030"));
        auto *clock = const_cast<FixedClock *>(dynamic_cast<const FixedClock *>(&m_shop->session().clock));
        QVERIFY(clock != nullptr);
        m_shop->receive(old, QStringLiteral("OLD1"), QStringLiteral("2026-11-20"), 4);
        clock->set(chinaTime(QDate(2026, 12, 20), QTime(9, 0)));
        m_shop->window->scan(QStringLiteral("6901234000030"));
        QCOMPARE(model().rowCount(), 1);
        const auto banners = sale().findChildren<Banner *>(QStringLiteral("banner"));
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(QStringLiteral("OLD1"));
        }));
        m_shop->shoot(QStringLiteral("sale-refused"));
    }

    void aListOfSalesIsDroppedAndRecorded()
    {
        m_shop->addSupplier(QStringLiteral("实验小学"));
        const QString path = m_shop->folder.filePath(QStringLiteral("sales.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("客户名称,商品名称,数量,单位,单价\n实验小学,晨露纯牛奶,5,箱,3.50\n").toUtf8());
        file.close();
        sale().findChild<QPushButton *>(QStringLiteral("otherKind"))->click(); // to named buyers
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        auto *whole = m_shop->window->findChild<QWidget *>(QStringLiteral("wholesale"));
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(whole, &enter);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(whole, &drop);
        QTRY_VERIFY(whole->findChild<QTableView *>(QStringLiteral("importRows")) != nullptr);
        QTRY_VERIFY(whole->findChild<QTableView *>(QStringLiteral("importRows"))->model() != nullptr);
        QTRY_COMPARE(whole->findChild<QTableView *>(QStringLiteral("importRows"))->model()->rowCount(), 1);
        m_shop->shoot(QStringLiteral("sale-import"));
        QCOMPARE(onHand(QStringLiteral("EARLY1")).value, Decimal::fromInteger(3)); // only looked at
        ShopWindow::press(Qt::Key_F9);
        QTRY_VERIFY(onHand(QStringLiteral("EARLY1")).value == Decimal());
        QCOMPARE(onHand(QStringLiteral("LATE1")).value, Decimal::fromInteger(38));
        QTRY_VERIFY(whole->findChild<LinesView *>(QStringLiteral("lines"))->isVisible());
    }

    void papersOfTheScanFolderAreOfferedByNumber()
    {
        QDir(m_shop->folder.path()).mkdir(QStringLiteral("scans"));
        const QString scans = m_shop->folder.filePath(QStringLiteral("scans"));
        for (const char *name : {"old.jpg", "new.jpg"}) {
            QFile file(scans + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name);
            file.flush();
            file.setFileTime(QDateTime(QDate(2026, 11, name[0] == 'o' ? 1 : 22), QTime(9, 0)),
                             QFileDevice::FileModificationTime);
        }
        QSettings().setValue(QLatin1String(PaperFolderSetting), scans);
        m_shop->window->scan(QStringLiteral("6901234000016"));
        ShopWindow::press(Qt::Key_K, Qt::ControlModifier);
        m_shop->shoot(QStringLiteral("sale-papers"));
        ShopWindow::press(Qt::Key_1);
        auto *bar = sale().findChild<AttachmentBar *>();
        QTRY_COMPARE(bar->attachments().size(), 1U);
        QCOMPARE(bar->attachments().front().fileName, QStringLiteral("new.jpg"));
        QSettings().remove(QLatin1String(PaperFolderSetting));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
    ItemId m_milk{};
};

QTEST_MAIN(TestShipping)
#include "tst_shipping.moc"
