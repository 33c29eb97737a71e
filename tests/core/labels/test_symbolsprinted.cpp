#include "core/labels/labelsheet.h"
#include "core/labels/printerbytes.h"
#include "core/render/painter.h"
#include "core/render/symbolreader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace suben;

namespace
{

struct Printed {
    const char *name;
    Symbology symbology;
    const char *text;
    const char *format;     ///< as the kit of shared/checks calls it
    const char *identifier; ///< ISO/IEC 15424
};

constexpr Printed All[]{
    {"qr", Symbology::QrCode, "SB1-20261122-123-0f1e2d3c4b5a6978", "QRCode", "-"},
    {"qrChinese", Symbology::QrCode, "品名:纯牛奶\n批号:20261020A1\n保质期至:2027-04-20", "QRCode", "-"},
    {"gs1qr", Symbology::Gs1QrCode, "[01]06901234000016[10]20261020A1[17]270420", "QRCode", "]Q3"},
    {"datamatrix", Symbology::DataMatrix, "81350012345678901234", "DataMatrix", "-"},
    {"gs1datamatrix", Symbology::Gs1DataMatrix, "[01]06901234000016[10]A1[17]270420[21]SN00001", "DataMatrix", "]d2"},
    {"gs1-128", Symbology::Gs1Code128, "[00]369012340000000017", "Code128", "]C1"},
    {"code128", Symbology::Code128, "20261020A1", "Code128", "-"},
    {"ean13", Symbology::Ean13, "6901234000016", "EAN13", "-"},
    {"itf14", Symbology::Itf14, "16901234000013", "ITF", "-"},
};

/// The symbol alone, as small as a label may carry it.
PaperPage smallest(const SymbolMatrix &matrix, int dpi)
{
    const qreal dots = dotsPerMm(dpi);
    const qreal module = std::ceil(leastModule(matrix.symbology) * dots - 0.01) / dots;
    const qreal height = matrix.isLinear() ? std::ceil(leastBarHeight(matrix.symbology) * dots) / dots : module;
    const qreal edge = matrix.isLinear() ? 2 : 0;
    const QPointF at(module * matrix.quiet.width(), module * matrix.quiet.height() + edge);
    const QSizeF size(module * (matrix.size.width() + 2 * matrix.quiet.width()),
                      height * matrix.size.height() + 2 * at.y());
    return PaperPage{size, {PageSymbol{at, QSizeF(module, height), matrix}}};
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool has(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// With SUBEN_SYMBOLS=dir the pictures and a list for `node decode.mjs check` stay there.
void keep(const QString &path, const Printed &row, const QString &wanted)
{
    const QString folder = qEnvironmentVariable("SUBEN_SYMBOLS");
    if (folder.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    QFile::copy(path, folder + u'/' + name);
    QFile list(folder + QStringLiteral("/expect.tsv"));
    if (list.open(QIODevice::Append))
        list.write(
            QStringLiteral("%1\t%2\t%3\t%4\n")
                .arg(name, QLatin1String(row.format), QLatin1String(row.identifier),
                     QString(wanted).replace(QChar(0x1D), QStringLiteral("<GS>")).replace(u'\n', QStringLiteral("\\n")))
                .toUtf8());
}

} // namespace

/// Every symbology at the smallest size that may be printed, on heads of 203 and 300 dpi.
class TestSymbolsPrinted final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallestSymbolReadsBack_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("dpi");
        for (int i = 0; i < static_cast<int>(std::size(All)); ++i) {
            for (const int dpi : {203, 300})
                QTest::addRow("%s-%d", All[i].name, dpi) << i << dpi;
        }
    }

    void theSmallestSymbolReadsBack()
    {
        QFETCH(int, row);
        QFETCH(int, dpi);
        const Printed &printed = All[row];
        const auto matrix = encodeSymbol(printed.symbology, QString::fromUtf8(printed.text));
        QVERIFY2(matrix, matrix ? "" : qPrintable(matrix.error().text));
        const PaperPage page = smallest(*matrix, dpi);
        const QString wanted = scannedText(printed.symbology, matrix->text);
        const auto read = readBack(std::get<PageSymbol>(page.elements.front()), dpi);
        QVERIFY(read);
        QCOMPARE(read->text, wanted);
        const QString path = m_folder.filePath(QStringLiteral("%1.png").arg(QLatin1String(QTest::currentDataTag())));
        QVERIFY(rasterPage(page, dpi).save(path));
        keep(path, printed, wanted);
    }

    void aForeignDecoderReadsTheSmallestSymbol_data() { theSmallestSymbolReadsBack_data(); }

    /// dmtx reads Data Matrix, where U+001D also stands first in a GS1 symbol; zbar reads the others.
    void aForeignDecoderReadsTheSmallestSymbol()
    {
        QFETCH(int, row);
        QFETCH(int, dpi);
        const Printed &printed = All[row];
        const bool isMatrix = QLatin1String(printed.format) == u"DataMatrix";
        if (!has(isMatrix ? "dmtxread" : "zbarimg"))
            QSKIP(isMatrix ? "dmtx-utils is not installed" : "zbar-tools is not installed");
        const auto matrix = encodeSymbol(printed.symbology, QString::fromUtf8(printed.text));
        QVERIFY(matrix);
        const QString path = m_folder.filePath(QStringLiteral("foreign.png"));
        QVERIFY(rasterPage(smallest(*matrix, dpi), dpi).convertToFormat(QImage::Format_Grayscale8).save(path));
        const QString wanted = scannedText(printed.symbology, matrix->text);
        if (!isMatrix) {
            QCOMPARE(
                outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), path}).trimmed(),
                wanted);
            return;
        }
        const bool isGs1 = printed.symbology == Symbology::Gs1DataMatrix;
        QCOMPARE(outputOf(QStringLiteral("dmtxread"), {QStringLiteral("-N1"), QStringLiteral("-G"), QStringLiteral("29"), path}),
                 isGs1 ? QChar(0x1D) + wanted : wanted);
    }

    void whatWouldBeTooFineIsRefused()
    {
        LabelTemplate small;
        small.id = QStringLiteral("small");
        small.of = QStringLiteral("lot");
        small.size = QSizeF(40, 30);
        small.elements = {LabelSymbol{QRectF(1, 1, 12, 12), QStringLiteral("lot.code"), Symbology::QrCode, {}},
                          LabelSymbol{QRectF(1, 16, 30, 3), QStringLiteral("item.gtin"), Symbology::Ean13, {}}};
        LabelContent content;
        content.facts = {{QStringLiteral("lot.code"), {}, QString(120, u'A')},
                         {QStringLiteral("item.gtin"), {}, QStringLiteral("6901234000016")}};
        const auto sheet = composeLabel(small, content, 203);
        QVERIFY(sheet);
        const Findings refused = withSeverity(sheet->findings, Severity::Refuse);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused[0].rule, QStringLiteral("base:label.fine"));
        QCOMPARE(refused[1].rule, QStringLiteral("base:label.low"));
    }

    void aTurnedPictureIsTheSamePictureTurned()
    {
        QImage picture(24, 16, QImage::Format_Mono);
        picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        picture.fill(0);
        picture.setPixel(3, 1, 1);
        PrinterSetting setting;
        setting.rotation = 90;
        const QImage turned = printedPicture(picture, setting);
        QCOMPARE(turned.size(), QSize(16, 24));
        QCOMPARE(turned.pixelColor(14, 3), QColor(Qt::black));
        setting.rotation = 180;
        QCOMPARE(printedPicture(picture, setting).pixelColor(20, 14), QColor(Qt::black));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSymbolsPrinted)
#include "test_symbolsprinted.moc"
