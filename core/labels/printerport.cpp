#include "core/labels/printerport.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTcpSocket>

namespace suben
{

namespace
{

constexpr qint64 Portion = 64 * 1024;
constexpr int Glance = 200; ///< ms between two looks at whether the person stopped it

QString nameOf(const PrinterAddress &address)
{
    return QStringLiteral("%1:%2").arg(address.host).arg(address.port);
}

/// Waits in glances until `done` or the deadline; false when it did not happen.
template <typename Done>
bool waitFor(QDeadlineTimer deadline, const Progress &progress, Done done)
{
    while (!done(Glance)) {
        if (deadline.hasExpired() || progress.cancelled())
            return false;
    }
    return true;
}

/// Qt's own words are English.
QString socketWords(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QCoreApplication::translate("PrinterPort", "nothing answers there");
    case QAbstractSocket::HostNotFoundError:
        return QCoreApplication::translate("PrinterPort", "there is no machine of this name");
    case QAbstractSocket::RemoteHostClosedError:
        return QCoreApplication::translate("PrinterPort", "it broke the connection off");
    case QAbstractSocket::SocketTimeoutError:
        return QCoreApplication::translate("PrinterPort", "it took too long");
    default:
        return QCoreApplication::translate("PrinterPort", "the network cannot be reached");
    }
}

Failure stopped(const PrinterAddress &address, const QTcpSocket &socket, const Progress &progress)
{
    if (progress.cancelled())
        return failure(ErrorCode::Cancelled, QCoreApplication::translate(
                                                 "PrinterPort", "Printing was stopped. Part of it may have come out."));
    return failure(ErrorCode::Network,
                   QCoreApplication::translate("PrinterPort",
                                               "The printer %1 does not answer: %2. Check that it is on and connected.")
                       .arg(nameOf(address), socketWords(socket.error())));
}

} // namespace

std::optional<PrinterAddress> PrinterAddress::parse(QStringView text)
{
    static const QRegularExpression Form(
        QStringLiteral("^(?:\\[([0-9A-Fa-f:]+)\\]|([A-Za-z0-9._-]+))(?::([0-9]{1,5}))?$"));
    const QRegularExpressionMatch match = Form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    PrinterAddress address{match.captured(1) + match.captured(2)};
    if (match.capturedLength(3) == 0)
        return address;
    const uint port = match.captured(3).toUInt();
    if (port == 0 || port > 65535)
        return std::nullopt;
    address.port = static_cast<quint16>(port);
    return address;
}

Result<void> sendToPrinter(const PrinterAddress &address, const QByteArray &job, std::chrono::milliseconds patience,
                           Progress &progress)
{
    QTcpSocket socket;
    socket.connectToHost(address.host, address.port);
    // In one wait: a wait that ends early closes the socket.
    if (!socket.waitForConnected(static_cast<int>(patience.count())))
        return stopped(address, socket, progress);
    const auto lost = [&] { return socket.state() == QAbstractSocket::UnconnectedState; };
    for (qint64 sent = 0; sent < job.size(); sent += Portion) {
        socket.write(job.mid(sent, Portion));
        const bool taken = waitFor(QDeadlineTimer(patience), progress, [&](int glance) {
            return socket.bytesToWrite() == 0 || (socket.waitForBytesWritten(glance) && socket.bytesToWrite() == 0) ||
                   lost();
        });
        if (!taken || lost())
            return stopped(address, socket, progress);
        progress.advance(std::min(sent + Portion, static_cast<qint64>(job.size())), job.size());
    }
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(static_cast<int>(patience.count()));
    return {};
}

} // namespace suben
