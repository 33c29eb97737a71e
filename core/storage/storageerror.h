#pragma once

#include "core/base/result.h"

#include <QString>

namespace suben
{

/// What a SQLite result code means to a person: what is safe, what to do. An interrupted statement is Cancelled.
/// `detail` is SQLite's own words, shown where
/// there is no sentence for the code; `path` the file.
Error storageError(int sqliteCode, const QString &detail, const QString &path);

/// Inside a catch block: the exception being handled, as an Error. The only translation of exceptions in the program.
Error currentError(const QString &path);

} // namespace suben
