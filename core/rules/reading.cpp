#include "core/rules/reading.h"

#include "core/rules/placeholders.h"
#include "core/rules/readingwords.h"
#include "core/rules/typing.h"
#include "core/rules/valuemath.h"

#include <algorithm>

namespace suben
{

namespace
{

class Reader
{
public:
    explicit Reader(const RulePack &pack) : m_pack(pack) {}

    QString fact(const FactPath &path) const
    {
        QString name;
        if (path.scope == FactScope::Query) {
            const QueryRule *query = m_pack.query(path.holder);
            name = query != nullptr ? inLanguage(query->words, Language::Chinese) : path.text;
        } else if (path.scope == FactScope::Setting) {
            name = setting(path.holder);
        } else {
            const FieldRule *field = m_pack.field(path.holder);
            name = field != nullptr ? inLanguage(field->words, Language::Chinese) : builtInInChinese(path);
        }
        const QString part = path.part.isEmpty() ? path.member : path.part;
        return part.isEmpty() ? name : name + u"的"_qs + columnWord(path, partInChinese(part));
    }

    QString expression(const Expression &expression, const FieldRule *choices = nullptr) const
    {
        using Kind = Expression::Kind;
        switch (expression.kind) {
        case Kind::Literal:
            return literal(expression.literal, choices);
        case Kind::Fact:
            return fact(expression.fact);
        case Kind::Setting:
            return setting(expression.setting);
        case Kind::Permanent:
            return u"永久"_qs;
        case Kind::Add:
            return addition(expression);
        case Kind::DayOf:
            return fixedDay(expression);
        case Kind::MonthEnd:
            return this->expression(expression.args.front()) + u"所在月的最后一天"_qs;
        case Kind::Case:
            return cases(expression);
        default:
            return listed(expression);
        }
    }

    QString condition(const Condition &condition) const
    {
        switch (condition.kind) {
        case Condition::Kind::Always:
            return u"任何情况"_qs;
        case Condition::Kind::All:
            return joined(condition, u"，且 "_qs);
        case Condition::Kind::Any:
            return u"（"_qs + joined(condition, u"，或 "_qs) + u"）"_qs;
        case Condition::Kind::Not:
            return u"并非（"_qs + this->condition(condition.members.front()) + u"）"_qs;
        case Condition::Kind::Test:
            break;
        }
        const QString left = expression(condition.left);
        if (condition.op == Operator::Known)
            return left + (condition.right.literal == Value(true) ? u" 已填"_qs : u" 未填"_qs);
        if (!condition.table.isEmpty()) {
            const RuleTable *table = m_pack.table(condition.table);
            return left + u' ' + operatorInChinese(condition.op) + u" 《"_qs +
                   (table != nullptr ? table->words.zh : condition.table) + u"》"_qs;
        }
        return left + u' ' + operatorInChinese(condition.op) + u' ' + compared(condition) +
               (condition.op == Operator::ShorterThan ? u"字"_qs : QString());
    }

    QString basis(const LegalBasis &basis) const
    {
        QString text = u"依据："_qs + basis.law;
        if (!basis.article.isEmpty())
            text += u"第"_qs + basis.article + u"条"_qs;
        else if (basis.mark != Mark::House)
            text += u"（条款待核）"_qs;
        if (basis.mark == Mark::Uncertain)
            return text + u"，待核实"_qs;
        return basis.checked.isValid() ? text + u"，已核对 "_qs + basis.checked.toString(Qt::ISODate) : text;
    }

    /// The sentence with the name of each fact that will stand in it.
    QString sentence(const QString &say) const
    {
        return fill(say, [this](const QString &path) {
            const auto parsed = parseFactPath(path);
            return u"〔"_qs + (parsed ? fact(*parsed) : path) + u"〕"_qs;
        });
    }

    QString reach(const AppliesTo &on) const
    {
        QStringList names;
        QStringList off;
        for (const StepRule &step : m_pack.steps) {
            if (reaches(on, step))
                (step.off ? off : names) << step.words.zh;
        }
        for (const QString &step : on.steps) {
            if (step.startsWith(u"save:"))
                names << programWordInChinese(step);
        }
        if (on.every)
            return u"所有步骤"_qs;
        return names.isEmpty() ? off.join(u'、') + u"（本类不得办理）"_qs : names.join(u'、');
    }

private:
    /// A row's column by the name its table gives it.
    QString columnWord(const FactPath &path, const QString &otherwise) const
    {
        const QueryRule *query = path.scope == FactScope::Query ? m_pack.query(path.holder) : nullptr;
        const RuleTable *table = query != nullptr ? m_pack.table(query->table) : nullptr;
        if (table == nullptr)
            return otherwise;
        const auto column = std::ranges::find(table->columns, path.member, &RuleTable::Column::id);
        return column != table->columns.end() && !column->zh.isEmpty() ? column->zh : otherwise;
    }

    QString setting(const QString &id) const
    {
        const SettingRule *rule = m_pack.setting(id);
        return rule != nullptr ? u"“"_qs + rule->words.zh + u"”（"_qs + displayText(rule->value) + u"）"_qs : id;
    }

