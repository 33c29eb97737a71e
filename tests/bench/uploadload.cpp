#include "tests/bench/uploadload.h"

#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "tests/bench/figures.h"
#include "tests/support/testworkspace.h"

#include <QElapsedTimer>
#include <QUrl>

#include <httplib.h>

namespace suben::bench
{

namespace
{

/// How much longer the queue may take than the bare client.
constexpr double MostOverBare = 2;

std::unique_ptr<PracticePlatform> platformAt(quint16 &port)
{
    auto platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = port});
    const auto started = platform->start();
    if (!started)
        qFatal("%s", qPrintable(started.error().text));
    port = *started;
    return platform;
}

void queue(TestWorkspace &shop, const QString &base, int records)
{
    const auto enabled = Outbox(shop.session(), shop.workspace().profiles())
                             .enable(QStringLiteral("practice"), QStringLiteral("practice"), base,
                                     {{QStringLiteral("appKey"), QStringLiteral("practice")}, {QStringLiteral("appSecret"), QStringLiteral("practice-secret-001")}});
    if (!enabled)
        qFatal("%s", qPrintable(enabled.error().text));
    shop.receive(shop.milk, QStringLiteral("L1"), QStringLiteral("3盒"));
    shop.tamper(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                               "INSERT INTO outbox (id, event_id, profile, profile_version, business_key, record, state, created_at) "
                               "SELECT 1000 + i, event_id, profile, profile_version, business_key || '-' || i, "
                               "replace(record, business_key, business_key || '-' || i), 'ready', created_at FROM outbox, n WHERE outbox.id = 1")
                    .arg(records));
}

std::vector<Request> requestsOf(Session &session)
{
    std::vector<Request> requests;
    const auto read = session.store.read([&](Database &db) -> Result<void> {
        Rows rows = db.query("SELECT request FROM outbox_attempt ORDER BY id");
        while (rows.next())
            requests.push_back(Request::thawed(session.keys.decrypt(rows.blob(0), AttemptSecret).value_or(QByteArray())));
        return {};
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().text));
    return requests;
}

qint64 carriedBare(const std::vector<Request> &requests, quint16 port)
{
    httplib::Client client("127.0.0.1", port);
    client.set_keep_alive(true);
    QElapsedTimer watch;
    watch.start();
    for (const Request &request : requests) {
        httplib::Headers headers;
        for (const auto &[name, value] : request.headers) {
            if (name.compare("Content-Type", Qt::CaseInsensitive) != 0)
                headers.emplace(name.toStdString(), value.toStdString());
        }
        const auto answer = client.Post(request.url.path().toStdString(), headers, request.body.toStdString(), "application/json; charset=UTF-8");
        if (!answer || answer->status != 200)
            qFatal("the bare client was answered %d", answer ? answer->status : 0);
    }
    return watch.nsecsElapsed();
}

} // namespace

void measureUploads(int records, Figures &figures)
{
    TestWorkspace shop;
    quint16 port = 0;
    auto platform = platformAt(port);
    queue(shop, QStringLiteral("http://127.0.0.1:%1").arg(port), records);
    HttpTransport line;
    NoProgress none;
    QElapsedTimer watch;
    watch.start();
    const auto report = Relay(shop.session(), shop.workspace().profiles(), line).run(none);
    const qint64 queued = watch.nsecsElapsed();
    if (!report || report->accepted != records || static_cast<int>(platform->stored().size()) != records)
        qFatal("not everything arrived");
    const std::vector<Request> requests = requestsOf(shop.session());
    platform.reset();
    platform = platformAt(port); // one that has not seen their nonces
    const qint64 bare = carriedBare(requests, port);
    if (static_cast<int>(platform->stored().size()) != records)
        qFatal("the bare client did not carry everything");
    figures.note(QStringLiteral("%1 records in %2 requests: queue %3 ms, bare client %4 ms; %5 of its throughput")
                     .arg(records).arg(requests.size()).arg(queued / 1'000'000).arg(bare / 1'000'000)
                     .arg(static_cast<double>(bare) / static_cast<double>(queued), 0, 'f', 2));
    figures.atMost(QStringLiteral("uploading against a bare HTTP client"), static_cast<double>(queued) / static_cast<double>(bare), MostOverBare, QStringLiteral("x"));
}

} // namespace suben::bench
