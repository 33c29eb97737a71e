#pragma once

#include "core/base/decimal.h"

#include <QWidget>

namespace suben
{

class Theme;

/// What became of a lot as one bar: gone and still there, each with its part of the whole.
class BalanceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceBar(const Theme &theme, QWidget *parent = nullptr);

    void show(Decimal gone, Decimal left);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Decimal m_gone;
    Decimal m_left;
};

} // namespace suben
