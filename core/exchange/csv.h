#pragma once

#include "core/exchange/table.h"

#include <QIODevice>

namespace suben
{

/// Reads separated values from a device that can be read again from its start. The encoding is that of the byte order
/// mark, else the first of UTF-8 and GB18030 in which every byte makes sense: a text is never read with losses. The
/// separator (comma, tab, semicolon, bar) is the one that cuts the first lines most evenly. A leading apostrophe or
/// `="…"`, with which spreadsheets keep long digits, is taken off. Errors: Usage for bytes that are no text and for
/// more than `limits` allow, Storage when the device fails, Cancelled.
Result<Table> readCsv(QIODevice &device, const ReadLimits &limits, Progress &progress);

/// Comma, tab, semicolon or bar.
QChar guessSeparator(QStringView head);

} // namespace suben
