#pragma once

#include "core/base/result.h"

#include <QBitArray>
#include <QRect>
#include <QString>

namespace suben
{

enum class Symbology { QrCode, Gs1QrCode, DataMatrix, Gs1DataMatrix, Gs1Code128, Code128, Ean13, Itf14 };

/// A symbol as dark and light modules, without its quiet zone. Linear symbols are one module high.
struct SymbolMatrix {
    Symbology symbology = Symbology::QrCode;
    QString text;      ///< what was asked for
    QSize size;        ///< in modules
    QSize quiet;       ///< light modules that must stay free on each side (width) and above and below (height)
    QBitArray modules; ///< row by row, true = dark

    bool isDark(int x, int y) const { return modules.testBit(y * size.width() + x); }
    bool isLinear() const { return size.height() == 1; }
    bool operator==(const SymbolMatrix &) const = default;
};

/// The narrowest module in mm that hand scanners and telephones read from a thermal label. Two-dimensional symbols
/// 0.33; linear ones 0.249: GS1 General Specifications, on-demand printing.
qreal leastModule(Symbology symbology);
/// The lowest bars of a linear symbol in mm: 5, ISO/IEC 15417 annex E; 0 for the others.
qreal leastBarHeight(Symbology symbology);

/// Error correction M for QR (up to 15 % damage). Text is encoded as UTF-8. The GS1 symbologies take application
/// identifiers in square brackets, `[01]06901234000016[10]A1[17]270420`; lengths, dates and check digits must be right.
/// EAN-13 takes 13 digits, ITF-14 takes 14. Refused (Usage) is what does not fit or does not check.
Result<SymbolMatrix> encodeSymbol(Symbology symbology, const QString &text);

/// Bytes that a plain QR Code of at most `modules` a side holds (ISO/IEC 18004 table 7, level M, byte mode); 0 below
/// version 1.
qsizetype plainQrCapacity(int modules);

/// What a reader of a GS1 symbol reports for the bracketed text: brackets gone, U+001D after values of open length.
QString scannedText(Symbology symbology, const QString &text);

/// `qr`, `gs1qr`, `datamatrix`, `gs1datamatrix`, `gs1-128`, `code128`, `ean13`, `itf14`: the words of templates.
QString symbologyName(Symbology symbology);
std::optional<Symbology> symbologyFromName(QStringView name);

} // namespace suben
