#include "core/filing/opensslpieces.h"

#include <QDateTime>
#include <ctime>
#include <openssl/pem.h>

namespace suben
{

namespace
{

/// OpenSSL asks for the password of a key here; a wrong one must never be asked for at a terminal.
int typedPassword(char *into, int size, int, void *password)
{
    const auto &typed = *static_cast<const QByteArray *>(password);
    const int length = static_cast<int>(typed.size());
    if (length == 0 || length > size)
        return -1;
    std::copy(typed.begin(), typed.end(), into);
    return length;
}

QString nameIn(const X509_NAME *name)
{
    const PemSource out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    return QString::fromUtf8(bytesIn(out.get())).left(200);
}

QDate dayIn(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    const QDateTime moment(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
    return moment.toOffsetFromUtc(8 * 3600).date();
}

} // namespace

PemSource pemSource(const QByteArray &text)
{
    return PemSource(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
}

QByteArray bytesIn(BIO *memory)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    return QByteArray(text, static_cast<qsizetype>(size));
}

PairOfKeys privateKeyIn(const QByteArray &pem, const QString &password)
{
    QByteArray typed = password.toUtf8();
    return PairOfKeys(PEM_read_bio_PrivateKey(pemSource(pem).get(), nullptr, typedPassword, &typed));
}

CertificateFacts factsOf(X509 *certificate)
{
    return {nameIn(X509_get_subject_name(certificate)), nameIn(X509_get_issuer_name(certificate)), dayIn(X509_get0_notBefore(certificate)),
            dayIn(X509_get0_notAfter(certificate))};
}

} // namespace suben
