#include "core/ledger/recallreading.h"
#include "tests/core/ledger/plainledger.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace suben;

namespace
{

struct PlainLine {
    LotId lot{};
    bool isInput = false;
    qint64 quantity = 0;
};

struct PlainEvent {
    EventId id{};
    QString shape;
    QString bizStep;
    PartyId party{};
    std::vector<PlainLine> lines;
    bool isCorrected = false;

    bool turns() const { return shape == u"transform" || shape == u"move"; }
};

} // namespace

/// Readings of recalls over random ledgers, against sums over plain lists.
class TestRecallGraph final : public QObject
{
    Q_OBJECT

private:
    static constexpr int LotCount = 14;
    static constexpr int EventCount = 90;

    void write(PlainEvent &event)
    {
        event.id = EventId{m_ledger->run(
            "INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, party_id, actor_id, "
            "pack_version_id, salt, content) VALUES ('s', ?, ?, '2026-11-01', '2026-11-01T09:00:00+08:00', "
            "'2026-11-01T18:00:00+08:00', ?, 1, 1, x'00', '{}')",
            event.shape, event.bizStep, event.party == PartyId{} ? std::nullopt : std::optional(event.party))};
        for (const PlainLine &line : event.lines)
            m_ledger->line(event.id, line.isInput ? QStringLiteral("input") : QStringLiteral("output"), line.lot, line.quantity);
    }

    PlainEvent random(QRandomGenerator &dice)
    {
        struct Shapes {
            const char *shape;
            const char *bizStep;
        };
        static constexpr std::array<Shapes, 13> All{{{"in", "receiving"}, {"in", "returning"}, {"out", "shipping"},
                                                     {"out", "retail_selling"}, {"out", "returning"}, {"out", "destroying"},
                                                     {"out", "sampling"}, {"out", "consuming"}, {"out", "other"},
                                                     {"transform", "transforming"}, {"transform", "repackaging"},
                                                     {"adjust", "cycle_counting"}, {"move", "storing"}}};
        const Shapes &shapes = All[static_cast<std::size_t>(dice.bounded(static_cast<int>(All.size())))];
        PlainEvent event{{}, QLatin1String(shapes.shape), QLatin1String(shapes.bizStep), PartyId{}, {}, false};
        const auto lot = [&] { return m_lots[static_cast<std::size_t>(dice.bounded(LotCount))]; };
        const auto amount = [&] { return static_cast<qint64>(dice.bounded(1, 50)); };
        if (event.bizStep != u"retail_selling" && dice.bounded(4) > 0)
            event.party = PartyId{dice.bounded(1, 4)};
        if (event.shape == u"move") { // the same lot at another place
            const LotId moved = lot();
            const qint64 all = amount();
            event.lines = {{moved, true, all}, {moved, false, all}};
        } else if (event.shape == u"transform") {
            for (int k = 0; k <= dice.bounded(2); ++k)
                event.lines.push_back({lot(), true, amount()});
            for (int k = 0; k <= dice.bounded(2); ++k)
                event.lines.push_back({lot(), false, amount()});
        } else {
            const bool isInput = event.shape == u"out" || (event.shape == u"adjust" && dice.bounded(2) == 0);
            for (int k = 0; k <= dice.bounded(2); ++k)
                event.lines.push_back({lot(), isInput, amount()});
        }
        return event;
    }

    std::set<LotId> closure(LotId root) const
    {
        std::set<LotId> reached{root};
        for (bool isNew = true; isNew;) {
            isNew = false;
            for (const PlainEvent &event : m_events) {
                const bool touches = std::ranges::any_of(
                    event.lines, [&](const PlainLine &l) { return l.isInput && reached.contains(l.lot); });
                if (event.isCorrected || !event.turns() || !touches)
                    continue;
                for (const PlainLine &line : event.lines) {
                    if (!line.isInput)
                        isNew = reached.insert(line.lot).second || isNew;
                }
            }
        }
        return reached;
    }

