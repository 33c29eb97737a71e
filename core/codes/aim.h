#pragma once

#include <QStringView>

namespace suben
{

/// AIM symbology identifier (ISO/IEC 15424) that a scanner may send in front: `]C1`, `]d2`, `]Q3`, `]e0`, `]E0` …
struct AimPrefix {
    QStringView prefix; ///< empty when there is none
    bool gs1 = false;   ///< GS1 element strings follow, FNC1 is 0x1D
};
AimPrefix aimPrefix(QStringView scanned);

} // namespace suben
