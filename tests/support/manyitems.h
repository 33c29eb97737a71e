#pragma once

#include "core/ledger/session.h"

namespace suben::test
{

/// Puts `count` items of a drug store's size of assortment into the ledger, straight into its tables: names of four to
/// seven characters from a small store of syllables, so that initials collide as they do in life. Deterministic.
void addManyItems(Session &session, int count);
/// The name of the item with that number, from 0.
QString manyItemsName(int number);

} // namespace suben::test
