#include "core/render/painter.h"
#include "core/render/picturereader.h"
#include "core/render/symbols.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTest>

using namespace suben;

namespace
{

constexpr quint32 Seed = 20261123;

QImage pictureOf(Symbology symbology, const QString &text)
{
    const auto matrix = encodeSymbol(symbology, text);
    if (!matrix)
        return {};
    const qreal module = 0.5;
    const qreal height = matrix->isLinear() ? 10 : module;
    const QSizeF size((matrix->size.width() + 2 * matrix->quiet.width()) * module,
                      matrix->size.height() * height + 2 * matrix->quiet.height() * module + 4);
    const QPointF at(matrix->quiet.width() * module, matrix->quiet.height() * module + 2);
    return rasterPage(PaperPage{size, {PageSymbol{at, QSizeF(module, height), *matrix}}}, 150)
        .convertToFormat(QImage::Format_RGB32);
}

QList<QImage> symbols()
{
    return {pictureOf(Symbology::QrCode, QStringLiteral("https://a.cn/q?c=12212341001735026148905173462801")),
            pictureOf(Symbology::Gs1DataMatrix, QStringLiteral("[01]06901234000108[10]L2611A[21]000123")),
            pictureOf(Symbology::Gs1Code128, QStringLiteral("[01]06901234000108[10]L1")),
            pictureOf(Symbology::Ean13, QStringLiteral("6901234000016")),
            pictureOf(Symbology::Code128, QStringLiteral("83123450012345671234"))};
}

QImage sideBySide(const QList<QImage> &pictures)
{
    int width = 0;
    int height = 0;
    for (const QImage &picture : pictures) {
        width += picture.width() + 20;
        height = qMax(height, picture.height());
    }
    QImage all(width, height + 20, QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    int x = 10;
    for (const QImage &picture : pictures) {
        painter.drawImage(x, 10, picture);
        x += picture.width() + 20;
    }
    return all;
}

QImage mutated(QImage picture, QRandomGenerator &random)
{
    for (int times = random.bounded(1, 4); times > 0; --times) {
        switch (random.bounded(8)) {
        case 0:
            for (int dots = random.bounded(1, 400); dots > 0; --dots)
                picture.setPixel(random.bounded(picture.width()), random.bounded(picture.height()), random.generate());
            break;
        case 1:
            picture = picture.copy(random.bounded(picture.width()), random.bounded(picture.height()),
                                   random.bounded(1, picture.width() + 40), random.bounded(1, picture.height() + 40));
            break;
        case 2:
            picture = picture.transformed(QTransform().rotate(random.bounded(360)));
            break;
        case 3:
            picture = picture.scaled(random.bounded(1, 400), random.bounded(1, 400));
            break;
        case 4:
            QPainter(&picture).fillRect(random.bounded(picture.width()), 0, random.bounded(1, 9), picture.height(),
                                        random.bounded(2) == 0 ? Qt::black : Qt::white);
            break;
        case 5:
            picture.invertPixels();
            break;
        case 6:
            picture = picture.transformed(QTransform().shear(random.bounded(10) / 10.0, random.bounded(10) / 10.0));
            break;
        default:
            picture = picture.scaled(qMax(1, picture.width() / 3), qMax(1, picture.height() / 3))
                          .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        }
        if (picture.width() > 700 || picture.height() > 700)
            picture = picture.scaled(700, 700, Qt::KeepAspectRatio);
        if (picture.isNull())
            picture = QImage(1, 1, QImage::Format_RGB32);
        picture = picture.convertToFormat(QImage::Format_RGB32);
    }
    return picture;
}

QByteArray bytesOf(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
}

QByteArray broken(QByteArray bytes, QRandomGenerator &random)
{
    for (int times = random.bounded(1, 30); times > 0 && !bytes.isEmpty(); --times)
        bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
    return random.bounded(4) == 0 ? bytes.first(random.bounded(int(bytes.size()) + 1)) : bytes;
}

} // namespace

class TestHostilePictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySymbolOfOnePictureIsRead()
    {
        const auto found = readSymbols(sideBySide(symbols()));
        QStringList texts;
        for (const ReadSymbol &symbol : found)
            texts << symbol.text;
        QCOMPARE(found.size(), 5);
        QVERIFY(texts.contains(QStringLiteral("6901234000016")));
        QVERIFY(texts.contains(QStringLiteral("010690123400010810L2611A\u001D21000123")));
        QVERIFY(texts.contains(QStringLiteral("https://a.cn/q?c=12212341001735026148905173462801")));
    }

