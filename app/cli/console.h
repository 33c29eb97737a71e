#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/step.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace suben
{

/// Where a command's answer goes. With --json exactly one JSON document on standard output and nothing else there;
/// progress and diagnostics go to standard error.
class Console final
{
public:
    enum class Format { Text, Json };

    explicit Console(Format format);

    bool isJson() const { return m_format == Format::Json; }
    /// A line of text for people; nothing in JSON.
    void say(const QString &line);
    /// The document of --json; nothing for people.
    void document(const QJsonObject &object);
    /// Standard error, in both formats.
    void warn(const QString &line);
    /// Findings as sentences with their law, to standard error.
    void findings(const Findings &findings);
    /// Says what failed and gives the exit code of design/cli.md.
    int fail(const Error &error);

private:
    Format m_format;
};

/// For people: 拒绝, 需确认, 提醒, 提示.
QString word(Severity severity);
/// For people: 在售, 封存 …
QString word(Disposition disposition);

/// 0 done, 1 refused or stopped, 2 usage, 3 not found, 4 storage, 5 network, 6 verification, 7 not allowed.
int exitCode(ErrorCode code);

/// Prints how far long work is, and stops it at Ctrl+C.
class ConsoleProgress final : public Progress
{
public:
    ConsoleProgress();
    ~ConsoleProgress() override;
    void advance(qint64 done, qint64 total) override;
    bool cancelled() const override;

private:
    qint64 m_printed = 0;
};

} // namespace suben
