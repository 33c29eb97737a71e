#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/model/fields.h"

#include <QString>
#include <vector>

namespace suben
{

/// One way an item is packed: a 箱 of 12 盒 is `{CT, 12, gtin of the case}` for an item kept in 盒.
struct Packaging {
    Unit unit;
    Decimal content; ///< how many of the item's own unit; above 0
    QString gtin;    ///< GTIN of this packaging, may be empty
    bool operator==(const Packaging &) const = default;
};

/// What is traded or made (GS1 trade item). `unit` is what the ledger counts it in. The rest stands in `fields`:
/// `item.spec`, `item.shelfLife`, `item.maker`, `item.tags`, `item.approvalNo`, …
struct Item {
    ItemId id{};
    QString name;
    QString category; ///< id of a rule pack
    QString gtin;     ///< of the item's own unit; may be empty
    QString code;     ///< the firm's own short code
    QString mnemonic; ///< pinyin initials, corrected by the user; empty: derived
    Unit unit;
    std::vector<Packaging> packagings;
    Fields fields;
    bool operator==(const Item &) const = default;
};

/// The quantity in the item's own unit: through its packagings, else by measure (kg ↔ g). Nothing when there is no
/// ratio (V-UNIT). A quantity without a unit is taken as the item's own.
std::optional<Quantity> inItemUnit(const Item &item, const Quantity &quantity);

} // namespace suben
