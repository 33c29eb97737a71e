#include "ui/widgets/findingspanel.h"

#include "ui/icon.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/tone.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace suben
{

namespace
{

class FindingCard final : public QStyledItemDelegate
{
public:
    FindingCard(const Theme &theme, QListView *view) : QStyledItemDelegate(view), m_theme(theme), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        const int text = width - m_theme.px(38);
        int height = m_theme.px(8 + 20 + 8 + 8) + heightOf(index.data(SentenceRole).toString(), Letters::Small, text);
        if (const QString law = index.data(LawRole).toString(); !law.isEmpty())
            height += heightOf(law, Letters::Hint, text) + m_theme.px(2);
        return {width, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tone tone = toneOf(static_cast<Severity>(index.data(SeverityRole).toInt()));
        const QColor ink = m_theme.colour(toneInk(tone));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect card = option.rect.adjusted(0, 0, 0, -m_theme.px(8));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(toneTint(tone)));
        painter->drawRoundedRect(card, m_theme.px(4), m_theme.px(4));
        painter->fillRect(QRect(card.left(), card.top(), m_theme.px(4), card.height()), ink);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_theme.colour(Ink::Primary), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(card.adjusted(1, 1, -1, -1), m_theme.px(4), m_theme.px(4));
        }
        QRect rest = card.adjusted(m_theme.px(14), m_theme.px(8), -m_theme.px(12), 0);
        const int side = m_theme.px(15);
        paintIcon(painter, QRectF(rest.left(), rest.top() + m_theme.px(2), side, side), toneIcon(tone), ink);
        painter->setPen(ink);
        painter->setFont(m_theme.font(Letters::SmallBold));
        painter->drawText(QRect(rest.left() + side + m_theme.px(6), rest.top(), rest.width(), m_theme.px(20)),
                          Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        rest.setTop(rest.top() + m_theme.px(20));
        painter->setPen(m_theme.colour(Ink::Text));
        drawWrapped(painter, rest, index.data(SentenceRole).toString(), Letters::Small);
        painter->setPen(m_theme.colour(Ink::Text2));
        drawWrapped(painter, rest, index.data(LawRole).toString(), Letters::Hint);
        painter->restore();
    }

private:
    int heightOf(const QString &text, Letters letters, int width) const
    {
        return QFontMetrics(m_theme.font(letters))
            .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text)
            .height();
    }

    void drawWrapped(QPainter *painter, QRect &rest, const QString &text, Letters letters) const
    {
        if (text.isEmpty())
            return;
        const int height = heightOf(text, letters, rest.width());
        painter->setFont(m_theme.font(letters));
        painter->drawText(QRect(rest.left(), rest.top(), rest.width(), height), Qt::TextWordWrap, text);
        rest.setTop(rest.top() + height + m_theme.px(2));
    }

    const Theme &m_theme;
    QListView *m_view;
};

} // namespace

FindingsPanel::FindingsPanel(const Theme &theme, FindingsModel *model, QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings"));
    setModel(model);
    setItemDelegate(new FindingCard(theme, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::clicked, this, &FindingsPanel::want);
}

void FindingsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        want(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void FindingsPanel::want(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT wanted(index.data(LineRole).toInt(), index.data(FieldIdRole).toString());
}

} // namespace suben
