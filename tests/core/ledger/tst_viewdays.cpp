#include "core/ledger/ledgerquery.h"
#include "core/ledger/paststock.h"
#include "core/ledger/tracegraph.h"
#include "tests/core/ledger/plainledger.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>
#include <tuple>

using namespace suben;

namespace
{

struct PlainLine {
    QString side; // input, output, none
    LotId lot{};
    LocationId location{};
    qint64 quantity = 0;
};

struct PlainEvent {
    EventId id{};
    QString shape;
    PartyId party{};
    QDate day;
    QDate recorded;
    QDate correctedOn; // invalid: it stands
    std::vector<PlainLine> lines;

    bool turns() const { return shape == u"transform" || shape == u"move" || shape == u"pack"; }
    bool counts(const ViewDays &days) const
    {
        return (!days.asOf || day <= *days.asOf) && (!days.asKnownOn || recorded <= *days.asKnownOn) &&
               !(correctedOn.isValid() && (!days.asKnownOn || correctedOn <= *days.asKnownOn));
    }
};

/// Side, lot, quantity: what a step of a trace says of its lines.
using Portion = std::tuple<QString, qint64, qint64>;
struct PlainTrace {
    std::map<LotId, int> levels;
    std::map<EventId, std::multiset<Portion>> steps;
    bool operator==(const PlainTrace &) const = default;
};

QString readable(const PlainTrace &trace)
{
    QString text;
    for (const auto &[lot, level] : trace.levels)
        text += QStringLiteral("lot %1 at %2; ").arg(raw(lot)).arg(level);
    for (const auto &[event, portions] : trace.steps) {
        text += QStringLiteral("event %1:").arg(raw(event));
        for (const auto &[side, lot, quantity] : portions)
            text += QStringLiteral(" %1 %2 of %3").arg(side).arg(quantity).arg(lot);
        text += QStringLiteral("; ");
    }
    return text;
}

} // namespace

/// Traces, stock and lists of entries by any two days, over random ledgers with returns, corrections and voids, against
/// walks and sums over plain lists.
class TestViewDays final : public QObject
{
    Q_OBJECT

private:
    static constexpr int LotCount = 16;
    static constexpr int EventCount = 70;
    static constexpr int Views = 6;
    const QDate m_start{2026, 3, 1};

    PlainEvent random(QRandomGenerator &dice, QDate recorded)
    {
        static constexpr std::array<const char *, 8> Shapes{"in", "in", "out", "out", "transform", "transform", "move", "adjust"};
        PlainEvent event;
        event.shape = QLatin1String(Shapes[static_cast<std::size_t>(dice.bounded(8))]);
        event.recorded = recorded;
        event.day = recorded.addDays(-dice.bounded(4)); // entered up to three days late
        if ((event.shape == u"in" || event.shape == u"out") && dice.bounded(4) > 0) // also returns, both ways
            event.party = PartyId{1};
        const auto add = [&](const QString &side) {
            event.lines.push_back({side, m_lots[static_cast<std::size_t>(dice.bounded(LotCount))],
                                   LocationId{1 + dice.bounded(2)}, dice.bounded(1, 40)});
        };
        const int some = 1 + dice.bounded(3);
        for (int i = 0; i < some; ++i) {
            if (event.shape != u"in" && (event.shape != u"adjust" || dice.bounded(2) == 0))
                add(QStringLiteral("input"));
            if (event.shape != u"out" && event.shape != u"adjust")
                add(QStringLiteral("output"));
        }
        if (dice.bounded(6) == 0)
            add(QStringLiteral("none"));
        return event;
    }

    void write(PlainEvent &event)
    {
        event.id = m_ledger->event(event.shape, event.day, event.party, event.recorded);
        for (const PlainLine &line : event.lines)
            m_ledger->line(event.id, line.side, line.lot, line.quantity, line.location);
    }

    /// Corrected by another entry, or voided by one without lines; neither is corrected twice.
    void correctOne(QRandomGenerator &dice, QDate recorded)
    {
        PlainEvent &wrong = m_events[static_cast<std::size_t>(dice.bounded(static_cast<int>(m_events.size())))];
        if (wrong.correctedOn.isValid())
            return;
        PlainEvent instead = random(dice, recorded);
        instead.shape = wrong.shape;
        instead.day = wrong.day;
        instead.lines = wrong.lines;
        if (dice.bounded(3) == 0)
            instead.lines.clear();
        for (PlainLine &line : instead.lines)
            line.quantity = dice.bounded(1, 40);
        write(instead);
        m_ledger->run("INSERT INTO correction VALUES (?, ?)", wrong.id, instead.id);
        wrong.correctedOn = recorded;
        m_events.push_back(instead);
    }

