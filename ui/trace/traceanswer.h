#pragma once

#include "core/ledger/tracegraph.h"

#include <QDate>
#include <QStringList>

namespace suben
{

/// The four questions an inspector asks of a lot, answered from its trace; what is not known is said.
struct TraceAnswer {
    QString title;          ///< item, specification
    QString lotCode;        ///< empty for an object
    QString cameFrom;       ///< 从哪来
    QString wentTo;         ///< 到哪去
    QString left;           ///< 还剩
    QString responsible;    ///< 谁负责
    QString balance;        ///< in = out + left
    QStringList gaps;       ///< what is missing, a sentence each
    bool isComplete = false;
};

TraceAnswer answerOf(const Trace &trace);

/// One portion of one step, as table and report show it.
struct TraceRow {
    int step = 0; ///< index into the trace's steps
    LotId lot{};
    QString direction; ///< ← source, → destination
    QString when;
    QString stepName;
    QString item;
    QString lotCode;
    QString quantity;
    QString party;
    QString docNo;
    QString actor;
};

/// Sources first, then what happened to the lot and where it went, in order of time.
std::vector<TraceRow> rowsOf(const Trace &trace, QDate today);

} // namespace suben
