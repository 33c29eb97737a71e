#include "core/ledger/recalls.h"

#include "core/ledger/masterlookup.h"
#include "core/ledger/recallsteps.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace suben
{

namespace
{

QString jsonList(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

/// Reads the cases of one snapshot.
class CaseReader final
{
public:
    CaseReader(Session &session, Database &db) : m_session(session), m_db(db), m_steps(recallStepIds(session.packs, session.info.categories)) {}

    /// The newest first; entries that only carry lots of another trade stand in the case they belong to.
    std::vector<RecallCase> read()
    {
        std::vector<RecallCase> found;
        Rows rows = m_db.query(R"(
            SELECT e.id, e.event_time, e.doc_no, user.name,
                   e.content,
                   ifnull(json_extract(e.content, '$.fields."event.reason"'), ''),
                   (SELECT lot_id FROM line WHERE line.event_id = e.id ORDER BY number LIMIT 1)
              FROM effective_event AS e
              JOIN user ON user.id = e.actor_id
             WHERE e.step IN (SELECT value FROM json_each(?1))
             ORDER BY e.id)",
                               jsonList(m_steps.opening));
        while (rows.next()) {
            RecallCase file;
            file.opening = rows.id<EventId>(0);
            file.awareAt = parseIsoTime(rows.text(1)).value_or(QDateTime());
            file.docNo = rows.text(2);
            file.actorName = rows.text(3);
            file.level = levelIn(rows.text(4));
            file.reason = rows.text(5);
            file.root = rows.id<LotId>(6);
            const bool belongs = !file.docNo.isEmpty() && std::ranges::any_of(found, [&](const RecallCase &other) {
                return other.docNo == file.docNo && other.awareAt == file.awareAt;
            });
            if (!belongs && file.root != LotId{})
                found.push_back(std::move(file));
        }
        for (std::size_t i = 0; i < found.size(); ++i)
            complete(found, i);
        return found;
    }

private:
    void complete(std::vector<RecallCase> &cases, std::size_t at)
    {
        RecallCase &file = cases[at];
        EventId before{};
        for (std::size_t next = at + 1; next < cases.size() && before == EventId{}; ++next)
            before = cases[next].root == file.root ? cases[next].opening : EventId{};
        describe(file);
        findEntries(file);
        std::tie(file.announced, file.announcedAt) = later(file, m_steps.announcing, before);
        std::tie(file.closed, file.closedAt) = later(file, m_steps.finishing, before);
    }

    void describe(RecallCase &file)
    {
        Rows rows = m_db.query("SELECT lot.code, lot.item_id, item.category FROM lot JOIN item ON item.id = lot.item_id "
                               "WHERE lot.id = ?",
                               file.root);
        if (!rows.next())
            return;
        file.lotCode = rows.text(0);
        const RulePack *pack = m_session.packs.pack(rows.text(2));
        const std::vector<Choice> levels = pack != nullptr ? recallStepsOf(*pack).levels : std::vector<Choice>();
        for (const Choice &level : levels) {
            if (level.id == file.level)
                file.levelWord = inLanguage(level.words, m_session.packs.language());
        }
        Rows item = m_db.query("SELECT name FROM item WHERE id = ?", standingFor(m_db, rows.id<ItemId>(1)));
        file.itemName = item.next() ? item.text(0) : QString();
    }

    QString levelIn(const QString &content) const
    {
        const QJsonObject fields = QJsonDocument::fromJson(content.toUtf8())[u"fields"].toObject();
        for (const QString &field : m_steps.levelFields) {
            if (fields.contains(field))
                return fields[field].toString();
        }
        return {};
    }

    void findEntries(RecallCase &file)
    {
        file.entries = {file.opening};
        if (file.docNo.isEmpty())
            return;
        Rows rows = m_db.query("SELECT id FROM effective_event WHERE doc_no = ?1 AND event_time = ?2 AND id > ?3 ORDER BY id",
                               file.docNo, toIso(file.awareAt), file.opening);
        while (rows.next())
            file.entries.push_back(rows.id<EventId>(0));
    }

    /// The first entry of these steps about the root after the case was opened, and before another was.
    std::pair<EventId, QDateTime> later(const RecallCase &file, const QStringList &steps, EventId before)
    {
        Rows rows = m_db.query(R"(
            SELECT e.id, e.event_time
              FROM line JOIN effective_event AS e ON e.id = line.event_id
             WHERE line.lot_id = ?1 AND e.id > ?2 AND (?3 = 0 OR e.id < ?3)
               AND e.step IN (SELECT value FROM json_each(?4))
             ORDER BY e.id LIMIT 1)",
                               file.root, file.opening, before, jsonList(steps));
        if (!rows.next())
            return {};
        return {rows.id<EventId>(0), parseIsoTime(rows.text(1)).value_or(QDateTime())};
    }

    Session &m_session;
    Database &m_db;
    RecallStepIds m_steps;
};

} // namespace

Result<std::vector<RecallCase>> Recalls::list()
{
    auto cases = m_session.store.read(
        [&](Database &db) -> Result<std::vector<RecallCase>> { return CaseReader(m_session, db).read(); });
    if (!cases)
        return cases;
    for (RecallCase &file : *cases) {
        std::vector<EventId> entries = file.entries;
        if (file.announced != EventId{})
            entries.push_back(file.announced);
        if (file.closed != EventId{})
            entries.push_back(file.closed);
        auto dues = Dues(m_session).ofEvents(entries);
        if (!dues)
            return Failure(dues.error());
        file.dues = *std::move(dues);
    }
    std::ranges::sort(*cases, [](const RecallCase &a, const RecallCase &b) {
        return a.isOpen() != b.isOpen() ? a.isOpen() : a.opening > b.opening;
    });
    return cases;
}

Result<RecallCase> Recalls::find(EventId opening)
{
    auto cases = list();
    if (!cases)
        return Failure(cases.error());
    const auto at = std::ranges::find(*cases, opening, &RecallCase::opening);
    if (at == cases->end())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Recalls", "Entry %1 opened no recall.").arg(raw(opening)));
    return std::move(*at);
}

Result<std::optional<RecallCase>> Recalls::runningFor(LotId lot)
{
    auto cases = list();
    if (!cases)
        return Failure(cases.error());
    const auto at =
        std::ranges::find_if(*cases, [&](const RecallCase &file) { return file.isOpen() && file.root == lot; });
    return at != cases->end() ? std::optional(std::move(*at)) : std::nullopt;
}

} // namespace suben
