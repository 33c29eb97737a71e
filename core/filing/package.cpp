#include "core/filing/package.h"

#include "core/filing/packagepapers.h"
#include "core/ledger/dues.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct PackagePlanText {
    Q_DECLARE_TR_FUNCTIONS(FilingPackage)
};

} // namespace

FilingPackage::FilingPackage(Session &session, const Form &form) : m_session(session), m_form(form) { }

Result<PackagePlan> FilingPackage::prepare(const PackageOrder &order)
{
    if (!order.from.isValid() || order.to < order.from)
        return failure(ErrorCode::Usage, PackagePlanText::tr("The period must end after it begins."));
    PackagePlan plan;
    const auto counted = m_session.store.read([&](Database &db) -> Result<void> {
        Rows events = db.query(R"(
            SELECT count(*), coalesce(sum(julianday(record_time) - julianday(event_time) > 1), 0), coalesce(sum(id IN (SELECT corrected_id FROM correction)), 0),
                   (SELECT count(*) FROM line JOIN event e ON e.id = event_id WHERE e.event_date BETWEEN ?1 AND ?2 AND (?3 = 0 OR lot_id = ?3))
              FROM event WHERE event_date BETWEEN ?1 AND ?2 AND (?3 = 0 OR EXISTS (SELECT 1 FROM line WHERE event_id = event.id AND lot_id = ?3)))",
                               order.from, order.to, order.lot);
        events.next();
        plan.events = events.integer(0);
        plan.rows = events.integer(3);
        if (events.integer(1) > 0)
            plan.notices << PackagePlanText::tr("%1 entries were made more than a day late.").arg(events.integer(1));
        if (events.integer(2) > 0)
            plan.notices << PackagePlanText::tr("%1 entries were corrected; both versions are in the package.").arg(events.integer(2));
        return {};
    });
    if (!counted)
        return tl::make_unexpected(counted.error());
    const auto papers = m_form.attachments ? countPackagePapers(m_session, {order.from, order.to, order.lot}, m_form.withhold) : Result<int>(0);
    if (!papers)
        return tl::make_unexpected(papers.error());
    plan.attachments = *papers;
    const auto dues = Dues(m_session).open(order.to);
    if (!dues)
        return tl::make_unexpected(dues.error());
    for (const DueRow &due : *dues) {
        if (due.daysLate > 0)
            plan.notices << PackagePlanText::tr("%1, %2: %3 days late.").arg(due.name, due.about).arg(due.daysLate);
    }
    return plan;
}

} // namespace suben
