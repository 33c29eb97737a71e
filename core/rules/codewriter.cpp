#include "core/rules/codewriter.h"

#include <algorithm>

namespace suben
{

namespace
{

Op opOf(Expression::Kind kind)
{
    using Kind = Expression::Kind;
    switch (kind) {
    case Kind::Plus:
        return Op::Plus;
    case Kind::Times:
        return Op::Times;
    case Kind::Minus:
        return Op::Minus;
    case Kind::Ratio:
        return Op::Ratio;
    case Kind::Difference:
        return Op::Difference;
    case Kind::Most:
        return Op::Most;
    case Kind::Least:
        return Op::Least;
    case Kind::Days:
        return Op::Days;
    case Kind::Years:
        return Op::Years;
    case Kind::Add:
        return Op::AddDurations;
    case Kind::MonthEnd:
        return Op::MonthEnd;
    case Kind::Latest:
        return Op::Latest;
    default:
        return Op::Earliest;
    }
}

bool isMembership(Operator op)
{
    return op == Operator::In || op == Operator::NotIn || op == Operator::Has || op == Operator::Lacks ||
           op == Operator::Mentions;
}

} // namespace

Code CodeWriter::write(const Condition &condition)
{
    const int begin = int(m_program.instructions.size());
    if (condition.kind != Condition::Kind::Always)
        put(condition);
    return {begin, int(m_program.instructions.size())};
}

Code CodeWriter::write(const Expression &expression)
{
    const int begin = int(m_program.instructions.size());
    if (expression.kind != Expression::Kind::None)
        put(expression);
    return {begin, int(m_program.instructions.size())};
}

int CodeWriter::emitOp(Op op, size_t count, int a, int b)
{
    m_program.instructions.push_back(Instruction{op, quint8(count), quint16(a), b});
    return int(m_program.instructions.size()) - 1;
}

void CodeWriter::patch(const std::vector<int> &jumps)
{
    for (const int jump : jumps)
        m_program.instructions[size_t(jump)].b = int(m_program.instructions.size());
}

void CodeWriter::put(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        emitOp(Op::PushTrue);
        return;
    case Condition::Kind::All:
    case Condition::Kind::Any:
        putGroup(condition);
        return;
    case Condition::Kind::Not:
        put(condition.members.front());
        emitOp(Op::Not);
        return;
    case Condition::Kind::Test:
        putTest(condition);
        return;
    }
}

/// Cheap members first: three-valued logic makes the order free of effect.
void CodeWriter::putGroup(const Condition &condition)
{
    const bool all = condition.kind == Condition::Kind::All;
    std::vector<std::pair<int, const Condition *>> members;
    for (const Condition &member : condition.members)
        members.emplace_back(cost(member), &member);
    std::stable_sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    emitOp(all ? Op::PushTrue : Op::PushFalse);
    std::vector<int> jumps;
    for (const auto &[memberCost, member] : members) {
        put(*member);
        jumps.push_back(emitOp(all ? Op::JoinAll : Op::JoinAny));
    }
    patch(jumps);
}

void CodeWriter::putTest(const Condition &condition)
{
    if (condition.op == Operator::Known) {
        put(condition.left);
        emitOp(Op::Known, 0, 0, std::get<bool>(condition.right.literal) ? 1 : 0);
        return;
    }
    if (condition.op == Operator::ShorterThan) {
        put(condition.left);
        emitOp(Op::Shorter, 0, 0, int(std::get<Decimal>(condition.right.literal).micros() / Decimal::One));
        return;
    }
    if (isMembership(condition.op)) {
        putMember(condition);
        return;
    }
    const ValueType left = typeOf(m_pack, condition.left);
    const ValueType right = typeOf(m_pack, condition.right);
    putTyped(condition.left, left == ValueType::Any ? right : left);
    putTyped(condition.right, left == ValueType::Any ? right : left);
    emitOp(Op::Compare, 2, int(condition.op));
}

void CodeWriter::putMember(const Condition &condition)
{
    WordSet set;
    if (!condition.table.isEmpty()) {
        set.table = m_pack.table(condition.table);
    } else if (condition.right.kind == Expression::Kind::Setting) {
        const SettingRule *setting = m_pack.setting(condition.right.setting);
        set.words = canonicalText(setting->value).split(u'、', Qt::SkipEmptyParts);
    } else if (const auto *words = std::get_if<QStringList>(&condition.right.literal)) {
        set.words = *words;
    } else {
        set.words = QStringList{canonicalText(condition.right.literal)};
    }
    put(condition.left);
    m_program.wordSets.push_back(set);
    emitOp(Op::Member, size_t(condition.op), int(m_program.wordSets.size()) - 1);
}

void CodeWriter::put(const Expression &expression)
{
    using Kind = Expression::Kind;
    switch (expression.kind) {
    case Kind::None:
        putConstant({});
        return;
    case Kind::Permanent:
        putConstant(PermanentDate);
        return;
    case Kind::Literal:
    case Kind::Setting:
        putTyped(expression, typeOf(m_pack, expression));
        return;
    case Kind::Fact:
        emitOp(Op::PushSlot, 0, slot(expression.fact));
        return;
    case Kind::Case:
        putCase(expression);
        return;
    case Kind::Either:
        putEither(expression);
        return;
    case Kind::DayOf:
        put(expression.args.front());
        m_program.fixedDays.push_back(
            {expression.day, expression.month, expression.monthsAfter, expression.yearsAfter});
        emitOp(Op::FixedDay, 1, int(m_program.fixedDays.size()) - 1);
        return;
    default:
        break;
    }
    const ValueType type = typeOf(m_pack, expression);
    for (const Expression &arg : expression.args)
        putTyped(arg, isDated(type) && arg.kind == Kind::Literal && !std::holds_alternative<QString>(arg.literal)
                          ? ValueType::Any
                          : type);
    emitOp(opOf(expression.kind), expression.args.size());
}

/// A literal becomes what the other side is; everything else stays what it is.
void CodeWriter::putTyped(const Expression &expression, ValueType type)
{
    if (expression.kind == Expression::Kind::Literal) {
        putConstant(typedLiteral(expression.literal, type));
    } else if (expression.kind == Expression::Kind::Setting) {
        const SettingRule *setting = m_pack.setting(expression.setting);
        putConstant(setting != nullptr ? setting->value : Value());
    } else {
        put(expression);
    }
}

void CodeWriter::putConstant(const Value &value)
{
    m_program.constants.push_back(value);
    emitOp(Op::PushConstant, 0, int(m_program.constants.size()) - 1);
}

void CodeWriter::putCase(const Expression &expression)
{
    const ValueType type = typeOf(m_pack, expression);
    std::vector<int> ends;
    for (size_t i = 0; i < expression.args.size(); ++i) {
        put(expression.whens[i]);
        const int skip = emitOp(Op::JumpUnlessTrue);
        putTyped(expression.args[i], type);
        ends.push_back(emitOp(Op::Jump));
        patch({skip});
    }
    putConstant({});
    patch(ends);
}

void CodeWriter::putEither(const Expression &expression)
{
    const ValueType type = typeOf(m_pack, expression);
    std::vector<int> ends;
    for (const Expression &arg : expression.args) {
        putTyped(arg, type);
        ends.push_back(emitOp(Op::JumpIfKnown));
    }
    putConstant({});
    patch(ends);
}

} // namespace suben
