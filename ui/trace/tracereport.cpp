#include "ui/trace/tracereport.h"

#include "ui/paper/sheetwriter.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TraceReport)
};

} // namespace

std::vector<PaperPage> traceReport(const Session &session, const Trace &trace, const QString &view)
{
    const TraceAnswer answer = answerOf(trace);
    SheetWriter writer(session, Text::tr("Trace report %1 %2").arg(answer.title, answer.lotCode).trimmed());
    writer.paragraph(Text::tr("Trace report"), 18, Weight::Bold);
    writer.paragraph(session.info.name + QLatin1Char(' ') + session.info.creditCode, 10, Weight::Regular);
    writer.gap(3);
    writer.fact(Text::tr("Item"), answer.title);
    writer.fact(Text::tr("Lot"), answer.lotCode);
    writer.fact(Text::tr("Came from"),
                answer.cameFrom + (answer.isComplete ? Text::tr(" (every source is known)") : QString()));
    writer.fact(Text::tr("Went to"), answer.wentTo);
    writer.fact(Text::tr("Left"), answer.left);
    writer.fact(Text::tr("Responsible"), answer.responsible);
    writer.fact(Text::tr("Balance"), answer.balance);
    for (const QString &gap : answer.gaps)
        writer.fact(Text::tr("Missing"), gap);
    writer.fact(Text::tr("Printed"), session.clock.now().toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
                                         QLatin1Char(' ') + session.actor.name);
    if (!view.isEmpty())
        writer.fact(Text::tr("Seen"), view);
    writer.gap(4);
    const std::vector<SheetColumn> columns{{Text::tr("Way"), 18},  {Text::tr("Day"), 20}, {Text::tr("Step"), 24},
                                           {Text::tr("Item"), 40}, {Text::tr("Lot"), 26}, {Text::tr("Quantity"), 18},
                                           {Text::tr("Party"), 32}};
    writer.head(columns);
    for (const TraceRow &row : rowsOf(trace, QDate())) {
        const TraceStep &step = trace.steps.at(static_cast<size_t>(row.step));
        writer.row(columns, {row.direction, step.eventTime.date().toString(Qt::ISODate), row.stepName, row.item,
                             row.lotCode, row.quantity, row.party.isEmpty() ? row.docNo : row.party});
    }
    return writer.finish();
}

} // namespace suben
