#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace suben
{

/// `3f1c09a2b4d7.html`: what stands behind the firm's trace address on a label. The same for ever; nobody can guess
/// that of another lot.
QString tracePageName(const Session &session, LotId lot);

/// A page for any web host that needs nothing else: what the lot is, what it was made of and by whom each part was
/// supplied, day and form of each step. Names no customer, no person, no price and no quantity sold.
Result<QByteArray> tracePage(Session &session, LotId lot);

/// Writes the pages of the lots into a folder; their names.
Result<QStringList> writeTracePages(Session &session, const QList<LotId> &lots, const QString &folder);

} // namespace suben
