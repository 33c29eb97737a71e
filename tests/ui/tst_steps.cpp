#include "tests/ui/stepdesk.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/stock.h"

#include "ui/page.h"
#include "ui/steps/stepuse.h"
#include "ui/widgets/factcard.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 更多业务, by keys alone: what is typed goes to whatever has the focus, as Enter leads.
class TestSteps final : public QObject
{
    Q_OBJECT

private:
    void start(const QStringList &categories = {QStringLiteral("food.general")})
    {
        m_desk.reset();
        m_desk = std::make_unique<StepDesk>(categories);
    }
    TestWorkspace &ledger() { return m_desk->ledger(); }
    Decimal onHand(const char *lot) { return ledger().onHand(ledger().lot(QLatin1String(lot))); }
    Disposition stateOf(const char *lot)
    {
        StockFilter filter;
        filter.text = QLatin1String(lot);
        filter.alsoEmpty = true;
        return Stock(ledger().session()).rows(filter)->front().disposition;
    }
    /// A cylinder of ours, licensed to fill it, in the archive since today.
    void registerCylinder()
    {
        start({QStringLiteral("se.cylinder")});
        TestWorkspace &w = ledger();
        Paper licence;
        licence.kind = QStringLiteral("fillingLicence");
        licence.holderKind = HolderKind::Own;
        licence.number = QStringLiteral("TS4237001");
        licence.validFrom = QDate(2020, 1, 1);
        licence.validTo = QDate(2028, 1, 1);
        licence.scope = {QStringLiteral("*")};
        QVERIFY(Catalog(w.session()).save(licence));
        licence.kind = QStringLiteral("fillerCert");
        licence.holderKind = HolderKind::Staff;
        licence.holder = raw(w.session().actor.id);
        QVERIFY(Catalog(w.session()).save(licence));
        EventDraft made;
        made.step = QStringLiteral("cylinder.register");
        made.fields = {{QStringLiteral("event.date"), QDate(2026, 11, 22)},
                       {QStringLiteral("object.code"), QStringLiteral("QP2021000456")},
                       {QStringLiteral("object.serial"), QStringLiteral("2021-0456")},
                       {QStringLiteral("object.maker"), QStringLiteral("某钢瓶厂")},
                       {QStringLiteral("object.type"), QStringLiteral("lpgWelded")},
                       {QStringLiteral("object.medium"), QStringLiteral("液化石油气")},
                       {QStringLiteral("object.ratedFill"), quantity(QStringLiteral("14.5kg"))},
                       {QStringLiteral("object.made"), QDate(2024, 5, 1)},
                       {QStringLiteral("object.owner"), QStringLiteral("own")},
                       {QStringLiteral("object.useRegNo"), QStringLiteral("瓶10鲁F00001(24)")},
                       {QStringLiteral("object.nextInspection"), QDate(2028, 5, 1)}};
        w.record(made);
    }
    void checkBeforeFilling()
    {
        m_desk->openStep(QStringLiteral("czqjc"));
        m_desk->scan(QStringLiteral("QP2021000456"));
        m_desk->enter(QStringLiteral("1")); // residual gas
        m_desk->enter(QStringLiteral("1")); // look
        m_desk->enter(QStringLiteral("1")); // result; the inspector is the acting person
        m_desk->finish();
    }

private Q_SLOTS:
    void initTestCase() { StepDesk::setUp(); }
    void cleanup() { m_desk.reset(); }

    void openingStockIsEntered()
    {
        start();
        m_desk->openStep(QStringLiteral("qckc"));
        m_desk->enter(QStringLiteral("cnn"));
        m_desk->enter(QStringLiteral("K1"));
        m_desk->enter(QStringLiteral("12"));
        m_desk->shoot("opening");
        m_desk->finish();
        QCOMPARE(onHand("K1").toString(), QStringLiteral("12"));
    }

