#include "ui/form/confirmround.h"

#include "core/ledger/consent.h"
#include "core/storage/accounts.h"
#include "core/workspace/workspace.h"
#include "ui/desk.h"
#include "ui/task.h"
#include "ui/widgets/reasonstrip.h"

namespace suben
{

ConfirmRound::ConfirmRound(Desk &desk, ReasonStrip &strip, TitleOf title, QObject *parent)
    : QObject(parent), m_desk(desk), m_strip(strip), m_title(std::move(title))
{
    connect(&strip, &ReasonStrip::answered, this, [this](const QString &reason) {
        if (!m_questions.empty())
            take(reason);
    });
    connect(&strip, &ReasonStrip::signedBy, this, &ConfirmRound::consent);
    connect(&strip, &ReasonStrip::refused, this, [this] {
        if (m_questions.empty())
            return;
        const Finding question = m_questions.front();
        m_questions.clear();
        m_second = {};
        Q_EMIT refused(question);
    });
}

void ConfirmRound::ask(const Findings &findings)
{
    m_questions.clear();
    m_given.clear();
    m_second = {};
    for (const Finding &finding : withSeverity(findings, Severity::Confirm))
        m_questions.push_back(finding);
    askNext();
}

void ConfirmRound::forget()
{
    m_questions.clear();
    m_given.clear();
    m_second = {};
}

void ConfirmRound::askNext()
{
    if (m_questions.empty()) {
        Q_EMIT settled();
        return;
    }
    const Finding question = m_questions.front();
    Q_EMIT asking(question);
    m_strip.ask(m_title(question),
                question.text + QLatin1Char('\n') + tr("If it is right, choose a reason; it is kept with the entry."),
                {tr("Checked with the goods"), tr("The papers say so"), tr("A special case")}, tr("Change it"));
    Q_EMIT asked(question);
}

void ConfirmRound::take(const QString &reason)
{
    m_reason = reason;
    if (m_second == UserId{} && !others().isEmpty()) {
        askConsent();
        return;
    }
    const Finding question = m_questions.front();
    m_questions.pop_front();
    m_given.push_back(Confirmation{question.rule, question.line, reason, m_second});
    askNext();
}

void ConfirmRound::askConsent()
{
    const Finding &question = m_questions.front();
    m_strip.askSignature(
        m_title(question),
        tr("%1\nReason: %2. A second person has to agree and signs here.").arg(question.text, m_reason), others());
    Q_EMIT asked(question);
}

void ConfirmRound::consent(const QString &name, const QString &password)
{
    if (m_questions.empty())
        return;
    // Checking a password takes a tenth of a second on purpose.
    Task::start(
        this,
        [question = m_questions.front(), reason = m_reason, login = Login{name, password},
         workspace = m_desk.workspace](Progress &) -> Result<Confirmation> {
            auto another = workspace->another();
            return another ? consentTo((*another)->session(), question, reason, login) : Failure(another.error());
        },
        [this](const Result<Confirmation> &given) {
            if (m_questions.empty())
                return;
            if (!given) {
                m_strip.say(given.error().text);
                return;
            }
            m_strip.hide();
            m_second = given->second;
            take(m_reason);
        });
}

QStringList ConfirmRound::others() const
{
    Session &session = m_desk.workspace->session();
    QStringList names;
    const auto users = Accounts(session.store, session.clock, session.keys).users();
    for (const User &user : users ? *users : QList<User>()) {
        if (!user.disabled && user.hasPassword && user.id != session.actor.id)
            names.append(user.name);
    }
    return names;
}

} // namespace suben
