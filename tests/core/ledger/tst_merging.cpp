#include "core/ledger/lastdelivery.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/masterlist.h"
#include "core/ledger/merging.h"
#include "core/ledger/search.h"
#include "core/ledger/stock.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

/// Two records of one thing that become one: who answers where, and what stays as it was entered.
class TestMerging final : public QObject
{
    Q_OBJECT

private:
    /// A second record of the milk the workspace knows.
    static ItemId again(TestWorkspace &w)
    {
        TestItem other;
        other.name = QStringLiteral("鲜牛奶");
        other.gtin = QStringLiteral("6901234000016");
        return w.item(other);
    }
    static QList<ItemId> found(TestWorkspace &w, const QString &text)
    {
        QList<ItemId> ids;
        const auto hits = Search(w.session()).items(text, {});
        for (const Hit &hit : *hits)
            ids.append(static_cast<ItemId>(hit.id));
        return ids;
    }

private Q_SLOTS:
    void lotsOfBothAreOfferedForTheKeptOne()
    {
        TestWorkspace w;
        const ItemId other = again(w);
        w.receive(other, QStringLiteral("A1"), QStringLiteral("5盒"));
        w.receive(w.milk, QStringLiteral("B1"), QStringLiteral("3盒"));
        QVERIFY(Merging(w.session()).merge(w.milk, other));
        const auto offers = Stock(w.session()).propose(w.milk, quantity(QStringLiteral("8盒")), {});
        QVERIFY(offers);
        QCOMPARE(offers->size(), 2U);
        for (const LotOffer &offer : *offers) {
            QCOMPARE(offer.stock.item, w.milk);
            QCOMPARE(offer.stock.itemName, QStringLiteral("纯牛奶"));
        }
    }

    void searchingByTheOldNameOrBarCodeFindsTheKeptOne()
    {
        TestWorkspace w;
        const ItemId other = again(w);
        w.receive(other, QStringLiteral("A1"), QStringLiteral("5盒"));
        QVERIFY(Merging(w.session()).merge(w.milk, other));
        QCOMPARE(found(w, QStringLiteral("鲜牛奶")), QList<ItemId>{w.milk});
        QCOMPARE(found(w, QStringLiteral("6901234000016")), QList<ItemId>{w.milk});
        QCOMPARE(found(w, QString()), QList<ItemId>{w.milk});
        QCOMPARE((*Catalog(w.session()).findItem(QStringLiteral("鲜牛奶")))->id, w.milk);
        const auto rows = MasterList(w.session()).items({});
        for (const ItemRow &row : *rows)
            QVERIFY(row.id != other);
    }

    void anEntryThatNamesTheOldOneIsPostedUnderTheKeptOne()
    {
        TestWorkspace w;
        const ItemId other = again(w);
        const PartyId twin = w.party(QStringLiteral("烟台乳品"));
        QVERIFY(Merging(w.session()).merge(w.milk, other));
        QVERIFY(Merging(w.session()).merge(w.supplier, twin));
        EventDraft draft = w.receiving(other, QStringLiteral("A1"), QStringLiteral("5盒"));
        draft.party = twin;
        const EventId id = w.record(draft);
        const auto event = LedgerQuery(w.session()).event(id);
        QCOMPARE(event->party, w.supplier);
        QCOMPARE(Catalog(w.session()).lot(event->lines[0].lot)->item, w.milk);
    }

    void whatWasPostedStaysAsItWasEntered()
    {
        TestWorkspace w;
        const ItemId other = again(w);
        w.receive(other, QStringLiteral("A1"), QStringLiteral("5盒"));
        const qint64 hash = w.number("SELECT count(*) FROM chain");
        QVERIFY(Merging(w.session()).merge(w.milk, other));
        QCOMPARE(Catalog(w.session()).lot(w.lot(QStringLiteral("A1")))->item, other);
        QCOMPARE(w.number("SELECT count(*) FROM chain"), hash);
    }

