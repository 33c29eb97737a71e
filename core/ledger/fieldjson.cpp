#include "core/ledger/fieldjson.h"

#include "core/rules/rulepacks.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

const QChar ListSeparator(0x1F);

template <typename T>
Value orText(const std::optional<T> &read, const QString &text)
{
    return read ? Value(*read) : Value(text);
}

/// Stored quantities carry a code, `40 CT`, which need not be one we have a word for.
std::optional<Quantity> storedQuantity(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    const auto value = Decimal::parse(QStringView(text).first(space < 0 ? text.size() : space));
    if (!value)
        return Quantity::parse(text);
    const Unit unit = space < 0 ? Unit() : Unit::fromCode(QStringView(text).mid(space + 1));
    return space >= 0 && unit.isEmpty() ? Quantity::parse(text) : Quantity{*value, unit};
}

bool isList(FieldType type)
{
    return type == FieldType::Choices || type == FieldType::Codes || type == FieldType::Checklist;
}

} // namespace

FieldTypes::FieldTypes(const RulePack &pack)
{
    add(pack);
}

FieldTypes::FieldTypes(const RulePacks &packs) : m_types(packs.fieldTypes()) {}

std::optional<FieldType> FieldTypes::of(const QString &path) const
{
    const auto found = m_types.constFind(path);
    return found != m_types.cend() ? std::optional(*found) : std::nullopt;
}

void FieldTypes::add(const RulePack &pack)
{
    for (const FieldRule &field : pack.fields) {
        if (!m_types.contains(field.path))
            m_types.insert(field.path, field.type);
    }
}

QJsonValue valueToJson(const Value &value)
{
    if (!isKnown(value))
        return QJsonValue(QJsonValue::Null);
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes;
    if (const QStringList *list = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*list);
    return canonicalText(value);
}

Value valueFromText(const QString &text, std::optional<FieldType> type)
{
    if (!type)
        return text;
    if (isList(*type))
        return text.isEmpty() ? QStringList() : text.split(ListSeparator);
    switch (*type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return orText(Decimal::parse(text), text);
    case FieldType::Quantity:
        return orText(storedQuantity(text), text);
    case FieldType::Money:
        return orText(Money::parse(text), text);
    case FieldType::Date:
        return orText(parseIsoDate(text), text);
    case FieldType::Time:
        return orText(parseIsoTime(text), text);
    case FieldType::Duration:
        return orText(Duration::parse(text), text);
    case FieldType::YesNo:
        return text == u"true" || text == u"false" ? Value(text == u"true") : Value(text);
    default:
        return text;
    }
}

Value valueFromJson(const QJsonValue &json, std::optional<FieldType> type)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Array: {
        QStringList list;
        for (const QJsonValue &entry : json.toArray())
            list.append(entry.toString());
        return list;
    }
    case QJsonValue::String:
        return valueFromText(json.toString(), type);
    default:
        return {};
    }
}

QJsonObject fieldsToJson(const Fields &fields)
{
    QJsonObject json;
    for (const auto &[path, value] : fields)
        json.insert(path, valueToJson(value));
    return json;
}

Fields fieldsFromJson(const QJsonObject &json, const FieldTypes &types)
{
    Fields fields;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        fields.set(entry.key(), valueFromJson(entry.value(), types.of(entry.key())));
    return fields;
}

QString fieldsToText(const Fields &fields)
{
    return QString::fromUtf8(QJsonDocument(fieldsToJson(fields)).toJson(QJsonDocument::Compact));
}

Fields fieldsFromText(const QString &text, const FieldTypes &types)
{
    return fieldsFromJson(QJsonDocument::fromJson(text.toUtf8()).object(), types);
}

} // namespace suben
