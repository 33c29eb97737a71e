#include "tests/core/rules/goldencheck.h"

#include "resources/resources.h"

#include <QTest>

using namespace suben;

/// Every rule a pack declares speaks in one golden case at least, and is silent in another of
/// the same step or subject. That the cases come out as written is the business of tst_rules_golden.
class RulesAudit final : public QObject
{
    Q_OBJECT

    struct Spoken {
        QSet<QString> findings;
        QSet<QString> dues;
    };

    static QString subjectOf(const GoldenCase &one)
    {
        for (const char *key : {"standing", "saving"}) {
            if (const QString what = one.json[QLatin1String(key)].toString(); !what.isEmpty())
                return what;
        }
        return one.json[u"draft"][u"step"].toString();
    }

    /// Nothing refused and nothing to confirm.
    static bool isClean(const QJsonObject &expect)
    {
        const QJsonArray findings = expect[u"findings"].toArray();
        for (const QJsonValue &finding : findings) {
            if (finding[u"severity"].toString() != u"warn")
                return false;
        }
        return true;
    }

    void hear(const GoldenCase &one)
    {
        const QJsonObject expect = one.json[u"expect"].toObject();
        Spoken here;
        for (const char16_t *list : {u"findings", u"infos"}) {
            const QJsonArray findings = expect[QStringView(list)].toArray();
            for (const QJsonValue &finding : findings)
                here.findings.insert(finding[u"rule"].toString());
        }
        const QJsonObject dues = expect[u"dues"].toObject();
        for (auto due = dues.begin(); due != dues.end(); ++due)
            here.dues.insert(due.key());
        m_all.findings += here.findings;
        m_all.dues += here.dues;
        if (isClean(expect))
            m_clean[one.pack].insert(one.json[u"draft"][u"step"].toString());
        m_cases[subjectOf(one)].push_back(std::move(here.findings));
    }

    bool isSilentSomewhere(const QString &rule) const
    {
        return std::ranges::any_of(m_cases, [&](const auto &cases) {
            const auto hasIt = [&](const QSet<QString> &findings) { return findings.contains(rule); };
            return std::ranges::any_of(cases.second, hasIt) && !std::ranges::all_of(cases.second, hasIt);
        });
    }

    /// What the pack declares itself, as its findings are called.
    static QStringList rulesOf(const RulePack &pack)
    {
        QStringList rules;
        const auto add = [&](const QString &declaredBy, const QString &rule) {
            if (declaredBy == pack.id)
                rules.append(declaredBy + u':' + rule);
        };
        for (const CheckRule &rule : pack.checks) {
            if (!rule.off)
                add(rule.declaredBy, rule.id);
        }
        for (const StepRule &step : pack.steps) {
            if (step.off)
                continue;
            for (const FieldUse &use : step.fields) {
                if (use.wanted == Wanted::Always || use.wanted == Wanted::When)
                    add(use.declaredBy, step.id + u'.' + use.path);
            }
            for (const OneOfGroup &group : step.groups)
                add(group.declaredBy, step.id + u'.' + group.paths.join(u'|'));
            for (const PaperNeed &need : step.papers)
                addNeed(need, step, add);
        }
        return rules;
    }

    template <typename Add>
    static void addNeed(const PaperNeed &need, const StepRule &step, const Add &add)
    {
        const QString paper = step.id + u'.' + need.paper;
        add(need.declaredBy, paper + QStringLiteral(".missing"));
        if (need.ended)
            add(need.declaredBy, paper + QStringLiteral(".ended"));
        if (need.uncovered)
            add(need.declaredBy, paper + QStringLiteral(".uncovered"));
        if (need.exceeded)
            add(need.declaredBy, paper + QStringLiteral(".exceeded"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        for (const GoldenCase &one : allCases())
            hear(one);
        QVERIFY(m_all.findings.size() > 1000);
    }

    void everyRuleSpeaksAndIsSilent_data()
    {
        QTest::addColumn<QString>("pack");
        const QStringList ids = m_packs.ids();
        for (const QString &id : ids) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }

    void everyRuleSpeaksAndIsSilent()
    {
        QFETCH(QString, pack);
        const RulePack *read = m_packs.pack(pack);
        const std::vector<PackProblem> problems = m_packs.problemsOf({pack});
        QVERIFY2(read != nullptr, qPrintable(problems.empty() ? pack : problems.front().toString()));
        const std::map<QString, QStringList> unspeakable = listedRules(QStringLiteral("unspoken.txt"));
        QStringList lacking;
        for (const QString &rule : rulesOf(*read)) {
            if (unspeakable.contains(rule) == m_all.findings.contains(rule))
                lacking.append(rule + (unspeakable.contains(rule) ? QStringLiteral(" speaks after all")
                                                                  : QStringLiteral(" never speaks")));
            else if (!unspeakable.contains(rule) && !isSilentSomewhere(rule))
                lacking.append(rule + QStringLiteral(" always speaks"));
        }
        for (const DueRule &due : read->dues) {
            if (due.declaredBy == pack && !due.off && !m_all.dues.contains(pack + u':' + due.id))
                lacking.append(pack + u':' + due.id + QStringLiteral(" is never due"));
        }
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
    }

    void everyPackBuysAndSellsCleanly_data()
    {
        QTest::addColumn<QString>("pack");
        const QStringList ids = m_packs.ids();
        for (const QString &id : ids) {
            if (!isParentOnly(id))
                QTest::newRow(qPrintable(id)) << id;
        }
    }

    /// By cases of the pack's own folder, also where it inherits the step.
    void everyPackBuysAndSellsCleanly()
    {
        QFETCH(QString, pack);
        const RulePack *read = m_packs.pack(pack);
        QVERIFY(read != nullptr);
        const QSet<QString> clean = m_clean.value(pack);
        const QSet<QString> purchases = stepsOf(*read, {QStringLiteral("receiving")});
        const QSet<QString> sales = stepsOf(*read, {QStringLiteral("shipping"), QStringLiteral("retail_selling")});
        QVERIFY2(purchases.isEmpty() || clean.intersects(purchases), "no clean purchase");
        QVERIFY2(sales.isEmpty() || clean.intersects(sales), "no clean sale");
    }

    /// What a register does not list is missing from its balance.
    void aRunningBalanceCountsEveryStepThatMovesStock()
    {
        const QSet<Shape> moving{Shape::In, Shape::Out, Shape::Adjust, Shape::Transform};
        const QStringList ids = m_packs.ids();
        for (const QString &id : ids) {
            const RulePack *pack = m_packs.pack(id);
            QVERIFY(pack != nullptr);
            for (const ViewRule &view : pack->views) {
                if (!view.columns.contains(QStringLiteral("line.running")) || !!view.where)
                    continue;
                for (const StepRule &step : pack->steps)
                    QVERIFY2(step.off || !moving.contains(step.shape) || view.steps.contains(step.id),
                             qPrintable(id + u' ' + view.id + u' ' + step.id));
            }
        }
    }

private:
    static QSet<QString> stepsOf(const RulePack &pack, const QStringList &bizSteps)
    {
        QSet<QString> steps;
        for (const StepRule &step : pack.steps) {
            if (!step.off && bizSteps.contains(step.bizStep))
                steps.insert(step.id);
        }
        return steps;
    }

    Spoken m_all;
    QHash<QString, QSet<QString>> m_clean; ///< steps by pack
    std::map<QString, std::vector<QSet<QString>>> m_cases;
    RulePacks m_packs = RulePacks::load({});
};

QTEST_GUILESS_MAIN(RulesAudit)
#include "tst_rules_audit.moc"
