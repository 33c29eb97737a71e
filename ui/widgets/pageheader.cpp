#include "ui/widgets/pageheader.h"

#include "ui/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suben
{

PageHeader::PageHeader(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_top(new QWidget), m_title(new QLabel(title)), m_state(makeLabel({}, "chip")),
      m_beside(new QHBoxLayout), m_more(new KeyButton(theme, QStringLiteral("⋯"), QString(), ButtonLook::Small)),
      m_tools(new QWidget), m_below(new QWidget)
{
    setObjectName(QStringLiteral("pageHeader"));
    setAttribute(Qt::WA_StyledBackground);
    m_top->setFixedHeight(theme.px(48));
    m_more->setObjectName(QStringLiteral("moreTools"));
    m_more->setAccessibleName(tr("More of this page"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->hide();
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_state->setObjectName(QStringLiteral("draftState"));
    m_state->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_below);
    auto *row = new QHBoxLayout(m_top);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    row->setSpacing(theme.px(10));
    row->addWidget(m_title);
    row->addWidget(m_state, 0, Qt::AlignVCenter);
    m_beside->setSpacing(theme.px(8));
    row->addLayout(m_beside, 1);
    row->addStretch();
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(theme.px(10));
    row->addWidget(m_tools);
    row->addWidget(m_more);
    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    m_below->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { m_below->setVisible(m_below->isHidden()); });
    connect(&theme, &Theme::changed, this, [this, &theme] { m_top->setFixedHeight(theme.px(48)); });
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
    m_tools->layout()->addWidget(tool);
}

void PageHeader::setMode(WindowMode mode)
{
    const bool isFolded = mode != WindowMode::Wide && mode != WindowMode::Middle && m_tools->layout()->count() > 0;
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    m_more->setVisible(isFolded);
    m_below->hide();
    if (isFolded)
        m_below->layout()->addWidget(m_tools);
    else
        static_cast<QHBoxLayout *>(m_top->layout())->insertWidget(m_top->layout()->indexOf(m_more), m_tools);
}

void PageHeader::openTools()
{
    m_below->setVisible(m_isFolded);
}

void PageHeader::addBeside(QWidget *widget, int stretch)
{
    m_beside->addWidget(widget, stretch);
}

} // namespace suben
