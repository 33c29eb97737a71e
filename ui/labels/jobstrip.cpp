#include "ui/labels/jobstrip.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int NumberWidth = 72;

QLineEdit *numberField(const Theme &theme, const char *objectName, const QString &word)
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(word);
    field->setInputMethodHints(Qt::ImhDigitsOnly);
    field->setFixedWidth(theme.px(NumberWidth));
    return field;
}

} // namespace

JobStrip::JobStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_what(makeLabel({}, "bold")), m_from(numberField(theme, "jobFrom", tr("From label"))),
      m_to(numberField(theme, "jobTo", tr("To label"))),
      m_go(new KeyButton(theme, tr("Print again"), QStringLiteral("Enter"), ButtonLook::Primary)),
      m_pause(new KeyButton(theme, tr("Pause"), QString())),
      m_cancel(new KeyButton(theme, tr("Stop for good"), QString()))
{
    setObjectName(QStringLiteral("jobStrip"));
    m_pause->setObjectName(QStringLiteral("jobPause"));
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_go->setObjectName(QStringLiteral("jobGo"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(6));
    row->setSpacing(theme.px(8));
    row->addWidget(m_what, 1);
    row->addWidget(makeLabel(tr("From label"), "small"));
    row->addWidget(m_from);
    row->addWidget(makeLabel(tr("To label"), "small"));
    row->addWidget(m_to);
    row->addWidget(m_cancel);
    row->addWidget(m_pause);
    row->addWidget(m_go);
    connect(m_from, &QLineEdit::returnPressed, this, &JobStrip::go);
    connect(m_to, &QLineEdit::returnPressed, this, &JobStrip::go);
    connect(m_go, &QPushButton::clicked, this, &JobStrip::go);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseAsked(m_job.id); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelAsked(m_job.id); });
    hide();
}

bool JobStrip::goesOn() const
{
    return m_job.state != PrintState::Done && m_job.state != PrintState::Cancelled;
}

void JobStrip::open(const PrintJob &job)
{
    m_job = job;
    m_what->setText(tr("Job %1: %2, labels %3 to %4").arg(job.id).arg(job.title).arg(job.first).arg(job.last));
    m_from->setText(QString::number(goesOn() ? std::min(job.next, job.last) : job.first));
    m_to->setText(QString::number(job.last));
    m_to->setEnabled(!goesOn());
    m_go->setWord(goesOn() ? tr("Go on") : tr("Print again"));
    m_pause->setVisible(job.state == PrintState::Printing || job.state == PrintState::Waiting);
    m_cancel->setVisible(goesOn());
    show();
    m_from->setFocus();
    m_from->selectAll();
}

void JobStrip::go()
{
    const int from = m_from->text().toInt();
    if (goesOn())
        Q_EMIT resumeAsked(m_job.id, from);
    else
        Q_EMIT againAsked(m_job.id, from, m_to->text().toInt());
}

} // namespace suben
