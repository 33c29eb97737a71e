// What goes over the line goes once, however the other side ends the connection.
#include "core/sync/transport.h"

#include <QSslKey>
#include <QSslServer>
#include <QTest>

#include <netinet/in.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace suben;

namespace
{

enum class Ending { Fin, Reset, HalfARefusal, Whole };

/// Reads every request to its end. The first `answered` are answered well and the connection kept; the others find the
/// given ending.
class RawPlace
{
public:
    RawPlace(int answered, Ending ending)
        : m_answered(answered), m_ending(ending), m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
        socklen_t size = sizeof address;
        getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        listen(m_socket, 16);
        m_thread = std::thread([this] { serve(); });
    }

    ~RawPlace()
    {
        shutdown(m_socket, SHUT_RDWR);
        shutdown(m_peer, SHUT_RDWR);
        m_thread.join();
        close(m_socket);
    }

    RawPlace(const RawPlace &) = delete;
    RawPlace &operator=(const RawPlace &) = delete;

    Request request(const char *method = "POST", qsizetype bytes = 20) const
    {
        Request request;
        request.method = QString::fromLatin1(method);
        request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/in").arg(m_port));
        request.headers = {{"Content-Type", "application/json"}};
        request.totalSeconds = 5;
        request.body = QByteArray(bytes, 'x');
        return request;
    }

    std::atomic<int> requests = 0;
    std::atomic<int> connections = 0;
    std::string firstHead; ///< read it when an answer has come

private:
    void serve()
    {
        for (;;) {
            const int peer = accept(m_socket, nullptr, nullptr);
            if (peer < 0)
                return;
            m_peer = peer;
            ++connections;
            while (readRequest(peer) && answer(peer)) {
            }
            close(peer);
        }
    }

    bool readRequest(int peer)
    {
        std::string text;
        std::size_t wanted = std::string::npos;
        char part[4096];
        while (text.size() < wanted) {
            const ssize_t got = recv(peer, part, sizeof part, 0);
            if (got <= 0)
                return false;
            text.append(part, static_cast<std::size_t>(got));
            const std::size_t head = text.find("\r\n\r\n");
            if (wanted != std::string::npos || head == std::string::npos)
                continue;
            const std::size_t length = text.find("Content-Length: ");
            wanted = head + 4 + (length < head ? std::stoul(text.substr(length + 16)) : 0);
        }
        if (requests++ == 0)
            firstHead = text;
        return true;
    }

    /// Whether the connection goes on.
    bool answer(int peer)
    {
        static const std::string Good = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        static const std::string Half = "HTTP/1.1 400 Bad Request\r\nContent-Length: 900\r\n\r\n{\"msg\":\"line 1\"";
        static const std::string Refusal = "HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}";
        if (requests <= m_answered)
            return send(peer, Good.data(), Good.size(), MSG_NOSIGNAL) > 0;
        if (m_ending == Ending::Whole)
            return send(peer, Refusal.data(), Refusal.size(), MSG_NOSIGNAL) > 0;
        if (m_ending == Ending::HalfARefusal)
            send(peer, Half.data(), Half.size(), MSG_NOSIGNAL);
        const linger hard{1, 0};
        if (m_ending == Ending::Reset)
            setsockopt(peer, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        return false;
    }

    const int m_answered;
    const Ending m_ending;
    const int m_socket;
    quint16 m_port = 0;
    std::atomic<int> m_peer = -1;
    std::thread m_thread;
};

QByteArray written(auto write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    write(bio);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

/// A key with a certificate that vouches for itself, and both as a PKCS#12 file under a password.
struct OwnIdentity {
    QByteArray certificate;
    QByteArray key;
    QByteArray pkcs12;
};

OwnIdentity identity(const char *name, const char *password)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *x509 = X509_new();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 9);
    X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x509), 86'400);
    X509_set_pubkey(x509, key);
    X509_NAME *subject = X509_get_subject_name(x509);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509_set_issuer_name(x509, subject);
    X509_sign(x509, key, EVP_sha256());
    PKCS12 *both = PKCS12_create(password, name, key, x509, nullptr, 0, 0, 0, 0, 0);
    const OwnIdentity made{written([&](BIO *bio) { PEM_write_bio_X509(bio, x509); }),
                           written([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); }),
                           written([&](BIO *bio) { i2d_PKCS12_bio(bio, both); })};
    PKCS12_free(both);
    X509_free(x509);
    EVP_PKEY_free(key);
    return made;
}

