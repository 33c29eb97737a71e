#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace suben
{

enum class VisitId : qint64 {};

/// An inspector's visit. One without an end still runs.
struct Visit {
    VisitId id{};
    QDateTime beganAt;
    QDateTime endedAt; ///< not valid: it runs
    QString openedBy;
    int shown = 0; ///< how many things were shown, printed or handed over

    bool isRunning() const { return !endedAt.isValid(); }
};

enum class VisitDeed { Seen, Printed, HandedOver };

/// One thing the inspector was shown.
struct VisitShown {
    QDateTime time;
    VisitDeed deed = VisitDeed::Seen;
    QString list; ///< id of one of the lists (`ownPapers`)
    LotId lot{};
    QString words;
};

/// `seen`, `printed`, `handedOver`: the file's words and those of --json.
QString visitDeedName(VisitDeed deed);

/// 检查模式: who opened it, what it showed, and how it is left. What is noted here is never changed.
class Visits final
{
public:
    static constexpr int ShortestPin = 4;

    explicit Visits(Session &session);

    /// The one that runs; nothing where none does.
    Result<std::optional<Visit>> running();
    /// Goes on with the one that runs.
    Result<Visit> begin();
    Result<void> note(VisitId visit, const VisitShown &shown);
    /// With the password of an owner, or the PIN where no owner has a password. NotAllowed, with how long to wait after
    /// too many wrong ones; Refused while there is neither.
    Result<void> end(VisitId visit, const QString &secret);

    /// Whether there is a password or a PIN to leave with.
    Result<bool> canEnd();
    /// Of four characters or more. Refused where an owner has a password: that is what leaves.
    Result<void> setPin(const QString &pin);

    /// The newest first.
    Result<std::vector<Visit>> list(int limit = 100);
    /// In the order it was shown. NotFound.
    Result<std::vector<VisitShown>> shown(VisitId visit);

private:
    Result<void> prove(const QString &secret);

    Session &m_session;
};

} // namespace suben
