#include "core/rules/checkpack.h"

#include "core/codes/schemes.h"
#include "core/rules/checkelements.h"
#include "core/rules/checkexpression.h"
#include "core/rules/merge.h"
#include "core/rules/nearest.h"
#include "core/rules/readpack.h"
#include "core/rules/ruletexts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace suben
{

namespace
{

class PackCheck
{
public:
    PackCheck(const RulePack &pack, const ResolvedPack &resolved)
        : m_pack(pack), m_resolved(resolved), m_expressions(pack, resolved)
    {
    }

    std::vector<PackProblem> check()
    {
        checkAttributes();
        for (const FieldRule &field : m_pack.fields)
            checkField(field);
        for (const SettingRule &setting : m_pack.settings) {
            if (!isKnown(setting.value))
                problem(u"/settings/"_qs + setting.id, RuleTexts::tr("The value does not fit the setting's type."));
        }
        for (const PaperRule &paper : m_pack.papers)
            checkPaper(paper);
        for (const QueryRule &query : m_pack.queries)
            checkQuery(query);
        for (const StepRule &step : m_pack.steps)
            checkStep(step);
        for (const CheckRule &rule : m_pack.checks)
            checkCheck(rule);
        for (const DueRule &due : m_pack.dues)
            checkDue(due);
        for (const RetentionRule &rule : m_pack.retention) {
            checkOn(u"/retention/"_qs + rule.id, rule.on);
            m_expressions.check(u"/retention/"_qs + rule.id + u"/until"_qs, rule.until);
        }
        for (const ViewRule &view : m_pack.views)
            checkView(view);
        checkElements(m_pack, m_resolved, m_expressions);
        return std::move(m_expressions.problems);
    }

private:
    void problem(const QString &place, const QString &text) { m_expressions.problem(place, text); }

    /// What an element must say once all packs are merged, and that its law exists.
    void checkAttributes()
    {
        static const QHash<QString, QStringList> wanted{
            {u"settings"_qs, {u"zh"_qs, u"type"_qs, u"value"_qs}},
            {u"fields"_qs, {u"zh"_qs, u"type"_qs}},
            {u"steps"_qs, {u"zh"_qs, u"shape"_qs, u"bizStep"_qs, u"basis"_qs}},
            {u"checks"_qs, {u"when"_qs, u"severity"_qs, u"at"_qs, u"say"_qs, u"basis"_qs}},
            {u"dues"_qs, {u"zh"_qs, u"date"_qs, u"settle"_qs, u"basis"_qs}},
            {u"retention"_qs, {u"on"_qs, u"until"_qs, u"basis"_qs}},
            {u"views"_qs, {u"kind"_qs, u"zh"_qs}},
        };
        const QStringList laws = idsOf(m_pack.laws);
        for (const QString &list : packLists()) {
            for (const QJsonValue &value : m_resolved.json[list].toArray()) {
                const QJsonObject element = value.toObject();
                const QString place = u'/' + list + u'/' + nameOf(list, element);
                for (const QString &key : wanted.value(list)) {
                    if (!element.contains(key))
                        problem(place, RuleTexts::tr("“%1” is missing.").arg(key));
                }
                if (const QString shown = element[u"kind"] == u"inspection"_qs ? u"points"_qs : u"columns"_qs;
                    list == u"views" && !element.contains(shown))
                    problem(place, RuleTexts::tr("“%1” is missing.").arg(shown));
                if ((list == u"checks" || list == u"dues") && element.contains(u"on") == element.contains(u"each"))
                    problem(place, RuleTexts::tr("Say either “on” or “each”."));
                checkLaw(place, element[u"basis"][u"law"].toString(), laws);
                for (const QJsonValue &need : element[u"papers"].toArray())
                    checkLaw(place, need[u"basis"][u"law"].toString(), laws);
            }
        }
    }

    void checkLaw(const QString &place, const QString &law, const QStringList &laws)
    {
        if (!law.isEmpty() && !laws.contains(law))
            problem(place + u"/basis"_qs, missingSentence(Missing::Law, law, laws));
    }

    void checkField(const FieldRule &field)
    {
        const QString place = u"/fields/"_qs + field.path;
        m_expressions.check(place + u"/default"_qs, field.defaultValue);
        checkSchemes(place + u"/schemes"_qs, field.schemes);
        static const QRegularExpression costly(u"\\\\[1-9]|\\(\\?[=!<]|[*+}]\\)[*+{]"_qs);
        if (costly.match(field.pattern).hasMatch() || !QRegularExpression(field.pattern).isValid())
            problem(place + u"/pattern"_qs,
                    RuleTexts::tr("A pattern may not use back-references, look-around or nested repeats."));
        if (!field.table.isEmpty() && m_pack.table(field.table) == nullptr)
            problem(place + u"/table"_qs, missingSentence(Missing::Table, field.table, idsOf(m_pack.tables)));
        if ((field.type == FieldType::Choice || field.type == FieldType::Choices) && field.choices.empty())
            problem(place, RuleTexts::tr("“%1” is missing.").arg(u"choices"_qs));
    }

    void checkSchemes(const QString &place, const std::vector<SchemeUse> &schemes)
    {
        for (const SchemeUse &use : schemes) {
            if (!schemeExists(use.scheme))
                problem(place, missingSentence(Missing::Scheme, use.scheme, schemeNames()));
        }
    }

    void checkPaper(const PaperRule &paper)
    {
        const QString place = u"/papers/"_qs + paper.id;
        checkSchemes(place + u"/number"_qs, paper.number);
        m_expressions.check(place + u"/scope"_qs, paper.covers);
        m_expressions.check(place + u"/retention"_qs, paper.retention);
        if (!paper.allowance)
            return;
        m_expressions.check(place + u"/quantity"_qs, paper.allowance->of);
        m_expressions.check(place + u"/quantity"_qs, paper.allowance->per);
        for (const QString &step : paper.allowance->usedBy)
            checkStepName(place + u"/quantity"_qs, step);
    }

    void checkQuery(const QueryRule &query)
    {
        const QString place = u"/queries/"_qs + query.id;
        for (const FactPath &key : query.same) {
            m_expressions.check(place + u"/same"_qs, key);
            const FieldRule *field = m_pack.field(key.holder);
            if (field != nullptr && key.builtIn == BuiltIn::None && !field->indexed)
                problem(place + u"/same"_qs,
                        RuleTexts::tr("“%1” is a key of a query, so its field must be “indexed”.").arg(key.text));
        }
        const bool calendar = query.window.kind >= QueryWindow::Kind::Day;
        const bool counts = query.kind == QueryKind::Count || query.kind == QueryKind::Sum ||
                            query.kind == QueryKind::Last || query.kind == QueryKind::Median;
        if (counts && query.same.empty() && !calendar)
            problem(place, RuleTexts::tr("A query without keys needs a calendar window."));
        for (const QString &step : query.steps)
            checkStepName(place + u"/steps"_qs, step);
        const bool addsUp =
            query.kind == QueryKind::Sum || query.kind == QueryKind::Median || query.kind == QueryKind::Draft;
        const bool ofStaff = query.kind == QueryKind::Paper && !query.paperOf;
        if (addsUp || ofStaff)
            m_expressions.check(place + u"/of"_qs, query.of);
        if (addsUp && query.of.text.isEmpty())
            problem(place + u"/of"_qs, RuleTexts::tr("“%1” is missing.").arg(u"of"_qs));
        m_expressions.check(place + u"/take"_qs, query.take);
        m_expressions.check(place + u"/where"_qs, query.where);
        if (query.kind == QueryKind::Paper && m_pack.paper(query.paper) == nullptr)
            problem(place + u"/paper"_qs, missingSentence(Missing::Paper, query.paper, idsOf(m_pack.papers)));
        checkRow(place, query);
        if (!query.window.withinFrom.isEmpty() && m_pack.setting(query.window.withinFrom) == nullptr)
            problem(place + u"/window"_qs,
                    missingSentence(Missing::Setting, query.window.withinFrom, idsOf(m_pack.settings)));
    }

    void checkRow(const QString &place, const QueryRule &query)
    {
        if (query.kind != QueryKind::Row)
            return;
        const RuleTable *table = m_pack.table(query.table);
        QStringList columns;
        for (const RuleTable::Column &one : table != nullptr ? table->columns : std::vector<RuleTable::Column>())
            columns << one.id;
        for (const auto &[column, value] : query.match) {
            m_expressions.check(place + u"/match"_qs, value);
            if (table != nullptr && !columns.contains(column))
                problem(place + u"/match"_qs, missingSentence(Missing::Column, column, columns));
        }
    }

    void checkStepName(const QString &place, const QString &step)
    {
        static const QStringList saves{u"save:item"_qs, u"save:party"_qs, u"save:paper"_qs};
        if (m_pack.step(step) == nullptr && !saves.contains(step))
            problem(place, missingSentence(Missing::Step, step, idsOf(m_pack.steps)));
    }

    void checkOn(const QString &place, const AppliesTo &on)
    {
        for (const QString &step : on.steps)
            checkStepName(place + u"/on"_qs, step);
    }

    void checkStep(const StepRule &step)
    {
        const QString place = u"/steps/"_qs + step.id;
        for (const FieldUse &use : step.fields) {
            if (m_pack.field(use.path) == nullptr)
                problem(place + u"/fields/"_qs + use.path, missingSentence(Missing::Fact, use.path, fieldNames()));
            m_expressions.check(place + u"/fields/"_qs + use.path + u"/required"_qs, use.when);
        }
        for (const PaperNeed &need : step.papers) {
            const QString at = place + u"/papers/"_qs + need.paper;
            if (m_pack.paper(need.paper) == nullptr)
                problem(at, missingSentence(Missing::Paper, need.paper, idsOf(m_pack.papers)));
            m_expressions.check(at + u"/when"_qs, need.when);
            if (!need.of)
                m_expressions.check(at + u"/of"_qs, need.staffField);
        }
        for (const Setter &setter : step.sets) {
            m_expressions.check(place + u"/sets"_qs, setter.field);
            m_expressions.check(place + u"/sets"_qs, setter.to);
            m_expressions.check(place + u"/sets"_qs, setter.when);
        }
        if (!step.object.isEmpty() && m_pack.object(step.object) == nullptr)
            problem(place + u"/object"_qs, missingSentence(Missing::Object, step.object, idsOf(m_pack.objects)));
        if (step.off && step.because.isEmpty())
            problem(place, RuleTexts::tr("“%1” is missing.").arg(u"because"_qs));
    }

    QStringList fieldNames() const
    {
        QStringList names;
        for (const FieldRule &field : m_pack.fields)
            names << field.path;
        return names;
    }

    void checkCheck(const CheckRule &rule)
    {
        const QString place = u"/checks/"_qs + rule.id;
        checkOn(place, rule.on);
        m_expressions.check(place + u"/when"_qs, rule.when);
        m_expressions.check(place + u"/at"_qs, rule.at);
        m_expressions.checkSentence(place + u"/say"_qs, rule.say);
        checkEach(place, rule.each);
        if (rule.severity == Severity::Refuse && !rule.unknown && !rule.off)
            checkUnknown(place, rule);
    }

    /// A refusal that reads a field its step does not require must say what a missing value means.
    void checkUnknown(const QString &place, const CheckRule &rule)
    {
        for (const QString &path : ExpressionCheck::fieldsRead(rule.when)) {
            const FieldRule *field = m_pack.field(path);
            const BuiltIn builtIn = parseFactPath(path)->builtIn;
            const bool isAlwaysThere =
                builtIn == BuiltIn::EventDate || (path.startsWith(u"lot.") && builtIn != BuiltIn::None);
            if (field == nullptr || field->type == FieldType::YesNo || field->type == FieldType::Choices ||
                isAlwaysThere || isMaster(path))
                continue;
            const auto open = std::find_if(m_pack.steps.begin(), m_pack.steps.end(), [&](const StepRule &step) {
                return !step.off && reaches(rule.on, step) && !isRequired(step, path);
            });
            if (open != m_pack.steps.end())
                problem(place, RuleTexts::tr("“%1” is not required in “%2”; say whether “unknown” is “fire” or “skip”.")
                                   .arg(path, inLanguage(open->words, Language::Chinese)));
        }
    }

    static bool isRequired(const StepRule &step, const QString &path)
    {
        const FieldUse *use = step.use(path);
        return use != nullptr && (use->wanted >= Wanted::When || use->group >= 0);
    }

    /// Kept on a card that has to be complete before it can be used.
    static bool isMaster(const QString &path) { return path == u"item.name" || path == u"party.name"; }

    void checkEach(const QString &place, const Each &each)
    {
        if (each.kind == Each::Kind::Object && m_pack.object(each.name) == nullptr)
            problem(place + u"/each"_qs, missingSentence(Missing::Object, each.name, idsOf(m_pack.objects)));
        if (each.kind == Each::Kind::Due && m_pack.due(each.name) == nullptr)
            problem(place + u"/each"_qs, missingSentence(Missing::Due, each.name, idsOf(m_pack.dues)));
    }

    void checkDue(const DueRule &due)
    {
        const QString place = u"/dues/"_qs + due.id;
        checkOn(place, due.on);
        checkEach(place, due.each);
        m_expressions.check(place + u"/when"_qs, due.when);
        m_expressions.check(place + u"/date"_qs, due.date);
        if (due.settle.by == Settlement::By::Step)
            checkStepName(place + u"/settle"_qs, due.settle.step);
        for (const FactPath &key : due.settle.same)
            m_expressions.check(place + u"/settle"_qs, key);
        if (due.each.kind == Each::Kind::Own && due.per == DuePeriod::Event)
            problem(place, RuleTexts::tr("A due of the firm itself needs “per”."));
    }

    void checkView(const ViewRule &view)
    {
        static const QSet<QString> onlyHere{u"line.in"_qs, u"line.out"_qs, u"line.running"_qs, u"event.step"_qs};
        const QString place = u"/views/"_qs + view.id;
        for (const QString &step : view.steps)
            checkStepName(place + u"/steps"_qs, step);
        m_expressions.check(place + u"/where"_qs, view.where);
        for (const InspectionPoint &point : view.points)
            checkPoint(place + u"/points/"_qs + point.id, point);
        for (const QString &column : view.columns + view.subtotal) {
            const auto path = parseFactPath(column);
            const bool paper = path && path->scope == FactScope::Paper && !path->member.isEmpty();
            if (onlyHere.contains(column) || (paper && m_pack.paper(path->holder.section(u'.', 1)) != nullptr))
                continue;
            if (path)
                m_expressions.check(place + u"/columns"_qs, *path);
            else
                problem(place + u"/columns"_qs, missingSentence(Missing::Fact, column, fieldNames()));
        }
    }

    void checkPoint(const QString &place, const InspectionPoint &point)
    {
        for (const QString &paper : point.papers) {
            if (m_pack.paper(paper) == nullptr)
                problem(place + u"/papers"_qs, missingSentence(Missing::Paper, paper, idsOf(m_pack.papers)));
        }
        for (const QString &step : point.steps)
            checkStepName(place + u"/steps"_qs, step);
        for (const QString &rule : point.rules) {
            if (!isRule(rule))
                problem(place + u"/rules"_qs,
                        missingSentence(Missing::Rule, rule, idsOf(m_pack.checks) + idsOf(m_pack.dues)));
        }
    }

    /// A check, a due, or a field of a step as its finding is called.
    bool isRule(const QString &rule) const
    {
        const auto isIt = [&](const auto &one) { return one.id == rule; };
        if (std::ranges::any_of(m_pack.checks, isIt) || std::ranges::any_of(m_pack.dues, isIt))
            return true;
        return std::ranges::any_of(m_pack.steps, [&](const StepRule &step) {
            if (!rule.startsWith(step.id + u'.'))
                return false;
            const QString field = rule.mid(step.id.size() + 1);
            return step.use(field) != nullptr || std::ranges::any_of(step.groups, [&](const OneOfGroup &group) {
                       return group.paths.contains(field);
                   });
        });
    }

    const RulePack &m_pack;
    const ResolvedPack &m_resolved;
    ExpressionCheck m_expressions;
};

} // namespace

std::vector<PackProblem> checkPack(const RulePack &pack, const ResolvedPack &resolved)
{
    return PackCheck(pack, resolved).check();
}

} // namespace suben
