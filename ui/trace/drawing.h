#pragma once

#include "core/ledger/tracegraph.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace suben
{

/// One box of the drawing.
struct TraceNode {
    enum class Kind { Lot, Event, Rest };
    Kind kind = Kind::Lot;
    QString id;    ///< `lot:12`, `event:7`, `rest:…` (opens more of the group behind the colon)
    qint64 key = 0; ///< raw id of the lot or event; 0 of the rest
    int column = 0; ///< from the left
    int row = 0;    ///< from the top of its column
    QString title;
    QStringList lines;
    bool isRoot = false;
    bool needsCare = false; ///< held, expired, unknown source, no way to reach somebody
};

/// A line with an arrow between two boxes, by their places in `nodes`.
struct TraceEdge {
    int from = 0;
    int to = 0;
};

/// A trace as boxes and lines: suppliers and sources left, customers right, as many levels as there are. What has more
/// than `limits` children of one kind (12 where nothing is said) shows the rest as one box.
struct TraceDrawing {
    std::vector<TraceNode> nodes;
    std::vector<TraceEdge> edges;
    QStringList headings; ///< over the columns
};

inline constexpr int FoldAfter = 12;
inline constexpr int UnfoldBy = 50;

TraceDrawing drawTrace(const Trace &trace, QDate today, const QHash<QString, int> &limits);

} // namespace suben
