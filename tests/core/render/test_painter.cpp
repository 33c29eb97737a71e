#include "core/render/painter.h"
#include "core/render/symbolreader.h"
#include "core/render/textfit.h"
#include "core/render/typeface.h"
#include "tests/support/smalldisk.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

namespace
{

const QString Long = QStringLiteral("每日坚果混合装蔓越莓干腰果核桃仁扁桃仁葡萄干开心果夏威夷果榛子仁南瓜子仁黑加仑礼盒"
                                    "家庭分享装（含赠品勺子一把）冬季限量版");

/// Where there is ink, in mm.
QRectF inkOf(const PaperPage &page, int dpi)
{
    const QImage bits = rasterPage(page, dpi);
    QRect ink;
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x) {
            if (bits.pixelIndex(x, y) == 1)
                ink |= QRect(x, y, 1, 1);
        }
    }
    const qreal mm = 1 / dotsPerMm(dpi);
    return QRectF(ink.x() * mm, ink.y() * mm, ink.width() * mm, ink.height() * mm);
}

PaperPage pageOf(const FittedText &text, QSizeF size)
{
    PaperPage page{size, {}};
    for (const PageText &line : text.lines)
        page.elements.push_back(line);
    return page;
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool has(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

PaperPage chinesePage()
{
    PaperPage page{QSizeF(60, 40), {}};
    page.elements.push_back(PageText{QPointF(2, 6), 10, QStringLiteral("山东阿胶糕"), Weight::Bold, PaperInk::Black});
    page.elements.push_back(
        PageText{QPointF(2, 12), 8, QStringLiteral("生产日期 2026-10-20"), Weight::Regular, PaperInk::Black});
    page.elements.push_back(
        PageText{QPointF(2, 18), 8, QStringLiteral("生产者 𠮷林𬭎业"), Weight::Regular, PaperInk::Black});
    page.elements.push_back(PageSymbol{QPointF(36, 12), QSizeF(0.5, 0.5),
                                       *encodeSymbol(Symbology::QrCode, QStringLiteral("批号:20261108H1"))});
    return page;
}

} // namespace

class TestPainter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongNameStaysInItsPlace_data();
    void aLongNameStaysInItsPlace();
    void shrinkingStopsAtTheLeastSizeAndSaysThatItCut();
    void aDateIsNotBrokenWhereItFitsOnALine();
    void allCharactersSurviveWrapping();
    void printHeadOf203DpiHasEightDotsAMillimetre();
    void modulesFallOnWholeDots();
    void rareCharactersAreDrawn();
    void aCharacterOfNoFontIsNamed();
    void aFullDiskLeavesNoPdf();
    void textOfAPdfCanBeCopied();
    void symbolOfAPdfIsReadAtPrinterResolution();
    void aPdfHoldsNoPictures();
    void aStoppedPdfLeavesNoFile();
};

void TestPainter::aLongNameStaysInItsPlace_data()
{
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<Weight>("weight");
    QTest::addColumn<int>("dpi");
    for (const int dpi : {203, 300}) {
        for (const Weight weight : {Weight::Regular, Weight::Bold}) {
            for (const Fit fit : {Fit::Elide, Fit::Shrink, Fit::Wrap, Fit::Whole})
                QTest::addRow("%d %d %d", dpi, static_cast<int>(weight), static_cast<int>(fit)) << fit << weight << dpi;
        }
    }
}

void TestPainter::aLongNameStaysInItsPlace()
{
    QFETCH(Fit, fit);
    QFETCH(Weight, weight);
    QFETCH(int, dpi);
    QVERIFY(Long.size() >= 60);
    const QRectF area(3, 4, 34, 7);
    const PaperPage page =
        pageOf(fitText(Long, TextPlace{area, 10, 7, weight, Align::Left, fit, PaperInk::Black}), QSizeF(40, 30));
    const QRectF ink = inkOf(page, dpi);
    const qreal dot = 1 / dotsPerMm(dpi);
    QVERIFY(!ink.isEmpty());
    QVERIFY2(
        area.adjusted(-dot, -dot, dot, dot).contains(ink),
        qPrintable(QStringLiteral("%1 %2 %3 %4").arg(ink.left()).arg(ink.top()).arg(ink.right()).arg(ink.bottom())));
}

void TestPainter::shrinkingStopsAtTheLeastSizeAndSaysThatItCut()
{
    const FittedText fitted = fitText(
        Long, TextPlace{QRectF(0, 0, 30, 5), 10, 7, Weight::Regular, Align::Left, Fit::Shrink, PaperInk::Black});
    QVERIFY(fitted.cut);
    QCOMPARE(fitted.points, 7.0);
    QCOMPARE(fitted.lines.size(), 1U);
    QVERIFY(fitted.lines.front().text.endsWith(QChar(0x2026)));
}

