#include "ui/steps/stockcount.h"

#include "core/ledger/catalog.h"

#include <QJsonArray>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int PageSize = 500;

} // namespace

std::optional<Decimal> CountedLot::difference() const
{
    return counted ? subtract(counted->value, book.onHand.value) : std::nullopt;
}

bool StockCount::isEmpty() const
{
    return std::ranges::none_of(m_lots, [](const CountedLot &lot) { return lot.counted.has_value(); });
}

std::optional<StockRow> StockCount::bookOf(LotId id, LocationId location)
{
    const auto lot = Catalog(m_session).lot(id);
    if (!lot)
        return std::nullopt;
    StockFilter filter;
    filter.item = lot->item;
    filter.alsoEmpty = true;
    filter.limit = -1;
    const auto rows = Stock(m_session).rows(filter);
    std::optional<StockRow> found;
    for (const StockRow &row : rows ? *rows : std::vector<StockRow>()) {
        if (row.lot != id)
            continue;
        if (!found || row.location == location || (location == LocationId{} && row.onHand.value > found->onHand.value))
            found = row;
    }
    const auto places = Catalog(m_session).locations();
    if (!found || !places || places->isEmpty())
        return found;
    // A lot that is elsewhere by the books is none here.
    const LocationId wanted = location != LocationId{}          ? location
                              : found->location != LocationId{} ? found->location
                                                                : places->first().id;
    if (found->location != wanted)
        found->onHand.value = Decimal();
    found->location = wanted;
    for (const Location &place : *places) {
        if (place.id == wanted)
            found->locationName = place.name;
    }
    return found;
}

int StockCount::rowOf(LotId lot)
{
    const auto known = std::ranges::find_if(m_lots, [&](const CountedLot &row) {
        return row.book.lot == lot && (m_place == LocationId{} || row.book.location == m_place);
    });
    if (known != m_lots.end())
        return static_cast<int>(known - m_lots.begin());
    const auto book = bookOf(lot, m_place);
    if (!book)
        return -1;
    m_lots.push_back({*book, std::nullopt});
    return static_cast<int>(m_lots.size()) - 1;
}

void StockCount::count(int row, const Quantity &counted)
{
    CountedLot &lot = m_lots.at(static_cast<size_t>(row));
    const auto item = Catalog(m_session).item(lot.book.item);
    const auto own = item ? inItemUnit(*item, counted) : std::nullopt;
    lot.counted = own.value_or(Quantity{counted.value, lot.book.onHand.unit});
}

void StockCount::forget(int row)
{
    m_lots.erase(m_lots.begin() + row);
}

Result<void> StockCount::compare()
{
    std::erase_if(m_lots, [](const CountedLot &lot) { return !lot.counted; });
    for (CountedLot &lot : m_lots) {
        if (const auto there = Stock(m_session).onHand(lot.book.lot, lot.book.location))
            lot.book.onHand = *there;
    }
    StockFilter filter;
    filter.location = m_place;
    filter.limit = PageSize;
    for (;;) {
        const auto rows = Stock(m_session).rows(filter);
        if (!rows)
            return Failure(rows.error());
        for (const StockRow &row : *rows) {
            const bool isKnown = std::ranges::any_of(m_lots, [&](const CountedLot &lot) {
                return lot.book.lot == row.lot && lot.book.location == row.location;
            });
            if (!isKnown)
                m_lots.push_back({row, std::nullopt});
        }
        if (static_cast<int>(rows->size()) < filter.limit)
            return {};
        filter.after = rows->back().lot;
        filter.afterLocation = rows->back().location;
    }
}

EventDraft StockCount::draft(const QString &step, const QString &reason) const
{
    EventDraft draft;
    draft.step = step;
    draft.fields.set(QStringLiteral("event.date"), m_session.clock.today());
    if (!reason.isEmpty())
        draft.fields.set(QStringLiteral("event.reason"), reason);
    for (const CountedLot &lot : m_lots) {
        if (!lot.counted)
            continue;
        DraftLine line;
        line.side = Side::None;
        line.lot = lot.book.lot;
        line.item = lot.book.item;
        line.location = lot.book.location;
        line.fields.set(QStringLiteral("line.counted"), *lot.counted);
        draft.lines.push_back(std::move(line));
    }
    return draft;
}

QList<int> StockCount::countedRows() const
{
    QList<int> rows;
    for (std::size_t i = 0; i < m_lots.size(); ++i) {
        if (m_lots[i].counted)
            rows.append(static_cast<int>(i));
    }
    return rows;
}

int StockCount::differing() const
{
    return static_cast<int>(std::ranges::count_if(
        m_lots, [](const CountedLot &lot) { return lot.difference().value_or(Decimal()) != Decimal(); }));
}

int StockCount::uncounted() const
{
    return static_cast<int>(std::ranges::count_if(m_lots, [](const CountedLot &lot) { return !lot.counted; }));
}

QJsonObject StockCount::toJson() const
{
    QJsonArray rows;
    for (const CountedLot &lot : m_lots) {
        if (lot.counted)
            rows.append(QJsonObject{{QStringLiteral("lot"), raw(lot.book.lot)},
                                    {QStringLiteral("place"), raw(lot.book.location)},
                                    {QStringLiteral("counted"), lot.counted->toString()}});
    }
    return {{QStringLiteral("place"), raw(m_place)}, {QStringLiteral("lots"), rows}};
}

void StockCount::fromJson(const QJsonObject &content)
{
    clear();
    m_place = static_cast<LocationId>(content.value(u"place").toInteger());
    for (const QJsonValue &entry : content.value(u"lots").toArray()) {
        const auto lot = static_cast<LotId>(entry[u"lot"].toInteger());
        const auto counted = Quantity::parse(entry[u"counted"].toString());
        const auto book = bookOf(lot, static_cast<LocationId>(entry[u"place"].toInteger()));
        if (book && counted)
            m_lots.push_back({*book, *counted});
    }
}

} // namespace suben
