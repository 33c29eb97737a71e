#pragma once

#include "core/ledger/session.h"
#include "core/render/page.h"

namespace suben
{

/// The A4 page that sets up a gun: what it should send, and symbols to try it with, each with what must appear in
/// 设置 → 扫码枪和打印机.
std::vector<PaperPage> gunPaper(const Session &session);

} // namespace suben
