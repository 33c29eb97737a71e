#pragma once

#include "core/ledger/complaints.h"
#include "ui/pages/listpage.h"

namespace suben
{

class FilterChips;
class KeyButton;

/// 投诉: what buyers complained of, and what became of it. Ctrl+N enters one, F9 says how it was settled, Ctrl+R goes to
/// the recall case of its lot or opens one, with the complaint as its reason.
class ComplaintsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit ComplaintsPage(Desk &desk);

    bool act(Act act) override;
    void open(const Target &target) override;

private:
    void placeParts();
    void load() override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    void enterOne();
    void askOutcome();
    void settle(const QString &outcome);
    void recall();
    const ComplaintRow *current() const;

    FilterChips *m_chips;
    ReasonStrip *m_ask;
    KeyButton *m_settle = nullptr;
    KeyButton *m_recall = nullptr;
    std::vector<ComplaintRow> m_rows;
};

} // namespace suben
