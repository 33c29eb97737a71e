#include "core/sync/practiceplatform.h"

#include "core/sync/practicedialects.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QSet>

#include <httplib.h>

#include <array>
#include <mutex>
#include <thread>

namespace suben
{

namespace
{

struct PracticePlatformText {
    Q_DECLARE_TR_FUNCTIONS(PracticePlatform)
};

constexpr std::array FaultNames{"unavailable",    "htmlPage",        "emptyAnswer",
                                "cutAfterCommit", "cutBeforeCommit", "rejectFirst"};
constexpr qint64 AllowedSeconds = 600;

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

void answer(httplib::Response &response, int status, const QJsonObject &body)
{
    response.status = status;
    response.set_content(QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(),
                         "application/json; charset=utf-8");
}

QJsonObject whole(const char *code, const QString &message)
{
    return {{QStringLiteral("code"), QString::fromLatin1(code)}, {QStringLiteral("message"), message}};
}

/// The headers are promised more than is ever sent: the client sees the line break in the middle of the answer.
void cut(httplib::Response &response)
{
    response.set_content_provider(1000, "application/json", [](size_t, size_t, httplib::DataSink &) { return false; });
}

QString storedDigest(const QJsonObject &record)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(record).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .toHex());
}

/// What is wrong with a record of another dialect; empty when it can be stored.
QString complaint(const QJsonObject &record, const QStringList &required)
{
    for (const QString &name : required) {
        if (record[name].toString().isEmpty())
            return PracticePlatformText::tr("%1 is missing").arg(name);
    }
    return record[u"recordKey"].toString().isEmpty() ? PracticePlatformText::tr("%1 is missing").arg(QStringLiteral("recordKey")) : QString();
}

/// What is wrong with one record; empty when it can be stored.
QString complaint(const QJsonObject &record)
{
    for (const char *name : {"recordKey", "businessType", "step", "businessTime"}) {
        if (!record[QLatin1String(name)].isString() || record[QLatin1String(name)].toString().isEmpty())
            return PracticePlatformText::tr("%1 is missing").arg(QLatin1String(name));
    }
    if (record[u"recordKey"].toString().size() > 64)
        return PracticePlatformText::tr("%1 is too long").arg(QStringLiteral("recordKey"));
    if (!QDateTime::fromString(record[u"businessTime"].toString(), QStringLiteral("yyyy-MM-dd HH:mm:ss")).isValid())
        return PracticePlatformText::tr("%1 is no time").arg(QStringLiteral("businessTime"));
    for (const QJsonValue &detail : record[u"details"].toArray()) {
        for (const char *name : {"direction", "productName", "quantity"}) {
            if (detail[QLatin1String(name)].toString().isEmpty())
                return PracticePlatformText::tr("%1 is missing").arg(QLatin1String(name));
        }
    }
    return {};
}

} // namespace

class PracticePlatform::Private
{
public:
    Options options;
    httplib::Server server;
    std::thread thread;
    mutable std::mutex mutex;
    QHash<QString, PracticeRecord> records;
    QSet<QByteArray> nonces;
    const std::vector<PracticeDialect> dialects = practiceDialects();
    int uploads = 0;
    int receipts = 0;

    QString refusal(const httplib::Request &request);
    std::optional<PracticeFault::Kind> faultNow();
    using Complaint = std::function<QString(const QJsonObject &)>;
    QJsonArray store(const QJsonArray &arrived, bool rejectFirst, const Complaint &wrongWith);
    QJsonObject storeOne(const QJsonObject &record, const Complaint &wrongWith);
    void serve(const PracticeDialect &dialect, const httplib::Request &request, httplib::Response &response);
    void upload(const httplib::Request &request, httplib::Response &response);
    void query(const httplib::Request &request, httplib::Response &response);
    void oracle(httplib::Response &response);
};

