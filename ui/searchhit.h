#pragma once

#include "ui/desk.h"

#include <QList>
#include <QString>
#include <functional>

namespace suben
{

/// One line of the search results. Groups come in the order of `SearchGroup`; a page whose two letters were typed comes
/// before everything.
enum class SearchGroup { ExactPage, Items, Lots, Events, Parties, Pages };

struct SearchHit {
    SearchGroup group = SearchGroup::Items;
    QString title;
    QString aside; ///< lot, stock, date: grey, to the right of the title
    Target target;
};

/// Answers in under 100 ms.
using SearchSource = std::function<QList<SearchHit>(const QString &typed)>;

} // namespace suben
