#pragma once

#include "core/base/money.h"

#include <QString>

namespace suben
{

/// `¥24,562.40`
QString moneyText(Money money);
/// 大写金额 as bills carry it: 贰万肆仟伍佰陆拾贰元肆角整. Up to 9999亿; parts under one 分 are rounded off.
QString moneyInCapitals(Money money);

} // namespace suben
