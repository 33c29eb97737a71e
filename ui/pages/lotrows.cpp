#include "ui/pages/lotrows.h"

#include "core/ledger/dues.h"
#include "core/ledger/paststock.h"
#include "ui/widgets/daywords.h"

#include <QCoreApplication>
#include <QSet>
#include <memory>

namespace suben
{

namespace
{

struct LotRowsText {
    Q_DECLARE_TR_FUNCTIONS(LotRows)
};

constexpr int LotChunk = 50;

bool isHeld(const StockRow &row)
{
    return row.disposition == Disposition::OnHold || row.disposition == Disposition::Recalled;
}

bool isNear(const StockRow &row, QDate today)
{
    return row.expiry && *row.expiry >= today && *row.expiry <= today.addDays(NearExpiryDays);
}

bool isWanted(const LotWish &wish, const StockRow &row, QDate today)
{
    if (wish.filter == HeldLots)
        return isHeld(row);
    if (wish.filter == LotsWithoutPapers)
        return wish.missing.contains(row.lot);
    return wish.filter != LotsNearExpiry || isNear(row, today);
}

StockFilter filterOf(const LotWish &wish, QDate today)
{
    StockFilter filter;
    filter.limit = LotChunk;
    filter.item = wish.item;
    filter.days = wish.days;
    filter.text = wish.text;
    if (wish.filter == LotsNearExpiry)
        filter.expiringUntil = today.addDays(NearExpiryDays);
    else if (wish.filter == ExpiredLots)
        filter.expiringUntil = today.addDays(-1);
    return filter;
}

Record recordOf(const StockRow &row, const LotWish &wish, QDate today)
{
    Record record;
    record.key = raw(row.lot);
    record.cells = {row.itemName,
                    row.lotCode,
                    row.made ? row.made->toString(Qt::ISODate) : QString(),
                    row.expiry ? row.expiry->toString(Qt::ISODate) : LotRowsText::tr("unlimited"),
                    row.onHand.toString(),
                    row.locationName,
                    row.source,
                    {}};
    record.asides = {row.itemSpec};
    record.tags = {lotTag(row.disposition, row.expiry, today)};
    if (const auto missing = wish.missing.find(row.lot); missing != wish.missing.end())
        record.tags.append({TagLook::Needs, LotRowsText::tr("Papers missing"), QStringLiteral("unknown")});
    return record;
}

} // namespace

std::vector<RecordColumn> lotColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("item.name"), LotRowsText::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), LotRowsText::tr("Lot"), 132, 1, Look::Code},
            {QStringLiteral("lot.made"), LotRowsText::tr("Made"), 104, 3, Look::Text},
            {QStringLiteral("lot.expiry"), LotRowsText::tr("Use by"), 104, 1, Look::Text},
            {QStringLiteral("onHand"), LotRowsText::tr("On hand"), 96, 1, Look::Number},
            {QStringLiteral("location"), LotRowsText::tr("Place"), 112, 2, Look::Text},
            {QStringLiteral("source"), LotRowsText::tr("Where from"), 132, 2, Look::Text},
            {QStringLiteral("state"), LotRowsText::tr("State"), 152, 1, Look::Tags}};
}

Result<RecordChunk> readLots(Session &session, const LotWish &wish, const QString &cursor)
{
    const QDate today = session.clock.today();
    StockFilter wanted = filterOf(wish, today);
    wanted.after = static_cast<LotId>(cursor.section(QLatin1Char('/'), 0, 0).toLongLong());
    wanted.afterLocation = static_cast<LocationId>(cursor.section(QLatin1Char('/'), 1, 1).toLongLong());
    RecordChunk chunk;
    for (;;) {
        const auto rows = Stock(session).rows(wanted);
        if (!rows)
            return Failure(rows.error());
        for (const StockRow &row : *rows) {
            if (isWanted(wish, row, today))
                chunk.records.push_back(recordOf(row, wish, today));
        }
        if (static_cast<int>(rows->size()) < wanted.limit)
            return chunk;
        wanted.after = rows->back().lot;
        wanted.afterLocation = rows->back().location;
        if (static_cast<int>(chunk.records.size()) >= LotChunk) {
            chunk.next = QStringLiteral("%1/%2").arg(raw(wanted.after)).arg(raw(wanted.afterLocation));
            return chunk;
        }
    }
}

Result<ReadChunk> pastLots(Session &session, const LotWish &wish, Progress &progress)
{
    const QDate day = wish.days.day(session.clock.today());
    auto summed = PastStock::read(session, filterOf(wish, day), progress);
    if (!summed)
        return Failure(summed.error());
    auto past = std::make_shared<const PastStock>(std::move(*summed));
    return [past, wish, day](Session &over, const QString &cursor) -> Result<RecordChunk> {
        RecordChunk chunk;
        auto place = static_cast<std::size_t>(cursor.toLongLong());
        while (place < past->size() && chunk.records.size() < LotChunk) {
            const auto rows = past->rows(over, place, LotChunk);
            if (!rows)
                return Failure(rows.error());
            for (const StockRow &row : *rows) {
                if (isWanted(wish, row, day))
                    chunk.records.push_back(recordOf(row, wish, day));
            }
            place += rows->size();
        }
        if (place < past->size())
            chunk.next = QString::number(place);
        return chunk;
    };
}

Result<LotCounts> countLots(Session &session, const Progress &progress)
{
    LotCounts counts{0, 0, 0, 0, 0, 0};
    const auto missing = Dues(session).missingPapers();
    if (!missing)
        return Failure(missing.error());
    QSet<ItemId> items;
    const QDate today = session.clock.today();
    StockFilter filter;
    filter.limit = 1000;
    for (;;) {
        const auto rows = Stock(session).rows(filter);
        if (!rows)
            return Failure(rows.error());
        for (const StockRow &row : *rows) {
            ++counts.all;
            counts.near += isNear(row, today) ? 1 : 0;
            counts.expired += row.expiry && *row.expiry < today ? 1 : 0;
            counts.held += isHeld(row) ? 1 : 0;
            counts.missing += missing->contains(row.lot) ? 1 : 0;
            items.insert(row.item);
        }
        counts.items = static_cast<int>(items.size());
        if (static_cast<int>(rows->size()) < filter.limit || progress.cancelled())
            return counts;
        filter.after = rows->back().lot;
        filter.afterLocation = rows->back().location;
    }
}

} // namespace suben