    void fill(QRandomGenerator &dice, QDate from)
    {
        QDate recorded = from;
        for (int i = 0; i < EventCount; ++i) {
            recorded = recorded.addDays(dice.bounded(2));
            m_events.push_back(random(dice, recorded));
            write(m_events.back());
            if (dice.bounded(4) == 0)
                correctOne(dice, recorded);
        }
        m_last = recorded;
    }

    ViewDays view(QRandomGenerator &dice) const
    {
        const auto day = [&] { return m_start.addDays(dice.bounded(static_cast<int>(m_start.daysTo(m_last)) + 2)); };
        ViewDays days;
        if (dice.bounded(3) > 0)
            days.asOf = day();
        if (dice.bounded(3) > 0)
            days.asKnownOn = day();
        return days;
    }

    /// One way: lots by the number of turns between, and every entry that touched them on the way.
    void walk(LotId root, bool isBack, const ViewDays &days, PlainTrace &found,
              std::map<EventId, std::set<std::size_t>> &lines) const
    {
        const QString own = isBack ? QStringLiteral("output") : QStringLiteral("input");
        const QString other = isBack ? QStringLiteral("input") : QStringLiteral("output");
        std::map<LotId, int> levels{{root, 0}};
        std::set<LotId> frontier{root};
        for (int level = 1; !frontier.empty(); ++level) {
            std::set<LotId> next;
            for (const PlainEvent &event : m_events) {
                bool isTurned = false;
                for (std::size_t i = 0; event.counts(days) && i < event.lines.size(); ++i) {
                    const PlainLine &line = event.lines[i];
                    if (line.side == other || !frontier.contains(line.lot))
                        continue;
                    lines[event.id].insert(i);
                    isTurned = isTurned || (line.side == own && event.turns());
                }
                for (std::size_t i = 0; isTurned && i < event.lines.size(); ++i) {
                    if (event.lines[i].side != other)
                        continue;
                    lines[event.id].insert(i);
                    if (levels.try_emplace(event.lines[i].lot, level).second)
                        next.insert(event.lines[i].lot);
                }
            }
            frontier = next;
        }
        for (const auto &[lot, level] : levels)
            found.levels.try_emplace(lot, isBack ? -level : level);
    }

    PlainTrace plainTrace(LotId root, Direction direction, const ViewDays &days) const
    {
        PlainTrace found;
        std::map<EventId, std::set<std::size_t>> lines;
        if (direction != Direction::Forward)
            walk(root, true, days, found, lines);
        if (direction != Direction::Backward)
            walk(root, false, days, found, lines);
        for (const PlainEvent &event : m_events) {
            const auto touched = lines.find(event.id);
            if (touched == lines.end())
                continue;
            std::map<std::pair<QString, qint64>, qint64> sums;
            for (const std::size_t i : touched->second) {
                const PlainLine &line = event.lines[i];
                sums[{line.side, raw(line.lot)}] += line.side == u"none" ? 0 : line.quantity;
            }
            for (const auto &[key, quantity] : sums)
                found.steps[event.id].insert({key.first, key.second, quantity});
        }
        return found;
    }

    static PlainTrace asPlain(const Trace &trace)
    {
        PlainTrace plain;
        for (const TraceLot &lot : trace.lots)
            plain.levels[lot.lot] = lot.level;
        for (const TraceStep &step : trace.steps) {
            auto &portions = plain.steps[step.event];
            for (const auto &[lot, quantity] : step.inputs)
                portions.insert({QStringLiteral("input"), raw(lot), quantity.value.micros() / Decimal::One});
            for (const auto &[lot, quantity] : step.outputs)
                portions.insert({QStringLiteral("output"), raw(lot), quantity.value.micros() / Decimal::One});
            for (const LotId lot : step.observed)
                portions.insert({QStringLiteral("none"), raw(lot), 0});
        }
        return plain;
    }

    using Stocks = std::map<std::pair<LotId, LocationId>, qint64>;
    Stocks plainStock(const ViewDays &days) const
    {
        Stocks sums;
        for (const PlainEvent &event : m_events) {
            for (const PlainLine &line : event.lines) {
                if (event.counts(days) && line.side != u"none")
                    sums[{line.lot, line.location}] += line.side == u"output" ? line.quantity : -line.quantity;
            }
        }
        std::erase_if(sums, [](const auto &sum) { return sum.second == 0; });
        return sums;
    }

