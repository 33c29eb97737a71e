#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QObject>

class QWidget;

namespace suben
{

class FactCard;
class SidePanel;
class Theme;
struct LineRow;

/// F3 on a document: the card of a lot in the side panel, in the place of what stands there.
class RowLotCard final : public QObject
{
    Q_OBJECT

public:
    RowLotCard(const Theme &theme, SidePanel &side, QObject *parent);

    Result<void> show(Session &session, LotId lot);
    /// What stood there before is back; false when no lot was shown.
    bool hide();

private:
    const Theme &m_theme;
    SidePanel &m_side;
    FactCard *m_card = nullptr;
    QWidget *m_before = nullptr;
};

/// The lot of a row; of goods that come in, the lot that came last. Nothing: there is none.
LotId lotOf(Session &session, const LineRow &row);

} // namespace suben
