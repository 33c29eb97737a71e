// A platform that exists nowhere else in the program: what it wants stands in tests/data/orchard-county.json, written by the
// README's page alone. The other side here takes requests apart with OpenSSL and a web server that are not ours.
#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "tests/core/sync/relayrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#ifndef Q_MOC_RUN // it does not get through it
#include <httplib.h>
#endif
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <map>
#include <thread>

using namespace suben;

namespace
{

QByteArray hmacSm3(const std::string &key, const std::string &text)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sm3(), key.data(), int(key.size()), reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest, &size);
    return QByteArray(reinterpret_cast<const char *>(digest), int(size)).toHex().toUpper();
}

QJsonObject objectOf(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// 某县果品追溯平台.
class OrchardPlatform final
{
public:
    OrchardPlatform()
    {
        m_server.Post("/api/token", [this](const httplib::Request &request, httplib::Response &response) {
            const bool isRight = objectOf(request.body)[u"password"].toString() == u"open-sesame";
            ++logins;
            token = "T-" + std::to_string(logins);
            say(response, isRight ? QJsonObject{{QStringLiteral("ret"), 0}, {QStringLiteral("token"), QString::fromStdString(token)}, {QStringLiteral("ttl"), 600}}
                                  : QJsonObject{{QStringLiteral("ret"), 8}});
        });
        const auto guarded = [this](auto handle) {
            return [this, handle](const httplib::Request &request, httplib::Response &response) {
                const std::string text = request.get_header_value("X-Time") + request.get_header_value("X-Nonce") + request.body;
                if (request.get_header_value("X-Token") != token)
                    return say(response, {{QStringLiteral("ret"), 9}, {QStringLiteral("msg"), QStringLiteral("令牌失效")}});
                if (hmacSm3("sign-key", text).toStdString() != request.get_header_value("X-Sign"))
                    return say(response, {{QStringLiteral("ret"), 8}, {QStringLiteral("msg"), QStringLiteral("验签失败")}});
                handle(request, response);
            };
        };
        m_server.Post("/api/upload", guarded([this](const httplib::Request &request, httplib::Response &response) { take(request, response); }));
        m_server.Post("/api/withdraw", guarded([this](const httplib::Request &request, httplib::Response &response) { withdraw(request, response); }));
        m_server.Post("/api/find", guarded([this](const httplib::Request &request, httplib::Response &response) {
            const auto found = stored.find(objectOf(request.body)[u"no"].toString());
            answer(response, found == stored.end() ? QJsonArray() : QJsonArray{QJsonObject{{QStringLiteral("sn"), QStringLiteral("R-") + found->first}}});
        }));
        port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~OrchardPlatform()
    {
        m_server.stop();
        m_thread.join();
    }
    OrchardPlatform(const OrchardPlatform &) = delete;
    OrchardPlatform &operator=(const OrchardPlatform &) = delete;

    int port = 0;
    int logins = 0;
    int arrivals = 0;
    bool losesNextAnswer = false;
    std::string token;
    std::map<QString, QJsonObject> stored;

private:
    static void say(httplib::Response &response, const QJsonObject &object)
    {
        response.set_content(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(), "application/json");
    }

    /// The results are a text that holds JSON.
    static void answer(httplib::Response &response, const QJsonArray &list)
    {
        const QByteArray detail = QJsonDocument(QJsonObject{{QStringLiteral("list"), list}}).toJson(QJsonDocument::Compact);
        say(response, {{QStringLiteral("ret"), 0}, {QStringLiteral("detail"), QString::fromUtf8(detail)}});
    }

    static QJsonArray items(const httplib::Request &request)
    {
        return QJsonDocument::fromJson(objectOf(request.body)[u"items"].toString().toUtf8()).array();
    }

    void take(const httplib::Request &request, httplib::Response &response)
    {
        QJsonArray results;
        const QJsonArray records = items(request);
        for (const QJsonValue &record : records) {
            const QString no = record[u"no"].toString();
            ++arrivals;
            if (record[u"goods"][0][u"lot"].toString() == u"BAD") {
                results.append(QJsonObject{{QStringLiteral("no"), no}, {QStringLiteral("st"), QStringLiteral("E3")}, {QStringLiteral("why"), QStringLiteral("无此货品 lot")}});
                continue;
            }
            stored[no] = record.toObject();
            results.append(QJsonObject{{QStringLiteral("no"), no}, {QStringLiteral("st"), QStringLiteral("S1")}, {QStringLiteral("sn"), QStringLiteral("R-") + no}});
        }
        if (std::exchange(losesNextAnswer, false))
            response.set_content("<html>gateway</html>", "text/html");
        else
            answer(response, results);
    }

    void withdraw(const httplib::Request &request, httplib::Response &response)
    {
        QJsonArray results;
        const QJsonArray records = items(request);
        for (const QJsonValue &record : records) {
            const QString no = record[u"no"].toString();
            const bool isThere = stored.erase(record[u"old"].toString()) > 0;
            results.append(QJsonObject{{QStringLiteral("no"), no}, {QStringLiteral("st"), isThere ? QStringLiteral("S1") : QStringLiteral("E9")}, {QStringLiteral("sn"), QStringLiteral("W-") + no}});
        }
        answer(response, results);
    }

    httplib::Server m_server;
    std::thread m_thread;
};

} // namespace

class StrangerPlatformTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_platform = std::make_unique<OrchardPlatform>();
        QFile file(QStringLiteral(SUBEN_TEST_DATA "/orchard-county.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.count('\n') < 150);
        const auto profile = readProfile(json, file.fileName());
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        // The hook of a posted entry reads the workspace's own list.
        const_cast<Profiles &>(m_shop->workspace().profiles()).list << *profile;
        enable(QStringLiteral("open-sesame"));
    }

    void entriesGoTogetherAndEachGetsItsOwnResult()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_shop->receive(m_shop->milk, QStringLiteral("BAD"), QStringLiteral("3盒"));
        m_shop->receive(m_shop->milk, QStringLiteral("L3"), QStringLiteral("3盒"));
        const RelayReport report = run();
        QCOMPARE(report.accepted, 2);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(m_platform->logins, 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE receipt LIKE 'R-%'"), 2);
    }

    void anAnswerThatIsAPageIsAskedAboutAndNothingGoesTwice()
    {
        m_platform->losesNextAnswer = true;
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        run();
        pass(130);
        run();
        QCOMPARE(m_platform->arrivals, 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 1);
    }

    void aCorrectionTakesTheOldEntryOutFirst()
    {
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        run();
        QVERIFY(m_shop->ledger().correct(wrong, m_shop->confirmed(m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("8盒"))), QStringLiteral("数错了")));
        run();
        pass(130);
        run();
        QCOMPARE(m_platform->stored.size(), std::size_t(1));
        QCOMPARE(m_platform->stored.begin()->second[u"goods"][0][u"amount"].toString(), QStringLiteral("8.00"));
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 3);
    }

    void aTokenThatEndedIsFetchedOnceMore()
    {
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        run();
        m_platform->token = "ended";
        m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("3盒"));
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_platform->logins, 2);
    }

    void aWrongPasswordIsTriedOnce()
    {
        enable(QStringLiteral("wrong"));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        QCOMPARE(run().blocked, 1);
        pass(7'200);
        run();
        QCOMPARE(m_platform->logins, 1);
        QCOMPARE(m_platform->arrivals, 0);
    }

private:
    void enable(const QString &password)
    {
        const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles())
                                 .enable(QStringLiteral("orchard-county"), QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:%1").arg(m_platform->port),
                                         {{QStringLiteral("user"), QStringLiteral("U")}, {QStringLiteral("password"), password}, {QStringLiteral("signKey"), QStringLiteral("sign-key")}});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    RelayReport run() { return ranOverHttp(*m_shop, m_shop->workspace().profiles()); }

    void pass(int seconds) { m_shop->setTime(m_shop->session().clock.now().addSecs(seconds)); }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<OrchardPlatform> m_platform;
};

QTEST_GUILESS_MAIN(StrangerPlatformTest)
#include "tst_strangerplatform.moc"
