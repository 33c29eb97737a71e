#pragma once

#include <QByteArray>
#include <QStringView>
#include <span>

namespace suben
{

// What the chain is made of; no database, no keys: the filing package and its offline page compute the same.
//
//   line hash     = SHA-256(line text)
//   content hash  = SHA-256(SHA-256(event text) || line hash 0 || line hash 1 || …)
//   chain hash    = SHA-256(chain hash before || content hash); the first follows 32 zero bytes
//
// The texts are canonical JSON (core/ledger/evidence.h). A value that may be withheld (a price) or erased (a person's
// name, an ID number) stands in them as its salted digest in hex; whoever is shown value and salt can check it, whoever
// is not learns nothing. A whole line is withheld by giving its hash in place of its text.

constexpr qsizetype HashSize = 32;
constexpr qsizetype SaltSize = 16;

QByteArray sha256(QByteArrayView bytes);

/// SHA-256(salt || line number, 4 bytes big-endian, -1 for the event || path in UTF-8 || 0x00 || value in UTF-8). The
/// value is its canonical text (core/base/value.h).
QByteArray saltedDigest(QByteArrayView salt, int line, QStringView path, QStringView value);
/// The salt of one field that is never erased, from its event's salt: showing it opens that field only.
QByteArray fieldSalt(QByteArrayView eventSalt, int line, QStringView path);

/// 32 bytes each, in the order of the lines.
QByteArray contentHash(QByteArrayView eventTextHash, std::span<const QByteArray> lineHashes);
/// `before` is empty for the first event.
QByteArray chainHash(QByteArrayView before, QByteArrayView content);

/// SaltSize bytes nobody can guess.
QByteArray randomSalt();

} // namespace suben
