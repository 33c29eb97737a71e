#pragma once

#include <QString>

namespace suben
{

/// A complaint of the schema validator (valijson, English) in the reader's language, without a full stop.
QString schemaWords(const QString &complaint);

} // namespace suben