/// Answers every request with `{}` over TLS to whoever shows the certificate it knows.
class ClosedPlace final : public QObject
{
public:
    ClosedPlace(const OwnIdentity &own, const QByteArray &known, QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        QSslConfiguration security = QSslConfiguration::defaultConfiguration();
        security.setLocalCertificate(QSslCertificate(own.certificate));
        security.setPrivateKey(QSslKey(own.key, QSsl::Ec));
        security.setProtocol(protocol);
        security.setPeerVerifyMode(QSslSocket::VerifyPeer);
        security.setCaCertificates({QSslCertificate(known)});
        m_server.setSslConfiguration(security);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                socket->readAll();
                visitors << socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).join(QString());
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                socket->disconnectFromHost();
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/x").arg(m_server.serverPort())); }
    QStringList visitors;

private:
    QSslServer m_server;
};

/// Takes connections and either says nothing at all or answers `{}`; keeps the first line it was told.
class PlainPlace final : public QObject
{
public:
    explicit PlainPlace(bool answers)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this, answers] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answers] {
                if (firstLine.isEmpty())
                    firstLine = socket->peek(200).split('\r').first();
                if (!answers)
                    return;
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                socket->disconnectFromHost();
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_server.serverPort(); }
    QByteArray firstLine;

private:
    QTcpServer m_server;
};

Request requestTo(const QUrl &url)
{
    Request request;
    request.method = QStringLiteral("GET");
    request.url = url;
    request.totalSeconds = 30;
    return request;
}

} // namespace

class TransportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheOtherSideReadAndDidNotAnswerGoesOnce_data()
    {
        QTest::addColumn<int>("answered");
        QTest::addColumn<bool>("isReset");
        QTest::addColumn<int>("bytes");
        for (const int answered : {0, 1, 3}) {
            for (const bool isReset : {false, true}) {
                for (const int bytes : {0, 20, 300'000})
                    QTest::addRow("%d answered before, %s, %d bytes", answered, isReset ? "reset" : "closed", bytes)
                        << answered << isReset << bytes;
            }
        }
    }

    void whatTheOtherSideReadAndDidNotAnswerGoesOnce()
    {
        QFETCH(int, answered);
        QFETCH(bool, isReset);
        QFETCH(int, bytes);
        RawPlace place(answered, isReset ? Ending::Reset : Ending::Fin);
        HttpTransport line;
        for (int i = 0; i < answered; ++i)
            QCOMPARE(line.send(place.request()).status, 200);
        const Answer answer = line.send(place.request("POST", bytes));
        QCOMPARE(place.requests.load(), answered + 1);
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.mayHaveArrived);
        QVERIFY2(!answer.timedOut && !answer.problem.isEmpty(), qPrintable(answer.problem));
    }

    void theNextRequestAfterABreakIsSent()
    {
        RawPlace place(0, Ending::Fin);
        HttpTransport line;
        QCOMPARE(line.send(place.request()).status, 0);
        QCOMPARE(line.send(place.request()).status, 0);
        QCOMPARE(place.requests.load(), 2);
    }

    void oneConnectionCarriesManyRequests()
    {
        RawPlace place(20, Ending::Fin);
        HttpTransport line;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(line.send(place.request("POST", 5'000)).status, 200);
        QCOMPARE(place.requests.load(), 20);
        QCOMPARE(place.connections.load(), 1);
    }

    void aRefusalThatBreaksOffIsNoAnswer()
    {
        RawPlace place(0, Ending::HalfARefusal);
        HttpTransport line;
        const Answer answer = line.send(place.request());
        QCOMPARE(answer.status, 0);
        QVERIFY2(!answer.timedOut, qPrintable(answer.problem));
        QVERIFY(answer.mayHaveArrived);
        QCOMPARE(place.requests.load(), 1);
        RawPlace whole(0, Ending::Whole);
        const Answer refused = line.send(whole.request());
        QVERIFY2(refused.status == 400, qPrintable(refused.problem));
    }

    void whoWeAreIsSaidWithTheFirstRequest()
    {
        RawPlace place(1, Ending::Fin);
        HttpTransport line;
        Request request = place.request();
        request.url.setUserInfo(QStringLiteral("shop:geheim"));
        QCOMPARE(line.send(request).status, 200);
        QVERIFY2(place.firstHead.find("Authorization: Basic c2hvcDpnZWhlaW0=") != std::string::npos,
                 place.firstHead.c_str());
    }

    void ourCertificateOpensAPlaceThatAsksForOne()
    {
        const OwnIdentity gateway = identity("gateway", "x");
        const OwnIdentity shop = identity("shop-0042", "geheim");
        ClosedPlace place(gateway, shop.certificate);
        const QString digest = QString::fromLatin1(QSslCertificate(gateway.certificate).digest(QCryptographicHash::Sha256).toHex());
        HttpTransport line;
        Request request = requestTo(place.url());
        request.tls = {{}, digest, QString::fromLatin1(shop.pkcs12.toBase64()), QStringLiteral("geheim")};
        const Answer answer = line.send(request);
        QVERIFY2(answer.status == 200, qPrintable(answer.problem));
        QCOMPARE(place.visitors, QStringList{QStringLiteral("shop-0042")});
        request.tls.password = QStringLiteral("other");
        QVERIFY(!line.send(request).mayHaveArrived);
        request.tls = {{}, digest, {}, {}};
        QCOMPARE(line.send(request).status, 0);
        QCOMPARE(place.visitors.size(), 1);
    }

    void whoeverDoesNotShakeHandsWasNotReached()
    {
        PlainPlace silent(false);
        HttpTransport line;
        Request request = requestTo(QUrl(QStringLiteral("https://127.0.0.1:%1/x").arg(silent.port())));
        request.connectSeconds = 1;
        const Answer answer = line.send(request);
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.mayHaveArrived);
        QVERIFY(!answer.timedOut);
    }

    void aPlaceThatSpeaksOlderThanTheProfileAsksIsNotTalkedTo()
    {
        const OwnIdentity gateway = identity("gateway", "x");
        const OwnIdentity shop = identity("shop-0042", "geheim");
        const QString digest = QString::fromLatin1(QSslCertificate(gateway.certificate).digest(QCryptographicHash::Sha256).toHex());
        ClosedPlace old(gateway, shop.certificate, QSsl::TlsV1_2);
        HttpTransport line;
        Request request = requestTo(old.url());
        request.tls = {{}, digest, QString::fromLatin1(shop.pkcs12.toBase64()), QStringLiteral("geheim"), QStringLiteral("1.3")};
        const Answer refused = line.send(request);
        QCOMPARE(refused.status, 0);
        QVERIFY2(!refused.mayHaveArrived, qPrintable(refused.problem));
        QVERIFY(old.visitors.isEmpty());
        request.tls.minimum = QStringLiteral("1.2");
        QCOMPARE(line.send(request).status, 200);
    }

    void aProxyCarriesWhatTheProfileGivesIt()
    {
        PlainPlace proxy(true);
        HttpTransport line;
        Request request = requestTo(QUrl(QStringLiteral("http://platform.invalid/x")));
        request.proxy = QStringLiteral("http://127.0.0.1:%1").arg(proxy.port());
        QCOMPARE(line.send(request).status, 200);
        QVERIFY2(proxy.firstLine.startsWith("GET http://platform.invalid/x"), proxy.firstLine.constData());
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
