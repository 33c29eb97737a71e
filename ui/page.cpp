#include "ui/page.h"

#include "ui/ledgergate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suben
{

Page::Page(Desk &desk, const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(title), m_column(new QVBoxLayout(this)), m_body(new QWidget),
      m_content(new PageScroll), m_header(new PageHeader(desk.theme, title)), m_banner(new Banner(desk.theme)),
      m_taskStrip(new TaskStrip(desk.theme))
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_body->setObjectName(QStringLiteral("pageBody"));
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_taskStrip);
    left->addWidget(m_content, 1);
    left->addWidget(m_banner);
    row->addLayout(left, 1);
    m_column->addWidget(m_body, 1);
    new LedgerGate(desk, *m_taskStrip, this);
}

QString Page::title() const
{
    return m_title;
}

QVBoxLayout &Page::content() const
{
    return m_content->column();
}

void Page::setTitle(const QString &title)
{
    m_title = title;
    m_header->setTitle(title);
    Q_EMIT titleChanged();
}

void Page::enter()
{
    setFocus();
}

void Page::leave() {}

bool Page::act(Act)
{
    return false;
}

bool Page::scanned(const QString &)
{
    return false;
}

bool Page::escape()
{
    if (m_taskStrip->isBusy()) {
        m_taskStrip->stop();
        return true;
    }
    if (m_banner->isVisible()) {
        m_banner->dismiss();
        return true;
    }
    return false;
}

void Page::open(const Target &) {}

void Page::refresh() {}

void Page::setMode(WindowMode mode)
{
    m_mode = mode;
    m_header->setMode(mode);
    if (m_side != nullptr)
        m_side->setMode(mode);
}

FieldHelp Page::fieldHelp() const
{
    return {};
}

QList<HelpKey> Page::moreKeys() const
{
    return {};
}

QList<QWidget *> Page::areas()
{
    QList<QWidget *> areas{m_body};
    if (m_bottom != nullptr)
        areas.append(m_bottom);
    return areas;
}

SidePanel &Page::side()
{
    if (m_side == nullptr) {
        m_side = new SidePanel(m_desk.theme);
        m_body->layout()->addWidget(m_side);
        m_side->setMode(m_mode);
    }
    return *m_side;
}

BottomBar &Page::bottom()
{
    if (m_bottom == nullptr) {
        m_bottom = new BottomBar(m_desk.theme);
        m_column->addWidget(m_bottom);
    }
    return *m_bottom;
}

} // namespace suben
