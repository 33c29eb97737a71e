#include "ui/pages/documentpage.h"

#include "core/ledger/requirednow.h"
#include "core/workspace/workspace.h"
#include "ui/form/attachmentbar.h"
#include "ui/form/confirmround.h"
#include "ui/form/correctionband.h"
#include "ui/form/draftchecker.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/form/morefields.h"
#include "ui/form/paperchooser.h"
#include "ui/form/roadchoice.h"
#include "ui/form/rowform.h"
#include "ui/form/signinground.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/rowlotcard.h"
#include "ui/steps/draftkeeper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/findingbrief.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace suben
{

DocumentPage::DocumentPage(Desk &desk, const Setup &setup) : Page(desk, setup.name, setup.title), m_setup(setup)
{
    Session &session = desk.workspace->session();
    const QDate today = session.clock.today();
    m_lines = new LinesModel({session.packs, session.info.categories, setup.step, setup.side}, today, this);
    m_view = new LinesView(theme(), *m_lines);
    new RoadChoice(setup.name, *m_lines, *m_view);
    m_head = new HeadForm(theme(), {session.packs, session.info.categories, setup.step}, today, this);
    m_findings = new FindingsModel(this);
    m_reason = new ReasonStrip(theme(), this);
    m_checker = new DraftChecker(*desk.workspace, this);
    const auto title = [this](const Finding &finding) {
        const QString field = fieldName(finding.field);
        const QString what = field.isEmpty() ? tr("The whole entry") : field;
        return finding.line < 0 ? what : tr("Row %1 · %2").arg(m_rowOfLine.value(finding.line, 0) + 1).arg(what);
    };
    m_round = new ConfirmRound(desk, *m_reason, title, this);
    m_signing = new SigningRound(
        desk, *m_reason, [this](const QString &path) { return fieldName(path); }, this);
    placeKeeper();
    placeParts();
    connectParts();
    connectPosting();
}

DocumentPage::~DocumentPage() = default;

void DocumentPage::placeParts()
{
    m_band = new CorrectionBand(theme());
    content().addWidget(m_band);
    placeFiles();
    content().addWidget(m_head);
    m_rowForm = new RowForm(theme(), *m_lines, *m_view, this);
    m_rowForm->hide();
    content().addWidget(m_rowForm);
    m_view->setRowForm(m_rowForm);
    content().addWidget(m_view, 1);
    m_more = new MoreFields(theme(), {session(), *m_lines, *m_head, m_setup.step, m_setup.side}, this);
    m_findings->setFieldName([this](const QString &path) { return fieldName(path); });
    m_findingsCard = new FindingsCard(theme(), m_findings, desk().keys.cap(Act::NextFinding));
    m_findingsCard->showNoVerdict();
    side().addCard(m_findingsCard);
    m_lotCard = new RowLotCard(theme(), side(), this);
    auto *brief = new FindingBrief(theme(), *m_findings, desk().keys.cap(Act::NextFinding));
    brief->setCard(m_findingsCard);
    content().addWidget(brief);
}

void DocumentPage::connectParts()
{
    m_checker->setDraft([this] { return draft(); });
    m_head->setNeededNow([this] { return requiredNow(session(), draft(), -1).value_or(QSet<QString>()); });
    connect(m_checker, &DraftChecker::checked, this, &DocumentPage::showChecked);
    connect(m_checker, &DraftChecker::failed, this, &DocumentPage::say);
    connect(m_lines, &LinesModel::edited, this, &DocumentPage::recheck);
    connect(m_head, &HeadForm::edited, this, &DocumentPage::recheck);
    connect(m_more, &MoreFields::edited, this, &DocumentPage::recheck);
    connect(m_head, &HeadForm::done, this, [this] { m_view->goTo(m_lines->rowCount() - 1, QString()); });
    connect(&m_findingsCard->panel(), &FindingsPanel::wanted, this, [this](int line, const QString &field) {
        Finding finding;
        finding.line = line;
        finding.field = field;
        goToFinding(finding);
    });
}

Session &DocumentPage::session() const
{
    return desk().workspace->session();
}

QString DocumentPage::fieldName(const QString &path) const
{
    const int column = m_lines->columnOf(path);
    if (column >= 0)
        return m_lines->column(column).title;
    if (const QString word = m_head->wordOf(path); !word.isEmpty())
        return word;
    for (const QString &category : session().info.categories) {
        const RulePack *pack = session().packs.pack(category);
        if (pack != nullptr && pack->field(path) != nullptr)
            return pack->fieldWord(path, pack->step(m_setup.step), windowLanguage());
    }
    return {};
}

EventDraft DocumentPage::draft() const
{
    EventDraft draft = m_original; // of a correction: what the form does not show stays
    draft.step = m_setup.step;
    m_head->fill(draft);
    m_more->fill(draft);
    m_rowOfLine.clear();
    draft.lines = m_lines->lines(&m_rowOfLine);
    draft.confirmations = m_round->given();
    draft.signatures = m_signing->given();
    draft.attachments.clear();
    for (const Attachment &paper : m_papers->attachments())
        draft.attachments.push_back(paper.sha256);
    return draft;
}

bool DocumentPage::isBlank() const
{
    return m_lines->rowCount() == 1 && m_head->party() == PartyId{} && m_papers->attachments().empty();
}

void DocumentPage::recheck()
{
    m_round->forget();
    m_signing->forget();
    m_escapes = 0;
    showTotals();
    m_findings->show(m_lines->ownFindings());
    if (isBlank()) {
        m_checker->cancel();
        m_findingsCard->showNoVerdict();
        return;
    }
    bottom().showSaveBar();
    m_checker->schedule();
    if (!isCorrecting())
        m_keeper->touch();
}

void DocumentPage::showChecked(const Checked &checked)
{
    m_lines->showChecked(checked, m_rowOfLine);
    Findings findings = checked.findings;
    for (Finding &finding : findings) {
        if (finding.line >= 0 && finding.line < m_rowOfLine.size())
            finding.line = m_rowOfLine.at(finding.line);
    }
    // What is simply not entered yet is no news to somebody who is entering it; F9 tells.
    const int row = m_view->currentIndex().row();
    findings.removeIf([&](const Finding &finding) {
        if (finding.severity != Severity::Refuse)
            return false;
        const int column = m_lines->columnOf(finding.field);
        const bool isOfGoods = finding.line < 0 && (column >= 0 || finding.field.isEmpty());
        return (isOfGoods && m_rowOfLine.isEmpty()) ||
               (finding.line == row && column > 0 && m_lines->index(row, column).data().toString().isEmpty());
    });
    m_lines->showFindings(findings + m_lines->ownFindings());
    m_findings->show(findings + m_lines->ownFindings());
    m_head->showFindings(findings);
    m_more->showFindings(findings);
    showTotals();
}

void DocumentPage::goToFinding(const Finding &finding)
{
    if (finding.line >= 0 && m_lines->columnOf(finding.field) < 0 && m_more->askRow(finding.line, finding.field))
        return;
    if (finding.line >= 0 && (m_lines->columnOf(finding.field) >= 0 || !m_head->goTo(finding.field))) {
        m_view->goTo(finding.line, finding.field);
        return;
    }
    if (finding.line < 0 && !m_head->goTo(finding.field) && !m_more->askHead(finding.field))
        banner().say(toneOf(finding.severity), fieldName(finding.field), finding.text);
}

void DocumentPage::stepFinding(int by)
{
    const Findings &all = m_findings->findings();
    if (all.isEmpty())
        return;
    const QModelIndex here = m_view->currentIndex();
    qsizetype at = by > 0 ? -1 : 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).line == here.row() && m_lines->columnOf(all.at(i).field) == here.column())
            at = i;
    }
    goToFinding(all.at((at + by + all.size()) % all.size()));
}

