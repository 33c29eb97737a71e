#include "ui/widgets/tag.h"

#include "ui/icon.h"

#include <QFontMetrics>
#include <QPainter>

namespace suben
{

namespace
{

struct TagInks {
    Ink ground;
    Ink text;
    Ink border;
};

TagInks inksOf(TagLook look)
{
    switch (look) {
    case TagLook::Plain:
        return {Ink::Sunken, Ink::Text2, Ink::Sunken};
    case TagLook::Ok:
        return {Ink::OkTint, Ink::Ok, Ink::OkTint};
    case TagLook::Info:
        return {Ink::InfoTint, Ink::Info, Ink::InfoTint};
    case TagLook::Warn:
        return {Ink::WarnFill, Ink::OnWarnFill, Ink::WarnFill};
    case TagLook::Needs:
        return {Ink::Surface, Ink::Confirm, Ink::Confirm};
    case TagLook::Refuse:
        return {Ink::Refuse, Ink::Surface, Ink::Refuse};
    case TagLook::Held:
        return {Ink::Held, Ink::Surface, Ink::Held};
    }
    return {Ink::Sunken, Ink::Text2, Ink::Sunken};
}

QString usualIcon(TagLook look)
{
    switch (look) {
    case TagLook::Plain:
        return {};
    case TagLook::Ok:
        return QStringLiteral("ok");
    case TagLook::Info:
        return QStringLiteral("info");
    case TagLook::Warn:
        return QStringLiteral("warn");
    case TagLook::Needs:
        return QStringLiteral("confirm");
    case TagLook::Refuse:
        return QStringLiteral("refuse");
    case TagLook::Held:
        return QStringLiteral("held");
    }
    return {};
}

} // namespace

Tag dispositionTag(const QString &word, TagLook look)
{
    return {look, word, usualIcon(look)};
}

QSize tagSize(const Theme &theme, const Tag &tag)
{
    const QFontMetrics metrics(theme.font(Letters::Small));
    const int icon = tag.icon.isEmpty() ? 0 : theme.px(15 + 4);
    return {metrics.horizontalAdvance(tag.word) + icon + theme.px(16), theme.px(22)};
}

void paintTag(QPainter *painter, const Theme &theme, const QRect &rect, const Tag &tag)
{
    const TagInks inks = inksOf(tag.look);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colour(inks.border), 1));
    painter->setBrush(theme.colour(inks.ground));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    QRect rest = rect.adjusted(theme.px(8), 0, -theme.px(4), 0);
    const QColor ink = theme.colour(inks.text);
    if (!tag.icon.isEmpty()) {
        const int side = theme.px(15);
        paintIcon(painter, QRectF(rest.left(), rect.top() + (rect.height() - side) / 2.0, side, side), tag.icon, ink);
        rest.setLeft(rest.left() + side + theme.px(4));
    }
    painter->setFont(theme.font(Letters::Small));
    painter->setPen(ink);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, tag.word);
    painter->restore();
}

} // namespace suben
