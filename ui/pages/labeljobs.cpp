// 标签: the queue below, whose jobs stop, go on and come again.
#include "ui/pages/labelpage.h"

#include "core/workspace/workspace.h"
#include "ui/labels/jobstrip.h"
#include "ui/ledgergate.h"
#include "ui/pages/labelpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordview.h"

namespace suben
{

void LabelPage::connectQueue()
{
    connect(m_queue, &RecordView::opened, this, &LabelPage::openJob);
    connect(m_model, &RecordModel::failed, this, [this](const Error &error) { banner().say(error); });
    connect(m_job, &JobStrip::resumeAsked, this, &LabelPage::resumeJob);
    connect(m_job, &JobStrip::againAsked, this, &LabelPage::reprintJob);
    connect(m_job, &JobStrip::pauseAsked, this, [this](qint64 id) { change(id, pausePrint); });
    connect(m_job, &JobStrip::cancelAsked, this, [this](qint64 id) { change(id, cancelPrint); });
}

void LabelPage::openJob()
{
    const auto job = printJob(session(), m_queue->currentKey());
    if (job)
        m_job->open(*job);
}

void LabelPage::change(qint64 id, Result<void> (*how)(Session &, qint64))
{
    writeLedger(
        this, session(), [id, how](Session &session) { return how(session, id); },
        [this](const Result<void> &done) { told(done); });
}

void LabelPage::told(const Result<void> &done)
{
    if (!done)
        banner().say(done.error());
    m_job->hide();
    refresh();
    m_queue->setFocus();
}

void LabelPage::resumeJob(qint64 id, int from)
{
    writeLedger(
        this, session(), [id, from](Session &session) { return resumePrint(session, id, from); },
        [this, id](const Result<void> &resumed) {
            told(resumed);
            if (resumed)
                m_panel->run(id);
        });
}

void LabelPage::reprintJob(qint64 id, int from, int to)
{
    writeLedger(
        this, session(), [id, from, to](Session &session) { return addReprint(session, id, from, to); },
        [this](const Result<qint64> &again) {
            told(again ? Result<void>() : Failure(again.error()));
            if (again)
                m_panel->run(*again);
        });
}

} // namespace suben
