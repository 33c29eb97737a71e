#include "tests/core/rules/goldencheck.h"

#include "core/rules/datemath.h"
#include "resources/resources.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace suben;

/// Every retention rule and every due of every pack is shown by golden cases on the days that date
/// arithmetic goes wrong on: where a month's end clamps, on a year end and on a leap day. What cannot be shown stands
/// in undated.txt with its reason. That the cases come out as written is the business of tst_rules_golden.
class RulesDates final : public QObject
{
    Q_OBJECT

    /// A fact and what is added to it; nothing added: the fact itself, or a fixed day counted from it.
    struct Term {
        FactPath from;
        std::vector<Duration> added;
        bool isFixedDay = false;
    };
    using Shown = std::set<QString>;

    static std::optional<Duration> durationOf(const Expression &expression, const RulePack &pack)
    {
        if (expression.kind == Expression::Kind::Setting) {
            const SettingRule *setting = pack.setting(expression.setting);
            return setting != nullptr ? Duration::parse(canonicalText(setting->value)) : std::nullopt;
        }
        return Duration::parse(canonicalText(expression.literal));
    }

    static void collect(const Expression &expression, const RulePack &pack, std::vector<Term> &terms)
    {
        using Kind = Expression::Kind;
        const bool isSum = expression.kind == Kind::Add || expression.kind == Kind::DayOf;
        if (expression.kind == Kind::Fact)
            terms.push_back({expression.fact, {}, false});
        if (isSum && !expression.args.empty() && expression.args[0].kind == Kind::Fact) {
            Term term{expression.args[0].fact, {}, expression.kind == Kind::DayOf};
            for (size_t i = 1; i < expression.args.size(); ++i) {
                if (const auto duration = durationOf(expression.args[i], pack))
                    term.added.push_back(*duration);
            }
            terms.push_back(std::move(term));
            return;
        }
        for (const Expression &part : expression.args)
            collect(part, pack, terms);
    }

    static bool isOfMonths(const Duration &duration)
    {
        return duration.of == Duration::Of::Months || duration.of == Duration::Of::Years;
    }

    static bool canClamp(const std::vector<Term> &terms)
    {
        return std::ranges::any_of(terms, [](const Term &term) { return std::ranges::any_of(term.added, isOfMonths); });
    }

    /// The days a fact has in a case, one a line where it is of the lot.
    static std::vector<QDate> daysOf(const FactPath &fact, const GoldenCase &one, const EventDraft &whole)
    {
        const QString key = fact.text.section(u'.', 1);
        const QJsonValue facts = one.json[u"facts"];
        std::vector<QDate> days;
        const auto take = [&](const QJsonValue &json) {
            if (const auto day = parseIsoDate(json.toString()))
                days.push_back(*day);
        };
        const auto takeValue = [&](const Fields &fields) {
            if (const auto day = dayOf(fields.value(fact.text)))
                days.push_back(*day);
        };
        takeValue(whole.fields);
        for (const DraftLine &line : whole.lines)
            takeValue(line.fields);
        if (fact.scope == FactScope::Lot) {
            const QJsonArray lines = one.json[u"draft"][u"lines"].toArray();
            for (const QJsonValue &line : lines)
                take(line[u"lot"][key]);
        }
        if (fact.scope == FactScope::Paper)
            take(facts[u"papers"][0][fact.builtIn == BuiltIn::PaperValidFrom ? u"from" : u"to"]);
        if (fact.scope == FactScope::Object)
            take(facts[u"object"][key]);
        if (fact.builtIn == BuiltIn::ClockPeriodEnd)
            take(one.json[u"periodEnd"]);
        if (fact.scope == FactScope::Event && key == u"date")
            takeEventTime(whole, days);
        if (fact.scope == FactScope::Event && key == u"time" && days.empty())
            take(one.json[u"clock"]);
        return days;
    }

    static void takeEventTime(const EventDraft &whole, std::vector<QDate> &days)
    {
        const auto day = dayOf(whole.fields.value(QStringLiteral("event.time")));
        if (days.empty() && day)
            days.push_back(*day);
    }

    /// The sum, as far as it is one of dates; working days and hours lead wherever the rule says.
    static QDate sumOf(QDate from, const Term &term, QDate result)
    {
        for (const Duration &duration : term.added) {
            const auto sum = addDuration(from, duration);
            if (!sum)
                return result;
            from = *sum;
        }
        return term.isFixedDay ? result : from;
    }

