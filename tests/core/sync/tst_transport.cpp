// What goes over the line goes once, however the other side ends the connection.
#include "core/sync/transport.h"

#include <QTest>

#include <netinet/in.h>
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
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
