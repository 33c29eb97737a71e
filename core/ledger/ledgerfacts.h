#pragma once

#include "core/ledger/ledgercache.h"
#include "core/ledger/session.h"
#include "core/rules/facts.h"

#include <map>

namespace suben
{

struct HistoryRow;

/// What line -1 is about: the subject of a standing check, or the record that is being saved.
struct FactSubject {
    const Item *item = nullptr;
    const Lot *lot = nullptr;
    const Party *party = nullptr;
    const Object *object = nullptr;
};

/// The ledger's answers to the rules (design/rulepacks.md §4), inside one transaction and for one draft.
class LedgerFacts final : public Facts
{
public:
    /// `draft` must outlive the facts. A draft without lines and a subject serves standing checks.
    LedgerFacts(Session &session, Database &db, LedgerCache &cache, const EventDraft &draft,
                const FactSubject &subject = {});

    const Item *item(int line) override;
    const Lot *lot(int line) override;
    const Party *party() override;
    const Object *object() override;
    Value own(BuiltIn name) override;
    bool isSignedIn(const QString &staff) override;
    Value answer(const Question &question) override;
    CodeStanding codes(int line, const QStringList &codes) override;
    std::span<const Paper> papers(const PaperRule &kind, HolderKind holder, int line, const QString &staff) override;
    Value used(const PaperRule &kind, const Paper &paper, const QString &key) override;

    /// After the draft was posted: the medians it was measured by hear of it.
    void advance(const EventDraft &posted, const QDateTime &eventTime);

private:
    struct LineMemo {
        bool lotLooked = false;
        const Lot *lot = nullptr;
        std::optional<CodeStanding> codes;
    };
    /// A median that was asked, to be told of the line when it is posted.
    struct AskedMedian {
        QString key;
        FactPath of;
        int line = -1;
    };

    Value stock(const Question &question);
    Quantity stockOfLot(int line);
    Value stockOfItems(const Question &question);
    Value master(const Question &question);
    Value median(const Question &question);
    Value total(const Question &question);
    Value valueOfLine(const FactPath &of, const DraftLine &line, int number);

    Session &m_session;
    Database &m_db;
    LedgerCache &m_cache;
    const EventDraft &m_draft;
    FactSubject m_subject;
    std::vector<LineMemo> m_lines;
    std::optional<std::optional<Object>> m_object;
    std::map<QString, std::vector<Paper>> m_papers;
    std::vector<AskedMedian> m_asked;
};

/// Adds amounts of one kind; quantities in the unit of the first. Nothing when they do not fit together.
Value plus(const Value &a, const Value &b);

} // namespace suben
