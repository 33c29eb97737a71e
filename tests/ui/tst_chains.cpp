#include "tests/ui/stepwalk.h"

#include "core/ledger/catalog.h"
#include "core/ledger/dues.h"
#include "ui/form/linesview.h"
#include "ui/models/linesmodel.h"
#include "ui/page.h"
#include "ui/widgets/factcard.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// Whole chains of the law's other categories, entered on the window's pages and traced both ways.
class TestChains final : public QObject
{
    Q_OBJECT

private:
    TestWorkspace &ledger() { return m_desk->ledger(); }
    Session &session() { return ledger().session(); }
    Decimal onHand(const char *lot) { return ledger().onHand(ledger().lot(QLatin1String(lot))); }

    void item(const char *name, const char *category, const char *unit, const Fields &fields)
    {
        ledger().item({.name = QString::fromUtf8(name),
                       .category = QLatin1String(category),
                       .unit = QString::fromUtf8(unit),
                       .fields = fields});
    }
    PaperId own(const char *kind, const QList<PaperQuantity> &allowed = {},
                const QStringList &scope = {QStringLiteral("*")})
    {
        Paper paper;
        paper.kind = QLatin1String(kind);
        paper.holderKind = HolderKind::Own;
        paper.number = QLatin1String(kind) + QStringLiteral("-1");
        paper.validFrom = QDate(2026, 1, 1);
        paper.validTo = QDate(2026, 12, 31);
        paper.scope = scope;
        paper.quantities = {allowed.begin(), allowed.end()};
        return Catalog(session()).save(paper).value_or(PaperId{});
    }
    void record(const char *step, const StepWalk::Answers &answers, const QStringList &picks, const char *shot)
    {
        const QString refused = StepWalk(*m_desk).record(step, answers, picks, shot);
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
    }
    void batch(const char *step, const StepWalk::Answers &answers, const QStringList &picks, const char *shot)
    {
        const QString refused = StepWalk(*m_desk).batch(step, answers, picks, shot);
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
    }
    /// 销售: to a named buyer or over the counter; the lot by gun, its quantity typed.
    void sell(const char *kind, const QString &buyer, const QString &kilograms, const char *shot)
    {
        const qint64 before = m_desk->events();
        m_desk->showPage("shippingPage");
        auto *sale = m_desk->page()->findChild<Page *>(QLatin1String(kind));
        QVERIFY(sale != nullptr);
        if (!sale->isVisible())
            m_desk->part<QPushButton>("otherKind")->click();
        if (!buyer.isEmpty()) {
            m_desk->part<QLineEdit>("field_customer")->setFocus();
            m_desk->enter(buyer);
        }
        m_desk->scan(QStringLiteral("W2601"));
        auto *lines = static_cast<LinesModel *>(sale->findChild<LinesView *>(QStringLiteral("lines"))->model());
        lines->enter(0, lines->columnOf(QStringLiteral("line.qty")), kilograms);
        lines->enter(0, lines->columnOf(QStringLiteral("line.price")), QStringLiteral("38"));
        m_desk->shoot(shot);
        StepWalk(*m_desk).finish(Act::Save);
        QTRY_VERIFY2(m_desk->events() == before + 1,
                     qPrintable(m_desk->focus() + QLatin1Char('\n') + m_desk->banner()));
    }
    void trace(const char *lot, const QStringList &words, const char *shot)
    {
        m_desk->showPage("tracePage");
        m_desk->scan(QLatin1String(lot));
        const auto *view = m_desk->page()->findChild<QAbstractItemView *>(QStringLiteral("traceTable"));
        QTRY_VERIFY2(view != nullptr && view->isVisible(), lot); // until the answer is there the page says what to do
        const auto said = [this] {
            QString all = m_desk->part<FactCard>("traceAnswer")->plainText();
            const auto *table = m_desk->part<QAbstractItemView>("traceTable")->model();
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column)
                    all += QLatin1Char('\n') + table->index(row, column).data().toString();
            }
            return all;
        };
        for (const QString &word : words)
            QTRY_VERIFY2(said().contains(word), qPrintable(word + QStringLiteral(" is missing in\n") + said()));
        m_desk->shoot(shot);
    }

