#include "ui/form/signinground.h"

#include "core/ledger/consent.h"
#include "core/rules/rulepacks.h"
#include "core/storage/accounts.h"
#include "core/workspace/workspace.h"
#include "ui/desk.h"
#include "ui/task.h"
#include "ui/widgets/reasonstrip.h"

#include <algorithm>

namespace suben
{

namespace
{

bool isSigningField(const Session &session, const QString &path)
{
    return std::ranges::any_of(session.info.categories, [&](const QString &category) {
        const RulePack *pack = session.packs.pack(category);
        const FieldRule *field = pack != nullptr ? pack->field(path) : nullptr;
        return field != nullptr && field->type == FieldType::Staff && field->signs;
    });
}

/// People with a password of their own, without the one who is at work: that person has signed in already.
QStringList othersWhoSign(Session &session)
{
    QStringList names;
    const auto users = Accounts(session.store, session.clock, session.keys).users();
    for (const User &user : users ? *users : QList<User>()) {
        if (!user.disabled && user.hasPassword && user.id != session.actor.id)
            names.append(user.name);
    }
    return names;
}

} // namespace

SigningRound::SigningRound(Desk &desk, ReasonStrip &strip, NameOf nameOf, QObject *parent)
    : QObject(parent), m_desk(desk), m_strip(strip), m_nameOf(std::move(nameOf))
{
    connect(&strip, &ReasonStrip::signedBy, this, &SigningRound::sign);
    connect(&strip, &ReasonStrip::refused, this, [this] {
        if (m_wanted.empty())
            return;
        const QString path = m_wanted.front().path;
        m_wanted.clear();
        Q_EMIT refused(path);
    });
}

bool SigningRound::isSigned(const QString &path) const
{
    return std::ranges::any_of(m_given, [&](const Signature &one) { return one.field == path; });
}

bool SigningRound::isAnsweredBySigning(const EventDraft &draft, const Finding &refusal) const
{
    Session &session = m_desk.workspace->session();
    const Value named = draft.fields.value(refusal.field);
    const auto *person = std::get_if<QString>(&named);
    return refusal.line < 0 && person != nullptr && !isSigned(refusal.field) &&
           isSigningField(session, refusal.field) && othersWhoSign(session).contains(*person);
}

bool SigningRound::ask(const EventDraft &draft, const Findings &refusals)
{
    m_wanted.clear();
    const bool isAllToSign = !refusals.isEmpty() && std::ranges::all_of(refusals, [&](const Finding &refusal) {
        return isAnsweredBySigning(draft, refusal);
    });
    if (!isAllToSign)
        return false;
    for (const Finding &refusal : refusals)
        m_wanted.push_back({refusal.field, std::get<QString>(draft.fields.value(refusal.field))});
    askNext();
    return true;
}

void SigningRound::forget()
{
    m_wanted.clear();
    m_given.clear();
}

void SigningRound::askNext()
{
    while (!m_wanted.empty() && isSigned(m_wanted.front().path))
        m_wanted.pop_front();
    if (m_wanted.empty()) {
        Q_EMIT settled();
        return;
    }
    const Wanted &next = m_wanted.front();
    m_strip.askSignature(tr("%1: %2 signs").arg(m_nameOf(next.path), next.person),
                         tr("%1 checks the entry and types the own password.").arg(next.person), {next.person});
    Q_EMIT asked(next.path);
}

void SigningRound::sign(const QString &person, const QString &password)
{
    if (m_wanted.empty())
        return;
    // Checking a password takes a tenth of a second on purpose.
    Task::start(
        this,
        [path = m_wanted.front().path, login = Login{person, password},
         workspace = m_desk.workspace](Progress &) -> Result<Signature> {
            auto another = workspace->another();
            return another ? signatureFor((*another)->session(), path, login) : Failure(another.error());
        },
        [this, person](const Result<Signature> &given) {
            if (m_wanted.empty() || m_wanted.front().person != person)
                return;
            if (!given) {
                m_strip.say(given.error().text);
                return;
            }
            m_strip.hide();
            m_given.push_back(*given);
            askNext();
        });
}

} // namespace suben
