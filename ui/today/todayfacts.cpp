#include "ui/today/todayfacts.h"

#include "core/ledger/ledgerquery.h"
#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/today/todaytasks.h"

namespace suben
{

namespace
{

constexpr int RowsAtOnce = 1000;
constexpr size_t ExpiringShown = 3;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Rows come the first to expire first, so reading ends with the last week that is drawn.
Result<void> readExpiring(Session &session, const Progress &progress, TodayFacts &facts)
{
    const QDate firstMonday = mondayOf(facts.today);
    StockFilter filter;
    filter.expiringUntil = firstMonday.addDays(7 * (ExpiryWeeks - 1) - 1);
    filter.limit = RowsAtOnce;
    for (;;) {
        const auto rows = Stock(session).rows(filter);
        if (!rows)
            return Failure(rows.error());
        for (const StockRow &row : *rows) {
            const QDate expiry = row.expiry.value_or(facts.today);
            const qint64 week = expiry < facts.today ? 0 : 1 + firstMonday.daysTo(mondayOf(expiry)) / 7;
            ++facts.weeks.at(static_cast<size_t>(std::min<qint64>(week, ExpiryWeeks - 1)));
            if (facts.expiring.size() < ExpiringShown)
                facts.expiring.push_back(row);
        }
        if (static_cast<int>(rows->size()) < filter.limit || progress.cancelled())
            return {};
        filter.after = rows->back().lot;
        filter.afterLocation = rows->back().location;
    }
}

/// Which side of the counter an entry stands on follows from its step's pack.
Counterpart counterpartOf(const Session &session, const QString &step)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr)
            return rule->shape == Shape::In || rule->shape == Shape::Out ? rule->counterpart : Counterpart::None;
    }
    return Counterpart::None;
}

Result<void> readEntries(Session &session, TodayFacts &facts)
{
    EventFilter filter;
    filter.from = facts.today;
    filter.to = facts.today;
    filter.alsoCorrected = false;
    filter.limit = RowsAtOnce;
    const auto rows = LedgerQuery(session).events(filter);
    if (!rows)
        return Failure(rows.error());
    for (const EventRow &row : *rows) {
        const Counterpart side = counterpartOf(session, row.step);
        facts.received += side == Counterpart::Supplier ? 1 : 0;
        facts.shipped += side == Counterpart::Customer ? 1 : 0;
    }
    return {};
}

Result<void> readSafety(Workspace &workspace, TodayFacts &facts)
{
    Session &session = workspace.session();
    Chain chain(session);
    const auto unsealed = chain.unsealedEvents();
    const auto seals = unsealed ? chain.seals() : tl::make_unexpected(unsealed.error());
    const auto backup = seals ? lastBackup(session.store) : tl::make_unexpected(seals.error());
    const auto platforms =
        backup ? Outbox(session, workspace.profiles()).status() : tl::make_unexpected(backup.error());
    if (!platforms)
        return Failure(platforms.error());
    facts.unsealed = *unsealed;
    if (!seals->isEmpty())
        facts.seal = seals->last();
    facts.backup = *backup;
    for (const PlatformStatus &platform : *platforms) {
        if (platform.enabled)
            facts.platforms.push_back(platform);
    }
    return {};
}

} // namespace

Result<TodayFacts> readToday(Workspace &workspace, Progress &progress)
{
    Session &session = workspace.session();
    TodayFacts facts;
    facts.today = session.clock.today();
    const auto read = readExpiring(session, progress, facts)
                          .and_then([&] { return readEntries(session, facts); })
                          .and_then([&] { return readSafety(workspace, facts); })
                          .and_then([&] { return readTasks(session, facts); });
    if (!read)
        return Failure(read.error());
    return facts;
}

} // namespace suben
