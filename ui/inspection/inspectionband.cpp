#include "ui/inspection/inspectionband.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace suben
{

InspectionBand::InspectionBand(Desk &desk, QWidget *parent)
    : QFrame(parent), m_note(makeLabel(tr("Read only · no prices, no other customers · what is shown is noted"), "band")),
      m_state(makeLabel({}, "band")), m_problem(makeLabel({}, "bandProblem")), m_secret(new QLineEdit),
      m_leave(new KeyButton(desk.theme, tr("Leave"), desk.keys.action(Act::Inspection)))
{
    const Theme &theme = desk.theme;
    setObjectName(QStringLiteral("inspectionBand"));
    setAttribute(Qt::WA_StyledBackground);
    m_state->setObjectName(QStringLiteral("inspectionState"));
    m_problem->setObjectName(QStringLiteral("inspectionProblem"));
    m_secret->setObjectName(QStringLiteral("inspectionSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_secret->setMaximumWidth(theme.px(280));
    m_leave->setObjectName(QStringLiteral("inspectionLeave"));
    m_leave->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8));
    row->setSpacing(theme.px(12));
    row->addWidget(makeLabel(tr("Inspection mode"), "bandTitle"));
    row->addWidget(m_note);
    row->addStretch();
    row->addWidget(m_problem);
    row->addWidget(m_state);
    row->addWidget(m_secret, 1);
    row->addWidget(m_leave);
    m_note->setMinimumWidth(1);
    stopAsking();
    connect(m_secret, &QLineEdit::returnPressed, this, [this] {
        if (!m_secret->text().isEmpty())
            Q_EMIT given(m_secret->text());
    });
}

void InspectionBand::showRunning(const QDateTime &began, int shown)
{
    m_state->setText(tr("since %1 · %2 shown").arg(began.toString(QStringLiteral("HH:mm"))).arg(shown));
    m_leave->show();
}

void InspectionBand::askPin()
{
    m_leave->hide();
    ask(tr("Choose a PIN to leave with, Enter"));
}

void InspectionBand::askSecret()
{
    ask(tr("The owner's password, Enter"));
}

void InspectionBand::ask(const QString &hint)
{
    m_problem->hide();
    m_secret->clear();
    m_secret->setPlaceholderText(hint);
    m_secret->setAccessibleName(hint);
    m_secret->show();
    m_state->hide();
    m_secret->setFocus();
}

bool InspectionBand::isAsking() const
{
    return !m_secret->isHidden();
}

void InspectionBand::stopAsking()
{
    m_secret->clear();
    m_secret->hide();
    m_problem->hide();
    m_state->show();
}

void InspectionBand::say(const QString &problem)
{
    m_secret->clear();
    m_problem->setText(problem);
    m_problem->show();
    m_secret->setFocus();
}

void InspectionBand::setMode(WindowMode mode)
{
    m_note->setVisible(mode == WindowMode::Wide);
}

} // namespace suben
