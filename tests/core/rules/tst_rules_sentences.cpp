#include "tests/core/rules/goldencheck.h"

#include "core/rules/reading.h"
#include "resources/resources.h"

#include <QJsonDocument>
#include <QTest>

using namespace suben;

namespace
{

/// A pack of one step on its own, with the lists of the case.
QByteArray packOf(const QByteArray &fields, const QByteArray &lists)
{
    return R"({"suben": "rulepack/1", "id": "t.pack", "version": "2026.11.1", "title": {"zh": "试"}, "parents": [],
        "laws": [{"id": "house", "zh": "内部", "checked": "2026-11-22"}],
        "fields": [{"path": "event.date", "zh": "日期", "type": "date"}, {"path": "event.a", "zh": "甲", "type": "text"},
                   {"path": "event.b", "zh": "乙", "type": "text"}, {"path": "event.n", "zh": "数", "type": "decimal"},
                   {"path": "event.q", "zh": "量", "type": "quantity"}, {"path": "event.day", "zh": "某日", "type": "date"},
                   {"path": "event.none", "zh": "没有", "type": "yesNo"},
                   {"path": "event.set", "zh": "标", "type": "choices", "choices": [{"id": "x", "zh": "子"}, {"id": "y", "zh": "丑"}, {"id": "z", "zh": "寅"}]}],
        "steps": [{"id": "looking", "zh": "看", "shape": "observe", "bizStep": "inspecting", "basis": {"law": "house", "mark": "D"}, "fields": [)" +
           fields + "]}], " + lists + "}";
}

QByteArray checkOf(const QByteArray &when, const QByteArray &more = R"("severity": "warn")")
{
    return packOf("", R"("checks": [{"id": "c", "on": ["looking"], "when": )" + when +
                          R"(, "at": "event.a", "say": {"zh": "请核对{event.a}。"}, "basis": {"law": "house", "mark": "D"}, )" + more +
                          "}]");
}

PackSources of(const QByteArray &json)
{
    PackSources sources;
    sources.shipped = QStringLiteral(":/nothing");
    sources.firm.push_back({QStringLiteral("t.json"), json});
    return sources;
}

QJsonObject caseOf(const QByteArray &fields)
{
    return QJsonDocument::fromJson(R"({"clock": "2026-11-22T10:00:00+08:00", "draft": {"step": "looking", "fields": {)" + fields + "}}}")
        .object();
}

/// `warn c`, one a finding; `problem` and why where the pack is refused.
QString said(const QByteArray &json, const QByteArray &fields)
{
    const RulePacks packs = RulePacks::load(of(json));
    const RulePack *pack = packs.pack(u"t.pack");
    if (pack == nullptr)
        return QStringLiteral("problem ") + (packs.problems().empty() ? QString() : packs.problems()[0].toString());
    GoldenFacts facts(*pack, caseOf(fields));
    const FixedClock clock(facts.now());
    QStringList lines;
    const Findings findings = evaluate(packs, facts.draft(), clock, facts).findings;
    for (const Finding &finding : findings)
        lines.append(severityName(finding.severity) + u' ' + finding.rule.section(u':', 1));
    return lines.join(u',');
}

} // namespace

/// design/rulepacks.md, sentence by sentence, where no shipped pack tries it: the sentence, a pack, a draft, what is said.
class RulesSentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }
    void aSentenceHolds_data();
    void aSentenceHolds();
    void aWrongPackIsRefused_data();
    void aWrongPackIsRefused();
    void aDueHoldsInItsDays();
    void aTimeOfKeepingHoldsInItsDays();
    void aStandingCheckHoldsInItsDays();
    void theReadingNamesTheDays();
    void anInspectionListNamesWhatThereIs();
};

