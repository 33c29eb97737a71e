#include "core/ledger/merging.h"
#include "core/storage/accounts.h"
#include "tests/ui/stepdesk.h"
#include "ui/page.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 资料 beyond making records: two of one thing become one, papers are approved by two, lists come in, a second person
/// agrees.
class TestMasterActs final : public QObject
{
    Q_OBJECT

private:
    RecordView *list() const { return m_desk->part<RecordView>("masters"); }
    QString card() const { return m_desk->page()->findChild<FactCard *>(QStringLiteral("masterCard"))->plainText(); }
    void open(const char *which)
    {
        m_desk->showPage("masterPage");
        m_desk->page()->findChild<FilterChips *>()->choose(QLatin1String(which));
        list()->setFocus();
    }
    void choose(qint64 key)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            list()->setCurrentIndex(list()->model()->index(row, 0));
            if (list()->currentKey() == key)
                return;
        }
        QFAIL("no such row");
    }
    User add(const char *name, Role role) const
    {
        Session &session = m_desk->ledger().session();
        return *Accounts(session.store, session.clock, session.keys)
                    .add(QString::fromUtf8(name), role, QStringLiteral("kou-ling-1"));
    }

private Q_SLOTS:
    void initTestCase() { StepDesk::setUp(); }
    void init() { m_desk = std::make_unique<StepDesk>(QStringList{QStringLiteral("food.general")}); }
    void cleanup() { m_desk.reset(); }

    void twoRecordsAreMergedByKeysAndTakenApart()
    {
        TestItem twin;
        twin.name = QStringLiteral("鲜牛奶");
        const ItemId other = m_desk->ledger().item(twin);
        Merging merging(m_desk->ledger().session());
        open("items");
        choose(raw(other));
        StepDesk::press(Qt::Key_F7);
        choose(raw(m_desk->ledger().milk));
        StepDesk::press(Qt::Key_F7);
        m_desk->shoot("master-merge-asked");
        QCOMPARE(*merging.standingFor(other), other); // only asked
        StepDesk::press(Qt::Key_1);
        QCOMPARE(*merging.standingFor(other), m_desk->ledger().milk);
        QCOMPARE(list()->currentKey(), raw(m_desk->ledger().milk));
        QVERIFY(card().contains(QStringLiteral("鲜牛奶")));
        m_desk->shoot("master-merged");
        StepDesk::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(*merging.standingFor(other), other);
        QVERIFY(merging.merge(m_desk->ledger().milk, other));
        StepDesk::press(Qt::Key_F5);
        choose(raw(m_desk->ledger().milk));
        StepDesk::press(Qt::Key_F8);
        QCOMPARE(*merging.standingFor(other), other);
    }

    void escapeLeavesBothAsTheyAre()
    {
        const PartyId twin = m_desk->ledger().party(QStringLiteral("烟台乳品"));
        open("parties");
        choose(raw(twin));
        StepDesk::press(Qt::Key_F7);
        StepDesk::press(Qt::Key_Escape);
        choose(raw(m_desk->ledger().supplier));
        StepDesk::press(Qt::Key_F7); // begins anew
        QCOMPARE(*Merging(m_desk->ledger().session()).standingFor(twin), twin);
    }

    void aListOfItemsIsPastedAndTakenIn()
    {
        const qint64 before = m_desk->ledger().number("SELECT count(*) FROM item");
        open("items");
        QApplication::clipboard()->setText(QStringLiteral(
            "商品名称\t规格\t单位\t条码\n酱油\t500mL\t瓶\t6901234000016\n醋\t500mL\t瓶\t6901234000023\n"));
        StepDesk::press(Qt::Key_V, Qt::ControlModifier);
        auto *finish = m_desk->part<KeyButton>("finishButton");
        QTRY_VERIFY(m_desk->page()->findChild<RecordView *>(QStringLiteral("importRows"))->model() != nullptr);
        QTRY_COMPARE(m_desk->page()->findChild<RecordView *>(QStringLiteral("importRows"))->model()->rowCount(), 2);
        m_desk->shoot("master-import");
        QVERIFY(finish->isVisible());
        StepDesk::press(Qt::Key_F9);
        QTRY_COMPARE(m_desk->ledger().number("SELECT count(*) FROM item"), before + 2);
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(m_desk->ledger().number("SELECT count(*) FROM event") == 0);
    }

    void aListOfPartiesIsTakenInAsParties()
    {
        open("parties");
        QApplication::clipboard()->setText(QStringLiteral("单位名称\t电话\n青岛海之麦食品\t0532-1234567\n"));
        StepDesk::press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->page()->findChild<RecordView *>(QStringLiteral("importRows"))->model() != nullptr, true);
        QTRY_COMPARE(m_desk->page()->findChild<RecordView *>(QStringLiteral("importRows"))->model()->rowCount(), 1);
        StepDesk::press(Qt::Key_F9);
        QTRY_VERIFY(
            Catalog(m_desk->ledger().session()).findParty(QStringLiteral("青岛海之麦食品")).value().has_value());
    }

    void aSecondPersonAgreesWhereSavingWantsIt()
    {
        add("小李", Role::Clerk);
        open("items");
        StepDesk::press(Qt::Key_N, Qt::ControlModifier);
        m_desk->part<QLineEdit>("field_item.name")->setText(QStringLiteral("进口酸奶"));
        m_desk->part<QLineEdit>("field_item.unit")->setText(QStringLiteral("盒"));
        m_desk->part<QLineEdit>("field_item.gtin")->setText(QStringLiteral("690123400001"));
        StepDesk::press(Qt::Key_F9);
        StepDesk::press(Qt::Key_1); // the reason
        m_desk->shoot("master-consent");
        m_desk->part<QLineEdit>("secondPassword")->setText(QStringLiteral("kou-ling-1"));
        StepDesk::press(Qt::Key_Return);
        QTRY_VERIFY(Catalog(m_desk->ledger().session()).findItem(QStringLiteral("进口酸奶")).value().has_value());
        QCOMPARE(m_desk->ledger().number(
                     "SELECT json_extract(after, '$.confirmed[0].second') FROM master_change ORDER BY id DESC LIMIT 1"),
                 2);
    }

    void aPaperIsApprovedByTwo()
    {
        m_desk = std::make_unique<StepDesk>(QStringList{QStringLiteral("drug.retail")});
        add("张药师", Role::Approver);
        const PartyId supplier = m_desk->ledger().supplier;
        const PaperId paper = m_desk->ledger().paper(QStringLiteral("firstSupplier"), HolderKind::Party, raw(supplier));
        const auto approvals = [&] { return Catalog(m_desk->ledger().session()).paper(paper)->approvals.size(); };
        QCOMPARE(approvals(), 0U);
        open("parties");
        choose(raw(supplier));
        StepDesk::press(Qt::Key_F6);
        StepDesk::press(Qt::Key_1);
        QCOMPARE(approvals(), 1U);
        choose(raw(supplier));
        StepDesk::press(Qt::Key_F6);
        m_desk->shoot("master-approval");
        m_desk->part<QLineEdit>("secondPassword")->setText(QStringLiteral("kou-ling-1"));
        StepDesk::press(Qt::Key_Return);
        QTRY_COMPARE(approvals(), 2U);
    }

private:
    std::unique_ptr<StepDesk> m_desk;
};

QTEST_MAIN(TestMasterActs)
#include "tst_masteracts.moc"
