#pragma once

#include "core/rules/rulepack.h"

namespace suben
{

/// What is wrong with one value of a field: type, length, limits, pattern, choice, code (design/rulepacks.md §3.3).
struct FormatFault {
    Severity severity = Severity::Refuse;
    QString text;
    bool operator==(const FormatFault &) const = default;
};

/// Faults of a value; at most one for a text or number, a few for a list of codes. `name` is the field's word.
/// `normal` becomes the value with its codes in normal form where that differs.
std::vector<FormatFault> checkFormat(const FieldRule &field, const QString &name, const Value &value, QDate today,
                                     Language language, Value *normal = nullptr);

} // namespace suben
