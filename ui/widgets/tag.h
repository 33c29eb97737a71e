#pragma once

#include "ui/theme.h"

#include <QList>
#include <QMetaType>
#include <QString>

class QPainter;

namespace suben
{

/// Tags differ in form, not only in hue (design/window.md §7.1): pale fill, bright fill, outline, dark fill.
enum class TagLook { Plain, Ok, Info, Warn, Needs, Refuse, Held };

struct Tag {
    TagLook look = TagLook::Plain;
    QString word;
    QString icon; ///< of resources/icons; empty: none
    bool operator==(const Tag &) const = default;
};

/// On hand, near expiry, expired, on hold, recalled, …: the one place that gives a state its look.
Tag dispositionTag(const QString &word, TagLook look);
QSize tagSize(const Theme &theme, const Tag &tag);
void paintTag(QPainter *painter, const Theme &theme, const QRect &rect, const Tag &tag);

} // namespace suben

Q_DECLARE_METATYPE(suben::Tag)
Q_DECLARE_METATYPE(QList<suben::Tag>)
