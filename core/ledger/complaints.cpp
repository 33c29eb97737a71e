#include "core/ledger/complaints.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/recalls.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct ComplaintsText {
    Q_DECLARE_TR_FUNCTIONS(Complaints)
};

const QString ComplaintStep = QStringLiteral("complaint");

} // namespace

Complaints::Complaints(Session &session) : m_session(session) {}

Result<EventId> Complaints::add(const ComplaintOrder &order)
{
    EventDraft draft;
    draft.step = ComplaintStep;
    draft.fields = {{QStringLiteral("event.date"), order.on.isValid() ? order.on : m_session.clock.today()},
                    {QStringLiteral("event.complaint"), order.what}};
    if (!order.who.isEmpty())
        draft.fields.set(QStringLiteral("event.complainantName"), order.who);
    if (!order.contact.isEmpty())
        draft.fields.set(QStringLiteral("event.complainant"), order.contact);
    Catalog catalog(m_session);
    if (order.lot != LotId{}) {
        const auto lot = catalog.lot(order.lot);
        if (!lot)
            return Failure(lot.error());
        RecallLot seen;
        seen.lot = order.lot;
        seen.item = lot->item;
        draft.lines.push_back(observedLine(m_session, seen));
    }
    if (order.photo) {
        const auto kept = catalog.attach(order.photo->bytes, order.photo->fileName, order.photo->mediaType);
        if (!kept)
            return Failure(kept.error());
        draft.fields.set(QStringLiteral("event.photo"), QString::fromLatin1(kept->toHex()));
        draft.attachments.push_back(*kept);
    }
    const auto recorded = Ledger(m_session).record(draft);
    return recorded ? Result<EventId>(recorded->id) : Result<EventId>(Failure(recorded.error()));
}

Result<EventId> Complaints::settle(EventId complaint, const QString &outcome)
{
    auto draft = LedgerQuery(m_session).draftOf(complaint);
    if (!draft)
        return Failure(draft.error());
    if (draft->step != ComplaintStep)
        return failure(ErrorCode::NotFound, ComplaintsText::tr("Entry %1 is no complaint.").arg(raw(complaint)));
    if (!text(draft->fields, u"event.outcome").isEmpty())
        return failure(ErrorCode::Refused, ComplaintsText::tr("The complaint is settled already: %1").arg(text(draft->fields, u"event.outcome")));
    draft->fields.set(QStringLiteral("event.outcome"), outcome);
    const auto recorded = Ledger(m_session).correct(complaint, *draft, ComplaintsText::tr("The complaint was settled"));
    return recorded ? Result<EventId>(recorded->id) : Result<EventId>(Failure(recorded.error()));
}

Result<std::vector<ComplaintRow>> Complaints::list(int limit)
{
    LedgerQuery query(m_session);
    EventFilter filter;
    filter.step = ComplaintStep;
    filter.alsoCorrected = false;
    filter.limit = limit;
    const auto events = query.events(filter);
    const auto recalls = Recalls(m_session).list();
    if (!events || !recalls)
        return Failure(!events ? events.error() : recalls.error());
    std::vector<ComplaintRow> found;
    Catalog catalog(m_session);
    for (const EventRow &row : *events) {
        const auto event = query.event(row.id);
        if (!event)
            return Failure(event.error());
        ComplaintRow said;
        said.event = row.id;
        said.at = row.eventTime;
        said.what = text(event->fields, u"event.complaint");
        said.who = text(event->fields, u"event.complainantName");
        said.contact = text(event->fields, u"event.complainant");
        said.outcome = text(event->fields, u"event.outcome");
        said.photos = static_cast<int>(event->attachments.size());
        if (!event->lines.empty()) {
            said.lot = event->lines.front().lot;
            const auto lot = catalog.lot(said.lot);
            said.lotCode = lot ? lot->code : QString();
            const auto item = lot ? catalog.item(lot->item) : Result<Item>(Failure(lot.error()));
            said.itemName = item ? item->name : QString();
        }
        for (const RecallCase &file : *recalls) {
            if (said.lot != LotId{} && file.root == said.lot && file.opening > said.event)
                said.recall = file.opening;
        }
        found.push_back(std::move(said));
    }
    return found;
}

} // namespace suben
