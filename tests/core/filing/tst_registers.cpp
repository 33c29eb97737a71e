#include "core/filing/registerpaper.h"

#include "tests/support/testworkspace.h"

#include <QGuiApplication>
#include <QTest>
#include <algorithm>

using namespace suben;

/// The registers the law asks for, against entries made here.
class RegistersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init() { m_shop = std::make_unique<TestWorkspace>(); }

    void aPurchaseStandsInItsRegisterUnderThePacksWords()
    {
        EventDraft draft = m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2箱"));
        draft.fields.set(QStringLiteral("event.docNo"), QStringLiteral("0012"));
        m_shop->record(draft);
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("5盒"));
        const auto rows = read(QStringLiteral("purchaseRegister"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(cell(rows[0], QStringLiteral("event.date")), QStringLiteral("2026-11-22"));
        QCOMPARE(cell(rows[0], QStringLiteral("item.name")), QStringLiteral("纯牛奶"));
        QCOMPARE(cell(rows[0], QStringLiteral("lot.code")), QStringLiteral("L1"));
        QCOMPARE(cell(rows[0], QStringLiteral("lot.made")), QStringLiteral("2026-10-20"));
        QVERIFY2(cell(rows[0], QStringLiteral("line.qty")).startsWith(QLatin1String("24")), qPrintable(cell(rows[0], QStringLiteral("line.qty"))));
        QCOMPARE(cell(rows[0], QStringLiteral("party.name")), QStringLiteral("山东某乳业有限公司"));
        QCOMPARE(cell(rows[0], QStringLiteral("party.phone")), QStringLiteral("13800138000"));
        QCOMPARE(cell(rows[0], QStringLiteral("event.docNo")), QStringLiteral("0012"));
    }

    void aSaleStandsInItsRegisterAndPricesCanBeWithheld()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        EventDraft sale = m_shop->shipping(m_shop->lot(QStringLiteral("L1")), QStringLiteral("3盒"));
        sale.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"4.5"));
        m_shop->record(sale);
        auto rows = read(QStringLiteral("saleRegister"));
        QCOMPARE(rows.size(), 1);
        QVERIFY(cell(rows[0], QStringLiteral("line.price")).contains(QLatin1String("4.5")));
        QVERIFY(cell(rows[0], QStringLiteral("line.amount")).contains(QLatin1String("13.5")));
        rows = read(QStringLiteral("saleRegister"), {QStringLiteral("line.price"), QStringLiteral("line.amount")});
        QCOMPARE(cell(rows[0], QStringLiteral("line.price")), QString());
        QCOMPARE(cell(rows[0], QStringLiteral("line.amount")), QString());
        QCOMPARE(cell(rows[0], QStringLiteral("party.name")), QStringLiteral("实验小学"));
    }

    void rowsComeOldestFirstAndOnlyThoseOfThePeriod()
    {
        for (const char *lot : {"L1", "L2", "L3"})
            m_shop->receive(m_shop->milk, QString::fromLatin1(lot), QStringLiteral("1盒"));
        QStringList lots;
        for (const QStringList &row : read(QStringLiteral("purchaseRegister")))
            lots << cell(row, QStringLiteral("lot.code"));
        QCOMPARE(lots, (QStringList{QStringLiteral("L1"), QStringLiteral("L2"), QStringLiteral("L3")}));
        m_from = QDate(2026, 11, 23);
        QVERIFY(read(QStringLiteral("purchaseRegister")).isEmpty());
        m_from = QDate(2026, 11, 1);
    }

    void aCorrectedEntryStandsInItsLastForm()
    {
        const EventId event = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const auto corrected = m_shop->ledger().correct(
            event, m_shop->confirmed(m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("9盒"))), QStringLiteral("数量打错"));
        QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().text));
        auto rows = read(QStringLiteral("purchaseRegister"));
        QCOMPARE(rows.size(), 1);
        QVERIFY(cell(rows[0], QStringLiteral("line.qty")).startsWith(QLatin1Char('9')));
        QVERIFY(m_shop->ledger().voidEvent(corrected->id, QStringLiteral("重复录入")));
        QVERIFY(read(QStringLiteral("purchaseRegister")).isEmpty());
    }

    void packsThatShareARegisterStandInOne()
    {
        m_shop = std::make_unique<TestWorkspace>(QStringList{QStringLiteral("food.general"), QStringLiteral("food.dairy")});
        TestItem cream;
        cream.name = QStringLiteral("稀奶油");
        cream.category = QStringLiteral("food.dairy");
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("1盒"));
        m_shop->receive(m_shop->item(cream), QStringLiteral("L2"), QStringLiteral("1盒"));
        const auto all = Registers(m_shop->session()).list();
        QCOMPARE(std::ranges::count(all, QStringLiteral("purchaseRegister"), &RegisterInfo::view), 1);
        QStringList lots;
        for (const QStringList &row : read(QStringLiteral("purchaseRegister")))
            lots << cell(row, QStringLiteral("lot.code"));
        QCOMPARE(lots, (QStringList{QStringLiteral("L1"), QStringLiteral("L2")}));
    }

    void aRegisterThatIsNotThereIsNotFound()
    {
        NoProgress none;
        const auto read = Registers(m_shop->session()).read({QStringLiteral("food.general"), QStringLiteral("dreams"), {}, {}, {}, {}, {}, {}}, {m_from, m_to, {}}, none,
                                                            [](const RegisterRow &) {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotFound);
    }

    void aRegisterOnPaperHasItsFirmItsPeriodAndItsPages()
    {
        for (int i = 0; i < 120; ++i)
            m_shop->receive(m_shop->milk, QStringLiteral("L%1").arg(i), QStringLiteral("2盒"));
        NoProgress none;
        const auto info = Registers(m_shop->session()).named(QStringLiteral("purchaseRegister"));
        QVERIFY(info);
        const auto paper = registerPaper(m_shop->session(), *info, {m_from, m_to, {}}, none);
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().text));
        QVERIFY(paper->facts.contains(m_shop->session().info.name));
        const auto pages = pagesOf(*paper);
        QVERIFY(pages.size() > 1);
        int rows = 0;
        for (const PaperPage &page : pages)
            rows += static_cast<int>(std::ranges::count_if(page.elements, [](const PageElement &element) {
                const auto *text = std::get_if<PageText>(&element);
                return text != nullptr && text->text.startsWith(QLatin1String("L")) && text->text.size() <= 4;
            }));
        QCOMPARE(rows, 120); // none lost between two pages
    }

private:
    QList<QStringList> read(const QString &view, const QStringList &withheld = {})
    {
        Registers registers(m_shop->session());
        QList<QStringList> rows;
        for (const RegisterInfo &info : registers.list()) {
            if (info.view != view)
                continue;
            m_info = info;
            NoProgress none;
            const auto count = registers.read(info, {m_from, m_to, withheld}, none, [&](const RegisterRow &row) { rows << row.cells; });
            if (!count || *count != rows.size())
                qFatal("register %s", qPrintable(view));
        }
        return rows;
    }

    QString cell(const QStringList &row, const QString &path) const
    {
        for (std::size_t i = 0; i < m_info.columns.size(); ++i) {
            if (m_info.columns[i].path == path)
                return row[static_cast<qsizetype>(i)];
        }
        return QStringLiteral("no column");
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    RegisterInfo m_info;
    QDate m_from{2026, 11, 1};
    QDate m_to{2026, 11, 30};
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // papers measure letters
    QGuiApplication application(argc, argv);
    RegistersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_registers.moc"
