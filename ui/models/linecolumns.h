#pragma once

#include "core/rules/rulepacks.h"

#include <QStringList>
#include <vector>

namespace suben
{

inline const QString ItemColumn = QStringLiteral("item.name");
inline const QString QuantityColumn = QStringLiteral("line.qty");
/// The column of units is the window's own: the unit belongs to the quantity.
inline const QString UnitColumn = QStringLiteral("line.unit");

/// One column of an entry grid.
struct LineColumn {
    FieldRule rule; ///< path, type, choices, default
    QString title;
    int width = 90;
    int priority = 1;
    bool isCode = false;
    bool isNumber = false;
};

/// How the grid of a step looks: the union over the packs in use, built from their fields and nothing else.
/// Order: item, lot, made, shelf life, expiry, what else the packs want of a line, codes, quantity, unit, price,
/// amount.
std::vector<LineColumn> lineColumns(const RulePacks &packs, const QStringList &categories, const QString &step);

/// How much a pack wants a field of a step; a member of a one-of group counts as wanted.
Wanted wantedIn(const RulePack *pack, const QString &step, const QString &path);
/// Whether a pack's step asks for the field at all (always, on a condition, or as one of several).
bool isAsked(const RulePack *pack, const QString &step, const QString &path);
/// The paths an expression reads.
QStringList pathsOf(const Expression &expression);

} // namespace suben
