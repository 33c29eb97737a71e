#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <optional>

namespace suben
{

/// Our own trace code where nothing is prescribed (domain/categories.md §4.8): credit code 18, yymmdd, batch 4, serial
/// 6, ISO 7064 MOD 37,36 check character: 35 characters of 0-9 A-Z.
struct TraceCode {
    QString creditCode; ///< of the firm that gives the code
    QDate date;         ///< 2000-01-01 … 2099-12-31
    int batch = 0;      ///< of that day, 0 … 9999
    int serial = 0;     ///< within the batch, 0 … 999999
    bool operator==(const TraceCode &) const = default;
};

/// Usage with a sentence when a member is out of range or the credit code is none.
Result<QString> writeTraceCode(const TraceCode &code);
/// Nothing when it is not 35 characters, the check character is wrong or the date does not exist.
std::optional<TraceCode> readTraceCode(QStringView text);

} // namespace suben
