#pragma once

#include <QString>
#include <QStringView>

namespace suben
{

/// What a gun sent before a Chinese input method turned it into full-width forms and Chinese signs: `（０１）` → `(01)`,
/// `。` → `.`, `；` → `;`, `——` → `_`, `……` → `^`, `￥` → `$`, `《》` → `<>`, quotation marks. Hanzi stay: a code may
/// hold them.
QString withoutInputMethod(QStringView committed);
/// The letters of a composition (`li'26` → `li26`), as the gun sent them.
QString composedLetters(QStringView preedit);
/// Whether a commit holds a Han character, so that the keys that chose it cannot be told from it.
bool holdsHanzi(QStringView text);

} // namespace suben
