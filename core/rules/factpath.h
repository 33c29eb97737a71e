#pragma once

#include <QString>
#include <optional>

namespace suben
{

/// The first word of a fact path (design/rulepacks.md §4).
enum class FactScope { Event, Line, Lot, Item, Party, Own, Object, Paper, Due, Query, Setting, Clock };

/// Names that the program itself knows; every other name under event…object is a field of a pack.
enum class BuiltIn {
    None,
    EventDate, ///< from `event.time` if only that is given
    EventTime,
    EventDocNo,
    EventHoursLate, ///< whole hours since the event; of a date without a time: 24 per day
    EventBackEntry,
    EventActor,
    EventLocation,
    LineQty,
    LineSide,
    LinePrice,
    LineAmount,
    LineCodes,
    LotId,
    LotCode,
    LotMade,
    LotExpiry,
    LotState,
    ItemId,
    ItemCategory,
    ItemName,
    ItemGtin,
    PartyId,
    PartyName,
    PartyCreditCode,
    ObjectId,
    ObjectState,
    OwnRoles,
    OwnKind,
    OwnAdmin,
    PaperNumber,
    PaperValidFrom,
    PaperValidTo,
    PaperKind,
    DueDaysLate,
    DueDate,
    ClockToday,
    ClockNow,
    ClockPeriodEnd
};

/// `scope.name`, `query.name.member`, either with `#part`.
struct FactPath {
    FactScope scope = FactScope::Event;
    BuiltIn builtIn = BuiltIn::None;
    QString holder; ///< `scope.name`: the key in `Fields`; of a query: its id
    QString member; ///< `state` in `query.buyerLicence.state`, else empty
    QString part;   ///< `birth` in `event.buyerId#birth`, else empty
    QString text;   ///< as written

    bool operator==(const FactPath &other) const { return text == other.text; }
};

/// Nothing when the text is not a path.
std::optional<FactPath> parseFactPath(const QString &text);

/// Whether its value can differ from line to line: line, lot, item. (Queries: see `isPerLine(QueryRule)`.)
bool isPerLine(FactScope scope);

} // namespace suben
