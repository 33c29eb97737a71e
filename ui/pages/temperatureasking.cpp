// A logger's file on the page of temperatures: chosen or dropped, and what has to be asked about it.
#include "core/ledger/catalog.h"
#include "ui/pages/temperaturepage.h"
#include "ui/widgets/reasonstrip.h"

#include <algorithm>

namespace suben
{

namespace
{

constexpr qsizetype MostDigits = 8; ///< the ninth is for own words

} // namespace

void TemperaturePage::begin(const QString &path)
{
    setPath(path);
    m_plan.reset();
    m_order = {};
    m_asked = Asked::Nothing;
    m_places = Catalog(session()).locations().value_or(QList<Location>());
    if (m_places.size() != 1) {
        askPlace();
        return;
    }
    m_order.place = m_places.front().id;
    planNow();
}

void TemperaturePage::askPlace()
{
    QStringList names;
    for (const Location &location : std::as_const(m_places))
        names.append(location.name);
    m_asked = Asked::Place;
    question().ask(tr("Where was the logger of %1?").arg(fileName()), tr("The lots that were at this place, and on its shelves, are found."),
               names.mid(0, MostDigits), tr("Bring in nothing"));
    place(question(), 560);
}

void TemperaturePage::askDates()
{
    m_asked = Asked::Dates;
    question().askWhich(tr("How does the file write its dates?"), tr("They can be read in more than one way."), {tr("Day, month, year"), tr("Month, day, year"), tr("Year, month, day")},
                    tr("Bring in nothing"));
    place(question(), 560);
}

void TemperaturePage::askRange()
{
    m_asked = Asked::Range;
    question().ask(tr("What temperatures does “%1” have to keep?").arg(m_plan->placeName), tr("It is asked once. Lots whose item says more, such as frozen food, are judged by that."),
               {QStringLiteral("2…8"), QStringLiteral("0…10"), QStringLiteral("-25…-18"), QStringLiteral("10…30")}, tr("Bring in nothing"));
    place(question(), 560);
}

void TemperaturePage::answered(const QString &answer)
{
    switch (std::exchange(m_asked, Asked::Nothing)) {
    case Asked::Place: {
        const auto named = std::ranges::find(m_places, answer, &Location::name);
        if (named == m_places.end()) {
            askPlace();
            question().say(tr("There is no place “%1”. Places are made in Master data.").arg(answer));
            return;
        }
        m_order.place = named->id;
        break;
    }
    case Asked::Dates:
        m_order.dates = answer == tr("Day, month, year") ? DateOrder::DayFirst : answer == tr("Month, day, year") ? DateOrder::MonthFirst : DateOrder::YearFirst;
        break;
    case Asked::Range:
        m_order.range = parseTemperatureRange(answer);
        if (!m_order.range) {
            askRange();
            question().say(tr("Write two temperatures, the lower first: 2…8"));
            return;
        }
        break;
    case Asked::Nothing:
        return;
    }
    planNow();
}

void TemperaturePage::planNow()
{
    readFile([path = path(), order = m_order](Session &own, Progress &progress) { return TemperatureLogs(own).plan(path, order, progress); },
             [this](TemperaturePlan plan) { planned(std::move(plan)); });
}

void TemperaturePage::planned(TemperaturePlan plan)
{
    m_plan = std::move(plan);
    if (m_plan->file.asksOrder())
        askDates();
    else if (m_plan->asksRange())
        askRange();
    else
        showPlan();
}

} // namespace suben
