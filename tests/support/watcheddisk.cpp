#include "tests/support/watcheddisk.h"

#include <sqlite3.h>

#include <utility>

namespace suben::test
{

namespace
{

/// A log begins with these bytes; they are synced by themselves when it starts over.
constexpr sqlite3_int64 LogHeader = 32;

struct State {
    DiskFault fault;
    int left = 0;
    bool failed = false;
    int logSyncs = 0;
    bool framesWritten = false; ///< to the log since its last sync
    sqlite3_vfs *system = nullptr;
    sqlite3_vfs shim{};
};

State &state()
{
    static State only;
    return only;
}

struct WatchedFile {
    sqlite3_file base;
    bool isLog;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

WatchedFile *watched(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return watched(file)->real();
}

int faultIn(DiskFault::In what)
{
    State &now = state();
    if (now.fault.in != what)
        return SQLITE_OK;
    if (now.left-- > 0)
        return SQLITE_OK;
    now.failed = true;
    if (now.fault.lasts == DiskFault::Lasts::Once)
        now.fault.in = DiskFault::In::Nothing;
    else
        now.left = 0;
    return now.fault.code;
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    const int fault = faultIn(DiskFault::In::Reading);
    return fault != SQLITE_OK ? fault : real(file)->pMethods->xRead(real(file), bytes, size, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    state().framesWritten = state().framesWritten || (watched(file)->isLog && at >= LogHeader);
    const int fault = faultIn(DiskFault::In::Writing);
    return fault != SQLITE_OK ? fault : real(file)->pMethods->xWrite(real(file), bytes, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (watched(file)->isLog && std::exchange(state().framesWritten, false))
        ++state().logSyncs;
    const int fault = faultIn(DiskFault::In::Syncing);
    return fault != SQLITE_OK ? fault : real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xLock(real(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int checkLock(sqlite3_file *file, int *held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods Methods = {2,        closeFile,   readFile,        writeFile,  truncateFile,
                                    syncFile, fileSize,    lockFile,        unlockFile, checkLock,
                                    control,  sectorSize,  characteristics, mapShared,  lockShared,
                                    barrier,  unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    watched(file)->isLog = (flags & SQLITE_OPEN_WAL) != 0;
    const int code = state().system->xOpen(state().system, name, real(file), flags, outFlags);
    if (real(file)->pMethods != nullptr)
        file->pMethods = &Methods;
    return code;
}

} // namespace

WatchedDisk::WatchedDisk()
{
    State &now = state();
    now.system = sqlite3_vfs_find(nullptr);
    now.shim = *now.system;
    now.shim.zName = "watched";
    now.shim.szOsFile = static_cast<int>(sizeof(WatchedFile)) + now.system->szOsFile;
    now.shim.xOpen = openFile;
    sqlite3_vfs_register(&now.shim, 1);
}

WatchedDisk::~WatchedDisk()
{
    heal();
    sqlite3_vfs_unregister(&state().shim);
    sqlite3_vfs_register(state().system, 1);
}

void WatchedDisk::fail(const DiskFault &fault)
{
    state().fault = fault;
    state().left = fault.after;
    state().failed = false;
}

void WatchedDisk::heal()
{
    state().fault = {};
}

bool WatchedDisk::failed() const
{
    return state().failed;
}

int WatchedDisk::takeLogSyncs()
{
    return std::exchange(state().logSyncs, 0);
}

} // namespace suben::test
