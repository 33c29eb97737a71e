#include "app/cli/console.h"

#include "core/ledger/draftjson.h"
#include "core/rules/lawline.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace suben
{

namespace
{

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

std::atomic_bool Interrupted{false};

void interrupt(int)
{
    Interrupted = true;
}

void write(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString errorName(ErrorCode code)
{
    static constexpr const char *Names[] = {"refused", "usage",        "notFound",   "storage",
                                            "network", "verification", "notAllowed", "cancelled"};
    return QLatin1String(Names[static_cast<int>(code)]);
}

} // namespace

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Refuse:
        return ConsoleText::tr("refused");
    case Severity::Confirm:
        return ConsoleText::tr("to be confirmed");
    case Severity::Warn:
        return ConsoleText::tr("warning");
    case Severity::Info:
        return ConsoleText::tr("hint");
    }
    Q_UNREACHABLE();
}

QString word(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Active:
        return ConsoleText::tr("active");
    case Disposition::OnHold:
        return ConsoleText::tr("on hold");
    case Disposition::Recalled:
        return ConsoleText::tr("being recalled");
    case Disposition::Expired:
        return ConsoleText::tr("expired");
    case Disposition::Destroyed:
        return ConsoleText::tr("destroyed");
    }
    Q_UNREACHABLE();
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Refused:
    case ErrorCode::Cancelled:
        return 1;
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::NotFound:
        return 3;
    case ErrorCode::Storage:
        return 4;
    case ErrorCode::Network:
        return 5;
    case ErrorCode::Verification:
        return 6;
    case ErrorCode::NotAllowed:
        return 7;
    }
    Q_UNREACHABLE();
}

Console::Console(Format format) : m_format(format) {}

void Console::say(const QString &line)
{
    if (!isJson())
        write(stdout, line);
}

void Console::document(const QJsonObject &object)
{
    if (isJson())
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}

void Console::warn(const QString &line)
{
    write(stderr, line);
}

void Console::findings(const Findings &findings)
{
    for (const Finding &finding : findings) {
        const QString where =
            finding.line >= 0 ? ConsoleText::tr("line %1, %2").arg(finding.line + 1).arg(finding.field) : finding.field;
        const QString law = lawLine(finding.basis);
        warn(QStringLiteral("  %1  %2: %3%4  [%5]")
                 .arg(word(finding.severity), where, finding.text,
                      law.isEmpty() ? QString() : QStringLiteral("  ") + law, finding.rule));
    }
}

int Console::fail(const Error &error)
{
    if (isJson()) {
        QJsonArray list;
        for (const Finding &finding : error.findings)
            list.append(findingToJson(finding));
        document({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), errorName(error.code)},
                                                        {QStringLiteral("text"), error.text},
                                                        {QStringLiteral("findings"), list}}}});
    }
    warn(error.text);
    findings(error.findings);
    return exitCode(error.code);
}

ConsoleProgress::ConsoleProgress()
{
    std::signal(SIGINT, interrupt);
}

ConsoleProgress::~ConsoleProgress()
{
    if (m_printed > 0)
        std::fputc('\n', stderr);
}

void ConsoleProgress::advance(qint64 done, qint64 total)
{
    if (isatty(STDERR_FILENO) == 0 || done - m_printed < 500)
        return;
    m_printed = done;
    const QByteArray text =
        total > 0 ? QByteArray::number(done) + " / " + QByteArray::number(total) : QByteArray::number(done);
    std::fprintf(stderr, "\r%s", text.constData());
    std::fflush(stderr);
}

bool ConsoleProgress::cancelled() const
{
    return Interrupted;
}

} // namespace suben
