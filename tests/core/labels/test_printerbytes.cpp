#include "labelexamples.h"

#include "core/base/progress.h"
#include "core/labels/printerbytes.h"
#include "core/labels/printerport.h"
#include "core/render/painter.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <zlib.h>

using namespace suben;

namespace
{

QImage picture(const char *id, int dpi)
{
    return labelPicture(*composeLabel(examples::shipped(QString::fromLatin1(id)), examples::milk(), dpi));
}

QByteArray inflated(const QByteArray &packed, qsizetype size)
{
    QByteArray bytes(size, '\0');
    uLongf length = static_cast<uLong>(size);
    const int code = uncompress(reinterpret_cast<Bytef *>(bytes.data()), &length,
                                reinterpret_cast<const Bytef *>(packed.constData()), static_cast<uLong>(packed.size()));
    return code == Z_OK && static_cast<qsizetype>(length) == size ? bytes : QByteArray();
}

/// Rows of bytes, 1 = black, as a picture of `size`.
QImage imageOf(const QByteArray &bytes, int bytesPerRow, QSize size)
{
    QImage image(size, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, static_cast<uchar>(bytes[y * bytesPerRow + x / 8]) >> (7 - x % 8) & 1);
    }
    return image;
}

/// Takes one connection and keeps what comes.
class Listener final : public QThread
{
public:
    explicit Listener(bool reading) : m_reading(reading)
    {
        start();
        while (port == 0)
            QThread::msleep(1);
    }
    ~Listener() override
    {
        requestInterruption();
        wait();
    }

    std::atomic<quint16> port = 0;
    QByteArray received; ///< complete after finished()

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port = server.serverPort();
        while (!server.waitForNewConnection(50)) {
            if (isInterruptionRequested())
                return;
        }
        QTcpSocket *socket = server.nextPendingConnection();
        if (!m_reading)
            socket->setReadBufferSize(1);
        while (!isInterruptionRequested() && socket->state() == QAbstractSocket::ConnectedState) {
            if (m_reading && socket->waitForReadyRead(50))
                received += socket->readAll();
            else if (!m_reading)
                msleep(20);
        }
        received += socket->readAll();
    }

private:
    bool m_reading;
};

} // namespace

class TestPrinterBytes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zplCarriesThePictureOfThePreview_data();
    void zplCarriesThePictureOfThePreview();
    void z64HasTheChecksumThatPrintersExpect();
    void tsplCarriesThePictureOfThePreview();
    void escPosCarriesThePictureOfThePreview();
    void aReceiptIsNoWiderThanThePrintersHead();
    void copiesAreThePrintersWork();
    void anOffsetMovesThePicture();
    void aJobIsSmallEnoughForACheapPrinter();
    void thePrinterOnTheNetworkGetsEveryByte();
    void aPrinterThatIsOffIsAnError();
    void aPrinterThatTakesNothingIsAnError();
    void aStoppedJobIsCancelled();
    void addressesAreRead();
};

void TestPrinterBytes::zplCarriesThePictureOfThePreview_data()
{
    QTest::addColumn<int>("dpi");
    QTest::newRow("203") << 203;
    QTest::newRow("300") << 300;
}

void TestPrinterBytes::zplCarriesThePictureOfThePreview()
{
    QFETCH(int, dpi);
    const QImage preview = picture("lot.60x40", dpi);
    const QString job = QString::fromLatin1(zplLabel(preview, {dpi, {}, 2, -1}, 1));
    static const QRegularExpression Graphic(
        QStringLiteral("\\^GFA,(\\d+),(\\d+),(\\d+),:Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})\\^FS"));
    const auto match = Graphic.match(job);
    QVERIFY(match.hasMatch());
    QCOMPARE(match.captured(1), match.captured(2));
    const QByteArray bytes = inflated(QByteArray::fromBase64(match.captured(4).toLatin1()), match.captured(2).toInt());
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(imageOf(bytes, match.captured(3).toInt(), preview.size()), preview);
    QVERIFY(job.startsWith(QStringLiteral("^XA")) && job.endsWith(QStringLiteral("^XZ\n")));
    QVERIFY(job.contains(QStringLiteral("^PW%1^LL%2").arg(preview.width()).arg(preview.height())));
}

