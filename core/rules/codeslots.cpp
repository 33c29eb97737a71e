#include "core/rules/codewriter.h"

#include <algorithm>

namespace suben
{

namespace
{

template <typename Visit>
void visit(const Condition &condition, Visit &&see);

template <typename Visit>
void visit(const Expression &expression, Visit &&see)
{
    see(expression);
    for (const Expression &arg : expression.args)
        visit(arg, see);
    for (const Condition &when : expression.whens)
        visit(when, see);
}

template <typename Visit>
void visit(const Condition &condition, Visit &&see)
{
    for (const Condition &member : condition.members)
        visit(member, see);
    if (condition.kind != Condition::Kind::Test)
        return;
    visit(condition.left, see);
    visit(condition.right, see);
}

} // namespace

int CodeWriter::slot(const QString &path)
{
    const auto parsed = parseFactPath(path);
    return parsed ? slot(*parsed) : -1;
}

int CodeWriter::slot(const FactPath &path)
{
    if (path.holder.isEmpty())
        return -1;
    if (const auto found = m_program.slotOf.constFind(path.text); found != m_program.slotOf.cend())
        return *found;
    Slot made;
    made.path = path;
    made.field = m_program.fieldOf.value(path.holder);
    if (path.scope == FactScope::Query) {
        if (const QueryRule *rule = m_pack.query(path.holder))
            made.query = queryNumber(*rule);
    } else if (!path.part.isEmpty()) {
        made.base = slot(path.holder);
    }
    made.perLine = isPerLine(made);
    made.cost = costOf(made);
    const int number = int(m_program.slots.size());
    m_program.slots.push_back(made);
    m_program.slotOf.insert(path.text, number);
    return number;
}

void CodeWriter::finish()
{
    while (m_filledSlots < m_program.slots.size() || m_filledQueries < m_program.queries.size()) {
        if (m_filledQueries < m_program.queries.size()) {
            fillQuery(m_filledQueries++);
            continue;
        }
        const size_t number = m_filledSlots++;
        const FieldRule *field = m_program.slots[number].field;
        const QString part = m_program.slots[number].path.part;
        if (field == nullptr || !(part.isEmpty() || part == u"default"))
            continue;
        const Code fallback = write(field->defaultValue);
        m_program.slots[number].fallback = fallback;
    }
}

int CodeWriter::queryNumber(const QueryRule &rule)
{
    for (size_t i = 0; i < m_program.queries.size(); ++i) {
        if (m_program.queries[i].rule == &rule)
            return int(i);
    }
    QueryProgram query;
    query.rule = &rule;
    query.table = m_pack.table(rule.table);
    m_program.queries.push_back(query);
    const int number = int(m_program.queries.size()) - 1;
    const int paper = rule.kind == QueryKind::Paper ? paperNumber(rule.paper) : -1;
    m_program.queries[size_t(number)].paper = paper;
    return number;
}

void CodeWriter::fillQuery(size_t number)
{
    const QueryRule &rule = *m_program.queries[number].rule;
    QueryProgram query = m_program.queries[number];
    for (const FactPath &key : rule.same)
        query.keys.push_back(slot(key));
    for (const auto &[column, value] : rule.match)
        query.match.emplace_back(query.table != nullptr ? query.table->column(column) : -1, write(value));
    query.where = write(rule.where);
    if (rule.kind == QueryKind::Draft)
        query.of = slot(rule.of);
    if (rule.kind == QueryKind::Paper && !rule.paperOf)
        query.staff = slot(rule.of);
    m_program.queries[number] = std::move(query);
}

int CodeWriter::paperNumber(const QString &id)
{
    const PaperRule *rule = m_pack.paper(id);
    if (rule == nullptr)
        return -1;
    for (size_t i = 0; i < m_program.papers.size(); ++i) {
        if (m_program.papers[i].rule == rule)
            return int(i);
    }
    PaperProgram paper;
    paper.rule = rule;
    paper.covers = slot(rule->covers);
    paper.retention = write(rule->retention);
    if (rule->allowance) {
        paper.per = slot(rule->allowance->per);
        paper.of = slot(rule->allowance->of);
    }
    m_program.papers.push_back(paper);
    return int(m_program.papers.size()) - 1;
}

bool CodeWriter::isPerLine(const Slot &made)
{
    if (made.path.scope != FactScope::Query)
        return suben::isPerLine(made.path.scope);
    return made.query >= 0 && isPerLine(m_program.queries[size_t(made.query)]);
}

bool CodeWriter::isPerLine(const QueryProgram &query)
{
    const QueryRule &rule = *query.rule;
    const bool matches =
        std::any_of(rule.match.begin(), rule.match.end(), [this](const auto &pair) { return readsLines(pair.second); });
    if (matches || suben::isPerLine(rule))
        return true;
    return query.paper >= 0 && m_program.papers[size_t(query.paper)].covers >= 0 &&
           m_program.slots[size_t(m_program.papers[size_t(query.paper)].covers)].perLine;
}

int CodeWriter::costOf(const Slot &made) const
{
    if (made.query >= 0) {
        const QueryKind kind = m_program.queries[size_t(made.query)].rule->kind;
        return kind == QueryKind::Row || kind == QueryKind::Draft ? 2 : kind == QueryKind::Paper ? 3 : 4;
    }
    const bool row = made.path.scope == FactScope::Lot || made.path.scope == FactScope::Object;
    const bool master = made.path.scope == FactScope::Item || made.path.scope == FactScope::Party;
    return row ? 2 : master ? 1 : 0;
}

bool CodeWriter::readsLines(const Condition &condition)
{
    bool lines = false;
    visit(condition, [&](const Expression &part) {
        lines = lines || (part.kind == Expression::Kind::Fact && slot(part.fact) >= 0 &&
                          m_program.slots[size_t(slot(part.fact))].perLine);
    });
    return lines;
}

bool CodeWriter::readsLines(const Expression &expression)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.left = expression;
    return readsLines(condition);
}

