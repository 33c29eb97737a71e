#include "tests/ui/shopwindow.h"

#include "core/ledger/ledgerquery.h"
#include "ui/form/linesview.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// A supplier's file dropped on 进货: looked at, asked about, recorded in one go, or refused with the reason.
class TestImport final : public QObject
{
    Q_OBJECT

private:
    template <typename Part>
    Part *part(const char *name) const
    {
        return m_shop->window->findChild<Part *>(QLatin1String(name));
    }
    QTableView &rows() const { return *part<QTableView>("importRows"); }
    bool isImporting() const
    {
        return part<QWidget>("importPanel") != nullptr && part<QWidget>("importPanel")->isVisible();
    }
    std::vector<EventRow> events() const
    {
        EventFilter filter;
        filter.step = QStringLiteral("receiving");
        return LedgerQuery(m_shop->session()).events(filter).value_or(std::vector<EventRow>());
    }
    QString write(const QString &name, const QString &text) const
    {
        QFile file(m_shop->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        return file.fileName();
    }
    void drop(const QString &path) const
    {
        auto *page = part<QWidget>("receivingPage");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        // As the system does it: nothing is dropped where nothing was entered.
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &event);
    }
    QString goodFile(const QString &name = QStringLiteral("晨露.csv")) const
    {
        return write(name, QStringLiteral("烟台晨露乳业有限公司送货单\n"
                                          "供货单位：烟台晨露乳业有限公司,,,,,单号：CL-26112207\n"
                                          "品名,规格,批号,生产日期,单位,数量,单价\n"
                                          "晨露纯牛奶,250mL×12,20261020A1,2026.10.20,箱,40,38.5\n"
                                          "晨露风味酸牛奶,250mL×12,20261118B2,2026-11-18,箱,24,31.2\n"));
    }
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!events().empty() || anyReason() != nullptr, 8000);
        for (int i = 0; i < 5 && anyReason() != nullptr; ++i) {
            ShopWindow::press(Qt::Key_1);
            QTest::qWait(300);
        }
    }
    QWidget *anyReason() const
    {
        for (QWidget *strip : m_shop->window->findChildren<QWidget *>(QStringLiteral("reasonStrip"))) {
            if (strip->isVisible())
                return strip;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }

    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_shop->addItem(QStringLiteral("晨露纯牛奶"), QStringLiteral("6M"), QStringLiteral("6901234000016"));
        m_shop->addItem(QStringLiteral("晨露风味酸牛奶"), QStringLiteral("21D"));
        m_shop->openWindow(QStringLiteral("receivingPage"));
    }

    void cleanup() { m_shop.reset(); }

    void aDroppedTableIsShownBeforeAnythingIsWritten()
    {
        drop(goodFile());
        QTRY_VERIFY_WITH_TIMEOUT(isImporting() && rows().model() != nullptr && rows().model()->rowCount() == 2, 8000);
        QVERIFY(events().empty());
        QVERIFY(!part<QLabel>("importMapping")->text().isEmpty());
        m_shop->shoot(QStringLiteral("import"));
    }

    void f9RecordsItAllAndACopyWasMadeFirst()
    {
        drop(goodFile());
        QTRY_VERIFY_WITH_TIMEOUT(isImporting() && rows().model() != nullptr, 8000);
        ShopWindow::press(Qt::Key_F9);
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(events().size(), size_t(1), 8000);
        QTRY_VERIFY(!isImporting());
        QCOMPARE(LedgerQuery(m_shop->session()).event(events().front().id)->lines.size(), size_t(2));
        const QDir copies(m_shop->folder.filePath(QStringLiteral("backups")));
        QCOMPARE(copies.entryList({QStringLiteral("*before-import*.suben")}).size(), 1);
        m_shop->shoot(QStringLiteral("import-done"));
    }

    void theSecondFileOfASupplierRemembersTheColumns()
    {
        drop(goodFile());
        QTRY_VERIFY_WITH_TIMEOUT(isImporting() && rows().model() != nullptr, 8000);
        const QString guessed = part<QLabel>("importMapping")->text();
        ShopWindow::press(Qt::Key_F9);
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(events().size(), size_t(1), 8000);
        QTRY_VERIFY(!isImporting());
        drop(goodFile(QStringLiteral("again.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(isImporting() && !part<QLabel>("importMapping")->text().isEmpty(), 8000);
        QVERIFY(part<QLabel>("importMapping")->text() != guessed);
    }

    void escLeavesEverythingAsItWas()
    {
        drop(goodFile());
        QTRY_VERIFY_WITH_TIMEOUT(isImporting() && rows().model() != nullptr, 8000);
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(!isImporting());
        QVERIFY(events().empty());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field_supplier"));
    }

    void aColumnGetsAnotherMeaningByKeyboard()
    {
        drop(goodFile());
        QTRY_VERIFY_WITH_TIMEOUT(isImporting() && rows().model() != nullptr, 8000);
        ShopWindow::press(Qt::Key_F4);
        auto *columns = part<QTableView>("importColumns");
        QVERIFY(columns->isVisible());
        QCOMPARE(columns->model()->rowCount(), 7);
        columns->setCurrentIndex(columns->model()->index(6, 0)); // 单价
        ShopWindow::press(Qt::Key_Return);
        QVERIFY(part<QWidget>("meaningPicker")->isVisible());
        m_shop->shoot(QStringLiteral("import-columns"));
        ShopWindow::press(Qt::Key_Return); // the first choice: not used
        QTRY_VERIFY_WITH_TIMEOUT(columns->model()->index(6, 2).data().toString() != QStringLiteral("单价"), 8000);
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(rows().isVisible());
        for (int column = 0; column < rows().model()->columnCount(); ++column)
            QVERIFY(rows().model()->headerData(column, Qt::Horizontal, FieldIdRole).toString() !=
                    QLatin1String("line.price"));
    }

    void aBadRowIsMarkedLeftOutOnlyWhenAskedAndComesBackAsAFile()
    {
        drop(write(QStringLiteral("bad.csv"), QStringLiteral("供货单位：烟台晨露乳业有限公司,,,,,\n"
                                                             "品名,规格,批号,生产日期,单位,数量\n"
                                                             "晨露纯牛奶,250mL×12,20261020A1,2026-10-20,箱,40\n"
                                                             "晨露风味酸牛奶,250mL×12,20261218B2,2026-12-18,箱,24\n")));
        QTRY_VERIFY_WITH_TIMEOUT(isImporting() && rows().model() != nullptr && rows().model()->rowCount() == 2, 8000);
        m_shop->shoot(QStringLiteral("import-bad"));
        ShopWindow::press(Qt::Key_F9);
        auto *ask = part<QWidget>("leaveOutStrip");
        QVERIFY(ask->isVisible());
        QVERIFY(events().empty());
        m_shop->shoot(QStringLiteral("import-leave-out"));
        ShopWindow::press(Qt::Key_1);
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(events().size(), size_t(1), 8000);
        QCOMPARE(LedgerQuery(m_shop->session()).event(events().front().id)->lines.size(), size_t(1));
        QTRY_VERIFY(!isImporting());
        QCOMPARE(QDir(m_shop->folder.path()).entryList({QStringLiteral("bad-*.xlsx")}).size(), 1);
    }

    void aFileWithoutAHeaderIsRefusedWithTheReason()
    {
        drop(write(QStringLiteral("letter.csv"), QStringLiteral("您好,\n请查收,\n")));
        auto *banner = part<Banner>("banner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 8000);
        QVERIFY(!banner->text().isEmpty());
        QVERIFY(!isImporting());
    }

    void codesRuinedByASpreadsheetAreRefused()
    {
        const QString ruined = QStringLiteral(SUBEN_SHARED "/samples/ruined-codes.xlsx");
        if (!QFile::exists(ruined))
            QSKIP("the shared samples are not here");
        drop(ruined);
        auto *banner = part<Banner>("banner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 8000);
        QVERIFY2(banner->text().contains(QStringLiteral("E+")), qPrintable(banner->text()));
        m_shop->shoot(QStringLiteral("import-refused"));
        QVERIFY(events().empty());
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