    Stocks readStock(const ViewDays &days)
    {
        StockFilter filter;
        filter.days = days;
        NoProgress none;
        const auto past = PastStock::read(m_ledger->session, filter, none);
        const auto rows = past->rows(m_ledger->session, 0, -1);
        Stocks stocks;
        for (const StockRow &row : *rows)
            stocks[{row.lot, row.location}] = row.onHand.value.micros() / Decimal::One;
        return stocks;
    }

    Trace trace(LotId lot, Direction direction, const ViewDays &days)
    {
        TraceView view;
        static_cast<ViewDays &>(view) = days;
        view.direction = direction;
        NoProgress none;
        return TraceGraph(m_ledger->session).ofLot(lot, view, none).value_or(Trace());
    }

    /// Everything that can be read by these days, as text.
    QStringList reports(const ViewDays &days)
    {
        QStringList reports;
        for (const LotId lot : m_lots) {
            const Trace all = trace(lot, Direction::Both, days);
            QString text = readable(asPlain(all));
            for (const TraceLot &each : all.lots)
                text += QStringLiteral("%1 %2 %3; ").arg(raw(each.lot)).arg(each.onHand.toString(), dispositionName(each.disposition));
            text += QStringLiteral("in %1 out %2 left %3 %4")
                        .arg(all.balance.in.toString(), all.balance.out.toString(), all.balance.left.toString())
                        .arg(all.balance.complete);
            reports.append(text);
        }
        StockFilter filter;
        filter.days = days;
        const auto rows = Stock(m_ledger->session).rows(filter);
        for (const StockRow &row : *rows)
            reports.append(QStringLiteral("%1 %2 %3 %4 %5").arg(row.lotCode, row.locationName, row.onHand.toString(), row.source, dispositionName(row.disposition)));
        EventFilter wanted;
        wanted.to = days.asOf;
        wanted.asKnownOn = days.asKnownOn;
        wanted.limit = 1000;
        const auto events = LedgerQuery(m_ledger->session).events(wanted);
        for (const EventRow &row : *events)
            reports.append(QStringLiteral("%1 %2").arg(raw(row.id)).arg(raw(row.correctedBy)));
        return reports;
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = std::make_unique<PlainLedger>();
        m_lots.clear();
        m_events.clear();
        for (int i = 0; i < LotCount; ++i)
            m_lots.push_back(m_ledger->lot(QStringLiteral("L%1").arg(i), i % 3 == 0 ? std::optional<QDate>() : m_start.addDays(10 * i)));
    }
    void cleanup() { m_ledger.reset(); }

    void byAnyDaysATraceIsWhatAPlainWalkFinds_data() { seeds(); }
    void byAnyDaysATraceIsWhatAPlainWalkFinds()
    {
        QFETCH(uint, seed);
        QRandomGenerator dice(seed);
        fill(dice, m_start);
        for (int i = 0; i < Views; ++i) {
            const ViewDays days = view(dice);
            for (const LotId lot : m_lots) {
                for (const Direction direction : {Direction::Backward, Direction::Forward, Direction::Both}) {
                    const PlainTrace read = asPlain(trace(lot, direction, days));
                    const PlainTrace plain = plainTrace(lot, direction, days);
                    QVERIFY2(read == plain, qPrintable(QStringLiteral("seed %1, lot %2, %3: read %4, plain %5")
                                                           .arg(seed).arg(raw(lot)).arg(days.words(), readable(read), readable(plain))));
                }
            }
        }
    }

