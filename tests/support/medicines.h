#pragma once

#include "tests/support/testworkspace.h"

namespace suben
{

/// Capsules with pseudoephedrine: who sells them over the counter writes down whom (食药监办药化监〔2012〕260号).
ItemId ephedrineCapsules(TestWorkspace &shop);
/// One or more of the nine boxes of lot B1 to a person. The first time they are entered as opening stock.
EventDraft capsuleSale(TestWorkspace &shop, const QString &buyer, const QString &idNumber, const QString &quantity = QStringLiteral("1盒"));

} // namespace suben
