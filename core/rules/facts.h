#pragma once

#include "core/model/event.h"
#include "core/model/item.h"
#include "core/model/lot.h"
#include "core/model/party.h"
#include "core/rules/queryrule.h"

#include <optional>
#include <span>
#include <vector>

namespace suben
{

struct PaperRule;

/// From … to, both included; times of China.
struct TimeSpan {
    enum class Of { EventTime, RecordTime };
    Of of = Of::EventTime;
    QDateTime from;
    QDateTime to;
    bool operator==(const TimeSpan &) const = default;
};

/// One question of a pack to the ledger, about effective earlier events, never about the draft itself.
struct Question {
    const QueryRule &query;
    const QStringList &steps;       ///< of Count, Sum, Last, Median: never empty
    std::span<const Value> keys;    ///< values of `query.same`, in order, all known; secrets in clear
    std::optional<TimeSpan> window; ///< nothing: ever
    int line = -1;                  ///< -1: the answer is the same for all lines
};

/// How the item codes of a line stand in the ledger before the draft.
struct CodeStanding {
    int packs = 0;   ///< smallest packages the codes stand for (a carton's code counts what is in it)
    int here = 0;    ///< of them, so many codes are in stock
    int notHere = 0; ///< never received, or gone already
    int gaps = 0;    ///< numbers missing in a range
    bool operator==(const CodeStanding &) const = default;
};

/// What only the ledger knows while a draft is evaluated. Asked lazily and, for one draft, once for the same thing; the
/// answers must live until the evaluation is done. Line -1 is the subject of a standing check or of `save:item`.
class Facts
{
public:
    virtual ~Facts();

    /// The item of a line, nothing when the line names none.
    virtual const Item *item(int line) = 0;
    /// The lot a line names, by id or by item and code; nothing when it is new. `fields` holds what later events set
    /// (`lot.state` follows `disposition`).
    virtual const Lot *lot(int line) = 0;
    virtual const Party *party() = 0;
    virtual const Object *object() = 0;
    /// EventActor, EventLocation, OwnRoles, OwnKind, OwnAdmin.
    virtual Value own(BuiltIn name) = 0;
    /// Whether the staff member has confirmed the draft with an own login, or is signed in at this machine.
    virtual bool isSignedIn(const QString &staff) = 0;

    /// Count → Decimal; Sum → what the field holds (Money, Quantity, Decimal), zero for no lines; Last, Master, Median
    /// → the value, nothing for none; Stock → Quantity in the item's own unit on hand before the draft.
    virtual Value answer(const Question &question) = 0;
    /// `codes` are those of the line in normal form.
    virtual CodeStanding codes(int line, const QStringList &codes) = 0;

    /// Every paper of that kind the holder has, ended ones too, in any order. `staff` is set for HolderKind::Staff.
    virtual std::span<const Paper> papers(const PaperRule &kind, HolderKind holder, int line, const QString &staff) = 0;
    /// How much earlier effective lines have used of a paper: those that cite it, or (not cited) those of the
    /// allowance's steps within its validity; of this key where the allowance has one.
    virtual Value used(const PaperRule &kind, const Paper &paper, const QString &key) = 0;
};

} // namespace suben
