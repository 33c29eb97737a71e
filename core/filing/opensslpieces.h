#pragma once

#include "core/filing/packagesignature.h"

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

namespace suben
{

// What OpenSSL hands out, freed by itself; inside core/filing only.

template <auto Free>
struct OpenSslFree {
    template <typename T>
    void operator()(T *what) const
    {
        Free(what);
    }
};
using PemSource = std::unique_ptr<BIO, OpenSslFree<&BIO_free>>;
using PairOfKeys = std::unique_ptr<EVP_PKEY, OpenSslFree<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, OpenSslFree<&X509_free>>;
using KeyBag = std::unique_ptr<PKCS12, OpenSslFree<&PKCS12_free>>;
using SigningContext = std::unique_ptr<EVP_MD_CTX, OpenSslFree<&EVP_MD_CTX_free>>;

/// Reads from `text`, which must outlive it.
PemSource pemSource(const QByteArray &text);
/// What was written into a BIO of memory.
QByteArray bytesIn(BIO *memory);
/// Nothing where the text is no key or the password does not open it; never asks at a terminal.
PairOfKeys privateKeyIn(const QByteArray &pem, const QString &password);
CertificateFacts factsOf(X509 *certificate);

} // namespace suben
