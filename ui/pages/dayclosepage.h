#pragma once

#include "core/ledger/chain.h"
#include "core/ledger/daysummary.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/steppage.h"

namespace suben
{

class RecordView;

/// 日结: the retail lines of a day by lot, the entries of the day, the seal; F9 closes, seals and puts out the paper.
class DayClosePage final : public StepPage
{
    Q_OBJECT

public:
    DayClosePage(Desk &desk, const QString &objectName, const QString &step);

    bool act(Act act) override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

protected:
    void showFacts() override;
    void afterPost(EventId event) override;

private:
    QDate day() const;
    void showDay();
    /// `otherwise`: what is left to do when it cannot be sealed.
    void seal(const QString &otherwise);
    void putOut(const Seal &seal);
    QString stepTitle(const QString &step) const;

    QString m_step;
    DaySummary m_summary;
    RecordModel *m_model;
    RecordView *m_view;
};

} // namespace suben
