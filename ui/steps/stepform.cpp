#include "ui/steps/stepform.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/form/confirmround.h"
#include "ui/form/draftchecker.h"
#include "ui/form/fieldtext.h"
#include "ui/ledgergate.h"
#include "ui/models/findingsmodel.h"
#include "ui/steps/stepsheet.h"
#include "ui/widgets/reasonstrip.h"

#include <QApplication>
#include <algorithm>

namespace suben
{

StepForm::StepForm(Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_findings(new FindingsModel(this)),
      m_reason(new ReasonStrip(desk.theme, this)),
      m_round(new ConfirmRound(
          desk, *m_reason, [this](const Finding &finding) { return fieldName(finding.field); }, this)),
      m_checker(new DraftChecker(*desk.workspace, this))
{
    setObjectName(QStringLiteral("stepForm"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_findings->setFieldName([this](const QString &path) { return fieldName(path); });
    m_checker->setDraft([this] { return draft(); });
    connect(m_checker, &DraftChecker::checked, this,
            [this](const Checked &checked) { showFindings(checked.findings); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focus) {
        if (focus != nullptr && m_sheet != nullptr && m_sheet->isAncestorOf(focus))
            ensureWidgetVisible(focus, 10, 40);
    });
    connect(m_round, &ConfirmRound::asking, this,
            [this](const Finding &finding) { goTo(finding.line, finding.field); });
    connect(m_round, &ConfirmRound::asked, this, &StepForm::placeReason);
    connect(m_round, &ConfirmRound::settled, this, &StepForm::post);
    connect(m_round, &ConfirmRound::refused, this,
            [this](const Finding &finding) { goTo(finding.line, finding.field); });
    connect(m_reason, &ReasonStrip::answered, this, [this](const QString &reason) {
        if (!isCorrection() || !m_correctionReason.isEmpty())
            return;
        m_correctionReason = reason;
        post();
    });
}

StepForm::~StepForm() = default;

Session &StepForm::session() const
{
    return m_desk.workspace->session();
}

bool StepForm::start(const QString &step)
{
    StepAsks asks = stepAsks(session(), step);
    if (!asks.isKnown())
        return false;
    m_asks = std::move(asks);
    m_corrects = {};
    m_original = {};
    build();
    return true;
}

Result<void> StepForm::startCorrection(EventId event)
{
    const auto draft = LedgerQuery(session()).draftOf(event);
    if (!draft)
        return Failure(draft.error());
    if (!start(draft->step))
        return failure(ErrorCode::Usage,
                       tr("The category of this entry is not enabled any more; enable it to correct the entry."));
    m_corrects = event;
    m_original = *draft;
    m_original.signatures.clear(); // they were for what stood there
    m_sheet->fill(*draft);
    return {};
}

void StepForm::build()
{
    m_checker->cancel();
    m_findings->show({});
    m_round->forget();
    m_correctionReason.clear();
    m_isPosting = false;
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_sheet = new StepSheet(m_desk.theme, session(), m_asks, this);
    connect(m_sheet, &StepSheet::edited, this, [this] {
        recheck();
        Q_EMIT edited();
    });
    connect(m_sheet, &StepSheet::done, this, &StepForm::done);
    connect(m_sheet, &StepSheet::objectNamed, this, &StepForm::lookUpObject);
    setWidget(m_sheet);
}

void StepForm::fill(const EventDraft &draft)
{
    m_sheet->fill(draft);
    recheck();
}

EventDraft StepForm::draft() const
{
    EventDraft draft = m_sheet->draft(m_original);
    const std::vector<Confirmation> &given = m_round->given();
    draft.confirmations.insert(draft.confirmations.end(), given.begin(), given.end());
    return draft;
}

void StepForm::recheck()
{
    m_round->forget();
    m_checker->schedule();
}

void StepForm::showFindings(const Findings &findings)
{
    m_findings->show(findings);
    m_sheet->showFindings(findings, m_isPosting ? StepSheet::Say::Everything : StepSheet::Say::Entered);
}

QString StepForm::fieldName(const QString &path) const
{
    const QString name = m_sheet != nullptr ? m_sheet->titleOf(path) : QString();
    if (!name.isEmpty())
        return name;
    const RulePack *pack = session().packs.pack(m_asks.pack);
    return pack != nullptr ? pack->fieldWord(path, pack->step(m_asks.step), windowLanguage()) : QString();
}

void StepForm::begin()
{
    if (m_sheet != nullptr)
        m_sheet->begin();
}

void StepForm::goTo(int line, const QString &path)
{
    m_sheet->goTo(line, path);
}

void StepForm::removeLine()
{
    m_sheet->removeLine();
}

bool StepForm::scanned(const QString &text)
{
    return m_sheet->scanned(text);
}

bool StepForm::escape()
{
    return m_sheet->escape();
}

bool StepForm::sayUnreadable()
{
    const QString unreadable = m_sheet->unreadable();
    if (unreadable.isEmpty())
        return false;
    QApplication::beep();
    showFindings(m_findings->findings());
    goTo(-1, unreadable);
    return true;
}

void StepForm::post()
{
    m_isPosting = true;
    if (sayUnreadable())
        return;
    if (isCorrection() && m_correctionReason.isEmpty()) {
        askReason();
        return;
    }
    const auto signatures = m_sheet->sign();
    if (!signatures) {
        Q_EMIT failed(signatures.error());
        return;
    }
    EventDraft made = draft();
    if (!signatures->empty())
        made.signatures = *signatures;
    m_checker->cancel();
    writeLedger(
        this, session(),
        [made, corrects = m_corrects, reason = m_correctionReason](Session &session) {
            Ledger ledger(session);
            return corrects != EventId{} ? ledger.correct(corrects, made, reason) : ledger.record(made);
        },
        [this](const Result<Recorded> &recorded) {
            if (recorded)
                Q_EMIT posted(recorded->id);
            else
                refused(recorded.error());
        });
}

void StepForm::refused(const Error &error)
{
    if (error.code != ErrorCode::Refused || error.findings.isEmpty()) {
        Q_EMIT failed(error);
        return;
    }
    m_checker->cancel();
    showFindings(error.findings);
    QApplication::beep();
    const Findings refusals = withSeverity(m_findings->findings(), Severity::Refuse);
    if (!refusals.isEmpty()) {
        // The head stands above the lines.
        const auto inHead = [this](const Finding &finding) {
            return finding.line < 0 && m_sheet->hasInHead(finding.field);
        };
        const auto first = std::ranges::find_if(refusals, inHead);
        const Finding &wanted = first != refusals.end() ? *first : refusals.first();
        goTo(wanted.line, wanted.field);
        return;
    }
    m_round->ask(error.findings);
}

void StepForm::askReason()
{
    placeReason();
    m_reason->ask(tr("Why is the entry corrected?"), tr("The old entry stays readable; both versions are kept."),
                  {tr("Typed wrongly"), tr("The papers were wrong"), tr("The supplier put it right")},
                  tr("Go on editing"));
}

void StepForm::placeReason()
{
    m_reason->setFixedWidth(std::min(m_desk.theme.px(520), width() - m_desk.theme.px(20)));
    m_reason->move((width() - m_reason->width()) / 2, m_desk.theme.px(30));
}

void StepForm::lookUpObject(const QString &code)
{
    const auto object = code.isEmpty() ? Result<std::optional<Object>>(std::nullopt)
                                       : Catalog(session()).findObject(m_asks.objectKind, code);
    Q_EMIT objectChanged(object && *object ? (*object)->id : ObjectId{});
}

} // namespace suben
