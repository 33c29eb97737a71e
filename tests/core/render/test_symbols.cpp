#include "core/render/painter.h"
#include "core/render/symbolreader.h"
#include "core/render/symbols.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

namespace
{

const QString Gs1Text = QStringLiteral("[01]06901234567892[10]LOT-A1[17]261231[21]SN00001");
const QString Gs1Scanned = QStringLiteral("010690123456789210LOT-A1\x1d") + QStringLiteral("1726123121SN00001");
const QString Chinese = QStringLiteral("品名:贵州茅台酒\n批号:20261108H1");

/// The symbol with its quiet zone, four dots a module.
QImage picture(const SymbolMatrix &matrix)
{
    const qreal module = 0.5;
    const qreal height = matrix.isLinear() ? 12 : module;
    const QSizeF size((matrix.size.width() + 2 * matrix.quiet.width()) * module,
                      matrix.size.height() * height + 2 * matrix.quiet.height() * module + 4);
    const QPointF at(matrix.quiet.width() * module, matrix.quiet.height() * module + 2);
    return rasterPage(PaperPage{size, {PageSymbol{at, QSizeF(module, height), matrix}}}, 203);
}

} // namespace

class TestSymbols final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForeignReaderReadsWhatWasAskedFor_data();
    void aForeignReaderReadsWhatWasAskedFor();
    void zbarReadsOurQrCodes();
    void aQrCodeHoldsWhatTheTableSays();
    void wrongContentIsRefused_data();
    void wrongContentIsRefused();
    void namesOfSymbologiesComeBack();
    void aPictureWithoutSymbolHoldsNone();
};

void TestSymbols::aForeignReaderReadsWhatWasAskedFor_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("read");
    QTest::newRow("qr chinese") << Symbology::QrCode << Chinese << "QRCode"
                                << "]Q1" << Chinese;
    QTest::newRow("qr rare") << Symbology::QrCode << "𠮷野家𬭎"
                             << "QRCode"
                             << "]Q1"
                             << "𠮷野家𬭎";
    QTest::newRow("gs1 qr") << Symbology::Gs1QrCode << Gs1Text << "QRCode"
                            << "]Q3" << Gs1Scanned;
    QTest::newRow("gs1 datamatrix") << Symbology::Gs1DataMatrix << Gs1Text << "DataMatrix"
                                    << "]d2" << Gs1Scanned;
    QTest::newRow("datamatrix") << Symbology::DataMatrix << "LOT-A1"
                                << "DataMatrix"
                                << "]d1"
                                << "LOT-A1";
    QTest::newRow("gs1-128") << Symbology::Gs1Code128 << "[01]06901234567892[10]LOT-A1"
                             << "Code128"
                             << "]C1"
                             << "010690123456789210LOT-A1";
    QTest::newRow("code128") << Symbology::Code128 << "QP-2026-0017"
                             << "Code128"
                             << "]C0"
                             << "QP-2026-0017";
    QTest::newRow("ean13") << Symbology::Ean13 << "6901234567892"
                           << "EAN-13"
                           << "]E0"
                           << "6901234567892";
    QTest::newRow("itf14") << Symbology::Itf14 << "16901234567899"
                           << "ITF"
                           << "]I1"
                           << "16901234567899";
}

void TestSymbols::aForeignReaderReadsWhatWasAskedFor()
{
    QFETCH(Symbology, symbology);
    QFETCH(QString, text);
    QFETCH(QString, format);
    QFETCH(QString, identifier);
    QFETCH(QString, read);
    const auto matrix = encodeSymbol(symbology, text);
    QVERIFY2(matrix, matrix ? "" : qPrintable(matrix.error().text));
    const QList<ReadSymbol> found = readSymbols(picture(*matrix));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().text, read);
    QCOMPARE(found.front().format, format);
    if (symbology != Symbology::Itf14) // ]I0 or ]I1 depends on whether a reader looked at the check digit
        QCOMPARE(found.front().identifier, identifier);
    QCOMPARE(scannedText(symbology, text), read);
}

void TestSymbols::zbarReadsOurQrCodes()
{
    if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty())
        QSKIP("zbarimg is not installed");
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("code.png"));
    QVERIFY(picture(*encodeSymbol(Symbology::QrCode, Chinese)).save(file));
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), file});
    QVERIFY(zbar.waitForFinished());
    QCOMPARE(QString::fromUtf8(zbar.readAllStandardOutput()).trimmed(), Chinese);
}

/// ISO/IEC 18004 table 7 against libqrencode: one byte more makes the next version.
void TestSymbols::aQrCodeHoldsWhatTheTableSays()
{
    for (int modules = 21; modules <= 177; modules += 4) {
        const qsizetype room = plainQrCapacity(modules + 3);
        const auto full = encodeSymbol(Symbology::QrCode, QString(room, u'x'));
        QVERIFY(full);
        QCOMPARE(full->size.width(), modules);
        const auto over = encodeSymbol(Symbology::QrCode, QString(room + 1, u'x'));
        QVERIFY(modules == 177 ? !over : over->size.width() == modules + 4);
    }
    QCOMPARE(plainQrCapacity(20), 0);
}

void TestSymbols::wrongContentIsRefused_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Symbology::QrCode << "";
    QTest::newRow("too much for any QR Code") << Symbology::QrCode << QString(3000, u'x');
    QTest::newRow("wrong check digit in (01)") << Symbology::Gs1QrCode << "[01]06901234567891[10]A1";
    QTest::newRow("31 November in (17)") << Symbology::Gs1QrCode << "[01]06901234567892[17]261131";
    QTest::newRow("lot of 21 characters") << Symbology::Gs1Code128 << "[01]06901234567892[10]123456789012345678901";
    QTest::newRow("chinese in a GS1 lot") << Symbology::Gs1DataMatrix << "[01]06901234567892[10]甲一";
    QTest::newRow("ean13 wrong check digit") << Symbology::Ean13 << "6901234567891";
    QTest::newRow("ean13 of 12 digits") << Symbology::Ean13 << "690123456789";
    QTest::newRow("itf14 wrong check digit") << Symbology::Itf14 << "16901234567898";
    QTest::newRow("ean13 with a letter") << Symbology::Ean13 << "690123456789X";
}

void TestSymbols::wrongContentIsRefused()
{
    QFETCH(Symbology, symbology);
    QFETCH(QString, text);
    const auto matrix = encodeSymbol(symbology, text);
    QVERIFY(!matrix);
    QCOMPARE(matrix.error().code, ErrorCode::Usage);
}

void TestSymbols::namesOfSymbologiesComeBack()
{
    for (const Symbology symbology :
         {Symbology::QrCode, Symbology::Gs1QrCode, Symbology::DataMatrix, Symbology::Gs1DataMatrix,
          Symbology::Gs1Code128, Symbology::Code128, Symbology::Ean13, Symbology::Itf14})
        QCOMPARE(symbologyFromName(symbologyName(symbology)), symbology);
    QVERIFY(!symbologyFromName(u"aztec"));
}

void TestSymbols::aPictureWithoutSymbolHoldsNone()
{
    QImage white(200, 200, QImage::Format_RGB32);
    white.fill(Qt::white);
    QVERIFY(readSymbols(white).isEmpty());
    QVERIFY(readSymbols(QImage()).isEmpty());
}

QTEST_MAIN(TestSymbols)
#include "test_symbols.moc"
