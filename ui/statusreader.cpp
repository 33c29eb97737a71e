#include "ui/statusreader.h"

#include "core/ledger/alarms.h"
#include "core/ledger/chain.h"
#include "core/ledger/dues.h"
#include "core/storage/backup.h"
#include "core/sync/outbox.h"
#include "ui/aside.h"

namespace suben
{

namespace
{

void readOutbox(Workspace &workspace, StatusFacts &facts)
{
    const auto platforms = Outbox(workspace.session(), workspace.profiles()).status();
    if (!platforms)
        return;
    facts.waiting = 0;
    for (const PlatformStatus &platform : *platforms) {
        const int waiting = platform.waiting();
        facts.platforms += platform.enabled ? 1 : 0;
        facts.waiting += waiting;
        facts.rejected += countOf(platform, {OutboxState::Rejected, OutboxState::Conflict});
        facts.unknown += countOf(platform, {OutboxState::Unknown});
        facts.offline = facts.offline || (platform.enabled && platform.unanswered && waiting > 0);
    }
}

void readSeal(Session &session, StatusFacts &facts)
{
    Chain chain(session);
    if (const auto unsealed = chain.unsealedEvents())
        facts.unsealed = static_cast<int>(*unsealed);
    if (const auto seals = chain.seals(); seals && !seals->isEmpty())
        facts.sealedDay = seals->last().day;
}

void readBackup(Session &session, StatusFacts &facts)
{
    const auto backup = lastBackup(session.store);
    facts.backupKnown = backup.has_value();
    if (backup && *backup) {
        facts.backupTime = (*backup)->time;
        facts.backupPath = (*backup)->path;
    }
}

} // namespace

StatusFacts readStatus(Workspace &workspace, DueReading reading)
{
    Session &session = workspace.session();
    StatusFacts facts;
    facts.today = session.clock.today();
    readOutbox(workspace, facts);
    readSeal(session, facts);
    readBackup(session, facts);
    Dues dues(session);
    const Result<void> anew = reading == DueReading::MadeAnew ? dues.refresh() : Result<void>();
    if (const auto open = anew ? dues.open(facts.today) : tl::make_unexpected(anew.error()))
        facts.due = static_cast<int>(open->size());
    if (const auto alarms = Alarms(session).ringing())
        facts.due += static_cast<int>(alarms->size());
    return facts;
}

StatusReader::StatusReader(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void StatusReader::read()
{
    if (m_desk.workspace == nullptr)
        return;
    m_again = !m_task.isNull();
    if (m_again)
        return;
    const QDate today = m_desk.workspace->session().clock.today();
    const DueReading reading = m_duesOf == today ? DueReading::AsTheyStand : DueReading::MadeAnew;
    m_duesOf = today;
    m_task = startAside(
        this, m_desk,
        [reading](Workspace &workspace, Progress &) -> Result<StatusFacts> { return readStatus(workspace, reading); },
        [this](const Result<StatusFacts> &status) {
            m_task.clear();
            if (status)
                Q_EMIT facts(*status);
            if (m_again)
                read();
        });
}

} // namespace suben
