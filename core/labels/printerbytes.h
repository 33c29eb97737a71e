#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QPointF>
#include <optional>

namespace suben
{

enum class PrinterLanguage { Zpl, Tspl, EscPos };

/// What was found out at calibration.
struct PrinterSetting {
    int dpi = 203;
    QPointF offset;    ///< mm right and down by which the picture is moved
    qreal gap = 2;     ///< mm between labels; 0 for continuous paper (TSPL)
    int darkness = -1; ///< 0–30 (ZPL) or 0–15 (TSPL); -1 leaves the printer's own
    int rotation = 0;  ///< degrees clockwise by which the picture is turned: 0, 90, 180, 270
    bool operator==(const PrinterSetting &) const = default;
};

/// The picture as the printer puts it on paper: turned, then moved by whole dots; what leaves it is lost.
QImage printedPicture(const QImage &picture, const PrinterSetting &setting);

/// The job for `copies` (1–9999) equal labels. `picture` is one bit a dot, 1 = black (labelPicture).
QByteArray zplLabel(const QImage &picture, const PrinterSetting &setting, int copies);
QByteArray tsplLabel(const QImage &picture, const PrinterSetting &setting, int copies);
/// Receipt printers: the picture in bands, then a feed; `copies` of it.
QByteArray escPosLabel(const QImage &picture, const PrinterSetting &setting, int copies);

QByteArray printerBytes(PrinterLanguage language, const QImage &picture, const PrinterSetting &setting, int copies);
/// `zpl`, `tspl`, `escpos`.
std::optional<PrinterLanguage> printerLanguageFromName(QStringView name);
QString printerLanguageName(PrinterLanguage language);

} // namespace suben
