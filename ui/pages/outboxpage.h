#pragma once

#include "core/sync/outbox.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"

#include <QPointer>

namespace suben
{

class FactCard;
class FilterChips;
class KeyButton;
class PlatformForm;
class ReasonStrip;
class RecordView;
class Task;
struct RelayReport;

/// 上传: the platforms, what waits for each, what came back and the raw answer. F9 sends what is due; what a platform
/// did not take is settled here by a person.
class OutboxPage final : public Page
{
    Q_OBJECT

public:
    explicit OutboxPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool escape() override;
    void refresh() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void connectParts();
    void showPlatforms();
    void showRows();
    void showRow();
    void showAttempts(const OutboxRow &row);
    QString profile() const;
    OutboxId current() const;
    void send();
    void sent(const Result<RelayReport> &report);
    void setUp();
    void switchOff();
    void askReceipt();
    void decide(OutboxState state, const QString &text);
    Session &session() const;
    Outbox outbox() const;

    RecordModel *m_platformModel;
    RecordView *m_platforms;
    FilterChips *m_chips;
    RecordModel *m_rowModel;
    RecordView *m_rows;
    FactCard *m_card;
    PlatformForm *m_form;
    ReasonStrip *m_reason;
    KeyButton *m_off = nullptr;
    QStringList m_profileIds;
    std::vector<OutboxRow> m_loaded;
    QPointer<Task> m_task;
};

} // namespace suben
