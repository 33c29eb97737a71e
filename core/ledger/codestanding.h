#pragma once

#include "core/base/ids.h"
#include "core/rules/facts.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace suben
{

class Database;

/// Where one item code stands: its lot, and whether its effective lines say that it is in stock.
struct KnownCode {
    ItemCodeId id{};
    LotId lot{};
    bool here = false;
    bool everMoved = false; ///< some effective line names it
};

std::optional<KnownCode> findCode(Database &db, const QString &code);
/// The packages inside a carton now, of all levels, those without further content; the code itself when it holds
/// nothing.
QStringList packagesIn(Database &db, const QString &code);
/// A carton and everything inside it.
QStringList withContents(Database &db, const QString &code);
/// What stands directly inside it now.
QStringList childCodes(Database &db, ItemCodeId parent);

/// The last effective movement of a package, for the words of an alarm.
struct LastMove {
    QString bizStep;
    QString docNo;
    QString partyName; ///< empty: none
    QDate date;
    bool leaves = false;
};
/// Nothing when it never moved but in `besides`, the event a correction replaces.
std::optional<LastMove> lastMove(Database &db, ItemCodeId code, EventId besides = {});

CodeStanding standingOf(Database &db, const QStringList &codes);

} // namespace suben
