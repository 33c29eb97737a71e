#include "core/ledger/catalog.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/platformline.h"
#include "core/sync/relay.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#ifndef Q_MOC_RUN // it does not get through it
#include <httplib.h>
#endif

#include <thread>

using namespace suben;

namespace
{

const QByteArray Picture("\x89PNG\r\n\x1a\n--boundary\0 a picture", 33);

/// A platform whose multipart is taken apart by a library that is not ours.
class FilePlace final
{
public:
    FilePlace()
    {
        m_server.Post("/files", [this](const httplib::Request &request, httplib::Response &response) {
            for (const auto &[name, part] : request.files)
                files.append(part);
            response.set_content("{\"code\":0,\"fileId\":\"F-77\"}", "application/json");
        });
        m_server.Post("/records", [this](const httplib::Request &request, httplib::Response &response) {
            bodies.push_back(request.body);
            for (const auto &[name, part] : request.files)
                files.append(part);
            response.set_content("{\"code\":0,\"receipt\":\"R1\"}", "application/json");
        });
        port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~FilePlace()
    {
        m_server.stop();
        m_thread.join();
    }
    FilePlace(const FilePlace &) = delete;
    FilePlace &operator=(const FilePlace &) = delete;

    int port = 0;
    QList<httplib::MultipartFormData> files;
    std::vector<std::string> bodies;

private:
    httplib::Server m_server;
    std::thread m_thread;
};

const QByteArray Common(
            "'suben': 'platform/1', 'id': 'pictures', 'version': '2026.11.1', 'title': {'zh': '票据平台'}, "
            "'environments': [{'id': 'practice', 'base': 'http://127.0.0.1:1', 'practice': true}], 'credentials': [], 'steps': ['receiving'], 'batch': 1, "
            "'answer': {'ok': {'at': '/code', 'is': 0}, 'code': '/code', 'receipt': '/receipt', 'records': {'silent': 'ok'}}, "
            "'vectors': [{'name': '收下', 'answer': {'body': {'code': 0, 'receipt': 'R'}}, 'means': {'k': 'accepted'}}], ");

} // namespace

/// Pictures of papers go with their entry: in the same request, or before it for a number of their own.
class AttachmentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_place = std::make_unique<FilePlace>();
    }

    void aPictureGoesBeforeItsEntryAndTheEntryNamesItsNumber()
    {
        use("{" + Common +
            "'transport': {'method': 'POST', 'path': '/records'}, 'envelope': {'data': '@record'}, "
            "'resolve': [{'id': 'file', 'method': 'POST', 'path': '/files', 'body': 'multipart', 'fields': [{'name': 'name', 'value': '{file.name}'}, {'name': 'sum', 'value': '{file.sha256}'}, {'name': 'content', 'value': '@attachments'}], "
            "'answer': {'ok': {'at': '/code', 'is': 0}}, 'result': {'id': '/fileId'}}], "
            "'record': [{'to': 'key', 'from': 'record.key'}, {'to': 'files', 'from': 'attachments', 'each': [{'to': 'id', 'from': 'attachment.sha256', 'resolve': 'file', 'pick': 'id', 'required': true}]}]} ");
        send();
        const httplib::MultipartFormData *content = part("content");
        QVERIFY(content);
        QCOMPARE(QByteArray::fromStdString(content->content), Picture);
        QCOMPARE(QString::fromStdString(content->filename), QStringLiteral("检疫票.png"));
        QCOMPARE(content->content_type, std::string("image/png"));
        QCOMPARE(QString::fromStdString(part("name")->content), QStringLiteral("检疫票.png"));
        QCOMPARE(part("sum")->content.size(), std::size_t(64));
        QCOMPARE(m_place->bodies.size(), std::size_t(1));
        const QJsonObject sent = QJsonDocument::fromJson(QByteArray::fromStdString(m_place->bodies.front())).object();
        QCOMPARE(sent[u"data"][u"files"][0][u"id"].toString(), QStringLiteral("F-77"));
        // The same picture under another entry is not brought again.
        const qsizetype files = m_place->files.size();
        send();
        QCOMPARE(m_place->files.size(), files);
    }

    void aPictureGoesInTheSameRequest()
    {
        use("{" + Common +
            "'transport': {'method': 'POST', 'path': '/records', 'body': 'multipart'}, "
            "'fields': [{'name': 'record', 'value': '@records', 'type': 'application/json'}, {'name': 'pictures', 'value': '@attachments'}], "
            "'record': [{'to': 'key', 'from': 'record.key'}]} ");
        send();
        const httplib::MultipartFormData *content = part("pictures");
        QVERIFY(content);
        QCOMPARE(QByteArray::fromStdString(content->content), Picture);
        QVERIFY(part("record")->content.starts_with("[{\"key\":"));
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 1);
        // What is shown of it names the file instead of its bytes.
        const auto attempts = Outbox(m_shop->session(), m_profiles).attempts(static_cast<OutboxId>(m_shop->number("SELECT max(id) FROM outbox")));
        QVERIFY(attempts);
        QVERIFY2(attempts->front().request.contains(QStringLiteral("检疫票.png")), qPrintable(attempts->front().request));
        QVERIFY2(!attempts->front().request.contains(QLatin1String("a picture")), qPrintable(attempts->front().request));
    }

private:
    void use(const QByteArray &json)
    {
        const auto profile = readProfile(QByteArray(json).replace('\'', '"'), QStringLiteral("pictures.json"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        m_profiles.list = {*profile};
        const auto enabled = Outbox(m_shop->session(), m_profiles).enable(profile->id, QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:%1").arg(m_place->port), {});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    /// One entry with the picture, queued and sent.
    void send()
    {
        const auto sha256 = Catalog(m_shop->session()).attach(Picture, QStringLiteral("检疫票.png"), QStringLiteral("image/png"));
        QVERIFY(sha256);
        EventDraft draft = m_shop->receiving(m_shop->milk, QStringLiteral("L%1").arg(++m_lots), QStringLiteral("3盒"));
        draft.attachments = {*sha256};
        const EventId event = m_shop->record(draft);
        const auto queued = m_shop->store().write([&](Database &db) { return Outbox(m_shop->session(), m_profiles).enqueue()(db, event); });
        QVERIFY(queued);
        HttpTransport line;
        NoProgress none;
        const auto report = Relay(m_shop->session(), m_profiles, line).run(none);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->accepted, 1);
    }

    const httplib::MultipartFormData *part(const char *name) const
    {
        for (const httplib::MultipartFormData &each : std::as_const(m_place->files)) {
            if (each.name == name)
                return &each;
        }
        return nullptr;
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<FilePlace> m_place;
    Profiles m_profiles;
    int m_lots = 0;
};

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
