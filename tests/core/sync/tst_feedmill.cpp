// A platform that exists nowhere else in the program: lines of text in GB18030, a key made of keys, answers that are a sentence.
// What it wants stands in tests/data/feed-mill-county.json, written by the README's page alone; the other side here is not ours.
#include "core/ledger/ledger.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/relay.h"
#include "tests/support/testworkspace.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QTest>

#ifndef Q_MOC_RUN // it does not get through it
#include <httplib.h>
#endif
#include <unicode/ucnv.h>

#include <map>
#include <thread>

using namespace suben;

namespace
{

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QString fromGb(const std::string &bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("GB18030", &error);
    QString text(static_cast<qsizetype>(bytes.size()) + 1, Qt::Uninitialized);
    const int size = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int(text.size()), bytes.data(), int(bytes.size()), &error);
    ucnv_close(converter);
    text.resize(U_FAILURE(error) ? 0 : size);
    return text;
}

std::string toGb(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("GB18030", &error);
    std::string bytes(static_cast<std::size_t>(text.size()) * 4 + 1, '\0');
    const int size = ucnv_fromUChars(converter, bytes.data(), int(bytes.size()), reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &error);
    ucnv_close(converter);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

/// 某县饲料原料台账平台.
class FeedMill final
{
public:
    FeedMill()
    {
        m_server.Post("/feed/in", [this](const httplib::Request &request, httplib::Response &response) { take(request, response); });
        m_server.Get("/feed/state", [this](const httplib::Request &request, httplib::Response &response) {
            const auto found = stored.find(QString::fromStdString(request.get_param_value("no")));
            say(response, found == stored.end() ? QStringLiteral("状态=无") : QStringLiteral("状态=已入库;流水号=FD-") + found->first);
        });
        port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~FeedMill()
    {
        m_server.stop();
        m_thread.join();
    }
    FeedMill(const FeedMill &) = delete;
    FeedMill &operator=(const FeedMill &) = delete;

    int port = 0;
    int requests = 0;
    bool isVague = false;         ///< says that something is wrong, not what
    bool losesNextAnswer = false; ///< a page of a portal in place of it
    std::map<QString, QStringList> stored;

private:
    static void say(httplib::Response &response, const QString &text) { response.set_content(toGb(text), "text/plain; charset=UTF-8"); }

    static bool isSigned(const httplib::Request &request)
    {
        const QByteArray date = QByteArray::fromStdString(request.get_header_value("X-Date"));
        const QByteArray day = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd")).toLatin1();
        const QByteArray yesterday = QDateTime::currentDateTimeUtc().addDays(-1).toString(QStringLiteral("yyyyMMdd")).toLatin1();
        const QByteArray body = QCryptographicHash::hash(QByteArray::fromStdString(request.body), QCryptographicHash::Sha256).toHex();
        const QByteArray wanted = QByteArray::fromStdString(request.get_header_value("Authorization"));
        const auto with = [&](const QByteArray &of) { return "FEED1 M1:" + hmac(hmac(hmac("FEEDopen-sesame", of), "M1"), "M1\n" + date + '\n' + body).toBase64(); };
        return wanted == with(day) || wanted == with(yesterday);
    }

    void take(const httplib::Request &request, httplib::Response &response)
    {
        ++requests;
        if (!isSigned(request))
            return say(response, QStringLiteral("受理失败(E30):签名不符"));
        const QStringList lines = fromGb(request.body).split(u'\n', Qt::SkipEmptyParts);
        QStringList wrong;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines.at(i).split(u'|');
            if (cells.size() != 8)
                return say(response, QStringLiteral("受理失败(E22):第%1行列数不符").arg(i + 1));
            if (cells.at(5) == u"BAD")
                wrong << QStringLiteral("第%1行批号不合规定").arg(i + 1);
            if (stored.contains(cells.at(0)))
                return say(response, QStringLiteral("受理失败(E09):单据号【%1】已登记").arg(cells.at(0)));
        }
        if (!wrong.isEmpty())
            return say(response, isVague ? QStringLiteral("受理失败(E20):数据有误") : QStringLiteral("受理失败(E21):") + wrong.join(u';'));
        for (const QString &line : lines)
            stored[line.section(u'|', 0, 0)] = line.split(u'|');
        if (std::exchange(losesNextAnswer, false))
            response.set_content("<html>portal</html>", "text/html");
        else
            say(response, QStringLiteral("受理成功:流水号=FD-%1").arg(requests));
    }

    httplib::Server m_server;
    std::thread m_thread;
};

} // namespace

class FeedMillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_platform = std::make_unique<FeedMill>();
        QFile file(QStringLiteral(SUBEN_TEST_DATA "/feed-mill-county.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.count('\n') < 150);
        const auto profile = readProfile(json, file.fileName());
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        // The hook of a posted entry reads the workspace's own list.
        const_cast<Profiles &>(m_shop->workspace().profiles()).list << *profile;
        const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles())
                                 .enable(QStringLiteral("feed-mill-county"), QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:%1").arg(m_platform->port),
                                         {{QStringLiteral("org"), QStringLiteral("M1")}, {QStringLiteral("secret"), QStringLiteral("open-sesame")}});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    void oneFaultyLineGoesBackAndTheOthersGoWithoutIt()
    {
        receive({QStringLiteral("L1"), QStringLiteral("BAD"), QStringLiteral("L3")});
        const RelayReport report = run();
        QCOMPARE(report.accepted, 2);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(m_platform->stored.size(), std::size_t(2));
        QCOMPARE(m_platform->requests, 2);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'rejected' AND reason LIKE '%批号不合规定%'"), 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE receipt = 'FD-2'"), 2);
    }

    /// It is found by sending halves.
    void aFaultyLineNobodyNamesIsFound()
    {
        m_platform->isVague = true;
        receive({QStringLiteral("L1"), QStringLiteral("L2"), QStringLiteral("L3"), QStringLiteral("L4"), QStringLiteral("L5"), QStringLiteral("BAD"), QStringLiteral("L7")});
        const RelayReport report = run();
        QCOMPARE(report.accepted, 6);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(m_platform->stored.size(), std::size_t(6));
    }

    void aRareNameArrivesAsItIsWritten()
    {
        const QString rare = QStringLiteral("𠮷田粮行");
        m_shop->tamper(QStringLiteral("UPDATE party SET name = '%1' WHERE id = %2").arg(rare).arg(raw(m_shop->supplier)));
        receive({QStringLiteral("L1")});
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_platform->stored.begin()->second.at(3), rare);
    }

    void aPortalInBetweenIsNoReceipt()
    {
        m_platform->losesNextAnswer = true;
        receive({QStringLiteral("L1"), QStringLiteral("L2")});
        run();
        m_shop->setTime(m_shop->session().clock.now().addSecs(200));
        run();
        QCOMPARE(m_platform->requests, 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted' AND receipt LIKE 'FD-%'"), 2);
    }

    void aCorrectionTakesTheOldEntryBackInRed()
    {
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        run();
        QVERIFY(m_shop->ledger().correct(wrong, m_shop->confirmed(m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("8盒"))), QStringLiteral("数错了")));
        for (int i = 0; i < 3; ++i) {
            run();
            m_shop->setTime(m_shop->session().clock.now().addSecs(200));
        }
        QStringList amounts;
        for (const auto &[no, cells] : m_platform->stored)
            amounts << cells.at(2) + cells.at(6);
        amounts.sort();
        QCOMPARE(amounts, (QStringList{QStringLiteral("冲销-3.00"), QStringLiteral("购进3.00"), QStringLiteral("购进8.00")}));
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 3);
    }

private:
    void receive(const QStringList &lots)
    {
        for (const QString &lot : lots)
            m_shop->receive(m_shop->milk, lot, QStringLiteral("3盒"));
    }

    RelayReport run()
    {
        HttpTransport line;
        NoProgress none;
        const auto report = Relay(m_shop->session(), m_shop->workspace().profiles(), line).run(none);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<FeedMill> m_platform;
};

QTEST_GUILESS_MAIN(FeedMillTest)
#include "tst_feedmill.moc"
