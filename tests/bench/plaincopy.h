#pragma once

#include <QString>
#include <memory>

struct sqlite3;

namespace suben::bench
{

/// Plain SQLite inserting the rows that a ledger gained since `base` was copied from it: into that copy, the same tables with
/// the same indexes and triggers, each event's rows in order of foreign keys, prepared statements, `events` events a
/// transaction. The rows are read beforehand; only the inserting is timed.
class PlainCopy final
{
public:
    PlainCopy(const QString &finished, const QString &base);
    ~PlainCopy();

    /// The CPU time of the inserting in nanoseconds.
    qint64 run(int eventsATransaction);
    qint64 rows() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Copies an open ledger as it stands.
void copyLedger(const QString &from, const QString &to);

} // namespace suben::bench
