#include "core/ledger/drafts.h"

#include "core/base/dates.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"

namespace suben
{

namespace
{

/// What an encrypted content is bound to.
const QByteArray About = QByteArrayLiteral("draft");

Result<SavedDraft> draftOf(const Keyring &keys, Rows &rows)
{
    auto content = keys.decrypt(rows.blob(5), About);
    if (!content)
        return Failure(content.error());
    return SavedDraft{rows.integer(0),      rows.text(1),
                      rows.text(2),         parseIsoTime(rows.text(3)).value_or(QDateTime()),
                      rows.integer(4) != 0, *content};
}

} // namespace

Drafts::Drafts(Session &session) : m_session(session) {}

Result<qint64> Drafts::keep(const SavedDraft &draft)
{
    const auto sealed = m_session.keys.encrypt(draft.content, About);
    if (!sealed)
        return Failure(sealed.error());
    return m_session.store.write([&](Database &db) -> Result<qint64> {
        const QString now = toIso(m_session.clock.now());
        if (draft.id != 0 && db.execute(R"(
            UPDATE draft SET title = ?, saved_at = ?, parked = ?, content = ? WHERE id = ?)",
                                        draft.title, now, draft.parked, *sealed, draft.id) > 0)
            return draft.id;
        db.execute(R"(
            INSERT INTO draft (page, title, user_id, saved_at, parked, content) VALUES (?, ?, ?, ?, ?, ?))",
                   draft.page, draft.title, m_session.actor.id, now, draft.parked, *sealed);
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
        auto draft = draftOf(m_session.keys, rows);
        return draft ? Result<std::optional<SavedDraft>>(*draft) : Failure(draft.error());
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
        while (rows.next()) {
            auto draft = draftOf(m_session.keys, rows);
            if (!draft)
                return Failure(draft.error());
            drafts.push_back(*std::move(draft));
        }
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
