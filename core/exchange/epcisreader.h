#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace suben
{

/// One event of a document.
struct EpcisEntry {
    QString id; ///< eventID; empty when the document gives none
    QJsonObject event;
    QJsonObject load; ///< the entry in the `load` format, where a ledger like this one wrote it; else empty
    QString corrects; ///< eventID of the entry in whose place it stands
    QString reason;   ///< of the correction
    bool isVoid = false;        ///< declared not to have occurred
    QString voidReason;
};

/// An EPCIS 2.0 document as it was read.
struct EpcisDocument {
    QString sender; ///< the firm's name where the document says it
    std::vector<QJsonObject> masters; ///< in the `load` format, where a ledger like this one wrote them
    QJsonObject vocabularies;         ///< attributes by id of the element: `{"urn:…": {"descriptionShort": "…"}}`
    std::vector<EpcisEntry> entries;  ///< as they stand
    QStringList withheld;
    QString attachments; ///< folder beside the file that may hold the papers it names; empty: none is there
};

/// Whether a text may be an EPCIS document: it begins like JSON.
bool looksLikeEpcis(const QByteArray &beginning);

/// Reads a document (or a query's answer) that may come from anybody: at most 64 MB, 100 000 events, 20 000 entries in a
/// list, 2 000 characters in a text. Usage when it is none, Verification when an event's facts do not give the CBV 2.0
/// hash it is named by: it was changed after it was written.
Result<EpcisDocument> readEpcis(const QByteArray &text);
Result<EpcisDocument> readEpcisFile(const QString &path);

} // namespace suben
