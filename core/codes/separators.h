#pragma once

#include <QString>
#include <QStringView>

namespace suben
{

/// The text with 0x1D wherever a gun has put something else for FNC1: U+241D, `<GS>`, `{GS}`, `[GS]`, `^]`, `\x1D`, the
/// ↔ that Alt+029 gives, what this gun is set to (`own`, may be empty); and, in a text that begins as an element
/// string, one sign that GS1 values cannot hold (`~ # | $ @ ^ [ ] { } \ ;` …) where it then reads as a whole.
QString withSeparators(QStringView scanned, QStringView own = {});

/// The text on one line for people to read: 0x1D as `<GS>`, which every font can show and which is understood again.
QString visibleSeparators(QString text);

} // namespace suben
