#pragma once

#include "ui/page.h"
#include "ui/steps/lotpicker.h"
#include "ui/steps/stockcount.h"

class QLabel;

namespace suben
{

class ConfirmRound;
class DraftKeeper;
class EntryField;
class KeyButton;
class PickField;
class PlaceField;
class ReasonStrip;
class RecordModel;
class RecordView;

/// 盘点 by lot with the gun: scan, quantity, Enter. F9 puts book and count side by side, F9 again posts.
class StocktakePage final : public Page
{
    Q_OBJECT

public:
    StocktakePage(Desk &desk, const QString &objectName, const QString &step);
    ~StocktakePage() override;

    void enter() override;
    void leave() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

private:
    void placeParts();
    void connectParts();
    Session &session() const;
    void restore();
    void take(LotId lot);
    void sayUnknown(const QString &text);
    void ask(int row);
    bool counted();
    void begin();
    void showRows();
    void showTotals();
    void setReviewing(bool isReviewing);
    void setBlind(bool isBlind);
    void finish();
    void askWhy();
    void placeReason();
    void refused(const Error &error);
    void post();
    void posted();

    QString m_step;
    StockCount m_count;
    LotPicker m_lots;
    DraftKeeper *m_keeper;
    PickList *m_picks;
    PlaceField *m_place;
    PickField *m_pick;
    QLabel *m_what;
    EntryField *m_quantity;
    RecordModel *m_model;
    RecordView *m_view;
    ReasonStrip *m_reason;
    ConfirmRound *m_round;
    KeyButton *m_blind = nullptr;
    KeyButton *m_finish = nullptr;
    QString m_because; ///< of the differences
    int m_row = -1;    ///< being counted
    bool m_isAskingWhy = false;
    bool m_isReviewing = false;
    bool m_isBlind = false;
    bool m_isRestored = false;
};

} // namespace suben
