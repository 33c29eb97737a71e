#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace suben
{

// The cryptography a profile may name, all of it OpenSSL's and zlib's. Every function answers Usage for a name, a key or
// a length it cannot work with, and Verification where bytes were not made with the key.

/// `md5`, `sha1`, `sha256`, `sha384`, `sha512`, `sm3`.
Result<QByteArray> digestOf(const QString &algorithm, const QByteArray &data);
Result<QByteArray> hmacOf(const QString &algorithm, const QByteArray &key, const QByteArray &data);

/// A cipher (`aes-128-cbc`, `aes-256-gcm`, `sm4-ecb`, …) with its key and start value, both in bytes of the exact
/// length. PKCS#7 padding for ecb and cbc; gcm carries its 16 byte tag behind the text.
struct CipherKey {
    QString cipher;
    QByteArray key;
    QByteArray iv; ///< empty for ecb
};
Result<QByteArray> encrypted(const CipherKey &with, const QByteArray &plain);
Result<QByteArray> decrypted(const CipherKey &with, const QByteArray &sealed);

/// How a platform wants a signature made with a key pair.
struct KeySignature {
    enum class Form { Der, Raw }; ///< of SM2: ASN.1, or r and s of 32 bytes each
    QString algorithm;            ///< `rsa-sha1`, `rsa-sha256`, `rsa-md5`, `sm2`
    QString key;                  ///< PEM, Base64 of PKCS#8 / SubjectPublicKeyInfo, or hexadecimal digits of SM2
    QString userId;               ///< of SM2; empty: `1234567812345678`
    Form form = Form::Der;
};
Result<QByteArray> keySigned(const KeySignature &how, const QByteArray &data);
/// `how.key` is the public key.
Result<void> verifyKeySigned(const KeySignature &how, const QByteArray &data, const QByteArray &signature);

/// A short text (a key, a password) for whoever holds the other half: `rsa-pkcs1`, `rsa-oaep` (SHA-1), `rsa-oaep-sha256`, or `sm2`
/// (GB/T 32918.4: C1‖C3‖C2 with the 04 before it as `Raw`, ASN.1 as `Der`).
Result<QByteArray> keyEncrypted(const KeySignature &how, const QByteArray &plain);
/// `how.key` is the private key.
Result<QByteArray> keyDecrypted(const KeySignature &how, const QByteArray &sealed);

/// A new key pair of SM2: the private key as PEM (PKCS#8), the public point as 130 hexadecimal digits.
struct Sm2Pair {
    QByteArray privateKey;
    QString publicPoint;
};
Result<Sm2Pair> newSm2Pair();
/// The public point of a private key (PEM, Base64 or digits).
Result<QString> sm2PublicPoint(const QString &privateKey);

Result<QByteArray> gzipped(const QByteArray &data);
/// At most 64 MB come out: what is larger is refused, a small answer cannot fill the memory.
Result<QByteArray> gunzipped(const QByteArray &data);

} // namespace suben
