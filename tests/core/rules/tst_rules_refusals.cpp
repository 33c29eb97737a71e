#include "core/rules/rulepacks.h"

#include "resources/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

namespace
{

const char Head[] =
    R"({"suben": "rulepack/1", "id": "t.pack", "version": "2026.11.1", "title": {"zh": "试"}, "parents": ["common"], )";

QByteArray check(const char *id, const char *when, const char *more = "")
{
    return QByteArray(Head) + R"("checks": [{"id": ")" + id + R"(", "on": ["receiving"], "when": )" + when +
           R"(, "severity": "warn", "at": "event.date", "say": {"zh": "请核对。"}, "basis": {"law": "house", "mark": "D"})" +
           more + "}]}";
}

QByteArray pack(const QByteArray &lists)
{
    return QByteArray(Head) + lists + "}";
}

QByteArray due(const char *more)
{
    return QByteArray(R"("dues": [{"id": "d", "zh": "报", "on": ["receiving"], "date": {"from": {"fact": "event.date"},
                      "add": ["5D"]}, "basis": {"law": "house", "mark": "D"}, )") +
           more + "}]";
}

/// Twelve tests of six parts each: more than the 64 a rule may have.
const char *manyParts()
{
    static const QByteArray text = [] {
        QByteArrayList tests;
        for (int i = 0; i < 12; ++i)
            tests << R"({"value": {"plus": [{"fact": "line.qty"}, {"fact": "line.qty"}, {"fact": "line.qty"}, {"fact": "line.qty"},
                        {"fact": "line.qty"}, {"fact": "line.qty"}]}, "above": 1})";
        return QByteArray(R"({"any": [)") + tests.join(',') + "]}";
    }();
    return text.constData();
}

QByteArray manyQueries()
{
    QByteArrayList queries;
    QByteArrayList checks;
    for (int i = 0; i < 13; ++i) {
        const QByteArray id = "q" + QByteArray::number(i);
        queries << R"({"id": ")" + id + R"(", "kind": "count", "same": ["party.id"], "window": "ever"})";
        checks << R"({"id": "c)" + id + R"(", "on": ["looking"], "when": {"fact": "query.)" + id +
                      R"(", "above": 1}, "severity": "warn", "at": "event.date", "say": {"zh": "请核对。"},
                          "basis": {"law": "house", "mark": "D"}})";
    }
    return pack(R"("steps": [{"id": "looking", "zh": "看", "shape": "observe", "bizStep": "inspecting",
                    "basis": {"law": "house", "mark": "D"}}], "queries": [)" +
                queries.join(',') + R"(], "checks": [)" + checks.join(',') + "]");
}

QByteArray overlay(const char *base, const char *lists)
{
    return QByteArray(R"({"suben": "rulepack/1", "overlay": ")") + base +
           R"(", "id": "t.firm", "version": "1", "for": "firm", )" + lists + "}";
}

QByteArray tableOverlay(const char *region, const char *rest)
{
    return QByteArray(R"({"suben": "table/1", "overlay": "holidays", "id": "t.days", "version": "1", "for": ")") +
           region + R"(", )" + rest + "}";
}

/// The file among the few shipped ones these tests speak of: to read all of them takes its time.
PackSources amongFew(const QByteArray &json)
{
    PackSources sources;
    sources.shipped = QStringLiteral(":/nothing");
    for (const char *name : {"tables/holidays", "rulepacks/common", "rulepacks/haz.custody.common",
                             "rulepacks/haz.common", "rulepacks/food.general"}) {
        QFile file(QStringLiteral(":/suben/%1.json").arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            sources.firm.push_back({QLatin1String(name), file.readAll()});
    }
    sources.firm.push_back({QStringLiteral("t.json"), json});
    return sources;
}

} // namespace

