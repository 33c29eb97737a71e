#pragma once

#include "core/ledger/ledgerquery.h"
#include "ui/pages/listpage.h"

class QComboBox;
class QFrame;
class QLabel;
class QStackedWidget;

namespace suben
{

class DaysBand;
class DaysField;
class FilterChips;
class FindingsCard;
class KeyButton;
class ReasonStrip;
class StepForm;

/// 单据: everything posted, newest first, with both versions of what was corrected. Ctrl+E puts an entry right, F8
/// voids it; the old one always stays readable.
class EventsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit EventsPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void refresh() override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void connectParts();
    QFrame *makeBand();
    void fillSteps();
    void load() override;
    void fillCard(qint64 key) override;
    ReadChunk reader(QDate today) const;
    EventFilter filter() const;
    void takeDays();
    void setDays(const ViewDays &days);
    void loaded() override;
    void loadStopped() override;
    QList<HelpKey> moreKeys() const override;
    ListTable table() const override;
    static Result<RecordChunk> read(Session &session, EventFilter wanted, const std::vector<EventId> &only,
                                    const QString &cursor, QDate today);
    static Record recordOf(const EventRow &row, QDate today);
    EventId current() const;
    bool isCorrecting() const;
    void correct();
    void corrected(EventId event);
    void endCorrection();
    void writeNote();
    void askVoid();
    void voided(const QString &reason);
    void refused(const Error &error, EventId event);

    QStackedWidget *m_stack;
    FilterChips *m_chips;
    QComboBox *m_step;
    DaysField *m_days;
    DaysBand *m_daysBand;
    StepForm *m_form;
    FindingsCard *m_findingsCard;
    ReasonStrip *m_reason;
    QFrame *m_band = nullptr;
    QLabel *m_bandTitle = nullptr;
    KeyButton *m_save = nullptr;
    KeyButton *m_correct = nullptr;
    KeyButton *m_slip = nullptr;
    KeyButton *m_note = nullptr;
    KeyButton *m_void = nullptr;
    LotId m_wantedLot{};         ///< whose line is to be put right
    std::vector<EventId> m_only; ///< later entries that stand in the way
};

} // namespace suben
