// What a person settles on 上传: switching a platform on and off, a test call, an entry by hand; what a run has done.
#include "core/sync/bench.h"
#include "core/sync/relay.h"
#include "core/sync/restoration.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/outboxrows.h"
#include "ui/pages/platformform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/taskstrip.h"

namespace suben
{

void OutboxPage::switchOn()
{
    writeLedger(
        this, session(),
        [workspace = desk().workspace, profile = m_form->profile(), environment = m_form->environment(),
         base = m_form->base(), credentials = m_form->credentials()](Session &session) {
            return Outbox(session, workspace->profiles()).enable(profile, environment, base, credentials);
        },
        [this](const auto &enabled) {
            if (!enabled) {
                m_form->say(enabled.error().text);
                return;
            }
            const QString profile = m_form->profile();
            m_form->done();
            refresh();
            choosePlatform(profile);
            banner().say(Tone::Ok, tr("Switched on"), tr("Entries made from now on are queued for it."));
            Q_EMIT ledgerChanged();
            m_platforms->setFocus();
            callForTest(tr("Switched on"));
        });
}

void OutboxPage::switchOff()
{
    writeLedger(
        this, session(),
        [workspace = desk().workspace, profile = profile()](Session &session) {
            return Outbox(session, workspace->profiles()).disable(profile);
        },
        [this](const auto &off) {
            if (off)
                banner().say(Tone::Info, tr("Switched off"), tr("Nothing more is queued for it; what waits stays and goes when it is switched on again."));
            else
                banner().say(off.error());
            refresh();
            Q_EMIT ledgerChanged();
        });
}

/// What was put back is in doubt from here on; the platforms are asked.
void OutboxPage::goOn()
{
    writeLedger(
        this, session(), [](Session &session) { return Restoration(session).goOn(); },
        [this](const auto &gone) {
            if (!gone)
                banner().say(gone.error());
            else
                send(Asked::ByAPerson);
        });
}

void OutboxPage::callForTest(const QString &before)
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    if (chosen == nullptr || m_call)
        return;
    m_call = startAside(
        this, desk(),
        [profile = *chosen](Workspace &workspace, Progress &) {
            HttpTransport transport;
            return testCall(workspace.session(), profile, transport);
        },
        [this, before](const Result<QString> &said) {
            m_call.clear();
            if (said)
                banner().say(Tone::Ok, before.isEmpty() ? tr("Test call") : before, *said);
            else
                banner().say(Tone::Warn, before.isEmpty() ? tr("Test call") : tr("Switched on, but the test call did not come through"),
                             said.error().text);
        });
    taskStrip().follow(m_call, tr("Calling"));
}

void OutboxPage::askReceipt()
{
    const auto row = currentRow();
    if (!row) {
        banner().say(Tone::Info, tr("Choose a record first"), tr("Ctrl+Tab leads into the list of records."));
        return;
    }
    if (row->state == OutboxState::Accepted || row->state == OutboxState::Sending) {
        banner().say(Tone::Info, row->state == OutboxState::Accepted ? tr("The platform has it; there is nothing to settle.")
                                                                      : tr("It is being sent; settle it when it is back."),
                     {});
        return;
    }
    const bool isFile = row->state == OutboxState::Running && !row->job.isEmpty();
    m_settles = row->id;
    m_reason->askText(tr("Settle %1 by hand").arg(row->docNo.isEmpty() ? row->businessKey : row->docNo),
                      isFile ? tr("Write the receipt and press Enter; it counts for every record of the same file. Or a digit and Enter.")
                             : tr("If the platform has it, write its receipt number and press Enter. Or a digit and Enter."),
                      tr("Receipt number"),
                      {tr("Send again"), tr("Withdraw: entered on the platform by hand"), tr("Withdraw: not wanted there")},
                      tr("Leave it"));
    place(*m_reason, 640);
}

void OutboxPage::sent(const Result<RelayReport> &report)
{
    m_task.clear();
    refresh();
    if (!report)
        sayNotSent(report.error());
    else
        sayReport(*report);
    // A run that was stopped has sent something too; one by the clock that moved nothing leaves every page as it is.
    const int moved = report ? report->accepted + report->rejected + report->part + report->retry + report->blocked + report->conflict : 0;
    if (m_asked == Asked::ByAPerson || moved > 0)
        Q_EMIT ledgerChanged();
}

void OutboxPage::sayNotSent(const Error &error)
{
    if (m_asked == Asked::ByTheClock && error.code == ErrorCode::Refused)
        return; // it is asked when somebody sends
    if (error.code == ErrorCode::Cancelled) {
        banner().say(Tone::Info, tr("The run was stopped"), error.text);
        return;
    }
    banner().say(error, tr("Nothing is lost; what waits stays in the queue."));
    if (!Restoration(session()).isOlder().value_or(false))
        return;
    m_reason->askOne(tr("This ledger was put back"), tr("What waits may have been sent already."),
                     tr("Ask the platforms first, then send"), tr("Leave it"));
    place(*m_reason, 640);
}

QString OutboxPage::whyNotNow(const PlatformStatus &platform) const
{
    OutboxFilter filter;
    filter.profile = platform.profile;
    filter.states = {OutboxState::Retry};
    filter.limit = 1;
    const auto rows = outbox().rows(filter);
    return rows && !rows->empty() ? rows->front().reason : QString();
}

void OutboxPage::sayReport(const RelayReport &report)
{
    const std::pair<int, QString> parts[] = {
        {report.accepted, tr("Received %1")},  {report.running, tr("Worked on there %1")}, {report.rejected, tr("Sent back %1")},
        {report.part, tr("Taken in part %1")}, {report.unknown, tr("In doubt %1")},        {report.retry, tr("Later %1")},
        {report.blocked, tr("Stopped %1")},    {report.conflict, tr("Differing %1")}};
    QStringList words;
    for (const auto &[count, word] : parts) {
        if (count > 0)
            words.append(word.arg(count));
    }
    const bool isGood = report.rejected + report.part + report.unknown + report.retry + report.blocked + report.conflict == 0;
    if (isGood && m_asked == Asked::ByTheClock)
        return;
    QStringList messages = report.messages;
    for (const PlatformStatus &each : m_statuses) {
        if (each.enabled && !each.nextTry.isEmpty() && m_asked == Asked::ByAPerson)
            messages << each.title + u' ' + whyNotNow(each) + u' ' + tr("It is tried again by itself at %1.").arg(storedTimeWord(each.nextTry, session().clock.today()));
    }
    if (words.isEmpty())
        words.append(messages.isEmpty() ? tr("Nothing was waiting to be sent.") : tr("Nothing was sent"));
    const Tone tone = !isGood || !report.messages.isEmpty() ? Tone::Warn : report.accepted > 0 ? Tone::Ok : Tone::Info;
    banner().say(tone, words.join(QStringLiteral(" · ")), messages.join(QLatin1Char('\n')));
}

void OutboxPage::decide(OutboxState state, const QString &text)
{
    writeLedger(
        this, session(),
        [workspace = desk().workspace, row = m_settles, state, text](Session &session) {
            return Outbox(session, workspace->profiles()).decide(row, state, text);
        },
        [this](const auto &decided) {
            if (!decided)
                banner().say(decided.error());
            else
                Q_EMIT ledgerChanged();
            refresh();
            focusList();
        });
}

} // namespace suben
