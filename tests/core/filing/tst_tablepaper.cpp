#include "core/filing/tablepaper.h"

#include "core/base/decimal.h"

#include <QGuiApplication>
#include <QTest>
#include <algorithm>

using namespace suben;

/// A table on paper: nothing lost, subtotals of each page, heads on each page.
class TablePaperTest final : public QObject
{
    Q_OBJECT

private:
    static TablePaper paperOf(int rows, TableFormat format = TableFormat::A4)
    {
        TablePaper paper;
        paper.title = QStringLiteral("进货台账");
        paper.format = format;
        paper.columns = {{QStringLiteral("日期"), false, false}, {QStringLiteral("数量"), true, true}};
        paper.groups = {{QString(), {}}};
        for (int i = 0; i < rows; ++i)
            paper.groups[0].rows.push_back({QStringLiteral("r%1").arg(i), QStringLiteral("1.5 盒")});
        return paper;
    }
    static QStringList textsOf(const PaperPage &page)
    {
        QStringList texts;
        for (const PageElement &element : page.elements) {
            if (const auto *text = std::get_if<PageText>(&element))
                texts << text->text;
        }
        return texts;
    }

private Q_SLOTS:
    void everyPageHasItsSubtotalAndTheLastTheTotal()
    {
        const auto pages = pagesOf(paperOf(150));
        QVERIFY(pages.size() >= 2);
        double all = 0;
        for (const PaperPage &page : pages) {
            const QStringList texts = textsOf(page);
            const auto rows = std::ranges::count_if(texts, [](const QString &text) { return text.startsWith(u'r'); });
            const QString sum = Decimal::fromMicros(rows * 1'500'000).toString() + QStringLiteral(" 盒");
            QVERIFY2(texts.contains(sum), qPrintable(texts.join(u'|')));
            QVERIFY(texts.contains(QStringLiteral("日期")));
            QVERIFY(texts.contains(QStringLiteral("进货台账")));
            all += static_cast<double>(rows);
        }
        QCOMPARE(all, 150.0);
        QVERIFY(textsOf(pages.back()).contains(QStringLiteral("225 盒")));
    }

    void numbersOfTwoUnitsAreNotAddedUp()
    {
        TablePaper paper = paperOf(2);
        paper.groups[0].rows[1][1] = QStringLiteral("2kg");
        const QStringList texts = textsOf(pagesOf(paper).front());
        QVERIFY2(texts.contains(QStringLiteral("1.5 盒 2kg")), qPrintable(texts.join(u'|')));
    }

    void anEmptyTableIsOnePageThatSaysSo()
    {
        const auto pages = pagesOf(paperOf(0));
        QCOMPARE(pages.size(), size_t(1));
        QVERIFY(textsOf(pages[0]).size() > 3);
    }

    void nothingStandsOutsideTheSheet_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("A4") << TableFormat::A4;
        QTest::newRow("A4 across") << TableFormat::A4Landscape;
        QTest::newRow("continuous") << TableFormat::Continuous241;
    }

    void nothingStandsOutsideTheSheet()
    {
        QFETCH(TableFormat, format);
        for (const PaperPage &page : pagesOf(paperOf(90, format))) {
            for (const PageElement &element : page.elements) {
                if (const auto *text = std::get_if<PageText>(&element))
                    QVERIFY(text->baseline.y() < page.size.height() - 2 && text->baseline.x() >= 5);
            }
        }
    }

    void headingsStandOverTheirRows()
    {
        TablePaper paper = paperOf(3);
        paper.groups[0].heading = QStringLiteral("纯牛奶 A1");
        QVERIFY(textsOf(pagesOf(paper).front()).contains(QStringLiteral("纯牛奶 A1")));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TablePaperTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tablepaper.moc"
