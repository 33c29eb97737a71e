#include "ui/pages/lifepaper.h"

#include "core/filing/sheetwriter.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct LifePaperText {
    Q_DECLARE_TR_FUNCTIONS(LifePaper)
};

} // namespace

std::vector<PaperPage> lifePaper(const Session &session, const LifeOnPaper &life)
{
    SheetWriter writer(session, life.kind + QLatin1Char(' ') + life.code);
    writer.paragraph(life.kind + QStringLiteral("  ") + life.code, 16, Weight::Bold);
    writer.paragraph(
        session.info.name + QStringLiteral("    ") +
            LifePaperText::tr("Printed %1 by %2")
                .arg(inChina(session.clock.now()).toString(QStringLiteral("yyyy-MM-dd HH:mm")), session.actor.name),
        9, Weight::Regular);
    writer.gap(3);
    for (const auto &[name, value] : life.facts) {
        if (value.isEmpty())
            writer.paragraph(name, 11, Weight::Bold);
        else
            writer.fact(name, value);
    }
    if (!life.next.empty()) {
        const std::vector<SheetColumn> columns{{LifePaperText::tr("What comes next"), 78},
                                               {LifePaperText::tr("Until"), 30},
                                               {LifePaperText::tr("To"), 70}};
        writer.gap(3);
        writer.head(columns);
        for (const LifeNext &next : life.next)
            writer.row(columns, {next.word, next.day.toString(Qt::ISODate), next.to});
    }
    const std::vector<SheetColumn> columns{{LifePaperText::tr("When"), 34},
                                           {LifePaperText::tr("What was done"), 52},
                                           {LifePaperText::tr("With whom"), 44},
                                           {LifePaperText::tr("Number"), 26},
                                           {LifePaperText::tr("Recorded by"), 22}};
    writer.gap(3);
    writer.head(columns);
    for (const EventRow &row : life.story) {
        const QString step =
            row.correctedBy == EventId{} ? row.stepName : LifePaperText::tr("%1 (corrected)").arg(row.stepName);
        writer.row(columns, {inChina(row.eventTime).toString(QStringLiteral("yyyy-MM-dd HH:mm")), step, row.partyName,
                             row.docNo, row.actorName});
    }
    return writer.finish();
}

} // namespace suben
