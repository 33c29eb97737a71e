#pragma once

#include "core/base/finding.h"
#include "core/ledger/ledgercache.h"
#include "core/ledger/session.h"
#include "core/rules/standing.h"

namespace suben
{

/// What stands against a record before it is written: what must hold whatever the packs say, the form of its fields
/// (rulepacks.md §3.3), and the packs' checks on `save:…`. Codes are put into their normal form.
class SavingCheck final
{
public:
    SavingCheck(Session &session, Database &db, LedgerCache &cache);
    Findings of(Party &party);
    Findings of(Item &item);
    Findings of(const Paper &paper);

private:
    void addFormat(Findings &findings, const RulePack &pack, const QString &path, const Value &value, Value *normal);
    void addFormats(Findings &findings, const std::vector<const RulePack *> &packs, Fields &fields);
    void addRules(Findings &findings, const RulePack &pack, const SavedRecord &record, Facts &facts);
    void addNumber(Findings &findings, const PaperRule &kind, const Paper &paper);
    std::vector<const RulePack *> enabledPacks() const;

    Session &m_session;
    Database &m_db;
    LedgerCache &m_cache;
};

Findings checkLocation(Database &db, const Location &location);

} // namespace suben
