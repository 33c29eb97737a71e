#include "core/render/picturereader.h"

#include "core/base/filewords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#ifdef SUBEN_PDF
#include <QPainter>
#include <QPdfDocument>
#endif

namespace suben
{

namespace
{

struct PictureReaderText {
    Q_DECLARE_TR_FUNCTIONS(PictureReader)
};

constexpr qint64 MostDots = 100'000'000;

Failure notReadable()
{
    return failure(ErrorCode::Usage, PictureReaderText::tr("This is no picture the program can read. Save it as PNG or "
                                                           "JPEG and try again."));
}

Failure tooLarge()
{
    return failure(ErrorCode::Usage, PictureReaderText::tr("The picture is too large. Photograph the code alone."));
}

#ifdef SUBEN_PDF
// 300 dots an inch: a module of 0.33 mm takes nearly four dots.
constexpr qreal DotsPerPoint = 300.0 / 72.0;
constexpr qreal LongestSide = 6000;

Result<QList<ReadSymbol>> readPdf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument paper;
    paper.load(&buffer);
    if (paper.status() != QPdfDocument::Status::Ready)
        return failure(ErrorCode::Usage,
                       PictureReaderText::tr("The PDF cannot be opened; it may be damaged or locked by a password."));
    QList<ReadSymbol> found;
    for (int page = 0; page < qMin(paper.pageCount(), MostPages); ++page) {
        QSizeF size = paper.pagePointSize(page) * DotsPerPoint;
        if (size.isEmpty())
            continue;
        const qreal longest = qMax(size.width(), size.height());
        if (longest > LongestSide)
            size *= LongestSide / longest;
        QImage canvas(size.toSize(), QImage::Format_RGB32);
        canvas.fill(Qt::white);
        const QImage drawn = paper.render(page, size.toSize());
        if (drawn.isNull())
            continue;
        QPainter(&canvas).drawImage(0, 0, drawn);
        found += readPaper(canvas);
    }
    return found;
}
#endif

} // namespace

bool readsPdf()
{
#ifdef SUBEN_PDF
    return true;
#else
    return false;
#endif
}

Result<QList<ReadSymbol>> readPicture(const QByteArray &bytes)
{
    if (bytes.size() > LargestPicture)
        return tooLarge();
    if (bytes.startsWith("%PDF-")) {
#ifdef SUBEN_PDF
        return readPdf(bytes);
#else
        return failure(ErrorCode::Usage, PictureReaderText::tr("This build cannot read PDF files. Take a screenshot of "
                                                               "the page instead."));
#endif
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > MostDots)
        return tooLarge();
    const QImage picture = reader.read();
    if (picture.isNull())
        return notReadable();
    return readSymbols(picture);
}

Result<QList<ReadSymbol>> readPictureFile(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return Failure(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, PictureReaderText::tr("%1 cannot be read.").arg(path));
    if (file.size() > LargestPicture)
        return tooLarge();
    return readPicture(file.readAll());
}

} // namespace suben
