// What a person settles on 上传: switching a platform on and off, a test call, an entry by hand.
#include "core/sync/bench.h"
#include "core/sync/restoration.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/pages/outboxpage.h"
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
            m_form->hide();
            refresh();
            banner().say(Tone::Ok, tr("Switched on"), tr("Entries made from now on are queued for it."));
            Q_EMIT ledgerChanged();
            m_platforms->setFocus();
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
            if (!off)
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

void OutboxPage::callForTest()
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    if (chosen == nullptr || m_task)
        return;
    m_task = startAside(
        this, desk(),
        [profile = *chosen](Workspace &workspace, Progress &) {
            HttpTransport transport;
            return testCall(workspace.session(), profile, transport);
        },
        [this](const Result<QString> &said) {
            m_task.clear();
            if (said)
                banner().say(Tone::Ok, tr("Test call"), *said);
            else
                banner().say(said.error());
        });
    taskStrip().follow(m_task, tr("Calling"));
}

void OutboxPage::askReceipt()
{
    if (current() == OutboxId{})
        return;
    m_reason->ask(tr("Settle this entry by hand"), tr("If the platform has it, write its receipt number; else choose."),
                  {tr("Send again"), tr("Withdraw: entered on the platform by hand"), tr("Withdraw: not wanted there")},
                  tr("Leave it"));
    place(*m_reason, 640);
}

void OutboxPage::decide(OutboxState state, const QString &text)
{
    writeLedger(
        this, session(),
        [workspace = desk().workspace, row = current(), state, text](Session &session) {
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