    /// The right side of a test, with words for ids.
    QString compared(const Condition &test) const
    {
        switch (test.left.fact.builtIn) {
        case BuiltIn::OwnRoles:
            return roles(test.right.literal);
        case BuiltIn::OwnKind:
            return expression(test.right, m_pack.field(u"party.kind"_qs));
        case BuiltIn::PaperKind:
            return papers(test.right.literal);
        case BuiltIn::ObjectState:
            return states(test.right.literal);
        default:
            return expression(test.right, choiceField(m_pack, test.left));
        }
    }

    /// Of the kinds of things a pack knows, in their words.
    QString states(const Value &ids) const
    {
        QStringList words;
        for (const QString &id : wordsOf(ids)) {
            QString word = programWordInChinese(id);
            for (const ObjectRule &object : m_pack.objects) {
                const auto state = std::ranges::find(object.states, id, &Choice::id);
                word = state != object.states.end() ? state->words.zh : word;
            }
            words << word;
        }
        return words.join(u'、');
    }

    QString papers(const Value &ids) const
    {
        QStringList words;
        for (const QString &id : wordsOf(ids)) {
            const PaperRule *paper = m_pack.paper(id);
            words << (paper != nullptr ? paper->words.zh : id);
        }
        return words.join(u'、');
    }

    QString roles(const Value &ids) const
    {
        QStringList words;
        for (const QString &id : wordsOf(ids)) {
            const auto role = std::ranges::find(m_pack.roles, id, &Choice::id);
            words << (role != m_pack.roles.end() ? role->words.zh : id);
        }
        return words.join(u'、');
    }

    QString literal(const Value &value, const FieldRule *choices) const
    {
        const auto *list = std::get_if<QStringList>(&value);
        QStringList words;
        for (const QString &word : list != nullptr ? *list : QStringList{displayText(value)})
            words << programWordInChinese(choices != nullptr ? choices->choiceWord(word, Language::Chinese) : word);
        return words.join(u'、');
    }

    QString addition(const Expression &sum) const
    {
        QString text = expression(sum.args.front());
        for (size_t i = 1; i < sum.args.size(); ++i) {
            const auto *duration = std::get_if<Duration>(&sum.args[i].literal);
            if (duration != nullptr && duration->count < 0)
                text += u" 减 "_qs + Duration{-duration->count, duration->of}.inWords();
            else
                text += u" 加 "_qs + (duration != nullptr ? duration->inWords() : expression(sum.args[i]));
        }
        return text;
    }

    QString fixedDay(const Expression &day) const
    {
        QString text = expression(day.args.front()) + u"起"_qs;
        text += day.yearsAfter != 0 ? u"第%1年"_qs.arg(day.yearsAfter) : QString();
        text += day.monthsAfter != 0 ? u"第%1个月"_qs.arg(day.monthsAfter) : QString();
        return text + (day.month > 0 ? u"的%1月%2日"_qs.arg(day.month).arg(day.day) : u"的%1日"_qs.arg(day.day));
    }

    QString cases(const Expression &choice) const
    {
        QStringList branches;
        for (size_t i = 0; i < choice.args.size(); ++i) {
            const bool otherwise = choice.whens[i].kind == Condition::Kind::Always;
            branches << (otherwise ? u"其余为 "_qs : condition(choice.whens[i]) + u" 时为 "_qs) +
                            expression(choice.args[i]);
        }
        return branches.join(u';');
    }

    QString listed(const Expression &list) const
    {
        QStringList parts;
        for (const Expression &arg : list.args)
            parts << expression(arg);
        using Kind = Expression::Kind;
        switch (list.kind) {
        case Kind::Plus:
            return parts.join(u" 加 "_qs);
        case Kind::Times:
            return parts.join(u" 乘 "_qs);
        case Kind::Minus:
            return parts.join(u" 减 "_qs);
        case Kind::Ratio:
            return parts.join(u" 除以 "_qs);
        case Kind::Difference:
            return parts.join(u" 与 "_qs) + u" 之差"_qs;
        case Kind::Days:
            return parts.join(u" 至 "_qs) + u" 的天数"_qs;
        case Kind::Years:
            return parts.join(u" 至 "_qs) + u" 的周年数"_qs;
        case Kind::Most:
        case Kind::Latest:
            return parts.join(u'、') + (list.kind == Kind::Most ? u" 中最大的"_qs : u" 中最晚的"_qs);
        case Kind::Least:
        case Kind::Earliest:
            return parts.join(u'、') + (list.kind == Kind::Least ? u" 中最小的"_qs : u" 中最早的"_qs);
        default:
            return parts.join(u"，没有时取 "_qs);
        }
    }

    QString joined(const Condition &group, const QString &word) const
    {
        QStringList parts;
        for (const Condition &member : group.members)
            parts << condition(member);
        return parts.join(word);
    }

