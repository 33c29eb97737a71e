// A logger's file on the page of temperatures: chosen or dropped, and what has to be asked about it.
#include "core/ledger/catalog.h"
#include "ui/aside.h"
#include "ui/import/importstage.h"
#include "ui/pages/temperaturepage.h"
#include "ui/widgets/reasonstrip.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <algorithm>

namespace suben
{

namespace
{

constexpr qsizetype MostDigits = 8; ///< the ninth is for own words

} // namespace

void TemperaturePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ImportStage::tableIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TemperaturePage::dropEvent(QDropEvent *event)
{
    const QString path = ImportStage::tableIn(*event->mimeData());
    if (!path.isEmpty())
        begin(path);
}

void TemperaturePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File of a temperature logger"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("loggerDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Files of loggers (*.csv *.txt *.tsv *.xlsx)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TemperaturePage::begin);
    dialog->open();
}

void TemperaturePage::begin(const QString &path)
{
    banner().dismiss();
    m_path = path;
    m_plan.reset();
    m_order = {};
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
    m_ask->ask(tr("Where was the logger of %1?").arg(QFileInfo(m_path).fileName()), tr("The lots that were at this place, and on its shelves, are found."),
               names.mid(0, MostDigits), tr("Bring in nothing"));
    place(*m_ask, 560);
}

void TemperaturePage::askDates()
{
    m_asked = Asked::Dates;
    m_ask->askWhich(tr("How does the file write its dates?"), tr("They can be read in more than one way."), {tr("Day, month, year"), tr("Month, day, year"), tr("Year, month, day")},
                    tr("Bring in nothing"));
    place(*m_ask, 560);
}

void TemperaturePage::askRange()
{
    m_asked = Asked::Range;
    m_ask->ask(tr("What temperatures does “%1” have to keep?").arg(m_plan->placeName), tr("It is asked once. Lots whose item says more, such as frozen food, are judged by that."),
               {QStringLiteral("2…8"), QStringLiteral("0…10"), QStringLiteral("-25…-18"), QStringLiteral("10…30")}, tr("Bring in nothing"));
    place(*m_ask, 560);
}

void TemperaturePage::answered(const QString &answer)
{
    switch (std::exchange(m_asked, Asked::Nothing)) {
    case Asked::Place: {
        const auto named = std::ranges::find(m_places, answer, &Location::name);
        if (named == m_places.end()) {
            askPlace();
            m_ask->say(tr("There is no place “%1”. Places are made in Master data.").arg(answer));
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
            m_ask->say(tr("Write two temperatures, the lower first: 2…8"));
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
    work(startAside(
             this, desk(),
             [path = m_path, order = m_order](Workspace &workspace, Progress &progress) { return TemperatureLogs(workspace.session()).plan(path, order, progress); },
             [this, number = ++m_planning](Result<TemperaturePlan> plan) {
                 if (number == m_planning)
                     planned(std::move(plan));
             }),
         tr("Reading %1").arg(QFileInfo(m_path).fileName()));
}

void TemperaturePage::planned(Result<TemperaturePlan> plan)
{
    if (!plan) {
        leavePlan();
        if (plan.error().code == ErrorCode::Cancelled)
            banner().say(plan.error());
        else
            banner().say(Tone::Refuse, tr("The file was not read"), plan.error().text);
        return;
    }
    m_plan = *std::move(plan);
    if (m_plan->file.asksOrder())
        askDates();
    else if (m_plan->asksRange())
        askRange();
    else
        showPlan();
}

} // namespace suben
