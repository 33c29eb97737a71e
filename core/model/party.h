#pragma once

#include "core/base/ids.h"
#include "core/model/fields.h"

#include <QString>

namespace suben
{

/// A firm or person we buy from, sell to or work with (GS1 party). Everything but name and credit code stands in
/// `fields` under its fact path: `party.kind`, `party.address`, `party.phone`, `party.admin`, `party.flagged`, …
struct Party {
    PartyId id{};
    QString name;
    QString creditCode; ///< GB 32100, may be empty
    QString mnemonic;   ///< pinyin initials, corrected by the user; empty: derived
    Fields fields;
    bool operator==(const Party &) const = default;
};

/// A site, warehouse, shelf or waiting area.
struct Location {
    LocationId id{};
    QString name;
    LocationId parent{};
    QStringList tags; ///< `waiting` (待处理区), `cold`, …
    bool operator==(const Location &) const = default;
};

} // namespace suben