void DocumentPage::say(const Error &error)
{
    banner().say(error);
}

void DocumentPage::begin()
{
    m_head->begin();
}

void DocumentPage::startOver()
{
    if (!isCorrecting())
        m_keeper->discard();
    m_checker->cancel();
    m_lines->clear();
    m_papers->fill({});
    m_more->clear();
    m_head->clear();
    m_findings->show({});
    m_findingsCard->showNoVerdict();
    header().setState({});
    showTotals();
    m_view->goTo(0, QString());
    begin();
}

void DocumentPage::enter()
{
    if (!m_restored && !isCorrecting()) {
        m_restored = true;
        restoreLeft();
    }
    showTotals();
    begin();
}

void DocumentPage::leave()
{
    if (m_view->finishEditing() && !isCorrecting())
        m_keeper->keepNow();
}

void DocumentPage::deleteRow(int row)
{
    if (row < 0 || row >= m_lines->rowCount() - 1)
        return;
    m_view->escape();
    m_lines->removeRow(row);
    banner().sayBriefly(Tone::Info, tr("Row %1 is out").arg(row + 1),
                        tr("%1 brings it back.").arg(desk().keys.cap(Act::Undo)));
}

bool DocumentPage::act(Act act)
{
    if (isPosting())
        return true;
    const int row = m_view->currentIndex().row();
    switch (act) {
    case Act::Finish:
        post(Paper::Print);
        return true;
    case Act::Save:
        post(Paper::None);
        return true;
    case Act::CopyAbove:
        m_lines->copyAbove(row);
        return true;
    case Act::DeleteRow:
        deleteRow(row);
        return true;
    case Act::Undo:
        m_lines->undoRemove();
        return true;
    case Act::NextFinding:
        stepFinding(1);
        return true;
    case Act::PreviousFinding:
        stepFinding(-1);
        return true;
    case Act::Park:
        parkForm();
        return true;
    case Act::Fetch:
        fetchForm();
        return true;
    case Act::Attach:
        m_chooser->ask();
        return true;
    case Act::LotCard:
        showLotCard();
        return true;
    case Act::MoreFields:
        if (m_view->finishEditing() && !m_more->askHere(row))
            banner().sayBriefly(Tone::Info, tr("There is nothing more to say of this row"), {});
        return true;
    default:
        return false;
    }
}

