#pragma once

#include "core/ledger/dues.h"
#include "ui/pages/listpage.h"

class QFrame;
class QLineEdit;

namespace suben
{

/// 提醒: what the law wants next, what is late first, and what stands open today. A receipt settles; where a step does,
/// Enter opens its form.
class DuePage final : public ListPage
{
    Q_OBJECT

public:
    explicit DuePage(Desk &desk);

    bool act(Act act) override;
    bool escape() override;
    void open(const Target &target) override;

private:
    QFrame *makeStrip();
    void placeParts();
    void load() override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    void showStanding();
    void askReceipt();
    void settle();
    const DueRow *current() const;

    QFrame *m_strip = nullptr;
    QLineEdit *m_receipt = nullptr;
    QLineEdit *m_day = nullptr;
    std::vector<DueRow> m_rows;
    Findings m_standing;
};

} // namespace suben
