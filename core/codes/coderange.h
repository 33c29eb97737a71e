#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace suben
{

/// Most codes one entry may stand for.
inline constexpr int MostCodesInARange = 100'000;

/// Item codes as typed, one by one: separated by commas, semicolons, 、 or line ends; `A001-A100`, `A001~A100`,
/// `A001至A100` stand for every code between when both ends have the same letters before and the same number of digits
/// at the end. `SN-0001` and `0535-6601234` are one code each. Refused with a sentence: a range that runs backwards,
/// one code twice, more than 100 000 codes.
Result<QStringList> writeOutCodes(QStringView text);

/// The same the other way: three and more in a row become `A001-A100`. In the order of the codes.
QStringList foldCodes(const QStringList &codes);

} // namespace suben
