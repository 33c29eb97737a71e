#pragma once

#include "core/ledger/session.h"
#include "core/model/document.h"
#include "core/model/item.h"
#include "core/model/party.h"
#include "ui/form/recordstrip.h"

namespace suben
{

// What the form of each kind of master data asks, and the record its answers make. A path the form does not ask for
// keeps its value.

/// Every field the item's category has; category only where the firm has several.
std::vector<StripField> itemForm(const Session &session, const Item &item);
/// Usage, naming the field, for a unit or a packaging that cannot be read.
Result<Item> itemOf(const Item &before, const Fields &values, const QStringList &paths);
/// `箱=12 6901234567892；提=4`: unit, how many, code.
QString packagingText(const std::vector<Packaging> &packagings);
std::optional<std::vector<Packaging>> readPackagings(const QString &text);

std::vector<StripField> partyForm(const Session &session, const Party &party);
Party partyOf(const Party &before, const Fields &values, const QStringList &paths);

/// A place's tags as a person reads and types them.
QString placeMarks(const QStringList &tags);
QStringList placeTags(const QString &words);
std::vector<StripField> locationForm(const QList<Location> &all, const Location &location);
/// Usage for a place above that there is none of.
Result<Location> locationOf(const QList<Location> &all, const Location &before, const Fields &values);

/// The kinds of paper the pack of that category knows for such a holder; without one all of the firm's packs.
std::vector<StripField> paperForm(const Session &session, HolderKind holder, const QString &category);
/// Usage, naming the field, for amounts that cannot be read.
Result<Paper> paperOf(HolderKind holder, qint64 id, const Fields &values);
/// `3kg`, or for each of several `151-50-8=3kg；7697-37-2=5kg`: what a permit allows.
std::optional<std::vector<PaperQuantity>> readAllowance(const QString &text);
/// The word of a kind of paper, its id where no pack knows it.
QString paperWord(const Session &session, const QString &kind);

} // namespace suben
