#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/filing/packagesheets.h"
#include "core/ledger/session.h"

#include <QString>
#include <QStringList>

namespace suben
{

/// The files that go with a package: those of its entries, and the copies of the papers of the firm, of whom the entries
/// name, of the goods, lots and things they are about. One about a lot holds none of the others'. `withheld`: paths of
/// fields whose files stay here (copies of ID cards).
Result<int> countPackagePapers(Session &session, const SheetScope &scope, const QStringList &withheld);
/// Into `folder` as `<12 hex of SHA-256>-<name>`. Cancelled, or Storage when the disk is full.
Result<void> writePackagePapers(Session &session, const SheetScope &scope, const QStringList &withheld, const QString &folder, Progress &progress);

} // namespace suben
