#pragma once

#include "core/ledger/session.h"
#include "core/model/event.h"

#include <vector>

namespace suben
{

class Database;

/// The name and password a person proves to be present with.
struct Login {
    QString name;
    QString password;
};

/// Whether a `confirm` needs another person: somebody else has an own login (rulepacks.md §13.5).
Result<bool> needsSecond(Session &session);
/// What `record`, `correct` and `Catalog::save` take for one `confirm` finding: the reason, and the consent of a second
/// person where `needsSecond` says so (`second` is not looked at otherwise). Refused for a reason below two
/// characters; NotAllowed for a wrong login or the acting user's own.
Result<Confirmation> consentTo(Session &session, const Finding &finding, const QString &reason, const Login &second);
/// A `staff` field that `signs`, signed by the person it names. NotAllowed for a wrong login.
Result<Signature> signatureFor(Session &session, const QString &field, const Login &person);
/// The second approval of a paper (首营审批) at the same machine; errors are those of Catalog::approve.
Result<void> approveAs(Session &session, PaperId paper, const Login &person);
/// Lets a person consent and sign in the drafts that are read from files during this session (`subenctl --second`).
Result<void> admit(Session &session, const Login &person);

/// Whether each `confirm` has its reason, and another present person's consent where the firm has one. The person is an
/// enabled user with a login, and not the one who acts.
bool isConfirmed(Database &db, const Session &session, const std::vector<Confirmation> &given,
                 const Findings &findings);

} // namespace suben
