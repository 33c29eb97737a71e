#pragma once

#include "core/labels/labelqueue.h"
#include "ui/desk.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace suben
{

class KeyButton;

/// What can be done with one print job: which of its labels go out again or on. Enter does the most likely thing: a job
/// that stopped goes on, one that is done comes again.
class JobStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit JobStrip(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the job; the number to begin with is selected.
    void open(const PrintJob &job);

Q_SIGNALS:
    /// Where it stopped or from that label on, as the same job.
    void resumeAsked(qint64 job, int from);
    /// These labels once more, as a job of its own.
    void againAsked(qint64 job, int from, int to);
    void pauseAsked(qint64 job);
    void cancelAsked(qint64 job);

private:
    void go();
    bool goesOn() const;

    PrintJob m_job;
    QLabel *m_what;
    QLineEdit *m_from;
    QLineEdit *m_to;
    KeyButton *m_go;
    KeyButton *m_pause;
    KeyButton *m_cancel;
};

} // namespace suben
