#pragma once

#include "core/base/progress.h"
#include "core/exchange/importplan.h"
#include "core/ledger/ledger.h"

namespace suben
{

/// Ids of a plan's parties and items once they stand in the ledger; nothing for one that was refused.
struct SavedMasters {
    std::vector<std::optional<PartyId>> parties;
    std::vector<std::optional<ItemId>> items;
    int newItems = 0;
    int newParties = 0;
};

/// Saves every new or completed party and item. The first refusal is the error.
Result<SavedMasters> saveMasters(Session &session, const ImportPlan &plan);
/// The draft with the ids its party and items have got.
EventDraft boundDraft(const PlannedEvent &event, const SavedMasters &masters);

/// Does what the plan says, inside a transaction that its caller takes back, and writes into the plan what the rules
/// answered: findings beside rows, lines that are refused taken out of their events, confirmations where the person
/// gave a reason.
class Rehearsal final
{
public:
    Rehearsal(Session &session, ImportPlan &plan);
    Result<void> run(Progress &progress);

private:
    Result<void> saveParties();
    Result<void> saveItems();
    Result<void> tryEvent(PlannedEvent &event);
    Result<Findings> answerTo(PlannedEvent &event);
    void refuseLines(PlannedEvent &event, const std::vector<bool> &refused);
    void addToRows(const PlannedEvent &event, const Findings &findings);
    enum class Row { Kept, Refused };
    void tellRowsOf(int master, const Findings &findings, Row outcome);
    void leaveOutUnused();

    Session &m_session;
    ImportPlan &m_plan;
    Ledger m_ledger;
    SavedMasters m_saved;
};

} // namespace suben
