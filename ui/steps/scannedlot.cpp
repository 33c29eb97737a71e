#include "ui/steps/scannedlot.h"

#include "core/base/progress.h"
#include "core/codes/schemes.h"
#include "core/ledger/catalog.h"
#include "core/ledger/search.h"
#include "core/ledger/tracegraph.h"

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

std::optional<LotId> lotOfPackage(Session &session, const QString &code)
{
    const auto hits = Search(session).find(code, 1);
    if (!hits || hits->empty() || hits->front().kind != HitKind::ItemCode || hits->front().title != code)
        return std::nullopt;
    NoProgress quiet;
    TraceView here;
    here.depth = 0;
    const auto trace = TraceGraph(session).ofCode(code, here, quiet);
    return trace ? std::optional(trace->root) : std::nullopt;
}

} // namespace

ScannedLot readScan(Session &session, const QString &text)
{
    ScannedLot scan;
    if (const auto lot = lotOfPackage(session, text)) {
        scan.lots = {*lot};
        scan.namesPackage = true;
    } else if (const CodeCheck code = checkScheme(u"gs1", text);
               code.state == CodeState::Ok && code.parts.has(u"gtin")) {
        const auto item = Catalog(session).findItem(displayText(code.parts.value(u"gtin")));
        scan.item = item && *item ? (*item)->id : ItemId{};
        if (code.parts.has(u"lot") && scan.item != ItemId{})
            scan.lots = lotsNamed(session, displayText(code.parts.value(u"lot")), scan.item);
    } else if (const auto item = Catalog(session).findItem(text); item && *item) {
        scan.item = (*item)->id;
    } else {
        const QString line = lotLine(text);
        scan.lots = lotsNamed(session, line.isEmpty() ? text : line, {});
    }
    if (scan.item == ItemId{} && !scan.lots.empty()) {
        if (const auto lot = Catalog(session).lot(scan.lots.front()))
            scan.item = lot->item;
    }
    return scan;
}

} // namespace suben
