#include "tests/ui/stepwalk.h"

#include "core/ledger/draftjson.h"
#include "core/ledger/lifelist.h"
#include "ui/page.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 对象: things with a life, by keys and by gun.
class TestObjects final : public QObject
{
    Q_OBJECT

private:
    void start(const QStringList &categories)
    {
        m_desk.reset();
        m_desk = std::make_unique<StepDesk>(categories);
    }
    TestWorkspace &ledger() { return m_desk->ledger(); }
    void record(const char *json)
    {
        const auto document = QJsonDocument::fromJson(json);
        QVERIFY2(document.isObject(), json);
        const auto draft = draftFromJson(ledger().session(), document.object());
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text));
        ledger().record(*draft);
    }
    void registerLift(const char *code, const char *nextInspection)
    {
        static const char *const lift = R"json({"type":"event","step":"elevator.register","event.date":"2026-11-10",
        "object.code":"%1","object.serial":"E-1","object.type":"traction","object.model":"TKJ-1000","object.maker":"某电梯厂",
        "object.made":"2020-03-01","object.installer":"某安装公司","object.load":"1000","object.speed":"1.75",
        "object.floors":"18/18/18","object.place":"芝罘区一号楼","object.area":"city","object.userUnit":"某物业",
        "event.certNo":"HG-1","object.useRegNo":"梯11鲁F00001(26)","object.rescueNo":"123456",
        "event.startUse":"2026-11-01","object.nextInspection":"%2"})json";
        record(qPrintable(QString::fromUtf8(lift).arg(QLatin1String(code), QLatin1String(nextInspection))));
    }
    void choose(const char *kind)
    {
        auto *kinds = m_desk->part<QComboBox>("objectKind");
        const int at = kinds->findText(QString::fromUtf8(kind));
        QVERIFY2(at >= 0, kind);
        kinds->setCurrentIndex(at);
    }
    static QStringList papers()
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        return folder.entryList({QStringLiteral("*.pdf")}, QDir::Files);
    }

