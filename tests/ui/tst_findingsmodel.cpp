#include "core/rules/lawline.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/roles.h"

#include <QTest>

using namespace suben;

namespace
{

Finding finding(Severity severity, const QString &rule, int line)
{
    Finding made;
    made.severity = severity;
    made.rule = rule;
    made.line = line;
    made.field = QStringLiteral("lot.made");
    made.text = rule;
    return made;
}

} // namespace

class TestFindingsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaviestComesFirst()
    {
        FindingsModel model;
        model.show(
            {finding(Severity::Warn, QStringLiteral("p:w"), 0), finding(Severity::Refuse, QStringLiteral("p:r"), 1)});
        QCOMPARE(model.index(0).data(RuleIdRole).toString(), QStringLiteral("p:r"));
        QCOMPARE(model.count(Severity::Refuse), 1);
    }

    void theSameSentenceAboutTwoLinesIsOneEntry()
    {
        FindingsModel model;
        model.show(
            {finding(Severity::Warn, QStringLiteral("p:w"), 1), finding(Severity::Warn, QStringLiteral("p:w"), 5)});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0).data().toString().contains(QLatin1Char('2')));
        QVERIFY(model.index(0).data().toString().contains(QLatin1Char('6')));
    }

    void aHouseRuleNamesNoLaw()
    {
        LegalBasis basis;
        basis.law = QStringLiteral("本店");
        basis.mark = Mark::House;
        QVERIFY(lawLine(basis).isEmpty());
        basis.mark = Mark::Source;
        basis.article = QStringLiteral("53");
        QVERIFY(lawLine(basis).contains(QStringLiteral("53")));
    }
};

QTEST_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
