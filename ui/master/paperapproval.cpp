#include "ui/master/paperapproval.h"

#include "core/ledger/catalog.h"
#include "core/ledger/consent.h"
#include "core/rules/rulepacks.h"
#include "core/storage/accounts.h"
#include "core/workspace/workspace.h"
#include "ui/desk.h"
#include "ui/ledgergate.h"
#include "ui/master/masterfields.h"
#include "ui/task.h"
#include "ui/widgets/reasonstrip.h"

#include <algorithm>
#include <utility>

namespace suben
{

namespace
{

int missing(const Session &session, const Paper &paper)
{
    return approvalsWanted(session, paper.kind) - static_cast<int>(paper.approvals.size());
}

bool hasApproved(const Paper &paper, UserId user)
{
    return std::ranges::any_of(paper.approvals, [&](const Approval &one) { return one.user == user; });
}

} // namespace

int approvalsWanted(const Session &session, const QString &kind)
{
    int wanted = 0;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        const PaperRule *rule = pack == nullptr ? nullptr : pack->paper(kind);
        wanted = rule == nullptr ? wanted : std::max(wanted, rule->approvals);
    }
    return wanted;
}

PaperApproval::PaperApproval(Desk &desk, ReasonStrip &ask, QObject *parent) : QObject(parent), m_desk(desk), m_ask(ask)
{
    connect(&ask, &ReasonStrip::answered, this, [this] {
        if (m_paper != PaperId{})
            approve();
    });
    connect(&ask, &ReasonStrip::signedBy, this, &PaperApproval::sign);
    connect(&ask, &ReasonStrip::refused, this, [this] { m_paper = {}; });
}

std::optional<Paper> PaperApproval::waiting(HolderKind kind, qint64 holder) const
{
    Session &session = m_desk.workspace->session();
    const auto papers = Catalog(session).papersOf(kind, holder);
    for (const Paper &paper : papers ? *papers : QList<Paper>()) {
        if (missing(session, paper) > 0)
            return paper;
    }
    return std::nullopt;
}

void PaperApproval::ask(const Paper &paper)
{
    Session &session = m_desk.workspace->session();
    const QString title = tr("%1: %2 of %3 have approved")
                              .arg(paperWord(session, paper.kind))
                              .arg(paper.approvals.size())
                              .arg(approvalsWanted(session, paper.kind));
    m_paper = paper.id;
    if (session.actor.role != Role::Clerk && !hasApproved(paper, session.actor.id)) {
        m_ask.askOne(title, tr("Look at the papers and the copies first."), tr("Approve as %1").arg(session.actor.name),
                     tr("Not yet"));
        Q_EMIT asked();
        return;
    }
    QStringList others;
    const auto users = Accounts(session.store, session.clock, session.keys).users();
    for (const User &user : users ? *users : QList<User>()) {
        if (!user.disabled && user.hasPassword && user.role != Role::Clerk && user.id != session.actor.id &&
            !hasApproved(paper, user.id))
            others.append(user.name);
    }
    if (others.isEmpty()) {
        m_paper = {};
        Q_EMIT failed({ErrorCode::NotAllowed,
                       tr("Another owner or approver has to approve it. Add one with a password in the settings."),
                       {}});
        return;
    }
    m_ask.askSignature(title, tr("The next person approves here with the own password."), others);
    Q_EMIT asked();
}

void PaperApproval::approve()
{
    writeLedger(
        &m_ask, m_desk.workspace->session(),
        [paper = m_paper](Session &session) { return Catalog(session).approve(paper); },
        [this](const Result<void> &done) {
            if (!done) {
                m_paper = {};
                Q_EMIT failed(done.error());
                return;
            }
            finished();
        });
}

void PaperApproval::sign(const QString &name, const QString &password)
{
    if (m_paper == PaperId{})
        return;
    // Checking a password takes a tenth of a second on purpose.
    Task::start(
        this,
        [paper = m_paper, login = Login{name, password}, workspace = m_desk.workspace](Progress &) -> Result<void> {
            auto another = workspace->another();
            return another ? approveAs((*another)->session(), paper, login) : Failure(another.error());
        },
        [this](const Result<void> &done) {
            if (m_paper == PaperId{})
                return;
            if (!done) {
                m_ask.say(done.error().text);
                return;
            }
            m_ask.hide();
            finished();
        });
}

void PaperApproval::finished()
{
    Session &session = m_desk.workspace->session();
    const auto paper = Catalog(session).paper(std::exchange(m_paper, PaperId{}));
    Q_EMIT approved(paper ? missing(session, *paper) : 0);
}

} // namespace suben
