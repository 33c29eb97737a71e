#pragma once

#include "core/exchange/deliverynote.h"
#include "core/render/page.h"

#include <vector>

namespace suben
{

/// 随货同行单 on A4: seller, buyer, goods with what the packs of their categories ask of the step, a place for stamp and
/// signatures, the seller's seal, and the codes that fill the buyer's receipt (modules of 0.5 mm: 4 dots at 203 dpi).
/// Usage where the goods have more codes than paper can carry.
Result<std::vector<PaperPage>> deliveryPaper(const Session &session, const DeliveryNote &note);

} // namespace suben
