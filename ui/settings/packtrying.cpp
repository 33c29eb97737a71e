// What the rules would say to an entry, as they stand or with a file laid over them.
#include "core/ledger/ledgerquery.h"
#include "core/ledger/packtrial.h"
#include "core/rules/lawline.h"
#include "ui/aside.h"
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
                                {QStringLiteral("%1 · %2").arg(event.stepName, event.summary), event.docNo,
                                 event.eventTime.date().toString(QStringLiteral("MM-dd")), {}},
                                {event.partyName},
                                {},
                                false});
    }
}

void PackWorkbench::tryEntry(qint64 key)
{
    if (key <= 0 || m_task)
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
    const auto event = static_cast<EventId>(m_names.at(static_cast<size_t>(key) - 1).id.toLongLong());
    m_task = startAside(
        this, m_desk,
        [event, laid](Workspace &workspace, Progress &) -> Result<Trial> {
            Session &session = workspace.session();
            const auto draft = LedgerQuery(session).draftOf(event);
            return draft ? tryRules(session, *draft, laid, event) : Failure(draft.error());
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
    lines.append(tr("Nothing was recorded. Esc goes back to the entries."));
    m_text->setPlainText(lines.join(QStringLiteral("\n\n")));
    m_stack->setCurrentWidget(m_text);
    m_text->setFocus();
}

bool PackWorkbench::escape()
{
    if (part() != Part::Try || m_stack->currentWidget() != m_text)
        return false;
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus();
    return true;
}

} // namespace suben
