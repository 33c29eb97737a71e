#include "core/sync/signing.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

const QString Dots = QStringLiteral("••••••••");

const EVP_MD *algorithm(const QString &name)
{
    return EVP_get_digestbyname(name.toLatin1().constData());
}

Result<QByteArray> digest(const QString &name, const QByteArray &data)
{
    const EVP_MD *md = algorithm(name);
    QByteArray out(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    if (md == nullptr || EVP_Digest(data.constData(), static_cast<size_t>(data.size()),
                                    reinterpret_cast<unsigned char *>(out.data()), &size, md, nullptr) != 1)
        return failure(ErrorCode::Usage, Text::tr("There is no digest “%1”.").arg(name));
    out.resize(static_cast<qsizetype>(size));
    return out;
}

Result<QByteArray> keyed(const QString &name, const QByteArray &key, const QByteArray &data)
{
    const EVP_MD *md = algorithm(name);
    QByteArray out(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    if (md == nullptr ||
        HMAC(md, key.constData(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char *>(data.constData()), static_cast<size_t>(data.size()),
             reinterpret_cast<unsigned char *>(out.data()), &size) == nullptr)
        return failure(ErrorCode::Usage, Text::tr("There is no digest “%1”.").arg(name));
    out.resize(static_cast<qsizetype>(size));
    return out;
}

QByteArray encoded(const QString &how, const QByteArray &data)
{
    if (how == u"hex")
        return data.toHex();
    if (how == u"HEX")
        return data.toHex().toUpper();
    return data.toBase64(how == u"base64url" ? QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                             : QByteArray::Base64Encoding);
}

/// Runs the pipeline; what it puts lands in the request's headers.
Result<void> sign(const Profile &profile, const RequestFacts &facts, Request &request)
{
    using Kind = SigningStep::Kind;
    QByteArray value;
    for (const SigningStep &step : profile.signing) {
        Result<QByteArray> next = value;
        switch (step.kind) {
        case Kind::TakeBody:
            next = request.body;
            break;
        case Kind::TakeText:
            next = filled(step.a, facts).toUtf8();
            break;
        case Kind::Wrap:
            next = filled(step.a, facts).toUtf8() + value + filled(step.b, facts).toUtf8();
            break;
        case Kind::Digest:
            next = digest(step.a, value);
            break;
        case Kind::Hmac:
            next = keyed(step.a, filled(step.b, facts).toUtf8(), value);
            break;
        case Kind::Out:
            next = encoded(step.a, value);
            break;
        case Kind::PutHeader:
            request.headers.append({step.a.toLatin1(), value});
            break;
        }
        if (!next)
            return tl::make_unexpected(next.error());
        value = *next;
    }
    return {};
}

Result<Request> prepared(const Profile &profile, const QString &method, const QString &url, const QByteArray &body,
                         const RequestFacts &facts)
{
    Request request;
    request.method = method;
    request.url = QUrl(url, QUrl::StrictMode);
    request.body = body;
    request.connectSeconds = profile.connectSeconds;
    request.totalSeconds = profile.totalSeconds;
    for (const auto &[name, value] : profile.headers)
        request.headers.append({name.toLatin1(), filled(value, facts).toUtf8()});
    if (!request.url.isValid())
        return failure(ErrorCode::Usage, Text::tr("“%1” is no web address.").arg(url));
    if (const auto done = sign(profile, facts, request); !done)
        return tl::make_unexpected(done.error());
    if (!body.isEmpty())
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json; charset=utf-8")));
    return request;
}

} // namespace

QByteArray Request::frozen() const
{
    QByteArray text = method.toLatin1() + ' ' + url.toEncoded() + '\n';
    for (const auto &[name, value] : headers)
        text += name + ": " + value + '\n';
    return text + '\n' + body;
}

Request Request::thawed(const QByteArray &frozen)
{
    Request request;
    const qsizetype end = frozen.indexOf("\n\n");
    const QList<QByteArray> lines = frozen.left(end).split('\n');
    const qsizetype space = lines.first().indexOf(' ');
    request.method = QString::fromLatin1(lines.first().left(space));
    request.url = QUrl::fromEncoded(lines.first().mid(space + 1));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(": ");
        request.headers.append({line.left(colon), line.mid(colon + 2)});
    }
    request.body = end < 0 ? QByteArray() : frozen.mid(end + 2);
    return request;
}

QString Request::shown(const QStringList &secrets) const
{
    constexpr qsizetype LongEnough = 24; // to be told apart by its end and still be a secret
    QString text = method + u' ' + url.path() + u'\n';
    for (const auto &[name, value] : headers) {
        const QString line = QString::fromUtf8(value);
        const bool open = name == "Content-Type" || name.contains("Timestamp");
        text += QString::fromLatin1(name) + QStringLiteral(": ") +
                (open ? line : Dots + (line.size() >= LongEnough ? line.right(4) : QString())) + u'\n';
    }
    text += u'\n' + QString::fromUtf8(body);
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            text.replace(secret, Dots);
    }
    return text;
}

Result<Request> signedRequest(const Profile &profile, const QString &base, const QByteArray &body,
                              const RequestFacts &facts)
{
    return prepared(profile, profile.method, base + filled(profile.path, facts), body, facts);
}

Result<Request> queryRequest(const Profile &profile, const QString &base, const RequestFacts &facts)
{
    return prepared(profile, QStringLiteral("GET"), base + filled(profile.queryPath, facts), {}, facts);
}

Result<void> proveVector(const Profile &profile)
{
    RequestFacts facts;
    facts.now = parseIsoTime(profile.vector[u"time"].toString()).value_or(QDateTime());
    facts.nonce = profile.vector[u"nonce"].toString();
    const QJsonObject credentials = profile.vector[u"credentials"].toObject();
    for (auto slot = credentials.begin(); slot != credentials.end(); ++slot)
        facts.credentials.insert(slot.key(), slot.value().toString());
    const auto request =
        signedRequest(profile, profile.environments.first().base, profile.vector[u"body"].toString().toUtf8(), facts);
    if (!request)
        return tl::make_unexpected(request.error());
    const QByteArray header = profile.vector[u"header"].toString().toLatin1();
    for (const auto &[name, value] : request->headers) {
        if (name == header && value == profile.vector[u"value"].toString().toLatin1())
            return {};
    }
    return failure(ErrorCode::Verification,
                   Text::tr("The profile %1 does not sign its own example as it says; it stays off.").arg(profile.id));
}

} // namespace suben
