// Correcting and voiding an entry on 单据.
#include "core/filing/deliverypaper.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerquery.h"
#include "core/render/painter.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/pageentry.h"
#include "ui/pages/eventspage.h"
#include "ui/steps/stepform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/taskstrip.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPointer>
#include <QStackedWidget>
#include <QUrl>

namespace suben
{

void EventsPage::correct()
{
    const EventId event = current();
    if (event == EventId{})
        return;
    // What was entered on a page of its own is put right there.
    const auto posted = LedgerQuery(session()).event(event);
    if (const QString page = posted ? documentPageOf(posted->step) : QString(); !page.isEmpty()) {
        Q_EMIT wanted(Target{Target::Kind::Event, raw(event), page, {}, raw(m_wantedLot)});
        return;
    }
    Ledger ledger(session());
    const auto standing = ledger.standingOn(event);
    if (standing && !standing->empty()) {
        refused(Error{ErrorCode::Refused, tr("Later entries stand on it; correct them first."), {}}, event);
        return;
    }
    if (const auto started = m_form->startCorrection(event); !started) {
        banner().say(started.error());
        return;
    }
    const QString docNo = model().record(view().currentIndex().row()).cells.value(2);
    m_bandTitle->setText(tr("Correction of %1").arg(docNo.isEmpty() ? tr("entry %1").arg(raw(event)) : docNo));
    m_band->show();
    m_stack->setCurrentWidget(m_form);
    side().showCard(m_findingsCard);
    m_save->show();
    tableButton().hide();
    m_correct->hide();
    m_void->hide();
    m_slip->hide();
    m_note->hide();
    m_form->begin();
}

void EventsPage::endCorrection()
{
    m_band->hide();
    m_stack->setCurrentWidget(list());
    side().showCard(&card());
    m_save->hide();
    tableButton().show();
    m_correct->show();
    m_void->show();
    m_slip->show();
    m_note->show();
    focusList();
}

void EventsPage::corrected(EventId event)
{
    endCorrection();
    Q_EMIT ledgerChanged();
    load();
    choose(raw(event));
    banner().say(Tone::Ok, tr("Corrected"),
                 tr("Entry %1 counts from now on; the old one stays readable.").arg(raw(event)));
}

/// 随货同行单 with the codes that fill the buyer's receipt.
void EventsPage::writeNote()
{
    const EventId event = current();
    if (event == EventId{})
        return;
    const QString path = freePath(tr("Delivery note %1.pdf").arg(raw(event)));
    const QPointer<Task> task = startAside(
        this, desk(),
        [event, path, title = tr("Delivery note")](Workspace &workspace, Progress &progress) -> Result<DeliveryNote> {
            const auto note = deliveryNoteOf(workspace.session(), event, {});
            const auto pages = note ? deliveryPaper(workspace.session(), *note) : tl::make_unexpected(note.error());
            const auto written = pages ? writePdf(path, *pages, title, progress) : tl::make_unexpected(pages.error());
            return written ? note : tl::make_unexpected(written.error());
        },
        [this, path](const Result<DeliveryNote> &note) {
            if (!note)
                return banner().say(note.error());
            banner().say(Tone::Ok, tr("Delivery note with %1 codes, seal %2").arg(noteCodes(*note).size()).arg(note->seal), path,
                         {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
        });
    taskStrip().follow(task, tr("Writing the paper"));
}

void EventsPage::askVoid()
{
    if (current() == EventId{})
        return;
    m_reason->ask(tr("Void entry %1?").arg(raw(current())),
                  tr("Everything it moved is moved back. The entry itself stays readable."),
                  {tr("Recorded twice"), tr("Did not happen"), tr("Wrong party")}, tr("Leave it"));
    place(*m_reason, 540);
}

void EventsPage::voided(const QString &reason)
{
    const EventId event = current();
    writeLedger(
        this, session(), [event, reason](Session &session) { return Ledger(session).voidEvent(event, reason); },
        [this, event](const Result<Recorded> &recorded) {
            if (!recorded) {
                refused(recorded.error(), event);
                return;
            }
            Q_EMIT ledgerChanged();
            load();
            choose(raw(event));
            banner().say(Tone::Ok, tr("Voided"),
                         tr("Entry %1 records it; the old one stays readable.").arg(raw(recorded->id)));
            focusList();
        });
}

void EventsPage::refused(const Error &error, EventId event)
{
    const auto standing = Ledger(session()).standingOn(event);
    if (!standing || standing->empty()) {
        sayRefused(error);
        return;
    }
    if (isCorrecting())
        endCorrection();
    m_only = *standing;
    header().setState(tr("Later entries on entry %1").arg(raw(event)));
    load();
    banner().say(Tone::Refuse, tr("%1 later entries stand on it").arg(m_only.size()),
                 tr("Correct or void these first, the latest before the others. Esc shows all again."));
    focusList();
}

} // namespace suben
