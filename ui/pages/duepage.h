#pragma once

#include "core/ledger/dues.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"

class QFrame;
class QLineEdit;

namespace suben
{

class FactCard;
class KeyButton;
class RecordView;

/// 提醒: what the law wants next, what is late first, and what stands open today. A receipt settles; where a step does,
/// Enter opens its form.
class DuePage final : public Page
{
    Q_OBJECT

public:
    explicit DuePage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool escape() override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

private:
    QFrame *makeStrip();
    void placeParts();
    void showCard();
    void showStanding();
    void openDue();
    void askReceipt();
    void settle();
    const DueRow *current() const;
    Session &session() const;

    RecordModel *m_model;
    RecordView *m_view;
    FactCard *m_card;
    QFrame *m_strip = nullptr;
    QLineEdit *m_receipt = nullptr;
    QLineEdit *m_day = nullptr;
    std::vector<DueRow> m_rows;
    Findings m_standing;
};

} // namespace suben
