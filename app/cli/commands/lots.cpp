#include "app/cli/command.h"

#include "core/base/dates.h"
#include "core/ledger/catalog.h"
#include "core/ledger/paststock.h"

#include <QCoreApplication>

#include <functional>

namespace suben
{

namespace
{

struct LotsText {
    Q_DECLARE_TR_FUNCTIONS(Lots)
};

QString iso(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QJsonObject rowObject(const StockRow &row)
{
    return {{QStringLiteral("lot"), raw(row.lot)},
            {QStringLiteral("item.name"), row.itemName},
            {QStringLiteral("item.spec"), row.itemSpec},
            {QStringLiteral("lot.code"), row.lotCode},
            {QStringLiteral("lot.made"), iso(row.made)},
            {QStringLiteral("lot.expiry"), iso(row.expiry)},
            {QStringLiteral("lot.state"), dispositionName(row.disposition)},
            {QStringLiteral("heldBecause"), row.heldBecause},
            {QStringLiteral("location"), row.locationName},
            {QStringLiteral("onHand"), row.onHand.value.toString()},
            {QStringLiteral("unit"), row.onHand.unit.word()}};
}

Result<StockFilter> filterOf(const Options &options, Session &session)
{
    StockFilter filter;
    filter.limit = 500;
    filter.alsoEmpty = options.has(QStringLiteral("all"));
    const auto days = options.viewDays(session.clock.today());
    if (!days)
        return tl::make_unexpected(days.error());
    filter.days = *days;
    if (options.has(QStringLiteral("expiring"))) {
        const auto within = Duration::parse(options.value(QStringLiteral("expiring")));
        const auto until = within && within->count >= 0 ? addDuration(session.clock.today(), *within) : std::nullopt;
        if (!until)
            return failure(ErrorCode::Usage, LotsText::tr("“%1” is no length of time; write it like 30d.").arg(options.value(QStringLiteral("expiring"))));
        filter.expiringUntil = *until;
    }
    if (options.has(QStringLiteral("item"))) {
        const auto item = Catalog(session).findItem(options.value(QStringLiteral("item")));
        if (!item)
            return tl::make_unexpected(item.error());
        if (!*item)
            return failure(ErrorCode::NotFound, LotsText::tr("No item answers to “%1”.").arg(options.value(QStringLiteral("item"))));
        filter.item = (*item)->id;
    }
    return filter;
}

using Put = std::function<void(const StockRow &)>;

Result<void> readNow(Session &session, StockFilter filter, const Put &put)
{
    Stock stock(session);
    for (;;) {
        const auto rows = stock.rows(filter);
        if (!rows)
            return tl::make_unexpected(rows.error());
        for (const StockRow &row : *rows)
            put(row);
        if (static_cast<int>(rows->size()) < filter.limit)
            return {};
        filter.after = rows->back().lot;
        filter.afterLocation = rows->back().location;
    }
}

/// By other days it is summed once.
Result<void> readStock(Session &session, const StockFilter &filter, const Put &put)
{
    if (filter.days.isPresent())
        return readNow(session, filter, put);
    ConsoleProgress progress;
    const auto past = PastStock::read(session, filter, progress);
    if (!past)
        return tl::make_unexpected(past.error());
    for (std::size_t place = 0; place < past->size(); place += static_cast<std::size_t>(filter.limit)) {
        const auto rows = past->rows(session, place, filter.limit);
        if (!rows)
            return tl::make_unexpected(rows.error());
        for (const StockRow &row : *rows)
            put(row);
    }
    return {};
}

} // namespace

int runLots(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("item"), QStringLiteral("expiring"), QStringLiteral("as-of"), QStringLiteral("as-known-on")},
                                        {QStringLiteral("all")}, 0, 0);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    auto filter = filterOf(*options, (*workspace)->session());
    if (!filter)
        return call.console.fail(filter.error());
    QJsonArray list;
    const auto put = [&](const StockRow &row) {
        call.console.say(QStringLiteral("%1  %2 %3  %4  %5  %6  %7")
                             .arg(row.lotCode, row.itemName, row.itemSpec, iso(row.expiry), word(row.disposition),
                                  row.onHand.toString(), row.locationName));
        list.append(rowObject(row));
    };
    if (const auto read = readStock((*workspace)->session(), *filter, put); !read)
        return call.console.fail(read.error());
    if (!filter->days.isPresent())
        call.console.say(filter->days.words());
    QJsonObject document = daysToJson(filter->days);
    document.insert(QStringLiteral("lots"), list);
    call.console.document(document);
    return 0;
}

} // namespace suben
