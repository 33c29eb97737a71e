#pragma once

#include "core/ledger/ledgercache.h"

#include <QDate>

namespace suben
{

/// The ledger's own number for an event without one: capitals of the step's words, year, six digits, without gaps
/// within that series: `R2026-000123` for receiving, `CF2026-000007` for cylinder.filling.
QString nextOwnNumber(Database &db, LedgerCache &cache, const QString &step, QDate date);

} // namespace suben