int CodeWriter::cost(const Condition &condition)
{
    int highest = 0;
    visit(condition, [&](const Expression &part) {
        if (part.kind == Expression::Kind::Fact && slot(part.fact) >= 0)
            highest = qMax(highest, m_program.slots[size_t(slot(part.fact))].cost);
    });
    return highest;
}

bool CodeWriter::isUncertain(const FactPath &path) const
{
    if (path.scope == FactScope::Setting) {
        const SettingRule *setting = m_pack.setting(path.holder);
        return setting != nullptr && setting->basis.mark == Mark::Uncertain;
    }
    const QueryRule *query = path.scope == FactScope::Query ? m_pack.query(path.holder) : nullptr;
    if (query == nullptr)
        return false;
    const RuleTable *table = m_pack.table(query->table);
    const SettingRule *window = m_pack.setting(query->window.withinFrom);
    return (table != nullptr && table->basis.mark == Mark::Uncertain) ||
           (window != nullptr && window->basis.mark == Mark::Uncertain);
}

bool CodeWriter::isUncertain(const Condition &condition) const
{
    bool uncertain = false;
    visit(condition, [&](const Expression &part) {
        const SettingRule *setting = m_pack.setting(part.setting);
        uncertain = uncertain || (setting != nullptr && setting->basis.mark == Mark::Uncertain) ||
                    (part.kind == Expression::Kind::Fact && isUncertain(part.fact));
    });
    const RuleTable *table = m_pack.table(condition.table);
    if (table != nullptr && table->basis.mark == Mark::Uncertain)
        return true;
    return uncertain || std::any_of(condition.members.begin(), condition.members.end(),
                                    [this](const Condition &member) { return isUncertain(member); });
}

bool CodeWriter::isUncertain(const Expression &expression) const
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.left = expression;
    return isUncertain(condition);
}

} // namespace suben
