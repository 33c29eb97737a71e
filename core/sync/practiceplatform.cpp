#include "core/sync/practiceplatform.h"

#include "core/sync/practicedialects.h"
#include "core/sync/practicespoiling.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <httplib.h>

#include <mutex>
#include <thread>

namespace suben
{

namespace
{

struct PracticePlatformText {
    Q_DECLARE_TR_FUNCTIONS(PracticePlatform)
};

using Kind = PracticeFault::Kind;

void answer(httplib::Response &response, const PracticeReply &reply, const std::string &type)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name, value);
    const bool isPage = reply.body.rfind("<html>", 0) == 0;
    response.set_content(reply.body, isPage ? "text/html" : type.c_str());
}

/// The headers are promised more than is ever sent: the client sees the line break in the middle of the answer.
void cut(httplib::Response &response, const std::string &begin = {})
{
    response.set_content_provider(1000, "application/json", [begin](size_t at, size_t, httplib::DataSink &sink) {
        if (at == 0 && !begin.empty())
            return sink.write(begin.data(), std::min<size_t>(begin.size(), 900));
        return false;
    });
}

/// A space now and then, for longer than anybody waits.
void trickle(httplib::Response &response, int millis)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(millis);
    response.set_chunked_content_provider("application/json", [until](size_t, httplib::DataSink &sink) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return sink.write(" ", 1);
    });
}

/// What is answered before anything is stored; nothing when it is stored.
std::optional<PracticeReply> doorReply(std::optional<Kind> fault)
{
    if (fault == Kind::Unavailable)
        return PracticeReply{503, {}, {}};
    if (fault == Kind::UnavailableWithWait)
        return PracticeReply{503, {}, {{"Retry-After", "90"}}};
    if (fault == Kind::TooMany)
        return PracticeReply{429, {}, {}};
    if (fault == Kind::TooManyWithWait)
        return PracticeReply{429, {}, {{"Retry-After", "90"}}};
    if (fault == Kind::ServerError)
        return PracticeReply{500, {}, {}};
    if (fault == Kind::OtherShape)
        return PracticeReply{500, R"({"error_code":"SVR.0001","error_msg":"internal"})", {}};
    return std::nullopt;
}

} // namespace

class PracticePlatform::Private
{
public:
    Options options;
    httplib::Server server;
    std::thread thread;
    mutable std::mutex mutex;
    PracticeDesk desk;
    const std::vector<PracticeDialect> dialects = practiceDialects();

    void listen();
    void serve(const PracticeDialect &dialect, const httplib::Request &request, httplib::Response &response);
    void upload(const PracticeDialect &dialect, const httplib::Request &request, httplib::Response &response);
    std::optional<PracticeReply> tooMuch(const PracticeDialect &dialect, qsizetype records, std::size_t bytes,
                                         std::optional<Kind> fault);
    PracticeReply taken(const PracticeDialect &dialect, const httplib::Request &request, const QJsonArray &records,
                        std::optional<Kind> fault);
    void control(const httplib::Request &request, httplib::Response &response);
    void date(httplib::Response &response) const;
};

