#include "tests/core/rules/flips.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace suben
{

namespace
{

/// The comparison that differs from it least.
QString neighbour(const QString &comparison)
{
    static const QHash<QString, QString> Neighbours = [] {
        QHash<QString, QString> both;
        for (const auto &[a, b] : {std::pair("above", "atLeast"), std::pair("below", "atMost"),
                                   std::pair("before", "notAfter"), std::pair("after", "notBefore"),
                                   std::pair("is", "isNot"), std::pair("in", "notIn"), std::pair("has", "lacks")}) {
            both[QString::fromLatin1(a)] = QString::fromLatin1(b);
            both[QString::fromLatin1(b)] = QString::fromLatin1(a);
        }
        return both;
    }();
    return Neighbours.value(comparison);
}

/// `30D` → `31D`, `0.01` → `1.01`, 2 → 3; undefined for what is no number.
QJsonValue oneMore(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger() + 1;
    static const QRegularExpression Number(QStringLiteral("^(-?[0-9]+)((\\.[0-9]+)?(D|M|Y|WD|H|MIN)?)$"));
    const auto match = Number.match(value.toString());
    return match.hasMatch() ? QJsonValue(QString::number(match.captured(1).toLongLong() + 1) + match.captured(2))
                            : QJsonValue(QJsonValue::Undefined);
}

QString shown(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// What says nothing about when a rule holds.
bool isProse(const QString &key)
{
    static const QStringList Prose{QStringLiteral("basis"), QStringLiteral("say"),     QStringLiteral("zh"),
                                   QStringLiteral("en"),    QStringLiteral("because"), QStringLiteral("choices"),
                                   QStringLiteral("id"),    QStringLiteral("path"),    QStringLiteral("pattern"),
                                   QStringLiteral("to"),    QStringLiteral("schemes"), QStringLiteral("use")};
    return Prose.contains(key);
}

class Collector
{
public:
    explicit Collector(const QJsonObject &pack) : m_name(pack[u"id"].toString())
    {
        for (const char *list : {"settings", "fields", "queries", "steps", "checks", "dues", "retention"})
            collectList(QString::fromLatin1(list), pack[QLatin1String(list)].toArray());
    }

    std::vector<Flip> flips;

private:
    void collectList(const QString &list, const QJsonArray &elements)
    {
        for (int i = 0; i < elements.size(); ++i) {
            const QJsonObject element = elements[i].toObject();
            m_element = element.contains(u"path") ? element[u"path"].toString() : element[u"id"].toString();
            collect(element, {list, QString::number(i)}, u'/' + list + u'/' + m_element);
        }
    }

    void collect(const QJsonValue &value, const QStringList &path, const QString &place)
    {
        if (value.isObject())
            return collectObject(value.toObject(), path, place);
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i)
            collect(array[i], path + QStringList(QString::number(i)), place + u'/' + nameOf(array[i], i));
        if (const QJsonValue more = oneMore(value); !more.isUndefined())
            add(place + u' ' + shown(value) + u'→' + shown(more), path, more);
    }

    void collectObject(const QJsonObject &object, const QStringList &path, const QString &place)
    {
        const bool isTest = object.contains(u"fact") || object.contains(u"value");
        for (const QString &key : object.keys()) {
            if (const QString other = neighbour(key); isTest && !other.isEmpty()) {
                QJsonObject turned = object;
                turned[other] = turned.take(key);
                add(place + u' ' + key + u'→' + other, path, turned);
            }
            if (isTest && key == u"known") {
                QJsonObject turned = object;
                turned[key] = !object[key].toBool();
                add(place + QStringLiteral(" known→not known"), path, turned);
            }
            // A date's `to` is data, a set's `to` a value.
            if (!isProse(key) || (key == u"to" && object.contains(u"field")))
                collect(object[key], path + QStringList(key), place + u'/' + key);
        }
    }

    static QString nameOf(const QJsonValue &value, int index)
    {
        for (const QLatin1String key : {QLatin1String("use"), QLatin1String("paper"), QLatin1String("field")}) {
            if (value[key].isString())
                return value[key].toString();
        }
        return QString::number(index);
    }

    void add(const QString &what, const QStringList &path, const QJsonValue &becomes)
    {
        flips.push_back({m_name + u' ' + what, m_element, path, becomes});
    }

    QString m_name;
    QString m_element;
};

QJsonValue replaced(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const int index = path.front().toInt();
        array[index] = replaced(array[index], path.mid(1), value);
        return array;
    }
    QJsonObject object = whole.toObject();
    object[path.front()] = replaced(object[path.front()], path.mid(1), value);
    return object;
}

} // namespace

std::vector<Flip> flipsOf(const QJsonObject &pack)
{
    return Collector(pack).flips;
}

QJsonObject flipped(const QJsonObject &pack, const Flip &flip)
{
    return replaced(pack, flip.path, flip.becomes).toObject();
}

} // namespace suben
