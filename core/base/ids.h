#pragma once

#include <QtGlobal>

namespace suben
{

// One type each, so that swapped arguments do not compile. The value is the row's number in the ledger file.
enum class PartyId : qint64 {};
enum class LocationId : qint64 {};
enum class ItemId : qint64 {};
enum class LotId : qint64 {};
enum class ItemCodeId : qint64 {};
enum class ObjectId : qint64 {};
enum class PaperId : qint64 {};
enum class DocumentId : qint64 {};
enum class EventId : qint64 {};
enum class UserId : qint64 {};
enum class DueId : qint64 {};
enum class OutboxId : qint64 {};

template <typename Id>
constexpr qint64 raw(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace suben
