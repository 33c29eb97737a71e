#include "core/ledger/jsonvalues.h"

#include "core/rules/rulepacks.h"

#include <QJsonArray>

#include <algorithm>

namespace suben
{

namespace
{

Value typedText(const QString &text, FieldType type, QDate today)
{
    switch (type) {
    case FieldType::Date:
        if (const auto date = parseWrittenDate(text, today))
            return date->date;
        return text;
    case FieldType::YesNo:
        if (text == u"是" || text == u"true")
            return true;
        return text == u"否" || text == u"false" ? Value(false) : Value(text);
    case FieldType::Choices:
    case FieldType::Codes:
    case FieldType::Checklist:
        return QStringList{text};
    default:
        return valueFromText(text, type);
    }
}

bool hasScope(const QString &key, const QStringList &scopes)
{
    return std::ranges::any_of(scopes, [&](const QString &scope) { return key.startsWith(scope); });
}

} // namespace

QString wordOf(const QJsonValue &json)
{
    if (json.isString())
        return json.toString().trimmed();
    if (json.isDouble())
        return QString::number(json.toDouble(), 'g', 15);
    return {};
}

Value enteredValue(const QJsonValue &json, std::optional<FieldType> type, QDate today)
{
    if (json.isBool())
        return json.toBool();
    if (json.isArray()) {
        QStringList list;
        for (const QJsonValue &entry : json.toArray())
            list.append(wordOf(entry));
        return list;
    }
    const QString text = wordOf(json);
    if (text.isEmpty())
        return {};
    return type ? typedText(text, *type, today) : Value(text);
}

std::optional<FieldType> typeIn(const std::vector<const RulePack *> &packs, const QString &path)
{
    for (const RulePack *pack : packs) {
        const FieldRule *field = pack != nullptr ? pack->field(path) : nullptr;
        if (field != nullptr)
            return field->type;
    }
    return std::nullopt;
}

std::vector<const RulePack *> enabledPacks(const Session &session)
{
    std::vector<const RulePack *> packs;
    for (const QString &category : session.info.categories) {
        if (const RulePack *pack = session.packs.pack(category))
            packs.push_back(pack);
    }
    return packs;
}

Fields enteredFields(const QJsonObject &object, const QStringList &scopes, const std::vector<const RulePack *> &packs,
                     QDate today)
{
    Fields fields;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        if (hasScope(key, scopes))
            fields.set(key, enteredValue(entry.value(), typeIn(packs, key), today));
    }
    return fields;
}

std::optional<QString> strangeKey(const QJsonObject &object, const QStringList &known, const QStringList &scopes)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!known.contains(entry.key()) && !hasScope(entry.key(), scopes))
            return entry.key();
    }
    return std::nullopt;
}

} // namespace suben
