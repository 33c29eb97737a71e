// Posting a document: what was refused, what only a person can settle, and the entry itself.
#include "ui/form/confirmround.h"
#include "ui/form/draftchecker.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/form/rowform.h"
#include "ui/form/signinground.h"
#include "ui/ledgergate.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/documentpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <algorithm>

namespace suben
{

void DocumentPage::connectPosting()
{
    const auto inGrid = [this](Finding finding) {
        if (finding.line >= 0)
            finding.line = m_rowOfLine.value(finding.line, 0);
        return finding;
    };
    connect(m_round, &ConfirmRound::asking, this,
            [this, inGrid](const Finding &finding) { goToFinding(inGrid(finding)); });
    connect(m_round, &ConfirmRound::asked, this,
            [this, inGrid](const Finding &finding) { placeReason(inGrid(finding)); });
    connect(m_round, &ConfirmRound::settled, this, [this] { post(m_paper); });
    connect(m_round, &ConfirmRound::refused, this,
            [this, inGrid](const Finding &finding) { goToFinding(inGrid(finding)); });
    const auto inHead = [](const QString &path) {
        Finding finding;
        finding.field = path;
        return finding;
    };
    connect(m_signing, &SigningRound::asked, this, [this, inHead](const QString &path) { placeReason(inHead(path)); });
    connect(m_signing, &SigningRound::settled, this, [this] { post(m_paper); });
    connect(m_signing, &SigningRound::refused, this,
            [this, inHead](const QString &path) { goToFinding(inHead(path)); });
    connect(m_reason, &ReasonStrip::answered, this, [this](const QString &reason) {
        if (!isCorrecting() || !m_correctionReason.isEmpty())
            return;
        m_correctionReason = reason;
        post(m_paper);
    });
    connect(m_reason, &ReasonStrip::refused, this, [this] {
        if (isCorrecting())
            m_view->setFocus();
    });
}

bool DocumentPage::isPosting()
{
    return LedgerGate::isWaiting(this);
}

void DocumentPage::post(Paper paper)
{
    m_paper = paper;
    if (isPosting() || !m_view->finishEditing())
        return;
    if (const Findings own = m_lines->ownFindings(); !own.isEmpty()) {
        QApplication::beep();
        goToFinding(own.first());
        return;
    }
    const EventDraft posted = draft();
    if (posted.lines.empty()) {
        begin();
        return;
    }
    if (isCorrecting() && m_correctionReason.isEmpty()) {
        askCorrectionReason();
        return;
    }
    m_checker->cancel();
    writeLedger(
        this, session(),
        [posted, corrects = m_corrects, reason = m_correctionReason](Session &session) {
            Ledger ledger(session);
            return corrects != EventId{} ? ledger.correct(corrects, posted, reason) : ledger.record(posted);
        },
        [this, posted](const Result<Recorded> &recorded) {
            if (recorded)
                written(*recorded, posted);
            else
                refused(recorded.error());
        });
}

void DocumentPage::written(const Recorded &recorded, const EventDraft &posted)
{
    m_round->forget();
    m_signing->forget();
    if (isCorrecting()) {
        corrected(recorded);
        return;
    }
    banner().dismiss(); // it spoke of a form that is posted now
    afterPost(recorded, posted);
    startOver();
    Q_EMIT ledgerChanged();
}

void DocumentPage::refused(const Error &error)
{
    if (error.code != ErrorCode::Refused || error.findings.isEmpty()) {
        m_correctionReason.clear();
        banner().say(error, tr("Everything you typed is still here. Press %1 again when it is put right.")
                                .arg(desk().keys.cap(Act::Finish)));
        return;
    }
    QApplication::beep();
    if (saidStanding(error))
        return;
    m_lines->showChecked(Checked{error.findings, draft()}, m_rowOfLine);
    Findings all = error.findings;
    for (Finding &finding : all) {
        if (finding.line >= 0)
            finding.line = m_rowOfLine.value(finding.line, 0);
    }
    m_findings->show(all);
    m_head->showFindings(all);
    side().showCard(m_findingsCard);
    const Findings refusals = withSeverity(error.findings, Severity::Refuse);
    if (refusals.isEmpty())
        m_round->ask(error.findings);
    else if (!m_signing->ask(draft(), refusals))
        goToRefusal();
}

// A cell before the head: a date that is too late is put right in its row.
void DocumentPage::goToRefusal()
{
    m_correctionReason.clear();
    Findings refusals = withSeverity(m_findings->findings(), Severity::Refuse);
    const EventDraft entered = draft();
    const auto isForLater = [&](const Finding &one) { return m_signing->isAnsweredBySigning(entered, one); };
    std::stable_partition(refusals.begin(), refusals.end(), [&](const Finding &one) { return !isForLater(one); });
    for (const Finding &finding : std::as_const(refusals)) {
        if (finding.line >= 0 && m_lines->columnOf(finding.field) >= 0) {
            goToFinding(finding);
            return;
        }
    }
    goToFinding(refusals.first());
}

// Under the cell it is about, inside the page.
void DocumentPage::placeReason(const Finding &finding)
{
    m_reason->fit(std::min(theme().px(480), width() - theme().px(16)));
    const auto *field =
        finding.line < 0 ? m_head->findChild<QWidget *>(QStringLiteral("field_") + finding.field) : nullptr;
    const QRect cell = finding.line >= 0 ? m_view->cellRect(finding.line, finding.field) : QRect();
    const QPoint under(0, theme().px(4));
    const QPoint place = field != nullptr ? field->mapTo(this, field->rect().bottomLeft() + under)
                                          : m_view->viewport()->mapTo(this, cell.bottomLeft() + under);
    m_reason->move(qBound(theme().px(8), place.x(), std::max(theme().px(8), width() - m_reason->width())),
                   qBound(0, place.y(), std::max(0, height() - m_reason->height())));
}

} // namespace suben
