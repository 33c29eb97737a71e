// F9 on the preview of a file: what has to be asked first, then recording it.
#include "core/workspace/workspace.h"
#include "ui/form/confirmround.h"
#include "ui/import/importpanel.h"
#include "ui/import/importrows.h"
#include "ui/models/findingsmodel.h"
#include "ui/task.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/taskstrip.h"

#include <QApplication>
#include <QStackedWidget>
#include <algorithm>

namespace suben
{

void ImportPanel::finish()
{
    if (isBusy() || !m_plan)
        return;
    m_finishing = true;
    if (m_plan->refusedRows() > 0 && m_choices.badRows == BadRows::StopAll) {
        askLeaveOut();
    } else if (m_plan->needsReason() && m_choices.reason.isEmpty()) {
        askReason();
    } else if (m_plan->isReady()) {
        record();
    } else {
        m_finishing = false;
        QApplication::beep();
        const Findings refusals = withSeverity(m_findings.findings(), Severity::Refuse);
        goTo(refusals.isEmpty() ? 0 : refusals.first().line);
        if (!refusals.isEmpty())
            Q_EMIT failed(Error{ErrorCode::Refused, refusals.first().text, {}});
    }
}

void ImportPanel::askLeaveOut()
{
    m_ask->askOne(tr("%1 rows cannot be recorded").arg(m_plan->refusedRows()),
                  tr("The others can. The refused rows come back as a table beside the file, each with its reason."),
                  tr("Record the good rows"), tr("Record nothing yet"));
    m_ask->fit(std::min(m_desk.theme.px(520), width() - m_desk.theme.px(24)));
    m_ask->move(m_desk.theme.px(12), m_lists->y() + m_desk.theme.px(40));
}

void ImportPanel::askReason()
{
    Finding question;
    question.severity = Severity::Confirm;
    QStringList sentences;
    for (const Finding &finding : withSeverity(findingsOf(*m_plan), Severity::Confirm)) {
        if (!sentences.contains(finding.text))
            sentences.append(finding.text);
    }
    const qsizetype count = sentences.size();
    question.text = sentences.mid(0, 3).join(QLatin1Char('\n'));
    if (count > 3)
        question.text += QLatin1Char('\n') + tr("and %1 more").arg(count - 3);
    m_round->ask({question});
}

void ImportPanel::record()
{
    m_task = Task::start(
        this,
        [file = m_source, plan = *m_plan, workspace = m_desk.workspace](Progress &progress) {
            return applyPlan(*workspace, file, plan, progress);
        },
        [this](const Result<ImportDone> &done) {
            m_task = nullptr;
            m_finishing = false;
            if (done)
                Q_EMIT imported(*done, *m_plan);
            else
                Q_EMIT failed(done.error());
        });
    m_strip.follow(m_task, tr("Copying the ledger, then recording"));
}

} // namespace suben