/// CRC-16/XMODEM of "123456789" is 31C3 (the catalogue's check value); here over the base64 text of a job.
void TestPrinterBytes::z64HasTheChecksumThatPrintersExpect()
{
    const QString job = QString::fromLatin1(zplLabel(picture("lot.40x30", 203), {}, 1));
    static const QRegularExpression Graphic(QStringLiteral(":Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})"));
    const auto match = Graphic.match(job);
    const auto crc = [](const QByteArray &text) { // table form, from the polynomial's definition by long division
        quint32 rest = 0;
        for (const char c : text + QByteArray(2, '\0')) {
            for (int bit = 7; bit >= 0; --bit) {
                rest = rest << 1 | (static_cast<uchar>(c) >> bit & 1U);
                if ((rest & 0x10000) != 0)
                    rest ^= 0x11021;
            }
        }
        return rest;
    };
    QCOMPARE(crc("123456789"), 0x31C3U);
    QCOMPARE(crc("eJzj4KAKYJChDmCwoQ5gEKAOYAAAavEfEQ=="), 0x24EFU); // as a printer's own driver wrote it
    QCOMPARE(match.captured(2).toUInt(nullptr, 16), crc(match.captured(1).toLatin1()));
}

void TestPrinterBytes::tsplCarriesThePictureOfThePreview()
{
    const QImage preview = picture("lot.60x40", 300);
    const QByteArray job = tsplLabel(preview, {300, {}, 3, 8}, 5);
    QVERIFY(job.startsWith("SIZE 60.0 mm,40.0 mm\r\nGAP 3.0 mm,0.0 mm\r\n"));
    QVERIFY(job.contains("DENSITY 8\r\nCLS\r\n"));
    const QByteArray head = "BITMAP 0,0,89,472,0,";
    const qsizetype start = job.indexOf(head) + head.size();
    QVERIFY(start > head.size());
    QByteArray bytes = job.mid(start, 89 * 472);
    for (char &byte : bytes)
        byte = static_cast<char>(~byte);
    QCOMPARE(imageOf(bytes, 89, preview.size()), preview);
    QCOMPARE(job.mid(start + 89 * 472), QByteArray("\r\nPRINT 1,5\r\n"));
}

void TestPrinterBytes::escPosCarriesThePictureOfThePreview()
{
    const QImage preview = picture("lot.40x30", 203);
    const QByteArray job = escPosLabel(preview, {}, 1);
    QVERIFY(job.startsWith("\x1b@"));
    QByteArray bytes;
    qsizetype at = 2;
    while (job.mid(at, 3) == QByteArray("\x1dv0", 3)) {
        const int width = static_cast<uchar>(job[at + 4]) + 256 * static_cast<uchar>(job[at + 5]);
        const int rows = static_cast<uchar>(job[at + 6]) + 256 * static_cast<uchar>(job[at + 7]);
        QCOMPARE(width, 40);
        bytes += job.mid(at + 8, qsizetype(width) * rows);
        at += 8 + qsizetype(width) * rows;
    }
    QCOMPARE(imageOf(bytes, 40, preview.size()), preview);
    QCOMPARE(job.mid(at), QByteArray("\x1b\x64\x03"));
}

/// Heads of 58 mm printers have 384 dots, those of 80 mm printers 576.
void TestPrinterBytes::aReceiptIsNoWiderThanThePrintersHead()
{
    for (const auto &[id, dots] : {std::pair("slip.58", 384), std::pair("slip.80", 576), std::pair("day.80", 576)}) {
        const QByteArray job = escPosLabel(picture(id, 203), {}, 1);
        const qsizetype at = job.indexOf(QByteArray("\x1dv0", 3));
        QVERIFY(at >= 0);
        const int width = static_cast<uchar>(job[at + 4]) + 256 * static_cast<uchar>(job[at + 5]);
        QCOMPARE(width * 8, dots);
    }
}

