#include "core/ledger/recalldrill.h"

#include "core/ledger/ledger.h"
#include "core/ledger/recalls.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace suben
{

RecallDrills::RecallDrills(Session &session) : m_session(session) {}

Result<LotId> RecallDrills::draw()
{
    return m_session.store.read([&](Database &db) -> Result<LotId> {
        Rows last = db.query("SELECT ifnull(max(id), 0) FROM lot");
        const qint64 most = last.next() ? last.integer(0) : 0;
        const qint64 from = most > 0 ? QRandomGenerator::global()->bounded(most) : 0;
        for (const qint64 above : {from, qint64(0)}) {
            Rows rows = db.query(R"(
                SELECT lot.id FROM lot
                 WHERE lot.id > ?1 AND EXISTS (SELECT 1 FROM effective_line AS l WHERE l.lot_id = lot.id AND l.side <> 'none')
                 ORDER BY lot.id LIMIT 1)",
                                 above);
            if (rows.next())
                return rows.id<LotId>(0);
        }
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Recalls", "There is no lot yet to draw one from."));
    });
}

Result<RecallReading> RecallDrills::run(LotId lot, Progress &progress)
{
    return readRecall(m_session, lot, {}, progress);
}

Result<EventId> RecallDrills::record(const RecallReading &drill)
{
    const auto count = [](qint64 number) { return Decimal::fromInteger(number); };
    QStringList gaps;
    for (const RecallGap &gap : drill.gaps)
        gaps.append(gap.text);
    EventDraft draft;
    draft.step = RecallDrillStep;
    draft.fields = {{QStringLiteral("event.date"), m_session.clock.today()},
                    {QStringLiteral("event.drillMs"), count(drill.milliseconds)},
                    {QStringLiteral("event.drillLots"), count(static_cast<qint64>(drill.lots.size()))},
                    {QStringLiteral("event.drillConsignees"), count(static_cast<qint64>(drill.consignees.size()))},
                    {QStringLiteral("event.drillUnreached"), count(drill.unreachable())},
                    {QStringLiteral("event.drillExplained"),
                     Decimal::fromMicros(static_cast<qint64>(drill.explainedPermille()) * (Decimal::One / 10))}};
    if (!gaps.isEmpty())
        draft.fields.set(QStringLiteral("event.drillGaps"), gaps.join(QLatin1Char('\n')));
    draft.lines.push_back(observedLine(m_session, drill.lots.front()));
    const auto recorded = Ledger(m_session).record(draft);
    return recorded ? Result<EventId>(recorded->id) : Result<EventId>(Failure(recorded.error()));
}

} // namespace suben
