#include "core/sync/pointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

namespace suben
{

namespace
{

QString unescaped(const QString &part)
{
    return QString(part).replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
}

QJsonValue at(const QJsonValue &root, const QStringList &parts, qsizetype from)
{
    if (from == parts.size())
        return root;
    if (parts.at(from) != u"*")
        return at(root.isArray() ? root.toArray().at(parts.at(from).toInt()) : root.toObject().value(unescaped(parts.at(from))),
                  parts, from + 1);
    const QJsonArray list = root.toArray();
    for (const QJsonValue &entry : list) {
        if (const QJsonValue found = at(entry, parts, from + 1); !found.isUndefined())
            return found;
    }
    const QJsonObject object = root.toObject();
    for (const QJsonValue entry : object) {
        if (const QJsonValue found = at(entry, parts, from + 1); !found.isUndefined())
            return found;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue with(const QJsonValue &root, const QStringList &parts, qsizetype from, const QJsonValue &text)
{
    if (from == parts.size())
        return text;
    if (root.isArray()) {
        QJsonArray list = root.toArray();
        const int place = parts.at(from).toInt();
        if (place < list.size())
            list[place] = with(list.at(place), parts, from + 1, text);
        return list;
    }
    QJsonObject object = root.toObject();
    const QString key = unescaped(parts.at(from));
    object[key] = with(object.value(key), parts, from + 1, text);
    return object;
}

} // namespace

QJsonValue atPointer(const QJsonValue &root, const QString &pointer)
{
    return at(root, pointer.split(u'/', Qt::SkipEmptyParts), 0);
}

QString jsonWord(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return value.toInteger(-1) == value.toInteger(-2) ? QString::number(value.toInteger())
                                                          : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)) : QString();
}

QString textAt(const QJsonValue &root, const QString &pointer)
{
    return jsonWord(atPointer(root, pointer));
}

QJsonValue withText(const QJsonValue &root, const QString &pointer, const QJsonValue &text)
{
    return with(root, pointer.split(u'/', Qt::SkipEmptyParts), 0, text);
}

} // namespace suben
