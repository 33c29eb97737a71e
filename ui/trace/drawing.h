#pragma once

#include "core/ledger/tracegraph.h"
#include "ui/widgets/tag.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace suben
{

/// One box of the drawing.
struct TraceNode {
    enum class Kind { Lot, Event, Rest };
    Kind kind = Kind::Lot;
    QString id;     ///< `lot:12`, `event:7`, `rest:…` (opens more of the group behind the colon)
    qint64 key = 0; ///< raw id of the lot or event; 0 of the rest
    int column = 0; ///< from the left
    qreal row = 0;  ///< from the top, in heights of a box; halves where a box stands between two
    QString title;
    QStringList lines;
    Tag tag; ///< state of a lot in word and colour; no word: none
    bool isRoot = false;
    bool needsCare = false; ///< unknown source, no way to reach somebody
};

/// A line with an arrow between two boxes, by their places in `nodes`.
struct TraceEdge {
    int from = 0;
    int to = 0;
};

/// A trace as boxes and lines: suppliers and sources left, customers right, as many levels as there are. A lot stands
/// in the middle of what it leads to.
struct TraceDrawing {
    std::vector<TraceNode> nodes;
    std::vector<TraceEdge> edges;
    QStringList headings; ///< over the columns
};

inline constexpr int FoldAfter = 12;       ///< so many children of one kind are shown, the rest is one box
inline constexpr int FoldFarAfter = 4;     ///< of other lots than the one asked for, where the trace is large
inline constexpr int LargeTrace = 200;     ///< lots and entries
inline constexpr int UnfoldBy = 50;

/// How much of a trace is drawn.
struct TraceFolds {
    QHash<QString, int> limits; ///< by group, where somebody asked for more
    QSet<qint64> closed;        ///< lots whose further way is folded into one box
    bool isOpen = false;        ///< everything that is not closed
    int most(const QString &group, int usually) const;
};

TraceDrawing drawTrace(const Trace &trace, QDate today, const TraceFolds &folds);

} // namespace suben
