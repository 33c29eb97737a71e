#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <chrono>

namespace suben
{

/// A printer on the network that takes raw bytes.
struct PrinterAddress {
    QString host;
    quint16 port = 9100;

    /// `192.168.1.50`, `printer:9100`, `[fe80::1]:9100`; nothing for anything else.
    static std::optional<PrinterAddress> parse(QStringView text);
    bool operator==(const PrinterAddress &) const = default;
};

/// Sends a job and returns when the printer has taken every byte. Blocks: belongs in a Task. Network error when the
/// printer cannot be reached or takes nothing for `patience`; Cancelled when the person stops it, and then part of the
/// job may be printed.
Result<void> sendToPrinter(const PrinterAddress &address, const QByteArray &job, std::chrono::milliseconds patience,
                           Progress &progress);

} // namespace suben
