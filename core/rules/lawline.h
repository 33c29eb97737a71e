#pragma once

#include "core/base/finding.h"

#include <QString>

namespace suben
{

/// The law and article a rule rests on (`《…》第53条`), with what is still to be verified. Empty for a rule of
/// the house, which cites no law.
QString lawLine(const LegalBasis &basis);

} // namespace suben
