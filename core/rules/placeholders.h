#pragma once

#include "core/rules/fieldrule.h"

#include <QStringList>
#include <functional>

namespace suben
{

/// The fact paths between braces, of both languages, each once.
QStringList placeholders(const Words &sentence);
/// The sentence with every `{path}` replaced by `word(path)`.
QString fill(const QString &sentence, const std::function<QString(const QString &)> &word);

} // namespace suben
