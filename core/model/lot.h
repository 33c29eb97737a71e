#pragma once

#include "core/base/ids.h"
#include "core/model/fields.h"
#include "core/model/step.h"

#include <QDate>
#include <QString>

namespace suben
{

/// One lot of an item. Its facts are those of the event that made it; `disposition` follows from later events.
struct Lot {
    LotId id{};
    ItemId item{};
    QString code; ///< GS1 AI (10), at most 20 characters
    std::optional<QDate> made;
    std::optional<QDate> expiry;
    Fields fields; ///< `lot.origin`, `lot.noExpiry`, …
    Disposition disposition = Disposition::Active;
    bool operator==(const Lot &) const = default;
};

/// A thing with a life: a cylinder, a lift. Its values are those of the last effective events.
struct Object {
    ObjectId id{};
    QString kind;  ///< an id of a pack's `objects`
    QString code;  ///< value of the kind's key field
    Fields fields; ///< `object.state`, `object.nextInspection`, …
    bool operator==(const Object &) const = default;
};

} // namespace suben