void RulesSentences::aSentenceHolds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &fields, const char *wanted) {
        QTest::newRow(name) << json << fields << QString::fromLatin1(wanted);
    };
    const QByteArray day = R"("event.date": "2026-11-22")";
    row("a test on a missing fact is unknown", checkOf(R"({"fact": "event.a", "isNot": "x"})"), day, "");
    row("not keeps the unknown", checkOf(R"({"not": {"fact": "event.a", "is": "x"}})"), day, "");
    row("any is true whatever is unknown beside it", checkOf(R"({"any": [{"fact": "event.a", "is": "x"}, {"fact": "event.b", "is": "y"}]})"),
        day + R"(, "event.b": "y")", "warn c");
    row("all is false whatever is unknown beside it",
        checkOf(R"({"not": {"all": [{"fact": "event.a", "is": "x"}, {"fact": "event.b", "is": "y"}]}})"), day + R"(, "event.b": "n")",
        "warn c");
    row("unknown: fire", checkOf(R"({"fact": "event.a", "is": "x"})", R"("severity": "refuse", "unknown": "fire")"), day, "refuse c");
    row("unknown: skip", checkOf(R"({"fact": "event.a", "is": "x"})", R"("severity": "refuse", "unknown": "skip")"), day, "");
    row("known is the only test of presence", checkOf(R"({"fact": "event.a", "known": false})"), day, "warn c");
    row("has: any of a list", checkOf(R"({"fact": "event.set", "has": ["x", "y"]})"), day + R"(, "event.set": ["y", "z"])", "warn c");
    row("lacks: none of a list", checkOf(R"({"fact": "event.set", "lacks": ["x", "y"]})"), day + R"(, "event.set": ["y", "z"])", "");
    row("lacks: an empty set", checkOf(R"({"fact": "event.set", "lacks": ["x", "y"]})"), day + R"(, "event.set": ["z"])", "warn c");
    row("a quantity is converted to one unit", checkOf(R"({"fact": "event.q", "above": "1 kg"})"), day + R"(, "event.q": "1001 g")",
        "warn c");
    row("a quantity at the limit", checkOf(R"({"fact": "event.q", "above": "1 kg"})"), day + R"(, "event.q": "1000 g")", "");
    row("mentions one of the words", checkOf(R"({"fact": "event.a", "mentions": ["铅", "汞"]})"), day + R"(, "event.a": "含汞量")", "warn c");
    row("shorter than", checkOf(R"({"fact": "event.a", "shorterThan": 3})"), day + R"(, "event.a": "两字")", "warn c");
    row("not shorter than", checkOf(R"({"fact": "event.a", "shorterThan": 2})"), day + R"(, "event.a": "两字")", "");
    row("a difference has no sign, of dates in days",
        checkOf(R"({"value": {"difference": [{"fact": "event.day"}, {"fact": "event.date"}]}, "is": 3})"),
        day + R"(, "event.day": "2026-11-25")", "warn c");
    row("latest ignores what is unknown",
        checkOf(R"({"value": {"latest": [{"fact": "event.day"}, {"fact": "event.date"}]}, "notAfter": "2026-11-22"})"), day, "warn c");
    row("either is the first that is known", checkOf(R"({"value": {"either": [{"fact": "event.a"}, {"fact": "event.b"}]}, "is": "y"})"),
        day + R"(, "event.b": "y")", "warn c");
    row("a case without a true branch is unknown",
        checkOf(R"({"value": {"case": [{"when": {"fact": "event.a", "is": "x"}, "then": 1}]}, "is": 1})"), day + R"(, "event.a": "n")", "");
    row("durations are added in order",
        checkOf(R"({"value": {"from": {"fact": "event.day"}, "add": ["1M", "-1D"]}, "is": "2027-02-27"})"),
        day + R"(, "event.day": "2027-01-31")", "warn c");
    row("at least one of a group", packOf(R"({"oneOf": ["event.a", "event.none"]})", R"("checks": [])"), day,
        "refuse looking.event.a|event.none");
    row("an explicit none is one of a group", packOf(R"({"oneOf": ["event.a", "event.none"]})", R"("checks": [])"),
        day + R"(, "event.none": true)", "");
    row("a severity of its own for what is missing",
        packOf(R"({"use": "event.b", "required": {"when": {"fact": "event.a", "is": "x"}, "missing": "warn"}})", R"("checks": [])"),
        day + R"(, "event.a": "x")", "warn looking.event.b");
    row("a mark of doubt caps a refusal",
        checkOf(R"({"fact": "event.a", "is": "x"})", R"("severity": "refuse", "unknown": "skip")").replace(R"("mark": "D"}, "severity")", R"("mark": "?"}, "severity")"),
        day + R"(, "event.a": "x")", "confirm c");
    row("a setting in doubt caps what reads it",
        checkOf(R"({"fact": "event.n", "above": {"setting": "most"}})",
                R"("severity": "refuse", "unknown": "skip"}], "settings": [{"id": "most", "zh": "限", "type": "decimal", "value": "5", "basis": {"law": "house", "mark": "?"})"),
        day + R"(, "event.n": "6")", "confirm c");
    row("not before its first day", checkOf(R"({"fact": "event.a", "is": "x"})", R"("severity": "warn", "from": "2026-11-23")"),
        day + R"(, "event.a": "x")", "");
    row("on its last day", checkOf(R"({"fact": "event.a", "is": "x"})", R"("severity": "warn", "to": "2026-11-22")"),
        day + R"(, "event.a": "x")", "warn c");
}

