#include "core/codes/aim.h"

#include <algorithm>
#include <array>

namespace suben
{

AimPrefix aimPrefix(QStringView scanned)
{
    static constexpr std::array Gs1{u"C1", u"d2", u"Q3", u"e0", u"J1"};
    constexpr QStringView Symbologies = u"ACEFGHIJKLMOPQRSTUXZdeghjz";
    if (scanned.size() < 4 || scanned[0] != u']' || !Symbologies.contains(scanned[1]) || !scanned[2].isLetterOrNumber())
        return {};
    const QStringView identifier = scanned.sliced(1, 2);
    const bool gs1 =
        std::any_of(Gs1.begin(), Gs1.end(), [identifier](const char16_t *g) { return identifier == QStringView(g); });
    return {scanned.first(3), gs1};
}

} // namespace suben