/// Every refusal of design/rulepacks.md §8, one file each: the file, the place, the reason.
class RulesRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }
    void aWrongFileIsRefusedWithItsPlace_data();
    void aWrongFileIsRefusedWithItsPlace();
    void oneBadPackDoesNotStopTheOthers();
    void aStricterOverlayNeedsNoReason();
    void anOverlayReachesTheChildrenOfItsBase();
    void aConfirmedSettingGivesTheSeverityBack();
    void twoParentsThatDisagreeAreRefused();
    void aTableTakesTheFirmsRows();
    void aRegionsRowReachesItsRegionOnly();
    void aRowInThePlaceOfAnotherNeedsAReason();
    void aWrongTableOverlayIsRefusedWithItsPlace_data();
    void aWrongTableOverlayIsRefusedWithItsPlace();
    void aConfirmedTableIsCertain();
};

void RulesRefusals::aWrongFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &json, const char16_t *place, const char16_t *words) {
        QTest::newRow(name) << json << QString::fromUtf16(place) << QString::fromUtf16(words);
    };
    row("no such fact", check("a", R"({"fact": "party.knd", "is": "person"})"), u"/checks/a/when",
        u"did you mean “party.kind”");
    row("no such choice", check("a", R"({"fact": "party.kind", "is": "persn"})"), u"/checks/a/when",
        u"has no choice “persn”");
    row("operator does not fit", check("a", R"({"fact": "event.date", "above": 1})"), u"/checks/a/when",
        u"“above” does not fit");
    row("no such setting", check("a", R"({"fact": "line.qty", "above": {"setting": "outlierFacto"}})"),
        u"/checks/a/when", u"did you mean “outlierFactor”");
    row("no such law",
        check("a", R"({"fact": "line.qty", "above": 1})", R"(, "from": "2026-01-01")").replace("\"house\"", "\"hose\""),
        u"/checks/a/basis", u"did you mean “house”");
    row("no such placeholder",
        check("a", R"({"fact": "line.qty", "above": 1})").replace("请核对。", "请核对{line.qt}。"), u"/checks/a/say",
        u"did you mean “line.qty”");
    row("hours on a date",
        QByteArray(Head) +
            R"("dues": [{"id": "d", "zh": "报", "on": ["receiving"], "date": {"from": {"fact": "event.date"}, "add": ["24H"]}, "settle": {"by": "receipt"}, "basis": {"law": "house", "mark": "D"}}]})",
        u"/dues/d/date", u"Hours can only be added to a time");
    row("key not indexed",
        QByteArray(Head) + R"("queries": [{"id": "q", "kind": "count", "same": ["event.place"], "window": "ever"}]})",
        u"/queries/q/same", u"“indexed”");
    row("no keys and no calendar",
        QByteArray(Head) + R"("queries": [{"id": "q", "kind": "count", "same": [], "window": "ever"}]})", u"/queries/q",
        u"calendar window");
    row("unknown not stated", check("a", R"({"fact": "event.vehicle", "is": "x"})").replace("\"warn\"", "\"refuse\""),
        u"/checks/a", u"say whether “unknown”");
    row("unknown key", QByteArray(Head) + R"("rules": []})", u"", u"does not follow the form");
    row("no such parent", QByteArray(Head).replace("\"common\"", "\"comon\"") + R"("checks": []})", u"/parents",
        u"did you mean “common”");
    row("looser without a reason", overlay("common", R"("checks": [{"id": "futureEvent", "severity": "warn"}])"),
        u"/checks/futureEvent", u"needs “because”");
    row("setting without a reason", overlay("common", R"("settings": [{"id": "nearExpiry", "value": "10D"}])"),
        u"/settings/nearExpiry", u"needs “because”");
    row("below the floor",
        overlay("haz.common", R"("settings": [{"id": "hazYears", "value": "6M", "because": {"zh": "试"}}])"),
        u"/settings/hazYears", u"6M is below the legal floor of 1Y");
    row("unknown not stated where the rule reaches by shape",
        check("a", R"({"fact": "event.vehicle", "is": "x"})")
            .replace("\"warn\"", "\"refuse\"")
            .replace(R"(["receiving"])", R"({"shape": ["in"]})"),
        u"/checks/a", u"say whether “unknown”");
    row("no such role", pack(R"("steps": [{"id": "receiving", "roles": ["retaler"]}])"), u"/steps/receiving/roles",
        u"did you mean “retailer”");
    row("no such state of a lot", pack(R"("steps": [{"id": "receiving", "sets": [{"field": "lot.state", "to": "onhold"}]}])"),
        u"/steps/receiving/sets", u"has no choice “onhold”");
    row("a default that is no choice",
        pack(R"("fields": [{"path": "event.how", "zh": "法", "type": "choice", "choices": [{"id": "a", "zh": "甲"}], "default": "b"}])"),
        u"/fields/event.how/default", u"has no choice “b”");
    row("a default of another type", pack(R"("fields": [{"path": "event.n", "zh": "数", "type": "integer", "default": "zwei"}])"),
        u"/fields/event.n/default", u"cannot hold “zwei”");
    row("an object without its key",
        pack(R"("objects": [{"id": "box", "zh": "箱", "key": "object.noSuch", "states": []}])"), u"/objects/box/key",
        u"There is no fact “object.noSuch”");
    row("an object's next date that is none",
        pack(R"("fields": [{"path": "object.no", "zh": "号", "type": "text"}],
                "objects": [{"id": "box", "zh": "箱", "key": "object.no", "states": [], "next": ["object.no"]}])"),
        u"/objects/box/next", u"“object.no” is no date");
    row("no such table in a query",
        pack(R"("queries": [{"id": "q", "kind": "row", "table": "holidas", "match": {"day": {"fact": "event.date"}}}])"),
        u"/tables", u"There is no table “holidas”");
    row("words added up",
        pack(R"("queries": [{"id": "q", "kind": "sum", "of": "event.docNo", "same": [], "window": {"calendar": "day"}}])"),
        u"/queries/q/of", u"cannot be added up");
    row("a due that rolls by no setting", pack(due(R"("settle": {"by": "receipt"}, "roll": {"setting": "holidayRolover"})")),
        u"/dues/d/roll", u"did you mean “holidayRollover”");
    row("an entry's due settled by a paper", pack(due(R"("settle": {"by": "paper"})")), u"/dues/d/settle",
        u"settled by a newer paper");
    row("a due that repeats without ending", pack(due(R"("settle": {"by": "paper"}, "repeat": "3D")")), u"/dues/d/repeat",
        u"ends what is due again");
    row("settled by no step", pack(due(R"("settle": {"by": "step"})")), u"/dues/d/settle",
        u"There is no step");
    row("a label's text with a fact that is none",
        pack(R"("views": [{"id": "v", "kind": "label", "of": "lot", "zh": "签", "columns": ["lot.code"], "text": {"zh": "批号{lot.cod}"}}])"),
        u"/views/v/text", u"did you mean “lot.code”");
    row("confirmed without a source",
        overlay("common", R"("settings": [{"id": "nearExpiry", "value": "30D", "basis": {"law": "house", "mark": "U"}}])"),
        u"/settings/nearExpiry/basis", u"names its source");
    row("a rule of too many parts", check("a", manyParts()), u"/checks/a/when", u"at most 64");
    row("too many questions to the history", manyQueries(), u"/checks/cq12", u"asks the history 13 questions");
    row("it ends before it begins",
        check("a", R"({"fact": "line.qty", "above": 1})", R"(, "from": "2026-01-01", "to": "2025-01-01")"), u"/checks/a",
        u"before it begins");
    row("overlay changes a shape", overlay("common", R"("steps": [{"id": "receiving", "shape": "out"}])"),
        u"/steps/receiving/shape", u"An overlay may not change this");
}

