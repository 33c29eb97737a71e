#include "core/storage/backup.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/bench.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "core/sync/restoration.h"
#include "core/workspace/workspace.h"
#include "tests/support/medicines.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace suben;

namespace
{

const QString Secret = QStringLiteral("practice-secret-001");
const QString IdNumber = QStringLiteral("410104197805203518");
const QString PersonName = QStringLiteral("欧阳隐名");

/// A certificate that vouches for itself.
struct OwnCertificate {
    QByteArray certificate;
    QByteArray key;
};

OwnCertificate selfSigned(const char *name)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *x509 = X509_new();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 7);
    X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x509), 86'400);
    X509_set_pubkey(x509, key);
    X509_NAME *subject = X509_get_subject_name(x509);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509_set_issuer_name(x509, subject);
    X509_sign(x509, key, EVP_sha256());
    const auto text = [](auto write) {
        BIO *bio = BIO_new(BIO_s_mem());
        write(bio);
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        const QByteArray bytes(data, size);
        BIO_free(bio);
        return bytes;
    };
    const OwnCertificate made{text([&](BIO *bio) { PEM_write_bio_X509(bio, x509); }),
                              text([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); })};
    X509_free(x509);
    EVP_PKEY_free(key);
    return made;
}

/// Answers every request with `{}` over TLS, in a thread of its own.
class TlsPlace final : public QObject
{
public:
    explicit TlsPlace(const OwnCertificate &own)
    {
        QSslConfiguration security = QSslConfiguration::defaultConfiguration();
        security.setLocalCertificate(QSslCertificate(own.certificate));
        security.setPrivateKey(QSslKey(own.key, QSsl::Ec));
        security.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(security);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                ++requests;
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                socket->disconnectFromHost();
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/x").arg(m_server.serverPort())); }
    int requests = 0;

private:
    QSslServer m_server;
};

/// Makes a backup of the ledger while its first request is on its way.
class BackupWhileSending final : public Transport
{
public:
    BackupWhileSending(Store &store, const QString &path) : m_store(store), m_path(path) {}
    Answer send(const Request &request) override
    {
        NoProgress none;
        if (!QFile::exists(m_path))
            made = makeBackup(m_store, m_path, none).has_value();
        return m_line.send(request);
    }
    bool made = false;

private:
    Store &m_store;
    QString m_path;
    HttpTransport m_line;
};

Request requestTo(const QUrl &url, const TlsSpec &tls)
{
    Request request;
    request.method = QStringLiteral("GET");
    request.url = url;
    request.totalSeconds = 10;
    request.tls = tls;
    return request;
}

} // namespace

