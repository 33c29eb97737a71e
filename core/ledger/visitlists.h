#pragma once

#include "core/base/progress.h"
#include "core/ledger/visits.h"

#include <QByteArray>
#include <QStringList>
#include <utility>

namespace suben
{

/// What an inspector asks for (design/window.md §4.6), in the order of Ctrl+1…9.
enum class VisitList { Lot, OwnPapers, SupplierPapers, Purchases, Sales, Expired, Temperatures, Duties, Receipts };
inline constexpr int VisitListCount = 9;

/// `lot`, `ownPapers`, …: in the log, on the command line.
QString visitListId(VisitList list);
std::optional<VisitList> visitListFromId(QStringView id);
QString visitListTitle(VisitList list);

/// One line. Prices are not read at all; a buyer's name only of a lot that was asked for.
struct VisitRow {
    enum class State { Plain, There, Missing };
    QStringList cells;
    State state = State::Plain;
    QString stateWord; ///< the first column where the table has states
    EventId event{};
    LotId lot{};
    std::vector<QByteArray> copies; ///< SHA-256 of the files that go with it
};

struct VisitTable {
    VisitList list = VisitList::Lot;
    QString title;
    QStringList columns;
    std::vector<VisitRow> rows;
    bool hasStates = false;
    bool isCut = false; ///< there are more than were asked for

    int missing() const;
};

/// A card of the answer about one lot: `Where from`, and whether all of it is known.
struct VisitCard {
    QString title;
    QString state;
    bool isWhole = true;
    std::vector<std::pair<QString, QString>> facts;
};

/// Where a lot came from, where it went, what is left, and the papers that prove it.
struct VisitAnswer {
    LotId lot{};
    QString itemName; ///< with its specification
    QString lotCode;
    QString dates; ///< made and to be used by, in words
    std::vector<VisitCard> cards; ///< from, to, left, ledger
    VisitTable papers;
};

struct VisitFilter {
    LotId lot{}; ///< {}: all, and no buyer is named
    QString text; ///< a part of any cell
    int most = 500;
};

class VisitLists final
{
public:
    explicit VisitLists(Session &session);
    /// The answer about a lot. NotFound.
    Result<VisitAnswer> answer(LotId lot, Progress &progress);
    /// Any list but Lot; newest first.
    Result<VisitTable> read(VisitList list, const VisitFilter &filter, Progress &progress);

private:
    Result<QString> lotsConcerned(LotId lot, Progress &progress);

    Session &m_session;
};

} // namespace suben