    void openingStockComesFromAList()
    {
        start();
        QTemporaryDir folder;
        QFile list(folder.filePath(QStringLiteral("stock.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("品名,规格,单位,批号,生产日期,有效期至,库存数量\n纯牛奶,250mL,盒,OLD1,2026-10-20,2027-04-20,24\n"
                   "纯牛奶,250mL,盒,OLD2,2026-09-20,2027-03-20,6\n");
        list.close();
        m_desk->openStep(QStringLiteral("qckc"));
        m_desk->part<Page>("step_opening")->open({Target::Kind::Text, 0, list.fileName()});
        QTRY_COMPARE(m_desk->rows("importRows"), 2);
        m_desk->shoot("opening-list");
        StepDesk::press(Qt::Key_F9);
        QTRY_COMPARE(ledger().number("SELECT count(*) FROM lot"), 2);
        QCOMPARE(onHand("OLD1").toString(), QStringLiteral("24"));
        QTRY_COMPARE(m_desk->focus(), QStringLiteral("stepLines_pick"));
    }

    void aTraceSaysThatOpeningStockWasThereBefore()
    {
        start();
        EventDraft draft = ledger().receiving(ledger().milk, QStringLiteral("K1"), QStringLiteral("12盒"));
        draft.step = QStringLiteral("opening");
        draft.party = {};
        ledger().record(draft);
        m_desk->showPage("lotsPage");
        StepDesk::press(Qt::Key_F10);
        const auto answer = [this] { return m_desk->part<FactCard>("traceAnswer")->plainText(); };
        QTRY_VERIFY(answer().contains(QStringLiteral("启用前库存")) ||
                    answer().contains(QStringLiteral("from before the ledger")));
        m_desk->shoot("trace-opening");
    }

    void aStepIsPinnedUnderTheRecordsAndOpenedFromThere()
    {
        start();
        m_desk->showPage("stepsPage");
        m_desk->part<QLineEdit>("stepFilter")->setText(QStringLiteral("pd"));
        StepDesk::press(Qt::Key_F6);
        m_desk->shoot("pinned");
        m_desk->showPage("lotsPage");
        m_desk->showPage("pin_stocktaking");
        QVERIFY(m_desk->part<QWidget>("countPick")->hasFocus());
        StepDesk::press(Qt::Key_Escape);
        StepDesk::press(Qt::Key_F6);
        m_desk->showPage("lotsPage");
        m_desk->showPage("pin_stocktaking");
        QCOMPARE(m_desk->page()->objectName(), QStringLiteral("lotsPage"));
    }

    void noMoreThanThreeStepsArePinned()
    {
        start();
        StepUse use(ledger().session());
        for (const char *step : {"stocktaking", "disposing", "moving"})
            QVERIFY(*use.togglePin(QLatin1String(step)));
        QVERIFY(!*use.togglePin(QStringLiteral("hold")));
        QVERIFY(*use.togglePin(QStringLiteral("moving")));
        QVERIFY(*use.togglePin(QStringLiteral("hold")));
        QCOMPARE(StepUse(ledger().session()).pinned().size(), 3);
    }

    void aLotIsDestroyedAndEnterLeadsToTheSaveButton()
    {
        start();
        ledger().receive(ledger().milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_desk->openStep(QStringLiteral("bsxh"));
        m_desk->enter(QStringLiteral("包装破损"));
        m_desk->enter(QStringLiteral("倒入下水道"));
        m_desk->enter(QStringLiteral("店后院"));
        m_desk->enter(QStringLiteral("M1"));
        m_desk->enter(QStringLiteral("5盒"));
        m_desk->shoot("disposing");
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->focus(), QStringLiteral("finishButton"));
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(onHand("M1").toString(), QStringLiteral("15"));
    }

    void onASmallScreenEnterBringsEachFieldIntoView()
    {
        start();
        m_desk->resize(911, 512);
        m_desk->useDark();
        ledger().receive(ledger().milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_desk->showPage("transformPage");
        const auto isSeen = [] {
            const QWidget *focus = QApplication::focusWidget();
            return focus != nullptr && focus->visibleRegion().boundingRect() == focus->rect();
        };
        m_desk->part<QWidget>("stepLines_pick")->setFocus();
        for (const char *typed : {"M1", "5盒"}) {
            QTRY_VERIFY2(isSeen(), qPrintable(m_desk->focus()));
            m_desk->enter(QString::fromUtf8(typed));
        }
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->focus(), QStringLiteral("stepOutputs_pick"));
        QTRY_VERIFY2(isSeen(), qPrintable(m_desk->focus()));
        m_desk->shoot("small-dark");
        m_desk->openStep(QStringLiteral("pd"));
        m_desk->scan(QStringLiteral("M1"));
        m_desk->enter(QStringLiteral("18"));
        m_desk->shoot("small-count");
        QCOMPARE(m_desk->cell("counts", 0, QStringLiteral("counted")), QStringLiteral("18盒"));
    }

    void whatIsMissingIsSaidBesideTheFieldAndTheHeadComesFirst()
    {
        start();
        m_desk->openStep(QStringLiteral("bsxh"));
        StepDesk::press(Qt::Key_F9);
        QTRY_COMPARE(m_desk->focus(), QStringLiteral("field_event.reason"));
        QCOMPARE(m_desk->events(), 0);
        m_desk->shoot("missing");
    }

    void aDestructionNamesItsWitnessAndKeepsItsPhoto()
    {
        start();
        ledger().receive(ledger().milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        QTemporaryDir folder;
        QFile photo(folder.filePath(QStringLiteral("photo.jpg")));
        QVERIFY(photo.open(QIODevice::WriteOnly));
        photo.write("a picture of spilt milk");
        photo.close();
        m_desk->openStep(QStringLiteral("bsxh"));
        m_desk->enter(QStringLiteral("过期"));
        m_desk->enter(QStringLiteral("无害化处理"));
        m_desk->enter(QStringLiteral("店后院"));
        m_desk->enter(QStringLiteral("M1"));
        m_desk->enter(QStringLiteral("20盒"));
        m_desk->part<QWidget>("field_event.witness")->setFocus();
        m_desk->enter(QStringLiteral("王五"));
        m_desk->part<QLineEdit>("field_event.photo")->setText(photo.fileName());
        m_desk->finish();
        QVERIFY2(onHand("M1") == Decimal(), qPrintable(m_desk->findings() + m_desk->banner()));
        const auto event = LedgerQuery(ledger().session()).event(static_cast<EventId>(m_desk->events()));
        QCOMPARE(text(event->fields, u"event.witness"), QStringLiteral("王五"));
        QCOMPARE(text(event->fields, u"event.handler"), ledger().session().actor.name);
        QCOMPARE(ledger().number("SELECT count(*) FROM event_attachment WHERE field = 'event.photo'"), 1);
    }

    void aChosenFileIsInTheKeptDraft()
    {
        start();
        ledger().receive(ledger().milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        QTemporaryDir folder;
        QFile photo(folder.filePath(QStringLiteral("photo.jpg")));
        QVERIFY(photo.open(QIODevice::WriteOnly));
        photo.write("a picture of spilt milk");
        photo.close();
        m_desk->openStep(QStringLiteral("bsxh"));
        m_desk->enter(QStringLiteral("过期"));
        m_desk->part<QLineEdit>("field_event.photo")->setText(photo.fileName());
        m_desk->part<QWidget>("field_event.reason")->setFocus();
        QVERIFY(photo.remove());
        m_desk->reopen();
        m_desk->openStep(QStringLiteral("bsxh"));
        QCOMPARE(m_desk->part<QLineEdit>("field_event.photo")->text(), QStringLiteral("photo.jpg"));
        m_desk->enter(QStringLiteral("无害化处理"));
        m_desk->enter(QStringLiteral("店后院"));
        m_desk->enter(QStringLiteral("M1"));
        m_desk->enter(QStringLiteral("20盒"));
        m_desk->part<QWidget>("field_event.witness")->setFocus();
        m_desk->enter(QStringLiteral("王五"));
        m_desk->finish();
        QVERIFY2(m_desk->events() == 2, qPrintable(m_desk->focus() + m_desk->findings() + m_desk->banner()));
        QCOMPARE(ledger().number("SELECT count(*) FROM event_attachment WHERE field = 'event.photo'"), 1);
    }

    void whatIsNeededHoldsEnterOnceAndNoLonger()
    {
        start();
        m_desk->openStep(QStringLiteral("bsxh"));
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->focus(), QStringLiteral("field_event.reason"));
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->focus(), QStringLiteral("field_event.method"));
    }

    void moreThanThereIsRefusedBesideTheQuantity()
    {
        start();
        ledger().receive(ledger().milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_desk->openStep(QStringLiteral("bsxh"));
        m_desk->enter(QStringLiteral("包装破损"));
        m_desk->enter(QStringLiteral("倒入下水道"));
        m_desk->enter(QStringLiteral("店后院"));
        m_desk->enter(QStringLiteral("M1"));
        m_desk->enter(QStringLiteral("25盒"));
        m_desk->finish();
        QCOMPARE(m_desk->events(), 1);
        QCOMPARE(m_desk->focus(), QStringLiteral("field_line.qty"));
        QVERIFY(m_desk->findings().contains(QStringLiteral("base:balance")));
    }

    void whatWasNotPostedIsThereAfterAPowerCut()
    {
        start();
        ledger().receive(ledger().milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_desk->openStep(QStringLiteral("bsxh"));
        m_desk->enter(QStringLiteral("包装破损"));
        m_desk->enter(QStringLiteral("倒入下水道"));
        m_desk->enter(QStringLiteral("店后院"));
        m_desk->enter(QStringLiteral("M1"));
        m_desk->enter(QStringLiteral("5盒"));
        QTRY_COMPARE_WITH_TIMEOUT(ledger().number("SELECT count(*) FROM draft"), 1, 5000);
        m_desk->reopen();
        m_desk->openStep(QStringLiteral("bsxh"));
        m_desk->finish();
        QCOMPARE(onHand("M1").toString(), QStringLiteral("15"));
        QTRY_COMPARE(ledger().number("SELECT count(*) FROM draft"), 0);
    }

    void aLotIsHeldWithItsReasonAndReleasedAgain()
    {
        start();
        ledger().receive(ledger().milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_desk->openStep(QStringLiteral("fc"));
        m_desk->enter(QStringLiteral("等待复检"));
        m_desk->enter(QStringLiteral("M1"));
        m_desk->finish();
        QCOMPARE(stateOf("M1"), Disposition::OnHold);
        StepDesk::press(Qt::Key_Escape);
        m_desk->enter(QStringLiteral("jcfc"));
        m_desk->enter(QStringLiteral("复检合格"));
        m_desk->enter(QStringLiteral("M1"));
        m_desk->finish();
        QCOMPARE(stateOf("M1"), Disposition::Active);
    }

    void goodsMoveToAPlaceThatIsMadeOnTheWay()
    {
        start();
        ledger().receive(ledger().milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_desk->openStep(QStringLiteral("yk"));
        m_desk->enter(QStringLiteral("后仓"));
        StepDesk::press(Qt::Key_Return);
        m_desk->enter(QStringLiteral("M1"));
        m_desk->enter(QStringLiteral("8盒"));
        m_desk->shoot("moving");
        m_desk->finish();
        QCOMPARE(ledger().number("SELECT quantity / 1000000 FROM on_hand JOIN location ON location.id = location_id "
                                 "WHERE name = '后仓'"),
                 8);
        QCOMPARE(onHand("M1").toString(), QStringLiteral("20"));
    }

    void everyStepOfADrugShopIsListed()
    {
        start({QStringLiteral("drug.retail")});
        m_desk->showPage("stepsPage");
        m_desk->shoot("steps-drug");
        QVERIFY(m_desk->rows("steps") > 10);
    }

    void packagesGoIntoACartonAndOutOfItByGun()
    {
        start();
        EventDraft delivery = ledger().receiving(ledger().milk, QStringLiteral("M1"), QStringLiteral("2盒"));
        delivery.lines.front().codes = {QStringLiteral("83123450000000000001"), QStringLiteral("83123450000000000002")};
        ledger().record(delivery);
        m_desk->openStep(QStringLiteral("zx"));
        m_desk->scan(QStringLiteral("83999990000000000009"));
        m_desk->scan(QStringLiteral("83123450000000000001"));
        m_desk->scan(QStringLiteral("83123450000000000002"));
        m_desk->shoot("packing");
        m_desk->finish();
        QVERIFY2(ledger().number("SELECT count(*) FROM code_parent WHERE parent_id IS NOT NULL") == 2,
                 qPrintable(m_desk->findings() + m_desk->banner()));
        StepDesk::press(Qt::Key_Escape);
        m_desk->enter(QStringLiteral("cx"));
        m_desk->scan(QStringLiteral("83123450000000000002"));
        m_desk->finish();
        QVERIFY2(ledger().number("SELECT count(*) FROM code_parent WHERE parent_id IS NULL") == 1,
                 qPrintable(m_desk->findings() + m_desk->banner()));
    }

    void aCylinderIsCheckedAndFilled()
    {
        registerCylinder();
        checkBeforeFilling();
        QCOMPARE(m_desk->events(), 2);
        StepDesk::press(Qt::Key_Escape);
        m_desk->enter(QStringLiteral("cz"));
        m_desk->scan(QStringLiteral("QP2021000456"));
        m_desk->enter(QStringLiteral("液化石油气"));
        m_desk->enter(QStringLiteral("2026-11-22 09:20"));
        m_desk->enter(QStringLiteral("2026-11-22 09:25"));
        m_desk->enter(QStringLiteral("14.4kg"));
        m_desk->shoot("filling");
        m_desk->finish();
        QVERIFY2(m_desk->events() == 3, qPrintable(m_desk->findings() + m_desk->banner()));
    }

    void anUncheckedCylinderIsNotFilled()
    {
        registerCylinder();
        m_desk->openStep(QStringLiteral("cz"));
        m_desk->scan(QStringLiteral("QP2021000456"));
        m_desk->enter(QStringLiteral("液化石油气"));
        m_desk->enter(QStringLiteral("2026-11-22 09:20"));
        m_desk->enter(QStringLiteral("2026-11-22 09:25"));
        m_desk->enter(QStringLiteral("14.4kg"));
        m_desk->finish();
        QCOMPARE(m_desk->events(), 1);
        QVERIFY(m_desk->findings().contains(QStringLiteral("preCheckMissing")));
    }

    void aPeriodicInspectionSetsTheNextDate()
    {
        registerCylinder();
        m_desk->openStep(QStringLiteral("dqjy"));
        m_desk->scan(QStringLiteral("QP2021000456"));
        m_desk->enter(QStringLiteral("R-1"));
        m_desk->enter(QStringLiteral("1"));
        m_desk->shoot("inspection");
        m_desk->finish();
        QVERIFY2(m_desk->events() == 2, qPrintable(m_desk->findings() + m_desk->banner()));
        const auto cylinder =
            Catalog(ledger().session()).findObject(QStringLiteral("cylinder"), QStringLiteral("QP2021000456"));
        QCOMPARE(get<QDate>((*cylinder)->fields, u"object.nextInspection"), QDate(2030, 11, 22));
    }

private:
    std::unique_ptr<StepDesk> m_desk;
};

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"
