#pragma once

#include "core/base/result.h"
#include "core/exchange/epcisreader.h"
#include "core/ledger/session.h"

namespace suben
{

struct EpcisFiles {
    int taken = 0;   ///< put into the ledger
    int missing = 0; ///< in neither the ledger nor the folder
};

/// The papers and photographs a document names by SHA-256, out of the folder that came with it (that of a filing
/// package). A file whose bytes do not give the hash is passed over. At most 20 000 files of at most 64 MB.
Result<EpcisFiles> takeEpcisFiles(Session &session, const EpcisDocument &document);

} // namespace suben
