#include "ui/today/todaytasks.h"

#include "core/ledger/alarms.h"
#include "core/ledger/catalog.h"
#include "core/ledger/dues.h"
#include "core/rules/lawline.h"
#include "core/storage/accounts.h"
#include "ui/widgets/daywords.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct TodayTasksText {
    Q_DECLARE_TR_FUNCTIONS(TodayTasks)
};

constexpr int DaysAhead = 60;
constexpr size_t MostAhead = 8; ///< tasks that are not yet due
constexpr int MostSetUp = 3;
constexpr size_t MostAlarms = 3;

Target page(const char *name, const QString &place = {})
{
    return {Target::Kind::Page, 0, QLatin1String(name), place};
}

Tag tagOf(int daysLate)
{
    if (daysLate > 0)
        return dispositionTag(TodayTasksText::tr("Late %1 days").arg(daysLate), TagLook::Refuse);
    if (daysLate == 0)
        return dispositionTag(TodayTasksText::tr("Today"), TagLook::Warn);
    return {TagLook::Plain, TodayTasksText::tr("In %1 days").arg(-daysLate), QStringLiteral("waiting")};
}

TodayTask todaysTask(const QString &title, const QString &about, const QString &word, const Target &cure)
{
    return {0, tagOf(0), title, about, {}, TodayTasksText::tr("Today"), word, cure};
}

TodayTask taskOf(const DueRow &due, QDate today)
{
    TodayTask task{due.daysLate,
                   tagOf(due.daysLate),
                   due.name,
                   due.about,
                   lawLine(due.basis),
                   dayWord(inChina(due.dueAt).date(), today),
                   {},
                   {}};
    if (due.settledBy == u"step") {
        task.word = TodayTasksText::tr("Enter it");
        task.cure = page("stepsPage", due.step);
    } else if (due.settledBy == u"paper") {
        task.word = TodayTasksText::tr("New paper");
        task.cure = page("masterPage", QStringLiteral("paper:%1").arg(due.subjectId));
    } else {
        task.word = TodayTasksText::tr("Enter the receipt");
        task.cure = page("duePage", QString::number(raw(due.id)));
    }
    return task;
}

Result<void> addDues(Session &session, TodayFacts &facts)
{
    Dues dues(session);
    const auto anew = dues.refresh();
    const auto rows = anew ? dues.open(facts.today.addDays(DaysAhead)) : tl::make_unexpected(anew.error());
    if (!rows)
        return Failure(rows.error());
    facts.dues += static_cast<int>(rows->size());
    for (const DueRow &due : *rows) {
        facts.late += due.daysLate > 0 ? 1 : 0;
        facts.dueToday += due.daysLate == 0 ? 1 : 0;
        facts.tasks.push_back(taskOf(due, facts.today));
    }
    return {};
}

/// Findings about lots are left out: the expired are a task of their own, the others stand in the card beside.
Result<void> addStanding(Session &session, TodayFacts &facts)
{
    const auto findings = Dues(session).standing();
    if (!findings)
        return Failure(findings.error());
    for (const Finding &finding : *findings) {
        if (finding.field.startsWith(QLatin1String("lot.")))
            continue;
        TodayTask task = todaysTask(finding.text, {}, TodayTasksText::tr("Look"), page("duePage"));
        task.basis = lawLine(finding.basis);
        facts.tasks.push_back(task);
    }
    return {};
}

void addExpired(TodayFacts &facts)
{
    const int expired = facts.weeks.front();
    if (expired == 0 || facts.expiring.empty())
        return;
    const StockRow &first = facts.expiring.front();
    TodayTask task = todaysTask(TodayTasksText::tr("%1 expired lots are still in stock").arg(expired),
                                TodayTasksText::tr("%1 %2, %3 %4")
                                    .arg(first.itemName, first.lotCode, first.locationName, first.onHand.toString()),
                                TodayTasksText::tr("Dispose"), page("lotsPage", QStringLiteral("expired")));
    task.daysLate = static_cast<int>(first.expiry->daysTo(facts.today));
    task.tag = tagOf(task.daysLate);
    task.when = dayWord(*first.expiry, facts.today);
    ++facts.late;
    facts.tasks.push_back(task);
}

