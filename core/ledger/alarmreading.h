#pragma once

#include "core/ledger/alarms.h"
#include "core/storage/database.h"

namespace suben
{

/// What the alarms are read from: effective entries from `since` on.
struct AlarmReading {
    Database &db;
    const Session &session;
    EventId since{};
};

std::vector<Alarm> readCodesTwice(const AlarmReading &reading);
std::vector<Alarm> readOverSold(const AlarmReading &reading);
std::vector<Alarm> readSoldBeforeReceived(const AlarmReading &reading);
std::vector<Alarm> readSoldExpired(const AlarmReading &reading);
std::vector<Alarm> readLicencesEnded(const AlarmReading &reading);
std::vector<Alarm> readUnusual(const AlarmReading &reading);

} // namespace suben
