#include "ui/widgets/pageheader.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace suben
{

PageHeader::PageHeader(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title)), m_state(makeLabel({}, "chip")), m_beside(new QHBoxLayout),
      m_tools(new QHBoxLayout)
{
    setObjectName(QStringLiteral("pageHeader"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.px(48));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_state->setObjectName(QStringLiteral("draftState"));
    m_state->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    row->setSpacing(theme.px(10));
    row->addWidget(m_title);
    row->addWidget(m_state, 0, Qt::AlignVCenter);
    m_beside->setSpacing(theme.px(8));
    row->addLayout(m_beside, 1);
    row->addStretch();
    m_tools->setSpacing(theme.px(10));
    row->addLayout(m_tools);
    connect(&theme, &Theme::changed, this, [this, &theme] { setFixedHeight(theme.px(48)); });
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setState(const QString &state)
{
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

void PageHeader::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void PageHeader::setMode(WindowMode mode)
{
    for (int i = 0; i < m_tools->count(); ++i)
        m_tools->itemAt(i)->widget()->setVisible(mode == WindowMode::Wide || mode == WindowMode::Middle);
}

void PageHeader::addBeside(QWidget *widget, int stretch)
{
    m_beside->addWidget(widget, stretch);
}

} // namespace suben