/// Why a request is not listened to; empty when it is.
QString PracticePlatform::Private::refusal(const httplib::Request &request)
{
    if (header(request, "X-App-Key") != options.appKey.toUtf8())
        return PracticePlatformText::tr("unknown application key");
    const QByteArray timestamp = header(request, "X-Timestamp");
    if (qAbs(QDateTime::currentSecsSinceEpoch() - timestamp.toLongLong()) > AllowedSeconds)
        return PracticePlatformText::tr("the time is more than ten minutes off");
    const QByteArray nonce = header(request, "X-Nonce");
    const QByteArray signedText = timestamp + '\n' + nonce + '\n' + QByteArray::fromStdString(request.body);
    const QByteArray expected =
        QMessageAuthenticationCode::hash(signedText, options.appSecret.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (header(request, "X-Signature") != expected)
        return PracticePlatformText::tr("the signature does not fit the bytes");
    if (nonce.size() != 32 || nonces.contains(nonce))
        return PracticePlatformText::tr("the nonce was used before");
    nonces.insert(nonce);
    return {};
}

std::optional<PracticeFault::Kind> PracticePlatform::Private::faultNow()
{
    ++uploads;
    for (const PracticeFault &fault : options.faults) {
        if (fault.request == uploads)
            return fault.kind;
    }
    return std::nullopt;
}

QJsonObject PracticePlatform::Private::storeOne(const QJsonObject &record, const Complaint &wrongWith)
{
    const QString key = record[u"recordKey"].toString();
    QJsonObject result{{QStringLiteral("recordKey"), key}};
    if (const QString wrong = wrongWith(record); !wrong.isEmpty()) {
        result[QStringLiteral("code")] = QStringLiteral("2001");
        result[QStringLiteral("message")] = wrong;
        return result;
    }
    PracticeRecord &stored = records[key];
    if (++stored.arrivals > 1) {
        result[QStringLiteral("code")] = QStringLiteral("1009");
        result[QStringLiteral("message")] = PracticePlatformText::tr("this number was received before");
        return result;
    }
    stored.key = key;
    stored.record = record;
    stored.receipt = QStringLiteral("LX%1-%2")
                         .arg(QDate::currentDate().toString(QStringLiteral("yyyyMMdd")))
                         .arg(++receipts, 6, 10, QLatin1Char('0'));
    result[QStringLiteral("code")] = QStringLiteral("0");
    result[QStringLiteral("receipt")] = stored.receipt;
    return result;
}

QJsonArray PracticePlatform::Private::store(const QJsonArray &arrived, bool rejectFirst, const Complaint &wrongWith)
{
    QJsonArray results;
    bool reject = rejectFirst;
    for (const QJsonValue &value : arrived) {
        if (std::exchange(reject, false)) {
            results.append(QJsonObject{{QStringLiteral("recordKey"), value[u"recordKey"].toString()},
                                       {QStringLiteral("code"), QStringLiteral("2107")},
                                       {QStringLiteral("message"), PracticePlatformText::tr("refused for practice")}});
            continue;
        }
        results.append(storeOne(value.toObject(), wrongWith));
    }
    return results;
}

void PracticePlatform::Private::upload(const httplib::Request &request, httplib::Response &response)
{
    using Kind = PracticeFault::Kind;
    const std::lock_guard guard(mutex);
    if (const QString why = refusal(request); !why.isEmpty())
        return answer(response, 200, whole("1001", why));
    const auto fault = faultNow();
    if (fault == Kind::Unavailable)
        return answer(response, 503, whole("9001", PracticePlatformText::tr("closed for maintenance")));
    if (fault == Kind::CutBeforeCommit)
        return cut(response);
    const QJsonDocument body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    if (!body[u"records"].isArray())
        return answer(response, 200, whole("2000", PracticePlatformText::tr("no records in the body")));
    const QJsonArray results = store(body[u"records"].toArray(), fault == Kind::RejectFirst,
                                     [](const QJsonObject &record) { return complaint(record); });
    if (fault == Kind::CutAfterCommit)
        return cut(response);
    if (fault == Kind::HtmlPage)
        return response.set_content("<html><body>login</body></html>", "text/html");
    if (fault == Kind::EmptyAnswer)
        return response.set_content("", "application/json");
    answer(response, 200,
           {{QStringLiteral("code"), QStringLiteral("0")},
            {QStringLiteral("message"), QString()},
            {QStringLiteral("results"), results}});
}

/// The same life in other words: refuse, spoil, store, spoil, answer.
void PracticePlatform::Private::serve(const PracticeDialect &dialect, const httplib::Request &request, httplib::Response &response)
{
    using Kind = PracticeFault::Kind;
    const std::lock_guard guard(mutex);
    const auto say = [&](const std::string &body) { response.set_content(body, dialect.type.c_str()); };
    if (const QString why = dialect.refusal(request); !why.isEmpty())
        return say(dialect.refuse(why));
    const auto find = [this](const QString &key) -> const PracticeRecord * {
        const auto found = records.constFind(key);
        return found == records.constEnd() ? nullptr : &*found;
    };
    if (const std::string other = dialect.aside(request, find); !other.empty())
        return say(other);
    const auto fault = faultNow();
    if (fault == Kind::Unavailable) {
        response.status = 503;
        return say({});
    }
    if (fault == Kind::CutBeforeCommit)
        return cut(response);
    const QJsonArray results = store(dialect.records(request), fault == Kind::RejectFirst,
                                     [&](const QJsonObject &record) { return complaint(record, dialect.required); });
    if (fault == Kind::CutAfterCommit)
        return cut(response);
    if (fault == Kind::HtmlPage)
        return response.set_content("<html><body>login</body></html>", "text/html");
    if (fault != Kind::EmptyAnswer)
        say(dialect.answer(results));
}

void PracticePlatform::Private::query(const httplib::Request &request, httplib::Response &response)
{
    const std::lock_guard guard(mutex);
    if (const QString why = refusal(request); !why.isEmpty())
        return answer(response, 401, whole("1001", why));
    const auto found = records.constFind(QString::fromStdString(request.matches[1].str()));
    if (found == records.constEnd())
        return answer(response, 404, whole("3404", PracticePlatformText::tr("no such record")));
    answer(response, 200,
           {{QStringLiteral("code"), QStringLiteral("0")},
            {QStringLiteral("receipt"), found->receipt},
            {QStringLiteral("sha256"), storedDigest(found->record)}});
}

void PracticePlatform::Private::oracle(httplib::Response &response)
{
    const std::lock_guard guard(mutex);
    QJsonArray all;
    for (const PracticeRecord &record : std::as_const(records))
        all.append(QJsonObject{{QStringLiteral("key"), record.key},
                               {QStringLiteral("receipt"), record.receipt},
                               {QStringLiteral("arrivals"), record.arrivals},
                               {QStringLiteral("record"), record.record}});
    answer(response, 200, {{QStringLiteral("stored"), all}});
}

PracticePlatform::PracticePlatform(Options options) : d(std::make_unique<Private>())
{
    d->options = std::move(options);
}

PracticePlatform::~PracticePlatform()
{
    stop();
}

Result<quint16> PracticePlatform::start()
{
    d->server.Post("/api/v1/records", [this](const httplib::Request &request, httplib::Response &response) {
        d->upload(request, response);
    });
    d->server.Get(
        R"(/api/v1/records/([A-Za-z0-9-]{1,64}))",
        [this](const httplib::Request &request, httplib::Response &response) { d->query(request, response); });
    d->server.Get("/oracle", [this](const httplib::Request &, httplib::Response &response) { d->oracle(response); });
    for (const PracticeDialect &dialect : d->dialects) {
        const auto serve = [this, &dialect](const httplib::Request &request, httplib::Response &response) {
            d->serve(dialect, request, response);
        };
        d->server.Post(dialect.path, serve);
        d->server.Get(dialect.path, serve);
    }
    d->server.set_payload_max_length(16 << 20);
    d->server.set_keep_alive_timeout(1);
    // The library's default lets two programs share a port; here a taken port is said.
    d->server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    int port = d->options.port;
    if (port == 0)
        port = d->server.bind_to_any_port("127.0.0.1");
    else if (!d->server.bind_to_port("127.0.0.1", port))
        port = -1;
    if (port <= 0)
        return failure(ErrorCode::Network, PracticePlatformText::tr("Port %1 is taken; name another one.").arg(d->options.port));
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    while (!d->server.is_running()) // a server that is stopped before it runs would never end
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return static_cast<quint16>(port);
}

void PracticePlatform::stop()
{
    d->server.stop();
    if (d->thread.joinable())
        d->thread.join();
}

std::vector<PracticeRecord> PracticePlatform::stored() const
{
    const std::lock_guard guard(d->mutex);
    return {d->records.cbegin(), d->records.cend()};
}

Result<std::vector<PracticeFault>> PracticePlatform::readFaults(const QByteArray &json)
{
    std::vector<PracticeFault> faults;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return failure(ErrorCode::Usage, PracticePlatformText::tr("The faults are no JSON list."));
    for (const QJsonValue &entry : document.array()) {
        const QByteArray name = entry[u"fault"].toString().toLatin1();
        const auto at = std::find(FaultNames.begin(), FaultNames.end(), name);
        if (at == FaultNames.end() || entry[u"request"].toInt() < 1)
            return failure(ErrorCode::Usage,
                           PracticePlatformText::tr("“%1” is no fault of the practice platform.").arg(QString::fromLatin1(name)));
        faults.push_back({entry[u"request"].toInt(), static_cast<PracticeFault::Kind>(at - FaultNames.begin())});
    }
    return faults;
}

} // namespace suben
