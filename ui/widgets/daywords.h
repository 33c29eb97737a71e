#pragma once

#include "core/model/step.h"
#include "ui/widgets/tag.h"

#include <QDateTime>
#include <optional>

namespace suben
{

/// A lot is near its expiry from this many days on.
inline constexpr int NearExpiryDays = 30;

/// `2026-11-22`; today and this year in fewer characters: `今天`, `11-22`.
QString dayWord(QDate day, QDate today);
/// The same with the time of day behind it.
QString timeWord(const QDateTime &time, QDate today);
/// `还有 166 天`, `过期 7 天`.
QString expiryWord(QDate expiry, QDate today);
/// How a lot stands, in the words and looks of every list.
Tag lotTag(Disposition disposition, const std::optional<QDate> &expiry, QDate today);

} // namespace suben
