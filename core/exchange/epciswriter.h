#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QDate>
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace suben
{

/// Whether ID numbers and other secrets stand in a document. Included only for the owner, who moves the whole ledger.
enum class EpcisSecrets { LeftOut, Included };

/// What of the ledger goes into an EPCIS document.
struct EpcisOrder {
    QDate from; ///< of the events; days are those the events happened
    QDate to;   ///< included
    QStringList withhold{}; ///< fact paths left out, `line.price`
    LotId lot{}; ///< {}: every entry; else those that name it, without their other lines
    EpcisSecrets secrets = EpcisSecrets::LeftOut;
};

/// How many entries an order is about.
Result<qint64> countEpcisEvents(Session &session, const EpcisOrder &order);

/// An EPCIS 2.0 document (JSON-LD) of the period: parties, places, goods and papers as master data, every entry as an
/// event with its CBV 2.0 hash as eventID, corrections as error declarations. Written as it is read. The number of
/// events; Cancelled when it was stopped, NotAllowed for secrets that are not the actor's to give.
Result<qint64> writeEpcis(Session &session, const EpcisOrder &order, QIODevice &out, Progress &progress);
/// The same into a file, which appears whole or not at all.
Result<qint64> writeEpcisFile(Session &session, const EpcisOrder &order, const QString &path, Progress &progress);

} // namespace suben
