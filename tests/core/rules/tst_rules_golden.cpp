#include "tests/core/rules/goldencheck.h"

#include "resources/resources.h"

#include <QTest>

using namespace suben;

/// Runs every case under tests/data/rulepacks/<pack>/.
class RulesGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCaseComesOutAsWritten_data();
    void everyCaseComesOutAsWritten();

private:
    std::unique_ptr<GoldenRules> m_rules;
    std::vector<GoldenCase> m_cases;
};

void RulesGolden::initTestCase()
{
    registerSubenResources();
    PackSources sources;
    sources.region = QStringLiteral("CN");
    std::vector<PackProblem> problems;
    m_rules = std::make_unique<GoldenRules>(RulePacks::read(sources, problems));
    for (const PackProblem &problem : problems)
        qWarning().noquote() << problem.toString();
    m_cases = allCases();
}

void RulesGolden::everyCaseComesOutAsWritten_data()
{
    QTest::addColumn<int>("number");
    for (size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases[i].pack + u'/' + m_cases[i].file + QStringLiteral(" – ") + m_cases[i].name))
            << int(i);
}

void RulesGolden::everyCaseComesOutAsWritten()
{
    QFETCH(int, number);
    const QString different = differences(*m_rules, m_cases[size_t(number)]);
    QVERIFY2(different.isEmpty(), qPrintable(different));
}

QTEST_GUILESS_MAIN(RulesGolden)
#include "tst_rules_golden.moc"
