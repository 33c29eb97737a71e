#pragma once

#include "core/base/ids.h"
#include "core/ledger/search.h"
#include "core/storage/database.h"

#include <QSet>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace suben
{

/// Collects hits in order, each once.
class Hits final
{
public:
    explicit Hits(int limit) : m_limit(limit) {}
    void add(Hit hit)
    {
        const auto key = std::pair(static_cast<int>(hit.kind), hit.id);
        if (!isFull() && !m_seen.contains(key)) {
            m_seen.insert(key);
            m_hits.push_back(std::move(hit));
        }
    }
    /// Nothing where there is none.
    void add(const std::optional<Hit> &hit)
    {
        if (hit)
            add(*hit);
    }
    bool isFull() const { return static_cast<int>(m_hits.size()) >= m_limit; }
    std::vector<Hit> take() { return std::move(m_hits); }

private:
    int m_limit;
    std::vector<Hit> m_hits;
    QSet<std::pair<int, qint64>> m_seen;
};

/// The known ones of these words, `烟台乳业 · 纯牛奶`.
QString joined(const QStringList &parts);

/// How a record is shown among what was found; nothing where it is not there. What was merged is found as the record
/// that stands for it.
std::optional<Hit> itemHit(Database &db, ItemId id);
std::optional<Hit> partyHit(Database &db, PartyId id);
std::optional<Hit> lotHit(Database &db, LotId id);
/// `鲁F12345 · 2026-11-20 · 烟台乳业 · 纯牛奶`; nothing for what was corrected. Without a title its day stands there.
std::optional<Hit> movementHit(Database &db, EventId id, const QString &title);

} // namespace suben
