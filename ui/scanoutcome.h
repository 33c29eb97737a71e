#pragma once

#include <QString>

namespace suben
{

/// What became of a scan: each has its word, its colour and its sound.
enum class ScanOutcome {
    Taken,    ///< 成功
    Repeated, ///< 重复: it is there already and does not count
    Unknown,  ///< 未知: nothing says what it is
    Refused   ///< 禁止: a rule or the stock forbids it
};

/// 成功, 重复, 未知, 禁止.
QString outcomeWord(ScanOutcome outcome);

} // namespace suben
