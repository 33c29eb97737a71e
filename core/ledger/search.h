#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QString>
#include <vector>

namespace suben
{

enum class HitKind { Item, Lot, ItemCode, Event, Party, Object };

struct Hit {
    HitKind kind = HitKind::Item;
    qint64 id = 0;
    QString title;
    QString detail;
};

/// Names by pinyin initials or fragments of Hanzi, any code, the last 4–6 characters of a lot (case, spaces, O/0 tolerant),
/// document numbers, phones, plates of vehicles (with or without the character of the province). Exact codes first, then most recently used. Under 50 ms on a million lines.
class Search final
{
public:
    explicit Search(Session &session);
    Result<std::vector<Hit>> find(const QString &text, int limit = 20);
    Result<std::vector<Hit>> items(const QString &text, PartyId broughtBy, int limit = 12);
    Result<std::vector<Hit>> parties(const QString &text, int limit = 12);
    Result<std::vector<Hit>> lots(const QString &text, int limit = 20);
    /// Entries whose goods went by a vehicle with this plate, or one that begins so; the newest first.
    Result<std::vector<Hit>> vehicles(const QString &plate, int limit = 20);
    /// The latest entries with a party; the newest first.
    Result<std::vector<Hit>> movementsWith(PartyId party, int limit = 20);

private:
    Session &m_session;
};

} // namespace suben
