// The figures the design promises, measured in one run: recording against plain SQLite inserting the same rows, a trace
// against its recursive query, the search for a lot, one entry alone, the rules of the largest pack, memory. SUBEN_BENCH_LINES scales it; SUBEN_BENCH_CODES (10000000) measures item codes alone, SUBEN_BENCH_UPLOADS (10000) uploads
// alone, SUBEN_BENCH_MOVEMENTS (1000000) the reading of so many movements alone, SUBEN_BENCH_ONLY (rules, record …) one part; with
// SUBEN_BENCH_STRICT a missed target is an error, not only said.

#include "core/ledger/ledger.h"
#include "core/ledger/search.h"
#include "core/ledger/tracegraph.h"
#include "core/rules/rulepacks.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/workspace/workspace.h"
#include "tests/bench/codesload.h"
#include "tests/bench/figures.h"
#include "tests/bench/plaincopy.h"
#include "tests/bench/readings.h"
#include "tests/bench/tracegraphload.h"
#include "tests/bench/tradeload.h"
#include "tests/bench/uploadload.h"
#include "tests/support/manyitems.h"
#include "tests/support/watcheddisk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace suben;
using namespace suben::bench;

namespace
{

constexpr int DraftsATransaction = 2000;
constexpr int SingleEntries = 500;
constexpr int CheckedLines = 500;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
}

std::unique_ptr<Workspace> newLedger(const QString &path, const QStringList &categories = {QStringLiteral("food.dairy")})
{
    NewLedger firm;
    firm.name = QStringLiteral("量测批发行");
    firm.roles = {QStringLiteral("wholesaler")};
    firm.categories = categories;
    firm.training = true;
    auto workspace = must(Workspace::create(path, firm, nullptr)).workspace;
    must(Outbox(workspace->session(), workspace->profiles())
             .enable(QStringLiteral("practice"), QStringLiteral("practice"), {},
                     {{QStringLiteral("appKey"), QStringLiteral("practice")}, {QStringLiteral("appSecret"), QStringLiteral("practice-secret-001")}}));
    return workspace;
}

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

class Bench
{
public:
    Bench(int lines, int codes, int uploads) : m_lines(lines), m_codes(codes), m_uploads(uploads) {}

    int run()
    {
        if (qEnvironmentVariableIsSet("SUBEN_BENCH_CODES")) {
            measureCodes(m_codes, m_figures); // these alone, at full size
            return m_figures.allMet() ? 0 : 1;
        }
        if (qEnvironmentVariableIsSet("SUBEN_BENCH_UPLOADS")) {
            measureUploads(m_uploads, m_figures);
            return m_figures.allMet() ? 0 : 1;
        }
        if (const int movements = qEnvironmentVariableIntValue("SUBEN_BENCH_MOVEMENTS"); movements > 0) {
            measureReadings(movements, m_figures);
            return m_figures.allMet() ? 0 : 1;
        }
        const QString only = qEnvironmentVariable("SUBEN_BENCH_ONLY");
        for (const auto &[name, part] : {std::pair("loading", &Bench::loading), std::pair("rules", &Bench::rules), std::pair("record", &Bench::record),
                                         std::pair("mixed", &Bench::mixed), std::pair("single", &Bench::single), std::pair("lineage", &Bench::lineage),
                                         std::pair("picking", &Bench::picking)}) {
            if (only.isEmpty() || only == QLatin1String(name))
                (this->*part)();
        }
        if (!only.isEmpty())
            return m_figures.allMet() ? 0 : 1;
        measureReadings(m_lines, m_figures);
        measureCodes(m_codes, m_figures);
        measureUploads(m_uploads, m_figures);
        return m_figures.allMet() || !qEnvironmentVariableIsSet("SUBEN_BENCH_STRICT") ? 0 : 1;
    }

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void refuse(const std::vector<Recorded> &recorded)
    {
        for (const Recorded &one : recorded) {
            if (raw(one.id) == 0)
                qFatal("a draft was refused: %s", qPrintable(one.findings.first().text));
        }
    }

    /// What a shop of three categories waits for before its rules answer (design/rulepacks.md §9).
    void loading()
    {
        const qint64 begin = cpuNow();
        const RulePacks packs = RulePacks::load({});
        const qint64 read = cpuNow();
        for (const char16_t *id : {u"food.general", u"food.dairy", u"drug.retail"}) {
            if (packs.pack(id) == nullptr)
                qFatal("%s was refused", qPrintable(QString::fromUtf16(id)));
        }
        const qint64 end = cpuNow();
        m_figures.note(QStringLiteral("files of the packs read: %1 ms; three packs made: %2 ms").arg(milliseconds(read - begin), 0, 'f', 1).arg(milliseconds(end - read), 0, 'f', 1));
        m_figures.atMost(QStringLiteral("rule packs of a shop of three categories, CPU"), milliseconds(end - begin), 100, QStringLiteral("ms"));
    }

