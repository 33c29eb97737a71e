#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/labels/labelcontent.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/session.h"
#include "core/model/item.h"
#include "core/model/lot.h"
#include "core/rules/rulepack.h"

namespace suben
{

/// What the label of a lot says: the columns of the pack's label view that is of lots, in its order and words.
Result<LabelContent> lotContent(Session &session, LotId lot);
/// The same for an object (a cylinder).
Result<LabelContent> objectContent(Session &session, ObjectId object);

/// The text of a `lot.` or `item.` path, choices in words.
QString lotText(const QString &path, const Lot &lot, const Item &item, const RulePack *pack, Language language);
/// What the last effective event among those of the filter says about a path of `event.` or `line.`; empty for nothing.
Result<QString> latestFact(Session &session, const RulePack *pack, const QString &path, EventFilter filter);
/// How many of the lot's own units were received: `--copies received`. At least 1.
Result<int> copiesForReceipt(Session &session, LotId lot);

} // namespace suben
