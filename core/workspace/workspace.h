#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace suben
{

struct Profiles;

class Keyring;
class RulePacks;
class Store;

/// What a new ledger needs to know.
struct NewLedger {
    QString name;
    QString creditCode; ///< may be empty: entered later
    QString kind = QStringLiteral("enterprise");
    QStringList roles; ///< empty: what firms of these categories usually are
    QStringList categories;
    QString region = QStringLiteral("CN");
    QString ownerName;     ///< empty: 负责人
    bool training = false; ///< to practise in; only such a ledger takes another clock than the system's
};

/// An open ledger file with everything a service needs. The window and the command line both begin here.
class Workspace final
{
public:
    struct Created;

    /// Refused (Usage) where a file stands already, for a category without a rule pack, and for a clock that is not the
    /// system's in a ledger that is not for training. Nothing is left behind. No clock: the system's. The recovery code
    /// is in the result, once.
    static Result<Created> create(const QString &path, const NewLedger &ledger, std::unique_ptr<Clock> clock);
    /// `password`: of this machine's key where that is sealed, the recovery code or an owner's password where there is
    /// none; may be empty. Where a sealed key was not opened the ledger is open all the same: see `unlock`.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const QString &password,
                                                   std::unique_ptr<Clock> clock);
    ~Workspace();

    /// The session of this thread; the acting user is the owner until `actAs`.
    Session &session();
    Result<void> actAs(const QString &user, const QString &password);
    /// NotAllowed while the key of this machine is sealed: no upload, no ID number, no draft is read or written.
    Result<void> keyIsOpen() const;
    /// Opens it, in every session of the ledger. NotAllowed for a wrong password, and too soon after several.
    Result<void> unlock(const QString &password);
    /// The firm's own data (name, credit code, region, kind, roles, categories), changed by an owner and noted who by.
    /// Roles that no pack knows any more go by themselves; a new one nobody knows is refused (Usage).
    Result<void> changeInfo(const LedgerInfo &info);
    /// Reads the packs anew, with what the firm has laid over them: they hold at once, in every session of the ledger.
    Result<void> renewRules();
    /// A second session on the same file for another thread, with the same actor.
    Result<std::unique_ptr<Workspace>> another() const;
    QString path() const;
    /// Of the packs in use and of those the firm laid in: what was refused, and why. Shown, never fatal.
    QStringList packProblems() const;
    /// Platform profiles; the outbox of every posted event is fed from those that are enabled.
    const Profiles &profiles() const;
    /// Where the firm lays its own data beside the ledger: `packs`, `platforms`, `labels`, `forms`.
    QString ownFolder(QStringView kind) const;

    /// `ledger.suben` in the user's data folder: what the window and subenctl open when nothing is named.
    static QString defaultPath();

private:
    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct Workspace::Created {
    std::unique_ptr<Workspace> workspace;
    QString recoveryCode;
};

} // namespace suben
