#pragma once

#include "core/storage/backup.h"

namespace SQLite
{
class Database;
}

namespace suben
{

/// What the connection holds now. Throws inside storage.
BackupFacts factsOf(SQLite::Database &connection, const QString &path);

/// Copies what the connection sees (with a transaction open: that snapshot) to `path`, page by page, then opens the
/// copy, checks it and compares it with the original. The copy is one file without a log. Until it has proved itself it
/// stands under `path`.part; a file at `path` is never written over. Cancelled and failed copies leave nothing behind.
Result<BackupFacts> copyAndProve(SQLite::Database &connection, const QString &path, Progress &progress);

/// Opens `path` read-only, runs integrity and foreign key checks. Verification when it is damaged, Usage when it is no
/// ledger.
Result<BackupFacts> prove(const QString &path, Progress &progress);

/// A read-only connection that writes nothing beside the file where that can be helped. Throws inside storage.
SQLite::Database openReadOnly(const QString &path);

} // namespace suben
