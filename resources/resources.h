#pragma once

#include <QStringList>

/// Registers the shipped data (":/suben/…"). A static library's resources are linked only where this is called.
void registerSubenResources();

/// The rule packs of the shipped demonstration and of a practice ledger for which nothing was chosen.
QStringList demonstrationCategories();
