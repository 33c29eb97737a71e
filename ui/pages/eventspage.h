#pragma once

#include "core/ledger/ledgerquery.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QStackedWidget;

namespace suben
{

class FactCard;
class FilterChips;
class FindingsCard;
class KeyButton;
class ReasonStrip;
class RecordView;
class StepForm;

/// 单据: everything posted, newest first, with both versions of what was corrected. Ctrl+E puts an entry right, F8
/// voids it; the old one always stays readable.
class EventsPage final : public Page
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
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void connectParts();
    QFrame *makeBand();
    void fillSteps();
    void load();
    Result<RecordChunk> chunk(const QString &cursor);
    EventFilter filter() const;
    Record recordOf(const EventRow &row) const;
    void showCard();
    void select(EventId event);
    EventId current() const;
    bool isCorrecting() const;
    void correct();
    void corrected(EventId event);
    void endCorrection();
    void askVoid();
    void voided(const QString &reason);
    void refused(const Error &error, EventId event);
    Session &session() const;

    QStackedWidget *m_stack;
    RecordModel *m_model;
    RecordView *m_view;
    FilterChips *m_chips;
    QComboBox *m_step;
    FactCard *m_card;
    StepForm *m_form;
    FindingsCard *m_findingsCard;
    ReasonStrip *m_reason;
    QFrame *m_band = nullptr;
    QLabel *m_bandTitle = nullptr;
    KeyButton *m_save = nullptr;
    KeyButton *m_correct = nullptr;
    KeyButton *m_void = nullptr;
    LotId m_lot{};
    std::vector<EventId> m_only; ///< later entries that stand in the way
};

} // namespace suben
