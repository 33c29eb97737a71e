#pragma once

#include "core/filing/visitpaper.h"
#include "core/ledger/chain.h"
#include "ui/page.h"

#include <QPointer>
#include <functional>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace suben
{

class EmptyState;
class InspectionBand;
class InspectionLotView;
class KeyButton;
class PickField;
class PickList;
class RecordView;
class Task;
struct KeptFile;

/// 检查模式 (F12): what an inspector asks for and nothing else. While it stands no other page can be reached; what it
/// shows is noted; the owner's password leaves it, also after the program was closed.
class InspectionPage final : public Page
{
    Q_OBJECT

public:
    explicit InspectionPage(Desk &desk);
    ~InspectionPage() override;

    bool holdsWindow() const override { return m_visit.has_value(); }
    void enter() override;
    void leave() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void setMode(WindowMode mode) override;
    QList<HelpKey> moreKeys() const override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    QWidget *makeLists();
    QWidget *makeListView();
    void begin();
    void begun(const Result<Visit> &visit);
    void closeLedger();
    void secretGiven(const QString &secret);
    void end(const QString &secret);
    void left(const Result<void> &ended);
    void showList(VisitList list);
    void readList();
    void listRead(Result<VisitTable> table);
    void showTable(VisitTable table);
    void dropOldTable();
    void lookUp(const QString &typed);
    void answerFor(LotId lot);
    void answered(Result<VisitAnswer> answer);
    void showAnswer(VisitAnswer answer);
    void checkLedger();
    void showCheck();
    void openCopy(const VisitRow *row);
    void showCopy(const KeptFile &file);
    /// What has happened with what is shown now.
    VisitShown deed(VisitDeed deed, const QString &words) const;
    /// `then` learns whether it is noted: only what was noted is shown. It may wait for another program that writes.
    void note(const VisitShown &shown, std::function<void(bool)> then);
    /// What is shown now; nothing while it is still being read.
    std::optional<VisitHandout> handout();
    void print();
    void handOver();
    void paperWritten(const QString &path, bool isNoted);
    void writeFolder(const QString &parent);
    void folderWritten(const VisitFolder &folder, bool isNoted);
    void follow(Task *task, const QString &what);
    Session &session() const;

    InspectionBand *m_band;
    PickList *m_picks;
    PickField *m_box;
    std::vector<KeyButton *> m_listButtons;
    QWidget *m_listColumn = nullptr;
    QStackedWidget *m_shown;
    EmptyState *m_empty = nullptr;
    InspectionLotView *m_lotView;
    QWidget *m_listView = nullptr;
    QLineEdit *m_filter;
    QVBoxLayout *m_tables = nullptr;
    RecordView *m_table = nullptr; ///< of the list that is shown
    std::optional<Visit> m_visit;
    std::optional<VisitAnswer> m_answer;
    std::optional<VisitTable> m_rows; ///< of m_list; none until they are read and noted
    VisitList m_list = VisitList::Lot;
    QPointer<Task> m_task;
    QPointer<Task> m_check; ///< of the chain, once a visit
    std::optional<ChainVerdict> m_verdict;
    QString m_against; ///< the newest seal
    std::pair<qint64, qint64> m_checked; ///< entries so far, of so many
};

} // namespace suben
