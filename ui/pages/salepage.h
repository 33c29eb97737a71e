#pragma once

#include "core/ledger/stock.h"
#include "core/model/item.h"
#include "ui/models/linerow.h"
#include "ui/pages/documentpage.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace suben
{

class ImportStage;
class KeyButton;
class LotCards;
struct ImportDone;

/// One kind of sale: scan and go; every line gets its lots first expired, first out.
class SalePage final : public DocumentPage
{
    Q_OBJECT

public:
    /// `step` is a step of the packs with the shape `out`; `title` what the clerk calls it.
    SalePage(Desk &desk, const QString &objectName, const QString &title, const QString &step);

    void enter() override;
    bool act(Act act) override;
    bool scanned(const QString &text) override;
    bool escape() override;
    void setMode(WindowMode mode) override;
    /// A list of sales to named buyers; only where the step is `shipping`.
    void startImport(const QString &path);
    /// How many of the next scan: digits typed just before it.
    void setMultiplier(int count);
    void addTool(QWidget *tool);

Q_SIGNALS:
    /// A table was dropped on a kind of sale that no list can be of.
    void tableDropped(const QString &path);

protected:
    void begin() override;
    void afterPost(const Recorded &recorded, const EventDraft &posted) override;
    void showTotals() override;
    QStringList takeFiles(const QStringList &files) override;

private:
    bool takesLists() const;
    void connectImport();
    void imported(const ImportDone &done);
    void placeParts();
    void connectParts();
    void add(const Item &item, const Quantity &more, const QString &lotCode);
    /// Shares `wanted` of an item over its lots anew; rows read from our own labels keep theirs.
    void propose(const Item &item, const Quantity &wanted);
    void proposeAgain();
    void takePackage(const struct Scan &scan);
    bool takeLot(const Item &item, const Quantity &more, const QString &lotCode);
    void refuseScan(const Item &item, const std::vector<LotOffer> &offers);
    void showLots(int row);
    void chooseLot(int number);
    void say(const Item &item, const Quantity &count, const StockRow &from);
    LineRow rowFrom(const Item &item, const LotOffer &offer, const Tag &tag) const;
    Quantity wantedOf(ItemId item) const;
    int firstRowOf(ItemId item) const;
    Money due() const;
    void askMoney();
    /// Of the sale posted last.
    void printSlip();

    QFrame *m_last;
    QLabel *m_lastTitle;
    QLabel *m_lastAside;
    QLabel *m_due;
    QLineEdit *m_received;
    LotCards *m_lots;
    ImportStage *m_import;
    KeyButton *m_finish = nullptr;
    QList<QWidget *> m_formButtons; ///< what the form alone offers
    std::vector<LotOffer> m_offers;
    int m_lotsRow = -1;
    int m_multiplier = 1;
    bool m_proposing = false;
    QTimer m_again;
    EventId m_lastPosted{};
};

} // namespace suben
