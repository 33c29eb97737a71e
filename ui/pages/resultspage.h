#pragma once

#include "core/exchange/resultlist.h"
#include "ui/pages/filepage.h"

#include <deque>

namespace suben
{

/// 检验结果: what test houses found, lot by lot. Ctrl+O or a dropped file brings in their list: every row shows the lot
/// it is about, what is doubtful is asked, F9 records. What failed is on hold at once; the page then asks whether to
/// recall it, and whether to release what passed when it was tested again.
class ResultsPage final : public FilePage
{
    Q_OBJECT

public:
    explicit ResultsPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    QList<QWidget *> areas() override;
    void begin(const QString &path) override;

private:
    enum class Asked { Nothing, Which, Why, Recall, Release };
    /// What recording leaves to a person.
    struct Question {
        Asked what = Asked::Nothing;
        LotId lot{};
    };

    void placeParts();
    void load() override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    ListTable table() const override;
    void planNow();
    void showPlan();
    bool isPlanned() const override { return m_plan.has_value(); }
    void dropPlan() override;
    void showParts() override;
    const ListedResult *rowAt(qint64 key) const;
    void askWhich(int row);
    void finish() override;
    void record(const QString &reason);
    void recorded(const Result<ResultsDone> &done);
    void askNext();
    void askRecall(LotId lot);
    void askRelease(LotId lot);
    void answered(const QString &answer);
    void whichAnswered(const QString &answer);
    void release(const QString &reason);

    ResultAnswers m_answers;
    std::optional<ResultPlan> m_plan;
    std::vector<TestResult> m_results;
    std::deque<Question> m_questions;
    Asked m_asked = Asked::Nothing;
    int m_askedRow = -1;
    LotId m_askedLot{};
    bool m_finishing = false; ///< F9 was pressed: go on as soon as the plan is there
};

} // namespace suben
