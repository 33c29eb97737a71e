#include "tests/support/sqlfaults.h"

#include <sqlite3.h>

namespace suben::test
{

namespace
{

int callsLeft = 0;
bool failed = false;

bool isTheOne()
{
    if (callsLeft == 0 || --callsLeft > 0)
        return false;
    failed = true;
    return true;
}

} // namespace

void failSqlCall(int n)
{
    callsLeft = n;
    failed = false;
}

bool sqlCallFailed()
{
    return failed;
}

} // namespace suben::test

// The linker sends calls of the product to __wrap_NAME and calls of __real_NAME to SQLite (ld --wrap).
extern "C" {

int __real_sqlite3_step(sqlite3_stmt *statement);
int __real_sqlite3_exec(sqlite3 *db, const char *sql, int (*row)(void *, int, char **, char **), void *argument,
                        char **why);

int __wrap_sqlite3_step(sqlite3_stmt *statement)
{
    return suben::test::isTheOne() ? SQLITE_IOERR : __real_sqlite3_step(statement);
}

int __wrap_sqlite3_exec(sqlite3 *db, const char *sql, int (*row)(void *, int, char **, char **), void *argument,
                        char **why)
{
    return suben::test::isTheOne() ? SQLITE_IOERR : __real_sqlite3_exec(db, sql, row, argument, why);
}
}