void RulesSentences::aSentenceHolds()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, fields);
    QFETCH(QString, wanted);
    QCOMPARE(said(json, fields), wanted);
}

void RulesSentences::aWrongPackIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    QByteArrayList thirteen(13, R"({"fact": "event.a", "is": "x"})");
    row("at most twelve members", checkOf(R"({"any": [)" + thirteen.join(',') + "]}"));
    QByteArray deep = R"({"fact": "event.a", "is": "x"})";
    for (int i = 0; i < 7; ++i)
        deep = R"({"not": )" + deep + "}";
    row("at most six deep", checkOf(deep));
    row("exactly one operator", checkOf(R"({"fact": "event.n", "above": 1, "below": 5})"));
    row("never a JSON real", checkOf(R"({"fact": "event.n", "above": 1.5})"));
    row("permanent is a time of keeping only", checkOf(R"({"value": "permanent", "after": {"fact": "event.date"}})"));
    row("no nested repeats",
        packOf("", R"("checks": []})").replace(R"({"path": "event.a", "zh": "甲", "type": "text"})", R"({"path": "event.a", "zh": "甲", "type": "text", "pattern": "^(a+)+$"})"));
    row("no look-around",
        packOf("", R"("checks": []})").replace(R"({"path": "event.a", "zh": "甲", "type": "text"})", R"({"path": "event.a", "zh": "甲", "type": "text", "pattern": "^(?=a)b$"})"));
    row("no back-references",
        packOf("", R"("checks": []})").replace(R"({"path": "event.a", "zh": "甲", "type": "text"})", R"({"path": "event.a", "zh": "甲", "type": "text", "pattern": "^(a)\\1$"})"));
    row("at most four keys",
        packOf("", R"("queries": [{"id": "q", "zh": "问", "kind": "count", "same": ["party.id", "item.id", "lot.id", "object.id", "event.docNo"], "window": "ever"}])"));
    row("no circle", packOf("", R"("checks": [])").replace(R"("parents": [])", R"("parents": ["t.pack"])"));
    row("no fact with a thirteenth list", packOf("", R"("scripts": [])"));
    row("a point of no rule",
        packOf("", R"("views": [{"id": "v", "kind": "inspection", "zh": "单", "points": [{"id": "p", "zh": "点", "rules": ["nothing"]}]}])"));
    row("a point of no step",
        packOf("", R"("views": [{"id": "v", "kind": "inspection", "zh": "单", "points": [{"id": "p", "zh": "点", "steps": ["lookin"]}]}])"));
    row("a point of no paper",
        packOf("", R"("views": [{"id": "v", "kind": "inspection", "zh": "单", "points": [{"id": "p", "zh": "点", "papers": ["licence"]}]}])"));
    row("a due that ends before it begins",
        packOf("", R"("dues": [{"id": "d", "zh": "报", "on": ["looking"], "date": {"fact": "event.date"}, "settle": {"by": "receipt"}, "from": "2026-02-01", "ends": "2026-01-01", "basis": {"law": "house", "mark": "D"}}])"));
    row("keeping that ends before it begins",
        packOf("", R"("retention": [{"id": "k", "on": "*", "until": {"fact": "event.date"}, "from": "2026-02-01", "to": "2026-01-01", "basis": {"law": "house", "mark": "D"}}])"));
}

void RulesSentences::aWrongPackIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY2(said(json, R"("event.date": "2026-11-22")").startsWith(u"problem t.json"), qPrintable(said(json, {})));
}

