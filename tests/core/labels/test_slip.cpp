#include "core/base/money.h"
#include "core/labels/labelrunner.h"
#include "core/labels/labelsubject.h"
#include "core/labels/labeltable.h"
#include "core/labels/labeltemplates.h"
#include "core/labels/subjectfacts.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

/// The paper that goes with sold goods: 销售单, 随货清单.
class TestSlip final : public QObject
{
    Q_OBJECT

    LabelTemplate slip(const char *id) const
    {
        const auto found = LabelTemplates::load({LabelTemplates::shippedFolder()}).find(QLatin1String(id));
        return found ? *found : LabelTemplate();
    }
    /// A sale of 6 boxes for ¥1,234.50.
    EventId sell()
    {
        EventDraft draft = m_shop->shipping(m_lot, QStringLiteral("6"));
        draft.lines.front().fields.set(QStringLiteral("line.amount"), *Money::parse(u"1234.5"));
        return m_shop->record(draft);
    }
    /// The same line so many times, ¥2 each.
    static LabelContent longSale(int lines)
    {
        LabelContent content;
        for (int i = 1; i <= lines; ++i)
            content.lines.append({{QStringLiteral("line.number"), {}, QString::number(i)},
                                  {QStringLiteral("item.name"), {}, QStringLiteral("酱卤牛肉")},
                                  {QStringLiteral("line.amount"), {}, QStringLiteral("2.00")}});
        content.more.append({QStringLiteral("page.amount"), {}, QStringLiteral("%1.00").arg(2 * lines)});
        return content;
    }
    static QString textsOf(const LabelSheet &sheet)
    {
        QStringList texts;
        for (const PageElement &element : sheet.page.elements) {
            if (const auto *text = std::get_if<PageText>(&element))
                texts.append(text->text);
        }
        return texts.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_shop->receive(m_shop->item(), QStringLiteral("L2601"), QStringLiteral("120"));
        m_lot = m_shop->lot(QStringLiteral("L2601"));
    }
    void cleanup() { m_shop.reset(); }

    void aSlipNamesTheBuyerTheLotItsDayAndTheMoneyInCapitals_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("A4") << QByteArray("slip.a4");
        QTest::newRow("241 mm") << QByteArray("slip.241x140");
    }
    void aSlipNamesTheBuyerTheLotItsDayAndTheMoneyInCapitals()
    {
        QFETCH(QByteArray, id);
        const auto sheet =
            layLabel(m_shop->session(), LabelSubject::of(sell()), slip(id.constData()), 203, Again::Unmarked);
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().text));
        QVERIFY(!hasRefusal(sheet->findings));
        const QString said = textsOf(*sheet);
        for (const char *word : {"纯牛奶", "L2601", "2026-10-20", "壹仟贰佰叁拾肆元伍角整", "1234.50"})
            QVERIFY2(said.contains(QString::fromUtf8(word)), qPrintable(QString::fromUtf8(word) + u'\n' + said));
    }

    void aLongSaleTakesAsManyPagesAsItsLinesNeed()
    {
        const LabelContent sale = longSale(100);
        const QList<int> ends = pageEnds(slip("slip.a4"), sale);
        QVERIFY2(ends.size() > 1, qPrintable(QString::number(ends.size())));
        QCOMPARE(ends.last(), 100);
        for (qsizetype i = 0; i < ends.size(); ++i) {
            const int first = i == 0 ? 1 : ends[i - 1] + 1;
            const LabelContent page =
                pageOfEvent(sale, QStringLiteral("%1-%2 %3/%4").arg(first).arg(ends[i]).arg(i + 1).arg(ends.size()));
            QCOMPARE(pageEnds(slip("slip.a4"), page).size(), 1);
            QCOMPARE(factText(page, u"page.number"), QStringLiteral("%1/%2").arg(i + 1).arg(ends.size()));
        }
    }

    void everyPageSaysWhatItsOwnLinesComeTo()
    {
        const LabelContent page = pageOfEvent(longSale(100), QStringLiteral("9-16 2/13"));
        QCOMPARE(page.lines.size(), 8);
        QCOMPARE(page.lines.front().front().text, QStringLiteral("9"));
        QCOMPARE(factText(page, u"page.amount"), QStringLiteral("16.00"));
    }

    void aReceiptIsOnePageHoweverLong() { QCOMPARE(pageEnds(slip("slip.80"), longSale(300)), QList<int>{300}); }

    void aShortSaleIsOnePage()
    {
        const EventId sale = sell();
        const auto pages = slipPages(m_shop->session(), sale, slip("slip.a4"));
        QVERIFY(pages);
        QCOMPARE(*pages, QList<LabelSubject>{LabelSubject::of(sale)});
    }

    void aPageIsFoundAgainByHowItsPrintIsNoted()
    {
        const LabelSubject page{LabelSubject::Kind::Event, 7, QStringLiteral("9-16 2/13")};
        QCOMPARE(LabelSubject::parse(page.key()), std::optional(page));
        const LabelSubject whole = LabelSubject::of(static_cast<EventId>(7));
        QCOMPARE(LabelSubject::parse(whole.key()), std::optional(whole));
    }

private:
    std::unique_ptr<TestWorkspace> m_shop;
    LotId m_lot{};
};

QTEST_MAIN(TestSlip)
#include "test_slip.moc"
