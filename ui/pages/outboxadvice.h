#pragma once

#include "core/sync/outbox.h"

class QDate;

namespace suben
{

class KeyMap;

/// What stands between a record and its receipt, and the next deed with its key. Empty where nothing is left to do.
QString adviceFor(const OutboxRow &row, const PlatformStatus &platform, const Profile &profile, const KeyMap &keys, QDate today);
/// The same of a whole platform: the most pressing thing first.
QStringList adviceFor(const PlatformStatus &platform, const Profile &profile, const KeyMap &keys, QDate today);

} // namespace suben