    /// Days and hours show it also where they pass over it.
    static Shown shownBy(QDate from, const Term &term, QDate result)
    {
        Shown shown;
        if (sumOf(from, term, result) != result)
            return shown;
        const auto either = [&](int month, int day) {
            return (from.month() == month && from.day() == day) || (result.month() == month && result.day() == day);
        };
        const bool isOfDays = !term.added.empty() && std::ranges::none_of(term.added, isOfMonths);
        const QDate leapDay(result.year(), 2, 29);
        if (std::ranges::any_of(term.added, isOfMonths) && from.day() != result.day())
            shown.insert(QStringLiteral("clamp"));
        if (either(12, 31) || (isOfDays && from.year() != result.year()))
            shown.insert(QStringLiteral("yearEnd"));
        if (either(2, 29) || (isOfDays && leapDay.isValid() && from < leapDay && leapDay < result))
            shown.insert(QStringLiteral("leapDay"));
        return shown;
    }

    void show(const QString &rule, const Expression &date, const RulePack &pack, QDate result, const GoldenCase &one,
              const EventDraft &whole)
    {
        std::vector<Term> terms;
        collect(date, pack, terms);
        for (const Term &term : terms) {
            for (const QDate &day : daysOf(term.from, one, whole))
                m_shown[rule].merge(shownBy(day, term, result));
        }
    }

    void read(const GoldenCase &one)
    {
        const Outcome out = outcomeOf(m_rules, one);
        for (const DueDate &due : out.dues) {
            const QDate result = due.time.isValid() ? inChina(due.time).date() : due.date;
            show(due.rule, due.due->date, *due.pack, result, one, out.whole);
        }
        if (!out.keep || out.keep->permanent)
            return;
        const RulePacks &packs = m_rules.packsFor(one);
        const QStringList ids = packs.ids();
        for (const QString &id : ids) {
            const RulePack *pack = packs.pack(id);
            for (const RetentionRule &rule : pack != nullptr ? pack->retention : std::vector<RetentionRule>()) {
                if (QString(rule.declaredBy + u':' + rule.id) == out.keep->rule)
                    show(out.keep->rule, rule.until, *pack, out.keep->date, one, out.whole);
            }
        }
    }

    static QStringList wanted(const Expression &date, const RulePack &pack)
    {
        std::vector<Term> terms;
        collect(date, pack, terms);
        QStringList days{QStringLiteral("yearEnd"), QStringLiteral("leapDay")};
        if (canClamp(terms))
            days << QStringLiteral("clamp");
        return days;
    }

    /// What a rule lacks, or has although it is listed as what cannot be shown.
    QStringList lackedBy(const QString &rule, const QStringList &wanted) const
    {
        const auto listed = m_undated.find(rule);
        const QStringList cannot = listed == m_undated.end() ? QStringList() : listed->second.value(0).split(u',');
        const auto shown = m_shown.find(rule);
        QStringList lacking;
        for (const QString &day : wanted) {
            const bool isShown = shown != m_shown.end() && shown->second.contains(day);
            if (isShown == cannot.contains(day))
                lacking << rule + u' ' + day + (isShown ? QStringLiteral(" is shown after all") : QString());
        }
        return lacking;
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        m_undated = listedRules(QStringLiteral("undated.txt"));
        std::vector<PackProblem> problems;
        m_rules = GoldenRules(RulePacks::read({}, problems));
        for (const GoldenCase &one : allCases())
            read(one);
        QVERIFY(m_shown.size() > 40);
    }

    void everyDateIsShownWhereItClampsAndOnYearEndAndLeapDay_data()
    {
        QTest::addColumn<QString>("pack");
        const QStringList ids = m_packs.ids();
        for (const QString &id : ids)
            QTest::newRow(qPrintable(id)) << id;
    }

    void everyDateIsShownWhereItClampsAndOnYearEndAndLeapDay()
    {
        QFETCH(QString, pack);
        const RulePack *read = m_packs.pack(pack);
        QVERIFY(read != nullptr);
        QStringList lacking;
        for (const RetentionRule &rule : read->retention) {
            if (rule.declaredBy == pack && rule.until.kind != Expression::Kind::Permanent)
                lacking << lackedBy(pack + u':' + rule.id, wanted(rule.until, *read));
        }
        for (const DueRule &due : read->dues) {
            if (due.declaredBy == pack && !due.off)
                lacking << lackedBy(pack + u':' + due.id, wanted(due.date, *read));
        }
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
    }

private:
    std::map<QString, Shown> m_shown;
    std::map<QString, QStringList> m_undated;
    RulePacks m_packs = RulePacks::load({});
    GoldenRules m_rules{PackLibrary()};
};

QTEST_GUILESS_MAIN(RulesDates)
#include "tst_rules_dates.moc"
