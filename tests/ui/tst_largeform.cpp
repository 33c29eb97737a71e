#include "tests/ui/shopwindow.h"

#include "core/ledger/ledgerquery.h"
#include "ui/form/linesview.h"
#include "ui/models/roles.h"
#include "ui/page.h"
#include "ui/pagestack.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// Small screens and large letters: the row as a form with the same road and the same counts; and F1 on any of them.
class TestLargeForm final : public QObject
{
    Q_OBJECT

private:
    QWidget *part(const char *name) const { return m_shop->window->findChild<QWidget *>(QLatin1String(name)); }
    LinesView &lines() const { return *m_shop->window->findChild<LinesView *>(QStringLiteral("lines")); }
    LinesModel &model() const { return *static_cast<LinesModel *>(lines().model()); }
    QString cell(int row, const char *path) const
    {
        return model().index(row, model().columnOf(QLatin1String(path))).data().toString();
    }
    static QString focus() { return QApplication::focusWidget()->objectName(); }
    static void enter(const QString &text)
    {
        ShopWindow::type(text);
        ShopWindow::press(Qt::Key_Return);
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
        m_shop->openWindow(QStringLiteral("receivingPage"));
    }

    void cleanup() { m_shop.reset(); }

    void underEightHundredTheRowIsAForm()
    {
        QVERIFY(!part("rowForm")->isVisible());
        m_shop->resize(683, 384);
        QVERIFY(part("rowForm")->isVisible());
        m_shop->resize(911, 470);
        QVERIFY(!part("rowForm")->isVisible());
    }

    void aDeliveryIsTypedWithTheSameKeysAsInTheGrid()
    {
        m_shop->resize(683, 384);
        QCOMPARE(focus(), QStringLiteral("field_supplier"));
        enter(QStringLiteral("ytcl"));
        QCOMPARE(focus(), QStringLiteral("row_item.name"));
        enter(QStringLiteral("clcnn"));
        QCOMPARE(focus(), QStringLiteral("row_lot.code"));
        enter(QStringLiteral("20261020A1"));
        QCOMPARE(focus(), QStringLiteral("row_lot.made"));
        ShopWindow::press(Qt::Key_Return); // the proposal
        QCOMPARE(focus(), QStringLiteral("row_line.qty"));
        m_shop->shoot(QStringLiteral("large-row"));
        enter(QStringLiteral("40"));
        QCOMPARE(focus(), QStringLiteral("row_item.name"));
        QCOMPARE(cell(0, "lot.code"), QStringLiteral("20261020A1"));
        QCOMPARE(cell(0, "line.qty"), QStringLiteral("40"));
        QTest::qWait(600);
        m_shop->shoot(QStringLiteral("large-next"));
        ShopWindow::press(Qt::Key_F9);
        QCOMPARE(events().size(), size_t(1));
    }

    void aCellThatEnterAlwaysStopsAtGetsItsFieldAtOnce()
    {
        m_shop->resize(683, 384);
        QVERIFY(part("row_lot.expiry") == nullptr);
        model().setAlwaysStops({QStringLiteral("lot.expiry")});
        QVERIFY(part("row_lot.expiry") != nullptr);
        QTRY_VERIFY(part("row_lot.expiry")->isVisible());
        model().setAlwaysStops({});
        QTRY_VERIFY(part("row_lot.expiry") == nullptr);
    }

    void whatStillStandsInAFieldIsTakenByF9()
    {
        m_shop->resize(683, 384);
        enter(QStringLiteral("ytcl"));
        enter(QStringLiteral("clcnn"));
        enter(QStringLiteral("A1"));
        enter(QStringLiteral("261105"));
        ShopWindow::type(QStringLiteral("12"));
        ShopWindow::press(Qt::Key_F9);
        QCOMPARE(events().size(), size_t(1));
        const auto event = LedgerQuery(m_shop->session()).event(events().front().id);
        QCOMPARE(event->lines.front().quantity.toString(), QStringLiteral("12箱"));
    }

    void anUnreadableDateStaysInItsField()
    {
        m_shop->resize(683, 384);
        enter(QStringLiteral("ytcl"));
        enter(QStringLiteral("clcnn"));
        enter(QStringLiteral("A1"));
        enter(QStringLiteral("20261332"));
        QCOMPARE(focus(), QStringLiteral("row_lot.made"));
        QCOMPARE(static_cast<QLineEdit *>(QApplication::focusWidget())->text(), QStringLiteral("20261332"));
    }

    void findingsAreToldWhereThereIsNoSidePanel()
    {
        m_shop->resize(911, 470);
        enter(QStringLiteral("ytcl"));
        enter(QStringLiteral("clcnn"));
        enter(QStringLiteral("A1"));
        enter(QStringLiteral("2026-12-06"));
        enter(QStringLiteral("12"));
        QTRY_VERIFY_WITH_TIMEOUT(part("findingBrief")->isVisible(), 5000);
        m_shop->shoot(QStringLiteral("narrow-finding"));
        m_shop->resize(1366, 698);
        QVERIFY(!part("findingBrief")->isVisible());
    }

    void f1ShowsTheKeysAndTheLawOfTheFieldAndGoesAgain()
    {
        enter(QStringLiteral("ytcl"));
        enter(QStringLiteral("clcnn"));
        ShopWindow::press(Qt::Key_F1);
        QVERIFY(part("helpSheet")->isVisible());
        QStringList told;
        for (const QLabel *label : part("helpSheet")->findChildren<QLabel *>())
            told.append(label->text());
        m_shop->shoot(QStringLiteral("help"));
        QVERIFY(told.contains(QStringLiteral("F9")));
        QVERIFY2(told.filter(QStringLiteral("《")).size() == 1, qPrintable(told.join(QLatin1Char('|'))));
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!part("helpSheet")->isVisible());
        QCOMPARE(lines().currentIndex().data(FieldIdRole).toString(), QStringLiteral("lot.code"));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestLargeForm)
#include "tst_largeform.moc"
