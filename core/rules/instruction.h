#pragma once

#include "core/rules/datemath.h"
#include "core/rules/rulepack.h"

namespace suben
{

// A pack compiled once (design/rulepacks.md §9): paths are slot numbers, literals are typed, conditions and values are
// flat code in postfix with jumps. It points into its RulePack.

enum class Op : quint8 {
    PushSlot,     ///< a: slot
    PushConstant, ///< a: constant
    Plus,         ///< count values → one; also Times … Earliest
    Times,
    Minus,
    Ratio,
    Difference,
    Most,
    Least,
    Days,
    Years,
    AddDurations, ///< a date and count - 1 durations → a date
    FixedDay,     ///< a: fixed day
    MonthEnd,
    Latest,
    Earliest,
    JumpIfKnown,    ///< b: target; an unknown top is dropped
    Jump,           ///< b: target
    JumpUnlessTrue, ///< takes a truth; b: target
    Compare,        ///< two values → truth; a: Operator
    Member,         ///< a value → truth; count: Operator, a: word set
    Known,          ///< a value → truth; b: wanted
    Shorter,        ///< a value → truth; b: characters
    PushTrue,
    PushFalse,
    JoinAll, ///< two truths → one; b: target when false
    JoinAny, ///< two truths → one; b: target when true
    Not
};

struct Instruction {
    Op op = Op::PushTrue;
    quint8 count = 0;
    quint16 a = 0;
    qint32 b = 0;
};

/// What `permanent` is while dates are compared: later than any.
inline const QDate PermanentDate(9999, 12, 31);

/// A stretch of the program.
struct Code {
    int begin = 0;
    int end = 0;
    bool isEmpty() const { return begin == end; }
};

struct WordSet {
    QStringList words;
    const RuleTable *table = nullptr; ///< instead of words
};

struct FixedDay {
    int day = 0;
    int month = 0;
    int monthsAfter = 0;
    int yearsAfter = 0;
};

/// One fact a pack reads.
struct Slot {
    FactPath path;
    const FieldRule *field = nullptr;
    int base = -1;  ///< of a path with `#part`: the slot without it
    int query = -1; ///< index of the QueryProgram
    Code fallback;  ///< the field's default
    bool perLine = false;
    int cost = 0; ///< 0 memory, 1 cached master, 2 row or sum in memory, 3 paper, 4 probe
};

struct QueryProgram {
    const QueryRule *rule = nullptr;
    std::vector<int> keys;
    std::vector<std::pair<int, Code>> match; ///< column = value
    Code where;
    int of = -1;    ///< slot of the field added up
    int paper = -1; ///< index of the PaperProgram
    int staff = -1; ///< slot
    const RuleTable *table = nullptr;
};

struct PaperProgram {
    const PaperRule *rule = nullptr;
    int covers = -1; ///< slot
    int per = -1;
    int of = -1;
    Code retention;
};

} // namespace suben
