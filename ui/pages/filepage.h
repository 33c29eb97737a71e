#pragma once

#include "ui/aside.h"
#include "ui/pages/listpage.h"
#include "ui/widgets/keybutton.h"

#include <QPointer>

namespace suben
{

class RecordModel;
class Task;

/// A list that grows by files somebody else made. Ctrl+O or a dropped file reads one aside and shows the plan: what its
/// rows would become. What is doubtful is asked, F9 records, Esc goes back to the list. Only the file asked for last
/// counts.
class FilePage : public ListPage
{
    Q_OBJECT

public:
    void enter() override;
    bool act(Act act) override;
    bool escape() override;
    void open(const Target &target) override;
    void setMode(WindowMode mode) override;
    /// Reads a file and asks what has to be asked. Nothing is recorded before F9.
    virtual void begin(const QString &path) = 0;

protected:
    /// What is brought in, and how its parts are called.
    struct FileParts {
        QString rows;   ///< object name of the rows of a plan
        QString ask;    ///< object name of the question
        QString dialog; ///< object name of the dialog that chooses a file
        QString title;  ///< of that dialog
        QStringList filters;
    };
    FilePage(Desk &desk, const QString &objectName, const QString &title, std::vector<RecordColumn> columns,
             std::vector<RecordColumn> rowColumns, const Parts &parts, FileParts fileParts);

    virtual bool isPlanned() const = 0;
    /// Forgets the plan, if there is one.
    virtual void dropPlan() = 0;
    /// Shows the parts of the plan, or those of the list.
    virtual void showParts() = 0;
    /// F9.
    virtual void finish() = 0;

    /// Behind what the page adds.
    void addFinish();
    KeyButton *addButton(const QString &word, Act act, ButtonLook look = ButtonLook::Plain);
    void chooseFile();
    /// Another file; the one that is being read is stopped.
    void setPath(const QString &path);
    /// Of the file that is being brought in; empty: none.
    const QString &path() const { return m_path; }
    QString fileName() const;
    /// `work` aside, with its progress; what was worked on before is stopped.
    void follow(Task *task, const QString &what);
    /// Reads the file: `work(Session &, Progress &)` gives a Result<Plan>, `planned(Plan)` gets it.
    template <typename Work, typename Planned>
    void readFile(Work work, Planned planned)
    {
        const int number = ++m_reading;
        follow(
            startAside(
                this, desk(),
                [work = std::move(work)](Workspace &own, Progress &progress) { return work(own.session(), progress); },
                [this, number, planned = std::move(planned)](auto plan) {
                    if (number != m_reading)
                        return;
                    if (plan)
                        planned(*std::move(plan));
                    else
                        notRead(plan.error());
                }),
            tr("Reading %1").arg(fileName()));
    }
    /// Back to the list.
    void leavePlan();
    KeyButton &finishButton() const { return *m_finish; }
    ReasonStrip &question() const { return *m_ask; }
    RecordView &rows() const { return *m_rows; }
    RecordModel &rowModel() const { return *m_rowModel; }

    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void notRead(const Error &error);

    FileParts m_parts;
    RecordModel *m_rowModel;
    RecordView *m_rows;
    ReasonStrip *m_ask;
    KeyButton *m_finish = nullptr;
    QPointer<Task> m_task;
    QString m_path;
    int m_reading = 0; ///< counts the readings of files
};

} // namespace suben
