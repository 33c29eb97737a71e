#pragma once

#include "core/labels/labeltemplate.h"

#include "core/base/result.h"

namespace suben
{

/// The template as `readLabelTemplate` reads it.
QByteArray labelTemplateJson(const LabelTemplate &labelTemplate);

/// Writes `FOLDER/ID.json`, where it wins over a shipped template of the same id. Refused (Usage) for what
/// `readLabelTemplate` refuses.
Result<QString> saveLabelTemplate(const LabelTemplate &labelTemplate, const QString &folder);

} // namespace suben