private Q_SLOTS:
    void initTestCase() { StepDesk::setUp(); }
    void cleanup() { m_desk.reset(); }

    void fromTheMineToTheMagnet()
    {
        m_desk = std::make_unique<StepDesk>(QStringList{QStringLiteral("re.mine"), QStringLiteral("re.separate"),
                                                        QStringLiteral("re.metal"), QStringLiteral("re.export")});
        const auto kind = [](const char *word) { return Fields{{QStringLiteral("item.kind"), QLatin1String(word)}}; };
        item("离子型稀土矿", "re.mine", "t", kind("ore"));
        item("氧化镨钕", "re.separate", "t", kind("compound"));
        item("金属镨钕", "re.metal", "t", kind("metal"));
        Fields magnet = kind("alloy");
        magnet.set(QStringLiteral("item.element"), QStringLiteral("镨钕"));
        magnet.set(QStringLiteral("item.hsCode"), QStringLiteral("85051110"));
        item("钕铁硼磁体", "re.export", "t", magnet);
        own("miningLicence");
        own("mineQuota", {{QString(), quantity(QStringLiteral("100t"))}});
        own("reQuota", {{QString(), quantity(QStringLiteral("100t"))}});
        own("exportLicence");
        record("稀土开采",
               {{QStringLiteral("event.mine"), QStringLiteral("东矿区")},
                {QStringLiteral("lot.code"), QStringLiteral("K2611")},
                {QStringLiteral("line.qty"), QStringLiteral("10t")},
                {QStringLiteral("lot.reoPct"), QStringLiteral("92")}},
               {QStringLiteral("lzxxtk")}, "mine");
        QCOMPARE(onHand("K2611").toString(), QStringLiteral("10"));
        batch("re.separation",
              {{QStringLiteral("line.qty"), QStringLiteral("10t|8.8t")},
               {QStringLiteral("lot.reoPct"), QStringLiteral("99.5")},
               {QStringLiteral("lot.code"), QStringLiteral("Y2611")}},
              {QStringLiteral("K2611"), QString(), QStringLiteral("yhpn"), QString()}, "separation");
        batch("re.smelting",
              {{QStringLiteral("line.qty"), QStringLiteral("8t|6.6t")},
               {QStringLiteral("lot.reoFactor"), QStringLiteral("1.17")},
               {QStringLiteral("lot.code"), QStringLiteral("J2611")}},
              {QStringLiteral("Y2611"), QString(), QStringLiteral("jspn"), QString()}, "smelting");
        batch("re.smelting",
              {{QStringLiteral("line.qty"), QStringLiteral("6t|18t")},
               {QStringLiteral("lot.reoFactor"), QStringLiteral("0.38")},
               {QStringLiteral("lot.code"), QStringLiteral("C2611")}},
              {QStringLiteral("J2611"), QString(), QStringLiteral("ntpct"), QString()}, "magnet");
        QCOMPARE(onHand("C2611").toString(), QStringLiteral("18"));
        record("稀土出口",
               {{QStringLiteral("party"), QStringLiteral("syxx")},
                {QStringLiteral("event.country"), QStringLiteral("德国")},
                {QStringLiteral("event.contractNo"), QStringLiteral("HT-1")},
                {QStringLiteral("event.endUser"), QStringLiteral("某海外电机公司")},
                {QStringLiteral("event.endUse"), QStringLiteral("风力发电机")},
                {QStringLiteral("lot.reoFactor"), QStringLiteral("0.38")},
                {QStringLiteral("line.qty"), QStringLiteral("5t")}},
               {QStringLiteral("C2611")}, "export");
        QCOMPARE(onHand("C2611").toString(), QStringLiteral("13"));
        trace("C2611", {QStringLiteral("实验小学"), QStringLiteral("13 t")}, "trace-magnet");
        trace("K2611", {QStringLiteral("实验小学")}, "trace-ore");
    }

    void fromTheFarmToTheShop()
    {
        m_desk = std::make_unique<StepDesk>(
            QStringList{QStringLiteral("live.farm"), QStringLiteral("live.slaughter"), QStringLiteral("agri.meat")},
            QStringList{QStringLiteral("farm"), QStringLiteral("slaughterhouse")});
        const Fields pig{{QStringLiteral("item.species"), QStringLiteral("pig")}};
        item("育肥猪", "live.farm", "头", pig);
        Fields carcass = pig;
        carcass.set(QStringLiteral("item.tags"), QStringList{QStringLiteral("carcass")});
        carcass.set(QStringLiteral("item.spec"), QStringLiteral("二分体"));
        item("猪白条", "live.slaughter", "片", carcass);
        item("冷鲜五花肉", "agri.meat", "kg", {{QStringLiteral("item.spec"), QStringLiteral("散装")}});
        own("slaughterLicence");
        record("出生",
               {{QStringLiteral("lot.code"), QStringLiteral("Q2601")},
                {QStringLiteral("lot.use"), QStringLiteral("1")},
                {QStringLiteral("line.qty"), QStringLiteral("20头")}},
               {QStringLiteral("yfz")}, "birth");
        record("兽药使用",
               {{QStringLiteral("event.drug"), QStringLiteral("阿莫西林")},
                {QStringLiteral("event.drugLot"), QStringLiteral("A1")},
                {QStringLiteral("event.approvalNo"), QStringLiteral("兽药字150011")},
                {QStringLiteral("event.dosage"), QStringLiteral("每头5g")},
                {QStringLiteral("event.giving"), QStringLiteral("1")},
                {QStringLiteral("event.firstDay"), QStringLiteral("2026-11-01")},
                {QStringLiteral("event.lastDay"), QStringLiteral("2026-11-03")},
                {QStringLiteral("event.withdrawal"), QStringLiteral("7天")},
                {QStringLiteral("event.vet"), QStringLiteral("李兽医")}},
               {QStringLiteral("Q2601")}, "medicine");
        QCOMPARE(Catalog(session()).lot(ledger().lot(QStringLiteral("Q2601")))->fields.value(u"lot.withdrawalEnd"),
                 Value(QDate(2026, 11, 10)));
        batch("slaughter",
              {{QStringLiteral("event.declaredAt"), QStringLiteral("2026-11-22 02:00")},
               {QStringLiteral("line.qty"), QStringLiteral("10头|20片")},
               {QStringLiteral("line.weight"), QStringLiteral("1100kg|800kg")},
               {QStringLiteral("lot.code"), QStringLiteral("B2601")}},
              {QStringLiteral("Q2601"), QString(), QStringLiteral("zbt"), QString()}, "slaughter");
        QCOMPARE(onHand("B2601").toString(), QStringLiteral("20"));
        batch("transforming",
              {{QStringLiteral("line.qty"), QStringLiteral("4片|150kg")},
               {QStringLiteral("lot.code"), QStringLiteral("W2601")},
               {QStringLiteral("lot.origin"), QStringLiteral("山东省烟台市")}},
              {QStringLiteral("B2601"), QString(), QStringLiteral("lxwhr"), QString()}, "cutting");
        QCOMPARE(onHand("W2601").toString(), QStringLiteral("150"));
        sell("wholesale", QStringLiteral("syxx"), QStringLiteral("20"), "sale-wholesale");
        QCOMPARE(onHand("W2601").toString(), QStringLiteral("130"));
        sell("retailSale", {}, QStringLiteral("2"), "sale-retail");
        QCOMPARE(onHand("W2601").toString(), QStringLiteral("128"));
        trace("B2601", {QStringLiteral("出生"), QStringLiteral("生产加工"), QStringLiteral("实验小学")},
              "trace-carcass");
        const auto *table = m_desk->part<QAbstractItemView>("traceTable")->model();
        for (int row = 0; row < table->rowCount(); ++row) {
            QString line;
            for (int column = 0; column < table->columnCount(); ++column)
                line += table->index(row, column).data().toString() + QLatin1Char(' ');
            // What was treated is named, not what was asked for.
            QVERIFY2(!line.contains(QStringLiteral("兽药使用")) || line.contains(QStringLiteral("育肥猪")),
                     qPrintable(line));
        }
        trace("Q2601", {QStringLiteral("屠宰"), QStringLiteral("实验小学")}, "trace-pigs");
    }

private:
    std::unique_ptr<StepDesk> m_desk;
};

QTEST_MAIN(TestChains)
#include "tst_chains.moc"
