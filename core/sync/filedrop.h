#pragma once

#include "core/sync/transport.h"

namespace suben
{

// Platforms that take files: a folder, a memory stick, a spreadsheet that is handed in. The environment's base is
// `file:///…`, the request's path the file's name.

bool isFilePlace(const QString &base);
/// Whether a file with these very bytes stands there.
bool fileStands(const QUrl &file, const QByteArray &bytes);
/// PUT writes the file whole or not at all and answers 202 with its place as `Location`; a file that stands there
/// already is never overwritten: 202 where it is the same, else 409. GET reads an answer file: 200, or 204 while there
/// is none. A folder that is not there (the stick is not in) is a line that was never made.
Answer carryFile(const Request &request);

} // namespace suben