/// What the outbox promises beyond single faults.
class OutboxProofTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void onlyTheCertificateThatIsNamedIsTaken()
    {
        const OwnCertificate own = selfSigned("gateway");
        const OwnCertificate other = selfSigned("stranger");
        TlsPlace place(own);
        HttpTransport line;
        const auto digest = [](const OwnCertificate &of) {
            return QString::fromLatin1(QSslCertificate(of.certificate).digest(QCryptographicHash::Sha256).toHex());
        };
        QCOMPARE(line.send(requestTo(place.url(), {{}, digest(own), {}, {}})).status, 200);
        const Answer stranger = line.send(requestTo(place.url(), {{}, digest(other), {}, {}}));
        QCOMPARE(stranger.status, 0);
        QVERIFY(!stranger.mayHaveArrived);
        const Answer nobody = line.send(requestTo(place.url(), {}));
        QCOMPARE(nobody.status, 0);
        QVERIFY(!nobody.mayHaveArrived);
        QCOMPARE(place.requests, 1); // nothing was said to a stranger
    }

    void aCertificateOfOursThatDoesNotOpenIsSaidBeforeAnythingLeaves()
    {
        HttpTransport line;
        const Answer answer = line.send(requestTo(QUrl(QStringLiteral("https://127.0.0.1:1/")), {{}, {}, QStringLiteral("QUJD"), QStringLiteral("x")}));
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.mayHaveArrived);
    }

    void aPlatformNobodyPlannedIsWrittenAsData()
    {
        QFile file(QStringLiteral(SUBEN_TEST_DATA "/cold-chain-county.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.count('\n') < 150);
        const auto profile = readProfile(json, file.fileName());
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        Profiles profiles{{*profile}, {}};
        begin({});
        Outbox outbox(m_shop->session(), profiles);
        const auto enabled = outbox.enable(profile->id, QStringLiteral("practice"), m_base, {{QStringLiteral("shop"), QStringLiteral("S")}, {QStringLiteral("secret"), Secret}});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
        const EventId event = m_shop->receive(m_shop->milk, QStringLiteral("c1"), QStringLiteral("3盒"));
        const auto queued = m_shop->store().write([&](Database &db) { return outbox.enqueue()(db, event); });
        QVERIFY(queued);
        HttpTransport line;
        NoProgress none;
        QCOMPARE(testCall(m_shop->session(), *profile, line).has_value(), true);
        const auto report = Relay(m_shop->session(), profiles, line).run(none);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->accepted, 1);
        QCOMPARE(m_platform->stored().front().record[u"boxes"][0][u"unit"].toString(), QStringLiteral("01"));
    }

    void aLedgerThatWasPutBackAsksBeforeItSends()
    {
        begin({});
        enablePractice();
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        const QString marks = m_shop->path() + QStringLiteral(".sent");
        QCOMPARE(run()->accepted, 1);
        // As it was before that run: the row waits, and the mark in the file is an older one.
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'ready', receipt = ''; UPDATE setting SET value = 'older' WHERE key = 'outbox.mark'"));
        QVERIFY(QFile::exists(marks));
        const auto refused = run();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(m_platform->stored().front().arrivals, 1);
        QVERIFY(Restoration(m_shop->session()).goOn());
        QCOMPARE(run()->accepted, 1);
        QCOMPARE(m_platform->stored().front().arrivals, 1); // asked about, not sent
    }

    void aBackupMadeWhileARunSendsIsOlderThanTheRun()
    {
        begin({});
        enablePractice();
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        const QString backup = m_shop->path() + QStringLiteral(".backup");
        BackupWhileSending line(m_shop->store(), backup);
        NoProgress none;
        const auto report = Relay(m_shop->session(), m_shop->workspace().profiles(), line).run(none);
        QVERIFY(report && report->accepted == 1 && line.made);
        QVERIFY(!Restoration(m_shop->session()).isOlder().value_or(true));
        // As if it lay in the ledger's place.
        QVERIFY(QFile::copy(m_shop->path() + QStringLiteral(".sent"), backup + QStringLiteral(".sent")));
        const auto putBack = Workspace::open(backup, {}, std::make_unique<FixedClock>(m_shop->session().clock.now()));
        QVERIFY2(putBack, putBack ? "" : qPrintable(putBack.error().text));
        QVERIFY(Restoration((*putBack)->session()).isOlder().value_or(false));
    }

    void aLedgerWithoutEntriesIsNoBackup()
    {
        begin({});
        enablePractice();
        for (int round = 0; round < 3; ++round) {
            const auto nothing = run();
            QVERIFY2(nothing, nothing ? "" : qPrintable(nothing.error().text));
        }
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        const auto first = run();
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        QCOMPARE(first->accepted, 1);
        QVERIFY(run());
    }

    /// Everything that is said or kept while platforms fail in turn: the file and all beside it, the backup, what is logged,
    /// reported, shown of every attempt, and every error.
    void neitherSecretNorPersonIsSaidOrKeptAnywhere()
    {
        static QString logged;
        logged.clear();
        const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text; });
        QString said;
        begin({.faults = {{1, PracticeFault::Kind::HtmlPage}, {2, PracticeFault::Kind::ErrorAfterCommit}, {4, PracticeFault::Kind::RejectFirst}, {6, PracticeFault::Kind::GbkAnswer},
                          {8, PracticeFault::Kind::CutMidAnswer}, {9, PracticeFault::Kind::TokenEnds}}});
        m_shop = std::make_unique<TestWorkspace>(QStringList{QStringLiteral("food.general"), QStringLiteral("drug.ephedrine")});
        m_shop->letPlatformsTakeAnyGoods();
        Outbox outbox(m_shop->session(), m_shop->workspace().profiles());
        for (const Profile &profile : m_shop->workspace().profiles().list) {
            QHash<QString, QString> values;
            for (const CredentialSlot &slot : profile.credentials)
                values[slot.id] = slot.secret ? Secret : QStringLiteral("practice");
            values[QStringLiteral("orgCode")] = QStringLiteral("H37060200001");
            if (!profile.record.isEmpty() && profile.environments.first().base.startsWith(QLatin1String("http")))
                QVERIFY(outbox.enable(profile.id, QStringLiteral("practice"), m_base, values));
            if (const auto strange = outbox.enable(profile.id, QStringLiteral("moon"), m_base, values); !strange)
                said += strange.error().text;
        }
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_shop->record(capsuleSale(*m_shop, PersonName, IdNumber));
        for (int round = 0; round < 8; ++round) {
            const auto report = run();
            said += report ? report->messages.join(u' ') : report.error().text;
            m_shop->setTime(m_shop->session().clock.now().addSecs(4'000));
        }
        for (const OutboxRow &row : outbox.rows({.profile = {}, .states = {}, .before = {}, .limit = 500}).value_or(std::vector<OutboxRow>())) {
            said += row.reason + row.receipt;
            for (const OutboxAttempt &attempt : outbox.attempts(row.id).value_or(std::vector<OutboxAttempt>()))
                said += attempt.request + attempt.answer + attempt.outcome;
            said += outbox.preview(row.profile, row.event).value_or(QString());
        }
        QVERIFY(said.size() > 10'000);
        NoProgress none;
        QVERIFY(makeBackup(m_shop->store(), m_shop->path() + QStringLiteral(".backup"), none));
        qInstallMessageHandler(before);
        for (const QString &secret : {Secret, IdNumber, PersonName})
            QVERIFY2(!said.contains(secret) && !logged.contains(secret), qPrintable(secret));
        const QFileInfo ledger(m_shop->path());
        const QStringList files = ledger.dir().entryList(QDir::Files);
        QVERIFY(files.size() >= 3);
        for (const QString &name : files) {
            QFile file(ledger.dir().filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(Secret.toUtf8()) && !bytes.contains(IdNumber.toUtf8()), qPrintable(name));
        }
    }

    void noSecretAndNoIdStandsInAnythingThatIsKept()
    {
        begin({});
        enablePractice();
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        QCOMPARE(run()->accepted, 1);
        const auto checkpoint = m_shop->store().write([](Database &db) -> Result<void> {
            db.execute("UPDATE outbox SET reason = reason");
            return {};
        });
        QVERIFY(checkpoint);
        const QFileInfo ledger(m_shop->path());
        const QStringList files = ledger.dir().entryList({ledger.fileName() + QLatin1Char('*')}, QDir::Files);
        QVERIFY(files.size() >= 2);
        for (const QString &name : files) {
            QFile file(ledger.dir().filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(Secret.toUtf8()), qPrintable(name));
            QVERIFY2(!bytes.contains("X-Signature"), qPrintable(name));
        }
    }

    /// Prints what the queue reaches beside a bare client that carries the same bytes.
    void aLongQueueGoesOutInOneRun()
    {
        const int count = qEnvironmentVariableIntValue("SUBEN_UPLOADS") > 0 ? qEnvironmentVariableIntValue("SUBEN_UPLOADS") : 500;
        begin({});
        enablePractice();
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_shop->tamper(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                                      "INSERT INTO outbox (id, event_id, profile, profile_version, business_key, record, state, created_at) "
                                      "SELECT 1000 + i, event_id, profile, profile_version, business_key || '-' || i, "
                                      "replace(record, business_key, business_key || '-' || i), 'ready', created_at FROM outbox, n WHERE outbox.id = 1")
                           .arg(count));
        QElapsedTimer watch;
        watch.start();
        const auto report = run();
        const qint64 queue = qMax<qint64>(1, watch.elapsed());
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->accepted, count);
        QCOMPARE(static_cast<int>(m_platform->stored().size()), count);
        for (const PracticeRecord &record : m_platform->stored())
            QCOMPARE(record.arrivals, 1);
        const qint64 bare = qMax<qint64>(1, carryAgain());
        qInfo("%d records: queue %lld ms, bare client with the same bytes %lld ms, ratio %.2f", count, static_cast<long long>(queue),
              static_cast<long long>(bare), static_cast<double>(bare) / static_cast<double>(queue));
    }

