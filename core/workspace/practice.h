#pragma once

#include "core/rules/fieldrule.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace suben
{

/// A firm to practise with: what it is, and its first entries. A file of `resources/demo/trades`: its first line says
/// the firm, the others are a load file (core/ledger/draftjson.h) in which `{D-3}` is the day three days before today,
/// `@copy` a picture of a paper, and a user may have a `password`.
struct PracticeTrade {
    QString id;
    Words words;
    NewLedger ledger;
    QByteArray lines;
};

/// What a practice ledger was filled with.
struct Practised {
    int entries = 0;
    QStringList people; ///< who can sign in
    QString password;   ///< of each of them; empty: nobody
};

std::vector<PracticeTrade> practiceTrades();
/// Those that deal in one of these categories.
std::vector<PracticeTrade> practiceTradesOf(const QStringList &categories);
/// The ledger with what these trades deal in and do besides.
NewLedger joined(NewLedger ledger, const std::vector<PracticeTrade> &trades);
/// Fills a training ledger of these categories as its clerk would have in the last weeks. Refused outside training;
/// else the error of the first line that does not go in.
Result<Practised> practise(Session &session, const PracticeTrade &trade);

} // namespace suben
