#pragma once

#include "core/sync/requestspec.h"

#include <QJsonArray>

namespace suben
{

/// What a text or a spreadsheet is made of: a row for each record, or for each entry of the list in it that `rows`
/// names; a column that the entry does not have is read from the record.
QList<QStringList> textRows(const TextSpec &spec, const QJsonArray &records);

/// The rows as an Office Open XML workbook with the titles above, every cell a text as the platform wants it: nothing
/// is turned into a number or a date.
Result<QByteArray> sheetBody(const TextSpec &spec, const QJsonArray &records);

} // namespace suben
