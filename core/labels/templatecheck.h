#pragma once

#include "core/labels/labelsheet.h"
#include "core/labels/labeltemplate.h"
#include "core/rules/rulepacks.h"

namespace suben
{

/// What a label says when there is nothing to show yet: an example of each fact the template asks for, as long as such
/// things are.
LabelContent exampleContent(const LabelTemplate &labelTemplate, const RulePacks &packs);

/// What is wrong with a template that reads well: facts no pack knows, codes that would be too fine at 203 or 300 dpi,
/// text of usual length that would be cut, codes that do not read back.
Findings checkTemplate(const LabelTemplate &labelTemplate, const RulePacks &packs);

/// Words of the facts a pack's label view asks for that this label does not show.
QStringList missingFacts(const LabelTemplate &labelTemplate, const RulePack &pack, Language language);

/// The label view of a pack that is of `lot` or `object`: its own before those of its parents. Null for none.
const ViewRule *labelViewOf(const RulePack &pack, QStringView of);

} // namespace suben
