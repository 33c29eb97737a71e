#pragma once

#include "core/model/item.h"
#include "core/model/lot.h"
#include "core/model/party.h"

#include <QString>
#include <QStringList>

namespace suben
{

class Database;
class Pinyin;

// What searching reads: the tables `search` (names) and `lot_search` (ends of lot codes). Called inside the transaction
// that writes the thing.

/// Where a row of `search` comes from; its rowid is 4 × id + kind.
enum class Indexed { Item = 0, Party = 1 };

void indexItem(Database &db, const Pinyin &pinyin, const Item &item);
void indexParty(Database &db, const Pinyin &pinyin, const Party &party);
/// Once, when the lot is made.
void indexLot(Database &db, LotId lot, const QString &code);

/// How lot codes are compared when somebody reads them off a box: upper case, letters and digits only, O as 0.
/// `lot-o1 ` → `L0T01`.
QString lotCodeKey(const QString &code);
/// The last four characters of a key backwards, and all of it backwards.
struct LotCodeEnd {
    QString suffix;
    QString reversed;
};
LotCodeEnd lotCodeEnd(const QString &code);

/// With a space around each Chinese character, so that a phrase of FTS5 finds a part of a word.
QString spaced(const QString &text);
/// An FTS5 query: every word of the text is a fragment of a name, a code's beginning or initials. Empty when the text
/// holds nothing to search for.
QString searchExpression(const QString &text);
/// The forms a GTIN of 8, 12, 13 or 14 digits may be stored in; empty when it is none.
QStringList gtinForms(const QString &text);

} // namespace suben
