#pragma once

#include "ui/desk.h"
#include "ui/import/importwork.h"
#include "ui/windowmode.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace suben
{

class ConfirmRound;
class FindingsModel;
class PickList;
class ReasonStrip;
class RecordModel;
class RecordView;
class Task;
class TaskStrip;

/// A supplier's file before it is recorded: the rows as they stand in it with what becomes of each, how the columns
/// were understood, and what would be saved. Nothing is written before `finish`, then everything in one transaction.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Findings are shown in `findings`, whose lines are rows of the file; long work in `strip`.
    ImportPanel(Desk &desk, FindingsModel &findings, TaskStrip &strip, QWidget *parent = nullptr);
    ~ImportPanel() override;

    /// Reads the file. `choices` says what its rows are and who it comes from, where that is known already.
    void begin(const QString &path, const ImportChoices &choices);
    /// F9: asks what has to be asked, then records.
    void finish();
    /// The list of columns instead of the rows, and back.
    void showColumns();
    /// Closes the innermost open thing; false: the preview itself is to be closed.
    bool escape();
    /// To a row of the file, counted from 0; the first where there is no such row.
    void goTo(int line);
    /// What F9 would record, for the bottom bar; empty while nothing can be.
    QStringList outcome() const;
    void setMode(WindowMode mode);

Q_SIGNALS:
    /// The plan or its state changed.
    void changed();
    void imported(const suben::ImportDone &done, const suben::ImportPlan &plan);
    /// The file cannot be read at all, or not without losses.
    void refused(const suben::Error &error);
    void failed(const suben::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeParts();
    void connectParts();
    void show(ImportLook look);
    void showPlan();
    void showRow();
    void planAnew();
    void record();
    void askLeaveOut();
    void askReason();
    void chooseMeaning();
    void takeMeaning();
    QString word(const QString &path) const;
    bool isBusy() const;

    Desk &m_desk;
    FindingsModel &m_findings;
    TaskStrip &m_strip;
    QLabel *m_file;
    QLabel *m_mapping;
    QLabel *m_facts;
    QLabel *m_detail;
    QStackedWidget *m_lists;
    RecordView *m_rows;
    RecordView *m_columns;
    RecordModel *m_rowModel = nullptr;
    RecordModel *m_columnModel;
    PickList *m_meanings;
    QStringList m_paths; ///< of the meanings shown
    ReasonStrip *m_ask;
    ReasonStrip *m_reason;
    ConfirmRound *m_round;
    ImportChoices m_choices;
    ImportFile m_source;
    std::optional<ImportPlan> m_plan;
    Task *m_task = nullptr;
    bool m_finishing = false; ///< F9 was pressed: record as soon as the plan is ready
};

} // namespace suben
