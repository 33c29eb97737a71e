#pragma once

#include "core/ledger/stock.h"
#include "ui/models/recordmodel.h"
#include "ui/page.h"

class QLineEdit;

namespace suben
{

class FactCard;
class FilterChips;
class KeyButton;
class LabelPanel;
class ReasonStrip;
class RecordView;

/// 库存批次: what is there, lot by lot, the first to expire first; the lot's card beside it. F9 prints labels of the
/// selected lots, Ctrl+L puts one on hold or releases it.
class LotsPage final : public Page
{
    Q_OBJECT

public:
    explicit LotsPage(Desk &desk);

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
    QWidget *makeCard();
    void load();
    Result<RecordChunk> chunk(const QString &cursor);
    StockFilter filter() const;
    bool isWanted(const StockRow &row) const;
    Record recordOf(const StockRow &row) const;
    void count();
    void showCounts(const QList<int> &counts);
    void showCard();
    void showBottom();
    LotId current() const;
    QList<LotId> selected() const;
    void printLabels();
    void askHold();
    void holdAnswered(const QString &reason);
    void goToSource();
    Session &session() const;

    RecordModel *m_model;
    RecordView *m_view;
    FilterChips *m_chips;
    QLineEdit *m_text;
    FactCard *m_card;
    LabelPanel *m_labels;
    ReasonStrip *m_reason;
    KeyButton *m_holdButton = nullptr;
    KeyButton *m_print = nullptr;
    ItemId m_item{};
    bool m_isRelease = false;
};

} // namespace suben
