// Which lots are listed, of which day, and the list as a table for Excel and WPS.
#include "core/base/dates.h"
#include "core/ledger/dues.h"
#include "core/workspace/workspace.h"
#include "ui/pages/lotspage.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pageheader.h"

#include <QLineEdit>

namespace suben
{

LotWish LotsPage::wish() const
{
    LotWish wish{m_chips->current(), m_text->text(), m_item, m_day, {}};
    if (auto missing = Dues(session()).missingPapers())
        wish.missing = std::move(*missing);
    return wish;
}

void LotsPage::setAsOf(const QString &typed)
{
    const QDate today = session().clock.today();
    const auto read = typed.trimmed().isEmpty() ? std::nullopt : parseWrittenDate(typed, today);
    if (!typed.trimmed().isEmpty() && !read) {
        banner().sayBriefly(Tone::Warn, tr("%1 is no date").arg(typed), tr("Write it as 2026-11-03 or 11-03."));
        return;
    }
    const QDate wanted = !read ? today : read->monthOnly ? read->date.addMonths(1).addDays(-1) : read->date;
    const auto day = read ? std::optional(qMin(wanted, today)) : std::nullopt;
    if (day == m_day)
        return;
    m_day = day;
    m_asOf->setText(m_day ? m_day->toString(Qt::ISODate) : QString());
    header().setState(m_day ? tr("As of the evening of %1").arg(m_day->toString(Qt::ISODate)) : QString());
    load();
}

ListTable LotsPage::table() const
{
    ListTable table{tr("Stock by lot"), lotColumns(), {}};
    table.read = [wish = wish()](Session &session, const QString &cursor) { return readLots(session, wish, cursor); };
    return table;
}

} // namespace suben
