#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace suben
{

/// What the names of a document mean: its JSON-LD prefixes, and fields it says are not part of the hash
/// (`…:ignoreFields`).
struct EventNames {
    QHash<QString, QString> prefixes;
    QSet<QString> ignored;

    static EventNames of(const QJsonObject &document);
};

/// The string that is hashed: every fact of an EPCIS 2.0 event in the order of GS1 CBV 2.0 §8.9.2, EPC URNs as Digital
/// Links, vocabulary as web addresses, times in UTC to the millisecond. eventID, recordTime and errorDeclaration are
/// not part of it.
QString eventPreHash(const QJsonObject &event, const EventNames &names);

/// CBV 2.0 event hash: `ni:///sha-256;<64 hex>?ver=CBV2.0`. The same facts give the same id wherever they are written
/// down.
QString eventHashId(const QJsonObject &event, const EventNames &names);

} // namespace suben
