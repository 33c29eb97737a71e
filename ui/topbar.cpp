#include "ui/topbar.h"

#include "ui/scanbox.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suben
{

TopBar::TopBar(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_scanBox(new ScanBox(desk)), m_name(makeLabel({}, "bold")),
      m_place(makeLabel({}, "hint")),
      m_user(new KeyButton(desk.theme, {}, desk.keys.action(Act::Lock), ButtonLook::Flat)),
      m_trace(new KeyButton(desk.theme, tr("Trace"), desk.keys.action(Act::Trace), ButtonLook::Flat)),
      m_inspection(new KeyButton(desk.theme, tr("Inspection"), desk.keys.action(Act::Inspection), ButtonLook::Flat)),
      m_shop(new QWidget)
{
    const Theme &theme = desk.theme;
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(1);
    m_trace->setObjectName(QStringLiteral("traceButton"));
    m_trace->setIconName(QStringLiteral("trace"));
    m_inspection->setObjectName(QStringLiteral("inspectionButton"));
    m_inspection->setIconName(QStringLiteral("inspection"));
    m_user->setObjectName(QStringLiteral("userButton"));
    m_user->setIconName(QStringLiteral("user"));
    m_user->setFocusPolicy(Qt::NoFocus);
    m_trace->setFocusPolicy(Qt::NoFocus);
    m_inspection->setFocusPolicy(Qt::NoFocus);

    auto *shop = new QHBoxLayout(m_shop);
    shop->setContentsMargins(theme.px(12), 0, 0, 0);
    shop->setSpacing(theme.px(6));
    shop->addWidget(new IconLabel(theme, QStringLiteral("suben"), Ink::Primary, 24));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_place);
    words->addStretch();
    shop->addLayout(words, 1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, theme.px(12), 0);
    row->setSpacing(theme.px(12));
    row->addWidget(m_shop);
    row->addWidget(m_scanBox);
    row->addStretch();
    row->addWidget(m_trace);
    row->addWidget(m_inspection);
    row->addWidget(m_user);
    showShop();
    connect(&desk.theme, &Theme::changed, this, &TopBar::applySizes);
}

void TopBar::showShop()
{
    m_name->setToolTip(m_desk.shop.name);
    m_place->setToolTip(m_desk.shop.place);
    m_place->setVisible(!m_desk.shop.place.isEmpty());
    m_user->setWord(m_desk.shop.user);
    m_user->setVisible(!m_desk.shop.user.isEmpty());
    applySizes();
}

void TopBar::setMode(WindowMode mode)
{
    m_mode = mode;
    applySizes();
}

void TopBar::applySizes()
{
    const Theme &theme = m_desk.theme;
    setFixedHeight(theme.px(48));
    m_shop->setFixedWidth(theme.px(m_mode == WindowMode::Wide ? 178 : 150));
    m_scanBox->setMinimumWidth(theme.px(180));
    m_scanBox->setMaximumWidth(theme.px(m_mode == WindowMode::Wide ? 520 : 360));
    m_scanBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scanBox->setHints({tr("Scan, or type initials, a lot, a document number, a phone number"), tr("Search or scan")});
    m_shop->setVisible(m_mode != WindowMode::Large);
    layout()->setContentsMargins(m_mode == WindowMode::Large ? theme.px(12) : 0, 0, theme.px(12), 0);
    const int words = m_shop->width() - theme.px(12 + 24 + 6);
    m_name->setText(QFontMetrics(theme.font(Letters::Bold)).elidedText(m_desk.shop.name, Qt::ElideRight, words));
    m_place->setText(QFontMetrics(theme.font(Letters::Hint)).elidedText(m_desk.shop.place, Qt::ElideRight, words));
    m_user->setVisible(!m_desk.shop.user.isEmpty() && m_mode == WindowMode::Wide);
    m_trace->setVisible(m_desk.keys.action(Act::Trace)->isEnabled());
    m_inspection->setVisible(m_desk.keys.action(Act::Inspection)->isEnabled() && m_mode != WindowMode::Large);
}

} // namespace suben