    /// One line of a long delivery against the pack with the most rules (design/rulepacks.md §9), findings worded.
    void rules()
    {
        const QString largest = largestPack();
        auto workspace = newLedger(file("rules.suben"), {largest});
        Session &session = workspace->session();
        must(session.store.write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO party (id, name) VALUES (1, '量测供货商')");
            db.execute("INSERT INTO item (id, name, category, unit) VALUES (1, '量测货品', ?, 'CT')", largest);
            return {};
        }));
        EventDraft draft;
        draft.step = QStringLiteral("receiving");
        draft.party = PartyId{1};
        for (int i = 0; i < CheckedLines; ++i) {
            DraftLine line;
            line.item = ItemId{1};
            line.quantity = {Decimal::fromInteger(12), Unit::fromCode(QStringLiteral("CT"))};
            line.fields.set(QStringLiteral("lot.code"), QStringLiteral("M%1").arg(i));
            line.fields.set(QStringLiteral("lot.made"), QDate(2026, 10, 20));
            line.fields.set(QStringLiteral("lot.expiry"), QDate(2027, 10, 20));
            draft.lines.push_back(line);
        }
        Ledger ledger(session);
        must(ledger.check(draft)); // masters and statements into memory
        const qint64 begin = cpuNow();
        const auto checked = must(ledger.check(draft));
        const double microseconds = static_cast<double>(cpuNow() - begin) / 1000 / CheckedLines;
        m_figures.note(QStringLiteral("%1: %2 findings on %3 lines").arg(largest).arg(checked.findings.size()).arg(CheckedLines));
        m_figures.atMost(QStringLiteral("check of a line against the largest pack, CPU"), microseconds, 50, QStringLiteral("us"));
    }

    static QString largestPack()
    {
        const RulePacks packs = RulePacks::load({});
        QString largest;
        std::size_t most = 0;
        for (const QString &id : packs.ids()) {
            const RulePack *pack = packs.pack(id);
            const StepRule *step = pack->step(u"receiving");
            const std::size_t size = pack->checks.size() + pack->fields.size() + pack->steps.size();
            if (id.contains(u'.') && step != nullptr && !step->off && size > most) {
                most = size;
                largest = id;
            }
        }
        return largest;
    }

    /// The same trade in a ledger that works by the packs of several trades at once keeps the ratio of one category.
    void mixed()
    {
        measure(file("mixed.suben"), file("mixed-plain.suben"),
                {QStringLiteral("food.general"), QStringLiteral("food.dairy"), QStringLiteral("food.import"),
                 QStringLiteral("drug.retail"), QStringLiteral("se.cylinder")},
                QStringLiteral("the same in a ledger of five trades, CPU"));
    }

    /// Full checking, chain and outbox against the same rows inserted.
    void record()
    {
        measure(file("load.suben"), file("load-plain.suben"), {QStringLiteral("food.dairy")},
                QStringLiteral("recording against plain inserts, CPU"));
        m_figures.atMost(QStringLiteral("peak memory after the load"), static_cast<double>(m_peak), 300, QStringLiteral("MB"));
    }

    void measure(const QString &path, const QString &plainPath, const QStringList &categories, const QString &what)
    {
        auto workspace = newLedger(path, categories);
        TradeLoad load(workspace->session());
        copyLedger(path, plainPath);
        Ledger ledger(workspace->session());
        NoProgress none;
        qint64 cpu = 0;
        int lines = 0;
        std::size_t events = 0;
        while (lines < m_lines) {
            std::vector<EventDraft> drafts = load.next(std::min(m_lines - lines, DraftsATransaction * 9 / 2));
            drafts.resize(std::min<std::size_t>(drafts.size(), DraftsATransaction));
            for (const EventDraft &draft : drafts)
                lines += static_cast<int>(draft.lines.size());
            const qint64 begin = cpuNow();
            const auto recorded = must(ledger.recordAll(drafts, Batch::EachAlone, none));
            cpu += cpuNow() - begin;
            events += recorded.size();
            refuse(recorded);
        }
        m_peak = peakMegabytes(); // before the copy holds all rows in memory
        PlainCopy plain(path, plainPath);
        const qint64 plainCpu = plain.run(DraftsATransaction);
        m_figures.note(QStringLiteral("%1 lines in %2 entries: %3 ms CPU; plain SQLite, %4 rows: %5 ms")
                           .arg(lines).arg(events).arg(milliseconds(cpu), 0, 'f', 0).arg(plain.rows()).arg(milliseconds(plainCpu), 0, 'f', 0));
        m_figures.atMost(what, static_cast<double>(cpu) / static_cast<double>(plainCpu), 4, QStringLiteral("x"));
    }

    /// One entry alone: durable with one sync of the log (the log's own housekeeping not counted).
    void single()
    {
        test::WatchedDisk disk;
        auto workspace = newLedger(file("single.suben"));
        TradeLoad load(workspace->session());
        Ledger ledger(workspace->session());
        for (int i = 0; i < 40; ++i)
            must(ledger.record(load.delivery(10)));
        copyLedger(file("single.suben"), file("single-plain.suben"));
        disk.takeLogSyncs();
        qint64 cpu = 0;
        int syncs = 0;
        for (int i = 0; i < SingleEntries; ++i) {
            const EventDraft draft = load.sale(1);
            const qint64 begin = cpuNow();
            must(ledger.record(draft));
            cpu += cpuNow() - begin;
            syncs += disk.takeLogSyncs();
        }
        PlainCopy plain(file("single.suben"), file("single-plain.suben"));
        const qint64 plainCpu = plain.run(1);
        m_figures.note(QStringLiteral("one entry: %1 ms CPU; the bare inserts: %2 ms")
                           .arg(milliseconds(cpu) / SingleEntries, 0, 'f', 3).arg(milliseconds(plainCpu) / SingleEntries, 0, 'f', 3));
        m_figures.atMost(QStringLiteral("syncs of the log per entry"), static_cast<double>(syncs) / SingleEntries, 1, QString());
        m_figures.atMost(QStringLiteral("one entry over the bare inserts, CPU"), milliseconds(cpu - plainCpu) / SingleEntries, 1, QStringLiteral("ms"));
    }

    /// A trace through, and a search in, ten times as many lots.
    void lineage()
    {
        auto workspace = newLedger(file("lineage.suben"));
        Session &session = workspace->session();
        TradeLoad load(session);
        must(Ledger(session).record(load.delivery(1)));
        const LotId root = makeLineage(session, static_cast<ItemId>(1), 10LL * m_lines);
        NoProgress none;
        TraceView view;
        view.direction = Direction::Forward;
        view.mostNodes = 20 * m_lines;
        qint64 bare = 0;
        bareTrace(session, root, bare); // pages into memory
        const qint64 reached = bareTrace(session, root, bare);
        const qint64 begin = cpuNow();
        const Trace trace = must(TraceGraph(session).ofLot(root, view, none));
        const qint64 cpu = cpuNow() - begin;
        m_figures.note(QStringLiteral("%1 lots reached: trace %2 ms, the query alone %3 ms").arg(reached).arg(milliseconds(cpu), 0, 'f', 0).arg(milliseconds(bare), 0, 'f', 0));
        if (static_cast<qint64>(trace.lots.size()) != reached)
            qFatal("the trace found %zu lots, the query %lld", trace.lots.size(), static_cast<long long>(reached));
        m_figures.atMost(QStringLiteral("forward trace against its query, CPU"), static_cast<double>(cpu) / static_cast<double>(bare), 3, QStringLiteral("x"));
        search(session);
    }

    void search(Session &session)
    {
        qint64 worst = 0;
        for (const char *text : {"R0007919", "7919", "0007", "r 12", "5555", "99", "nothing-like-it"}) {
            QElapsedTimer watch;
            watch.start();
            must(Search(session).lots(QString::fromLatin1(text)));
            worst = std::max(worst, watch.nsecsElapsed());
        }
        m_figures.atMost(QStringLiteral("search among the lots, slowest"), milliseconds(worst), 50, QStringLiteral("ms"));
    }

    /// An item among 50 000, key by key as a clerk types it (U18).
    void picking()
    {
        constexpr int Items = 50'000;
        auto workspace = newLedger(file("items.suben"));
        Session &session = workspace->session();
        TradeLoad load(session);
        must(Ledger(session).record(load.delivery(10)));
        test::addManyItems(session, Items);
        qint64 worst = 0;
        QString slowest;
        for (const QString &whole : {QStringLiteral("afms"), QStringLiteral("weishengsu"), QStringLiteral("cq"), QStringLiteral("海"), QStringLiteral("豆油"), QStringLiteral("zz")}) {
            for (int keys = 1; keys <= whole.size(); ++keys) {
                QElapsedTimer watch;
                watch.start();
                must(Search(session).items(whole.left(keys), PartyId{1}));
                must(Search(session).find(whole.left(keys)));
                if (watch.nsecsElapsed() > worst)
                    slowest = whole.left(keys);
                worst = std::max(worst, watch.nsecsElapsed());
            }
        }
        m_figures.note(QStringLiteral("slowest key among %1 items: %2, picker and scan box together").arg(Items).arg(slowest));
        m_figures.atMost(QStringLiteral("a key of the picker"), milliseconds(worst), 100, QStringLiteral("ms"));
    }

    QTemporaryDir m_folder;
    int m_lines;
    int m_codes;
    int m_uploads;
    Figures m_figures;
    qint64 m_peak = 0; ///< MB, after the last load
};

} // namespace

int main(int argc, char *argv[])
{
    QTemporaryDir keys;
    qputenv("SUBEN_KEY_DIR", keys.path().toLocal8Bit());
    const QCoreApplication application(argc, argv);
    const int lines = qEnvironmentVariableIntValue("SUBEN_BENCH_LINES");
    const int codes = qEnvironmentVariableIntValue("SUBEN_BENCH_CODES");
    const int uploads = qEnvironmentVariableIntValue("SUBEN_BENCH_UPLOADS");
    return Bench(lines > 0 ? lines : 20'000, codes > 0 ? codes : 50'000, uploads > 0 ? uploads : 2'000).run();
}
