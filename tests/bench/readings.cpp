#include "tests/bench/readings.h"

#include "core/ledger/alarms.h"
#include "core/ledger/paststock.h"
#include "core/ledger/recalldrill.h"
#include "core/ledger/registers.h"
#include "core/ledger/search.h"
#include "core/ledger/tracegraph.h"
#include "core/storage/store.h"
#include "core/workspace/workspace.h"
#include "tests/support/movements.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace suben::bench
{

namespace
{

constexpr double Comparable = 20; ///< ms; what is shorter is statements and a clock's ticks
constexpr qint64 HubShare = 4000; ///< one batch in so many lines uses the hub

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

double elapsed(const std::function<void()> &work)
{
    QElapsedTimer watch;
    watch.start();
    work();
    return static_cast<double>(watch.nsecsElapsed()) / 1e6;
}

class Readings final
{
public:
    Readings(qint64 lines, Figures &figures) : m_figures(figures)
    {
        NewLedger firm;
        firm.name = QStringLiteral("量测食品厂");
        firm.roles = {QStringLiteral("producer")};
        firm.categories = {QStringLiteral("food.general")};
        firm.training = true;
        m_workspace = must(Workspace::create(m_folder.filePath(QStringLiteral("readings.suben")), firm, nullptr)).workspace;
        const double ms = elapsed([&] {
            m_made = test::addMovements(session(), {lines, static_cast<int>(std::max<qint64>(20, lines / HubShare)), 4});
        });
        m_figures.note(QStringLiteral("%1 movements of %2 lots in %3 entries written in %4 s")
                           .arg(m_made.lines).arg(m_made.lots).arg(m_made.events).arg(ms / 1000, 0, 'f', 1));
    }

    void run()
    {
        trace(QStringLiteral("trace of the widest lot"), m_made.hub, 1000);
        trace(QStringLiteral("trace of a usual lot"), m_made.usual, 1000);
        drill();
        pastStock();
        registerOfAMonth();
        alarms();
        search();
    }

private:
    Session &session() { return m_workspace->session(); }

    /// Plain SQLite, the pages in memory.
    double plain(const char *sql, qint64 argument = 0)
    {
        double best = 0;
        for (int round = 0; round < 2; ++round) {
            best = elapsed([&] {
                must(session().store.read([&](Database &db) -> Result<qint64> {
                    Rows rows = db.query(sql, argument);
                    qint64 sum = 0;
                    while (rows.next())
                        sum += rows.integer(0);
                    return sum;
                }));
            });
        }
        return std::max(best, 0.001);
    }

    void put(const QString &what, double ms, double target, double plainMs, double times)
    {
        m_figures.atMost(what, ms, target, QStringLiteral("ms"));
        const QString against = what + QStringLiteral(", against plain SQLite (%1 ms)").arg(plainMs, 0, 'f', 2);
        if (plainMs >= Comparable)
            m_figures.atMost(against, ms / plainMs, times, QStringLiteral("x"));
        else
            m_figures.note(QStringLiteral("%1: %2 x, of so short a query no measure").arg(against).arg(ms / plainMs, 0, 'f', 1));
    }

    /// Every lot both ways with its lines, as a recursive query finds them.
    static constexpr const char *PlainTrace = R"(
        WITH RECURSIVE ahead (lot) AS (
            SELECT ?1 UNION
            SELECT o.lot_id FROM ahead JOIN line AS i ON i.lot_id = ahead.lot AND i.side = 'input'
              JOIN line AS o ON o.event_id = i.event_id AND o.side = 'output'
             WHERE NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = i.event_id)),
        behind (lot) AS (
            SELECT ?1 UNION
            SELECT i.lot_id FROM behind JOIN line AS o ON o.lot_id = behind.lot AND o.side = 'output'
              JOIN line AS i ON i.event_id = o.event_id AND i.side = 'input'
             WHERE NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = o.event_id))
        SELECT line.quantity, lot.code, item.name, event.doc_no, party.name
          FROM (SELECT lot FROM ahead UNION SELECT lot FROM behind) AS met
          JOIN line ON line.lot_id = met.lot JOIN lot ON lot.id = line.lot_id JOIN item ON item.id = lot.item_id
          JOIN event ON event.id = line.event_id LEFT JOIN party ON party.id = event.party_id)";

    void trace(const QString &what, LotId lot, double target)
    {
        NoProgress none;
        Trace found;
        const double ms = elapsed([&] { found = must(TraceGraph(session()).ofLot(lot, {}, none)); });
        m_figures.note(QStringLiteral("%1: %2 lots, %3 entries").arg(what).arg(found.lots.size()).arg(found.steps.size()));
        m_figures.atMost(what, ms, target, QStringLiteral("ms"));
        if (lot != m_made.hub)
            return; // a few rows: what is measured is a clock's tick
        const double again = elapsed([&] { found = must(TraceGraph(session()).ofLot(lot, {}, none)); });
        const double bare = plain(PlainTrace, raw(lot));
        m_figures.atMost(QStringLiteral("the same again, against plain SQLite (%1 ms)").arg(bare, 0, 'f', 2), again / bare, 8, QStringLiteral("x"));
    }

    void drill()
    {
        NoProgress none;
        RecallReading reading;
        const double ms = elapsed([&] { reading = must(RecallDrills(session()).run(m_made.hub, none)); });
        m_figures.note(QStringLiteral("drill: %1 lots, %2 consignees, %3 gaps").arg(reading.lots.size()).arg(reading.consignees.size()).arg(reading.gaps.size()));
        put(QStringLiteral("drill on the widest lot, computing"), ms, 5000, plain(PlainTrace, raw(m_made.hub)), 40);
    }

    void pastStock()
    {
        NoProgress none;
        StockFilter filter;
        filter.days.asOf = session().clock.today().addDays(-90);
        filter.days.asKnownOn = session().clock.today().addDays(-60);
        std::size_t places = 0;
        const double ms = elapsed([&] { places = must(PastStock::read(session(), filter, none)).size(); });
        m_figures.note(QStringLiteral("stock of 90 days ago: %1 lots").arg(places));
        put(QStringLiteral("stock of a past day, summed with progress"), ms, 3000,
            plain(R"(SELECT sum(CASE line.side WHEN 'output' THEN line.quantity ELSE -line.quantity END)
                       FROM line JOIN event ON event.id = line.event_id
                      WHERE line.side <> 'none' AND event.event_date <= date('now', '-90 days') AND ?1 = 0
                      GROUP BY line.lot_id, line.location_id)"),
            2);
    }

    void registerOfAMonth()
    {
        const QDate today = session().clock.today();
        const auto info = must(Registers(session()).named(QStringLiteral("saleRegister")));
        NoProgress none;
        qint64 rows = 0;
        const RegisterPeriod month{today.addDays(-30), today, {}, {{}, today.addDays(-3)}};
        const double ms = elapsed([&] { rows = must(Registers(session()).read(info, month, none, [](const RegisterRow &) {})); });
        m_figures.note(QStringLiteral("sales of a month as known three days ago, with progress: %1 rows in %2 ms").arg(rows).arg(ms, 0, 'f', 0));
    }

    void alarms()
    {
        std::size_t rings = 0;
        const double ms = elapsed([&] { rings = must(Alarms(session()).all()).size(); });
        m_figures.note(QStringLiteral("alarms: %1 ring").arg(rings));
        put(QStringLiteral("the alarm bell, aside"), ms, 3000, plain("SELECT count(*) FROM line JOIN event ON event.id = line.event_id WHERE ?1 = 0 AND event.shape = 'out'"), 20);
    }

    void search()
    {
        double worst = 0;
        QString slowest;
        const QString code = m_made.usualCode;
        for (const QString &text : {code, code.right(4), code.right(5), code.right(6), code.right(8), code.left(6), QStringLiteral("P000"), QStringLiteral("0000"),
                                    QStringLiteral("9999"), QStringLiteral("p 12"), QStringLiteral("99"), QStringLiteral("nothing-like-it")}) {
            for (const bool isPicker : {true, false}) {
                const double ms = elapsed([&] { isPicker ? must(Search(session()).lots(text)) : must(Search(session()).find(text)); });
                if (ms > worst)
                    slowest = text;
                worst = std::max(worst, ms);
            }
        }
        m_figures.note(QStringLiteral("slowest search among %1 lots: %2").arg(m_made.lots).arg(slowest));
        put(QStringLiteral("search among the lots of a trade, slowest"), worst, 50, plain("SELECT count(*) FROM lot WHERE code LIKE '%7919' AND ?1 = 0"), 1);
    }

    Figures &m_figures;
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    test::Movements m_made;
};

} // namespace

void measureReadings(qint64 lines, Figures &figures)
{
    Readings(lines, figures).run();
}

} // namespace suben::bench
