#include "ui/pages/documentpage.h"

#include "core/ledger/catalog.h"
#include "core/workspace/workspace.h"
#include "ui/form/draftchecker.h"
#include "ui/form/headform.h"
#include "ui/form/linesview.h"
#include "ui/models/findingsmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace suben
{

DocumentPage::DocumentPage(Desk &desk, const Setup &setup) : Page(desk, setup.name, setup.title), m_setup(setup)
{
    const Session &session = desk.workspace->session();
    const QDate today = session.clock.today();
    m_lines = new LinesModel({session.packs, session.info.categories, setup.step, setup.side}, today, this);
    m_view = new LinesView(theme(), *m_lines);
    m_head = new HeadForm(theme(), {session.packs, session.info.categories, setup.step}, today, this);
    m_findings = new FindingsModel(this);
    m_reason = new ReasonStrip(theme(), this);
    m_checker = new DraftChecker(*desk.workspace, this);
    m_draft.page = setup.name;
    placeParts();
    connectParts();
}

DocumentPage::~DocumentPage() = default;

void DocumentPage::placeParts()
{
    content().addWidget(m_head);
    content().addWidget(m_view, 1);
    m_findings->setFieldName([this](const QString &path) { return fieldName(path); });
    m_findingsCard = new FindingsCard(theme(), m_findings, desk().keys.cap(Act::NextFinding));
    side().addCard(m_findingsCard);
}

void DocumentPage::connectParts()
{
    m_checker->setDraft([this] { return draft(); });
    connect(m_checker, &DraftChecker::checked, this, &DocumentPage::showChecked);
    connect(m_checker, &DraftChecker::failed, this, &DocumentPage::say);
    connect(m_lines, &LinesModel::edited, this, &DocumentPage::recheck);
    connect(m_head, &HeadForm::edited, this, &DocumentPage::recheck);
    connect(m_head, &HeadForm::done, this, [this] { m_view->goTo(m_lines->rowCount() - 1, QString()); });
    connect(&m_findingsCard->panel(), &FindingsPanel::wanted, this, [this](int line, const QString &field) {
        Finding finding;
        finding.line = line;
        finding.field = field;
        goToFinding(finding);
    });
    connect(m_reason, &ReasonStrip::answered, this, &DocumentPage::answered);
    connect(m_reason, &ReasonStrip::refused, this, [this] {
        if (!m_questions.empty())
            goToFinding(m_questions.front());
        m_questions.clear();
    });
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(2000);
    connect(&m_autosave, &QTimer::timeout, this, [this] { keepDraft(false); });
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
    EventDraft draft;
    draft.step = m_setup.step;
    m_head->fill(draft);
    m_rowOfLine.clear();
    draft.lines = m_lines->lines(&m_rowOfLine);
    draft.confirmations = m_confirmations;
    return draft;
}

void DocumentPage::recheck()
{
    m_confirmations.clear();
    showTotals();
    m_findings->show(m_lines->ownFindings());
    const bool isEmpty = m_lines->rowCount() == 1 && m_head->party() == PartyId{};
    if (isEmpty) {
        m_checker->cancel();
        return;
    }
    bottom().showSaveBar();
    m_checker->schedule();
    m_autosave.start();
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
        const int column = m_lines->columnOf(finding.field);
        return finding.severity == Severity::Refuse && finding.line == row && column > 0 &&
               m_lines->index(row, column).data().toString().isEmpty();
    });
    m_lines->showFindings(findings + m_lines->ownFindings());
    m_findings->show(findings + m_lines->ownFindings());
    m_head->showFindings(findings);
    showTotals();
}

void DocumentPage::post(Paper paper)
{
    m_paper = paper;
    if (!m_view->finishEditing())
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
    const Result<Recorded> recorded = Ledger(session()).record(posted);
    if (!recorded) {
        refused(recorded.error());
        return;
    }
    m_checker->cancel();
    m_confirmations.clear();
    const QList<int> rows = m_rowOfLine;
    afterPost(*recorded, posted);
    startOver();
    Q_EMIT ledgerChanged();
}

void DocumentPage::refused(const Error &error)
{
    if (error.code != ErrorCode::Refused || error.findings.isEmpty()) {
        banner().say(error, tr("Everything you typed is still here. Press %1 again when it is put right.")
                                .arg(desk().keys.cap(Act::Finish)));
        return;
    }
    m_lines->showChecked(Checked{error.findings, draft()}, m_rowOfLine);
    Findings all = error.findings;
    for (Finding &finding : all) {
        if (finding.line >= 0)
            finding.line = m_rowOfLine.value(finding.line, 0);
    }
    m_findings->show(all);
    m_head->showFindings(all);
    QApplication::beep();
    m_questions.clear();
    for (const Finding &finding : error.findings) {
        if (finding.severity == Severity::Confirm)
            m_questions.push_back(finding);
    }
    if (hasRefusal(error.findings))
        goToRefusal();
    else
        askNext();
}

// A cell before the head: a date that is too late is put right in its row.
void DocumentPage::goToRefusal()
{
    const Findings refusals = withSeverity(m_findings->findings(), Severity::Refuse);
    m_questions.clear();
    for (const Finding &finding : refusals) {
        if (finding.line >= 0 && m_lines->columnOf(finding.field) >= 0) {
            goToFinding(finding);
            return;
        }
    }
    goToFinding(refusals.first());
}

