#pragma once

#include <QJsonValue>
#include <QString>

namespace suben
{

/// Whether putting `now` in the place of `before` makes an inherited rule looser, so that it needs `because`
/// (design/rulepacks.md §6): a lower severity, another condition, another value, fewer steps, less required, switched
/// off. A change that can do both counts as looser. `list` is the list of the pack; `uses` and `needs` are a step's
/// fields and papers.
bool isLooser(const QString &list, const QString &attribute, const QJsonValue &before, const QJsonValue &now);

/// Whether a setting's value lies below its floor; both as packs write them (`6M`, `1Y`, `0.5`).
bool isBelowFloor(const QString &type, const QJsonValue &value, const QJsonValue &least);

} // namespace suben
