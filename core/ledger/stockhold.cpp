#include "core/ledger/ledger.h"
#include "core/ledger/masterrows.h"
#include "core/ledger/stock.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

/// Observes the whole lot: nothing moves. Where it lies; of what is gone there is nothing to count.
Result<DraftLine> observed(Session &session, LotId id)
{
    return session.store.read([&](Database &db) -> Result<DraftLine> {
        const auto lot = readLot(db, id, FieldTypes());
        if (!lot)
            return failure(ErrorCode::NotFound, QCoreApplication::translate("Stock", "There is no such lot."));
        const auto item = readItem(db, lot->item, FieldTypes());
        DraftLine line;
        line.side = Side::None;
        line.lot = id;
        line.item = lot->item;
        Rows rows = db.query("SELECT location_id, sum(quantity) FROM on_hand WHERE lot_id = ?1 GROUP BY location_id "
                             "ORDER BY sum(quantity) DESC LIMIT 1",
                             id);
        if (rows.next()) {
            line.location = rows.id<LocationId>(0);
            if (rows.integer(1) != 0)
                line.quantity = {Decimal::fromMicros(rows.integer(1)), item ? item->unit : Unit()};
        }
        return line;
    });
}

Result<void> record(Session &session, const QString &step, LotId lot, const QString &reason)
{
    auto line = observed(session, lot);
    if (!line)
        return Failure(line.error());
    EventDraft draft;
    draft.step = step;
    draft.fields.set(QStringLiteral("event.date"), session.clock.today());
    draft.fields.set(QStringLiteral("event.reason"), reason);
    draft.lines.push_back(*std::move(line));
    const auto recorded = Ledger(session).record(draft);
    return recorded ? Result<void>() : Result<void>(Failure(recorded.error()));
}

} // namespace

Result<void> Stock::hold(LotId lot, const QString &reason)
{
    return record(m_session, QStringLiteral("hold"), lot, reason);
}

Result<void> Stock::release(LotId lot, const QString &reason)
{
    return record(m_session, QStringLiteral("release"), lot, reason);
}

} // namespace suben
