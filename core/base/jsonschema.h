#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace suben
{

/// Checks a JSON text against `:/suben/schemas/<schema>.schema.json`. The error's text names the place (`/a/0/b`) and
/// what is wrong there; Usage for the text, Storage when the schema itself cannot be read.
Result<void> checkAgainstSchema(const QByteArray &json, const QString &schema);

} // namespace suben
