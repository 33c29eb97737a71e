#pragma once

#include "core/ledger/recalls.h"
#include "ui/pages/listpage.h"

#include <QPointer>

class QSplitter;

namespace suben
{

class KeyButton;
class Task;

/// 召回: the cases, the running ones first with their clock, and all that follows from the chosen one. Ctrl+R plays a
/// drill or opens a recall; F9 makes the report.
class RecallPage final : public ListPage
{
    Q_OBJECT

public:
    explicit RecallPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool escape() override;
    void refresh() override;
    /// A lot: asks whether to drill or to recall it. The page with `drill`: a lot drawn at random.
    void open(const Target &target) override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

private:
    enum class Asked { Nothing, What, Reason, Told, Stage, Letters };
    /// What is on the screen: a case as it stands, or a drill.
    struct Shown {
        RecallReading reading;
        std::optional<RecallCase> file; ///< nothing: a drill
        EventId entry{};                ///< that keeps the drill
    };

    void placeParts();
    void connectParts();
    void load() override;
    void fillCard(qint64 key) override;
    void readCase(EventId opening);
    void show(Shown shown);
    void showNothing();
    void showButtons();
    void askWhat(LotId lot);
    /// What another page knows: the lot and why (a failed test, a complaint). Then the recall is the first answer.
    void askGiven(LotId lot, const QString &reason);
    QStringList reasons() const;
    void askTold();
    void askStage();
    void answered(const QString &answer);
    void whatAnswered(const QString &answer);
    void drill(LotId lot);
    void recall(const QString &reason);
    void goOn(const QString &answer);
    void tell(const QString &how);
    void report();
    void keepDrill();
    void writeReport();
    void askLetters();
    void printNotices();
    void writeNotices();
    void writeTables();
    void bookReturn();
    const Consignee *buyer() const;
    const RecallCase *chosenCase() const;
    void work(Task *task, const QString &what);
    /// Runs a step of the case with a session of its own, then reads again.
    void change(std::function<Result<EventId>(Recalls &, Progress &)> step, const QString &doing);
    void written(const Result<void> &done, const QString &path);

    RecordModel *m_buyerModel;
    RecordModel *m_lotModel;
    RecordView *m_buyers;
    RecordView *m_lots;
    QSplitter *m_parts;
    ReasonStrip *m_ask;
    KeyButton *m_stage = nullptr;
    KeyButton *m_notices = nullptr;
    KeyButton *m_return = nullptr;
    KeyButton *m_report = nullptr;
    QPointer<Task> m_task;
    std::vector<RecallCase> m_cases;
    std::optional<Shown> m_shown;
    std::vector<Choice> m_levels;
    RecallOrder m_order;
    LotId m_lot{};
    QString m_given; ///< the reason another page knows already
    bool m_isChanging = false; ///< a step of the case is being recorded
    bool m_isReading = false;  ///< what is shown is older than the ledger
    bool m_stageWanted = false; ///< asked for while reading: asked when it is read
    Asked m_asked = Asked::Nothing;
    EventId m_wanted{}; ///< the case to choose once it stands in the list
};

} // namespace suben
