#pragma once

#include "core/rules/rulepack.h"

#include <QJsonObject>

namespace suben
{

/// The structs of a resolved pack (see resolver.h for its form). What the schema has passed can be read; whether it
/// makes sense is `checkPack`'s business.
RulePack readPack(const QJsonObject &resolved);

Words readWords(const QJsonValue &json);
QStringList readStrings(const QJsonValue &json);
RuleTable readTable(const QJsonObject &json);
FieldRule readField(const QJsonObject &json);
PaperRule readPaper(const QJsonObject &json);
PaperNeed readNeed(const QJsonObject &json);
QueryRule readQuery(const QJsonObject &json);
StepRule readStep(const QJsonObject &json);
CheckRule readCheck(const QJsonObject &json);
DueRule readDue(const QJsonObject &json);
RetentionRule readRetention(const QJsonObject &json);
ViewRule readView(const QJsonObject &json);

std::optional<Severity> severityFromName(QStringView name);
std::optional<Mark> markFromName(QStringView name);
/// `law` holds the law's id until `readPack` puts its name.
LegalBasis readBasis(const QJsonValue &json);
AppliesTo readAppliesTo(const QJsonValue &json);
Each readEach(const QString &text);
std::vector<FactPath> readPaths(const QJsonValue &json);
FactPath readPath(const QJsonValue &json);
QDate readDay(const QJsonValue &json);
std::vector<Choice> readChoices(const QJsonValue &json);
std::vector<SchemeUse> readSchemes(const QJsonValue &json);
/// A setting's value or floor, typed.
Value readSettingValue(FieldType type, const QJsonValue &json);

} // namespace suben
