// Correcting a posted document in the form it was entered in (design/window.md §4.7).
#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/masterlist.h"
#include "ui/form/attachmentbar.h"
#include "ui/form/confirmround.h"
#include "ui/form/correctionband.h"
#include "ui/form/draftchecker.h"
#include "ui/form/draftrows.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/form/morefields.h"
#include "ui/form/signinground.h"
#include "ui/pages/documentpage.h"
#include "ui/steps/draftkeeper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"

namespace suben
{

void DocumentPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Event)
        startCorrection(static_cast<EventId>(target.id), static_cast<LotId>(target.lot));
}

void DocumentPage::startCorrection(EventId event, LotId lot)
{
    LedgerQuery query(session());
    auto draft = query.draftOf(event);
    const auto posted = query.event(event);
    auto rows = draft && posted ? rowsOf(session(), event, *draft, *m_lines)
                                : Result<std::vector<LineRow>>(tl::unexpect, (draft ? posted.error() : draft.error()));
    const auto party = rows && draft->party != PartyId{} ? Catalog(session()).party(draft->party)
                                                         : Result<Party>(tl::unexpect, Error{});
    if (!rows) {
        say(rows.error());
        return;
    }
    leave();
    int at = 0;
    for (std::size_t i = 0; i < posted->lines.size(); ++i)
        at = posted->lines[i].lot == lot ? static_cast<int>(i) : at;
    m_keeper->setPage(m_setup.name); // the draft that stands there waits
    m_corrects = event;
    m_correctionReason.clear();
    m_original = *draft;
    m_original.confirmations.clear();
    m_original.signatures.clear(); // they were for what stood there
    m_checker->setCorrects(event);
    std::vector<Attachment> papers;
    for (const QByteArray &sha256 : draft->attachments) {
        const auto kept = MasterList(session()).file(sha256);
        papers.push_back(kept ? kept->attachment : Attachment{sha256, {}, tr("Paper %1").arg(papers.size() + 1), 0});
    }
    m_papers->fill(std::move(papers));
    m_head->clear();
    if (party)
        m_head->setParty(*party);
    m_head->show(m_original);
    m_more->take(m_original.fields);
    m_lines->fill(std::move(*rows));
    m_original = this->draft();
    m_band->say(
        tr("Correction of %1").arg(posted->docNo.isEmpty() ? tr("entry %1").arg(raw(event)) : posted->docNo));
    dressButtons();
    header().setState({});
    recheck();
    m_view->goTo(at, m_setup.side == Side::Output ? QStringLiteral("lot.code") : QStringLiteral("line.qty"));
    m_view->beginEditing();
}

void DocumentPage::endCorrection()
{
    m_corrects = {};
    m_original = {};
    m_correctionReason.clear();
    m_checker->setCorrects({});
    m_round->forget();
    m_signing->forget();
    m_band->hide();
    dressButtons();
    banner().dismiss();
    m_lines->clear();
    m_papers->fill({});
    m_more->clear();
    m_head->clear();
    header().setState({});
    m_restored = false; // the draft that was put aside for it comes back
    recheck();
    enter();
}

// What the bar offers: a correction is saved, not parked, and brings no labels and no money.
void DocumentPage::dressButtons()
{
    auto *finish = findChild<KeyButton *>(QStringLiteral("finishButton"));
    for (const char *name : {"parkButton", "saveButton"}) {
        if (auto *button = findChild<QWidget *>(QLatin1String(name)))
            button->setVisible(!isCorrecting());
    }
    if (finish == nullptr)
        return;
    if (isCorrecting() && m_finishWord.isEmpty())
        m_finishWord = finish->text();
    if (!m_finishWord.isEmpty())
        finish->setWord(isCorrecting() ? tr("Save the correction") : m_finishWord);
}

void DocumentPage::askCorrectionReason()
{
    m_reason->ask(tr("Why is the entry corrected?"), tr("Both versions are kept; the reason stands with them."),
                  {tr("Typed wrongly"), tr("The papers were wrong"), tr("The supplier put it right")},
                  tr("Go on editing"));
    Finding here;
    here.line = m_view->currentIndex().row();
    here.field = m_lines->column(std::max(0, m_view->currentIndex().column())).rule.path;
    placeReason(here);
}

void DocumentPage::corrected(const Recorded &recorded)
{
    endCorrection();
    Q_EMIT ledgerChanged();
    Q_EMIT wanted(Target{Target::Kind::Event, raw(recorded.id), QStringLiteral("eventsPage")});
}

// Later entries stand on it: they are named, and a button opens the first.
bool DocumentPage::saidStanding(const Error &error)
{
    QStringList sentences;
    for (const Finding &finding : error.findings) {
        if (finding.rule == QLatin1String("base:standing"))
            sentences.append(finding.text);
    }
    if (sentences.isEmpty())
        return false;
    m_correctionReason.clear();
    const auto standing = Ledger(session()).standingOn(m_corrects);
    QList<StripButton> buttons;
    if (standing && !standing->empty()) {
        const EventId last = standing->back();
        buttons.append({tr("Open the latest of them"), [this, last] {
                            Q_EMIT wanted(Target{Target::Kind::Event, raw(last), QStringLiteral("eventsPage")});
                        }});
    }
    banner().say(Tone::Refuse, tr("Not corrected"), sentences.join(QLatin1Char('\n')), buttons);
    return true;
}

} // namespace suben
