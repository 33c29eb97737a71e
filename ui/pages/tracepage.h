#pragma once

#include "core/ledger/tracegraph.h"
#include "ui/page.h"
#include "ui/trace/drawing.h"
#include "ui/trace/tracepicks.h"
#include "ui/trace/tracereport.h"

#include <QPointer>

class QStackedWidget;

namespace suben
{

struct LotTemperature;
struct TemperatureStory;
class DaysBand;
class DaysField;
class FactCard;
class EmptyState;
class FilterChips;
class PickField;
class Task;
class TraceCanvas;
class TraceScene;
class TableExport;
class TraceTable;

/// 追溯: one box for any code, name or lot end; the answer, the drawing and the table of the same trace. F9 makes the
/// report.
class TracePage final : public Page
{
    Q_OBJECT

public:
    explicit TracePage(Desk &desk);
    ~TracePage() override;

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void setMode(WindowMode mode) override;
    QList<HelpKey> moreKeys() const override;
    QList<QWidget *> areas() override;

private:
    using Ask = std::function<Result<Trace>(TraceGraph &, const TraceView &, Progress &)>;

    void placeParts();
    void connectParts();
    QWidget *makeView();
    void placeEmptiness();
    void take(qint64 number);
    void traceText(const QString &typed);
    void traceItem(ItemId item);
    void traceParty(PartyId party);
    void traceEvent(EventId event);
    void run(Ask ask);
    std::optional<TraceView> view();
    void showDays();
    void showTrace();
    void showTemperatures();
    void showBorne(const std::vector<LotTemperature> &records, const TemperatureStory &worst);
    void showResults();
    void draw();
    void drawAgain();
    void rowChosen(const QString &event, const QString &lot);
    void nodeChosen(const QString &id);
    void openNode();
    void foldNode();
    void fold(const TraceFolds &folds);
    void report();
    void goToRecall();
    Session &session() const;

    TracePicks m_offers;
    PickList *m_picks;
    PickField *m_box;
    FilterChips *m_direction;
    DaysField *m_days;
    DaysBand *m_band;
    TraceScene *m_scene;
    TraceCanvas *m_canvas;
    TraceTable *m_table;
    FactCard *m_answer;
    Trace m_trace;
    ViewDays m_seen; ///< by which the trace was made
    std::vector<ReportCurve> m_curves; ///< what the traced lot had to bear
    Ask m_ask;
    TraceFolds m_folds;
    QPointer<Task> m_task;
    TableExport *m_export = nullptr;
    QStackedWidget *m_shown = nullptr; ///< the trace, or what to do for one
    EmptyState *m_empty = nullptr;
    bool m_linking = false;
};

} // namespace suben