void RulesSentences::aDueHoldsInItsDays()
{
    const QByteArray json = packOf(
        "", R"("dues": [{"id": "old", "zh": "旧", "on": ["looking"], "date": {"from": {"fact": "event.date"}, "add": ["30D"]}, "ends": "2026-11-21", "settle": {"by": "receipt"}, "basis": {"law": "house", "mark": "D"}},
                        {"id": "new", "zh": "新", "on": ["looking"], "date": {"from": {"fact": "event.date"}, "add": ["5D"]}, "from": "2026-11-22", "settle": {"by": "receipt"}, "basis": {"law": "house", "mark": "D"}}])");
    const RulePacks packs = RulePacks::load(of(json));
    QVERIFY(packs.pack(u"t.pack") != nullptr);
    const auto due = [&](const char *date) {
        GoldenFacts facts(*packs.pack(u"t.pack"), caseOf(R"("event.date": ")" + QByteArray(date) + '"'));
        const FixedClock clock(facts.now());
        const auto dues = dueDates(packs, facts.draft(), clock, facts);
        return dues.size() == 1 ? dues[0].rule + u' ' + dues[0].date.toString(Qt::ISODate) : QString::number(dues.size());
    };
    QCOMPARE(due("2026-11-21"), QStringLiteral("t.pack:old 2026-12-21"));
    QCOMPARE(due("2026-11-22"), QStringLiteral("t.pack:new 2026-11-27"));
}

void RulesSentences::aTimeOfKeepingHoldsInItsDays()
{
    const QByteArray json = packOf(
        "", R"("retention": [{"id": "old", "on": "*", "until": {"from": {"fact": "event.date"}, "add": ["5Y"]}, "to": "2026-11-21", "basis": {"law": "house", "mark": "D"}},
                             {"id": "new", "on": "*", "until": {"from": {"fact": "event.date"}, "add": ["2Y"]}, "from": "2026-11-22", "basis": {"law": "house", "mark": "D"}}])");
    const RulePacks packs = RulePacks::load(of(json));
    QVERIFY(packs.pack(u"t.pack") != nullptr);
    const auto kept = [&](const char *date) {
        GoldenFacts facts(*packs.pack(u"t.pack"), caseOf(R"("event.date": ")" + QByteArray(date) + '"'));
        const FixedClock clock(facts.now());
        return retainUntil(packs, facts.draft(), clock, facts).value_or(KeepUntil()).date;
    };
    QCOMPARE(kept("2026-11-21"), QDate(2031, 11, 21));
    QCOMPARE(kept("2026-11-22"), QDate(2028, 11, 22));
}

void RulesSentences::aStandingCheckHoldsInItsDays()
{
    const auto findings = [](const QByteArray &days) {
        const RulePacks packs = RulePacks::load(of(packOf(
            "", R"("checks": [{"id": "c", "each": "own", "when": {"fact": "clock.today", "known": true}, "severity": "warn", "at": "event.a",
                               "say": {"zh": "请核对。"}, "basis": {"law": "house", "mark": "D"}, )" + days + "}]")));
        GoldenFacts facts(*packs.pack(u"t.pack"), caseOf({}));
        const FixedClock clock(facts.now());
        Subject subject;
        subject.each.kind = Each::Kind::Own;
        return checkStanding(*packs.pack(u"t.pack"), subject, StandingChecks::All, clock, facts, Language::Chinese).size();
    };
    QCOMPARE(findings(R"("from": "2026-11-22")"), 1);
    QCOMPARE(findings(R"("from": "2026-11-23")"), 0);
    QCOMPARE(findings(R"("to": "2026-11-21")"), 0);
}

void RulesSentences::theReadingNamesTheDays()
{
    const RulePacks packs = RulePacks::load(of(checkOf(R"({"fact": "event.a", "is": "x"})", R"("severity": "warn", "from": "2019-01-01")")));
    const auto rules = reading(*packs.pack(u"t.pack"));
    QVERIFY(std::ranges::any_of(rules, [](const ReadRule &rule) { return rule.text.contains(u"2019-01-01"); }));
}

void RulesSentences::anInspectionListNamesWhatThereIs()
{
    const RulePacks packs = RulePacks::load(of(packOf(
        "", R"("views": [{"id": "v", "kind": "inspection", "zh": "单", "points": [{"id": "p", "zh": "点", "steps": ["looking"], "within": "1Y"}]}])")));
    const RulePack *pack = packs.pack(u"t.pack");
    QVERIFY(pack != nullptr);
    QCOMPARE(pack->views.front().points.front().within->count, 1);
}

QTEST_GUILESS_MAIN(RulesSentences)
#include "tst_rules_sentences.moc"
