#include "core/filing/package.h"
#include "core/filing/packagesheets.h"
#include "core/filing/packagetables.h"
#include "tests/support/testworkspace.h"

#include <QJsonDocument>
#include <QTest>
#include <functional>
#include <utility>

using namespace suben;

namespace
{

/// Somebody at the window, who makes an entry while the package is gathered.
class Clerk final : public Progress
{
public:
    explicit Clerk(std::function<void()> deed) : m_deed(std::move(deed)) {}
    void advance(qint64, qint64) override
    {
        if (m_deed)
            std::exchange(m_deed, {})();
    }
    bool cancelled() const override { return false; }

private:
    std::function<void()> m_deed;
};

} // namespace

/// A package holds what it is about, and counts what came and went.
class PackageScopeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }
    void init() { m_shop = std::make_unique<TestWorkspace>(); }

    void theDossierOfALotLeavesOutAnotherItemsLotOfTheSameNumber()
    {
        const ItemId water = m_shop->item({.name = QStringLiteral("矿泉水")});
        m_shop->receive(m_shop->milk, QStringLiteral("20261020"), QStringLiteral("8盒"));
        const LotId milk = m_shop->lot(QStringLiteral("20261020"));
        m_shop->receive(water, QStringLiteral("20261020"), QStringLiteral("5盒"));
        const QString text = dossier(milk);
        QVERIFY2(text.contains(QStringLiteral("纯牛奶")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("矿泉水")), qPrintable(text));
    }

    void whatIsMovedNeitherCameNorWent()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const auto there = Catalog(m_shop->session()).save(Location{{}, QStringLiteral("后仓"), {}, {}});
        QVERIFY2(there, there ? "" : qPrintable(there.error().text));
        EventDraft move = m_shop->shipping(m_shop->lot(QStringLiteral("L1")), QStringLiteral("10盒"));
        move.step = QStringLiteral("moving");
        move.party = {};
        move.location = *there;
        move.lines[0].location = LocationId{1};
        m_shop->record(move);
        NoProgress none;
        const auto sheets = packageSheets(m_shop->session(), QStringLiteral("flow"), {Year, Year.addYears(1), {}}, none);
        QVERIFY(sheets);
        const QStringList row = sheets->front().rows.front();
        QCOMPARE(row.mid(5), (QStringList{QStringLiteral("0"), QStringLiteral("10"), QStringLiteral("0"), QStringLiteral("10")}));
    }

    void anEntryMadeMeanwhileIsInTheWholePackageOrInNoneOfIt()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        auto window = Workspace::open(m_shop->path(), QString(), std::make_unique<FixedClock>(m_shop->session().clock.now()));
        QVERIFY2(window, window ? "" : qPrintable(window.error().text));
        const EventDraft sale = m_shop->shipping(m_shop->lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        bool isEntered = false;
        Clerk clerk([&] { isEntered = Ledger((*window)->session()).record(sale).has_value(); });
        const Forms forms = Forms::load({QStringLiteral(":/suben/forms")});
        PackageOrder order;
        order.from = Year;
        order.to = Year.addYears(1);
        order.path = m_keys.filePath(QStringLiteral("busy.zip"));
        const auto facts = FilingPackage(m_shop->session(), *forms.find(u"ledger")).build(order, clerk);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text));
        QVERIFY(isEntered);
        QCOMPARE(facts->events, 2);
        NoProgress none;
        const auto verdict = verifyPackage(order.path, none);
        QVERIFY(verdict);
        QVERIFY2(verdict->chainAgrees, qPrintable(verdict->why));
    }

private:
    const QDate Year{2026, 1, 1};

    /// The tables of the answer about a lot, as one text.
    QString dossier(LotId lot)
    {
        const Forms forms = Forms::load({QStringLiteral(":/suben/forms")});
        NoProgress none;
        PackageTables tables(m_shop->session(), *forms.find(u"inspection"), {Year, Year.addYears(1), lot}, none);
        const auto read = tables.read();
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return QString::fromUtf8(QJsonDocument(tables.takeForPage()).toJson());
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
};

QTEST_MAIN(PackageScopeTest)
#include "tst_packagescope.moc"
