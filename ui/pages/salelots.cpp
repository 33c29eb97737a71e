// Which lots a sale takes: first expired, first out, shared anew as lines change; what our own labels say stays.
#include "core/ledger/catalog.h"
#include "core/ledger/scanning.h"
#include "ui/form/linesview.h"
#include "ui/models/linecolumns.h"
#include "ui/pages/salepage.h"
#include "ui/scanlistener.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lotcards.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <algorithm>

namespace suben
{

namespace
{


Tag proposedTag()
{
    return {TagLook::Plain, SalePage::tr("proposed"), {}};
}

Tag scannedTag()
{
    return {TagLook::Ok, SalePage::tr("scanned"), QStringLiteral("barcode")};
}

bool isScanned(const LineRow &row)
{
    return row.tags.contains(scannedTag());
}

} // namespace

Quantity SalePage::wantedOf(ItemId item) const
{
    Quantity wanted;
    for (int i = 0; i + 1 < lines().rowCount(); ++i) {
        const LineRow &row = lines().row(i);
        const auto *quantity = std::get_if<Quantity>(&row.value(QuantityColumn));
        if (row.item && row.item->id == item && !isScanned(row) && quantity != nullptr)
            wanted.value = suben::add(wanted.value, quantity->value).value_or(wanted.value);
    }
    return wanted;
}

int SalePage::firstRowOf(ItemId item) const
{
    for (int i = 0; i + 1 < lines().rowCount(); ++i) {
        if (lines().row(i).item && lines().row(i).item->id == item)
            return i;
    }
    return -1;
}

LineRow SalePage::rowFrom(const Item &item, const LotOffer &offer, const Tag &tag) const
{
    LineRow row;
    row.item = item;
    row.lot = offer.stock.lot;
    row.location = offer.stock.location;
    row.tags = {tag};
    row.cells[QuantityColumn] = LineCell{{}, Quantity{offer.take.value, item.unit}, CellOrigin::Typed, {}, {}};
    row.cells[QStringLiteral("lot.code")] = LineCell{{}, offer.stock.lotCode, CellOrigin::Taken, {}, {}};
    if (offer.stock.expiry)
        row.cells[QStringLiteral("lot.expiry")] = LineCell{{}, *offer.stock.expiry, CellOrigin::Taken, {}, {}};
    if (offer.stock.made)
        row.cells[QStringLiteral("lot.made")] = LineCell{{}, *offer.stock.made, CellOrigin::Taken, {}, {}};
    if (tag == proposedTag())
        row.cells[QStringLiteral("line.lotPresumed")] = LineCell{{}, true, CellOrigin::Taken, {}, {}};
    const int before = firstRowOf(item.id);
    const Value &price = before < 0 ? Value() : lines().row(before).value(QStringLiteral("line.price"));
    if (isKnown(price))
        row.cells[QStringLiteral("line.price")] = LineCell{{}, price, CellOrigin::Typed, {}, {}};
    return row;
}

void SalePage::add(const Item &item, const Quantity &more, const QString &lotCode)
{
    banner().dismiss();
    if (!lotCode.isEmpty() && takeLot(item, more, lotCode))
        return;
    Quantity wanted = wantedOf(item.id);
    wanted.value = suben::add(wanted.value, more.value).value_or(wanted.value);
    wanted.unit = item.unit;
    propose(item, wanted);
}

bool SalePage::takeLot(const Item &item, const Quantity &more, const QString &lotCode)
{
    const auto offers = Stock(session()).propose(item.id, Quantity{more.value, item.unit}, LocationId{});
    if (!offers)
        return false;
    for (LotOffer offer : *offers) {
        if (offer.stock.lotCode.compare(lotCode, Qt::CaseInsensitive) != 0)
            continue;
        if (!offer.eligible) {
            refuseScan(item, {offer});
            return true;
        }
        const QScopedValueRollback<bool> guard(m_proposing, true);
        for (int i = 0; i + 1 < lines().rowCount(); ++i) {
            const LineRow &row = lines().row(i);
            const auto *quantity = std::get_if<Quantity>(&row.value(QuantityColumn));
            if (row.lot == offer.stock.lot && isScanned(row) && quantity != nullptr) {
                const Decimal sum = suben::add(quantity->value, more.value).value_or(quantity->value);
                lines().offer(i, QuantityColumn, Quantity{sum, item.unit}, CellOrigin::Typed);
                say(item, more, offer.stock);
                return true;
            }
        }
        offer.take = Quantity{more.value, item.unit};
        lines().setRow(lines().rowCount() - 1, rowFrom(item, offer, scannedTag()));
        view().setCurrentIndex(lines().index(lines().rowCount() - 2, 0));
        say(item, more, offer.stock);
        return true;
    }
    return false;
}

// One package, or a carton with everything in it: of its own lot, once.
void SalePage::takePackage(const Scan &scan)
{
    const QString codesField = QStringLiteral("line.codes");
    const auto codesOf = [&](int row) {
        const Value &held = lines().row(row).value(codesField);
        return std::holds_alternative<QStringList>(held) ? std::get<QStringList>(held) : QStringList();
    };
    for (int row = 0; row + 1 < lines().rowCount(); ++row) {
        if (codesOf(row).contains(scan.code)) {
            banner().sayBriefly(Tone::Warn, tr("Scanned already"), scan.code);
            return answerScan(desk(), ScanOutcome::Repeated, scan.code);
        }
    }
    const auto item = Catalog(session()).item(scan.item);
    const Quantity packages = scan.quantity.value_or(Quantity{Decimal::fromInteger(1), {}});
    if (!item || !scan.isHere) {
        const auto story = Scanning(session()).story(scan.code);
        const QString before = story && !story->steps.empty()
                                   ? story->steps.back().stepName + u' ' + story->steps.back().docNo + u' ' +
                                         story->steps.back().eventTime.toString(QStringLiteral("yyyy-MM-dd"))
                                   : QString();
        m_last->hide();
        banner().say(Tone::Refuse, tr("Not added"), tr("%1 is not in stock any more: %2.").arg(scan.code, before));
        return answerScan(desk(), ScanOutcome::Refused, scan.code);
    }
    if (!takeLot(*item, packages, scan.lotCode))
        return answerScan(desk(), ScanOutcome::Refused, scan.code);
    for (int row = 0; row + 1 < lines().rowCount(); ++row) {
        if (lines().row(row).lot == scan.lots.front() && isScanned(lines().row(row))) {
            lines().offer(row, codesField, codesOf(row) << scan.code, CellOrigin::Typed);
            return answerScan(desk(), ScanOutcome::Taken, scan.code);
        }
    }
    answerScan(desk(), ScanOutcome::Refused, scan.code); // takeLot has said why
}

void SalePage::propose(const Item &item, const Quantity &wanted)
{
    const auto offers = Stock(session()).propose(item.id, wanted, LocationId{});
    if (!offers) {
        DocumentPage::say(offers.error());
        return;
    }
    Decimal given;
    std::vector<LineRow> rows;
    for (const LotOffer &offer : *offers) {
        if (offer.eligible && offer.take.value > Decimal()) {
            rows.push_back(rowFrom(item, offer, proposedTag()));
            given = suben::add(given, offer.take.value).value_or(given);
        }
    }
    if (rows.empty()) {
        refuseScan(item, *offers);
        return;
    }
    if (given < wanted.value) {
        // Shown where it stands; the rule about stock says what to do.
        LineCell &cell = rows.back().cells[QuantityColumn];
        const Decimal missing = subtract(wanted.value, given).value_or(Decimal());
        cell.value = Quantity{suben::add(std::get<Quantity>(cell.value).value, missing).value_or(given), item.unit};
    }
    const QScopedValueRollback<bool> guard(m_proposing, true);
    int place = firstRowOf(item.id);
    for (int i = lines().rowCount() - 2; i >= 0; --i) {
        if (lines().row(i).item && lines().row(i).item->id == item.id && !isScanned(lines().row(i)))
            lines().removeRow(i);
    }
    place = place < 0 ? lines().rowCount() - 1 : std::min(place, lines().rowCount() - 1);
    for (LineRow &row : rows)
        lines().insertRow(place++, std::move(row));
    view().setCurrentIndex(lines().index(place - 1, std::max(0, view().currentIndex().column())));
    say(item, wanted, offers->front().stock);
    showLots(place - 1);
}

void SalePage::proposeAgain()
{
    if (isCorrecting())
        return; // a correction changes what the clerk changes, nothing else
    QList<ItemId> items;
    for (int i = 0; i + 1 < lines().rowCount(); ++i) {
        const LineRow &row = lines().row(i);
        if (row.item && !isScanned(row) && !items.contains(row.item->id))
            items.append(row.item->id);
    }
    for (const ItemId id : items) {
        const Quantity wanted = wantedOf(id);
        const Item item = *lines().row(firstRowOf(id)).item;
        const auto offers = Stock(session()).propose(id, Quantity{wanted.value, item.unit}, LocationId{});
        if (!offers)
            continue;
        // Only where the sharing came out differently: nothing moves under the finger otherwise.
        bool same = true;
        for (int i = 0; i + 1 < lines().rowCount() && same; ++i) {
            const LineRow &row = lines().row(i);
            if (!row.item || row.item->id != id || isScanned(row))
                continue;
            const auto *quantity = std::get_if<Quantity>(&row.value(QuantityColumn));
            same = std::any_of(offers->begin(), offers->end(), [&](const LotOffer &offer) {
                return offer.stock.lot == row.lot && quantity != nullptr && offer.take.value == quantity->value;
            });
        }
        if (!same && wanted.value > Decimal())
            propose(item, wanted);
    }
}

void SalePage::refuseScan(const Item &item, const std::vector<LotOffer> &offers)
{
    QApplication::beep();
    m_last->hide();
    const QString why = offers.empty() ? tr("none is in stock") : offers.front().why;
    const QString lot = offers.empty() ? QString() : offers.front().stock.lotCode;
    banner().say(Tone::Refuse, tr("Not added"),
                 lot.isEmpty() ? tr("%1: %2.").arg(item.name, why) : tr("%1, lot %2: %3").arg(item.name, lot, why));
}

void SalePage::say(const Item &item, const Quantity &count, const StockRow &from)
{
    m_lastTitle->setText(tr("%1 × %2").arg(item.name, count.value.toString()));
    m_lastAside->setText(
        tr("Lot %1 · %2 left · until %3")
            .arg(from.lotCode, from.onHand.toString(), from.expiry ? displayText(*from.expiry) : QStringLiteral("–")));
    m_last->show();
}

void SalePage::showLots(int row)
{
    m_lotsRow = row;
    m_offers.clear();
    if (row < 0 || row >= lines().rowCount() || !lines().row(row).item) {
        m_lots->show(tr("Lots"), {}, LotId{});
        side().showCard(side().findChild<FindingsCard *>());
        return;
    }
    const LineRow &line = lines().row(row);
    if (auto offers = Stock(session()).propose(line.item->id, wantedOf(line.item->id), LocationId{}))
        m_offers = std::move(*offers);
    std::stable_partition(m_offers.begin(), m_offers.end(), [](const LotOffer &offer) { return offer.eligible; });
    m_lots->show(tr("Lots for row %1").arg(row + 1), m_offers, line.lot);
    side().showCard(m_lots);
}

void SalePage::chooseLot(int number)
{
    int eligible = 0;
    for (const LotOffer &offer : m_offers) {
        if (!offer.eligible || ++eligible != number)
            continue;
        const LineRow &line = lines().row(m_lotsRow);
        LotOffer taken = offer;
        if (const auto *quantity = std::get_if<Quantity>(&line.value(QuantityColumn)))
            taken.take = *quantity;
        const QScopedValueRollback<bool> guard(m_proposing, true);
        lines().setRow(m_lotsRow, rowFrom(*line.item, taken, scannedTag()));
        view().goTo(m_lotsRow, QuantityColumn);
        showLots(m_lotsRow);
        return;
    }
}

} // namespace suben