/// The newest by themselves, the others as one.
Result<void> addAlarms(Session &session, TodayFacts &facts)
{
    const auto alarms = Alarms(session).ringing();
    if (!alarms)
        return Failure(alarms.error());
    const size_t alone = alarms->size() > MostAlarms ? MostAlarms - 1 : alarms->size();
    const auto add = [&](const QString &title, const QString &about, QDate day) {
        TodayTask task = todaysTask(title, about, TodayTasksText::tr("Look"), page("duePage"));
        task.daysLate = std::max(0, static_cast<int>(day.daysTo(facts.today)));
        task.tag = dispositionTag(TodayTasksText::tr("Alarm"), TagLook::Refuse);
        task.when = dayWord(day, facts.today);
        facts.tasks.push_back(task);
    };
    for (size_t at = 0; at < alone; ++at)
        add(alarms->at(at).name, alarms->at(at).text, alarms->at(at).day);
    if (alone < alarms->size())
        add(TodayTasksText::tr("%1 more alarms").arg(alarms->size() - alone), alarms->at(alone).text,
            alarms->at(alone).day);
    facts.dueToday += static_cast<int>(alarms->size());
    facts.dues += static_cast<int>(alarms->size());
    return {};
}

void addUploads(TodayFacts &facts)
{
    for (const PlatformStatus &platform : facts.platforms) {
        const int rejected = countOf(platform, {OutboxState::Rejected, OutboxState::Conflict});
        const int unknown = countOf(platform, {OutboxState::Unknown});
        if (rejected > 0)
            facts.tasks.push_back(todaysTask(TodayTasksText::tr("%1 uploads sent back").arg(rejected), platform.title,
                                             TodayTasksText::tr("Put right"),
                                             page("outboxPage", QStringLiteral("rejected"))));
        if (unknown > 0)
            facts.tasks.push_back(todaysTask(TodayTasksText::tr("%1 uploads in doubt").arg(unknown), platform.title,
                                             TodayTasksText::tr("Settle"),
                                             page("outboxPage", QStringLiteral("unknown"))));
        facts.dueToday += (rejected > 0 ? 1 : 0) + (unknown > 0 ? 1 : 0);
    }
}

Result<void> addSetUp(Session &session, TodayFacts &facts)
{
    const auto own = Catalog(session).papersOf(HolderKind::Own, 0);
    const auto users =
        own ? Accounts(session.store, session.clock, session.keys).users() : tl::make_unexpected(own.error());
    if (!users)
        return Failure(users.error());
    std::vector<TodayTask> tasks;
    if (!facts.backup)
        tasks.push_back(todaysTask(TodayTasksText::tr("Put a backup on a second disk"),
                                   TodayTasksText::tr("There is none yet. It takes a few seconds."),
                                   TodayTasksText::tr("Back up"), page("settingsPage", QStringLiteral("backup"))));
    if (own->isEmpty())
        tasks.push_back(todaysTask(TodayTasksText::tr("Enter the shop's own licences"),
                                   TodayTasksText::tr("Then their ends are reminded of in time."),
                                   TodayTasksText::tr("Enter them"), page("masterPage", QStringLiteral("own"))));
    if (std::ranges::none_of(*users, [](const User &user) { return user.hasPassword; }))
        tasks.push_back(todaysTask(TodayTasksText::tr("Give the owner a password"),
                                   TodayTasksText::tr("So that the ledger can be opened on another machine too."),
                                   TodayTasksText::tr("Set it"), page("settingsPage", QStringLiteral("users"))));
    for (TodayTask &task : tasks) {
        task.tag = {TagLook::Info, TodayTasksText::tr("Set up"), QStringLiteral("info")};
        task.when.clear();
        if (static_cast<int>(&task - tasks.data()) < MostSetUp)
            facts.tasks.push_back(task);
    }
    return {};
}

} // namespace

Result<void> readTasks(Session &session, TodayFacts &facts)
{
    addExpired(facts);
    addUploads(facts);
    const auto read = addAlarms(session, facts)
                          .and_then([&] { return addStanding(session, facts); })
                          .and_then([&] { return addDues(session, facts); })
                          .and_then([&] { return addSetUp(session, facts); });
    std::ranges::stable_sort(facts.tasks, std::greater(), &TodayTask::daysLate);
    const auto ahead = std::ranges::find_if(facts.tasks, [](const TodayTask &task) { return task.daysLate < 0; });
    if (static_cast<size_t>(facts.tasks.end() - ahead) > MostAhead)
        facts.tasks.erase(ahead + MostAhead, facts.tasks.end());
    return read;
}

} // namespace suben
