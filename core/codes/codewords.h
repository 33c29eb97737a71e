#pragma once

#include "core/base/value.h"

namespace suben
{

/// What a part of a code is called, in the reader's language: `expiry` → 有效期至. The name itself where none is known.
QString codePartTitle(QStringView part);
/// What a part says: dates and quantities as everywhere, closed words (`pig`, `lift`) in the reader's language.
QString codePartText(const Value &value);

} // namespace suben
