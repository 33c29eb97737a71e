#pragma once

#include "core/sync/outbox.h"
#include "ui/pages/listpage.h"

#include <QPointer>

namespace suben
{

class FilterChips;
class KeyButton;
class PlatformForm;
class ReasonStrip;
class RecordView;
class Task;
struct RelayReport;

/// 上传: the platforms, what waits for each, what came back and the raw answer. F9 sends what is due; what a platform
/// did not take is settled here by a person.
class OutboxPage final : public ListPage
{
    Q_OBJECT

public:
    explicit OutboxPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool escape() override;
    void open(const Target &target) override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

    /// Who wants it sent: by the clock, only what needs somebody is said.
    enum class Asked { ByAPerson, ByTheClock };
    void send(Asked asked);

private:
    void placeParts();
    void connectParts();
    void showPlatforms();
    void showRows();
    void load() override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    void showAttempts(const OutboxRow &row);
    ListTable table() const override;
    QString profile() const;
    OutboxId current() const;
    void sent(const Result<RelayReport> &report);
    void sayReport(const RelayReport &report);
    /// A key that is locked stops all: where its password goes in.
    void sayNotSent(const Error &error);
    void setUp();
    void switchOn();
    void switchOff();
    void callForTest();
    /// Fetches every list the chosen platform gives out.
    void fetchLists();
    void showLists();
    void goOn();
    void askReceipt();
    void decide(OutboxState state, const QString &text);
    Outbox outbox() const;

    RecordModel *m_platformModel;
    RecordView *m_platforms;
    FilterChips *m_chips;
    PlatformForm *m_form;
    ReasonStrip *m_reason;
    KeyButton *m_off = nullptr;
    KeyButton *m_lists = nullptr;
    QStringList m_profileIds;
    std::vector<OutboxRow> m_loaded;
    QPointer<Task> m_task;
    Asked m_asked = Asked::ByAPerson;
};

} // namespace suben
