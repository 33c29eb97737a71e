#pragma once

#include "core/rules/rulepacks.h"

namespace suben
{

/// Every role the packs know, each once, in their order: what a firm that works by them may say it is.
std::vector<Choice> rolesOf(const RulePacks &packs, const QStringList &categories);
/// The kinds of firm the packs tell apart (own.kind), by the choices of `party.kind`.
std::vector<Choice> kindsOf(const RulePacks &packs, const QStringList &categories);
/// What a firm is taken for until it says so itself. Of each pack: the one role it brings; else a retailer, where it
/// lets that be done; else the one role its own steps want; else a wholesaler.
QStringList usualRoles(const RulePacks &packs, const QStringList &categories);

} // namespace suben
