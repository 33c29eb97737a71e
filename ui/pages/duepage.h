#pragma once

#include "core/ledger/alarms.h"
#include "core/ledger/dues.h"
#include "ui/pages/listpage.h"

#include <QPointer>

class QFrame;
class QLineEdit;

namespace suben
{

class KeyButton;
class Task;

/// What rings, what is due and what stands open today.
struct Duties {
    std::vector<Alarm> alarms;
    std::vector<DueRow> rows;
    Findings standing;
};

/// 提醒: the alarms, what the law wants next, what is late first, and what stands open today. A receipt settles; where
/// a step does, Enter opens its form. An alarm rings until its entry is put right or somebody says that he has seen it.
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
    void show(const Duties &duties);
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    void showStanding();
    void askReceipt();
    /// The register the authority takes, for the days it is about.
    void openForm();
    void settle();
    ListTable table() const override;
    std::vector<Record> records(QDate today) const;
    const DueRow *current() const;
    const Alarm *currentAlarm() const;
    void fillAlarm(const Alarm &alarm);
    void markSeen();

    QFrame *m_strip = nullptr;
    KeyButton *m_form = nullptr;
    KeyButton *m_settle = nullptr;
    QLineEdit *m_receipt = nullptr;
    QLineEdit *m_day = nullptr;
    Duties m_duties;
    QPointer<Task> m_task;
    qint64 m_wanted = 0; ///< to be chosen when it is read
    bool m_again = false;
};

} // namespace suben
