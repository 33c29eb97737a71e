#pragma once

#include "core/base/dates.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <variant>

namespace suben
{

/// What a field of the ledger holds. Which of these a field uses follows from its type in the rule pack
/// (design/rulepacks.md §3.3): text, choice, code, staff (the user's name), attachment (SHA-256 in hex) → QString;
/// choices, codes → QStringList; integer, decimal → Decimal; checklist → QStringList of `item=ok|bad|na`.
using Value =
    std::variant<std::monostate, bool, Decimal, Quantity, Money, QDate, QDateTime, Duration, QString, QStringList>;

inline bool isKnown(const Value &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

/// Canonical text: the form that is hashed, exported and compared. ISO dates, `40 CT` for quantities (code, not word),
/// `true`, lists joined with U+001F. Nothing is the empty text.
QString canonicalText(const Value &value);
/// What a clerk reads: 40箱, 13.50, 是.
QString displayText(const Value &value);

} // namespace suben
