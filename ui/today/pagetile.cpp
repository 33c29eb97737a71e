#include "ui/today/pagetile.h"

#include "ui/icon.h"
#include "ui/keymap.h"

#include <QKeyEvent>
#include <QPainter>

namespace suben
{

PageTile::PageTile(const Theme &theme, const QString &icon, const QString &word, const QAction *action, QWidget *parent)
    : QPushButton(word, parent), m_theme(theme), m_icon(icon), m_action(action)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, qOverload<>(&QWidget::update));
    say({});
}

void PageTile::say(const QString &today)
{
    m_today = today;
    setAccessibleName(QStringList{text(), KeyMap::cap(m_action->shortcut()), today}.join(u' ').trimmed());
    update();
}

QSize PageTile::sizeHint() const
{
    return {m_theme.px(150), m_theme.px(66)};
}

void PageTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void PageTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(m_theme.colour(hasFocus() ? Ink::Primary : Ink::Line), line));
    painter.setBrush(m_theme.colour(underMouse() ? Ink::Sunken : Ink::Surface));
    const double half = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.px(8), m_theme.px(8));
    const int side = m_theme.px(24);
    paintIcon(&painter, QRectF(m_theme.px(12), (height() - side) / 2.0, side, side), m_icon,
              m_theme.colour(Ink::Primary));
    const QRect words = rect().adjusted(m_theme.px(46), m_theme.px(10), -m_theme.px(8), -m_theme.px(8));
    painter.setFont(m_theme.font(Letters::Bold));
    painter.setPen(m_theme.colour(Ink::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(m_theme.font(Letters::Small));
    painter.setPen(m_theme.colour(Ink::Text2));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_today, Qt::ElideRight, words.width()));
    QFont small = m_theme.font(Letters::Hint);
    small.setBold(true);
    painter.setFont(small);
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, KeyMap::cap(m_action->shortcut()));
}

} // namespace suben