void RulesRefusals::aWrongFileIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const RulePacks packs = RulePacks::load(amongFew(json));
    QVERIFY(!packs.problems().empty());
    const PackProblem &problem = packs.problems().front();
    QCOMPARE(problem.file, QStringLiteral("t.json"));
    QVERIFY2(problem.place == place, qPrintable(problem.toString()));
    QVERIFY2(problem.text.contains(words), qPrintable(problem.toString()));
    QVERIFY(packs.pack(u"t.pack") == nullptr);
    QVERIFY(packs.pack(u"food.general") != nullptr);
}

void RulesRefusals::oneBadPackDoesNotStopTheOthers()
{
    PackSources sources;
    sources.firm = {{QStringLiteral("t.json"), "{"}};
    const RulePacks packs = RulePacks::load(sources);
    QCOMPARE(packs.problems().size(), size_t(1));
    QVERIFY(packs.ids().size() >= 12);
}

void RulesRefusals::aStricterOverlayNeedsNoReason()
{
    PackSources sources;
    sources.firm = {
        {QStringLiteral("t.json"), overlay("common", R"("checks": [{"id": "nearExpiry", "severity": "confirm"}])")}};
    const RulePacks packs = RulePacks::load(sources);
    QVERIFY(packs.problems().empty());
    QVERIFY(packs.pack(u"common")->loosenings.empty());
}

