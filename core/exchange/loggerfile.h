#pragma once

#include "core/base/decimal.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <vector>

namespace suben
{

/// What a temperature logger noted once. `milli` is thousandths of a degree Celsius.
struct Reading {
    QDateTime at;
    int milli = 0;
    bool operator==(const Reading &) const = default;
};

/// How `03/04/26` is meant.
enum class DateOrder { YearFirst, DayFirst, MonthFirst };

/// `ymd`, `dmy`, `mdy`.
QString dateOrderName(DateOrder order);
std::optional<DateOrder> dateOrderFromName(QStringView name);

/// A logger's file, read.
struct LoggerFile {
    QString logger;                ///< serial number of the lines above the table; may be empty
    std::vector<Reading> readings; ///< by time; empty while the order of the dates has to be asked
    std::vector<DateOrder> orders; ///< every order the times of the file make sense in; one that was told stands alone
    int leftOut = 0;               ///< rows whose time or temperature is none (`---`, a probe pulled out)
    int otherProbes = 0;           ///< temperature columns beside the first, which are not read

    /// The file can be read in more than one way: say which.
    bool asksOrder() const { return readings.empty() && orders.size() > 1; }
    int coldest() const; ///< thousandths of a degree; 0 without readings
    int warmest() const;
};

/// The file of any make: lines above the table, comma, semicolon or tab, decimal comma, °C or ℃, date and time in one
/// column or two, Chinese encodings, .csv, .txt or .xlsx. Times without an offset are China's; none lies after `now` by
/// more than a day or before it by more than ten years. Without an `order` the orders are tried against all rows, which
/// a logger writes one after the other. Errors: Usage for a file that has no such table, that counts in Fahrenheit or is
/// too large (600 000 rows, 48 MB); those of readTable; Cancelled.
Result<LoggerFile> readLoggerFile(const QString &path, std::optional<DateOrder> order, const QDateTime &now,
                                  Progress &progress);
/// The same of a file that is kept in the ledger.
Result<LoggerFile> readLoggerBytes(const QByteArray &bytes, std::optional<DateOrder> order, const QDateTime &now,
                                   Progress &progress);

/// `-18.5`, `4,2 °C`, `＋3℃` in thousandths, rounded half away from zero; nothing for what is no temperature between
/// -200 and 200 °C.
std::optional<int> milliDegrees(QStringView text);
/// `-18.5`: shortest exact text, without unit.
QString degreesText(int milli);
/// For fields of the ledger.
Decimal degreesValue(int milli);
/// Nothing where it is not a whole number of thousandths between -200 and 200.
std::optional<int> milliOf(Decimal degrees);

} // namespace suben
