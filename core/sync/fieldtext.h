#pragma once

#include "core/sync/mapping.h"

namespace suben
{

/// What the source holds for a field before it is checked, transforms done; nothing when there is none. Refused when a
/// number is none or has more places than the platform takes.
Result<QString> fieldText(const FieldMapping &field, const QJsonObject &source, const QJsonObject &document);

/// The value at a fact path: through lists with `/`, of the whole document with `^`.
QJsonValue factAt(const QString &path, const QJsonObject &source, const QJsonObject &document);

} // namespace suben
