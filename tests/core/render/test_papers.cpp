#include "core/render/painter.h"
#include "core/render/picturereader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace suben;

/// Symbols on PDF papers: a delivery note with lines of text all over and small codes between them.
class TestPapers final : public QObject
{
    Q_OBJECT

private:
    static PageSymbol symbol(Symbology symbology, const QString &text, QPointF at, qreal high = 0.35)
    {
        const auto matrix = encodeSymbol(symbology, text);
        return matrix ? PageSymbol{at, QSizeF(0.35, high), *matrix} : PageSymbol{};
    }
    static QStringList gs1Texts(int count)
    {
        QStringList texts;
        for (int i = 0; i < count; ++i)
            texts << QStringLiteral("[01]06901234000016[17]281130[10]L26%1").arg(i, 2, 10, QLatin1Char('0'));
        return texts;
    }
    QStringList read(PaperPage page)
    {
        for (int line = 0; line < 34; ++line)
            page.elements.emplace_back(
                PageText{QPointF(12, 20 + 8 * line), 9, QStringLiteral("6901234000016  纯牛奶 250ml × 24  L2611A  2026-11-22")});
        const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
        NoProgress progress;
        if (!writePdf(path, std::vector{page}, QStringLiteral("paper"), progress))
            return {};
        const auto symbols = readPictureFile(path);
        QStringList texts;
        for (const ReadSymbol &found : symbols ? *symbols : QList<ReadSymbol>())
            texts << found.text;
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!readsPdf())
            QSKIP("this build reads no PDF");
    }

    void aDataMatrixIsReadWhereverItStandsOnThePage_data()
    {
        QTest::addColumn<QPointF>("at");
        QTest::newRow("top left") << QPointF(12, 6);
        QTest::newRow("top right") << QPointF(180, 24);
        QTest::newRow("middle") << QPointF(125, 150);
        QTest::newRow("right") << QPointF(150, 101);
        QTest::newRow("bottom") << QPointF(170, 265);
    }
    void aDataMatrixIsReadWhereverItStandsOnThePage()
    {
        QFETCH(QPointF, at);
        const QString text = gs1Texts(1).first();
        const PaperPage page{QSizeF(210, 297), {symbol(Symbology::Gs1DataMatrix, text, at)}};
        const QStringList found = read(page);
        QVERIFY2(found.contains(scannedText(Symbology::Gs1DataMatrix, text)), qPrintable(found.join(u' ')));
    }

    void everyKindOfSymbolOnOnePaperIsRead()
    {
        PaperPage page{QSizeF(210, 297), {}};
        QStringList wanted;
        int row = 0;
        for (const QString &text : gs1Texts(3)) {
            page.elements.push_back(symbol(Symbology::Gs1DataMatrix, text, QPointF(160, 30 + 60 * row++)));
            wanted << scannedText(Symbology::Gs1DataMatrix, text);
        }
        page.elements.push_back(symbol(Symbology::QrCode, QStringLiteral("83123450012345671234"), QPointF(185, 20)));
        page.elements.push_back(symbol(Symbology::Code128, QStringLiteral("PS-20261122-0001"), QPointF(140, 230), 12));
        wanted << QStringLiteral("83123450012345671234") << QStringLiteral("PS-20261122-0001");
        const QStringList found = read(page);
        for (const QString &text : wanted)
            QVERIFY2(found.contains(text), qPrintable(text + QStringLiteral(" is missing in ") + found.join(u' ')));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPapers)
#include "test_papers.moc"
