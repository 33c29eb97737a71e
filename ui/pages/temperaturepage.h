#pragma once

#include "core/exchange/temperatures.h"
#include "core/model/party.h"
#include "ui/pages/listpage.h"

#include <QPointer>

class QSplitter;

namespace suben
{

class KeyButton;
class Task;
class TemperatureChart;

/// 温度记录: what the loggers of cold stores and fridges saw, as a drawing, and what every lot had to bear. Ctrl+O or a
/// dropped file brings one in: place, order of the dates and range are asked where they are not known; F9 records.
class TemperaturePage final : public ListPage
{
    Q_OBJECT

public:
    explicit TemperaturePage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool escape() override;
    void open(const Target &target) override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;
    /// Reads a logger's file and asks what has to be asked. Nothing is recorded before F9.
    void begin(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Asked { Nothing, Place, Dates, Range };

    void placeParts();
    void load() override;
    void fillCard(qint64 key) override;
    void chooseFile();
    void askPlace();
    void askDates();
    void askRange();
    void answered(const QString &answer);
    void planNow();
    void planned(Result<TemperaturePlan> plan);
    void showPlan();
    void showStory();
    void readStory(EventId event);
    void record();
    void recorded(const Result<EventId> &entry);
    void leavePlan();
    void showParts();
    void work(Task *task, const QString &what);

    TemperatureChart *m_chart;
    RecordModel *m_lotModel;
    RecordView *m_lots;
    QSplitter *m_parts;
    ReasonStrip *m_ask;
    KeyButton *m_finish = nullptr;
    QPointer<Task> m_task;
    QString m_path;    ///< of the file that is being brought in
    int m_planning = 0; ///< counts the readings of files: only the last one counts
    QList<Location> m_places;
    TemperatureOrder m_order;
    std::optional<TemperaturePlan> m_plan;
    std::optional<TemperatureStory> m_story;
    Asked m_asked = Asked::Nothing;
    EventId m_wanted{}; ///< the record to choose once it stands in the list
};

} // namespace suben