void RulesRefusals::anOverlayReachesTheChildrenOfItsBase()
{
    PackSources sources;
    sources.region = QStringLiteral("CN-3706");
    const RulePacks packs = RulePacks::load(sources);
    const SettingRule *years = packs.pack(u"haz.toxic")->setting(u"hazYears");
    QCOMPARE(canonicalText(years->value), QStringLiteral("5Y"));
    QVERIFY(!packs.pack(u"haz.toxic")->loosenings.empty());
    QCOMPARE(canonicalText(RulePacks::load({}).pack(u"haz.toxic")->setting(u"hazYears")->value), QStringLiteral("3Y"));
}

void RulesRefusals::aConfirmedSettingGivesTheSeverityBack()
{
    PackSources sources;
    sources.firm = {
        {QStringLiteral("t.json"),
         overlay(
             "drug.ephedrine",
             R"("settings": [{"id": "againWithin", "basis": {"law": "notice260", "mark": "U", "source": "市局答复"}, "value": "7D"}])")}};
    const RulePacks packs = RulePacks::load(sources);
    QVERIFY(packs.problems().empty());
    QCOMPARE(packs.pack(u"drug.ephedrine")->setting(u"againWithin")->basis.mark, Mark::User);
}

void RulesRefusals::aTableTakesTheFirmsRows()
{
    PackSources sources;
    sources.firm = {
        {QStringLiteral("t.json"), tableOverlay("firm", R"("rows": [["2028-01-03", "off"]], "covers": ["2028"])")}};
    const RulePacks packs = RulePacks::load(sources);
    QVERIFY(packs.problems().empty());
    const RuleTable *days = packs.pack(u"common")->table(u"holidays");
    QCOMPARE(days->rowsOf(QStringLiteral("2028-01-03")).size(), size_t(1));
    QCOMPARE(days->rowsOf(QStringLiteral("2026-10-01")).size(), size_t(1));
    QVERIFY(days->covers.contains(QStringLiteral("2028")));
    const auto &sourcesOf = packs.pack(u"common")->sources;
    QVERIFY(std::any_of(sourcesOf.begin(), sourcesOf.end(),
                        [](const PackSource &source) { return source.id == u"t.days"; }));
    QVERIFY(packs.pack(u"common")->hash != RulePacks::load({}).pack(u"common")->hash);
}

void RulesRefusals::aRegionsRowReachesItsRegionOnly()
{
    PackSources sources;
    sources.region = QStringLiteral("CN-3706");
    sources.firm = {{QStringLiteral("t.json"), tableOverlay("CN-37", R"("rows": [["2026-12-24", "off"]])")}};
    const auto rows = [](const PackSources &from) {
        return RulePacks::load(from).pack(u"common")->table(u"holidays")->rowsOf(QStringLiteral("2026-12-24")).size();
    };
    QCOMPARE(rows(sources), size_t(1));
    sources.region = QStringLiteral("CN-4101");
    QCOMPARE(rows(sources), size_t(0));
}

