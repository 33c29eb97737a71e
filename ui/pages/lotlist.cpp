// Which lots are listed, by which days, and the list as a table for Excel and WPS.
#include "core/ledger/dues.h"
#include "core/workspace/workspace.h"
#include "ui/pages/lotspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/daysfield.h"
#include "ui/widgets/filterchips.h"

#include <QLineEdit>
#include <memory>

namespace suben
{

/// What papers are missing is known of now only.
LotWish LotsPage::wish() const
{
    LotWish wish{m_chips->current(), m_text->text(), m_item, m_days->days(), {}};
    if (!wish.days.isPresent())
        return wish;
    if (auto missing = Dues(session()).missingPapers())
        wish.missing = std::move(*missing);
    return wish;
}

void LotsPage::takeDays()
{
    if (const auto days = changedDays(*m_days, session().clock.today(), banner()))
        setDays(*days);
}

void LotsPage::setDays(const ViewDays &days)
{
    m_days->setDays(days);
    m_band->show(days);
    if (!days.isPresent() && m_chips->current() == LotsWithoutPapers)
        m_chips->choose(AllLots);
    showCounts();
    load();
}

void LotsPage::loaded()
{
    showBottom();
}

void LotsPage::loadStopped()
{
    setDays({});
}

QList<HelpKey> LotsPage::moreKeys() const
{
    return {m_days->key(desk().keys)};
}

ListTable LotsPage::table() const
{
    ListTable table{tr("Stock by lot"), lotColumns(), {}};
    table.days = m_days->days();
    table.read = [wish = wish(), past = std::make_shared<ReadChunk>()](
                     Session &over, const QString &cursor) -> Result<RecordChunk> {
        if (wish.days.isPresent())
            return readLots(over, wish, cursor);
        if (!*past) {
            NoProgress none;
            auto summed = pastLots(over, wish, none);
            if (!summed)
                return Failure(summed.error());
            *past = std::move(*summed);
        }
        return (*past)(over, cursor);
    };
    return table;
}

} // namespace suben
