#include "core/ledger/stock.h"
#include "tests/core/ledger/plainledger.h"

#include <QRandomGenerator>
#include <QTest>

using namespace suben;

namespace
{

Quantity cases(qint64 whole)
{
    return {Decimal::fromInteger(whole), Unit::fromCode(u"CT")};
}

} // namespace

class StockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ledger = std::make_unique<PlainLedger>(); }
    void cleanup() { m_ledger.reset(); }

    void whatIsOnHandIsTheSumOfEffectiveLinesAfterAnyHistory()
    {
        QRandomGenerator random(7);
        std::vector<LotId> lots;
        std::vector<EventId> events;
        for (int i = 0; i < 5; ++i)
            lots.push_back(m_ledger->lot(QString::number(i)));
        for (int i = 0; i < 120; ++i) {
            const EventId event = m_ledger->event(QStringLiteral("in"), QDate(2026, 1, 1));
            events.push_back(event);
            for (int k = 0; k < 2; ++k) {
                m_ledger->line(event, random.bounded(2) != 0 ? QStringLiteral("output") : QStringLiteral("input"),
                               lots[random.bounded(5)], random.bounded(4), LocationId{1 + random.bounded(2)});
            }
            if (i % 7 == 6)
                m_ledger->run("INSERT INTO correction SELECT ?1, ?2 WHERE NOT EXISTS "
                              "(SELECT 1 FROM correction WHERE corrected_id = ?1)",
                              events[random.bounded(i)], event);
        }
        const auto wrong = m_ledger->session.store.read([](Database &db) -> Result<bool> {
            return db
                .query(R"(
                SELECT 1 FROM (
                    SELECT lot_id, location_id, quantity AS kept, 0 AS summed FROM on_hand
                     UNION ALL
                    SELECT lot_id, location_id, 0, CASE side WHEN 'output' THEN quantity ELSE -quantity END
                      FROM effective_line WHERE side <> 'none')
                 GROUP BY lot_id, location_id HAVING sum(kept) <> sum(summed))")
                .next();
        });
        QVERIFY(wrong);
        QVERIFY(!*wrong);
    }

    void lotsComeInOrderOfExpiryAndPagesGoOnBehindTheLast()
    {
        const LotId late = m_ledger->received(QStringLiteral("L3"), 3, QDate(2027, 3, 1));
        const LotId none = m_ledger->received(QStringLiteral("L4"), 3);
        const LotId soon = m_ledger->received(QStringLiteral("L1"), 3, QDate(2027, 1, 1));
        StockFilter filter;
        filter.limit = 2;
        const auto first = Stock(m_ledger->session).rows(filter);
        QVERIFY(first);
        QCOMPARE(lots(*first), (QList<qint64>{raw(soon), raw(late)}));
        filter.after = first->back().lot;
        filter.afterLocation = first->back().location;
        QCOMPARE(lots(*Stock(m_ledger->session).rows(filter)), QList<qint64>{raw(none)});
    }

    void aUsedUpLotIsOnlyShownWhereAskedFor()
    {
        const LotId lot = m_ledger->received(QStringLiteral("L1"), 3);
        m_ledger->line(m_ledger->event(QStringLiteral("out"), QDate(2026, 2, 1)), QStringLiteral("input"), lot, 3);
        StockFilter filter;
        QVERIFY(Stock(m_ledger->session).rows(filter)->empty());
        filter.alsoEmpty = true;
        QCOMPARE(lots(*Stock(m_ledger->session).rows(filter)), QList<qint64>{raw(lot)});
    }

    void anEarlierDayShowsWhatWasThereThen()
    {
        const LotId lot = m_ledger->received(QStringLiteral("L1"), 5);
        m_ledger->line(m_ledger->event(QStringLiteral("out"), QDate(2026, 2, 1)), QStringLiteral("input"), lot, 4);
        StockFilter filter;
        filter.days.asOf = QDate(2026, 1, 31);
        QCOMPARE(Stock(m_ledger->session).rows(filter)->front().onHand, cases(5));
    }

    void firstExpiredGoesFirstAndTheRestIsTakenFromTheNext()
    {
        const LotId late = m_ledger->received(QStringLiteral("L2"), 10, QDate(2027, 3, 1));
        const LotId soon = m_ledger->received(QStringLiteral("L1"), 4, QDate(2027, 1, 1));
        const auto offers = Stock(m_ledger->session).propose(ItemId{1}, cases(6), LocationId{1});
        QVERIFY(offers);
        QCOMPARE(offers->size(), std::size_t(2));
        QCOMPARE(offers->at(0).stock.lot, soon);
        QCOMPARE(offers->at(0).take, cases(4));
        QCOMPARE(offers->at(1).stock.lot, late);
        QCOMPARE(offers->at(1).take, cases(2));
    }

    void anExpiredLotIsNamedButNotTaken()
    {
        m_ledger->received(QStringLiteral("L1"), 4, QDate(2026, 11, 21));
        const auto offers = Stock(m_ledger->session).propose(ItemId{1}, cases(1), {});
        QVERIFY(!offers->front().eligible);
        QCOMPARE(offers->front().take, cases(0));
        QVERIFY(offers->front().why.contains(QStringLiteral("2026-11-21")));
    }

    void aLotThatExpiresTodayMayStillBeTaken()
    {
        m_ledger->received(QStringLiteral("L1"), 4, QDate(2026, 11, 22));
        QVERIFY(Stock(m_ledger->session).propose(ItemId{1}, cases(1), {})->front().eligible);
    }

    void aHeldLotSaysWhyItIsNotTaken()
    {
        const LotId lot = m_ledger->received(QStringLiteral("L1"), 4);
        m_ledger->hold(lot, QStringLiteral("抽检待结果"));
        const auto offers = Stock(m_ledger->session).propose(ItemId{1}, cases(1), {});
        QVERIFY(!offers->front().eligible);
        QCOMPARE(offers->front().stock.heldBecause, QStringLiteral("抽检待结果"));
    }

    void whatIsSetAsideIsNotTaken()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("L1"));
        m_ledger->line(m_ledger->event(QStringLiteral("in"), QDate(2026, 1, 1)), QStringLiteral("output"), lot, 4,
                       LocationId{2});
        QVERIFY(!Stock(m_ledger->session).propose(ItemId{1}, cases(1), {})->front().eligible);
    }

private:
    static QList<qint64> lots(const std::vector<StockRow> &rows)
    {
        QList<qint64> lots;
        for (const StockRow &row : rows)
            lots.append(raw(row.lot));
        return lots;
    }

    std::unique_ptr<PlainLedger> m_ledger;
};

QTEST_GUILESS_MAIN(StockTest)
#include "tst_stock.moc"
