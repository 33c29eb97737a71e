#include "ui/trace/tracereport.h"

#include "core/filing/sheetwriter.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct TraceReportText {
    Q_DECLARE_TR_FUNCTIONS(TraceReport)
};

constexpr qreal CurveHeight = 55; ///< mm

} // namespace

std::vector<PaperPage> traceReport(const Session &session, const Trace &trace, const ViewDays &days,
                                   const std::vector<ReportCurve> &curves)
{
    const TraceAnswer answer = answerOf(trace);
    const QString title = TraceReportText::tr("Trace report %1 %2").arg(answer.title, answer.lotCode).trimmed();
    SheetWriter writer(session, days.isPresent() ? title : title + QStringLiteral(" · ") + days.words());
    writer.paragraph(TraceReportText::tr("Trace report"), 18, Weight::Bold);
    writer.paragraph(session.info.name + QLatin1Char(' ') + session.info.creditCode, 10, Weight::Regular);
    writer.gap(3);
    writer.fact(TraceReportText::tr("Item"), answer.title);
    writer.fact(TraceReportText::tr("Lot"), answer.lotCode);
    writer.fact(TraceReportText::tr("Came from"),
                answer.cameFrom + (answer.isComplete ? TraceReportText::tr(" (every source is known)") : QString()));
    writer.fact(TraceReportText::tr("Went to"), answer.wentTo);
    writer.fact(TraceReportText::tr("Left"), answer.left);
    writer.fact(TraceReportText::tr("Responsible"), answer.responsible);
    writer.fact(TraceReportText::tr("Balance"), answer.balance);
    for (const QString &gap : answer.gaps)
        writer.fact(TraceReportText::tr("Missing"), gap);
    writer.fact(TraceReportText::tr("Printed"), session.clock.now().toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
                                         QLatin1Char(' ') + session.actor.name);
    if (!days.isPresent())
        writer.fact(TraceReportText::tr("Seen"), days.words());
    writer.gap(4);
    const std::vector<SheetColumn> columns{{TraceReportText::tr("Way"), 18},  {TraceReportText::tr("Day"), 20}, {TraceReportText::tr("Step"), 24},
                                           {TraceReportText::tr("Item"), 40}, {TraceReportText::tr("Lot"), 26}, {TraceReportText::tr("Quantity"), 18},
                                           {TraceReportText::tr("Party"), 32}};
    writer.head(columns);
    for (const TraceRow &row : rowsOf(trace, QDate())) {
        const TraceStep &step = trace.steps.at(static_cast<size_t>(row.step));
        writer.row(columns, {row.direction, step.eventTime.date().toString(Qt::ISODate), row.stepName, row.item,
                             row.lotCode, row.quantity, row.party.isEmpty() ? row.docNo : row.party});
    }
    if (!curves.empty()) {
        writer.gap(4);
        writer.paragraph(TraceReportText::tr("Temperatures"), 12, Weight::Bold);
    }
    for (const ReportCurve &curve : curves) {
        for (const QString &sentence : curve.words)
            writer.paragraph(sentence, 10, Weight::Regular);
        writer.picture(curve.picture, CurveHeight);
    }
    return writer.finish();
}

} // namespace suben