    /// Sum over the lines of these lots that `counts` lets in.
    template <typename Counts> qint64 sum(const std::set<LotId> &lots, Counts counts) const
    {
        qint64 all = 0;
        for (const PlainEvent &event : m_events) {
            for (const PlainLine &line : event.lines) {
                if (!event.isCorrected && lots.contains(line.lot) && counts(event, line))
                    all += line.quantity;
            }
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = std::make_unique<PlainLedger>();
        m_ledger->run("INSERT INTO party (id, name) VALUES (2, '实验小学')");
        m_ledger->run("INSERT INTO party (id, name) VALUES (3, '育才小学')");
        m_ledger->run("INSERT INTO item (id, name, category, unit) VALUES (2, '酸奶', 'common', 'CT')");
        m_lots.clear();
        m_events.clear();
        for (int i = 0; i < LotCount; ++i)
            m_lots.push_back(m_ledger->lot(QString::number(i), {}, ItemId{1 + i % 2}));
    }
    void cleanup() { m_ledger.reset(); }

    void aReadingIsWhatPlainListsSay_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 5; ++seed)
            QTest::addRow("ledger %u", seed) << seed;
    }
    void aReadingIsWhatPlainListsSay()
    {
        QFETCH(uint, seed);
        QRandomGenerator dice(seed);
        for (int i = 0; i < EventCount; ++i) {
            m_events.push_back(random(dice));
            write(m_events.back());
            if (dice.bounded(5) > 0)
                continue;
            PlainEvent &wrong = m_events[static_cast<std::size_t>(dice.bounded(i + 1))];
            if (wrong.isCorrected)
                continue;
            wrong.isCorrected = true;
            PlainEvent correcting = wrong; // one line less
            correcting.isCorrected = false;
            if (!correcting.lines.empty())
                correcting.lines.pop_back();
            write(correcting);
            m_ledger->run("INSERT INTO correction VALUES (?, ?)", wrong.id, correcting.id);
            m_events.push_back(correcting);
        }
        for (const LotId root : m_lots)
            compare(root);
    }

private:
    void compare(LotId root)
    {
        NoProgress progress;
        const auto reading = readRecall(m_ledger->session, root, {}, progress);
        QVERIFY(reading.has_value());
        const std::set<LotId> lots = closure(root);
        std::set<LotId> found;
        for (const RecallLot &lot : reading->lots)
            found.insert(lot.lot);
        QCOMPARE(found, lots);
        QCOMPARE(reading->lots.front().lot, root);

        Decimal sold;
        Decimal used;
        Decimal missed;
        for (const RecallBalance &b : reading->balances) {
            QCOMPARE(*add(b.broughtIn(), b.returned), *add(*add(b.wentOut(), b.onHand), b.missedOnTheWay));
            missed = *add(missed, b.missedOnTheWay);
            sold = *add(sold, b.sold);
            used = *add(used, b.used);
        }
        const auto isSale = [](const PlainEvent &e) { return e.bizStep == u"shipping" || e.bizStep == u"retail_selling"; };
        QCOMPARE(sold, Decimal::fromInteger(sum(lots, [&](const PlainEvent &e, const PlainLine &) { return isSale(e); })));
        QCOMPARE(used, Decimal::fromInteger(sum(lots, [&](const PlainEvent &e, const PlainLine &l) {
                     return (e.shape == u"transform" && l.isInput) || e.bizStep == u"consuming";
                 })));
        const auto moved = [&](bool isInput) {
            return sum(lots, [&](const PlainEvent &e, const PlainLine &l) { return e.shape == u"move" && l.isInput == isInput; });
        };
        QCOMPARE(missed, Decimal::fromInteger(moved(true) - moved(false)));
        for (const Consignee &buyer : reading->consignees) {
            for (const ConsigneeLot &got : buyer.lots) {
                const auto of = [&](auto what) {
                    return Decimal::fromInteger(sum({got.lot}, [&](const PlainEvent &e, const PlainLine &) {
                        return e.party == buyer.party && what(e);
                    }));
                };
                QCOMPARE(got.sold.value, of(isSale));
                QCOMPARE(got.returnedBefore.value,
                         of([](const PlainEvent &e) { return e.shape == u"in" && e.bizStep == u"returning"; }));
            }
        }
    }

    std::unique_ptr<PlainLedger> m_ledger;
    std::vector<LotId> m_lots;
    std::vector<PlainEvent> m_events;
};

QTEST_GUILESS_MAIN(TestRecallGraph)
#include "tst_recallgraph.moc"
