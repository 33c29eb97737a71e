#include "ui/pages/dayclosepage.h"

#include "core/base/moneytext.h"
#include "core/render/painter.h"
#include "core/rules/rulepacks.h"
#include "ui/form/fieldtext.h"
#include "ui/ledgergate.h"
#include "ui/paper/daypaper.h"
#include "ui/steps/stepform.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/taskstrip.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace suben
{

namespace
{

std::vector<RecordColumn> columns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("item.name"), DayClosePage::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), DayClosePage::tr("Lot"), 150, 1, Look::Code},
            {QStringLiteral("lot.expiry"), DayClosePage::tr("Use by"), 110, 2, Look::Text},
            {QStringLiteral("lines"), DayClosePage::tr("Sales"), 70, 2, Look::Number},
            {QStringLiteral("line.qty"), DayClosePage::tr("Quantity"), 110, 1, Look::Number},
            {QStringLiteral("line.amount"), DayClosePage::tr("Amount"), 110, 1, Look::Number}};
}

} // namespace

DayClosePage::DayClosePage(Desk &desk, const QString &objectName, const QString &step)
    : StepPage(desk, objectName, step), m_step(step), m_model(new RecordModel(columns(), this)),
      m_view(new RecordView(theme(), QStringLiteral("dayLines")))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Retail sales by lot"));
    content().addWidget(m_view, 3);
}

QDate DayClosePage::day() const
{
    return get<QDate>(form().draft().fields, u"event.date").value_or(session().clock.today());
}

QString DayClosePage::stepTitle(const QString &step) const
{
    for (const QString &category : session().info.categories) {
        const RulePack *pack = session().packs.pack(category);
        const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
        if (rule != nullptr)
            return inLanguage(rule->words, windowLanguage());
    }
    return step;
}

void DayClosePage::showFacts()
{
    if (!m_summary.day.isValid() || m_summary.day != day())
        showDay();
}

void DayClosePage::showDay()
{
    auto summary = daySummary(session(), day(), m_step);
    if (!summary) {
        banner().say(summary.error());
        return;
    }
    m_summary = std::move(*summary);
    std::vector<Record> records;
    for (const DayLine &line : m_summary.retail) {
        Record record;
        record.key = raw(line.lot);
        record.cells = {line.itemName,
                        line.lotCode,
                        line.expiry ? line.expiry->toString(Qt::ISODate) : QString(),
                        QString::number(line.lines),
                        line.quantity.toString(),
                        line.amount == Money() ? QString() : moneyText(line.amount)};
        records.push_back(std::move(record));
    }
    bottom().saveBar().setTotals({tr("%1 lots sold").arg(m_summary.retail.size()), moneyText(m_summary.amount)},
                                 m_summary.close != EventId{}
                                     ? tr("This day is closed already; F9 closes it again with what came after.")
                                     : QString());
    m_model->show(std::move(records));
    QList<std::pair<QString, QString>> facts;
    for (const DayStep &step : m_summary.steps)
        facts.append({stepTitle(step.step), tr("%1 entries").arg(step.entries)});
    if (m_summary.corrections > 0)
        facts.append({tr("Corrections"), QString::number(m_summary.corrections)});
    if (const auto open = Chain(session()).unsealedEvents())
        facts.append({tr("Not sealed"), tr("%1 entries").arg(*open)});
    side().setFacts(tr("The day %1").arg(m_summary.day.toString(Qt::ISODate)), facts);
}

// Closed, sealed and on paper in one press: the seal on paper is what makes the chain worth something.
void DayClosePage::afterPost(EventId)
{
    seal(tr("The day is closed; only the seal is missing. Press %1 again.").arg(desk().keys.cap(Act::PrintAgain)));
}

void DayClosePage::seal(const QString &otherwise)
{
    writeLedger(
        this, session(), [](Session &session) { return Chain(session).seal(); },
        [this, otherwise](const Result<Seal> &seal) {
            if (!seal) {
                banner().say(seal.error(), otherwise);
                return;
            }
            showDay();
            putOut(*seal);
        });
}

void DayClosePage::putOut(const Seal &seal)
{
    const QString title = tr("Day close %1").arg(m_summary.day.toString(Qt::ISODate));
    const QString path = freePath(title + QStringLiteral(".pdf"));
    QStringList steps;
    for (const DayStep &step : m_summary.steps)
        steps.append(tr("%1 %2").arg(stepTitle(step.step)).arg(step.entries));
    Task *task = Task::start(
        this,
        [sheets = dayPaper(session(), m_summary, steps, seal), path, title](Progress &progress) {
            return writePdf(path, sheets, title, progress);
        },
        [this, path, seal](const Result<void> &written) {
            if (!written)
                banner().say(written.error());
            else
                banner().say(Tone::Ok, tr("Sealed %1").arg(seal.shortText()), path,
                             {{tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
        });
    taskStrip().follow(task, tr("Writing the day's paper"));
}

bool DayClosePage::act(Act act)
{
    if (act != Act::PrintAgain)
        return StepPage::act(act);
    seal({});
    return true;
}

void DayClosePage::refresh()
{
    StepPage::refresh();
    showDay();
}

void DayClosePage::setMode(WindowMode mode)
{
    StepPage::setMode(mode);
    m_view->setMode(mode);
}

QList<QWidget *> DayClosePage::areas()
{
    QList<QWidget *> areas = StepPage::areas();
    areas.insert(1, m_view);
    return areas;
}

} // namespace suben
