#pragma once

#include "core/sync/relay.h"
#include "tests/support/testworkspace.h"

namespace suben
{

/// One run over the real line; stops the test where it cannot run.
inline RelayReport ranOverHttp(TestWorkspace &shop, const Profiles &profiles)
{
    HttpTransport line;
    NoProgress none;
    const auto report = Relay(shop.session(), profiles, line).run(none);
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    return *report;
}

} // namespace suben
