#pragma once

#include "core/codes/gs1ai.h"

namespace suben
{

/// Whether a component's text keeps a rule of the GS1 syntax dictionary: `csum`, `yymmd0`, `yymmdd`, `yyyymmdd`,
/// `hhmi`, `hh`, `mi`, `ss`, `iso3166`, `iso3166999`, `iso3166alpha2`, `iso4217`, `iso5218`, `gcppos1`, `gcppos2`,
/// `zero`, `nonzero`, `nozeroprefix`, `hasnondigit`, `hyphen`, `yesno`, `winding`, `pieceoftotal`, `posinseqslash`,
/// `importeridx`, `mediatype`, `packagetype`, `latitude`, `longitude`, `pcenc`, `csumalpha`, `iban`. `position` counts
/// from the component's beginning. A company prefix is held to its four digits at least (General Specifications
/// §1.4.4); whether GS1 has given it to somebody cannot be known here. Rules of other names hold.
std::optional<Gs1ValueFault> lintGs1(QStringView rule, QStringView text);

} // namespace suben
