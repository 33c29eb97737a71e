#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QDateTime>
#include <vector>

namespace suben
{

/// One note of `notePrint`, as the log of the labels shows it.
struct LabelPrintRow {
    qint64 id = 0;
    QDateTime time;
    QString userName;
    LotId lot{};
    QString itemName;
    QString lotCode; ///< of an object: its code
    QString labelTemplate;
    int copies = 0;
    QString target;
    bool isReprint = false;
};

/// What was printed, newest first; `before` goes on behind that note.
Result<std::vector<LabelPrintRow>> labelPrints(Session &session, qint64 before, int limit);

} // namespace suben
