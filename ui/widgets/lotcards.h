#pragma once

#include "core/ledger/stock.h"
#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace suben
{

/// The lots a line could take, numbered; those that may not be taken stand last, with the reason.
class LotCards final : public QFrame
{
    Q_OBJECT

public:
    LotCards(const Theme &theme, const QString &key, QWidget *parent = nullptr);

    /// `lot` is the lot of the line.
    void show(const QString &heading, const std::vector<LotOffer> &offers, LotId lot);

Q_SIGNALS:
    /// From 1.
    void chosen(int number);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeCard(int number, const LotOffer &offer, LotId lot);

    const Theme &m_theme;
    QLabel *m_heading;
    QVBoxLayout *m_cards;
};

} // namespace suben
