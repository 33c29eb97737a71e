#pragma once

#include <QLabel>

namespace suben
{

/// A label in one of the looks of the style sheet: small, hint, bold, smallBold, title, total, chip, cap, ok, refuse, …
QLabel *makeLabel(const QString &text, const char *look, QWidget *parent = nullptr);
/// For labels: a path, an address or a long code goes on in the next line (by spaces of no width) instead of widening
/// what holds it; after its slashes, and anywhere in a long word.
QString breakable(const QString &text);
/// Changes a dynamic property the style sheet selects by, and paints anew.
void setLook(QWidget &widget, const char *property, const QString &value);

} // namespace suben
