// F3 on a document: the card of the row's lot beside the form; of goods that come in, the lot that came last.
#include "core/ledger/stock.h"
#include "ui/form/linesview.h"
#include "ui/pages/documentpage.h"
#include "ui/pages/lotcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/sidepanel.h"

#include <algorithm>

namespace suben
{

LotId DocumentPage::lotOfRow() const
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || !m_lines->row(row).item)
        return {};
    if (m_lines->row(row).lot != LotId{})
        return m_lines->row(row).lot;
    StockFilter filter;
    filter.item = m_lines->row(row).item->id;
    filter.alsoEmpty = true;
    const auto rows = Stock(session()).rows(filter);
    if (!rows || rows->empty())
        return {};
    return std::ranges::max_element(*rows, {}, [](const StockRow &each) { return raw(each.lot); })->lot;
}

void DocumentPage::showLotCard()
{
    if (hideLotCard())
        return;
    const LotId lot = lotOfRow();
    if (lot == LotId{}) {
        banner().sayBriefly(Tone::Info, tr("There is no lot of this row yet"), {});
        return;
    }
    if (mode() == WindowMode::Narrow || mode() == WindowMode::Large) { // no side panel
        Q_EMIT wanted({Target::Kind::Lot, raw(lot), QStringLiteral("lotsPage")});
        return;
    }
    if (m_lotCard == nullptr) {
        m_cardBefore = side().card();
        m_lotCard = new FactCard(theme(), QStringLiteral("lotCard"));
        side().addCard(m_lotCard);
    } else {
        m_cardBefore = side().card();
        m_lotCard->clear();
    }
    if (const auto filled = fillLotCard(session(), lot, *m_lotCard); !filled) {
        banner().say(filled.error());
        return;
    }
    side().showCard(m_lotCard);
}

bool DocumentPage::hideLotCard()
{
    if (m_lotCard == nullptr || side().card() != m_lotCard)
        return false;
    side().showCard(m_cardBefore);
    return true;
}

} // namespace suben