void PracticePlatform::Private::date(httplib::Response &response) const
{
    const QString text = QLocale::c().toString(QDateTime::fromSecsSinceEpoch(desk.now(), Qt::UTC),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    response.set_header("Date", text.toStdString());
}

/// Refuse, spoil, store, spoil, answer: the same life in every dialect's words.
void PracticePlatform::Private::serve(const PracticeDialect &dialect, const httplib::Request &request,
                                      httplib::Response &response)
{
    {
        const std::lock_guard guard(mutex);
        date(response);
        if (const QString why = dialect.refusal(request, desk); !why.isEmpty()) {
            desk.note(why);
            return answer(response, dialect.refuse(why), dialect.type);
        }
        if (const auto other = dialect.aside(request, desk))
            return answer(response, *other, dialect.type);
    }
    upload(dialect, request, response);
}

std::optional<PracticeReply> PracticePlatform::Private::tooMuch(const PracticeDialect &dialect, qsizetype records,
                                                                std::size_t bytes, std::optional<Kind> fault)
{
    const PracticeRules &rules = desk.rules;
    const bool isTooMuch = (rules.mostRecords > 0 && records > rules.mostRecords) ||
                           (rules.mostBytes > 0 && bytes > static_cast<std::size_t>(rules.mostBytes)) ||
                           (fault == Kind::TooLarge && records > 1);
    return isTooMuch ? std::make_optional(dialect.refuse(dialect.tooLarge)) : std::nullopt;
}

PracticeReply PracticePlatform::Private::taken(const PracticeDialect &dialect, const httplib::Request &request,
                                               const QJsonArray &records, std::optional<Kind> fault)
{
    PracticeDesk::Checks checks{dialect.fields, {}, dialect.order};
    if (dialect.wrong)
        checks.wrong = [&](const QJsonObject &record) { return dialect.wrong(request, record); };
    const QJsonArray results = fault == Kind::JobFails ? QJsonArray() : desk.receive(records, checks, fault);
    PracticeReply reply = dialect.answer(request, results);
    if (!dialect.isLater)
        return reply;
    reply.headers.emplace_back("Location", request.path + '/' + desk.openJob(results, fault).toStdString());
    return fault == Kind::JobBeforeAnswer ? PracticeReply{202, {}, {}} : reply;
}

void PracticePlatform::Private::upload(const PracticeDialect &dialect, const httplib::Request &request,
                                       httplib::Response &response)
{
    std::optional<Kind> fault;
    int delay = 0;
    {
        const std::lock_guard guard(mutex);
        fault = desk.nextFault();
        delay = desk.rules.delayMillis;
    }
    const auto wait = [delay] { std::this_thread::sleep_for(std::chrono::milliseconds(delay)); };
    if (fault == Kind::DelayBefore || fault == Kind::Silent)
        wait(); // the desk is open meanwhile: the client may ask and find nothing
    if (fault == Kind::CutBeforeCommit || fault == Kind::Silent)
        return cut(response);
    PracticeReply reply;
    {
        const std::lock_guard guard(mutex);
        if (desk.isClosed())
            return answer(response, {503, {}, {{"Retry-After", "600"}}}, dialect.type);
        if (const auto refused = doorReply(fault))
            return answer(response, *refused, dialect.type);
        if (fault == Kind::TokenEnds && !dialect.tokenGone.isEmpty()) {
            desk.endToken();
            return answer(response, dialect.refuse(dialect.tokenGone), dialect.type);
        }
        const QJsonArray records = dialect.records(request, desk);
        if (const auto refused = tooMuch(dialect, records.size(), request.body.size(), fault))
            return answer(response, *refused, dialect.type);
        reply = dialect.page ? dialect.page(request, desk) : taken(dialect, request, records, fault);
        if (fault == Kind::EchoRequest)
            reply = echoingReply(reply, request);
        else if (fault)
            reply = spoiledReply(reply, *fault, records.size());
    }
    if (fault == Kind::DelayAfter)
        wait();
    if (fault == Kind::CutAfterCommit || fault == Kind::CutMidAnswer)
        return cut(response, fault == Kind::CutMidAnswer ? reply.body.substr(0, reply.body.size() / 2) : std::string());
    if (fault == Kind::Trickle)
        return trickle(response, delay);
    answer(response, reply, dialect.type);
}

void PracticePlatform::Private::control(const httplib::Request &request, httplib::Response &response)
{
    const std::lock_guard guard(mutex);
    const auto rules = readPracticeRules(QByteArray::fromStdString(request.body), desk.rules);
    if (rules)
        desk.rules = *rules;
    const QJsonObject said{{QStringLiteral("ok"), rules.has_value()},
                           {QStringLiteral("problem"), rules ? QString() : rules.error().text}};
    answer(response, practiceReply(said, rules ? 200 : 400), "application/json");
}

void PracticePlatform::Private::listen()
{
    for (const PracticeDialect &dialect : dialects) {
        const auto handle = [this, &dialect](const httplib::Request &request, httplib::Response &response) {
            serve(dialect, request, response);
        };
        server.Post(dialect.path, handle);
        server.Get(dialect.path, handle);
        server.Options(dialect.path, handle);
    }
    server.Post("/control",
                [this](const httplib::Request &request, httplib::Response &response) { control(request, response); });
    server.Get("/oracle", [this](const httplib::Request &, httplib::Response &response) {
        const std::lock_guard guard(mutex);
        answer(response, practiceReply(desk.oracle()), "application/json; charset=utf-8");
    });
    server.set_payload_max_length(16 << 20);
    server.set_keep_alive_timeout(1);
    // The library's default lets two programs share a port; here a taken port is said.
    server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
}

PracticePlatform::PracticePlatform(Options options) : d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->desk.rules = d->options.rules;
    d->desk.appKey = d->options.appKey;
    d->desk.appSecret = d->options.appSecret;
    if (!d->options.faults.empty())
        d->desk.rules.faults = d->options.faults;
}

PracticePlatform::~PracticePlatform()
{
    stop();
}

Result<quint16> PracticePlatform::start()
{
    d->listen();
    int port = d->options.port;
    if (port == 0)
        port = d->server.bind_to_any_port("127.0.0.1");
    else if (!d->server.bind_to_port("127.0.0.1", port))
        port = -1;
    if (port <= 0)
        return failure(ErrorCode::Network,
                       PracticePlatformText::tr("Port %1 is taken; name another one.").arg(d->options.port));
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
    std::vector<PracticeRecord> list;
    for (const auto &[key, record] : d->desk.records) {
        if (record.copies > 0)
            list.push_back(record);
    }
    return list;
}

PracticeRules PracticePlatform::rules() const
{
    const std::lock_guard guard(d->mutex);
    return d->desk.rules;
}

void PracticePlatform::setRules(const PracticeRules &rules)
{
    const std::lock_guard guard(d->mutex);
    d->desk.rules = rules;
}

} // namespace suben
