#pragma once

#include "core/ledger/evidence.h"
#include "core/ledger/ledgercache.h"
#include "core/ledger/packtraits.h"
#include "core/ledger/session.h"
#include "core/rules/evaluator.h"

#include <set>

namespace suben
{

/// A draft that has passed every check, ready to be written.
struct PostOrder {
    EventDraft draft; ///< filled in; lots and object are added when they have been found or made
    std::vector<SetValue> sets;
    const RulePack *pack = nullptr;
    const StepRule *step = nullptr;
    std::vector<const RulePack *> linePacks;
    QDateTime eventTime;
    EventId corrects{};
    QString reason;
    bool isVoid = false; ///< takes the corrected event out and puts nothing in its place
};

/// Writes one event with everything that belongs to it: lots and objects it makes, lines, item codes, values it sets,
/// the index of its fields, papers it uses, erasable values, its place in the chain. Only Ledger uses it, inside its
/// transaction.
class Posting final
{
public:
    Posting(Session &session, Database &db, LedgerCache &cache, PostOrder &order);
    /// The id that the next event will have.
    static EventId nextId(Database &db, LedgerCache &cache);
    /// NotAllowed for a secret while the ledger's key is locked.
    Result<EventId> post();

private:
    void insertEvent();
    QString eventContent();
    void insertLine(std::size_t at);
    QString lineContent(std::size_t at, bool newLot);
    LotEvidence lotOf(DraftLine &line, bool &isNew);
    void insertLot(DraftLine &line, LotEvidence &lot);
    void makeObject();
    void insertCodes(qint64 lineRow, const DraftLine &line, LineEvidence &evidence);
    ItemCodeId codeFor(const QString &code, LotId lot);
    void insertParents();
    void insertSets();
    void insertSet(SubjectKind kind, qint64 id, const QString &path, const Value &value);
    void insertIndex();
    void indexValue(int line, const FactPath &path, const Value &value, const PackTraits &traits);
    void insertPapers();
    void insertAttachments();
    void attachFields(const Fields &fields, const RulePack &pack);
    void insertAttachment(const QByteArray &sha256, const QString &field);
    /// The digest that stands in content for an erasable value; the value itself goes beside the chain.
    QByteArray withheld(int line, const QString &path, const Value &value, bool secret);
    void chain();

    const PackTraits &traits(const RulePack &pack);

    Session &m_session;
    Database &m_db;
    LedgerCache &m_cache;
    PostOrder &m_order;
    EventId m_id{};
    EventEvidence m_evidence;
    struct Withheld {
        int line;
        QString path;
        QByteArray salt;
        QByteArray stored;
    };
    std::vector<Withheld> m_withheld;
    std::optional<Error> m_locked;
};

} // namespace suben
