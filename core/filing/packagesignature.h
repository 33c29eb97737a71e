#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace suben
{

/// A key the firm has of its own for SM2 (GM/T 0003), in PEM.
struct FirmKey {
    QByteArray privateKey;
    QByteArray certificate; ///< goes into the package beside the signature
};

/// What a certificate says of whom it is.
struct CertificateFacts {
    QString subject;
    QString issuer;
    QDate from;
    QDate until; ///< the last day it holds, UTC+08:00
};

/// What a check of a signature found.
struct SignatureFacts {
    enum class State { Missing, Good, Bad };
    State state = State::Missing;
    QString algorithm; ///< `ed25519`, `sm2`
    QString signer;    ///< first 16 hex digits of the Ed25519 key, or the subject of the certificate
    CertificateFacts certificate; ///< of `sm2`
};

/// What a signature must belong to.
struct SignedBag {
    QByteArray tagManifest;
    QByteArray certificate; ///< certificate.pem; empty where there is none
    QString firm;           ///< as the manifest names it
};

/// `signature.json` over a text: Ed25519 with the ledger's own key (made from the ledger key, so that every machine that
/// opens the ledger signs alike), or SM2 with the firm's. Usage for a key that is none.
Result<QByteArray> signatureFor(const Session &session, const QByteArray &text, const FirmKey &firm);
/// Says only whether the bag was signed with the key that stands in the signature; a signature that is written in any
/// other way than `signatureFor` writes it is bad.
SignatureFacts checkSignature(const QByteArray &signature, const SignedBag &bag);

/// Usage where the text is no certificate in PEM.
Result<CertificateFacts> certificateFacts(const QByteArray &pem);

} // namespace suben