void RulesRefusals::aRowInThePlaceOfAnotherNeedsAReason()
{
    PackSources sources;
    sources.firm = {{QStringLiteral("t.json"), tableOverlay("firm", R"("rows": [["2026-10-07", "work"]])")}};
    const RulePacks refused = RulePacks::load(sources);
    QCOMPARE(refused.problems().size(), size_t(1));
    QCOMPARE(refused.problems()[0].place, QStringLiteral("/rows/2026-10-07"));
    QCOMPARE(refused.pack(u"common")->table(u"holidays")->rowsOf(QStringLiteral("2026-10-07")).front()->at(1),
             QStringLiteral("off"));
    sources.firm = {
        {QStringLiteral("t.json"),
         tableOverlay("firm", R"("rows": [["2026-10-07", "work"]], "because": {"zh": "本店这天照常营业。"})")}};
    const RulePacks taken = RulePacks::load(sources);
    QVERIFY(taken.problems().empty());
    const auto days = taken.pack(u"common")->table(u"holidays")->rowsOf(QStringLiteral("2026-10-07"));
    QCOMPARE(days.size(), size_t(1));
    QCOMPARE(days.front()->at(1), QStringLiteral("work"));
    QCOMPARE(taken.pack(u"common")->loosenings.back().place, QStringLiteral("/tables/holidays/rows/2026-10-07"));
}

void RulesRefusals::aWrongTableOverlayIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("too few cells") << tableOverlay("firm", R"("rows": [["2028-01-03"]])")
                                   << QStringLiteral("/rows/2028-01-03");
    QTest::newRow("no such table")
        << QByteArray(tableOverlay("firm", R"("rows": [])")).replace("\"holidays\"", "\"holdays\"")
        << QStringLiteral("/overlay");
    QTest::newRow("confirmed without a source")
        << tableOverlay("firm", R"("rows": [], "basis": {"law": "x", "mark": "U", "checked": "2026-11-22"})")
        << QStringLiteral("/basis");
}

void RulesRefusals::aWrongTableOverlayIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const RulePacks packs = RulePacks::load(amongFew(json));
    QCOMPARE(packs.problems().size(), size_t(1));
    QCOMPARE(packs.problems()[0].place, place);
    QCOMPARE(packs.problems()[0].file, QStringLiteral("t.json"));
    QCOMPARE(packs.pack(u"common")->hash, RulePacks::load(amongFew("[]")).pack(u"common")->hash);
}

void RulesRefusals::aConfirmedTableIsCertain()
{
    PackSources sources;
    sources.firm = {
        {QStringLiteral("t.json"),
         tableOverlay(
             "firm",
             R"("rows": [], "basis": {"law": "国务院办公厅年度放假安排", "mark": "U", "checked": "2026-11-22", "source": "国办通知原文"})")}};
    const RulePacks packs = RulePacks::load(sources);
    QVERIFY(packs.problems().empty());
    QCOMPARE(packs.pack(u"common")->table(u"holidays")->basis.mark, Mark::User);
}

void RulesRefusals::twoParentsThatDisagreeAreRefused()
{
    QTemporaryDir own;
    const auto write = [&](const char *id, const QByteArray &parents, const char *value) {
        QFile file(own.filePath(QString::fromLatin1(id) + QStringLiteral(".json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(R"({"suben": "rulepack/1", "id": ")") + id +
                   R"(", "version": "2026.11.1", "title": {"zh": "试"}, "parents": )" + parents +
                   (*value == '\0' ? QByteArray("}")
                                   : QByteArray(R"(, "settings": [{"id": "nearExpiry", "value": ")") + value +
                                         R"(", "because": {"zh": "试"}}]})"));
    };
    write("t.a", R"(["common"])", "10D");
    write("t.b", R"(["common"])", "20D");
    write("t.c", R"(["t.a", "t.b"])", "");
    write("t.d", R"(["t.a", "t.b"])", "15D");
    PackSources sources;
    sources.own = own.path();
    const RulePacks packs = RulePacks::load(sources);
    QCOMPARE(packs.problems().size(), size_t(1));
    QVERIFY(packs.pack(u"t.c") == nullptr);
    QVERIFY(packs.pack(u"t.d") != nullptr);
}

QTEST_GUILESS_MAIN(RulesRefusals)
#include "tst_rules_refusals.moc"
