#pragma once

#include "core/base/result.h"
#include "core/labels/labeltemplate.h"

#include <QByteArray>

namespace suben
{

/// Reads one template. Refused (Usage) with `file: key: what is wrong` are unknown or missing keys, places outside the
/// label, places that overlap (a quiet zone must stay quiet), and a template without a place for its marks.
Result<LabelTemplate> readLabelTemplate(const QByteArray &json, const QString &file);

} // namespace suben
