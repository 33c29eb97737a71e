#include "ui/paper/daypaper.h"

#include "core/base/moneytext.h"
#include "core/filing/sheetwriter.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct DayPaperText {
    Q_DECLARE_TR_FUNCTIONS(DayPaper)
};

constexpr qreal SealSide = 24;

} // namespace

std::vector<PaperPage> dayPaper(const Session &session, const DaySummary &day, const QStringList &steps,
                                const Seal &seal)
{
    const QString date = day.day.toString(Qt::ISODate);
    SheetWriter writer(session, DayPaperText::tr("Day close %1").arg(date));
    writer.paragraph(DayPaperText::tr("Day close %1").arg(date), 18, Weight::Bold);
    writer.paragraph(session.info.name + QLatin1Char(' ') + session.info.creditCode, 10, Weight::Regular);
    writer.gap(3);
    writer.fact(DayPaperText::tr("Entries"), steps.join(QStringLiteral("、")));
    writer.fact(DayPaperText::tr("Corrections"), QString::number(day.corrections));
    writer.fact(DayPaperText::tr("Sold over the counter"),
                moneyText(day.amount) + QLatin1Char(' ') + moneyInCapitals(day.amount));
    writer.fact(DayPaperText::tr("Seal"), seal.shortText());
    if (!seal.attemptHead.isEmpty())
        writer.fact(DayPaperText::tr("Seal of the uploads"), seal.attemptText());
    writer.fact(DayPaperText::tr("Printed"), session.clock.now().toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
                                                 QLatin1Char(' ') + session.actor.name);
    writer.symbol(seal.shortText(), SealSide);
    writer.fact(DayPaperText::tr("Signed"), QStringLiteral("____________________"));
    writer.gap(3);
    const std::vector<SheetColumn> columns{{DayPaperText::tr("Item"), 62},
                                           {DayPaperText::tr("Lot"), 38},
                                           {DayPaperText::tr("Use by"), 24},
                                           {DayPaperText::tr("Quantity"), 26},
                                           {DayPaperText::tr("Amount"), 28}};
    writer.head(columns);
    for (const DayLine &line : day.retail)
        writer.row(columns, {line.itemName, line.lotCode, line.expiry ? line.expiry->toString(Qt::ISODate) : QString(),
                             line.quantity.toString(), line.amount == Money() ? QString() : moneyText(line.amount)});
    return writer.finish();
}

} // namespace suben
