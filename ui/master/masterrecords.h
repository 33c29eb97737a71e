#pragma once

#include "core/ledger/session.h"
#include "core/model/document.h"
#include "ui/models/recordmodel.h"

namespace suben
{

class FactCard;

/// The parts of 资料, one at a time.
enum class MasterPart { Items, Parties, OwnPapers, Locations, Objects, People };

std::vector<RecordColumn> masterColumns();
/// The rows at a cursor; keys are raw ids.
Result<RecordChunk> readMasters(Session &session, MasterPart part, const QString &text, const QString &cursor);
/// Everything known about a record, its papers and their copies, a picture shown.
Result<void> fillMasterCard(Session &session, MasterPart part, qint64 key, FactCard &card);
/// How a paper stands: valid, ends soon, ended.
Tag paperTag(const std::optional<QDate> &validTo, QDate today);

} // namespace suben
