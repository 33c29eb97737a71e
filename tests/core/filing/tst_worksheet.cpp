#include "core/filing/worksheet.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/lifelist.h"
#include "tests/support/testworkspace.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTest>

using namespace suben;

/// Sheets people work by, and the lives they are about.
class TestWorkSheet final : public QObject
{
    Q_OBJECT

private:
    static ObjectId lift(TestWorkspace &w)
    {
        const auto json =
            QJsonDocument::fromJson(R"json({"type":"event","step":"elevator.register","event.date":"2026-11-10",
        "object.code":"31103706020200001","object.serial":"E-1","object.type":"traction","object.model":"TKJ-1000",
        "object.maker":"某电梯厂","object.made":"2020-03-01","object.installer":"某安装公司","object.load":"1000",
        "object.speed":"1.75","object.floors":"18/18/18","object.place":"芝罘区一号楼","object.area":"city",
        "object.userUnit":"某物业","event.certNo":"HG-1","object.useRegNo":"梯11鲁F00001(26)","object.rescueNo":"123456",
        "event.startUse":"2026-11-01","object.nextInspection":"2026-12-20"})json");
        w.record(draftFromJson(w.session(), json.object()).value());
        return LifeList(w.session()).withCode(QStringLiteral("31103706020200001")).value().value();
    }
    static QString textOf(const std::vector<PaperPage> &pages)
    {
        QString all;
        for (const PaperPage &page : pages) {
            for (const PageElement &element : page.elements) {
                if (const auto *text = std::get_if<PageText>(&element))
                    all += text->text + QLatin1Char('\n');
            }
        }
        return all;
    }

private Q_SLOTS:
    void theVisitOfALiftHasASheetWithWhatIsKnownAndEveryItem()
    {
        TestWorkspace w({QStringLiteral("se.elevator")});
        const ObjectId id = lift(w);
        const auto sheets = workSheets(w.session(), QStringLiteral("elevator"));
        QCOMPARE(sheets.size(), 1U);
        QCOMPARE(sheets.front().steps, QStringList{QStringLiteral("elevator.maintenance")});
        const auto pages = workSheet(w.session(), sheets.front(), id, TableFormat::A4);
        QVERIFY(pages);
        const QString text = textOf(*pages);
        for (const char *word :
             {"31103706020200001", "芝罘区一号楼", "曳引驱动", "制动器", "缓冲器", "□ 半月", "2026-11-25"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    }

    void theSheetOfAFillingHoldsBothChecks()
    {
        TestWorkspace w({QStringLiteral("se.cylinder")});
        const auto sheets = workSheets(w.session(), QStringLiteral("cylinder"));
        QCOMPARE(sheets.size(), 1U);
        QCOMPARE(sheets.front().steps,
                 (QStringList{QStringLiteral("cylinder.preCheck"), QStringLiteral("cylinder.filling"),
                              QStringLiteral("cylinder.postCheck")}));
    }

    void onThreePartPaperEverySheetIsHeadedAndNothingStandsOutside()
    {
        TestWorkspace w({QStringLiteral("se.elevator")});
        const ObjectId id = lift(w);
        const auto pages = workSheet(w.session(), workSheets(w.session(), QStringLiteral("elevator")).front(), id,
                                     TableFormat::Continuous241);
        QVERIFY(pages);
        QVERIFY(pages->size() > 1);
        for (const PaperPage &page : *pages) {
            QCOMPARE(page.size, QSizeF(241, 140));
            QVERIFY(textOf({page}).contains(QStringLiteral("电梯维保工作单")));
            for (const PageElement &element : page.elements) {
                if (const auto *text = std::get_if<PageText>(&element))
                    QVERIFY2(text->baseline.y() < 140, qPrintable(text->text));
            }
        }
    }

    void whatIsLateStandsFirstAndTheLastStateEndsIt()
    {
        TestWorkspace w({QStringLiteral("se.elevator")});
        const ObjectId id = lift(w);
        LifeList lives(w.session());
        const auto next = lives.next(LifeOf::Object, raw(id));
        QVERIFY(next);
        QCOMPARE(next->front().day, QDate(2026, 11, 20)); // a month before the inspection of 2026-12-20
        const auto scrap =
            QJsonDocument::fromJson(R"json({"type":"event","step":"elevator.scrap","event.date":"2026-11-22",
            "object.code":"31103706020200001","event.reason":"到期报废","event.regChangeNo":"ZX-1"})json");
        w.record(draftFromJson(w.session(), scrap.object()).value());
        QVERIFY(lives.next(LifeOf::Object, raw(id))->empty());
        QCOMPARE(lives.story(LifeOf::Object, raw(id))->size(), 2U);
        QCOMPARE(lives.rows({LifeOf::Object, QStringLiteral("elevator"), {}}, {})->front().state,
                 QStringLiteral("报废"));
    }
};

QTEST_MAIN(TestWorkSheet)
#include "tst_worksheet.moc"
