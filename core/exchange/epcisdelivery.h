#pragma once

#include "core/exchange/epcisreader.h"
#include "core/exchange/importer.h"

namespace suben
{

/// What a document says was sent (or, where nothing was, received): its goods with lots, dates, quantities and codes as
/// rows of an import, whoever wrote it. Events declared wrong are left out. Usage when it says nothing was.
Result<ImportFile> deliveryOf(const EpcisDocument &document, const QString &path);

} // namespace suben
