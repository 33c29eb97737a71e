#pragma once

#include "core/base/result.h"
#include "core/sync/mapping.h"

namespace suben
{

/// The GS1 element string a field builds, written as the field says; elements without a value are left out, dates stand as
/// `yymmdd`. Empty when nothing is there; Refused when a value cannot stand in such a string.
Result<QString> elementsText(const FieldMapping &field, const QJsonObject &source, const QJsonObject &document);

/// The value of an application identifier in an element string or a digital link; empty when it is not there.
QString elementOf(const QString &ai, const QString &text);

} // namespace suben
