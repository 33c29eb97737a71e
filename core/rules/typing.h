#pragma once

#include "core/rules/rulepack.h"

namespace suben
{

/// What a value of a pack is, as far as operators care.
enum class ValueType { Any, Text, Words, Number, Quantity, Money, Date, Time, Duration, YesNo };

ValueType typeOf(const RulePack &pack, const FactPath &path);
ValueType typeOf(const RulePack &pack, const Expression &expression);
/// The literal as a value of that type; nothing when it cannot be one.
Value typedLiteral(const Value &literal, ValueType type);
bool isNumeric(ValueType type);
bool isDated(ValueType type);
/// The field whose words a value can be: of the fact itself, or of the field a query takes. Null: none.
const FieldRule *choiceField(const RulePack &pack, const Expression &expression);

} // namespace suben
