#pragma once

#include "ui/pages/listpage.h"
#include "ui/pages/lotrows.h"

class QLineEdit;

namespace suben
{

class DaysBand;
class DaysField;
class FilterChips;
class KeyButton;
class LabelPanel;
class ReasonStrip;

/// 库存批次: what is there, lot by lot, the first to expire first; the lot's card beside it. F9 prints labels of the
/// selected lots, Ctrl+L puts one on hold or releases it, Ctrl+S writes the list as a table.
class LotsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit LotsPage(Desk &desk);

    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void open(const Target &target) override;
    void refresh() override;
    QList<HelpKey> moreKeys() const override;

private:
    void placeParts();
    void connectParts();
    QWidget *makeCard();
    void load() override;
    void fillCard(qint64 key) override;
    void count();
    void showCounts();
    void showBottom();
    LotId current() const;
    QList<LotId> selected() const;
    void printLabels();
    void askHold();
    void holdAnswered(const QString &reason);
    void goToSource();
    LotWish wish() const;
    void takeDays();
    void setDays(const ViewDays &days);
    void loaded() override;
    void loadStopped() override;
    ListTable table() const override;

    FilterChips *m_chips;
    QLineEdit *m_text;
    DaysField *m_days;
    DaysBand *m_band;
    LabelPanel *m_labels;
    ReasonStrip *m_reason;
    KeyButton *m_holdButton = nullptr;
    KeyButton *m_print = nullptr;
    LotCounts m_counts;
    ItemId m_item{};
    bool m_isRelease = false;
};

} // namespace suben
