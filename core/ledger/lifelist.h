#pragma once

#include "core/ledger/ledgerquery.h"
#include "core/model/document.h"
#include "core/rules/paperrule.h"

#include <optional>

namespace suben
{

/// What is followed from its beginning to its end: a thing of a kind the packs name (cylinder, lift), a lot that is
/// looked after (animals, a plot), a permit that is used up.
enum class LifeOf { Object, Lot, Permit };

/// Things of one kind that the enabled packs follow.
struct LifeKind {
    LifeOf of = LifeOf::Object;
    QString kind; ///< of a pack's `objects` or `papers`; of lots empty
    QString word;
};

/// One of them, with what is due about it first.
struct LifeRow {
    qint64 id = 0; ///< raw ObjectId, LotId or PaperId
    QString code;
    QString about; ///< item or holder
    QString state; ///< in words
    QString next;  ///< what is due first; empty: nothing is
    std::optional<QDate> day;
};

/// Something to come: a due, or a date the kind names (end of its life).
struct LifeNext {
    QString word;
    QDate day;
    QString to;   ///< which authority
    QString step; ///< that settles it, if any
    LegalBasis basis;
};

/// How much of a permit is left, for each of its keys.
struct PermitRest {
    QString key; ///< empty: for all
    Quantity allowed;
    Quantity left;
};

struct LifeFilter {
    QString text; ///< part of a code
    int skip = 0;
    int limit = 50;
};

/// The things with a life (对象): what there is, what comes next and what happened.
class LifeList final
{
public:
    explicit LifeList(Session &session);

    std::vector<LifeKind> kinds() const;
    /// What is due first comes first, then the newest.
    Result<std::vector<LifeRow>> rows(const LifeKind &kind, const LifeFilter &filter);
    /// Soonest first; what is late too.
    Result<std::vector<LifeNext>> next(LifeOf of, qint64 id);
    /// Everything recorded about it, newest first; of a permit what used it.
    Result<std::vector<EventRow>> story(LifeOf of, qint64 id, int most = 200);
    Result<std::vector<PermitRest>> rest(PaperId permit);
    /// The object of any kind with this code, as it is scanned.
    Result<std::optional<ObjectId>> withCode(const QString &code);

private:
    Session &m_session;
};

} // namespace suben
