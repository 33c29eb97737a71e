#pragma once

#include "core/base/result.h"
#include "core/labels/labelcontent.h"
#include "core/render/symbols.h"

namespace suben
{

/// What stands in the code of a label.
struct LabelCode {
    Symbology symbology = Symbology::QrCode;
    QString text;     ///< as encodeSymbol takes it
    QString readable; ///< for the eye: `(01)06901234000016 (10)20261020A1 (17)270420`; empty for own text
    Findings findings;
    bool operator==(const LabelCode &) const = default;
};

/// Longest own text in bytes of UTF-8: what a cheap telephone still reads from a label of 60 mm.
inline constexpr int LongestOwnText = 300;

/// GB/T 33993-2017 structure ① or GS1 elements where the item has a GTIN, the address for Url, else own text. Refused
/// (Refused, with findings) for a GTIN or an address that is none. A lot number that such a code cannot carry (GB/T
/// 33993: none of % & / < > ?) makes it own text, with an Info.
Result<LabelCode> traceCode(const LabelContent &content);

/// `品名:…\n批号:…`, the facts in their order, at most `bytes` of UTF-8. What does not fit goes from the end; number,
/// name and expiry stay longest, a long name is shortened before one of them goes. Empty when nothing fits.
QString ownText(const LabelContent &content, qsizetype bytes);

} // namespace suben
