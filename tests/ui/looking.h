#pragma once

#include <QStringList>

class QWidget;

namespace suben::test
{

/// What is wrong with what can be seen in a window, a sentence each; empty when nothing is.

/// Words that are cut off or covered.
QStringList cutWords(const QWidget &window);
/// What can only be reached by scrolling sideways.
QStringList sidewaysScrolling(const QWidget &window);
/// English words and raw ids in a Chinese window. What people and papers are called is theirs.
QStringList foreignWords(const QWidget &window);
/// Chinese on buttons, on the heads of tables and in the navigation of an English window.
QStringList chineseFrame(const QWidget &window);
/// Parts that take keys and have no Chinese name for a screen reader.
QStringList namelessParts(const QWidget &window);

} // namespace suben::test
