#include "labelexamples.h"

#include "core/base/progress.h"
#include "core/render/painter.h"
#include "core/render/symbolreader.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace suben;

namespace
{

const QString LongName = QStringLiteral("每日坚果混合装蔓越莓干腰果核桃仁扁桃仁葡萄干开心果夏威夷果榛子仁南瓜子仁黑加仑"
                                        "礼盒家庭分享装（含赠品勺子一把）冬季限量版");

QStringList templateIds()
{
    QStringList ids;
    for (const LabelTemplate &one : LabelTemplates::load({QStringLiteral(SUBEN_RESOURCES "/labels")}).all())
        ids << one.id;
    return ids;
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

/// Dots that carry ink where the template has no element: there should be none.
int inkOutside(const LabelSheet &sheet, const LabelTemplate &labelTemplate)
{
    QList<QRectF> places;
    for (const LabelElement &element : labelTemplate.elements)
        places << areaOf(element);
    const qreal dots = dotsPerMm(sheet.dpi);
    const QImage bits = labelPicture(sheet);
    int outside = 0;
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x) {
            const QPointF at((x + 0.5) / dots, (y + 0.5) / dots);
            const qreal dot = 1 / dots;
            outside +=
                bits.pixelIndex(x, y) == 1 && std::none_of(places.begin(), places.end(), [&](const QRectF &place) {
                    return place.adjusted(-dot, -dot, dot, dot).contains(at);
                });
        }
    }
    return outside;
}

QStringList textsOf(const LabelSheet &sheet)
{
    QStringList texts;
    for (const PageElement &element : sheet.page.elements) {
        if (const auto *text = std::get_if<PageText>(&element))
            texts << text->text;
    }
    return texts;
}

} // namespace

class TestLabelSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedLabelReadsBackAtEveryPrintHead_data();
    void everyShippedLabelReadsBackAtEveryPrintHead();
    void aMilkLabelCarriesGtinLotAndExpiry();
    void aLabelWithoutGtinAnswersOffline();
    void aSmallLabelKeepsTheLotInItsCode();
    void nothingLeavesItsPlaceWhateverTheTexts_data();
    void nothingLeavesItsPlaceWhateverTheTexts();
    void aLongNameIsCutAndSaysSo();
    void aLotNumberIsNeverCut();
    void unknownFactsLeaveNoCaption();
    void aPracticeLabelSaysSo_data();
    void aPracticeLabelSaysSo();
    void aReprintSaysSo();
    void modulesAreLargeEnoughForPhones();
    void aLabelThatDoesNotReadBackIsNoticed();
    void thePdfReadsAndCopiesLikeTheLabel();
    void zbarReadsTheLabelsPicture();
};

void TestLabelSheet::everyShippedLabelReadsBackAtEveryPrintHead_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("dpi");
    for (const QString &id : templateIds()) {
        for (const int dpi : {203, 300, 600})
            QTest::addRow("%s %d", qPrintable(id), dpi) << id << dpi;
    }
}

void TestLabelSheet::everyShippedLabelReadsBackAtEveryPrintHead()
{
    QFETCH(QString, id);
    QFETCH(int, dpi);
    const auto sheet = composeLabel(examples::shipped(id), examples::contentFor(id), dpi);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().text));
    QVERIFY(!sheet->codes.isEmpty());
    QVERIFY2(!hasRefusal(sheet->findings),
             qPrintable(sheet->findings.isEmpty() ? QString() : sheet->findings.front().text));
    const auto verified = verifyLabel(*sheet);
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().text));
}

void TestLabelSheet::aMilkLabelCarriesGtinLotAndExpiry()
{
    for (const QString &id : {QStringLiteral("lot.40x30"), QStringLiteral("lot.60x40")}) {
        const auto sheet = composeLabel(examples::shipped(id), examples::milk(), 203);
        const QList<ReadSymbol> read = readSymbols(labelPicture(*sheet));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.front().identifier, QStringLiteral("]Q3"));
        QCOMPARE(read.front().text, QStringLiteral("01069012340000161020261020A1\x1d") + QStringLiteral("17270420"));
        QVERIFY(textsOf(*sheet).contains(QStringLiteral("20261020A1")));
        QVERIFY(textsOf(*sheet).contains(QStringLiteral("2026-10-20")));
        QVERIFY(textsOf(*sheet).contains(QStringLiteral("2027-04-20")));
    }
}