    void byAnyDaysTheStockIsThePlainSum_data() { seeds(); }
    void byAnyDaysTheStockIsThePlainSum()
    {
        QFETCH(uint, seed);
        QRandomGenerator dice(seed);
        fill(dice, m_start);
        for (int i = 0; i < 2 * Views; ++i) {
            const ViewDays days = view(dice);
            QVERIFY2(readStock(days) == plainStock(days), qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(days.words())));
        }
        QVERIFY2(readStock({}) == plainStock({}), "the stock of now, summed");
        const auto now = Stock(m_ledger->session).rows([] { StockFilter all; all.limit = 1000; return all; }());
        Stocks kept;
        for (const StockRow &row : *now)
            kept[{row.lot, row.location}] = row.onHand.value.micros() / Decimal::One;
        QCOMPARE(kept, plainStock({}));
    }

    void whatIsEnteredLaterChangesNoPastReport_data() { seeds(); }
    void whatIsEnteredLaterChangesNoPastReport()
    {
        QFETCH(uint, seed);
        QRandomGenerator dice(seed);
        fill(dice, m_start);
        std::vector<std::pair<ViewDays, QStringList>> before;
        for (int i = 0; i < Views; ++i) {
            ViewDays days = view(dice);
            days.asKnownOn = days.asKnownOn.value_or(m_last);
            before.emplace_back(days, reports(days));
        }
        fill(dice, m_last.addDays(2)); // corrects and voids the old ones too
        const EventId held = m_ledger->event(QStringLiteral("observe"), m_start, {}, m_last);
        m_ledger->run("INSERT INTO subject_value VALUES ('lot', ?, 'lot.state', ?, 'onHold')", m_lots.front(), held);
        for (const auto &[days, said] : before)
            QCOMPARE(reports(days), said);
    }

    void aCodeThatCameInAgainWithAnotherLotBelongsToItsOldOneInAPastReport()
    {
        const LotId first = m_lots[0];
        const LotId second = m_lots[1];
        const auto receive = [&](LotId lot, QDate day) {
            const EventId event = m_ledger->event(QStringLiteral("in"), day, PartyId{1});
            m_ledger->line(event, QStringLiteral("output"), lot, 1);
            m_ledger->run("INSERT INTO line_code SELECT 1, id FROM line WHERE event_id = ?", event);
            return event;
        };
        m_ledger->run("INSERT INTO item_code VALUES (1, 'C1', ?)", first);
        const EventId wrong = receive(first, QDate(2026, 3, 1));
        const EventId voided = m_ledger->event(QStringLiteral("in"), QDate(2026, 3, 1), {}, QDate(2026, 3, 5));
        m_ledger->run("INSERT INTO correction VALUES (?, ?)", wrong, voided);
        m_ledger->run("UPDATE item_code SET lot_id = ? WHERE id = 1", second);
        receive(second, QDate(2026, 3, 6));
        TraceView past;
        past.asKnownOn = QDate(2026, 3, 2);
        NoProgress none;
        QCOMPARE(TraceGraph(m_ledger->session).ofCode(QStringLiteral("C1"), past, none)->root, first);
        QCOMPARE(TraceGraph(m_ledger->session).ofCode(QStringLiteral("C1"), {}, none)->root, second);
    }

    void aLotThatWasInDateThenIsInDateInAPastReport()
    {
        const LotId lot = m_ledger->received(QStringLiteral("E1"), 5, QDate(2026, 6, 1));
        QCOMPARE(trace(lot, Direction::Both, {}).lots.front().disposition, Disposition::Expired);
        QCOMPARE(trace(lot, Direction::Both, {QDate(2026, 5, 31), {}}).lots.front().disposition, Disposition::Active);
        StockFilter filter;
        filter.days.asKnownOn = QDate(2026, 5, 31);
        QCOMPARE(Stock(m_ledger->session).rows(filter)->front().disposition, Disposition::Active);
    }

    void addingUpStopsWhenItIsToldTo()
    {
        struct Stopped final : Progress {
            void advance(qint64, qint64) override {}
            bool cancelled() const override { return true; }
        } stopped;
        const LotId lot = m_lots.front();
        const EventId event = m_ledger->event(QStringLiteral("in"), m_start, PartyId{1});
        for (int i = 0; i < 4; ++i) // a report of progress comes every 8192 lines
            m_ledger->run(R"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2100)
                INSERT INTO line (event_id, number, side, lot_id, location_id, quantity, entered_value, entered_unit, pack_version_id)
                SELECT ?1, (SELECT count(*) FROM line WHERE event_id = ?1) + i, 'output', ?2, 1, 1000000, 1, 'CT', 1 FROM n)",
                          event, lot);
        StockFilter filter;
        filter.days.asOf = m_start;
        const auto past = PastStock::read(m_ledger->session, filter, stopped);
        QVERIFY(!past);
        QCOMPARE(past.error().code, ErrorCode::Cancelled);
    }

private:
    static void seeds()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    std::unique_ptr<PlainLedger> m_ledger;
    std::vector<LotId> m_lots;
    std::vector<PlainEvent> m_events;
    QDate m_last;
};

QTEST_GUILESS_MAIN(TestViewDays)
#include "tst_viewdays.moc"
