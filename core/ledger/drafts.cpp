#include "core/ledger/drafts.h"

#include "core/base/dates.h"

#include "core/storage/store.h"

namespace suben
{

namespace
{

SavedDraft draftOf(Rows &rows)
{
    return {rows.integer(0),      rows.text(1), rows.text(2), parseIsoTime(rows.text(3)).value_or(QDateTime()),
            rows.integer(4) != 0, rows.blob(5)};
}

} // namespace

Drafts::Drafts(Session &session) : m_session(session) {}

Result<qint64> Drafts::keep(const SavedDraft &draft)
{
    return m_session.store.write([&](Database &db) -> Result<qint64> {
        const QString now = toIso(m_session.clock.now());
        if (draft.id != 0 && db.execute(R"(
            UPDATE draft SET title = ?, saved_at = ?, parked = ?, content = ? WHERE id = ?)",
                                        draft.title, now, draft.parked, draft.content, draft.id) > 0)
            return draft.id;
        db.execute(R"(
            INSERT INTO draft (page, title, user_id, saved_at, parked, content) VALUES (?, ?, ?, ?, ?, ?))",
                   draft.page, draft.title, m_session.actor.id, now, draft.parked, draft.content);
        return db.lastInsertId();
    });
}

Result<std::optional<SavedDraft>> Drafts::open(const QString &page)
{
    return m_session.store.read([&](Database &db) -> Result<std::optional<SavedDraft>> {
        auto rows = db.query(R"(
            SELECT id, page, title, saved_at, parked, content FROM draft
             WHERE page = ? AND user_id = ? AND parked = 0 ORDER BY id DESC LIMIT 1)",
                             page, m_session.actor.id);
        if (!rows.next())
            return std::nullopt;
        return draftOf(rows);
    });
}

Result<std::vector<SavedDraft>> Drafts::parked(const QString &page)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<SavedDraft>> {
        std::vector<SavedDraft> drafts;
        auto rows = db.query(R"(
            SELECT id, page, title, saved_at, parked, content FROM draft
             WHERE page = ? AND user_id = ? AND parked = 1 ORDER BY saved_at DESC, id DESC)",
                             page, m_session.actor.id);
        while (rows.next())
            drafts.push_back(draftOf(rows));
        return drafts;
    });
}

Result<void> Drafts::discard(qint64 id)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        db.execute("DELETE FROM draft WHERE id = ?", id);
        return {};
    });
}

} // namespace suben
