#include "ui/widgets/tagdelegate.h"

#include "ui/models/roles.h"
#include "ui/theme.h"
#include "ui/widgets/tag.h"

#include <QPainter>

namespace suben
{

TagDelegate::TagDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.colour(selected ? Ink::Tint : Ink::Surface));
    painter->setPen(m_theme.colour(Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect rest = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const QList<Tag> tags = index.data(TagsRole).value<QList<Tag>>();
    for (const Tag &tag : tags) {
        const QSize size = tagSize(m_theme, tag);
        paintTag(painter, m_theme,
                 QRect(QPoint(rest.left(), option.rect.top() + (option.rect.height() - size.height()) / 2), size), tag);
        rest.setLeft(rest.left() + size.width() + m_theme.px(6));
    }
    const QFont letters = m_theme.font(index.data(CodeRole).toBool() ? Letters::Code : Letters::Body);
    const QFontMetrics metrics(letters);
    painter->setFont(letters);
    painter->setPen(m_theme.colour(index.data(FadedRole).toBool() ? Ink::Text3 : Ink::Text));
    const QString value = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rest.width());
    const QVariant asked = index.data(Qt::TextAlignmentRole);
    const auto alignment =
        asked.isValid() ? static_cast<Qt::Alignment>(asked.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    painter->drawText(rest, static_cast<int>(alignment) | Qt::TextSingleLine, value);
    const QString aside = index.data(AsideRole).toString();
    if (!aside.isEmpty() && !alignment.testFlag(Qt::AlignRight)) {
        rest.setLeft(rest.left() + metrics.horizontalAdvance(value) + m_theme.px(6));
        painter->setFont(m_theme.font(Letters::Small));
        painter->setPen(m_theme.colour(Ink::Text2));
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(aside, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.px(32)};
}

} // namespace suben
