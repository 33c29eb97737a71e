#pragma once

#include "core/ledger/search.h"
#include "core/ledger/tracegraph.h"
#include "ui/form/picklist.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"

#include <QPointer>

class QLineEdit;

namespace suben
{

class FactCard;
class FilterChips;
class PickField;
class RecordView;
class Task;
class TraceCanvas;
class TraceScene;

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
    QList<QWidget *> areas() override;

private:
    using Ask = std::function<Result<Trace>(TraceGraph &, const TraceView &, Progress &)>;

    void placeParts();
    void connectParts();
    QWidget *makeView();
    QList<Pick> picksFor(const QString &typed);
    void take(qint64 number);
    void traceText(const QString &typed);
    void traceItem(ItemId item);
    void traceEvent(EventId event);
    void run(Ask ask);
    std::optional<TraceView> view();
    QString viewWords() const;
    void showTrace();
    void showAnswer();
    void showRows();
    void draw();
    void rowChosen(qint64 key);
    void nodeChosen(const QString &id);
    void openNode();
    void report();
    Session &session() const;

    PickList *m_picks;
    PickField *m_box;
    FilterChips *m_direction;
    QLineEdit *m_asOf;
    QLineEdit *m_knownOn;
    TraceScene *m_scene;
    TraceCanvas *m_canvas;
    RecordModel *m_model;
    RecordView *m_table;
    FactCard *m_answer;
    std::vector<Hit> m_hits;
    Trace m_trace;
    Ask m_ask;
    QHash<QString, int> m_limits;
    QPointer<Task> m_task;
    bool m_linking = false;
};

} // namespace suben
