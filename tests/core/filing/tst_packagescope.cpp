#include "core/filing/packagesheets.h"
#include "core/filing/packagetables.h"
#include "tests/support/testworkspace.h"

#include <QJsonDocument>
#include <QTest>

using namespace suben;

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

QTEST_GUILESS_MAIN(PackageScopeTest)
#include "tst_packagescope.moc"