void TestPrinterBytes::copiesAreThePrintersWork()
{
    const QImage preview = picture("lot.40x30", 203);
    QVERIFY(zplLabel(preview, {}, 200).contains("^PQ200,"));
    QCOMPARE(zplLabel(preview, {}, 200).count("^GFA"), 1);
    QCOMPARE(tsplLabel(preview, {}, 200).count("BITMAP"), 1);
    QCOMPARE(escPosLabel(preview, {}, 3).count(QByteArray("\x1b\x64\x03")), 3);
}

void TestPrinterBytes::anOffsetMovesThePicture()
{
    QImage dot(320, 240, QImage::Format_Mono);
    dot.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    dot.fill(0);
    dot.setPixel(100, 100, 1);
    const QByteArray job = tsplLabel(dot, {203, QPointF(1, -2), 2, -1}, 1); // 8 right, 16 up
    const qsizetype start = job.indexOf(",240,0,") + 7;
    QByteArray bytes = job.mid(start, 40 * 240);
    for (char &byte : bytes)
        byte = static_cast<char>(~byte);
    const QImage moved = imageOf(bytes, 40, dot.size());
    QCOMPARE(moved.pixelIndex(108, 84), 1);
    QCOMPARE(moved.pixelIndex(100, 100), 0);
}

void TestPrinterBytes::aJobIsSmallEnoughForACheapPrinter()
{
    QVERIFY(zplLabel(picture("lot.60x40", 203), {}, 1).size() < 8 * 1024);
}

void TestPrinterBytes::thePrinterOnTheNetworkGetsEveryByte()
{
    Listener printer(true);
    QByteArray job(3'000'000, 'x');
    job += "end";
    NoProgress progress;
    const auto sent =
        sendToPrinter({QStringLiteral("127.0.0.1"), printer.port}, job, std::chrono::seconds(10), progress);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text));
    printer.wait();
    QCOMPARE(printer.received.size(), job.size());
    QVERIFY(printer.received == job);
}

void TestPrinterBytes::aPrinterThatIsOffIsAnError()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    NoProgress progress;
    const auto sent = sendToPrinter({QStringLiteral("127.0.0.1"), port}, "^XA^XZ", std::chrono::seconds(2), progress);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Network);
    QVERIFY(sent.error().text.contains(QStringLiteral("127.0.0.1:")));
}

void TestPrinterBytes::aPrinterThatTakesNothingIsAnError()
{
    Listener printer(false);
    NoProgress progress;
    const auto sent = sendToPrinter({QStringLiteral("127.0.0.1"), printer.port}, QByteArray(40'000'000, 'x'),
                                    std::chrono::milliseconds(600), progress);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Network);
}

void TestPrinterBytes::aStoppedJobIsCancelled()
{
    class Stopped final : public Progress
    {
    public:
        void advance(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    } progress;
    Listener printer(false);
    const auto sent = sendToPrinter({QStringLiteral("127.0.0.1"), printer.port}, QByteArray(40'000'000, 'x'),
                                    std::chrono::seconds(20), progress);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Cancelled);
}

void TestPrinterBytes::addressesAreRead()
{
    QCOMPARE(PrinterAddress::parse(u"192.168.1.50"), (PrinterAddress{QStringLiteral("192.168.1.50"), 9100}));
    QCOMPARE(PrinterAddress::parse(u"printer:6101"), (PrinterAddress{QStringLiteral("printer"), 6101}));
    QCOMPARE(PrinterAddress::parse(u"[fe80::1]:9100"), (PrinterAddress{QStringLiteral("fe80::1"), 9100}));
    QVERIFY(!PrinterAddress::parse(u"printer:0"));
    QVERIFY(!PrinterAddress::parse(u"printer:99999"));
    QVERIFY(!PrinterAddress::parse(u"http://printer"));
    QVERIFY(!PrinterAddress::parse(u""));
}

QTEST_MAIN(TestPrinterBytes)
#include "test_printerbytes.moc"
