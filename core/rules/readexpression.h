#pragma once

#include "core/rules/expression.h"

#include <QJsonObject>
#include <QJsonValue>

namespace suben
{

/// A value of a pack. The JSON has passed the schema; what cannot be read is Expression::Kind::None.
Expression readExpression(const QJsonValue &json);
/// A condition of a pack; an undefined value is Condition::Kind::Always.
Condition readCondition(const QJsonValue &json);
/// `is`, `isNot`, …
QString operatorName(Operator op);

} // namespace suben
