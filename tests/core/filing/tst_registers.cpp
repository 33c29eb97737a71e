#include "core/filing/registerpaper.h"

#include "core/base/clock.h"
#include "tests/support/testworkspace.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace suben;

/// The registers the law asks for, against entries made here.
class RegistersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_days = {};
    }

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

    void inRedTheWrongLineStaysAndANegativeOneTakesItBack() // 红字更正
    {
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const auto right = m_shop->ledger().correct(
            wrong, m_shop->confirmed(m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("9盒"))), QStringLiteral("数量打错"));
        QVERIFY(right);
        const EventId voided = m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("4盒"));
        QVERIFY(m_shop->ledger().voidEvent(voided, QStringLiteral("记错了店")));
        const auto rows = readInRed(QStringLiteral("purchaseRegister"));
        QStringList quantities;
        QList<bool> red;
        for (const RegisterRow &row : rows) {
            quantities << cell(row.cells, QStringLiteral("line.qty")).remove(u' ');
            red << row.isRed;
        }
        QCOMPARE(quantities, (QStringList{QStringLiteral("10盒"), QStringLiteral("-10盒"), QStringLiteral("9盒"), QStringLiteral("4盒"), QStringLiteral("-4盒")}));
        QCOMPARE(red, (QList<bool>{false, true, false, false, true}));
        for (const QString &said : {QStringLiteral("数量打错"), QString::number(raw(wrong)), QStringLiteral("2026-11-22 09:30")})
            QVERIFY2(rows[1].mark.contains(said), qPrintable(rows[1].mark));
        QVERIFY(rows[4].mark.contains(QStringLiteral("记错了店")));
        QVERIFY(!rows[0].mark.isEmpty() && !rows[2].mark.isEmpty());
    }

    void whatIsCorrectedLaterIsNotRedAsItWasKnownBefore()
    {
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        m_shop->setTime(chinaTime(QDate(2026, 11, 24), QTime(9, 0)));
        QVERIFY(m_shop->ledger().voidEvent(wrong, QStringLiteral("记错了店")));
        QCOMPARE(readInRed(QStringLiteral("purchaseRegister")).size(), std::size_t(2));
        m_days.asKnownOn = QDate(2026, 11, 22);
        const auto before = readInRed(QStringLiteral("purchaseRegister"));
        m_days = {};
        QCOMPARE(before.size(), std::size_t(1));
        QVERIFY(!before.front().isRed && before.front().mark.isEmpty());
    }

    void thePaperAndTheTableShowCorrectionsInWordsAndRed()
    {
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        QVERIFY(m_shop->ledger().voidEvent(wrong, QStringLiteral("记错了店")));
        NoProgress progress;
        const auto info = Registers(m_shop->session()).named(QStringLiteral("purchaseRegister"));
        const RegisterPeriod period{m_from, m_to, {}, {}, RegisterLook::InRed};
        const auto paper = registerPaper(m_shop->session(), *info, period, progress);
        QVERIFY(paper);
        bool isRed = false;
        bool isSaid = false;
        for (const PaperPage &page : pagesOf(*paper)) {
            for (const PageElement &element : page.elements) {
                const auto *text = std::get_if<PageText>(&element);
                isRed = isRed || (text != nullptr && text->ink == PaperInk::Red && text->text.contains(QStringLiteral("-10")));
                isSaid = isSaid || (text != nullptr && text->text.contains(QStringLiteral("记错了店")));
            }
        }
        QVERIFY(isRed && isSaid);
        auto table = registerTable(m_shop->session(), *info, period, progress);
        QVERIFY(table);
        QCOMPARE(table->columns.size(), info->columns.size() + 1);
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

    void aLaterCorrectionChangesNoPastRegister_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void aLaterCorrectionChangesNoPastRegister()
    {
        QFETCH(uint, seed);
        QRandomGenerator dice(seed);
        QDate today(2026, 11, 2);
        std::vector<EventId> purchases;
        for (int i = 0; i < 12; ++i) {
            m_shop->setTime(chinaTime(today, QTime(9, 30)));
            const QString lot = QStringLiteral("L%1").arg(i);
            EventDraft bought = m_shop->receiving(m_shop->milk, lot, QStringLiteral("%1盒").arg(5 + dice.bounded(9)));
            bought.fields.set(QStringLiteral("event.date"), today);
            purchases.push_back(m_shop->record(bought));
            if (dice.bounded(2) == 0) {
                EventDraft sold = m_shop->shipping(m_shop->lot(lot), QStringLiteral("%1盒").arg(1 + dice.bounded(4)));
                sold.fields.set(QStringLiteral("event.date"), today);
                m_shop->record(sold);
            }
            today = today.addDays(dice.bounded(2));
        }
        const QDate known = today;
        const auto past = [&] {
            m_days.asKnownOn = known;
            QList<QStringList> all;
            for (const char *view : {"purchaseRegister", "saleRegister"})
                all += read(QLatin1String(view));
            m_days = {};
            return all;
        };
        const QList<QStringList> before = past();
        m_shop->setTime(chinaTime(today.addDays(1), QTime(9, 30)));
        int changed = 0;
        for (std::size_t i = 0; i < purchases.size(); ++i) {
            const bool isVoid = dice.bounded(3) == 0;
            EventDraft instead = m_shop->receiving(m_shop->milk, QStringLiteral("L%1").arg(i), QStringLiteral("99盒"));
            instead.fields.set(QStringLiteral("event.date"), known);
            changed += (isVoid ? m_shop->ledger().voidEvent(purchases[i], QStringLiteral("重复录入"))
                               : m_shop->ledger().correct(purchases[i], m_shop->confirmed(instead), QStringLiteral("数量打错")))
                           ? 1
                           : 0;
        }
        QVERIFY2(changed > 0, "every correction was refused");
        QCOMPARE(past(), before);
        QVERIFY(read(QStringLiteral("purchaseRegister")) != before);
        m_days.asOf = known.addDays(-1);
        for (const QStringList &row : read(QStringLiteral("purchaseRegister")))
            QVERIFY(cell(row, QStringLiteral("event.date")) < known.toString(Qt::ISODate));
    }

    void aPaperOfOtherDaysSaysSo()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("1盒"));
        const auto info = Registers(m_shop->session()).named(QStringLiteral("purchaseRegister"));
        NoProgress none;
        const RegisterPeriod period{m_from, m_to, {}, {{}, QDate(2026, 11, 21)}};
        const auto paper = registerPaper(m_shop->session(), *info, period, none);
        QVERIFY(paper->facts.join(u'|').contains(QLatin1String("2026-11-21")));
        QVERIFY(paper->groups.empty());
        QVERIFY(registerTable(m_shop->session(), *info, period, none)->title.contains(QLatin1String("2026-11-21")));
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
            const auto count = registers.read(info, {m_from, m_to, withheld, m_days}, none, [&](const RegisterRow &row) { rows << row.cells; });
            if (!count || *count != rows.size())
                qFatal("register %s", qPrintable(view));
        }
        return rows;
    }

    std::vector<RegisterRow> readInRed(const QString &view)
    {
        NoProgress none;
        std::vector<RegisterRow> rows;
        const auto info = Registers(m_shop->session()).named(view);
        if (!info)
            qFatal("%s", qPrintable(view));
        m_info = *info;
        const auto count = Registers(m_shop->session()).read(*info, {m_from, m_to, {}, m_days, RegisterLook::InRed}, none, [&](const RegisterRow &row) { rows.push_back(row); });
        if (!count)
            qFatal("%s", qPrintable(count.error().text));
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
    ViewDays m_days;
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // papers measure letters
    QGuiApplication application(argc, argv);
    RegistersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_registers.moc"