void DocumentPage::askNext()
{
    if (m_questions.empty()) {
        post(m_paper);
        return;
    }
    const Finding &question = m_questions.front();
    goToFinding(question);
    const int row = question.line >= 0 ? m_rowOfLine.value(question.line, 0) : -1;
    const QString title =
        row >= 0 ? tr("Row %1 · %2").arg(row + 1).arg(fieldName(question.field)) : fieldName(question.field);
    m_reason->setFixedWidth(theme().px(460));
    m_reason->ask(title,
                  question.text + QLatin1Char('\n') + tr("If it is right, choose a reason; it is kept with the entry."),
                  {tr("Checked with the goods"), tr("The papers say so"), tr("A special case")}, tr("Change it"));
    const QRect cell = row >= 0 ? m_view->cellRect(row, question.field) : QRect();
    const QPoint place = m_view->viewport()->mapTo(this, cell.bottomLeft() + QPoint(0, theme().px(4)));
    m_reason->move(qBound(0, place.x(), width() - m_reason->width()),
                   qBound(0, place.y(), height() - m_reason->height()));
}

void DocumentPage::answered(const QString &reason)
{
    const Finding question = m_questions.front();
    m_questions.pop_front();
    m_confirmations.push_back(Confirmation{question.rule, question.line, reason, {}});
    askNext();
}

void DocumentPage::goToFinding(const Finding &finding)
{
    if (finding.line >= 0 && (m_lines->columnOf(finding.field) >= 0 || !m_head->goTo(finding.field))) {
        m_view->goTo(finding.line, finding.field);
        return;
    }
    if (finding.line < 0 && !m_head->goTo(finding.field))
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
    if (m_draft.id != 0) {
        if (const auto gone = Drafts(session()).discard(m_draft.id); !gone)
            say(gone.error());
    }
    m_draft = SavedDraft{0, m_setup.name, {}, {}, false, {}};
    m_autosave.stop();
    m_lines->clear();
    m_head->clear();
    m_findings->show({});
    header().setState({});
    showTotals();
    m_view->goTo(0, QString());
    begin();
}

QJsonObject DocumentPage::saved() const
{
    return {{QStringLiteral("head"), m_head->toJson()}, {QStringLiteral("lines"), m_lines->toJson()}};
}

void DocumentPage::restore(const QJsonObject &content)
{
    const QJsonObject headObject = content.value(QLatin1String("head")).toObject();
    m_head->fromJson(headObject);
    Catalog catalog(session());
    const auto party = static_cast<PartyId>(headObject.value(QLatin1String("party")).toInteger());
    m_lines->fromJson(content.value(QLatin1String("lines")).toArray(), [&](ItemId id) -> std::optional<Item> {
        const auto item = catalog.item(id);
        return item ? std::optional<Item>(*item) : std::nullopt;
    });
    if (party != PartyId{}) {
        if (const auto found = catalog.party(party))
            m_head->setParty(*found);
    }
}

void DocumentPage::keepDraft(bool isParked)
{
    if (m_lines->rowCount() == 1 && m_head->party() == PartyId{})
        return;
    m_draft.parked = isParked;
    m_draft.title = m_lines->row(0).item ? m_lines->row(0).item->name : QString();
    m_draft.content = QJsonDocument(saved()).toJson(QJsonDocument::Compact);
    const auto kept = Drafts(session()).keep(m_draft);
    if (!kept) {
        say(kept.error());
        return;
    }
    m_draft.id = *kept;
    header().setState(tr("Draft · kept %1").arg(session().clock.now().toString(QStringLiteral("HH:mm"))));
}

void DocumentPage::fetchDraft()
{
    const auto parked = Drafts(session()).parked(m_setup.name);
    if (!parked) {
        say(parked.error());
        return;
    }
    if (parked->empty()) {
        banner().sayBriefly(Tone::Info, tr("Nothing is parked"), {});
        return;
    }
    keepDraft(true);
    m_draft = parked->front();
    m_draft.parked = false;
    restore(QJsonDocument::fromJson(m_draft.content).object());
    begin();
}

void DocumentPage::enter()
{
    if (!m_restored) {
        m_restored = true;
        const auto open = Drafts(session()).open(m_setup.name);
        if (open && *open) {
            m_draft = **open;
            restore(QJsonDocument::fromJson(m_draft.content).object());
            header().setState(tr("Draft · kept %1").arg(m_draft.savedAt.toString(QStringLiteral("HH:mm"))));
        }
    }
    showTotals();
    begin();
}

void DocumentPage::leave()
{
    if (m_view->finishEditing() && m_autosave.isActive())
        keepDraft(false);
}

bool DocumentPage::act(Act act)
{
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
        if (row < m_lines->rowCount() - 1) {
            m_lines->removeRow(row);
            banner().sayBriefly(Tone::Info, tr("Row %1 is out").arg(row + 1),
                                tr("%1 brings it back.").arg(desk().keys.cap(Act::Undo)));
        }
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
        if (m_view->finishEditing()) {
            keepDraft(true);
            m_draft.id = 0;
            startOver();
        }
        return true;
    case Act::Fetch:
        fetchDraft();
        return true;
    default:
        return false;
    }
}

bool DocumentPage::escape()
{
    if (bottom().isPrintStripShown()) {
        bottom().showSaveBar();
        return true;
    }
    return m_head->escape() || m_view->escape() || Page::escape();
}

void DocumentPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_view->setMode(mode);
    m_head->setMode(mode);
}

QList<QWidget *> DocumentPage::areas()
{
    return {m_head, m_view, &m_findingsCard->panel(), &bottom()};
}

} // namespace suben
