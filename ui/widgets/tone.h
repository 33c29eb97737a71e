#pragma once

#include "core/base/finding.h"
#include "ui/theme.h"

#include <QString>

namespace suben
{

/// The mood of a strip, a card or a cell: word, icon and colour always go together.
enum class Tone { Plain, Ok, Info, Warn, Confirm, Refuse };

Tone toneOf(Severity severity);
/// Value of the style sheet's `tone` property.
QString toneName(Tone tone);
/// Icon in resources/icons.
QString toneIcon(Tone tone);
Ink toneInk(Tone tone);
Ink toneTint(Tone tone);

} // namespace suben