void TestLabelSheet::aLabelWithoutGtinAnswersOffline()
{
    const auto sheet = composeLabel(examples::shipped(QStringLiteral("lot.60x40")), examples::nuts(), 203);
    const QList<ReadSymbol> read = readSymbols(labelPicture(*sheet));
    QCOMPARE(read.size(), 1);
    const QStringList lines = read.front().text.split(u'\n');
    QCOMPARE(lines.front(), QStringLiteral("品名:每日坚果混合装"));
    QVERIFY(lines.contains(QStringLiteral("批号:20261108H1")));
    QVERIFY(lines.contains(QStringLiteral("生产日期:2026-10-20")));
    QVERIFY(lines.contains(QStringLiteral("保质期至:2027-04-20")));
}

void TestLabelSheet::aSmallLabelKeepsTheLotInItsCode()
{
    LabelContent content = examples::nuts();
    content.facts[0].text = LongName;
    const auto sheet = composeLabel(examples::shipped(QStringLiteral("lot.40x30")), content, 203);
    QVERIFY(sheet->codes.front().contains(QStringLiteral("批号:20261108H1")));
    QVERIFY(verifyLabel(*sheet));
    const Findings told = withSeverity(sheet->findings, Severity::Info);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().rule, QStringLiteral("base:label.shortCode"));
}

void TestLabelSheet::nothingLeavesItsPlaceWhateverTheTexts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("length");
    for (const QString &id : templateIds()) {
        for (const int length : {1, 12, 60})
            QTest::addRow("%s %d", qPrintable(id), length) << id << length;
    }
}

void TestLabelSheet::nothingLeavesItsPlaceWhateverTheTexts()
{
    QFETCH(QString, id);
    QFETCH(int, length);
    const LabelTemplate labelTemplate = examples::shipped(id);
    LabelContent content = examples::contentFor(id);
    for (LabelFact &fact : content.facts)
        fact.text = LongName.left(length);
    content.marks = LabelMark::Practice | LabelMark::Reprint;
    for (const int dpi : {203, 300}) {
        const auto sheet = composeLabel(labelTemplate, content, dpi);
        QVERIFY(sheet);
        if (labelTemplate.paper.kind != LabelPaper::Kind::Receipt) // a receipt grows
            QCOMPARE(inkOutside(*sheet, labelTemplate), 0);
        QVERIFY(verifyLabel(*sheet));
    }
}

void TestLabelSheet::aLongNameIsCutAndSaysSo()
{
    LabelContent content = examples::milk();
    content.facts[0].text = LongName + LongName;
    const auto sheet = composeLabel(examples::shipped(QStringLiteral("lot.40x30")), content, 203);
    const Findings warned = withSeverity(sheet->findings, Severity::Warn);
    QCOMPARE(warned.size(), 1);
    QCOMPARE(warned.front().field, QStringLiteral("item.name"));
    QVERIFY(!hasRefusal(sheet->findings));
}

void TestLabelSheet::aLotNumberIsNeverCut()
{
    LabelContent content = examples::nuts();
    content.facts[2].text = QString(80, u'W');
    const auto sheet = composeLabel(examples::shipped(QStringLiteral("lot.40x30")), content, 203);
    QVERIFY(hasRefusal(sheet->findings));
    content.facts[2].text = QString(20, u'8'); // the longest a lot number may be
    QVERIFY(!hasRefusal(composeLabel(examples::shipped(QStringLiteral("lot.40x30")), content, 203)->findings));
}

