#pragma once

#include "core/base/progress.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QDate>
#include <QIODevice>

namespace suben
{

/// What chain.jsonl says: how many events, and the hash that stands for all of them.
struct ChainFileFacts {
    qint64 events = 0; ///< with their texts
    qint64 firstId = 0;
    qint64 lastId = 0;
    QByteArray head;
    qint64 firstBad = 0; ///< of a check: the entry that does not agree; 0: all do
};

// chain.jsonl, one object a line:
//   {"before":"<hex>"}                                          the hash before the first event of the file
//   {"id":12,"event":"<text>","lines":["<text>",…],"hash":"…"}  an event of the period; texts as hashed (core/ledger/evidence.h)
//                                                               a line of another lot: {"hash":"<hex>"} in its place
//   {"id":13,"content":"<hex>","hash":"…"}                      an event outside it: only its content hash
// contentHash and chainHash of core/ledger/digest.h lead from each line to the next; the last hash is the seal's head.

/// Which events stand in it with their texts.
struct ChainFileScope {
    QDate from;
    QDate to;
    LotId lot{}; ///< {}: all; else only those, and of them only the lines, that name it
    QByteArray head{}; ///< where it ends: the seal's; empty: at the last of the ledger
};

/// Writes the events from the first of the scope to the head.
Result<ChainFileFacts> writeChainFile(Session &session, const ChainFileScope &scope, QIODevice &out, Progress &progress);

/// Computes every hash again; stops at the first entry that does not agree. Verification when there is no chain at all.
Result<ChainFileFacts> checkChainFile(const QByteArray &text, Progress &progress);

} // namespace suben
