#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/labels/labelsubject.h"
#include "core/ledger/session.h"

#include <QDateTime>
#include <vector>

namespace suben
{

/// A note that labels were printed: what, how many, where to. `target` is a printer or a file.
struct LabelPrint {
    LabelSubject subject;
    QString labelTemplate;
    int copies = 0;
    QString target;
    bool isReprint = false;
    qint64 job = 0;     ///< of the queue; 0: none
    int firstLabel = 1; ///< number of the first of them in its job
};

/// Who and when are the session's.
Result<void> notePrints(Session &session, const std::vector<LabelPrint> &prints);
/// Whether this was printed before: the next ones carry 补打.
Result<bool> wasPrinted(Session &session, const LabelSubject &subject);

/// One note, as the log of the labels shows it.
struct LabelPrintRow {
    qint64 id = 0;
    QDateTime time;
    QString userName;
    LotId lot{};
    QString itemName;
    QString lotCode; ///< of an object: its code; of others their key
    QString labelTemplate;
    int copies = 0;
    QString target;
    bool isReprint = false;
};

/// What was printed, newest first; `before` goes on behind that note.
Result<std::vector<LabelPrintRow>> labelPrints(Session &session, qint64 before, int limit);

} // namespace suben
