#pragma once

#include "core/codes/gs1.h"

namespace suben
{

/// A GS1 Digital Link URI (GS1 DL URI syntax 1.2): key and qualifiers (22, 10, 21) in the path, everything else in the
/// query. `domain` is an address with scheme, `https://id.example.cn` or `https://id.example.cn/q`. Usage when there is
/// no (00) or (01) or the address is none.
Result<QString> digitalLink(const ElementString &string, const QString &domain);

/// Reads such a URI; nothing when the address carries no key, the fault when it does and a value is wrong. Compressed
/// links are not read.
std::optional<tl::expected<ElementString, Gs1Fault>> parseDigitalLink(QStringView uri);

} // namespace suben
