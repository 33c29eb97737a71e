#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/labels/labelcontent.h"
#include "core/ledger/session.h"

namespace suben
{

/// What the label of a lot says: the columns of the pack's label view that is of lots, in its order and words.
Result<LabelContent> lotContent(Session &session, LotId lot);
/// The same for an object (a cylinder).
Result<LabelContent> objectContent(Session &session, ObjectId object);

/// A note that labels were printed: who, when, how many, where to. `target` is a printer or a file.
struct LabelPrint {
    LotId lot{};
    ObjectId object{};
    QString labelTemplate;
    int copies = 0;
    QString target;
    bool isReprint = false;
};
Result<void> notePrint(Session &session, const LabelPrint &print);
/// Whether labels of this lot were printed before: the next ones carry 补打.
Result<bool> wasPrinted(Session &session, LotId lot);
/// How many of the lot's own units were received: `--copies received`. At least 1.
Result<int> copiesForReceipt(Session &session, LotId lot);

} // namespace suben
