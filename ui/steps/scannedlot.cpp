#include "ui/steps/scannedlot.h"

#include "core/ledger/catalog.h"
#include "core/ledger/scanning.h"
#include "core/ledger/search.h"

#include <algorithm>

namespace suben
{

namespace
{

constexpr int MostLots = 20;

/// `批号:20261020A1` on a label that carries plain text.
QString lotLine(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QStringLiteral("批号")))
            return line.mid(2).remove(QLatin1Char(':')).remove(QStringLiteral("：")).trimmed();
    }
    return {};
}

std::vector<LotId> lotsNamed(Session &session, const QString &code, ItemId of)
{
    std::vector<LotId> exact;
    std::vector<LotId> close;
    Catalog catalog(session);
    const auto hits = Search(session).lots(code, MostLots);
    for (const Hit &hit : hits ? *hits : std::vector<Hit>()) {
        const auto lot = catalog.lot(static_cast<LotId>(hit.id));
        if (!lot || (of != ItemId{} && lot->item != of))
            continue;
        auto &list = lot->code.compare(code, Qt::CaseInsensitive) == 0 ? exact : close;
        if (std::ranges::find(list, lot->id) == list.end())
            list.push_back(lot->id);
    }
    return exact.empty() ? close : exact;
}

} // namespace

ScannedLot readScan(Session &session, const QString &text)
{
    ScannedLot found;
    const auto scan = Scanning(session).read(text);
    if (!scan)
        return found;
    found.item = scan->item;
    found.lots = scan->lots;
    found.namesPackage = scan->isKnown;
    found.asksLot = !scan->readings.empty();
    if (found.lots.empty() && found.item == ItemId{}) {
        const QString line = lotLine(text);
        found.lots = lotsNamed(session, line.isEmpty() ? text : line, {});
    } else if (found.lots.empty() && !scan->lotCode.isEmpty()) {
        found.lots = lotsNamed(session, scan->lotCode, found.item);
    }
    if (found.item == ItemId{} && !found.lots.empty()) {
        if (const auto lot = Catalog(session).lot(found.lots.front()))
            found.item = lot->item;
    }
    return found;
}

} // namespace suben
