#include "core/ledger/tracegraph.h"
#include "tests/core/ledger/plainledger.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace suben;

namespace
{

using Lots = std::set<LotId>;

/// The same question answered by walking plain maps.
struct PlainGraph {
    std::map<LotId, Lots> madeOf;
    std::map<LotId, Lots> wentInto;

    void add(const Lots &inputs, const Lots &outputs)
    {
        for (const LotId in : inputs) {
            for (const LotId out : outputs) {
                madeOf[out].insert(in);
                wentInto[in].insert(out);
            }
        }
    }
    static Lots reached(const std::map<LotId, Lots> &edges, LotId from)
    {
        Lots seen{from};
        std::vector<LotId> open{from};
        while (!open.empty()) {
            const LotId lot = open.back();
            open.pop_back();
            const auto next = edges.find(lot);
            for (const LotId to : next == edges.end() ? Lots() : next->second) {
                if (seen.insert(to).second)
                    open.push_back(to);
            }
        }
        return seen;
    }
};

Lots lotsOf(const Trace &trace)
{
    Lots lots;
    for (const TraceLot &lot : trace.lots)
        lots.insert(lot.lot);
    return lots;
}

} // namespace

class TraceGraphTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ledger = std::make_unique<PlainLedger>(); }
    void cleanup() { m_ledger.reset(); }

    void bothWaysFindWhatAPlainWalkFinds_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 6; ++seed)
            QTest::addRow("graph %u", seed) << seed;
    }
    void bothWaysFindWhatAPlainWalkFinds()
    {
        QFETCH(uint, seed);
        QRandomGenerator random(seed);
        std::vector<LotId> lots;
        for (int i = 0; i < 25; ++i)
            lots.push_back(m_ledger->lot(QString::number(i)));
        PlainGraph plain;
        for (int i = 0; i < 30; ++i) {
            const QString shape = i % 5 == 0   ? QStringLiteral("adjust")
                                  : i % 3 == 0 ? QStringLiteral("move")
                                               : QStringLiteral("transform");
            Lots inputs;
            Lots outputs;
            for (int k = 0; k <= random.bounded(3); ++k) {
                inputs.insert(lots[random.bounded(25)]);
                outputs.insert(lots[random.bounded(25)]);
            }
            const EventId event = turned(shape, inputs, outputs);
            if (i % 6 == 1)
                m_ledger->run("INSERT INTO correction VALUES (?, ?)", event,
                              m_ledger->event(QStringLiteral("in"), Day));
            else if (shape != u"adjust")
                plain.add(inputs, outputs);
        }
        for (const LotId lot : lots) {
            QCOMPARE(lotsOf(trace(lot, Direction::Backward)), PlainGraph::reached(plain.madeOf, lot));
            QCOMPARE(lotsOf(trace(lot, Direction::Forward)), PlainGraph::reached(plain.wentInto, lot));
        }
    }

    void levelsCountTheStepsFromTheLotAskedFor()
    {
        const LotId milk = m_ledger->received(QStringLiteral("milk"), 9);
        const LotId curd = m_ledger->lot(QStringLiteral("curd"));
        const LotId cheese = m_ledger->lot(QStringLiteral("cheese"));
        turned(QStringLiteral("transform"), {milk}, {curd});
        turned(QStringLiteral("transform"), {curd}, {cheese});
        const Trace found = trace(curd, Direction::Both);
        std::map<LotId, int> levels;
        for (const TraceLot &lot : found.lots)
            levels[lot.lot] = lot.level;
        QCOMPARE(levels, (std::map<LotId, int>{{milk, -1}, {curd, 0}, {cheese, 1}}));
    }

    void aLotFromASupplierIsCompleteAndOpeningStockIsNot()
    {
        QVERIFY(trace(m_ledger->received(QStringLiteral("A"), 1), Direction::Both).balance.complete);
        const LotId old = m_ledger->lot(QStringLiteral("B"));
        m_ledger->line(m_ledger->event(QStringLiteral("in"), Day), QStringLiteral("output"), old, 1);
        const Trace found = trace(old, Direction::Both);
        QVERIFY(!found.balance.complete);
        QVERIFY(found.steps.front().openingStock);
    }

    void movingALotIsNeitherInNorOut()
    {
        const LotId lot = m_ledger->received(QStringLiteral("A"), 5);
        const EventId moved = m_ledger->event(QStringLiteral("move"), Day);
        m_ledger->line(moved, QStringLiteral("input"), lot, 2, LocationId{1});
        m_ledger->line(moved, QStringLiteral("output"), lot, 2, LocationId{2});
        m_ledger->line(m_ledger->event(QStringLiteral("out"), Day), QStringLiteral("input"), lot, 1);
        const TraceBalance balance = trace(lot, Direction::Both).balance;
        QCOMPARE(balance.in.toString(), QStringLiteral("5箱"));
        QCOMPARE(balance.out.toString(), QStringLiteral("1箱"));
        QCOMPARE(balance.left.toString(), QStringLiteral("4箱"));
    }

    void aCorrectionIsNotKnownBeforeItWasWritten()
    {
        const LotId lot = m_ledger->received(QStringLiteral("A"), 5);
        const EventId sold = m_ledger->event(QStringLiteral("out"), QDate(2026, 2, 1));
        m_ledger->line(sold, QStringLiteral("input"), lot, 5);
        const EventId fixed = m_ledger->event(QStringLiteral("out"), QDate(2026, 2, 1), {}, QDate(2026, 3, 1));
        m_ledger->run("INSERT INTO correction VALUES (?, ?)", sold, fixed);
        TraceView view;
        view.asKnownOn = QDate(2026, 2, 28);
        QCOMPARE(trace(lot, view).balance.out.value, Decimal::fromInteger(5));
        view.asKnownOn = QDate(2026, 3, 1);
        QCOMPARE(trace(lot, view).balance.out.value, Decimal());
    }

    void aDayShowsWhatHadHappenedByItsEnd()
    {
        const LotId lot = m_ledger->received(QStringLiteral("A"), 5);
        m_ledger->line(m_ledger->event(QStringLiteral("out"), QDate(2026, 2, 1)), QStringLiteral("input"), lot, 5);
        TraceView view;
        view.asOf = QDate(2026, 1, 31);
        const Trace found = trace(lot, view);
        QCOMPARE(found.steps.size(), std::size_t(1));
        QCOMPARE(found.lots.front().onHand.value, Decimal::fromInteger(5));
    }

    void tooManyLotsAreCutOffAndSaySo()
    {
        const LotId milk = m_ledger->received(QStringLiteral("milk"), 9);
        Lots cups;
        for (int i = 0; i < 10; ++i)
            cups.insert(m_ledger->lot(QString::number(i)));
        turned(QStringLiteral("transform"), {milk}, cups);
        TraceView view;
        view.mostNodes = 4;
        const Trace found = trace(milk, view);
        QVERIFY(found.truncated);
        QCOMPARE(found.lots.size(), std::size_t(4));
    }

private:
    static constexpr QDate Day = QDate::fromJulianDay(2461042);

    EventId turned(const QString &shape, const Lots &inputs, const Lots &outputs)
    {
        const EventId event = m_ledger->event(shape, Day);
        for (const LotId lot : inputs)
            m_ledger->line(event, QStringLiteral("input"), lot, 1);
        for (const LotId lot : outputs)
            m_ledger->line(event, QStringLiteral("output"), lot, 1);
        return event;
    }
    Trace trace(LotId lot, const TraceView &view)
    {
        NoProgress progress;
        auto found = TraceGraph(m_ledger->session).ofLot(lot, view, progress);
        if (!found)
            qFatal("%s", qPrintable(found.error().text));
        return *std::move(found);
    }
    Trace trace(LotId lot, Direction direction)
    {
        TraceView view;
        view.direction = direction;
        return trace(lot, view);
    }

    std::unique_ptr<PlainLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TraceGraphTest)
#include "tst_tracegraph.moc"
