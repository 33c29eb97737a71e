// What the traced lot had to bear: the records of the loggers where it was, the worst of them drawn.
#include "core/exchange/temperatures.h"
#include "ui/aside.h"
#include "ui/pages/temperaturerows.h"
#include "ui/pages/tracepage.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/temperaturechart.h"

#include <QSet>
#include <algorithm>

namespace suben
{

namespace
{

struct Borne {
    std::vector<LotTemperature> records;
    std::optional<TemperatureStory> worst;
};

/// Of the entries that the trace knows.
Result<Borne> readBorne(Session &session, LotId lot, const QSet<EventId> &known, Progress &progress)
{
    TemperatureLogs logs(session);
    auto records = logs.ofLot(lot);
    if (!records)
        return Failure(records.error());
    Borne borne{*std::move(records), {}};
    std::erase_if(borne.records, [&](const LotTemperature &record) { return !known.contains(record.event); });
    if (borne.records.empty())
        return borne;
    auto story = logs.story(std::ranges::max(borne.records, {}, &LotTemperature::minutesOutside).event, progress);
    if (!story)
        return Failure(story.error());
    borne.worst = *std::move(story);
    return borne;
}

} // namespace

// A past trace says nothing of temperatures that were read later.
void TracePage::showTemperatures()
{
    m_curves.clear();
    const bool isWatched = std::ranges::any_of(m_trace.steps, [](const TraceStep &step) { return step.step == u"temperature.log"; });
    if (!isWatched || m_trace.root == LotId{})
        return;
    const LotId lot = m_trace.root;
    QSet<EventId> known;
    for (const TraceStep &step : m_trace.steps)
        known.insert(step.event);
    startAside(
        this, desk(), [lot, known](Workspace &workspace, Progress &progress) { return readBorne(workspace.session(), lot, known, progress); },
        [this, lot](const Result<Borne> &borne) {
            if (borne && borne->worst && lot == m_trace.root)
                showBorne(borne->records, *borne->worst);
        });
}

void TracePage::showBorne(const std::vector<LotTemperature> &records, const TemperatureStory &worst)
{
    constexpr QSize PaperDots(1440, 440); ///< 8 a millimetre
    const LotId lot = m_trace.root;
    QStringList words;
    m_answer->addHeading(tr("Temperatures"));
    for (const LotTemperature &record : records) {
        m_answer->addText(borneWords(record), record.excursions.empty() ? "small" : "warn");
        words.append(borneWords(record));
    }
    const auto own = std::ranges::find_if(worst.lots, [lot](const LotTemperature &one) { return one.stay.lot == lot; });
    const TemperatureRange range = own != worst.lots.end() ? own->range : worst.row.range;
    if (own != worst.lots.end()) {
        for (std::size_t i = 0; i < std::min<std::size_t>(5, own->excursions.size()); ++i) {
            m_answer->addText(excursionWords(own->excursions[i]), "warn");
            words.append(excursionWords(own->excursions[i]));
        }
    }
    auto *chart = new TemperatureChart(theme(), QStringLiteral("traceTemperatures"));
    chart->show(worst.readings, range);
    chart->setFixedHeight(theme().px(180));
    m_answer->addPart(chart);
    m_curves = {{words, TemperatureChart::onPaper(worst.readings, range, PaperDots)}};
}

} // namespace suben
