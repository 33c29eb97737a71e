#pragma once

#include "core/labels/labelqueue.h"
#include "ui/form/picklist.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"

namespace suben
{

class JobStrip;
class KeyButton;
class LabelDesigner;
class LabelPanel;
class PickField;
class PickList;
class PrinterForm;
class RecordView;

/// 标签: a lot's label in any template, how it looks in the printer's own dots, where it goes; the queue, whose jobs
/// stop, go on and come again; templates are designed and printers calibrated here.
class LabelPage final : public Page
{
    Q_OBJECT

public:
    explicit LabelPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;
    QList<HelpKey> moreKeys() const override;

private:
    /// What the page shows.
    enum class Side { Print, Design, Printer };

    void placeParts();
    void placeTools();
    void connectParts();
    void connectQueue();
    void connectSides();
    void turnTo(Side side);
    QList<Pick> picksFor(const QString &typed);
    /// Things, entries and a sealed day; their keys are negative, those of lots are the lots' own.
    void offerOthers(const QString &typed, QList<Pick> &picks);
    void choose(qint64 key);
    void openJob();
    void resumeJob(qint64 id, int from);
    void reprintJob(qint64 id, int from, int to);
    void chooseLotsOf(EventId event);
    void change(qint64 id, Result<void> (*how)(Session &, qint64));
    void told(const Result<void> &done);
    void design();
    void designNew();
    void exportTracePage();
    bool actOnDesign(Act act);
    bool actOnPrinter(Act act);
    Session &session() const;

    Side m_side = Side::Print;
    PickList *m_picks;
    PickField *m_lot;
    QList<LabelSubject> m_others; ///< what is offered besides lots
    QWidget *m_printing;
    LabelPanel *m_panel;
    RecordModel *m_model;
    RecordView *m_queue;
    JobStrip *m_job;
    LabelDesigner *m_designer;
    PrinterForm *m_printer;
    KeyButton *m_finish;
    QList<QWidget *> m_printTools; ///< what acts on the side that prints only
    KeyButton *m_fresh;
    bool m_designing = false; ///< a design was begun and not yet saved
};

} // namespace suben
