#pragma once

#include "core/base/progress.h"
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
    QByteArray head;
};

// chain.jsonl, one object a line:
//   {"before":"<hex>"}                                          the hash before the first event of the file
//   {"id":12,"event":"<text>","lines":["<text>",…],"hash":"…"}  an event of the period; texts as hashed (core/ledger/evidence.h)
//   {"id":13,"content":"<hex>","hash":"…"}                      an event outside it: only its content hash
// contentHash and chainHash of core/ledger/digest.h lead from each line to the next; the last hash is the seal's head.

/// Writes the events from the first of the period to the last of the ledger.
Result<ChainFileFacts> writeChainFile(Session &session, QDate from, QDate to, QIODevice &out, Progress &progress);

/// Computes every hash again. Verification names the entry that does not agree.
Result<ChainFileFacts> checkChainFile(const QByteArray &text, Progress &progress);

} // namespace suben
