#include "core/ledger/consent.h"

#include "core/ledger/catalog.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

constexpr qsizetype ShortestReason = 2;

struct ConsentSay {
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

Result<User> present(Session &session, const Login &login)
{
    return Accounts(session.store, session.clock, session.keys).signIn(login.name, login.password);
}

bool isReason(const QString &reason)
{
    return reason.trimmed().size() >= ShortestReason;
}

bool hasSecond(Database &db, const Session &session)
{
    Rows rows = db.query(
        "SELECT EXISTS (SELECT 1 FROM account WHERE disabled = 0 AND password <> '' AND role <> 'reader' AND id <> ?)",
        session.actor.id);
    return rows.next() && rows.integer(0) != 0;
}

bool maySecond(Database &db, const Session &session, UserId second)
{
    return second != session.actor.id &&
           db.query("SELECT 1 FROM account WHERE id = ? AND disabled = 0 AND password <> '' AND role <> 'reader'", second)
               .next();
}

} // namespace

Result<bool> needsSecond(Session &session)
{
    return session.store.read([&](Database &db) -> Result<bool> { return hasSecond(db, session); });
}

Result<Confirmation> consentTo(Session &session, const Finding &finding, const QString &reason, const Login &second)
{
    if (!isReason(reason))
        return failure(ErrorCode::Refused, ConsentSay::tr("Say why this is right, in two characters or more."));
    Confirmation confirmation{finding.rule, finding.line, reason.trimmed(), {}};
    const auto needed = needsSecond(session);
    if (!needed)
        return Failure(needed.error());
    if (!*needed)
        return confirmation;
    if (second.name.trimmed().isEmpty())
        return failure(ErrorCode::NotAllowed, ConsentSay::tr("A second person has to agree: name and password."));
    const auto user = present(session, second);
    if (!user)
        return Failure(user.error());
    if (user->id == session.actor.id)
        return failure(ErrorCode::NotAllowed,
                       ConsentSay::tr("%1 has entered this; another person has to agree.").arg(user->name));
    if (!mayWrite(user->role))
        return failure(ErrorCode::NotAllowed, ConsentSay::tr("%1 may only read; another person has to agree.").arg(user->name));
    confirmation.second = user->id;
    return confirmation;
}

Result<Signature> signatureFor(Session &session, const QString &field, const Login &person)
{
    return present(session, person).map([&](const User &user) { return Signature{field, user.id}; });
}

Result<void> approveAs(Session &session, PaperId paper, const Login &person)
{
    const auto user = present(session, person);
    if (!user)
        return Failure(user.error());
    Session theirs = session;
    theirs.actor = {user->id, user->name, user->role};
    return Catalog(theirs).approve(paper);
}

Result<void> admit(Session &session, const Login &person)
{
    const auto user = present(session, person);
    if (!user)
        return Failure(user.error());
    session.present.push_back(user->id);
    return {};
}

bool isConfirmed(Database &db, const Session &session, const std::vector<Confirmation> &given, const Findings &findings)
{
    const Findings asked = withSeverity(findings, Severity::Confirm);
    if (asked.isEmpty())
        return true;
    const bool second = hasSecond(db, session);
    return std::ranges::all_of(asked, [&](const Finding &finding) {
        return std::ranges::any_of(given, [&](const Confirmation &one) {
            return one.rule == finding.rule && one.line == finding.line && isReason(one.reason) &&
                   (!second || maySecond(db, session, one.second));
        });
    });
}

} // namespace suben
