#pragma once

#include <QString>

namespace suben
{

/// What may be shown, printed and exported of an ID number, a name or another secret: `370602********1011`,
/// `138****8000`, `王**`. The one mask of the program. Numbers of 15 or more characters keep the six of the place and
/// the last four (GB 11643), those of 11 or more three and four, everything shorter its first character.
QString masked(QStringView secret);

} // namespace suben
