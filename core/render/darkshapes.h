#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace suben
{

/// The bounds of every connected dark shape of a grey picture whose longer side lies between `least` and `most` dots,
/// from the top down. Dark is below the middle; corners connect.
QList<QRect> darkShapes(const QImage &grey, int least, int most);

} // namespace suben
