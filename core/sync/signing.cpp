#include "core/sync/signing.h"

#include "core/sync/charset.h"
#include "core/sync/discretion.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace suben
{

namespace
{

struct SigningText {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

const QString Dots = QStringLiteral("••••••••");

TlsSpec filledTls(const Profile &profile, const RequestFacts &facts)
{
    TlsSpec tls = profile.tls;
    tls.certificate = facts.credentials.value(profile.tls.certificate);
    tls.password = facts.credentials.value(profile.tls.password);
    return tls;
}

QByteArray addressOf(const QString &base, const RequestDraft &draft)
{
    QByteArray address = base.toUtf8() + QUrl(draft.path, QUrl::StrictMode).toEncoded();
    char before = draft.path.contains(u'?') ? '&' : '?';
    for (const NamedText &entry : draft.query) {
        address += before + percentEncoded(entry.name.toUtf8()) + '=' + percentEncoded(entry.value.toUtf8());
        before = '&';
    }
    return address;
}

/// A multipart body with the names and sizes of its files instead of their bytes.
QByteArray withoutFiles(const QByteArray &body, const QByteArray &type)
{
    const qsizetype at = type.indexOf("boundary=");
    if (!type.startsWith("multipart/") || at < 0)
        return body;
    const QByteArray boundary = "--" + type.mid(at + 9);
    QByteArray shown;
    for (qsizetype begin = 0; begin < body.size();) {
        qsizetype end = body.indexOf(boundary, begin + 1);
        end = end < 0 ? body.size() : end;
        const QByteArray part = body.mid(begin, end - begin);
        const qsizetype head = part.indexOf("\r\n\r\n");
        const bool isFile = head > 0 && part.left(head).contains("filename=");
        shown += isFile ? part.left(head + 4) + '(' + QByteArray::number(part.size() - head - 6) + " bytes)\r\n" : part;
        begin = end;
    }
    return shown;
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

QString Request::shown(const Discretion &discretion) const
{
    constexpr qsizetype LongEnough = 24; // to be told apart by its end and still be a secret
    QString text = method + u' ' + url.path() + (url.hasQuery() ? u'?' + url.query() : QString()) + u'\n';
    for (const auto &[name, value] : headers) {
        const QString line = QString::fromUtf8(value);
        const bool open = name == "Content-Type" || name.contains("Timestamp");
        text += QString::fromLatin1(name) + QStringLiteral(": ") +
                (open ? line : Dots + (line.size() >= LongEnough ? line.right(4) : QString())) + u'\n';
    }
    const auto type = std::ranges::find(headers, QByteArray("Content-Type"), &QPair<QByteArray, QByteArray>::first);
    text += u'\n' + decodedFrom({}, withoutFiles(body, type == headers.end() ? QByteArray() : type->second));
    return discretion.kept(text);
}

Result<Request> signedDraft(const Profile &profile, const RequestSpec &spec, const QString &base, RequestDraft draft,
                            const RequestFacts &facts, PipelineTrace *trace)
{
    if (const auto done = runPipeline(spec.signing, facts, draft.ends(), trace); !done)
        return tl::make_unexpected(done.error());
    const auto body = draft.body();
    if (!body)
        return tl::make_unexpected(body.error());
    Request request;
    request.method = draft.method;
    const QByteArray address = addressOf(base, draft);
    request.url = QUrl::fromEncoded(address, QUrl::StrictMode);
    if (!request.url.isValid())
        return failure(ErrorCode::Usage, SigningText::tr("“%1” is no web address.").arg(QString::fromUtf8(address)));
    request.headers = draft.headers;
    request.body = *body;
    request.connectSeconds = spec.connectSeconds;
    request.totalSeconds = spec.totalSeconds;
    request.tls = filledTls(profile, facts);
    request.proxy = filled(profile.proxy, facts);
    if (!body->isEmpty())
        request.headers.append({QByteArray("Content-Type"), draft.type()});
    return request;
}

Result<Request> uploadRequest(const Profile &profile, const QString &base, const QJsonArray &records,
                              const RequestFacts &facts, PipelineTrace *trace)
{
    RequestFacts with = facts;
    if (records.size() == 1)
        with.record = records.first().toObject();
    auto draft = draftOf(profile.upload, records, with);
    if (!draft)
        return tl::make_unexpected(draft.error());
    return signedDraft(profile, profile.upload, base, *std::move(draft), with, trace);
}

Result<Request> requestFor(const Profile &profile, const RequestSpec &spec, const QString &base, const RequestFacts &facts)
{
    auto draft = draftOf(spec, {}, facts);
    if (!draft)
        return tl::make_unexpected(draft.error());
    return signedDraft(profile, spec, base, *std::move(draft), facts);
}

Result<Request> signedRequest(const Profile &profile, const QString &base, const QByteArray &body,
                              const RequestFacts &facts)
{
    auto draft = draftOf(profile.upload, {}, facts);
    if (!draft)
        return tl::make_unexpected(draft.error());
    draft->packed = body;
    return signedDraft(profile, profile.upload, base, *std::move(draft), facts);
}

Result<Request> queryRequest(const Profile &profile, const QString &base, const RequestFacts &facts)
{
    return requestFor(profile, profile.query->request, base, facts);
}

QByteArray renderBody(const Profile &profile, const QJsonArray &records, const RequestFacts &facts)
{
    const auto draft = draftOf(profile.upload, records, facts);
    const auto body = draft ? draft->body() : tl::make_unexpected(draft.error());
    return body.value_or(QByteArray());
}

} // namespace suben