void TestLabelSheet::unknownFactsLeaveNoCaption()
{
    LabelContent content = examples::milk();
    content.facts[6].text.clear();
    const QStringList texts = textsOf(*composeLabel(examples::shipped(QStringLiteral("lot.60x40")), content, 203));
    QVERIFY(!texts.contains(QStringLiteral("生产者")));
    QVERIFY(texts.contains(QStringLiteral("供货者")));
}

void TestLabelSheet::aPracticeLabelSaysSo_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : templateIds())
        QTest::addRow("%s", qPrintable(id)) << id;
}

void TestLabelSheet::aPracticeLabelSaysSo()
{
    QFETCH(QString, id);
    LabelContent content = examples::contentFor(id);
    QVERIFY(!textsOf(*composeLabel(examples::shipped(id), content, 203)).contains(QStringLiteral("练习")));
    content.marks = LabelMark::Practice;
    QVERIFY(textsOf(*composeLabel(examples::shipped(id), content, 203)).contains(QStringLiteral("练习")));
}

void TestLabelSheet::aReprintSaysSo()
{
    LabelContent content = examples::milk();
    content.marks = LabelMark::Reprint;
    const QStringList texts = textsOf(*composeLabel(examples::shipped(QStringLiteral("lot.60x40")), content, 203));
    QVERIFY(texts.contains(QStringLiteral("补打")));
}

void TestLabelSheet::modulesAreLargeEnoughForPhones()
{
    for (const QString &id : templateIds()) {
        for (const int dpi : {203, 300}) {
            const auto sheet = composeLabel(examples::shipped(id), examples::contentFor(id), dpi);
            for (const PageElement &element : sheet->page.elements) {
                if (const auto *symbol = std::get_if<PageSymbol>(&element))
                    QVERIFY2(symbol->module.width() >= leastModule(symbol->matrix.symbology), qPrintable(id));
            }
        }
    }
}

void TestLabelSheet::aLabelThatDoesNotReadBackIsNoticed()
{
    auto sheet = *composeLabel(examples::shipped(QStringLiteral("lot.60x40")), examples::milk(), 203);
    sheet.page.elements.push_back(PageBox{QRectF(40, 12, 12, 12), 0});
    const auto verified = verifyLabel(sheet);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, ErrorCode::Verification);
}

void TestLabelSheet::thePdfReadsAndCopiesLikeTheLabel()
{
    if (!has(QStringLiteral("pdftoppm")) || !has(QStringLiteral("pdftotext")))
        QSKIP("poppler-utils is not installed");
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("labels.pdf"));
    const auto first = composeLabel(examples::shipped(QStringLiteral("lot.60x40")), examples::milk(), 203);
    const auto second = composeLabel(examples::shipped(QStringLiteral("lot.40x30")), examples::milk(), 203);
    const std::vector<PaperPage> pages{first->page, second->page};
    NoProgress progress;
    QVERIFY(writePdf(file, pages, QStringLiteral("标签"), progress));
    const QStringList texts =
        run(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), 2);
    for (const QString &text : texts) {
        for (const char *word :
             {"纯牛奶", "批号", "20261020A1", "生产日期", "2026-10-20", "保质期至", "2027-04-20", "草原乳业有限公司"})
            QVERIFY2(QString(text).remove(u'\n').contains(QString::fromUtf8(word)), word);
    }
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-png"), file,
                                     dir.filePath(QStringLiteral("page"))});
    for (const char *page : {"page-1.png", "page-2.png"}) {
        const QList<ReadSymbol> read = readSymbols(QImage(dir.filePath(QString::fromLatin1(page))));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.front().text, first->codes.front());
    }
}

void TestLabelSheet::zbarReadsTheLabelsPicture()
{
    if (!has(QStringLiteral("zbarimg")))
        QSKIP("zbarimg is not installed");
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("label.png"));
    const auto sheet = composeLabel(examples::shipped(QStringLiteral("lot.60x40")), examples::nuts(), 203);
    QVERIFY(labelPicture(*sheet).save(file));
    QCOMPARE(run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), file}).trimmed(),
             sheet->codes.front());
}

QTEST_MAIN(TestLabelSheet)
#include "test_labelsheet.moc"
