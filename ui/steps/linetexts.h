#pragma once

#include "core/ledger/session.h"
#include "core/model/event.h"
#include "ui/models/recordmodel.h"

namespace suben
{

/// Columns of a list of draft lines: item, lot, quantity, what was found.
std::vector<RecordColumn> draftLineColumns();
/// One line as the list shows it; its key is `number` + 1.
Record lineRecord(Session &session, const DraftLine &line, int number, const QString &sentence);
/// The lot's code, of a lot that is there or is being described.
QString lotCodeOf(Session &session, const DraftLine &line);
QString itemNameOf(Session &session, const DraftLine &line);

} // namespace suben