    void anOldLotIsSoldInThePackagingOfTheKeptOne()
    {
        TestWorkspace w;
        const ItemId other = again(w); // knows no 箱
        w.receive(other, QStringLiteral("A1"), QStringLiteral("24盒"));
        QVERIFY(Merging(w.session()).merge(w.milk, other));
        w.ship(w.lot(QStringLiteral("A1")), QStringLiteral("1箱"));
        QCOMPARE(w.onHand(w.lot(QStringLiteral("A1"))), Decimal::fromInteger(12));
    }

    void theSameLotNumberIsOneLot()
    {
        TestWorkspace w;
        const ItemId other = again(w);
        w.receive(other, QStringLiteral("A1"), QStringLiteral("5盒"));
        QVERIFY(Merging(w.session()).merge(w.milk, other));
        w.receive(w.milk, QStringLiteral("A1"), QStringLiteral("3盒"));
        w.receive(w.milk, QStringLiteral("A1"), QStringLiteral("2盒"));
        QCOMPARE(w.number("SELECT count(*) FROM lot WHERE code = 'A1'"), 1);
    }

    void thePapersAndEntriesOfBothFirmsAreSeenTogether()
    {
        TestWorkspace w;
        const PartyId twin = w.party(QStringLiteral("烟台乳品"));
        w.paper(QStringLiteral("foodLicence"), HolderKind::Party, raw(twin));
        EventDraft draft = w.receiving(w.milk, QStringLiteral("A1"), QStringLiteral("5盒"));
        draft.party = twin;
        w.record(draft);
        QVERIFY(Merging(w.session()).merge(w.supplier, twin));
        QCOMPARE(Catalog(w.session()).papersOf(HolderKind::Party, raw(w.supplier))->size(), 2);
        EventFilter filter;
        filter.party = w.supplier;
        QCOMPARE(LedgerQuery(w.session()).events(filter)->size(), 1U);
        QVERIFY(lastDelivery(w.session(), w.milk, w.supplier)->has_value());
    }

    void differentGoodsAreNotMerged()
    {
        TestWorkspace w;
        TestItem kilo;
        kilo.name = QStringLiteral("散装奶粉");
        kilo.unit = QStringLiteral("千克");
        const auto merged = Merging(w.session()).merge(w.milk, w.item(kilo));
        QVERIFY(!merged);
        QCOMPARE(merged.error().findings[0].field, QStringLiteral("item.unit"));
        TestItem coded;
        coded.gtin = QStringLiteral("6901234000023");
        const ItemId second = w.item(coded);
        QCOMPARE(Merging(w.session()).merge(again(w), second).error().findings[0].field, QStringLiteral("item.gtin"));
    }

    void aMergedRecordIsNotMergedTwice()
    {
        TestWorkspace w;
        const ItemId other = again(w);
        QVERIFY(Merging(w.session()).merge(w.milk, other));
        QVERIFY(!Merging(w.session()).merge(w.milk, other));
        QVERIFY(!Merging(w.session()).merge(w.milk, w.milk));
    }

    void whatHadBeenMergedGoesAlong()
    {
        TestWorkspace w;
        const PartyId second = w.party(QStringLiteral("烟台乳品"));
        const PartyId third = w.party(QStringLiteral("烟台某乳业"));
        QVERIFY(Merging(w.session()).merge(second, third));
        QVERIFY(Merging(w.session()).merge(w.supplier, second));
        QCOMPARE(*Merging(w.session()).standingFor(third), w.supplier);
        QCOMPARE(*Merging(w.session()).mergedInto(w.supplier), (QList<PartyId>{second, third}));
    }

    void aMergingIsTakenBack()
    {
        TestWorkspace w;
        const ItemId other = again(w);
        QVERIFY(Merging(w.session()).merge(w.milk, other));
        QVERIFY(Merging(w.session()).separate(other));
        QCOMPARE(found(w, QStringLiteral("鲜牛奶")), QList<ItemId>{other});
        QVERIFY(Merging(w.session()).mergedInto(w.milk)->isEmpty());
        QVERIFY(!Merging(w.session()).separate(other));
        QCOMPARE(w.number("SELECT count(*) FROM master_change WHERE after LIKE '%sameAs%'"), 2);
    }
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
