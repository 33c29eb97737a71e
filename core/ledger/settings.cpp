#include "core/ledger/settings.h"

#include "core/storage/store.h"

namespace suben
{

namespace
{

void put(Database &db, const QString &key, const QString &value)
{
    if (value.isEmpty())
        db.execute("DELETE FROM setting WHERE key = ?", key);
    else
        db.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            key, value);
}

} // namespace

Settings::Settings(Session &session) : m_session(session) {}

Result<QString> Settings::value(const QString &key)
{
    return m_session.store.read([&](Database &db) -> Result<QString> {
        Rows rows = db.query("SELECT value FROM setting WHERE key = ?", key);
        return rows.next() ? rows.text(0) : QString();
    });
}

Result<void> Settings::setValue(const QString &key, const QString &value)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        put(db, key, value);
        return {};
    });
}

} // namespace suben
