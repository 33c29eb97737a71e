#include "core/ledger/viewdays.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace suben
{

namespace
{

struct ViewDaysText {
    Q_DECLARE_TR_FUNCTIONS(ViewDays)
};

const QString EndOfDates = QStringLiteral("9999-12-31");

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QDate ViewDays::day(QDate today) const
{
    return std::min({today, asOf.value_or(today), asKnownOn.value_or(today)});
}

QString ViewDays::words() const
{
    QStringList words;
    if (asOf)
        words.append(ViewDaysText::tr("up to %1").arg(iso(*asOf)));
    if (asKnownOn)
        words.append(ViewDaysText::tr("as it was known on %1").arg(iso(*asKnownOn)));
    return words.join(QStringLiteral(" · "));
}

QString ViewDays::inFileName() const
{
    QString name;
    if (asOf)
        name += u' ' + ViewDaysText::tr("to %1").arg(iso(*asOf));
    if (asKnownOn)
        name += u' ' + ViewDaysText::tr("known %1").arg(iso(*asKnownOn));
    return name;
}

ViewBounds::ViewBounds(const ViewDays &days)
    : eventDate(days.asOf ? iso(*days.asOf) : EndOfDates),
      recordTime(days.asKnownOn ? iso(days.asKnownOn->addDays(1)) : EndOfDates + QStringLiteral("T00:00:00"))
{
}

} // namespace suben
