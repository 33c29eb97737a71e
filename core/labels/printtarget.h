#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/labels/printerbytes.h"
#include "core/labels/printerport.h"

#include <QString>

namespace suben
{

/// Where labels go, as a person writes it:
///  `labels.pdf`, `.png`, `.svg`           a file anybody can open
///  `labels.zpl`, `.tspl`, `.escpos`       what a printer would be sent
///  `192.168.1.50:9100`, `printer:9100`    a printer on the network
///  `/dev/usb/lp0`, `LPT1`, `\\pc\zebra`   a device that takes raw bytes
///  `queue:NAME`                           a queue of this machine that passes bytes on unchanged
///  anything else                          a printer of this machine with its driver, by name
/// `zpl:`, `tspl:` or `escpos:` before a network address, a device or a queue says what it speaks; without it ZPL.
struct PrintTarget {
    enum class Kind { Pdf, Png, Svg, RawFile, Network, Device, Queue, System };
    Kind kind = Kind::System;
    QString name; ///< path, device, queue or printer
    PrinterLanguage language = PrinterLanguage::Zpl;
    PrinterAddress address; ///< of Network

    /// Usage for an empty text. A printer of this machine named like `systemPrinters` is that printer, whatever its
    /// name looks like.
    static Result<PrintTarget> parse(const QString &text, const QStringList &systemPrinters = {});
    bool takesBytes() const
    {
        return kind == Kind::RawFile || kind == Kind::Network || kind == Kind::Device || kind == Kind::Queue;
    }
    bool isFile() const { return kind == Kind::Pdf || kind == Kind::Png || kind == Kind::Svg || kind == Kind::RawFile; }
    bool operator==(const PrintTarget &) const = default;
};

/// Hands bytes to a device, a queue or the network. Blocks. Storage for a device that cannot be written, Network as
/// `sendToPrinter`.
Result<void> sendBytes(const PrintTarget &target, const QByteArray &bytes, Progress &progress);

/// The file appears only when it is complete.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

/// Gives a PDF whose pages are `size` mm to the queue of a printer of this machine (`lp`), without scaling. For
/// programs without a window.
Result<void> printPdf(const QString &printer, const QString &path, QSizeF size);

} // namespace suben
