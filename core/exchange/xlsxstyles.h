#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace suben
{

/// How a cell's number is shown, as far as reading it needs to know.
struct NumberLook {
    enum class As { Number, Date, Elapsed };
    As as = As::Number;
    int leadingZeros = 0; ///< a format of zeros only, `000000`: that many digits are shown
    bool operator==(const NumberLook &) const = default;
};

/// From a number format (ECMA-376 part 1, 18.8.31): quoted texts, colours and conditions do not count.
NumberLook lookOfFormat(QStringView format);
/// Of the formats a workbook need not spell out (18.8.30), East Asian date formats included.
NumberLook lookOfBuiltIn(int formatId);

enum class DateSystem { From1900, From1904 };
/// ISO text of a serial date: `2026-10-20`, with a time where there is one, the time alone below one day. The 1900
/// system's 29 February 1900 is kept out. Nothing outside 1900…9999.
std::optional<QString> isoFromSerial(double serial, DateSystem system);

} // namespace suben