    void twoBoxesWithTheSameBarCodeAreTwo()
    {
        const QImage box = symbols().at(3);
        QCOMPARE(readSymbols(sideBySide({box, box, box})).size(), 3);
    }

    void aTransparentPictureIsRead()
    {
        QImage picture = pictureOf(Symbology::QrCode, QStringLiteral("A1")).convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (qGray(picture.pixel(x, y)) > 200)
                    picture.setPixel(x, y, qRgba(0, 0, 0, 0));
            }
        }
        QCOMPARE(readSymbols(picture).size(), 1);
    }

    void aSlantedBarCodeIsRead()
    {
        QImage paper(700, 700, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.translate(350, 350);
        painter.rotate(40);
        const QImage code = pictureOf(Symbology::Ean13, QStringLiteral("6901234000016"));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(-code.width() / 2, -code.height() / 2, code);
        painter.end();
        const auto found = readSymbols(paper);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text, QStringLiteral("6901234000016"));
    }

    void aPdfPaperIsRead()
    {
        if (!readsPdf())
            QSKIP("this build has no Qt PDF");
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(150);
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.drawImage(100, 100, pictureOf(Symbology::QrCode, QStringLiteral("FIRST")));
        writer.newPage();
        painter.drawImage(300, 500, pictureOf(Symbology::Ean13, QStringLiteral("6901234000016")));
        painter.end();
        const auto found = readPicture(bytes);
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().text, QStringLiteral("FIRST"));
        QVERIFY(!readPicture("%PDF-1.7 nothing more"));
    }

    void whatIsNoPictureIsRefusedWithASentence()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("text"), QByteArray(100, '\0')}) {
            const auto read = readPicture(bytes);
            QVERIFY(!read);
            QVERIFY(!read.error().text.isEmpty());
        }
        QImage wide(20'000, 6'000, QImage::Format_Mono);
        wide.fill(1);
        QVERIFY(!readPicture(bytesOf(wide, "PNG")));
    }

    void twoThousandMutatedPicturesAreAnswered()
    {
        QRandomGenerator random(qEnvironmentVariableIsSet("SUBEN_SEED") ? qEnvironmentVariableIntValue("SUBEN_SEED")
                                                                        : Seed);
        const QList<QImage> bases = symbols();
        qint64 slowest = 0;
        int read = 0;
        for (int i = 0; i < 1600; ++i) {
            QImage picture = bases[random.bounded(int(bases.size()))];
            if (random.bounded(4) == 0)
                picture = sideBySide({picture, bases[random.bounded(int(bases.size()))]});
            picture = mutated(picture, random);
            QElapsedTimer timer;
            timer.start();
            const auto found = readSymbols(picture);
            slowest = qMax(slowest, timer.elapsed());
            QVERIFY(found.size() <= 16);
            read += found.isEmpty() ? 0 : 1;
        }
        for (int i = 0; i < 400; ++i) {
            const QImage &picture = bases[random.bounded(int(bases.size()))];
            QElapsedTimer timer;
            timer.start();
            const auto found = readPicture(broken(bytesOf(picture, i % 2 == 0 ? "PNG" : "JPG"), random));
            slowest = qMax(slowest, timer.elapsed());
            QVERIFY(found || !found.error().text.isEmpty());
        }
        QVERIFY2(read > 200, qPrintable(QString::number(read)));
        QVERIFY2(slowest < 10'000, qPrintable(QString::number(slowest)));
    }
};

QTEST_MAIN(TestHostilePictures)
#include "test_hostilepictures.moc"
