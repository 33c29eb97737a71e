#include "core/labels/printtarget.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSizeF>
#include <QStringList>

namespace suben
{

namespace
{

struct PrintTargetText {
    Q_DECLARE_TR_FUNCTIONS(PrintTarget)
};

constexpr std::chrono::seconds PrinterPatience{10};
constexpr int QueuePatience = 20'000; ///< ms

bool isDevice(const QString &text)
{
    static const QRegularExpression Form(QStringLiteral("^(/dev/.+|(LPT|COM)[0-9]+|\\\\\\\\[^\\\\]+\\\\.+)$"));
    return Form.match(text).hasMatch();
}

/// `HOST:PORT`, or an address of four numbers; a bare word is a printer's name.
std::optional<PrinterAddress> addressOf(const QString &text)
{
    static const QRegularExpression Form(QStringLiteral("^(\\[.*\\](:[0-9]+)?|.*:[0-9]+|[0-9]+(\\.[0-9]+){3})$"));
    return Form.match(text).hasMatch() ? PrinterAddress::parse(text) : std::nullopt;
}

std::optional<PrintTarget> fileTarget(const QString &text)
{
    const QString ending = QFileInfo(text).suffix().toLower();
    if (ending == u"pdf")
        return PrintTarget{PrintTarget::Kind::Pdf, text, {}, {}};
    if (ending == u"png")
        return PrintTarget{PrintTarget::Kind::Png, text, {}, {}};
    if (ending == u"svg")
        return PrintTarget{PrintTarget::Kind::Svg, text, {}, {}};
    if (const auto language = printerLanguageFromName(ending))
        return PrintTarget{PrintTarget::Kind::RawFile, text, *language, {}};
    return std::nullopt;
}

Result<void> writeDevice(const QString &device, const QByteArray &bytes)
{
    QFile file(device);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
        return failure(
            ErrorCode::Storage,
            PrintTargetText::tr("%1 takes nothing: %2. Check that the printer is on and that you may write there.")
                .arg(device, file.errorString()));
    return {};
}

Result<void> runLp(const QString &printer, const QStringList &arguments, const QByteArray &bytes)
{
    QProcess lp;
    lp.start(QStringLiteral("lp"), QStringList{QStringLiteral("-d"), printer} + arguments);
    if (!lp.waitForStarted())
        return failure(ErrorCode::NotFound,
                       PrintTargetText::tr("The program lp is not installed; install cups-client."));
    lp.write(bytes);
    lp.closeWriteChannel();
    if (!lp.waitForFinished(QueuePatience) || lp.exitStatus() != QProcess::NormalExit || lp.exitCode() != 0)
        return failure(ErrorCode::NotFound,
                       PrintTargetText::tr("The printer %1 does not take the job: %2")
                           .arg(printer, QString::fromLocal8Bit(lp.readAllStandardError()).trimmed()));
    return {};
}

} // namespace

Result<PrintTarget> PrintTarget::parse(const QString &text, const QStringList &systemPrinters)
{
    const QString all = text.trimmed();
    if (all.isEmpty())
        return failure(ErrorCode::Usage,
                       PrintTargetText::tr("Say where to print: a printer, a .pdf file or HOST:9100."));
    if (systemPrinters.contains(all))
        return PrintTarget{Kind::System, all, {}, {}};
    const auto language = printerLanguageFromName(all.section(u':', 0, 0).toLower());
    const QString rest = language ? all.section(u':', 1) : all;
    const PrinterLanguage speaks = language.value_or(PrinterLanguage::Zpl);
    if (rest.startsWith(u"queue:"))
        return PrintTarget{Kind::Queue, rest.mid(6), speaks, {}};
    if (isDevice(rest))
        return PrintTarget{Kind::Device, rest, speaks, {}};
    if (const auto file = fileTarget(rest); file && !language)
        return *file;
    if (const auto address = addressOf(rest))
        return PrintTarget{Kind::Network, rest, speaks, *address};
    if (language)
        return failure(
            ErrorCode::Usage,
            PrintTargetText::tr("“%1” is no printer that takes bytes; write HOST:9100, a device or queue:NAME.")
                .arg(rest));
    return PrintTarget{Kind::System, all, {}, {}};
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes);
}

Result<void> sendBytes(const PrintTarget &target, const QByteArray &bytes, Progress &progress)
{
    switch (target.kind) {
    case PrintTarget::Kind::Network:
        return sendToPrinter(target.address, bytes, PrinterPatience, progress);
    case PrintTarget::Kind::Device:
        return writeDevice(target.name, bytes);
    case PrintTarget::Kind::Queue:
        return runLp(target.name, {QStringLiteral("-o"), QStringLiteral("raw")}, bytes);
    default:
        return writeWholeFile(target.name, bytes);
    }
}

Result<void> printPdf(const QString &printer, const QString &path, QSizeF size)
{
    const QString media = QStringLiteral("media=Custom.%1x%2mm").arg(size.width()).arg(size.height());
    return runLp(printer,
                 {QStringLiteral("-o"), media, QStringLiteral("-o"), QStringLiteral("print-scaling=none"), path}, {});
}

} // namespace suben
