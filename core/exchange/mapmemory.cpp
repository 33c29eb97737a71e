#include "core/exchange/mapmemory.h"

#include "core/storage/store.h"

#include <QJsonDocument>

namespace suben
{

Result<std::optional<QJsonObject>> MapMemory::recall(const QString &fingerprint, PartyId party)
{
    return m_session.store.read([&](Database &db) -> Result<std::optional<QJsonObject>> {
        auto rows = db.query(R"(
            SELECT map FROM import_map
             WHERE fingerprint = ?
             ORDER BY party_id = ? DESC, used_at DESC
             LIMIT 1)",
                             fingerprint, party);
        if (!rows.next())
            return std::optional<QJsonObject>();
        return std::optional(QJsonDocument::fromJson(rows.text(0).toUtf8()).object());
    });
}

Result<void> MapMemory::remember(const QString &fingerprint, PartyId party, const QByteArray &columns)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        db.execute("INSERT OR REPLACE INTO import_map (fingerprint, party_id, map, used_at) VALUES (?, ?, ?, ?)",
                   fingerprint, party, QString::fromUtf8(columns), toIso(m_session.clock.now()));
        return {};
    });
}

} // namespace suben
