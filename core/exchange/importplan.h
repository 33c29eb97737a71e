#pragma once

#include "core/base/ids.h"
#include "core/model/event.h"
#include "core/model/item.h"
#include "core/model/party.h"

#include <optional>
#include <vector>

namespace suben
{

/// What the rows of a file are.
enum class ImportAs { Receiving, Shipping, Items, Parties, Opening, RetailSale };

/// Goods go out: lots that are there, items that are known.
bool isSale(ImportAs as);


/// `receiving`, `shipping`, `items`, `parties`, `opening` (stock from before the ledger), `retailSale` (orders of a shop
/// or a platform, whose buyers are nobody's customers): the words of `--as`.
QString importAsName(ImportAs as);
std::optional<ImportAs> importAsFromName(QStringView name);

/// What becomes of the others when a row is refused.
enum class BadRows { StopAll, LeaveOut };

/// What the person decides beside the columns.
struct ImportChoices {
    ImportAs as = ImportAs::Receiving;
    QString category{};          ///< rule pack of new items; empty: the ledger's first
    PartyId party{};             ///< wins over what the file says
    std::optional<QDate> date{}; ///< where the file gives none
    LocationId location{};
    QString reason{}; ///< why `confirm` findings are accepted; empty: they are not
    UserId second{};  ///< the other person who agrees, where the firm has one
    BadRows badRows = BadRows::StopAll;
};

/// A party or item that does not stand in the ledger yet, or lacks what the file says about it (`id` is set).
struct PlannedParty {
    Party party;
    bool save = false;               ///< new, or completed
    std::vector<Confirmation> given; ///< for what saving it asks; reasons empty where the person gave none
};
struct PlannedItem {
    Item item;
    bool save = false;
    std::vector<Confirmation> given;
};

/// One event to post; one without lines is not. Its party and items may be new: they are named by their place in the
/// plan (-1: none, or the draft's own id holds).
struct PlannedEvent {
    EventDraft draft;
    int party = -1;
    std::vector<int> items; ///< for each line
    std::vector<int> rows;  ///< for each line: index into ImportPlan::rows
    Findings findings;      ///< about the event as a whole
};

/// A row of the file and what will become of it.
struct PlannedRow {
    int number = 0; ///< in the file
    int event = -1; ///< index into the events; -1: it makes none
    QString name;   ///< of the item or party, for lists
    QString note;
    Findings findings;
    int master = -1; ///< index into the items, or the parties where the rows are parties
    bool refused = false;
};

/// Everything an import would do. Nothing was written to make it.
struct ImportPlan {
    ImportChoices choices;
    std::vector<PlannedRow> rows;
    std::vector<PlannedParty> parties;
    std::vector<PlannedItem> items;
    std::vector<PlannedEvent> events;
    Findings findings;   ///< about the file: addressed to another firm, a licence that is not on file
    QString fingerprint; ///< of the headers, and what they mean: remembered when applied
    QByteArray columns;

    int refusedRows() const;
    /// Whether some finding asks for a reason that was not given.
    bool needsReason() const;
    /// Whether `apply` would go through as far as can be known.
    bool isReady() const;
};

/// What an import has done.
struct Imported {
    std::vector<EventId> events;
    int rows = 0;
    int newItems = 0;
    int newParties = 0;
    int leftOut = 0;
};

} // namespace suben