bool DocumentPage::escape()
{
    if (isPosting())
        return Page::escape();
    if (bottom().isPrintStripShown()) {
        bottom().showSaveBar();
        return true;
    }
    if (m_more->escape() || m_head->escape() || m_view->escape() || m_lotCard->hide() || Page::escape())
        return true;
    if (!isCorrecting())
        return false;
    const bool isTouched = draft() != m_original;
    if (isTouched && m_escapes++ == 0)
        banner().say(Tone::Warn, tr("The correction is not saved"),
                     tr("Esc again gives it up; the entry stays as it is."));
    else
        endCorrection();
    return true;
}

void DocumentPage::showInstead(QWidget *part)
{
    if (m_instead != nullptr)
        m_instead->hide();
    m_instead = part;
    m_head->setVisible(part == nullptr);
    m_view->setVisible(part == nullptr);
    m_rowForm->setVisible(part == nullptr && mode() == WindowMode::Large);
    if (part != nullptr)
        part->show();
    else
        side().showCard(m_findingsCard);
}

void DocumentPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_view->setMode(mode);
    m_head->setMode(mode);
    header().setVisible(mode != WindowMode::Large); // its height is the table's
    m_rowForm->setVisible(mode == WindowMode::Large && m_instead == nullptr);
}

QList<QWidget *> DocumentPage::areas()
{
    return {m_head, m_view, &m_findingsCard->panel(), &bottom()};
}

} // namespace suben
