#include "core/base/finding.h"

#include <algorithm>

namespace suben
{

bool hasRefusal(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &f) { return f.severity == Severity::Refuse; });
}

Findings withSeverity(const Findings &findings, Severity severity)
{
    Findings some;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(some),
                 [severity](const Finding &f) { return f.severity == severity; });
    return some;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Refuse:
        return QStringLiteral("refuse");
    case Severity::Confirm:
        return QStringLiteral("confirm");
    case Severity::Warn:
        return QStringLiteral("warn");
    case Severity::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

QString markName(Mark mark)
{
    switch (mark) {
    case Mark::Source:
        return QStringLiteral("S");
    case Mark::Known:
        return QStringLiteral("K");
    case Mark::House:
        return QStringLiteral("D");
    case Mark::Uncertain:
        return QStringLiteral("?");
    case Mark::User:
        return QStringLiteral("U");
    }
    Q_UNREACHABLE();
}

} // namespace suben
