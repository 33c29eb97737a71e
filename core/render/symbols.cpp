#include "core/render/symbols.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <memory>
#include <qrencode.h>
#include <zint.h>

namespace suben
{

namespace
{

struct SymbologyRow {
    Symbology symbology;
    const char *name;
    int zint;    ///< 0: by libqrencode
    int mode;    ///< zint's input mode
    QSize quiet; ///< ISO/IEC 18004 §6.3.8, 16022 §5.2, 15417 §4.2, 15420 §4.3.8, 16390 §4.4
};

constexpr std::array Rows{
    SymbologyRow{Symbology::QrCode, "qr", 0, 0, QSize(4, 4)},
    SymbologyRow{Symbology::Gs1QrCode, "gs1qr", BARCODE_QRCODE, GS1_MODE, QSize(4, 4)},
    SymbologyRow{Symbology::DataMatrix, "datamatrix", BARCODE_DATAMATRIX, UNICODE_MODE, QSize(1, 1)},
    SymbologyRow{Symbology::Gs1DataMatrix, "gs1datamatrix", BARCODE_DATAMATRIX, GS1_MODE, QSize(1, 1)},
    SymbologyRow{Symbology::Gs1Code128, "gs1-128", BARCODE_GS1_128, GS1_MODE, QSize(10, 0)},
    SymbologyRow{Symbology::Code128, "code128", BARCODE_CODE128, UNICODE_MODE, QSize(10, 0)},
    SymbologyRow{Symbology::Ean13, "ean13", BARCODE_EANX, UNICODE_MODE, QSize(11, 0)},
    SymbologyRow{Symbology::Itf14, "itf14", BARCODE_ITF14, UNICODE_MODE, QSize(10, 0)},
};

const SymbologyRow &rowOf(Symbology symbology)
{
    return Rows[static_cast<std::size_t>(symbology)];
}

constexpr qsizetype Shown = 40; ///< characters of a content in a sentence

Failure tooLong(const QString &text)
{
    return failure(
        ErrorCode::Usage,
        QCoreApplication::translate("Symbols", "“%1…” is too long for this kind of code.").arg(text.left(Shown)));
}

Failure notEncodable(const QString &text)
{
    return failure(ErrorCode::Usage, QCoreApplication::translate(
                                         "Symbols", "“%1” cannot stand in this kind of code: a check digit, a date, "
                                                    "the length or a character is wrong.")
                                         .arg(text.left(Shown)));
}

/// Two characters in eleven bits instead of sixteen; short texts keep the mode they always had.
bool isLongAlphanumeric(const QString &text)
{
    constexpr qsizetype Long = 200;
    constexpr QStringView Alphanumeric = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"; // ISO/IEC 18004 table 5
    return text.size() > Long && std::ranges::all_of(text, [&](QChar c) { return Alphanumeric.contains(c); });
}

Result<SymbolMatrix> encodePlainQr(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QRcode *made = isLongAlphanumeric(text)
                       ? QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1) // which chooses the mode itself
                       : QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M);
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(made, &QRcode_free);
    if (!code)
        return tooLong(text);
    SymbolMatrix matrix{Symbology::QrCode, text, QSize(code->width, code->width), rowOf(Symbology::QrCode).quiet,
                        QBitArray(code->width * code->width)};
    for (int i = 0; i < code->width * code->width; ++i)
        matrix.modules.setBit(i, (code->data[i] & 1) != 0);
    return matrix;
}

bool isSet(const zint_symbol &symbol, int x, int y)
{
    return (symbol.encoded_data[y][x / 8] >> (x % 8) & 1) != 0;
}

bool isTwoDimensional(int zint)
{
    return zint == BARCODE_QRCODE || zint == BARCODE_DATAMATRIX;
}

