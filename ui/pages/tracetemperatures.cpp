// What the traced lot had to bear: the records of the loggers where it was, the worst of them drawn.
#include "core/exchange/temperatures.h"
#include "ui/aside.h"
#include "ui/pages/temperaturerows.h"
#include "ui/pages/tracepage.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/temperaturechart.h"

#include <algorithm>

namespace suben
{

namespace
{

struct Borne {
    std::vector<LotTemperature> records;
    std::optional<TemperatureStory> worst;
};

Result<Borne> readBorne(Session &session, LotId lot, Progress &progress)
{
    TemperatureLogs logs(session);
    auto records = logs.ofLot(lot);
    if (!records)
        return Failure(records.error());
    Borne borne{*std::move(records), {}};
    if (borne.records.empty())
        return borne;
    auto story = logs.story(std::ranges::max(borne.records, {}, &LotTemperature::minutesOutside).event, progress);
    if (!story)
        return Failure(story.error());
    borne.worst = *std::move(story);
    return borne;
}

} // namespace

void TracePage::showTemperatures()
{
    const bool isWatched = std::ranges::any_of(m_trace.steps, [](const TraceStep &step) { return step.step == u"temperature.log"; });
    if (!isWatched || m_trace.root == LotId{})
        return;
    const LotId lot = m_trace.root;
    startAside(
        this, desk(), [lot](Workspace &workspace, Progress &progress) { return readBorne(workspace.session(), lot, progress); },
        [this, lot](const Result<Borne> &borne) {
            if (!borne || !borne->worst || lot != m_trace.root)
                return;
            m_answer->addHeading(tr("Temperatures"));
            for (const LotTemperature &record : borne->records)
                m_answer->addText(borneWords(record), record.excursions.empty() ? "small" : "warn");
            const auto own = std::ranges::find_if(borne->worst->lots, [lot](const LotTemperature &one) { return one.stay.lot == lot; });
            const TemperatureRange range = own != borne->worst->lots.end() ? own->range : borne->worst->row.range;
            if (own != borne->worst->lots.end()) {
                for (std::size_t i = 0; i < std::min<std::size_t>(5, own->excursions.size()); ++i)
                    m_answer->addText(excursionWords(own->excursions[i]), "warn");
            }
            auto *chart = new TemperatureChart(theme(), QStringLiteral("traceTemperatures"));
            chart->show(borne->worst->readings, range);
            chart->setFixedHeight(theme().px(150));
            m_answer->addPart(chart);
        });
}

} // namespace suben
