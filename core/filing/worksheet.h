#pragma once

#include "core/base/result.h"
#include "core/filing/tablepaper.h"
#include "core/ledger/session.h"
#include "core/render/page.h"

#include <QStringList>
#include <vector>

namespace suben
{

/// A sheet people work by and write on (maintenance of a lift, filling of a cylinder): a pack's view of kind `sheet`.
struct WorkSheetInfo {
    QString pack;
    QString view;
    QString title;
    QString paper;     ///< `A4`, `A4L`, `241`
    QStringList steps; ///< in the order they are done
};

/// Of the enabled packs, for this kind of object.
std::vector<WorkSheetInfo> workSheets(const Session &session, const QString &objectKind);

/// What is known of the object above the fields of each step, empty: choices as boxes, checklists as a table, a line to
/// sign on. NotFound when there is no such object.
Result<std::vector<PaperPage>> workSheet(Session &session, const WorkSheetInfo &info, ObjectId object,
                                         TableFormat format);

} // namespace suben
