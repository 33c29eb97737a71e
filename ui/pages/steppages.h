#pragma once

#include "ui/pageentry.h"
#include "ui/steps/stepasks.h"

namespace suben
{

/// Steps that have a page of their own in the navigation.
bool hasOwnPage(const StepChoice &choice);
/// 批次记录 has those that make something; packing anew is a step of its own.
bool isBatchRecord(const StepChoice &choice);
/// The page a step is entered in: one of its kind where steps of its kind ask for more than the plain form.
Page *makeStepPage(Desk &desk, const StepChoice &choice);
/// The steps that were pinned under 记账, as entries of the navigation.
std::vector<PageEntry> pinnedSteps(const Desk &desk);

} // namespace suben
