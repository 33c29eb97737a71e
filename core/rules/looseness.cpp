#include "core/rules/looseness.h"

#include "core/rules/readpack.h"

#include <QJsonArray>
#include <QSet>

namespace suben
{

namespace
{

/// Attributes that say whether or when a rule speaks: any other wording of them may be looser.
bool decides(const QString &list, const QString &attribute)
{
    static const QHash<QString, QStringList> all{
        {u"settings"_qs, {u"value"_qs}},
        {u"papers"_qs, {u"validity"_qs, u"scope"_qs, u"quantity"_qs, u"cited"_qs}},
        {u"queries"_qs,
         {u"kind"_qs, u"of"_qs, u"steps"_qs, u"same"_qs, u"window"_qs, u"take"_qs, u"side"_qs, u"where"_qs, u"after"_qs,
          u"paper"_qs, u"table"_qs, u"match"_qs}},
        {u"checks"_qs, {u"when"_qs, u"each"_qs, u"from"_qs, u"to"_qs}},
        {u"dues"_qs, {u"when"_qs, u"each"_qs, u"date"_qs, u"per"_qs, u"repeat"_qs, u"roll"_qs, u"settle"_qs, u"from"_qs, u"ends"_qs}},
        {u"retention"_qs, {u"until"_qs, u"from"_qs, u"to"_qs}},
        {u"needs"_qs, {u"when"_qs}},
        {u"sets"_qs, {u"when"_qs}},
    };
    return all.value(list).contains(attribute);
}

bool isSeverity(const QString &attribute)
{
    static const QSet<QString> all{u"severity"_qs, u"late"_qs,      u"missing"_qs,
                                   u"ended"_qs,    u"uncovered"_qs, u"exceeded"_qs};
    return all.contains(attribute);
}

bool isLowerSeverity(const QJsonValue &before, const QJsonValue &now)
{
    const auto was = severityFromName(before.toString());
    const auto is = severityFromName(now.toString());
    return was && is && *is > *was;
}

QSet<QString> words(const QJsonValue &list)
{
    const QStringList strings = readStrings(list);
    return QSet<QString>(strings.begin(), strings.end());
}

bool reachesFewer(const QJsonValue &before, const QJsonValue &now)
{
    if (now.toString() == u"*" || before.isUndefined())
        return false;
    if (before.isArray() && now.isArray())
        return !words(now).contains(words(before));
    if (before.isObject() && now.isObject())
        return !words(now[u"bizStep"]).contains(words(before[u"bizStep"])) ||
               !words(now[u"shape"]).contains(words(before[u"shape"]));
    return before != now;
}

int howRequired(const QJsonValue &required)
{
    if (required.isObject())
        return 2;
    return required.toString() == u"always" ? 3 : required.toString() == u"advised" ? 1 : 0;
}

bool requiresLess(const QJsonValue &before, const QJsonValue &now)
{
    if (howRequired(now) != howRequired(before))
        return howRequired(now) < howRequired(before);
    return before.isObject() &&
           (before[u"when"] != now[u"when"] ||
            isLowerSeverity(before[u"missing"].isUndefined() ? QJsonValue(u"refuse"_qs) : before[u"missing"],
                            now[u"missing"]));
}

/// In minutes; months and years by their mean length, twelve months being exactly a year, five working days a week.
qint64 inMinutes(const Duration &duration)
{
    static constexpr qint64 Minutes[] = {1, 60, 1440, 2016, 43830, 525960};
    return duration.count * Minutes[static_cast<int>(duration.of)];
}

} // namespace

bool isLooser(const QString &list, const QString &attribute, const QJsonValue &before, const QJsonValue &now)
{
    if (before == now)
        return false;
    if (isSeverity(attribute))
        return isLowerSeverity(before, now);
    if (attribute == u"on")
        return reachesFewer(before, now);
    if (attribute == u"off")
        return now.toBool();
    if (attribute == u"required")
        return requiresLess(before, now);
    if (attribute == u"unknown")
        return before.toString() == u"fire";
    if (attribute == u"approvals")
        return now.toInt() < before.toInt();
    return decides(list, attribute);
}

bool isBelowFloor(const QString &type, const QJsonValue &value, const QJsonValue &least)
{
    const FieldType fieldType = fieldTypeFromName(type).value_or(FieldType::Text);
    const Value set = readSettingValue(fieldType, value);
    const Value floor = readSettingValue(fieldType, least);
    if (!isKnown(set) || !isKnown(floor))
        return false;
    if (const auto *number = std::get_if<Decimal>(&set))
        return *number < std::get<Decimal>(floor);
    if (const auto *money = std::get_if<Money>(&set))
        return *money < std::get<Money>(floor);
    if (const auto *duration = std::get_if<Duration>(&set))
        return inMinutes(*duration) < inMinutes(std::get<Duration>(floor));
    return false;
}

} // namespace suben