void TestPainter::aDateIsNotBrokenWhereItFitsOnALine()
{
    const QStringList lines = wrapText(QStringLiteral("保质期至 2027-04-20"), 16, 8, Weight::Regular);
    QCOMPARE(lines, QStringList({QStringLiteral("保质期至"), QStringLiteral("2027-04-20")}));
}

void TestPainter::allCharactersSurviveWrapping()
{
    for (const qreal width : {4.0, 11.0, 37.0})
        QCOMPARE(wrapText(Long, width, 7, Weight::Regular).join(QString()), Long);
}

void TestPainter::printHeadOf203DpiHasEightDotsAMillimetre()
{
    QCOMPARE(rasterPage(PaperPage{QSizeF(60, 40), {}}, 203).size(), QSize(480, 320));
    QCOMPARE(rasterPage(PaperPage{QSizeF(40, 30), {}}, 203).size(), QSize(320, 240));
    QCOMPARE(rasterPage(PaperPage{QSizeF(60, 40), {}}, 300).size(), QSize(709, 472));
}

void TestPainter::modulesFallOnWholeDots()
{
    const auto matrix = *encodeSymbol(Symbology::QrCode, QStringLiteral("LOT-A1"));
    const QImage bits =
        rasterPage(PaperPage{QSizeF(20, 20), {PageSymbol{QPointF(2, 2), QSizeF(0.375, 0.375), matrix}}}, 203);
    for (int y = 0; y < matrix.size.height() * 3; ++y) {
        for (int x = 0; x < matrix.size.width() * 3; ++x)
            QCOMPARE(bits.pixelIndex(16 + x, 16 + y) == 1, matrix.isDark(x / 3, y / 3));
    }
}

void TestPainter::rareCharactersAreDrawn()
{
    const QString rare = QStringLiteral("𠮷𬭎");
    if (!missingCharacters(rare).isEmpty())
        QSKIP("no font with CJK extensions B and E is installed");
    const PaperPage page{QSizeF(20, 10), {PageText{QPointF(2, 6), 10, rare, Weight::Regular, PaperInk::Black}}};
    QVERIFY(inkOf(page, 203).width() > 1.5 * 10 * mmPerPoint());
}

void TestPainter::aCharacterOfNoFontIsNamed()
{
    const QString nobodys = QString::fromUcs4(U"\U0010FFFD");
    QCOMPARE(missingCharacters(QStringLiteral("甲") + nobodys + nobodys), nobodys);
}

void TestPainter::aFullDiskLeavesNoPdf()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("label.pdf"));
    const PaperPage page = chinesePage();
    NoProgress progress;
    const SmallDisk disk(8192);
    QVERIFY(!writePdf(file, {&page, 1}, QStringLiteral("标签"), progress));
    QVERIFY(!QFile::exists(file));
}

void TestPainter::textOfAPdfCanBeCopied()
{
    if (!has(QStringLiteral("pdftotext")))
        QSKIP("pdftotext is not installed");
    if (textRuns(QStringLiteral("山")).front().font.family() != u"WenQuanYi Micro Hei")
        QSKIP("fonts-wqy-microhei is not installed");
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("label.pdf"));
    const PaperPage page = chinesePage();
    NoProgress progress;
    QVERIFY(writePdf(file, {&page, 1}, QStringLiteral("标签"), progress));
    const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    QCOMPARE(text.count(QStringLiteral("山东阿胶糕")), 1);
    QVERIFY2(text.contains(QStringLiteral("生产日期 2026-10-20")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("生产者")), qPrintable(text));
}

void TestPainter::symbolOfAPdfIsReadAtPrinterResolution()
{
    if (!has(QStringLiteral("pdftoppm")))
        QSKIP("pdftoppm is not installed");
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("label.pdf"));
    const PaperPage page = chinesePage();
    NoProgress progress;
    QVERIFY(writePdf(file, {&page, 1}, QStringLiteral("标签"), progress));
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-png"),
                                     QStringLiteral("-singlefile"), file, dir.filePath(QStringLiteral("page"))});
    const QList<ReadSymbol> found = readSymbols(QImage(dir.filePath(QStringLiteral("page.png"))));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().text, QStringLiteral("批号:20261108H1"));
}

void TestPainter::aPdfHoldsNoPictures()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("label.pdf"));
    const PaperPage page = chinesePage();
    NoProgress progress;
    QVERIFY(writePdf(path, {&page, 1}, QStringLiteral("标签"), progress));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("/Image\n"));
}

void TestPainter::aStoppedPdfLeavesNoFile()
{
    class Stopped final : public Progress
    {
    public:
        void advance(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    } progress;
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("label.pdf"));
    const PaperPage page = chinesePage();
    const auto written = writePdf(file, {&page, 1}, QStringLiteral("标签"), progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(file));
}

QTEST_MAIN(TestPainter)
#include "test_painter.moc"
