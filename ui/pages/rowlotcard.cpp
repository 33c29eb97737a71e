#include "ui/pages/rowlotcard.h"

#include "core/ledger/stock.h"
#include "ui/models/linerow.h"
#include "ui/pages/lotcard.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/sidepanel.h"

#include <algorithm>

namespace suben
{

RowLotCard::RowLotCard(const Theme &theme, SidePanel &side, QObject *parent)
    : QObject(parent), m_theme(theme), m_side(side)
{
}

Result<void> RowLotCard::show(Session &session, LotId lot)
{
    m_before = m_side.card();
    if (m_card == nullptr) {
        m_card = new FactCard(m_theme, QStringLiteral("lotCard"));
        m_side.addCard(m_card);
    }
    m_card->clear();
    m_side.showCard(m_card);
    if (const auto filled = fillLotCard(session, lot, *m_card); !filled)
        return Failure(filled.error());
    return {};
}

bool RowLotCard::hide()
{
    if (m_card == nullptr || m_side.card() != m_card)
        return false;
    m_side.showCard(m_before);
    return true;
}

LotId lotOf(Session &session, const LineRow &row)
{
    if (!row.item || row.lot != LotId{})
        return row.lot;
    StockFilter filter;
    filter.item = row.item->id;
    filter.alsoEmpty = true;
    const auto rows = Stock(session).rows(filter);
    if (!rows || rows->empty())
        return {};
    return std::ranges::max_element(*rows, {}, [](const StockRow &each) { return raw(each.lot); })->lot;
}

} // namespace suben
