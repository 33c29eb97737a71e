#include "tests/core/rules/goldencheck.h"

#include "core/rules/evaluator.h"
#include "core/rules/findinglist.h"
#include "core/rules/stepword.h"
#include "resources/resources.h"

#include <QTest>
#include <algorithm>

using namespace suben;

/// Where and how often a finding speaks, and what its sentence calls a step.
class RulesFindings final : public QObject
{
    Q_OBJECT

    static Findings said(const char *field, const QStringList &sentencesByLine)
    {
        RulePack pack;
        pack.id = QStringLiteral("drug.retail");
        FindingList list;
        for (int line = 0; line < int(sentencesByLine.size()); ++line)
            list.add({pack, QStringLiteral("drug"), QStringLiteral("licenceEndsSoon"), {}}, Severity::Warn,
                     {QString::fromLatin1(field), line, 0}, sentencesByLine[line]);
        return list.inOrder();
    }

    /// The first case in which the rule speaks, with each line twice.
    static QJsonObject twice(const QString &rule, QString &pack)
    {
        for (const GoldenCase &one : allCases()) {
            const QJsonArray findings = one.json[u"expect"][u"findings"].toArray();
            QJsonArray lines = one.json[u"draft"][u"lines"].toArray();
            if (lines.isEmpty() || findings.isEmpty() || findings[0][u"rule"].toString() != rule)
                continue;
            lines.append(lines[0]);
            QJsonObject json = one.json;
            QJsonObject draft = json[u"draft"].toObject();
            draft[u"lines"] = lines;
            json[u"draft"] = draft;
            pack = one.pack;
            return json;
        }
        return {};
    }

    static Findings findingsOf(const RulePack &pack, const QJsonObject &json)
    {
        const RulePacks packs = RulePacks::load({});
        GoldenFacts facts(pack, json);
        const FixedClock clock(facts.now());
        return evaluate(packs, facts.draft(), clock, facts).findings;
    }

private Q_SLOTS:
    void initTestCase() { registerSubenResources(); }

    void whatIsSaidOfThePartyAtSeveralRowsIsSaidOnceOfTheEvent()
    {
        const Findings findings = said("party.name", {QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("a")});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].line, -1);
    }

    void whatIsSaidOfThePartyAtOneRowKeepsItsRow()
    {
        const Findings findings = said("party.name", {QStringLiteral("a")});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].line, 0);
    }

    void twoSentencesOfThePartyStayTwo()
    {
        const Findings findings = said("party.name", {QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].line, 0);
        QCOMPARE(findings[1].line, 1);
    }

    void whatIsSaidOfTheGoodsIsSaidAtEachRow()
    {
        QCOMPARE(said("item.name", {QStringLiteral("a"), QStringLiteral("a")}).size(), 2);
    }

    void aLicenceThatEndsSoonIsSaidOnceOfADeliveryOfSeveralDrugs()
    {
        const QString rule = QStringLiteral("drug:licenceEndsSoon");
        QString id;
        const QJsonObject json = twice(rule, id);
        QVERIFY(!json.isEmpty());
        const RulePacks packs = RulePacks::load({});
        const Findings findings = findingsOf(*packs.pack(id), json);
        const auto isIt = [&](const Finding &finding) { return finding.rule == rule; };
        QCOMPARE(std::ranges::count_if(findings, isIt), 1);
        QCOMPARE(std::ranges::find_if(findings, isIt)->line, -1);
    }

    void aStepThatAPackLacksIsCalledByItsWord()
    {
        const RulePacks packs = RulePacks::load({});
        const RulePack *food = packs.pack(u"food.general");
        const QJsonObject json{
            {QStringLiteral("clock"), QStringLiteral("2026-11-22T10:00:00+08:00")},
            {QStringLiteral("draft"), QJsonObject{{QStringLiteral("step"), QStringLiteral("implant.implanting")}}}};
        const Findings findings = findingsOf(*food, json);
        QCOMPARE(findings.size(), 1);
        const QString word =
            inLanguage(packs.pack(u"deviceImplanting")->step(u"implant.implanting")->words, packs.language());
        QVERIFY2(findings[0].text.contains(word), qPrintable(findings[0].text));
        QVERIFY2(!findings[0].text.contains(QStringLiteral("implant.implanting")), qPrintable(findings[0].text));
    }

    void theWordOfAPackAtHandComesFirst()
    {
        const RulePacks packs = RulePacks::load({});
        const RulePack *farm = packs.pack(u"agri.general");
        QCOMPARE(wordOfStep(packs, {nullptr, farm}, QStringLiteral("farm.harvest")),
                 inLanguage(farm->step(u"farm.harvest")->words, packs.language()));
    }

    void aStepThatNobodyHasKeepsItsId()
    {
        QCOMPARE(wordOfStep(RulePacks::load({}), {}, QStringLiteral("moon.landing")), QStringLiteral("moon.landing"));
    }
};

QTEST_GUILESS_MAIN(RulesFindings)
#include "tst_rules_findings.moc"
