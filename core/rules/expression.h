#pragma once

#include "core/base/value.h"
#include "core/rules/factpath.h"

#include <vector>

namespace suben
{

struct Condition;

/// A value as packs write it (design/rulepacks.md §3.2): a finite tree, evaluated once.
struct Expression {
    enum class Kind {
        None,
        Literal,
        Fact,
        Setting,
        Plus,
        Times,
        Minus,
        Ratio,
        Difference,
        Most,
        Least,
        Days,
        Years,
        Add,   ///< args[0] is the date, the others are durations
        DayOf, ///< fixed day of a month or year, counted from args[0]
        MonthEnd,
        Latest,
        Earliest,
        Either,
        Case,     ///< whens[i] → args[i]; a branch without a condition has Condition::Kind::Always
        Permanent ///< only in retention
    };
    Kind kind = Kind::None;
    Value literal; ///< text, Decimal, bool or list; typed by the other side when compiled
    FactPath fact;
    QString setting; ///< id
    std::vector<Expression> args;
    std::vector<Condition> whens;
    int day = 0;
    int month = 0; ///< 0: the month of args[0]
    int monthsAfter = 0;
    int yearsAfter = 0;
};

enum class Operator {
    Is,
    IsNot,
    In,
    NotIn,
    Has,
    Lacks,
    Below,
    AtMost,
    Above,
    AtLeast,
    Before,
    NotAfter,
    After,
    NotBefore,
    ShorterThan,
    Mentions,
    Known
};

/// A condition (§3.1) with three-valued logic: a test on a missing fact is neither true nor false.
struct Condition {
    enum class Kind { Always, All, Any, Not, Test };
    Kind kind = Kind::Always;
    std::vector<Condition> members;
    Operator op = Operator::Is;
    Expression left;
    Expression right; ///< for Known: a literal bool; for ShorterThan: a literal number
    QString table;    ///< instead of `right`: rows of this table
    bool operator!() const { return kind == Kind::Always; }
};

/// Kleene's three values.
enum class Truth : unsigned char { False, Unknown, True };

constexpr Truth both(Truth a, Truth b)
{
    return a < b ? a : b;
}
constexpr Truth oneOf(Truth a, Truth b)
{
    return a < b ? b : a;
}
constexpr Truth opposite(Truth a)
{
    return a == Truth::True ? Truth::False : a == Truth::False ? Truth::True : Truth::Unknown;
}

} // namespace suben