private Q_SLOTS:
    void initTestCase() { StepDesk::setUp(); }
    void cleanup() { m_desk.reset(); }

    void whatIsDueFirstStandsFirstWithItsStoryBelow()
    {
        start({QStringLiteral("se.elevator")});
        registerLift("31103706020200001", "2027-06-30");
        registerLift("31103706020200002", "2026-12-10");
        m_desk->showPage("objectPage");
        QCOMPARE(m_desk->rows("objects"), 2);
        QCOMPARE(m_desk->cell("objects", 0, QStringLiteral("code")), QStringLiteral("31103706020200002"));
        QCOMPARE(m_desk->rows("objectStory"), 1);
        QVERIFY(m_desk->part<FactCard>("objectCard")->plainText().contains(QStringLiteral("芝罘区一号楼")));
        m_desk->shoot("objects-lift");
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->focus(), QStringLiteral("objectStory"));
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->page()->objectName(), QStringLiteral("eventsPage"));
    }

    void aCodeReadOnAnyPageOpensTheThing()
    {
        start({QStringLiteral("se.elevator")});
        registerLift("31103706020200001", "2027-06-30");
        registerLift("31103706020200002", "2026-12-10");
        m_desk->showPage("todayPage");
        m_desk->scan(QStringLiteral("31103706020200001"));
        QCOMPARE(m_desk->page()->objectName(), QStringLiteral("objectPage"));
        QCOMPARE(m_desk->rows("objects"), 1);
        m_desk->scan(QStringLiteral("31103706020200002"));
        QCOMPARE(m_desk->cell("objects", 0, QStringLiteral("code")), QStringLiteral("31103706020200002"));
    }

    void aLiftIsCalledByItsPlaceToo()
    {
        start({QStringLiteral("se.elevator")});
        registerLift("31103706020200001", "2027-06-30");
        m_desk->showPage("objectPage");
        QCOMPARE(m_desk->cell("objects", 0, QStringLiteral("about")), QStringLiteral("某物业 · 芝罘区一号楼"));
    }

    void theListOfThingsLeadsToTheirPage()
    {
        start({QStringLiteral("se.elevator")});
        registerLift("31103706020200001", "2027-06-30");
        m_desk->showPage("masterPage");
        m_desk->page()->findChild<FilterChips *>()->choose(QStringLiteral("objects"));
        m_desk->part<QWidget>("masters")->setFocus();
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->page()->objectName(), QStringLiteral("objectPage"));
        QCOMPARE(m_desk->cell("objects", 0, QStringLiteral("code")), QStringLiteral("31103706020200001"));
    }

    void aNewEntryBeginsWithTheThingFilledIn()
    {
        start({QStringLiteral("se.elevator")});
        registerLift("31103706020200001", "2027-06-30");
        m_desk->showPage("objectPage");
        StepDesk::press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_desk->focus(), QStringLiteral("objectSteps"));
        m_desk->shoot("objects-steps");
        const int steps = m_desk->rows("objectSteps");
        int stop = -1;
        for (int row = 0; row < steps; ++row) {
            if (m_desk->cell("objectSteps", row, QStringLiteral("step")) == u"停用")
                stop = row;
        }
        QVERIFY(stop >= 0);
        for (int row = 0; row < stop; ++row)
            StepDesk::press(Qt::Key_Down);
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->page()->objectName(), QStringLiteral("stepsPage"));
        QCOMPARE(m_desk->part<QLineEdit>("field_object.code")->text(), QStringLiteral("31103706020200001"));
        m_desk->shoot("objects-stop");
    }

    /// From the page of the thing: Ctrl+N, 充装, the gas, the time, the weight; F9 says why it may not be filled.
    void whatMayNotBeFilledIsRefused_data()
    {
        QTest::addColumn<QString>("nextInspection");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<bool>("isScrapped");
        QTest::addColumn<QString>("rule");
        QTest::newRow("overdue") << "2026-11-20"
                                 << "14.4kg" << false << "inspectionOverdue";
        QTest::newRow("overfilled") << "2028-05-01"
                                    << "14.6kg" << false << "overFilled";
        QTest::newRow("scrapped") << "2028-05-01"
                                  << "14.4kg" << true << "notActive";
    }

    void whatMayNotBeFilledIsRefused()
    {
        QFETCH(QString, nextInspection);
        QFETCH(QString, filled);
        QFETCH(bool, isScrapped);
        QFETCH(QString, rule);
        start({QStringLiteral("se.cylinder")});
        record(qPrintable(QString::fromUtf8(R"json({"type":"event","step":"cylinder.register","event.date":"2026-11-21",
        "object.code":"QP2026000001","object.serial":"0815","object.maker":"某瓶厂","object.owner":"own","object.medium":"液化石油气",
        "object.ratedFill":"14.5 kg","object.type":"lpgWelded","object.made":"2024-02-29","object.useRegNo":"瓶11鲁F00001",
        "object.nextInspection":"%1"})json")
                              .arg(nextInspection)));
        if (isScrapped)
            record(
                qPrintable(QString::fromUtf8(R"json({"type":"event","step":"cylinder.scrap","event.date":"2026-11-22",
            "object.code":"QP2026000001","event.scrapMethod":"flatten","event.photo":"%1"})json")
                               .arg(QString(64, u'a'))));
        const qint64 before = m_desk->events();
        m_desk->showPage("objectPage");
        StepDesk::press(Qt::Key_N, Qt::ControlModifier);
        int row = 0;
        while (row < m_desk->rows("objectSteps") &&
               m_desk->cell("objectSteps", row, QStringLiteral("step")) != u"充装") {
            StepDesk::press(Qt::Key_Down);
            ++row;
        }
        QVERIFY(row < m_desk->rows("objectSteps"));
        StepDesk::press(Qt::Key_Return);
        StepWalk(*m_desk).walk({{QStringLiteral("event.medium"), QStringLiteral("液化石油气")},
                                {QStringLiteral("event.start"), QStringLiteral("2026-11-22 09:20")},
                                {QStringLiteral("event.end"), QStringLiteral("2026-11-22 09:25")},
                                {QStringLiteral("event.filled"), filled}},
                               {});
        m_desk->finish();
        m_desk->shoot(qPrintable(QStringLiteral("fill-") + rule));
        QVERIFY2(m_desk->findings().contains(QStringLiteral("se.cylinder:") + rule), qPrintable(m_desk->findings()));
        QCOMPARE(m_desk->events(), before);
    }

    void f9WritesTheSheetPeopleWorkBy()
    {
        start({QStringLiteral("se.elevator")});
        registerLift("31103706020200001", "2027-06-30");
        m_desk->showPage("objectPage");
        const auto before = papers().size();
        StepDesk::press(Qt::Key_F9);
        QTRY_COMPARE(papers().size(), before + 1);
        QTRY_VERIFY(!m_desk->banner().isEmpty());
        StepDesk::press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(papers().size(), before + 2);
        auto *format = m_desk->part<QComboBox>("sheetFormat");
        format->setCurrentIndex(format->findData(QStringLiteral("241")));
        StepDesk::press(Qt::Key_F9);
        QTRY_COMPARE(papers().size(), before + 3);
    }

    void aTechniciansCertificateIsEnteredInTheWindow()
    {
        start({QStringLiteral("se.elevator")});
        m_desk->showPage("masterPage");
        m_desk->page()->findChild<FilterChips *>()->choose(QStringLiteral("staff"));
        m_desk->part<QWidget>("masters")->setFocus();
        StepDesk::press(Qt::Key_F4);
        m_desk->part<QLineEdit>("field_paper.number")->setText(QStringLiteral("TS-1"));
        m_desk->part<QLineEdit>("field_paper.validTo")->setText(QStringLiteral("2028-01-01"));
        m_desk->shoot("people-paper");
        StepDesk::press(Qt::Key_F9);
        const auto held = Catalog(ledger().session()).papersOf(HolderKind::Staff, raw(ledger().session().actor.id));
        QVERIFY(held);
        QCOMPARE(held->size(), 1);
        QCOMPARE(held->front().kind, QStringLiteral("workerCert"));
        m_desk->shoot("people");
    }

    void aPermitIsEnteredWithItsAmountAndSaysWhatIsLeft()
    {
        start({QStringLiteral("haz.toxic")});
        m_desk->showPage("masterPage");
        m_desk->page()->findChild<FilterChips *>()->choose(QStringLiteral("parties"));
        m_desk->part<QWidget>("masters")->setFocus();
        StepDesk::press(Qt::Key_F4);
        auto *kind = m_desk->part<QLineEdit>("field_paper.kind");
        kind->setText(QStringLiteral("剧毒化学品购买许可证"));
        m_desk->part<QLineEdit>("field_paper.number")->setText(QStringLiteral("XK-1"));
        m_desk->part<QLineEdit>("field_paper.validTo")->setText(QStringLiteral("2027-01-01"));
        m_desk->part<QLineEdit>("field_paper.allowance")->setText(QStringLiteral("151-50-8=3kg"));
        m_desk->shoot("permit-form");
        StepDesk::press(Qt::Key_F9);
        m_desk->showPage("objectPage");
        choose("剧毒化学品购买许可证");
        QCOMPARE(m_desk->rows("objects"), 1);
        const QString card = m_desk->part<FactCard>("objectCard")->plainText();
        QVERIFY2(card.contains(QStringLiteral("3 kg")), qPrintable(card));
        m_desk->shoot("objects-permit");
    }

    /// 农药经营许可证（限制使用农药除外）: what the licence leaves out is entered in a field of its own, and stops a
    /// sale.
    void whatALicenceExceptsIsEnteredAndHolds()
    {
        start({QStringLiteral("ag.pesticide")});
        m_desk->showPage("masterPage");
        m_desk->page()->findChild<FilterChips *>()->choose(QStringLiteral("own"));
        StepDesk::press(Qt::Key_N, Qt::ControlModifier);
        m_desk->part<QLineEdit>("field_paper.kind")->setText(QStringLiteral("农药经营许可证"));
        m_desk->part<QLineEdit>("field_paper.number")->setText(QStringLiteral("农药经许(鲁)37060210001"));
        m_desk->part<QLineEdit>("field_paper.validTo")->setText(QStringLiteral("2030-01-01"));
        m_desk->part<QLineEdit>("field_paper.except")->setText(QStringLiteral("限制使用农药"));
        m_desk->shoot("licence-except");
        StepDesk::press(Qt::Key_F9);
        const auto held = Catalog(ledger().session()).papersOf(HolderKind::Own, 0);
        QVERIFY(held);
        QCOMPARE(held->size(), 1);
        QCOMPARE(held->front().except, QStringList{QStringLiteral("限制使用农药")});
        m_desk->shoot("licence");
    }

    void aGroupOfAnimalsHasAPageToo()
    {
        start({QStringLiteral("live.farm")});
        const ItemId pigs = ledger().item({.name = QStringLiteral("生猪"),
                                           .category = QStringLiteral("live.farm"),
                                           .unit = QStringLiteral("头"),
                                           .fields = {{QStringLiteral("item.species"), QStringLiteral("pig")}}});
        Q_UNUSED(pigs);
        record(R"json({"type":"event","step":"farm.birth","event.date":"2026-11-10",
        "lines":[{"item":"生猪","lot.code":"Q2601","lot.use":"commercial","line.qty":"20头"}]})json");
        m_desk->showPage("objectPage");
        QCOMPARE(m_desk->rows("objects"), 1);
        QCOMPARE(m_desk->cell("objects", 0, QStringLiteral("code")), QStringLiteral("Q2601"));
        QVERIFY(!m_desk->cell("objects", 0, QStringLiteral("next")).isEmpty());
        m_desk->shoot("objects-herd");
        StepDesk::press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_desk->rows("objectSteps") > 3);
    }

private:
    std::unique_ptr<StepDesk> m_desk;
};

QTEST_MAIN(TestObjects)
#include "tst_objects.moc"
