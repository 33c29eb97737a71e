#include "tests/ui/shopwindow.h"

#include "core/ledger/alarms.h"
#include "core/ledger/firmrules.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"
#include "ui/models/roles.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/targetfield.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>

using namespace suben;
using namespace suben::test;

/// 自查, 登记簿 and the workbench of rule packs.
class TestDuties final : public QObject
{
    Q_OBJECT

private:
    /// The row whose cells hold these words; -1.
    static int rowWith(const RecordView *view, const QString &words)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString().contains(words))
                    return row;
            }
        }
        return -1;
    }
    void receiveExpiring()
    {
        const ItemId milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("1D"));
        m_shop->receive(milk, QStringLiteral("A1"), QStringLiteral("2026-11-22"), 3);
    }
    /// A sale dated the day before the only delivery, as an older program could have left it.
    void sellBefore()
    {
        const auto sold = m_shop->session().store.write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, actor_id, pack_version_id, "
                       "salt, content) SELECT 'shipping', 'out', 'shipping', '2026-11-21', '2026-11-21T09:00:00+08:00', "
                       "record_time, actor_id, pack_version_id, x'00', content FROM event LIMIT 1");
            db.execute("INSERT INTO line (event_id, number, side, lot_id, location_id, quantity, entered_value, entered_unit, "
                       "pack_version_id) SELECT ?, 0, 'input', lot_id, location_id, 1000000, 1000000, entered_unit, "
                       "pack_version_id FROM line LIMIT 1",
                       db.lastInsertId());
            return {};
        });
        if (!sold)
            qFatal("%s", qPrintable(sold.error().text));
    }
    static QStringList documents(const QString &ending)
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        return folder.entryList({QStringLiteral("*") + ending}, QDir::Files);
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init() { m_shop = std::make_unique<ShopWindow>(); }
    void cleanup() { m_shop.reset(); }

    void anAlarmStandsFirstAmongTheRemindersUntilItIsSeen()
    {
        receiveExpiring();
        sellBefore();
        m_shop->openWindow(QStringLiteral("duePage"));
        auto *due = m_shop->part<RecordView>("due");
        QTRY_COMPARE(rowWith(due, QStringLiteral("先销后进")), 0);
        due->setCurrentIndex(due->model()->index(0, 0));
        QVERIFY(m_shop->part<FactCard>("dueCard")->plainText().contains(QStringLiteral("A1")));
        m_shop->shoot(QStringLiteral("alarm"));
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(rowWith(m_shop->part<RecordView>("due"), QStringLiteral("先销后进")), -1);
        const auto all = Alarms(m_shop->session()).all();
        QVERIFY(all && all->size() == 1 && all->front().isSeen);
    }

    void anAlarmStandsInTheDay()
    {
        receiveExpiring();
        sellBefore();
        m_shop->openWindow(QStringLiteral("todayPage"));
        QTRY_VERIFY(m_shop->part<QListView>("todayTasks")->model()->rowCount() > 0);
        const QAbstractItemModel *tasks = m_shop->part<QListView>("todayTasks")->model();
        QStringList words;
        for (int row = 0; row < tasks->rowCount(); ++row)
            words.append(tasks->index(row, 0).data().toString());
        QVERIFY2(words.contains(QStringLiteral("先销后进")), qPrintable(words.join(u'|')));
        m_shop->shoot(QStringLiteral("alarm-today"));
    }

    void shiftF12ReadsTheLedgerAsAnInspectorWould()
    {
        receiveExpiring();
        m_shop->openWindow(QStringLiteral("receivingPage"));
        ShopWindow::press(Qt::Key_F12, Qt::ShiftModifier);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("selfCheckPage"));
        auto *rows = m_shop->part<RecordView>("selfCheck");
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        m_shop->shoot(QStringLiteral("selfcheck"));
        QCOMPARE(rows->currentIndex().row(), 0);
    }

    void enterGoesToWhereAGapIsMended()
    {
        receiveExpiring();
        m_shop->openWindow(QStringLiteral("selfCheckPage"));
        auto *rows = m_shop->part<RecordView>("selfCheck");
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        const int own = rowWith(rows, QStringLiteral("本店食品经营许可证"));
        QVERIFY(own >= 0);
        rows->setCurrentIndex(rows->model()->index(own, 0));
        rows->setFocus();
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("masterPage"));
        QCOMPARE(m_shop->page()->findChild<FilterChips *>()->current(), QStringLiteral("own"));
    }

    void theInspectorsListComesFirstAndEachPointOpensItsProof()
    {
        receiveExpiring();
        m_shop->openWindow(QStringLiteral("selfCheckPage"));
        auto *rows = m_shop->part<RecordView>("selfCheck");
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        QCOMPARE(rowWith(rows, QStringLiteral("经营资质")), 0);
        rows->setCurrentIndex(rows->model()->index(rowWith(rows, QStringLiteral("食品安全自查")), 0));
        rows->setFocus();
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("stepsPage"));
    }

    void theSelfCheckGoesOnPaperAndIntoATable()
    {
        receiveExpiring();
        m_shop->openWindow(QStringLiteral("selfCheckPage"));
        auto *rows = m_shop->part<RecordView>("selfCheck");
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        const auto papers = documents(QStringLiteral(".pdf")).size();
        const auto tables = documents(QStringLiteral(".xlsx")).size();
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(documents(QStringLiteral(".pdf")).size(), papers + 1);
        ShopWindow::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(documents(QStringLiteral(".xlsx")).size(), tables + 1);
    }

    void aRegisterIsShownAsItIsPrinted()
    {
        receiveExpiring();
        m_shop->openWindow(QStringLiteral("registerPage"));
        auto *list = m_shop->part<RecordView>("registers");
        QVERIFY(list->model()->rowCount() >= 2);
        auto *paper = m_shop->part<PaperView>("registerPaper");
        QTRY_VERIFY(!paper->sheets().empty());
        const int purchases = rowWith(list, QStringLiteral("进货"));
        list->setCurrentIndex(list->model()->index(std::max(0, purchases), 0));
        const auto isThere = [&] {
            const auto &elements = paper->sheets().front().elements;
            return std::ranges::any_of(elements, [](const PageElement &element) {
                const auto *text = std::get_if<PageText>(&element);
                return text != nullptr && text->text.contains(QStringLiteral("A1"));
            });
        };
        QTRY_VERIFY(isThere());
        m_shop->shoot(QStringLiteral("registers"));
        const auto papers = documents(QStringLiteral(".pdf")).size();
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(documents(QStringLiteral(".pdf")).size(), papers + 1);
    }

    void aPeriodTheWrongWayRoundIsSaid()
    {
        m_shop->openWindow(QStringLiteral("registerPage"));
        m_shop->part<QLineEdit>("registerFrom")->setText(QStringLiteral("2026-12-01"));
        m_shop->part<QLineEdit>("registerTo")->setText(QStringLiteral("2026-11-01"));
        ShopWindow::press(Qt::Key_F5);
        QVERIFY(m_shop->page()->findChild<Banner *>()->isVisible());
    }

    void aNumberIsKeptAboveItsFloorWithItsReason()
    {
        openWorkbench(QStringLiteral("numbers"));
        auto *rows = m_shop->part<RecordView>("packRows");
        const RulePack *pack = m_shop->session().packs.pack(u"food.general");
        const int row = rowWith(rows, pack->setting(u"nearExpiry")->words.zh);
        QVERIFY(row >= 0);
        rows->setCurrentIndex(rows->model()->index(row, 0));
        rows->setFocus();
        ShopWindow::press(Qt::Key_Return);
        m_shop->shoot(QStringLiteral("workbench"));
        m_shop->part<QLineEdit>("packValue")->setText(QStringLiteral("45D"));
        m_shop->part<QLineEdit>("packWhy")->setText(QStringLiteral("本店货架期短"));
        m_shop->part<QLineEdit>("packWhy")->setFocus();
        ShopWindow::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(FirmRules(m_shop->session()).overlays()->size(), size_t(1), 60'000);
    }

    void aWrongFileIsRefusedAndSaysWhere()
    {
        openWorkbench(QStringLiteral("files"));
        const QString path = m_shop->folder.filePath(QStringLiteral("wrong.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"suben": "rulepack/1", "overlay": "common", "id": "wrong", "version": "1", "for": "firm",
                       "checks": [{"id": "nearExpiry", "severity": "info"}]})");
        file.close();
        auto *target = m_shop->part<QLineEdit>("packFile");
        target->setText(path);
        target->setFocus();
        ShopWindow::press(Qt::Key_Return);
        const auto said = [&] { return m_shop->page()->findChild<Banner *>()->title() + m_shop->page()->findChild<Banner *>()->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("/checks/nearExpiry")), 60'000);
        QVERIFY(FirmRules(m_shop->session()).overlays()->empty());
    }

private:
    void openWorkbench(const QString &chip)
    {
        m_shop->openWindow(QStringLiteral("settingsPage"));
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("settingsPage"), QStringLiteral("packs")});
        auto *packs = m_shop->part<RecordView>("packList");
        packs->setCurrentIndex(packs->model()->index(std::max(0, rowWith(packs, QStringLiteral("食品（一般）"))), 0));
        for (FilterChips *chips : m_shop->page()->findChildren<FilterChips *>())
            chips->choose(chip);
    }

    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestDuties)
#include "tst_duties.moc"