private:
    void begin(const PracticeRules &rules)
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0, .rules = rules});
        const auto port = m_platform->start();
        QVERIFY(port);
        m_base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
    }

    void enablePractice()
    {
        const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles())
                                 .enable(QStringLiteral("practice"), QStringLiteral("practice"), m_base,
                                         {{QStringLiteral("appKey"), QStringLiteral("practice")}, {QStringLiteral("appSecret"), Secret}});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    Result<RelayReport> run()
    {
        HttpTransport line;
        NoProgress none;
        return Relay(m_shop->session(), m_shop->workspace().profiles(), line).run(none);
    }

    /// The frozen requests once more over a bare line; the platform refuses their nonces after it has read them.
    qint64 carryAgain()
    {
        std::vector<Request> requests;
        const auto read = m_shop->store().read([&](Database &db) -> Result<void> {
            Rows rows = db.query("SELECT request FROM outbox_attempt ORDER BY id");
            while (rows.next()) {
                const auto plain = m_shop->session().keys.decrypt(rows.blob(0), AttemptSecret);
                if (!plain)
                    return tl::make_unexpected(plain.error());
                requests.push_back(Request::thawed(*plain));
            }
            return {};
        });
        if (!read)
            return 0;
        m_platform.reset();
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = static_cast<quint16>(QUrl(m_base).port())});
        if (!m_platform->start())
            return 0;
        HttpTransport line;
        QElapsedTimer watch;
        watch.start();
        for (const Request &request : requests)
            line.send(request);
        return watch.elapsed();
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<PracticePlatform> m_platform;
    QString m_base;
};

QTEST_GUILESS_MAIN(OutboxProofTest)
#include "tst_outboxproof.moc"
