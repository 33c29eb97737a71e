#pragma once

#include "core/ledger/session.h"
#include "core/model/event.h"
#include "core/model/item.h"
#include "core/model/party.h"
#include "ui/master/masterform.h"

namespace suben
{

class ConfirmRound;
class ReasonStrip;
struct Desk;

/// Makes or changes one record of the master data in a form. Put away without saving, the same record comes back as it
/// was typed.
class MasterEditor final : public QObject
{
    Q_OBJECT

public:
    /// What only people can settle is asked in `strip`.
    MasterEditor(Desk &desk, ReasonStrip &strip, QObject *parent);

    MasterForm &form() const { return *m_form; }
    bool isOpen() const { return m_isOpen; }
    void askItem(const Item &item);
    void askParty(const Party &party);
    void askLocation(const Location &location);
    /// False where the packs in use know no paper of such a holder.
    bool askPaper(HolderKind holder, qint64 id, const QString &name);
    void putAway();
    void save();

Q_SIGNALS:
    void opened();
    /// The record to come back to: of a paper its holder, of a paper of the firm the paper.
    void saved(qint64 key);
    /// What no field shows.
    void failed(const suben::Error &error);
    /// A question stands in the strip now: it wants its place.
    void asked();

private:
    using Write = std::function<Result<qint64>(Session &session)>;
    enum class Making { Nothing, Item, Party, Location, Paper };

    bool resume(Making making, qint64 id);
    void show(Making making, qint64 id, const QString &title, const std::vector<StripField> &fields);
    void categoryChanged(const QString &path);
    Write entered() const;
    void refused(const Error &error);

    Session &m_session;
    MasterForm *m_form;
    bool m_isOpen = false;
    Making m_making = Making::Nothing;
    qint64 m_id = 0; ///< of the record changed, or the paper's holder; 0: new
    Item m_item;
    Party m_party;
    Location m_location;
    HolderKind m_holder = HolderKind::Own;
    ConfirmRound *m_round;
};

} // namespace suben
