#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace suben
{

class Database;
class Keyring;
class Store;
struct Profiles;

// What platforms say is evidence and may hold anything: numbers of ID cards, names, our own token. It lies in the file
// sealed under the ledger's key, whole; beside it stands only what a Discretion keeps.

/// What came back for one attempt, whole.
struct WholeAnswer {
    QString outcome; ///< in words, nothing masked
    QByteArray bytes;
};

Result<QByteArray> sealedAnswer(const Keyring &keys, qint64 attempt, const WholeAnswer &answer);
/// NotAllowed while the key is locked, Verification for bytes that were not sealed for this attempt.
Result<WholeAnswer> openedAnswer(const Keyring &keys, qint64 attempt, const QByteArray &sealed);

/// Answers and fetched lists of an earlier program stand in clear: seals them and masks the reasons read from them. In
/// one transaction each for some hundred rows, so that whoever is killed goes on later. How many were sealed; 0 for a
/// ledger that has none.
Result<qint64> sealEarlierAnswers(Store &store, const Keyring &keys, const Profiles &profiles);

/// An entry of a fetched list, and the key it is found under: that may be a person's number.
Result<QByteArray> sealedItem(const Keyring &keys, const QByteArray &item);
Result<QByteArray> openedItem(const Keyring &keys, const QByteArray &sealed);
QString itemDigest(const Keyring &keys, const QString &profile, const QString &list, const QString &key);

} // namespace suben
