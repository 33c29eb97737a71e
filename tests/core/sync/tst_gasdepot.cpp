// A platform that exists nowhere else in the program: XML in a file encrypted with SM4 under a key of its own, sealed and signed
// with SM2, answers signed and encrypted, work done later. What it wants stands in tests/data/gas-depot-county.json, written by the
// README's page alone; the other side here takes it apart with OpenSSL, not with our code.
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/relay.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#ifndef Q_MOC_RUN // it does not get through it
#include <httplib.h>
#endif
#include <openssl/asn1t.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>

#include <map>
#include <thread>

using namespace suben;

namespace
{

const unsigned char *of(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *of(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray text(auto write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    write(bio);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

/// SM2 as OpenSSL has it.
class Pair final
{
public:
    Pair() : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2")) {}
    ~Pair() { EVP_PKEY_free(m_key); }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;

    QString secret() const
    {
        return QString::fromLatin1(text([this](BIO *bio) { PEM_write_bio_PrivateKey(bio, m_key, nullptr, nullptr, 0, nullptr, nullptr); }));
    }
    QString open() const
    {
        return QString::fromLatin1(text([this](BIO *bio) { PEM_write_bio_PUBKEY(bio, m_key); }));
    }

    QByteArray decrypted(const QByteArray &der) const
    {
        EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(m_key, nullptr);
        size_t size = static_cast<size_t>(der.size()) + 64;
        QByteArray plain(static_cast<qsizetype>(size), '\0');
        const bool isDone = EVP_PKEY_decrypt_init(context) == 1 && EVP_PKEY_decrypt(context, of(plain), &size, of(der), static_cast<size_t>(der.size())) == 1;
        EVP_PKEY_CTX_free(context);
        plain.resize(isDone ? static_cast<qsizetype>(size) : 0);
        return plain;
    }

    QByteArray sign(const QByteArray &data, const QByteArray &id) const
    {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_PKEY_CTX *inner = nullptr;
        QByteArray signature(128, '\0');
        size_t size = 128;
        EVP_DigestSignInit(context, &inner, EVP_sm3(), nullptr, m_key);
        EVP_PKEY_CTX_set1_id(inner, id.constData(), id.size());
        EVP_DigestSign(context, of(signature), &size, of(data), static_cast<size_t>(data.size()));
        EVP_MD_CTX_free(context);
        signature.resize(static_cast<qsizetype>(size));
        return signature;
    }

    bool fits(const QByteArray &data, const QByteArray &der, const QByteArray &id) const
    {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_PKEY_CTX *inner = nullptr;
        EVP_DigestVerifyInit(context, &inner, EVP_sm3(), nullptr, m_key);
        EVP_PKEY_CTX_set1_id(inner, id.constData(), id.size());
        const bool isGood = EVP_DigestVerify(context, of(der), static_cast<size_t>(der.size()), of(data), static_cast<size_t>(data.size())) == 1;
        EVP_MD_CTX_free(context);
        return isGood;
    }

private:
    EVP_PKEY *m_key;
};

QByteArray sm4(const QByteArray &data, const QByteArray &key, int direction)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    QByteArray out(data.size() + 32, '\0');
    int size = 0;
    int rest = 0;
    EVP_CipherInit_ex(context, EVP_sm4_cbc(), nullptr, of(key), of(QByteArray("0123456789abcdef")), direction);
    EVP_CipherUpdate(context, of(out), &size, of(data), int(data.size()));
    const bool isGood = EVP_CipherFinal_ex(context, of(out) + size, &rest) == 1;
    EVP_CIPHER_CTX_free(context);
    out.resize(isGood ? size + rest : 0);
    return out;
}

/// 04‖x‖y‖C3‖C2 written by hand as the ASN.1 that OpenSSL reads.
QByteArray asn1OfCipher(const QByteArray &raw)
{
    const auto part = [](char tag, QByteArray content) {
        while (tag == 2 && content.size() > 1 && content.startsWith('\0'))
            content.remove(0, 1);
        if (tag == 2 && (content.at(0) & 0x80) != 0)
            content.prepend('\0');
        return QByteArray(1, tag) + QByteArray(1, char(content.size())) + content;
    };
    const QByteArray inside = part(2, raw.mid(1, 32)) + part(2, raw.mid(33, 32)) + part(4, raw.mid(65, 32)) + part(4, raw.mid(97));
    return part(0x30, inside).replace(1, 1, inside.size() < 128 ? QByteArray(1, char(inside.size())) : QByteArray("\x81") + char(inside.size()));
}

/// r‖s as ASN.1.
QByteArray asn1OfSignature(const QByteArray &raw)
{
    ECDSA_SIG *pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, BN_bin2bn(of(raw), 32, nullptr), BN_bin2bn(of(raw) + 32, 32, nullptr));
    unsigned char *made = nullptr;
    const int size = i2d_ECDSA_SIG(pair, &made);
    QByteArray der(reinterpret_cast<char *>(made), size);
    OPENSSL_free(made);
    ECDSA_SIG_free(pair);
    return der;
}

/// 某县瓶装气体流转登记平台.
class GasDepot final
{
public:
    GasDepot()
    {
        m_server.Post("/gas/in", [this](const httplib::Request &request, httplib::Response &response) { say(response, taken(request)); });
        m_server.Post("/gas/result", [this](const httplib::Request &request, httplib::Response &response) { say(response, worked(request)); });
        m_server.Get("/gas/find", [this](const httplib::Request &request, httplib::Response &response) {
            const auto found = stored.find(QString::fromStdString(request.get_param_value("no")));
            say(response, found == stored.end() ? QStringLiteral("<result code=\"404\"/>") : QStringLiteral("<result code=\"0\" receipt=\"GR-%1\"/>").arg(found->first));
        });
        port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~GasDepot()
    {
        m_server.stop();
        m_thread.join();
    }
    GasDepot(const GasDepot &) = delete;
    GasDepot &operator=(const GasDepot &) = delete;

    Pair own;    ///< the platform's
    Pair client; ///< the firm's
    int port = 0;
    int arrivals = 0;
    int polls = 0;
    bool forgesNextAnswer = false;
    std::map<QString, QStringList> stored; ///< number → names of its elements, in the order in which they stand

private:
    /// Encrypted for the firm and signed.
    void say(httplib::Response &response, const QString &result)
    {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        EVP_Digest("answer-secret", 13, digest, &size, EVP_sm3(), nullptr);
        const QByteArray data = sm4(result.toUtf8(), QByteArray(reinterpret_cast<char *>(digest), 16), 1).toBase64();
        const QByteArray sign = std::exchange(forgesNextAnswer, false) ? client.sign(data, "GAS-PLATFORM") : own.sign(data, "GAS-PLATFORM");
        response.set_content(("<reply><data>" + data + "</data><sign>" + sign.toBase64() + "</sign></reply>").toStdString(), "application/xml");
    }

    /// Nothing where the file is not as it must be.
    std::optional<QByteArray> opened(const httplib::Request &request) const
    {
        const auto part = [&](const char *name) { return QByteArray::fromStdString(request.get_file_value(name).content); };
        const QByteArray sealed = QByteArray::fromHex(part("key"));
        const QByteArray key = sealed.size() == 97 + 16 ? own.decrypted(asn1OfCipher(sealed)) : QByteArray();
        const QByteArray xml = key.size() == 16 ? sm4(part("file"), key, 0) : QByteArray();
        const QByteArray sign = QByteArray::fromBase64(part("sign"));
        const bool isGood = !xml.isEmpty() && sign.size() == 64 && client.fits(xml, asn1OfSignature(sign), "ORG1");
        return isGood ? std::make_optional(xml) : std::nullopt;
    }

    QString taken(const httplib::Request &request)
    {
        const auto xml = opened(request);
        if (!xml)
            return QStringLiteral("<result code=\"7\" text=\"验签失败\"/>");
        QXmlStreamReader reader(*xml);
        QString rows;
        int row = 0;
        while (reader.readNextStartElement() || !reader.atEnd()) {
            if (reader.isStartElement() && reader.name() == u"fill")
                rows += fill(reader, row++);
        }
        m_results << rows;
        return QStringLiteral("<result code=\"10\" task=\"T-%1\"/>").arg(m_results.size());
    }

    QString fill(QXmlStreamReader &reader, int row)
    {
        ++arrivals;
        QString no;
        QString lot;
        QStringList names;
        while (reader.readNextStartElement()) {
            names << reader.name().toString();
            if (reader.name() != u"cylinder") {
                const QString content = reader.readElementText();
                no = names.last() == u"no" ? content : no;
                continue;
            }
            while (reader.readNextStartElement()) {
                names << reader.name().toString();
                const QString content = reader.readElementText();
                lot = names.last() == u"lot" ? content : lot;
            }
        }
        if (lot == u"BAD")
            return QStringLiteral("<row n=\"%1\" code=\"E7\" why=\"缺充装前检查\"/>").arg(row);
        const bool isThere = stored.contains(no);
        stored[no] = names;
        return QStringLiteral("<row n=\"%1\" code=\"%2\" receipt=\"GR-%3\"/>").arg(row).arg(isThere ? QStringLiteral("D") : QStringLiteral("S"), no);
    }

    QString worked(const httplib::Request &request)
    {
        unsigned char mac[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        HMAC(EVP_sm3(), "answer-secret", 13, reinterpret_cast<const unsigned char *>(request.body.data()), request.body.size(), mac, &size);
        if (request.get_header_value("X-Mac") != QByteArray(reinterpret_cast<char *>(mac), int(size)).toHex().toStdString())
            return QStringLiteral("<result code=\"7\"/>");
        if (++polls % 2 == 1)
            return QStringLiteral("<result code=\"0\" state=\"run\"/>");
        const int task = QString::fromStdString(request.body).section(QStringLiteral("T-"), 1).section(u'<', 0, 0).toInt();
        return QStringLiteral("<result code=\"0\" state=\"end\">%1</result>").arg(m_results.value(task - 1));
    }

    QStringList m_results;
    httplib::Server m_server;
    std::thread m_thread;
};

} // namespace

class GasDepotTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_platform = std::make_unique<GasDepot>();
        QFile file(QStringLiteral(SUBEN_TEST_DATA "/gas-depot-county.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.count('\n') < 150);
        const auto profile = readProfile(json, file.fileName());
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        // The hook of a posted entry reads the workspace's own list.
        const_cast<Profiles &>(m_shop->workspace().profiles()).list << *profile;
        enable(m_platform->client.secret());
    }

    void whatWasTakenInIsAskedForUntilItIsDone()
    {
        receive({QStringLiteral("L1"), QStringLiteral("BAD"), QStringLiteral("L3")});
        QCOMPARE(run().running, 3);
        QCOMPARE(m_platform->arrivals, 3); // in one envelope
        settle();
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted' AND receipt LIKE 'GR-%'"), 2);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'rejected' AND reason LIKE '%缺充装前检查%'"), 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 1);
    }

    /// Its own XSD says in which order.
    void theElementsStandAsThePlatformsPaperHasThem()
    {
        receive({QStringLiteral("L1")});
        run();
        QCOMPARE(m_platform->stored.begin()->second,
                 QStringLiteral("no occurred carrier bill cylinder name lot amount").split(u' '));
    }

    void anAnswerSomebodyElseSignedIsNotBelieved()
    {
        m_platform->forgesNextAnswer = true;
        receive({QStringLiteral("L1")});
        run();
        pass(200);
        run();
        QCOMPARE(m_platform->arrivals, 1); // it was asked about, not sent again
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted' AND receipt LIKE 'GR-%'"), 1);
    }

    void aKeyThatIsNotOursStopsAfterOneTry()
    {
        const Pair stranger;
        enable(stranger.secret());
        receive({QStringLiteral("L1")});
        QCOMPARE(run().blocked, 1);
        pass(7'200);
        run();
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 1);
        QCOMPARE(m_platform->arrivals, 0);
    }

private:
    void enable(const QString &ownKey)
    {
        const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles())
                                 .enable(QStringLiteral("gas-depot-county"), QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:%1").arg(m_platform->port),
                                         {{QStringLiteral("org"), QStringLiteral("ORG1")},
                                          {QStringLiteral("ownKey"), ownKey},
                                          {QStringLiteral("platformKey"), m_platform->own.open()},
                                          {QStringLiteral("secret"), QStringLiteral("answer-secret")}});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

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

    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            pass(60);
            run();
        }
    }

    void pass(int seconds) { m_shop->setTime(m_shop->session().clock.now().addSecs(seconds)); }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<GasDepot> m_platform;
};

QTEST_GUILESS_MAIN(GasDepotTest)
#include "tst_gasdepot.moc"
