#pragma once

#include "core/sync/outbox.h"
#include "ui/pages/listpage.h"

#include <QPointer>
#include <optional>

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
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Who wants it sent: by the clock, only what needs somebody is said.
    enum class Asked { ByAPerson, ByTheClock };
    void send(Asked asked);

private:
    void placeParts();
    void connectParts();
    void showPlatforms();
    void choosePlatform(const QString &profile);
    void countChips();
    void showRows();
    ReadChunk reader(QDate today) const;
    void load() override;
    void fillCard(qint64 key) override;
    void openRecord(qint64 key) override;
    void showRow(const OutboxRow &row);
    void showAttempts(const OutboxRow &row);
    void showPlatform();
    /// Where there is no room for the card, which key shows it when something is to be done.
    void hintAtCard(bool hasAdvice);
    ListTable table() const override;
    QString profile() const;
    /// What is known of the chosen platform; with nothing counted where there is none.
    PlatformStatus status() const;
    OutboxId current() const;
    std::optional<OutboxRow> currentRow() const;
    void sent(const Result<RelayReport> &report);
    void sayReport(const RelayReport &report);
    /// What the platform, or the line to it, said of what waits for its next time.
    QString whyNotNow(const PlatformStatus &platform) const;
    /// A key that is locked stops all: where its password goes in.
    void sayNotSent(const Error &error);
    void setUp();
    void switchOn();
    void switchOff();
    /// Whether the line stands; `before` is what was done and is said with it.
    void callForTest(const QString &before = {});
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
    OutboxId m_settles{}; ///< the record the strip asks about; the list may move on meanwhile
    KeyButton *m_off = nullptr;
    KeyButton *m_lists = nullptr;
    std::vector<PlatformStatus> m_statuses; ///< in the order of the list of platforms
    QString m_aside; ///< what waits, in the bar below
    bool m_tellsOfPlatform = true; ///< the card, not of the chosen row
    QPointer<Task> m_task; ///< sends
    QPointer<Task> m_call; ///< a test call or lists being fetched
    Asked m_asked = Asked::ByAPerson;
};

} // namespace suben
