#include "ui/widgets/keybutton.h"

#include "ui/icon.h"
#include "ui/keymap.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace suben
{

namespace
{

QString lookName(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Plain:
        return {};
    case ButtonLook::Primary:
        return QStringLiteral("primary");
    case ButtonLook::Small:
        return QStringLiteral("small");
    case ButtonLook::Flat:
        return QStringLiteral("flat");
    }
    return {};
}

} // namespace

KeyButton::KeyButton(const Theme &theme, const QString &text, QAction *action, ButtonLook look, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_action(action), m_look(look)
{
    setProperty("look", lookName(look));
    setCursor(Qt::PointingHandCursor);
    if (action != nullptr) {
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, [this] {
            describe();
            updateGeometry();
            update();
        });
    }
    describe();
}

KeyButton::KeyButton(const Theme &theme, const QString &text, const QString &cap, ButtonLook look, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_cap(cap), m_look(look)
{
    setProperty("look", lookName(look));
    setCursor(Qt::PointingHandCursor);
    describe();
}

void KeyButton::setWord(const QString &text)
{
    setText(text);
    describe();
    updateGeometry();
}

void KeyButton::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QString KeyButton::cap() const
{
    return m_action != nullptr ? KeyMap::cap(m_action->shortcut()) : m_cap;
}

void KeyButton::describe()
{
    setAccessibleName(cap().isEmpty() ? text() : text() + QLatin1Char(' ') + cap());
}

void KeyButton::setCaps(Caps caps)
{
    if (m_caps == caps)
        return;
    m_caps = caps;
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    return {widthWith(m_caps), m_theme.px(m_look == ButtonLook::Small ? 28 : 34)};
}

int KeyButton::widthWith(Caps caps) const
{
    QFont words = font();
    words.setBold(m_look == ButtonLook::Primary || isCheckable()); // the one that is on is bold
    const int padding = m_theme.px(m_look == ButtonLook::Small || m_look == ButtonLook::Flat ? 8 : 14);
    int width = 2 * padding + QFontMetrics(words).horizontalAdvance(text());
    if (!cap().isEmpty() && caps == Caps::Shown) {
        QFont small = m_theme.font(Letters::Hint);
        small.setBold(true);
        width += m_theme.px(8 + 10) + QFontMetrics(small).horizontalAdvance(cap());
    }
    if (!m_icon.isEmpty())
        width += m_theme.px(18 + (text().isEmpty() ? 0 : 6));
    return width;
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

// Enter presses the button that has the focus, as in every form of this window.
void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QPushButton::keyPressEvent(event);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

    const bool primary = m_look == ButtonLook::Primary && isEnabled();
    const QColor ink = m_theme.colour(primary ? Ink::OnPrimary : isEnabled() ? Ink::Text : Ink::Text3);
    const int padding = m_theme.px(m_look == ButtonLook::Small || m_look == ButtonLook::Flat ? 8 : 14);
    QRect rest = rect().adjusted(padding, 0, -padding, 0);
    if (!m_icon.isEmpty()) {
        const int side = m_theme.px(18);
        paintIcon(&painter, QRectF(rest.left(), (height() - side) / 2.0, side, side), m_icon, ink);
        rest.setLeft(rest.left() + side + m_theme.px(6));
    }
    QFont words = font();
    words.setBold(m_look == ButtonLook::Primary || isChecked());
    painter.setFont(words);
    painter.setPen(ink);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (cap().isEmpty() || m_caps == Caps::Folded)
        return;
    QFont small = m_theme.font(Letters::Hint);
    small.setBold(true);
    const int capWidth = QFontMetrics(small).horizontalAdvance(cap()) + m_theme.px(10);
    const QRectF box(rest.right() - capWidth + 1, (height() - m_theme.px(18)) / 2.0, capWidth, m_theme.px(18));
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_theme.colour(Ink::Window);
    QColor line = m_theme.colour(Ink::Line);
    QColor capInk = m_theme.colour(Ink::Text2);
    if (primary) {
        ground = m_theme.colour(Ink::OnPrimary);
        ground.setAlphaF(0.16F);
        line = m_theme.colour(Ink::OnPrimary);
        line.setAlphaF(0.55F);
        capInk = m_theme.colour(Ink::OnPrimary);
    }
    painter.setPen(QPen(line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(3), m_theme.px(3));
    painter.setFont(small);
    painter.setPen(capInk);
    painter.drawText(box, Qt::AlignCenter, cap());
}

} // namespace suben
