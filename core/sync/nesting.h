#pragma once

#include <QByteArray>

namespace suben
{

/// How many lists and objects of a JSON text stand in each other, counted without reading it; brackets in texts do not count.
int nestingOf(const QByteArray &json);

} // namespace suben
