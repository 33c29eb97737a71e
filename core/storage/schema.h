#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace SQLite
{
class Database;
}

namespace suben
{

/// `PRAGMA application_id` of a ledger file: "SUBE".
constexpr int LedgerApplicationId = 0x53554245;

/// One numbered migration. Released steps are frozen: a change is a further step.
struct SchemaStep {
    int number = 0;
    QString sql;
};

/// `:/suben/migrations/NNN_*.sql` in order.
QList<SchemaStep> shippedSchema();

/// The number of the last step the file has taken (`PRAGMA user_version`).
int schemaOf(SQLite::Database &connection);

/// Usage for a file that is no ledger; Storage for one that needs a newer program, naming the version. Throws
/// inside storage for a file that cannot be read.
Result<void> checkIsLedger(SQLite::Database &connection, const QList<SchemaStep> &steps, const QString &path);

/// Takes the steps that are missing, each in one transaction. A file that has taken some before is first copied beside
/// itself (`NAME.schema-1-20261122-093000.suben`) and the copy verified; no copy, no step.
Result<void> migrate(SQLite::Database &connection, const QList<SchemaStep> &steps, const QString &path);

} // namespace suben
