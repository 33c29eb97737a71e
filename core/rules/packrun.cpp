#include "core/rules/packrun.h"

namespace suben
{

PackRun::PackRun(const RulePack &pack, const StepRule *step, const RunInput &input)
    : m_pack(pack), m_step(step), m_input(input)
{
    m_event.values.resize(program().slots.size());
    m_event.stamps.resize(program().slots.size());
    m_values.reserve(32);
    m_truths.reserve(16);
    if (step != nullptr)
        m_ownStep << step->id;
}

Truth PackRun::test(Code code, int line)
{
    if (code.isEmpty())
        return Truth::True;
    run(code, line);
    return popTruth();
}

Value PackRun::value(Code code, int line)
{
    if (code.isEmpty())
        return {};
    run(code, line);
    return popValue();
}

Value PackRun::slot(int number, int line)
{
    Frame &frame = frameFor(program().slots[size_t(number)], line);
    const auto at = size_t(number);
    if (frame.stamps[at] != frame.epoch) {
        // Unknown while it is being found out: a default that needs itself stays unknown.
        frame.stamps[at] = frame.epoch;
        frame.values[at] = Value();
        Value found = fetch(number, line);
        frame.values[at] = std::move(found);
    }
    return frame.values[at];
}

PackRun::Frame &PackRun::frameFor(const Slot &slot, int line)
{
    if (!slot.perLine)
        return m_event;
    while (m_lines.size() <= m_depth) {
        Frame frame;
        frame.values.resize(program().slots.size());
        frame.stamps.resize(program().slots.size());
        frame.line = -2;
        m_lines.push_back(std::move(frame));
    }
    Frame &frame = m_lines[m_depth];
    if (frame.line != line) {
        frame.line = line;
        ++frame.epoch;
    }
    return frame;
}

Value PackRun::popValue()
{
    Value value = std::move(m_values.back());
    m_values.pop_back();
    return value;
}

Truth PackRun::popTruth()
{
    const Truth truth = m_truths.back();
    m_truths.pop_back();
    return truth;
}

void PackRun::run(Code code, int line)
{
    for (int at = code.begin; at < code.end; ++at) {
        const Instruction &instruction = program().instructions[size_t(at)];
        switch (instruction.op) {
        case Op::Jump:
            at = instruction.b - 1;
            break;
        case Op::JumpIfKnown:
            if (isKnown(m_values.back()))
                at = instruction.b - 1;
            else
                m_values.pop_back();
            break;
        case Op::JumpUnlessTrue:
            if (popTruth() != Truth::True)
                at = instruction.b - 1;
            break;
        case Op::JoinAll:
        case Op::JoinAny: {
            const bool all = instruction.op == Op::JoinAll;
            const Truth last = popTruth();
            Truth &joined = m_truths.back();
            joined = all ? both(joined, last) : oneOf(joined, last);
            if (joined == (all ? Truth::False : Truth::True))
                at = instruction.b - 1;
            break;
        }
        case Op::Compare:
        case Op::Member:
        case Op::Known:
        case Op::Shorter:
        case Op::PushTrue:
        case Op::PushFalse:
        case Op::Not:
            runTest(instruction, line);
            break;
        default:
            runValue(instruction, line);
        }
    }
}

void PackRun::runValue(const Instruction &instruction, int line)
{
    switch (instruction.op) {
    case Op::PushSlot:
        m_values.push_back(slot(instruction.a, line));
        return;
    case Op::PushConstant:
        m_values.push_back(program().constants[instruction.a]);
        return;
    case Op::FixedDay: {
        const FixedDay &day = program().fixedDays[instruction.a];
        m_values.back() = fixedDay(m_values.back(), day.day, day.month, day.monthsAfter, day.yearsAfter);
        return;
    }
    case Op::MonthEnd:
        m_values.back() = monthEnd(m_values.back());
        return;
    case Op::AddDurations:
        addDurations(instruction.count);
        return;
    case Op::Latest:
        pickDate(instruction.count, Operator::After);
        return;
    case Op::Earliest:
        pickDate(instruction.count, Operator::Before);
        return;
    default:
        fold(instruction, line);
    }
}

/// Takes `count` values from the left: a op b op c.
void PackRun::fold(const Instruction &instruction, int line)
{
    const size_t first = m_values.size() - instruction.count;
    const UnitSense sense = units(line);
    Value result = m_values[first];
    for (size_t i = first + 1; i < m_values.size(); ++i)
        result = folded(instruction.op, result, m_values[i], sense);
    m_values.resize(first);
    m_values.push_back(std::move(result));
}

Value PackRun::folded(Op op, const Value &a, const Value &b, UnitSense sense) const
{
    switch (op) {
    case Op::Plus:
        return sum(a, b, sense);
    case Op::Times:
        return product(a, b);
    case Op::Minus:
        return minus(a, b, sense);
    case Op::Ratio:
        return ratio(a, b, sense);
    case Op::Difference:
        return difference(a, b, sense);
    case Op::Days:
        return wholeDays(a, b);
    case Op::Years:
        return completedYears(a, b);
    default:
        break;
    }
    const auto compared = order(a, b, sense);
    if (!compared)
        return {};
    return (op == Op::Most) == (*compared >= 0) ? a : b;
}

/// Unknown members are ignored.
void PackRun::pickDate(size_t count, Operator wanted)
{
    const size_t first = m_values.size() - count;
    Value picked;
    for (size_t i = first; i < m_values.size(); ++i) {
        if (!isKnown(m_values[i]))
            continue;
        const auto compared = order(m_values[i], picked, UnitSense{});
        if (!isKnown(picked) || (compared && (wanted == Operator::After ? *compared > 0 : *compared < 0)))
            picked = m_values[i];
    }
    m_values.resize(first);
    m_values.push_back(std::move(picked));
}

void PackRun::addDurations(size_t count)
{
    const size_t first = m_values.size() - count;
    Value date = m_values[first];
    for (size_t i = first + 1; i < m_values.size(); ++i) {
        const auto *duration = std::get_if<Duration>(&m_values[i]);
        const DateSum sum = duration != nullptr ? addTo(date, *duration, program().days) : DateSum{};
        m_guessed = m_guessed || (sum.guessed && isKnown(sum.value));
        date = sum.value;
    }
    m_values.resize(first);
    m_values.push_back(std::move(date));
}

void PackRun::runTest(const Instruction &instruction, int line)
{
    const auto push = [this](Truth truth) { m_truths.push_back(truth); };
    switch (instruction.op) {
    case Op::PushTrue:
        return push(Truth::True);
    case Op::PushFalse:
        return push(Truth::False);
    case Op::Not:
        m_truths.back() = opposite(m_truths.back());
        return;
    case Op::Known:
        return push((isKnown(popValue()) ? 1 : 0) == instruction.b ? Truth::True : Truth::False);
    case Op::Shorter: {
        const Value value = popValue();
        const auto *text = std::get_if<QString>(&value);
        if (text == nullptr)
            return push(Truth::Unknown);
        return push(text->trimmed().toUcs4().size() < instruction.b ? Truth::True : Truth::False);
    }
    case Op::Member: {
        const Value value = popValue();
        return push(member(static_cast<Operator>(instruction.count), program().wordSets[instruction.a], value));
    }
    default: {
        const Value right = popValue();
        const Value left = popValue();
        push(compared(static_cast<Operator>(instruction.a), left, right, units(line)));
    }
    }
}

Truth PackRun::compared(Operator op, const Value &a, const Value &b, UnitSense sense) const
{
    if (op == Operator::Is)
        return equal(a, b, sense);
    if (op == Operator::IsNot)
        return opposite(equal(a, b, sense));
    if (!isKnown(a) || !isKnown(b))
        return Truth::Unknown;
    const auto found = order(a, b, sense);
    if (!found)
        return Truth::Unknown;
    const bool holds = op == Operator::Below || op == Operator::Before      ? *found < 0
                       : op == Operator::AtMost || op == Operator::NotAfter ? *found <= 0
                       : op == Operator::Above || op == Operator::After     ? *found > 0
                                                                            : *found >= 0;
    return holds ? Truth::True : Truth::False;
}

Truth PackRun::member(Operator op, const WordSet &set, const Value &value)
{
    if (!isKnown(value))
        return Truth::Unknown;
    bool any = false;
    if (op == Operator::Mentions) {
        const QString text = canonicalText(value);
        QStringList words = set.words;
        if (set.table != nullptr)
            words = set.table->index.keys();
        any = std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
    } else {
        const QStringList words = std::holds_alternative<QStringList>(value) ? std::get<QStringList>(value)
                                                                             : QStringList{canonicalText(value)};
        any = std::any_of(words.begin(), words.end(), [&](const QString &word) { return inSet(set, word); });
    }
    if (op == Operator::NotIn && !any && set.table != nullptr && !set.table->complete)
        return Truth::Unknown;
    const bool wanted = op == Operator::In || op == Operator::Has || op == Operator::Mentions;
    return any == wanted ? Truth::True : Truth::False;
}

bool PackRun::inSet(const WordSet &set, const QString &word)
{
    if (set.table == nullptr)
        return set.words.contains(word);
    const auto rows = set.table->rowsOf(word);
    return std::any_of(rows.begin(), rows.end(),
                       [&](const QStringList *row) { return set.table->inForce(*row, eventDate()); });
}

} // namespace suben
