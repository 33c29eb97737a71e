#pragma once

#include "core/base/finding.h"
#include "core/base/ids.h"
#include "core/model/document.h"
#include "core/model/fields.h"
#include "core/model/step.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace suben
{

/// One lot going in or coming out, as the clerk enters it. Either `lot` names a lot in the ledger, or `item` and
/// `fields` (`lot.code`, `lot.made`, …) describe one, which is found or made.
struct DraftLine {
    Side side = Side::Output;
    LotId lot{};
    ItemId item{};
    LocationId location{}; ///< {}: the ledger's first location
    Quantity quantity;     ///< as entered; the item's packagings convert it
    QStringList codes;     ///< item codes, ranges already written out
    QList<PaperId> papers; ///< papers this line cites (permits with a quantity)
    Fields fields;         ///< `line.*`, `lot.*`, `item.*` entered with the line
    bool operator==(const DraftLine &) const = default;
};

/// Why a `confirm` finding was accepted.
struct Confirmation {
    QString rule;
    int line = -1;
    QString reason;
    UserId second{}; ///< the second person; {} where there is none
    bool operator==(const Confirmation &) const = default;
};

/// A person who confirmed a `staff` field that `signs` with an own login.
struct Signature {
    QString field;
    UserId user{};
    bool operator==(const Signature &) const = default;
};

/// What the clerk wants to post. Carries nothing that only the ledger knows.
struct EventDraft {
    QString step;
    QString pack; ///< for events without lines; else the items' categories decide
    PartyId party{};
    ObjectId object{}; ///< or `object.*` of the key field in `fields`
    LocationId location{};
    Fields fields; ///< `event.*`, `party.*`, `object.*` entered
    std::vector<DraftLine> lines;
    std::vector<Confirmation> confirmations;
    std::vector<Signature> signatures;
    QList<PaperId> papers; ///< cited by the whole event
    std::vector<QByteArray> attachments;
    bool operator==(const EventDraft &) const = default;
};

struct EventLine {
    int number = 0; ///< from 0
    Side side = Side::Output;
    LotId lot{};
    LocationId location{};
    Quantity quantity; ///< in the item's own unit; above 0
    Quantity entered;  ///< as the clerk wrote it
    QStringList codes;
    Fields fields; ///< `line.*` and what the line said about its lot and item
    QString pack;
    QString packVersion;
    QByteArray packHash; ///< of the resolved pack
    bool operator==(const EventLine &) const = default;
};

/// A posted event. Never changed; `correctedBy` says which later event stands in its place.
struct Event {
    EventId id{};
    QString step;
    Shape shape = Shape::In;
    QString bizStep; ///< EPCIS CBV
    QDateTime eventTime;
    QDateTime recordTime;
    QString docNo;
    PartyId party{};
    ObjectId object{};
    LocationId location{};
    UserId actor{};
    Fields fields;
    std::vector<EventLine> lines;
    std::vector<Confirmation> confirmations;
    std::vector<QByteArray> attachments;
    EventId corrects{};    ///< the event this one replaces or voids
    QString reason;        ///< of the correction
    EventId correctedBy{}; ///< {}: effective
    bool operator==(const Event &) const = default;
};

} // namespace suben