Result<SymbolMatrix> encodeByZint(const SymbologyRow &row, const QString &text)
{
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(), &ZBarcode_Delete);
    symbol->symbology = row.zint;
    symbol->input_mode = row.mode;
    if (row.zint == BARCODE_QRCODE)
        symbol->option_1 = 2; // level M
    if (row.zint == BARCODE_DATAMATRIX)
        symbol->option_3 = DM_SQUARE;
    // zint makes the last digit of an ITF-14 itself.
    const QByteArray bytes = row.zint == BARCODE_ITF14 ? text.chopped(1).toUtf8() : text.toUtf8();
    const int code = ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                                     static_cast<int>(bytes.size()));
    // 3 only says that an ECI was inserted for Chinese; from 4 on something is wrong, although 4 (a wrong check digit
    // or date) still draws the symbol.
    if (code >= ZINT_WARN_INVALID_OPTION && code != ZINT_WARN_USES_ECI)
        return code == ZINT_ERROR_TOO_LONG ? tooLong(text) : notEncodable(text);
    if (row.zint == BARCODE_ITF14 && QString::fromUtf8(reinterpret_cast<const char *>(symbol->text)) != text)
        return notEncodable(text);
    const bool matrix = isTwoDimensional(row.zint);
    const QSize size(symbol->width, matrix ? symbol->rows : 1);
    SymbolMatrix drawn{row.symbology, text, size, row.quiet, QBitArray(size.width() * size.height())};
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            drawn.modules.setBit(y * size.width() + x, isSet(*symbol, x, y));
    }
    return drawn;
}

bool isDigits(const QString &text, qsizetype count)
{
    return text.size() == count &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isGs1(Symbology symbology)
{
    return rowOf(symbology).mode == GS1_MODE;
}

/// Application identifiers whose first two digits fix their length (GS1 General Specifications, figure 7.8.5-2).
bool hasFixedLength(QStringView ai)
{
    static constexpr std::array Fixed{u"00", u"01", u"02", u"03", u"04", u"11", u"12", u"13", u"14", u"15", u"16",
                                      u"17", u"18", u"19", u"20", u"31", u"32", u"33", u"34", u"35", u"36", u"41"};
    return std::any_of(Fixed.begin(), Fixed.end(),
                       [&](const char16_t *two) { return ai.startsWith(QStringView(two)); });
}

} // namespace

qreal leastModule(Symbology symbology)
{
    return rowOf(symbology).quiet.height() > 0 ? 0.33 : 0.249;
}

qreal leastBarHeight(Symbology symbology)
{
    return rowOf(symbology).quiet.height() > 0 ? 0 : 5;
}

Result<SymbolMatrix> encodeSymbol(Symbology symbology, const QString &text)
{
    if (text.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Symbols", "There is nothing to put into the code."));
    if ((symbology == Symbology::Ean13 && !isDigits(text, 13)) ||
        (symbology == Symbology::Itf14 && !isDigits(text, 14)))
        return notEncodable(text);
    const SymbologyRow &row = rowOf(symbology);
    return row.zint == 0 ? encodePlainQr(text) : encodeByZint(row, text);
}

qsizetype plainQrCapacity(int modules)
{
    static constexpr std::array<short, 40> Bytes{
        14,  26,  42,  62,  84,  106, 122, 152,  180,  213,  251,  287,  331,  362,  412,  450,  504,  560,  624,  666,
        711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099, 2213, 2331};
    const int version = std::min((modules - 17) / 4, static_cast<int>(Bytes.size()));
    return version < 1 ? 0 : Bytes[static_cast<std::size_t>(version - 1)];
}

QString scannedText(Symbology symbology, const QString &text)
{
    if (!isGs1(symbology))
        return text;
    QString scanned;
    const QStringList elements = text.split(u'[', Qt::SkipEmptyParts);
    for (const QString &element : elements) {
        const QString ai = element.section(u']', 0, 0);
        scanned += ai + element.section(u']', 1);
        if (!hasFixedLength(ai) && &element != &elements.back())
            scanned += QChar(0x1D);
    }
    return scanned;
}

QString symbologyName(Symbology symbology)
{
    return QString::fromLatin1(rowOf(symbology).name);
}

std::optional<Symbology> symbologyFromName(QStringView name)
{
    for (const SymbologyRow &row : Rows) {
        if (name == QLatin1String(row.name))
            return row.symbology;
    }
    return std::nullopt;
}

} // namespace suben
