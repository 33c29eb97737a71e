#include "tests/core/rules/goldencase.h"

#include "resources/resources.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace suben;

namespace
{

/// `refuse food.general:receiving.lot.code @0`, sorted.
QStringList lines(const Findings &findings, bool infos)
{
    QStringList all;
    for (const Finding &finding : findings) {
        if (infos || finding.severity != Severity::Info)
            all << severityName(finding.severity) + u' ' + finding.rule + QStringLiteral(" @") +
                       QString::number(finding.line);
    }
    all.sort();
    return all;
}

QStringList wantedLines(const QJsonValue &findings)
{
    QStringList all;
    for (const QJsonValue &finding : findings.toArray())
        all << finding[u"severity"].toString() + u' ' + finding[u"rule"].toString() + QStringLiteral(" @") +
                   QString::number(finding[u"line"].toInt(-1));
    all.sort();
    return all;
}

} // namespace

/// Runs every case under tests/data/rulepacks/<pack>/.
class RulesGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCaseComesOutAsWritten_data();
    void everyCaseComesOutAsWritten();

private:
    std::unique_ptr<RulePacks> m_packs;
    std::vector<GoldenCase> m_cases;
};

void RulesGolden::initTestCase()
{
    registerSubenResources();
    PackSources sources;
    sources.region = QStringLiteral("CN");
    m_packs = std::make_unique<RulePacks>(RulePacks::load(sources));
    for (const PackProblem &problem : m_packs->problems())
        qWarning().noquote() << problem.toString();
}

void RulesGolden::everyCaseComesOutAsWritten_data()
{
    QTest::addColumn<int>("number");
    const QDir root(QStringLiteral(SUBEN_TEST_DATA "/rulepacks"));
    for (const QString &pack : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(root.filePath(pack));
        for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            for (GoldenCase &one : readCases(folder.filePath(file), pack)) {
                QTest::newRow(qPrintable(pack + u'/' + file + QStringLiteral(" – ") + one.name)) << int(m_cases.size());
                m_cases.push_back(std::move(one));
            }
        }
    }
}

void RulesGolden::everyCaseComesOutAsWritten()
{
    QFETCH(int, number);
    const GoldenCase &one = m_cases[size_t(number)];
    const RulePack *pack = m_packs->pack(one.pack);
    QVERIFY2(pack != nullptr, qPrintable(one.pack));
    GoldenFacts facts(*pack, one.json);
    const FixedClock clock(facts.now());
    const Evaluation evaluation = evaluate(*m_packs, facts.draft(), clock, facts);
    const QJsonObject expect = one.json[u"expect"].toObject();

    const QStringList found = lines(evaluation.findings, expect.contains(u"infos"));
    QStringList wanted = wantedLines(expect[u"findings"]) + wantedLines(expect[u"infos"]);
    wanted.sort();
    QCOMPARE(found.join(u'\n'), wanted.join(u'\n'));

    const QJsonObject filled = expect[u"filled"].toObject();
    for (auto entry = filled.begin(); entry != filled.end(); ++entry) {
        const EventDraft whole = filledIn(facts.draft(), evaluation);
        const Fields &fields = entry.key().startsWith(u"event.") ? whole.fields : whole.lines.at(0).fields;
        QCOMPARE(canonicalText(fields.value(entry.key())),
                 canonicalText(goldenValue(*pack, entry.key(), entry.value())));
    }
    if (expect.contains(u"sets")) {
        QJsonObject sets;
        for (const SetValue &set : evaluation.sets)
            sets[set.path] = canonicalText(set.value);
        QCOMPARE(sets, expect[u"sets"].toObject());
    }
    if (expect.contains(u"dues")) {
        QJsonObject dues;
        for (const DueDate &due : dueDates(*m_packs, filledIn(facts.draft(), evaluation), clock, facts))
            dues[due.rule] = due.time.isValid() ? toIso(due.time) : due.date.toString(Qt::ISODate);
        QCOMPARE(dues, expect[u"dues"].toObject());
    }
    if (expect.contains(u"keep")) {
        const auto keep = retainUntil(*m_packs, filledIn(facts.draft(), evaluation), clock, facts);
        const QString until = !keep             ? QString()
                              : keep->permanent ? QStringLiteral("permanent")
                                                : keep->date.toString(Qt::ISODate);
        QCOMPARE(until, expect[u"keep"].toString());
    }
}

QTEST_GUILESS_MAIN(RulesGolden)
#include "tst_rules_golden.moc"
