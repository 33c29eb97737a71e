#pragma once

#include <QString>
#include <optional>

namespace suben
{

/// What an event does to lots. Steps are data, shapes are code.
enum class Shape { In, Out, Transform, Move, Pack, Observe, Adjust };

/// `in`, `out`, `transform`, `move`, `pack`, `observe`, `adjust`.
QString shapeName(Shape shape);
std::optional<Shape> shapeFromName(QStringView name);

/// Which way a line goes: a lot leaves as input, comes as output (EPCIS transformation); observed lots stay.
enum class Side { Input, Output, None };

/// CBV disposition of a lot.
enum class Disposition { Active, OnHold, Recalled, Expired, Destroyed };

/// `active`, `onHold`, `recalled`, `expired`, `destroyed`: the words of packs.
QString dispositionName(Disposition disposition);
std::optional<Disposition> dispositionFromName(QStringView name);

} // namespace suben