    const RulePack &m_pack;
};

QString unknprogramWordInChinese(const std::optional<Truth> &unknown)
{
    if (!unknown)
        return {};
    return *unknown == Truth::True ? u"（资料不全时也适用）"_qs : u"（资料不全时不适用）"_qs;
}

void readStepRules(const RulePack &pack, const Reader &reader, const StepRule &step, std::vector<ReadRule> &out)
{
    const QString place = u"/steps/"_qs + step.id;
    if (step.off) {
        out.push_back({place, u"“%1”不得办理：%2%3"_qs.arg(step.words.zh, step.because.zh, reader.basis(step.basis))});
        return;
    }
    QStringList always;
    QStringList advised;
    for (const FieldUse &use : step.fields) {
        const QString name = pack.fieldWord(use.path, &step, Language::Chinese);
        if (use.wanted == Wanted::Always)
            always << name;
        else if (use.wanted == Wanted::Advised)
            advised << name;
        else if (use.wanted == Wanted::When)
            out.push_back({place + u"/fields/"_qs + use.path,
                           u"“%1”中，条件：%2 → 未填“%3”则%4。"_qs.arg(step.words.zh, reader.condition(use.when), name,
                                                                       severityInChinese(use.missing))});
    }
    const QString more = advised.isEmpty() ? QString() : u"；建议填写："_qs + advised.join(u'、');
    out.push_back(
        {place, u"“%1”必填：%2%3。%4"_qs.arg(step.words.zh, always.join(u'、'), more, reader.basis(step.basis))});
    for (const OneOfGroup &group : step.groups) {
        QStringList names;
        for (const QString &path : group.paths)
            names << pack.fieldWord(path, &step, Language::Chinese);
        out.push_back({place, u"“%1”至少填写一项：%2。"_qs.arg(step.words.zh, names.join(u'、'))});
    }
    for (const PaperNeed &need : step.papers) {
        const PaperRule *paper = pack.paper(need.paper);
        QString text = u"“%1”，条件：%2%3 → 须有%4；没有：%5"_qs.arg(
            step.words.zh, reader.condition(need.when), unknprogramWordInChinese(need.unknown),
            paper != nullptr ? paper->words.zh : need.paper, severityInChinese(need.missing));
        text += need.ended ? u"，过期："_qs + severityInChinese(*need.ended) : QString();
        text += need.uncovered ? u"，超范围："_qs + severityInChinese(*need.uncovered) : QString();
        text += need.exceeded ? u"，超数量："_qs + severityInChinese(*need.exceeded) : QString();
        out.push_back({place + u"/papers/"_qs + need.paper, text + u"。"_qs + reader.basis(need.basis)});
    }
}

/// The days a rule is bound to; empty where it always holds.
QString inForceWord(const InForce &days)
{
    const QString from = days.from.isValid() ? days.from.toString(Qt::ISODate) + u"起"_qs : QString();
    const QString to = days.to.isValid() ? u"至"_qs + days.to.toString(Qt::ISODate) : QString();
    return from.isEmpty() && to.isEmpty() ? QString() : u"（"_qs + from + to + u"执行）"_qs;
}

} // namespace

QString readSentence(const RulePack &pack, const QString &say)
{
    return Reader(pack).sentence(say);
}

QString readCondition(const RulePack &pack, const Condition &condition)
{
    return Reader(pack).condition(condition);
}

std::vector<ReadRule> reading(const RulePack &pack)
{
    const Reader reader(pack);
    std::vector<ReadRule> out;
    for (const StepRule &step : pack.steps)
        readStepRules(pack, reader, step, out);
    for (const CheckRule &rule : pack.checks) {
        const QString where = rule.each.kind == Each::Kind::None ? reader.reach(rule.on) : u"日常检查"_qs;
        out.push_back(
            {u"/checks/"_qs + rule.id,
             u"%1，条件：%2%3 → %4：%5%6"_qs.arg(
                 where + inForceWord(rule.inForce), reader.condition(rule.when), unknprogramWordInChinese(rule.unknown),
                 severityInChinese(rule.severity), reader.sentence(rule.say.zh), reader.basis(rule.basis))});
    }
    for (const DueRule &rule : pack.dues) {
        const QString where = rule.each.kind == Each::Kind::None ? reader.reach(rule.on) : u"日常检查"_qs;
        const QString when =
            rule.when.kind == Condition::Kind::Always ? QString() : u"，条件："_qs + reader.condition(rule.when);
        const QString whom = rule.to.zh.isEmpty() ? QString() : u"，报"_qs + rule.to.zh;
        out.push_back({u"/dues/"_qs + rule.id, u"%1%2：%3，期限：%4%5。%6"_qs.arg(
                                                   where + inForceWord(rule.inForce), when, rule.words.zh,
                                                   reader.expression(rule.date), whom, reader.basis(rule.basis))});
    }
    for (const RetentionRule &rule : pack.retention)
        out.push_back({u"/retention/"_qs + rule.id,
                       u"%1：记录保存至 %2。%3"_qs.arg(reader.reach(rule.on) + inForceWord(rule.inForce),
                                                       reader.expression(rule.until), reader.basis(rule.basis))});
    return out;
}

} // namespace suben
