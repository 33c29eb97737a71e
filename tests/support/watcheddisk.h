#pragma once

#include <QtGlobal>

namespace suben::test
{

/// What the disk does wrong, from the `after`-th call of this kind on (0: the first), once or for good.
struct DiskFault {
    enum class In { Nothing, Writing, Syncing, Reading };
    enum class Lasts { Once, ForGood };
    In in = In::Nothing;
    int after = 0;
    int code = 0; ///< SQLITE_IOERR_WRITE, SQLITE_FULL, …
    Lasts lasts = Lasts::Once;
};

/// While it lives, SQLite works on the system's disk through it: it counts and it fails as told. One at a time.
class WatchedDisk final
{
public:
    WatchedDisk();
    ~WatchedDisk();
    WatchedDisk(const WatchedDisk &) = delete;
    WatchedDisk &operator=(const WatchedDisk &) = delete;

    void fail(const DiskFault &fault);
    void heal();
    /// Whether the fault was met.
    bool failed() const;
    /// Syncs of write-ahead logs since the last call that made entries durable: with frames written since the sync
    /// before. The header of a log that starts over, and a checkpoint, every thousand pages, sync once more without.
    int takeLogSyncs();
};

} // namespace suben::test
