#pragma once

#include "core/codes/gs1.h"

#include <QStringView>
#include <optional>

namespace suben
{

/// Which identifiers must or may not stand beside others (GS1 General Specifications §4.15, syntax dictionary `req`,
/// `ex`), for those met in Chinese trade. `n` is any digit.
struct Gs1Pairing {
    QStringView first;
    QStringView last;
    QStringView needs;   ///< `01,02+37`: one of these; `+` joins what must be there together; empty: stands alone
    QStringView forbids; ///< `01,03,392n`: none of these beside it
};

/// The row of an identifier; nullptr where nothing is asked of it.
const Gs1Pairing *gs1Pairing(QStringView ai);

struct Gs1PairFault {
    QString ai;
    QString missing; ///< one of these is missing, as people read it: `(01)`, `(02) + (37)`
    QString against; ///< or this one must not stand beside it
};
/// The first identifier that stands alone or beside one that excludes it.
std::optional<Gs1PairFault> pairFault(const ElementString &string);

} // namespace suben
