#include "core/labels/printerbytes.h"

#include "core/render/page.h"

#include <QTransform>
#include <algorithm>
#include <zlib.h>

namespace suben
{

namespace
{

constexpr int EscPosBand = 128; ///< rows; small printers hold no more in memory

/// Rows without the padding of QImage, 1 = black, unused bits of the last byte 0.
struct Bitmap {
    int bytesPerRow = 0;
    int height = 0;
    QByteArray bytes;
};

QImage turned(const QImage &picture, int degrees)
{
    return degrees == 0 ? picture
                        : picture.transformed(QTransform().rotate(degrees)).convertToFormat(QImage::Format_Mono);
}

Bitmap bitmapOf(const QImage &picture)
{
    Bitmap bitmap{(picture.width() + 7) / 8, picture.height(), {}};
    const int spare = bitmap.bytesPerRow * 8 - picture.width();
    for (int y = 0; y < picture.height(); ++y) {
        QByteArray row(reinterpret_cast<const char *>(picture.constScanLine(y)), bitmap.bytesPerRow);
        row.back() = static_cast<char>(static_cast<uchar>(row.back()) & (0xFF << spare));
        bitmap.bytes += row;
    }
    return bitmap;
}

QByteArray deflated(const QByteArray &bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
              static_cast<uLong>(bytes.size()), Z_BEST_COMPRESSION);
    return packed.first(static_cast<qsizetype>(size));
}

/// CRC-16 as Z64 wants it: polynomial 0x1021, from 0, over the base64 text.
quint16 crcOf(const QByteArray &text)
{
    quint16 crc = 0;
    for (const char c : text) {
        crc = static_cast<quint16>(crc ^ static_cast<uchar>(c) << 8);
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<quint16>((crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1);
    }
    return crc;
}

QByteArray z64(const QByteArray &bytes)
{
    const QByteArray text = deflated(bytes).toBase64();
    return ":Z64:" + text + ':' + QByteArray::number(crcOf(text), 16).rightJustified(4, '0').toUpper();
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray millimetres(qreal value)
{
    return QByteArray::number(value, 'f', 1) + " mm";
}

char lowByte(int value)
{
    return static_cast<char>(value & 0xFF);
}

char highByte(int value)
{
    return static_cast<char>(value >> 8 & 0xFF);
}

int copiesIn(int copies)
{
    return std::clamp(copies, 1, 9999);
}

} // namespace

QImage printedPicture(const QImage &upright, const PrinterSetting &setting)
{
    const QImage picture = turned(upright, setting.rotation);
    const QPoint by = (setting.offset * dotsPerMm(setting.dpi)).toPoint();
    return by.isNull() ? picture : picture.copy(QRect(-by, picture.size()));
}

QByteArray zplLabel(const QImage &upright, const PrinterSetting &setting, int copies)
{
    const QImage picture = printedPicture(upright, setting);
    const Bitmap bitmap = bitmapOf(picture);
    const QByteArray size = number(bitmap.bytes.size());
    QByteArray job = "^XA\n^PW" + number(picture.width()) + "^LL" + number(picture.height()) + "^LH0,0\n";
    if (setting.darkness >= 0)
        job += "~SD" + number(std::min(setting.darkness, 30)).rightJustified(2, '0') + '\n';
    job += "^FO0,0^GFA," + size + ',' + size + ',' + number(bitmap.bytesPerRow) + ',' + z64(bitmap.bytes) + "^FS\n";
    return job + "^PQ" + number(copiesIn(copies)) + ",0,0,N\n^XZ\n";
}

QByteArray tsplLabel(const QImage &upright, const PrinterSetting &setting, int copies)
{
    const QImage picture = printedPicture(upright, setting);
    Bitmap bitmap = bitmapOf(picture);
    for (char &byte : bitmap.bytes) // in TSPL a 1 is white
        byte = static_cast<char>(~static_cast<uchar>(byte));
    const qreal dots = dotsPerMm(setting.dpi);
    QByteArray job =
        "SIZE " + millimetres(picture.width() / dots) + ',' + millimetres(picture.height() / dots) + "\r\n";
    job += "GAP " + millimetres(setting.gap) + ',' + millimetres(0) + "\r\nDIRECTION 1\r\nREFERENCE 0,0\r\n";
    if (setting.darkness >= 0)
        job += "DENSITY " + number(std::min(setting.darkness, 15)) + "\r\n";
    job +=
        "CLS\r\nBITMAP 0,0," + number(bitmap.bytesPerRow) + ',' + number(bitmap.height) + ",0," + bitmap.bytes + "\r\n";
    return job + "PRINT 1," + number(copiesIn(copies)) + "\r\n";
}

QByteArray escPosLabel(const QImage &picture, const PrinterSetting &setting, int copies)
{
    const Bitmap bitmap = bitmapOf(printedPicture(picture, setting));
    QByteArray one;
    for (int y = 0; y < bitmap.height; y += EscPosBand) {
        const int rows = std::min(EscPosBand, bitmap.height - y);
        one += QByteArray("\x1dv0\0", 4); // GS v 0, normal size
        one += {lowByte(bitmap.bytesPerRow)};
        one += {highByte(bitmap.bytesPerRow)};
        one += {lowByte(rows)};
        one += {highByte(rows)};
        one += bitmap.bytes.mid(static_cast<qsizetype>(y) * bitmap.bytesPerRow,
                                static_cast<qsizetype>(rows) * bitmap.bytesPerRow);
    }
    one += QByteArray("\x1b\x64\x03", 3); // feed three lines
    return QByteArray("\x1b@", 2) + one.repeated(copiesIn(copies));
}

QByteArray printerBytes(PrinterLanguage language, const QImage &picture, const PrinterSetting &setting, int copies)
{
    switch (language) {
    case PrinterLanguage::Zpl:
        return zplLabel(picture, setting, copies);
    case PrinterLanguage::Tspl:
        return tsplLabel(picture, setting, copies);
    case PrinterLanguage::EscPos:
        return escPosLabel(picture, setting, copies);
    }
    Q_UNREACHABLE();
}

QString printerLanguageName(PrinterLanguage language)
{
    switch (language) {
    case PrinterLanguage::Zpl:
        return QStringLiteral("zpl");
    case PrinterLanguage::Tspl:
        return QStringLiteral("tspl");
    case PrinterLanguage::EscPos:
        return QStringLiteral("escpos");
    }
    Q_UNREACHABLE();
}

std::optional<PrinterLanguage> printerLanguageFromName(QStringView name)
{
    if (name == u"zpl")
        return PrinterLanguage::Zpl;
    if (name == u"tspl")
        return PrinterLanguage::Tspl;
    if (name == u"escpos")
        return PrinterLanguage::EscPos;
    return std::nullopt;
}

} // namespace suben
