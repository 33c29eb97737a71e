// 追溯: what is asked for, under which days, and the asking.
#include "ui/pages/tracepage.h"

#include "core/ledger/ledgerquery.h"
#include "ui/aside.h"
#include "ui/form/entryfield.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/daysfield.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/taskstrip.h"

namespace suben
{

void TracePage::take(qint64 number)
{
    const Hit hit = m_offers.hit(number);
    switch (hit.kind) {
    case HitKind::Lot:
        open(Target{Target::Kind::Lot, hit.id, {}});
        return;
    case HitKind::ItemCode:
        traceText(hit.title);
        return;
    case HitKind::Object:
        open(Target{Target::Kind::Object, hit.id, {}});
        return;
    case HitKind::Event:
        traceEvent(static_cast<EventId>(hit.id));
        return;
    case HitKind::Item:
        traceItem(static_cast<ItemId>(hit.id));
        return;
    case HitKind::Party:
        traceParty(static_cast<PartyId>(hit.id));
        return;
    }
}

void TracePage::traceText(const QString &typed)
{
    const auto lots = Search(session()).lots(typed, 1);
    const LotId lot = lots && !lots->empty() ? static_cast<LotId>(lots->front().id) : LotId{};
    run([typed, lot](TraceGraph &graph, const TraceView &view, Progress &progress) {
        auto trace = graph.ofCode(typed, view, progress);
        if (!trace && trace.error().code == ErrorCode::NotFound && lot != LotId{})
            trace = graph.ofLot(lot, view, progress);
        return trace;
    });
}

void TracePage::traceItem(ItemId item)
{
    const auto picks = m_offers.lotsOf(session(), item);
    if (!picks || picks->isEmpty()) {
        banner().say(Tone::Info, tr("No lots yet"), tr("This item was never received or made."));
    } else if (picks->size() == 1) {
        take(1);
    } else {
        m_box->setFocus();
        m_picks->show(*picks, QRect(m_box->mapTo(this, QPoint(0, 0)), m_box->size()));
    }
}

void TracePage::traceParty(PartyId party)
{
    const auto picks = m_offers.movementsWith(session(), party);
    if (!picks || picks->isEmpty()) {
        banner().say(Tone::Info, tr("No movements yet"), tr("Nothing was bought from this party or sold to it."));
        return;
    }
    m_box->setFocus();
    m_picks->show(*picks, QRect(m_box->mapTo(this, QPoint(0, 0)), m_box->size()));
}

void TracePage::traceEvent(EventId event)
{
    const auto read = LedgerQuery(session()).event(event);
    if (!read || read->lines.empty())
        Q_EMIT wanted(Target{Target::Kind::Event, raw(event), {}});
    else
        open(Target{Target::Kind::Lot, raw(read->lines.front().lot), {}});
}

std::optional<TraceView> TracePage::view()
{
    TraceView view;
    view.direction = m_direction->current() == u"back"      ? Direction::Backward
                     : m_direction->current() == u"forward" ? Direction::Forward
                                                            : Direction::Both;
    if (!m_days->take(session().clock.today())) {
        banner().say(Tone::Refuse, tr("This is no day"), m_days->complaint());
        return std::nullopt;
    }
    static_cast<ViewDays &>(view) = m_days->days();
    return view;
}

void TracePage::run(Ask ask)
{
    const auto wantedView = view();
    if (!wantedView)
        return;
    m_ask = ask;
    m_picks->hide();
    if (m_task)
        m_task->cancel();
    m_task = startAside(
        this, desk(),
        [ask, wantedView](Workspace &workspace, Progress &progress) {
            TraceGraph graph(workspace.session());
            return ask(graph, *wantedView, progress);
        },
        [this, days = static_cast<const ViewDays &>(*wantedView)](Result<Trace> trace) {
            if (!trace) {
                banner().say(trace.error());
                return;
            }
            banner().dismiss();
            m_trace = std::move(*trace);
            m_seen = days;
            m_folds = {};
            showTrace();
        });
    taskStrip().follow(m_task, tr("Tracing"));
}

} // namespace suben
