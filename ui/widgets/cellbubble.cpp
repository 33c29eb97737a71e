#include "ui/widgets/cellbubble.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace suben
{

CellBubble::CellBubble(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new IconLabel(theme, QStringLiteral("info"), Ink::Info, 15)),
      m_text(makeLabel({}, "small")), m_law(makeLabel({}, "hint"))
{
    setObjectName(QStringLiteral("cellBubble"));
    setProperty("look", QStringLiteral("overlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(6));
    grid->setHorizontalSpacing(theme.px(6));
    grid->setVerticalSpacing(theme.px(2));
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_law, 1, 1);
    m_text->setWordWrap(true);
    m_law->setWordWrap(true);
    hide();
}

void CellBubble::say(const QRect &cell, Tone tone, const QString &text, const QString &law)
{
    if (text.isEmpty() || parentWidget() == nullptr) {
        hide();
        return;
    }
    m_icon->setVisible(tone != Tone::Plain);
    m_icon->setIcon(toneIcon(tone), toneInk(tone));
    m_text->setText(text);
    m_law->setText(law);
    m_law->setVisible(!law.isEmpty());
    setAccessibleName(text);

    const QFontMetrics metrics(m_theme.font(Letters::Small));
    const int room = parentWidget()->width() - m_theme.px(8);
    const int wanted = qMax(metrics.horizontalAdvance(text), metrics.horizontalAdvance(law)) + m_theme.px(56);
    setFixedWidth(qMin(qMin(wanted, m_theme.px(520)), room));
    layout()->activate();
    resize(width(), heightForWidth(width()) > 0 ? heightForWidth(width()) : sizeHint().height());
    const int gap = m_theme.px(4);
    const int x = qBound(m_theme.px(4), cell.left() - m_theme.px(4), parentWidget()->width() - width() - m_theme.px(4));
    int y = cell.bottom() + gap;
    if (y + height() > parentWidget()->height())
        y = cell.top() - gap - height();
    move(x, qMax(0, y));
    show();
    raise();
}

QString CellBubble::text() const
{
    return isVisible() ? m_text->text() : QString();
}

} // namespace suben
