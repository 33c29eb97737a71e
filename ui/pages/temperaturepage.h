#pragma once

#include "core/exchange/temperatures.h"
#include "core/model/party.h"
#include "ui/pages/filepage.h"

class QSplitter;

namespace suben
{

class TemperatureChart;

/// 温度记录: what the loggers of cold stores and fridges saw, as a drawing, and what every lot had to bear. Ctrl+O or a
/// dropped file brings one in: place, order of the dates and range are asked where they are not known; F9 records.
class TemperaturePage final : public FilePage
{
    Q_OBJECT

public:
    explicit TemperaturePage(Desk &desk);

    bool act(Act act) override;
    QList<QWidget *> areas() override;
    void begin(const QString &path) override;

private:
    enum class Asked { Nothing, Place, Dates, Range };

    void placeParts();
    void load() override;
    void fillCard(qint64 key) override;
    void askPlace();
    void askDates();
    void askRange();
    void answered(const QString &answer);
    void planNow();
    void planned(TemperaturePlan plan);
    void showPlan();
    void showStory();
    void readStory(EventId event);
    void finish() override;
    void recorded(const Result<EventId> &entry);
    bool isPlanned() const override { return m_plan.has_value(); }
    void dropPlan() override;
    void showParts() override;

    TemperatureChart *m_chart;
    QSplitter *m_parts;
    QList<Location> m_places;
    TemperatureOrder m_order;
    std::optional<TemperaturePlan> m_plan;
    std::optional<TemperatureStory> m_story;
    Asked m_asked = Asked::Nothing;
    EventId m_wanted{}; ///< the record to choose once it stands in the list
};

} // namespace suben
