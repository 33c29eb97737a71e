#pragma once

#include "core/base/progress.h"
#include "core/exchange/tablewriter.h"
#include "core/ledger/session.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace suben
{

/// A table of a package: in the workbook, as csv, on the page and on paper.
struct PackageSheet {
    QString name; ///< of its csv, without the ending
    QString title;
    std::vector<OutColumn> columns;
    std::vector<QStringList> rows;
};

/// What a sheet is about.
struct SheetScope {
    QDate from;
    QDate to;
    LotId lot{}; ///< {}: the whole ledger
};

/// Words of forms: `firm` (who we are and our licences), `products`, `partners` (parties with their licences), `flow`
/// (each lot: before, in, out, after), `trace` (where the lot came from and went to), `recalls`, `complaints`, `year`
/// (entries a step and month).
const QStringList &sheetWords();
/// The tables of one word; `recalls` of a lot under recall has several. Never prices or ID numbers.
Result<std::vector<PackageSheet>> packageSheets(Session &session, const QString &word, const SheetScope &scope, Progress &progress);

} // namespace suben
