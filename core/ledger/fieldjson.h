#pragma once

#include "core/model/fields.h"
#include "core/rules/rulepack.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace suben
{

class RulePacks;

/// Which type each field path has. From one pack (events are read under the pack they were recorded with), or from
/// every pack there is (master data belong to none).
class FieldTypes final
{
public:
    FieldTypes() = default;
    explicit FieldTypes(const RulePack &pack);
    explicit FieldTypes(const RulePacks &packs);

    /// The fields of one more pack; where both know a path, what is there stays.
    void add(const RulePack &pack);
    /// Nothing for a path no pack declares.
    std::optional<FieldType> of(const QString &path) const;

private:
    QHash<QString, FieldType> m_types;
};

/// Booleans as booleans, lists as arrays, everything else as its canonical text (core/base/value.h).
QJsonValue valueToJson(const Value &value);
/// The way back. Without a type, and where the text does not fit the type, a text stays a text: nothing is lost.
Value valueFromJson(const QJsonValue &json, std::optional<FieldType> type);
/// From canonical text alone (`subject_value`, `field_index`); lists are joined with U+001F.
Value valueFromText(const QString &text, std::optional<FieldType> type);

QJsonObject fieldsToJson(const Fields &fields);
Fields fieldsFromJson(const QJsonObject &json, const FieldTypes &types);
/// The same as text, compact, keys in order: what columns named `fields` hold.
QString fieldsToText(const Fields &fields);
/// Broken text is no fields.
Fields fieldsFromText(const QString &text, const FieldTypes &types);

} // namespace suben
