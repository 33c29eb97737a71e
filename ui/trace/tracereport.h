#pragma once

#include "core/ledger/session.h"
#include "core/render/page.h"
#include "ui/trace/traceanswer.h"

namespace suben
{

/// What a lot had to bear in one place: in words, and the curve of its logger.
struct ReportCurve {
    QStringList words;
    QImage picture;
};

/// The trace on A4: who asked, the four answers, the table, and the days it was looked at by. Training ledgers carry 练习 on each sheet.
std::vector<PaperPage> traceReport(const Session &session, const Trace &trace, const ViewDays &days,
                                   const std::vector<ReportCurve> &curves);

} // namespace suben
