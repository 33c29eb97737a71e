#pragma once

#include "core/ledger/session.h"
#include "core/model/document.h"

#include <QObject>

namespace suben
{

class ReasonStrip;
struct Desk;

/// How many persons a kind of paper wants (首营审批); 0 for most.
int approvalsWanted(const Session &session, const QString &kind);

/// The approvals a paper waits for, at one machine: who is signed in agrees by a digit, every other with the own
/// password.
class PaperApproval final : public QObject
{
    Q_OBJECT

public:
    PaperApproval(Desk &desk, ReasonStrip &ask, QObject *parent);

    /// The first paper of a holder that still waits for somebody.
    std::optional<Paper> waiting(HolderKind kind, qint64 holder) const;
    void ask(const Paper &paper);

Q_SIGNALS:
    /// A question stands in the strip now: it wants its place.
    void asked();
    /// How many are still wanted.
    void approved(int missing);
    void failed(const suben::Error &error);

private:
    void approve();
    void sign(const QString &name, const QString &password);
    void finished();

    Desk &m_desk;
    ReasonStrip &m_ask;
    PaperId m_paper{}; ///< that is asked about
};

} // namespace suben
