// What the rules would say to an entry, as they stand or with a file laid over them.
#include "core/ledger/ledgerquery.h"
#include "core/ledger/packtrial.h"
#include "core/rules/lawline.h"
#include "ui/aside.h"
#include "ui/form/recordstrip.h"
#include "ui/models/findingsmodel.h"
#include "ui/settings/packworkbench.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/targetfield.h"

#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace suben
{

namespace
{

constexpr int EntriesOffered = 50;

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Refuse:
        return PackWorkbench::tr("Refused");
    case Severity::Confirm:
        return PackWorkbench::tr("Wants a reason");
    case Severity::Warn:
        return PackWorkbench::tr("Warning");
    case Severity::Info:
        break;
    }
    return PackWorkbench::tr("Hint");
}

QString findingLine(const Finding &finding)
{
    const QString law = lawLine(finding.basis);
    const QString where = finding.line < 0 ? QString() : PackWorkbench::tr("Row %1: ").arg(finding.line + 1);
    return severityWord(finding.severity) + QStringLiteral(" · ") + where + finding.text +
           (law.isEmpty() ? QString() : QStringLiteral("\n    ") + law);
}

} // namespace

// The newest entries; those of other categories answer to their own packs.
void PackWorkbench::listEntries()
{
    EventFilter filter;
    filter.limit = EntriesOffered;
    filter.alsoCorrected = false;
    const auto events = LedgerQuery(m_desk.workspace->session()).events(filter);
    if (!events) {
        Q_EMIT failed(events.error());
        return;
    }
    m_view->setFocusPolicy(Qt::StrongFocus);
    for (const EventRow &event : *events) {
        m_names.push_back({m_pack, QStringLiteral("events"), QString::number(raw(event.id))});
        m_rows.push_back(Record{static_cast<qint64>(m_names.size()),
                                {QStringLiteral("%1 · %2").arg(event.stepName, event.summary),
                                 event.docNo,
                                 event.eventTime.date().toString(QStringLiteral("MM-dd")),
                                 {}},
                                {event.partyName},
                                {},
                                false});
    }
}

// What the pack lets somebody do: an entry of it can be typed only to be tried.
void PackWorkbench::listSteps()
{
    m_trialStep.clear();
    const RulePack *read = pack();
    for (const StepRule &step : read != nullptr ? read->steps : std::vector<StepRule>()) {
        if (step.off)
            continue;
        m_names.push_back({m_pack, QStringLiteral("steps"), step.id});
        m_rows.push_back(Record{static_cast<qint64>(m_names.size()),
                                {tr("Type an entry: %1").arg(inLanguage(step.words, windowLanguage())), {}, {}, {}},
                                {},
                                {},
                                false});
    }
}

void PackWorkbench::askEntry(const StepRule &step)
{
    const RulePack &read = *pack();
    QStringList paths{QStringLiteral("item.name")};
    for (const FieldUse &use : step.fields)
        paths.append(use.path);
    for (const OneOfGroup &group : step.groups)
        paths += group.paths;
    paths.removeDuplicates();
    std::vector<StripField> fields;
    for (const QString &path : std::as_const(paths)) {
        const FieldRule *rule = read.field(path);
        const bool isNamed = path == u"item.name" || path == u"party.name";
        const bool isOfMaster = path.startsWith(u"item.") || path.startsWith(u"party.");
        if ((isOfMaster && !isNamed) || (rule != nullptr && rule->type == FieldType::Attachment))
            continue;
        StripField field;
        if (rule != nullptr)
            field.rule = *rule;
        field.rule.path = path;
        field.rule.defaultValue = {};
        field.title = read.fieldWord(path, &step, windowLanguage());
        if (path == u"event.date")
            field.value = m_desk.workspace->session().clock.today();
        fields.push_back(field);
    }
    m_trialStep = step.id;
    m_stack->setCurrentWidget(m_trial); // as wide as its fields will stand
    m_trial->ask(tr("An entry to try: %1").arg(inLanguage(step.words, windowLanguage())),
                 tr("Nothing is recorded. Goods, lots and parties are those of the ledger."), fields, tr("Try it"),
                 m_desk.workspace->session().clock.today());
}

void PackWorkbench::tryTyped()
{
    tryDraft(
        [id = m_pack, step = m_trialStep, typed = m_trial->values()](Session &session) -> Result<EventDraft> {
            const RulePack *pack = session.packs.pack(id);
            const StepRule *of = pack != nullptr ? pack->step(step) : nullptr;
            return of != nullptr ? trialDraft(session, *pack, *of, typed)
                                 : failure(ErrorCode::NotFound, tr("The pack is not in use any more."));
        },
        EventId{});
}

void PackWorkbench::tryEntry(qint64 key)
{
    if (key <= 0 || m_task)
        return;
    const RuleName &name = m_names.at(static_cast<size_t>(key) - 1);
    if (name.list == u"steps") {
        if (const StepRule *step = pack() != nullptr ? pack()->step(name.id) : nullptr)
            askEntry(*step);
        return;
    }
    const auto event = static_cast<EventId>(name.id.toLongLong());
    tryDraft([event](Session &session) { return LedgerQuery(session).draftOf(event); }, event);
}

void PackWorkbench::tryDraft(const std::function<Result<EventDraft>(Session &)> &draft, EventId again)
{
    if (m_task)
        return;
    std::optional<PackText> laid;
    if (const QString path = m_file->target(); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            Q_EMIT said(Tone::Refuse, tr("The file cannot be read."), path);
            return;
        }
        laid = PackText{QFileInfo(path).fileName(), file.readAll()};
    }
    m_task = startAside(
        this, m_desk,
        [draft, laid, again](Workspace &workspace, Progress &) -> Result<Trial> {
            Session &session = workspace.session();
            const auto tried = draft(session);
            return tried ? tryRules(session, *tried, laid, again) : Failure(tried.error());
        },
        [this](const Result<Trial> &trial) {
            m_task.clear();
            if (trial)
                showTrial(*trial);
            else
                Q_EMIT failed(trial.error());
        });
    Q_EMIT working(m_task, tr("Trying the rules"));
}

void PackWorkbench::showTrial(const Trial &trial)
{
    QStringList lines;
    for (const PackProblem &problem : trial.problems)
        lines.append(tr("Left out: %1").arg(problem.toString()));
    for (const Finding &finding : trial.checked.findings)
        lines.append(findingLine(finding));
    if (lines.isEmpty())
        lines.append(tr("Nothing is said about it."));
    lines.append(tr("Nothing was recorded. Esc goes back."));
    m_text->setPlainText(lines.join(QStringLiteral("\n\n")));
    m_stack->setCurrentWidget(m_text);
    m_text->setFocus();
}

/// From what was said to what was tried, from there to the list.
QWidget *PackWorkbench::backFromTrial() const
{
    return m_stack->currentWidget() == m_text && !m_trialStep.isEmpty() ? static_cast<QWidget *>(m_trial) : m_view;
}

bool PackWorkbench::escape()
{
    if (part() != Part::Try || m_stack->currentWidget() == m_view)
        return false;
    QWidget *back = backFromTrial();
    if (back == m_view)
        m_trialStep.clear();
    m_stack->setCurrentWidget(back);
    back->setFocus();
    return true;
}

} // namespace suben
