#pragma once

namespace suben::test
{

/// For executables given to suben_fail_sql (tests/support/CMakeLists.txt): the n-th call of sqlite3_step or
/// sqlite3_exec from now on (from 1) fails with SQLITE_IOERR without doing anything. 0: none.
void failSqlCall(int n);
/// Whether that call was reached.
bool sqlCallFailed();

} // namespace suben::test
