#pragma once

#include "ui/theme.h"
#include "ui/today/todayfacts.h"

#include <QWidget>

namespace suben
{

/// How many lots expire in which week, the number on each bar. The lots themselves stand in 库存批次.
class ExpiryChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryChart(const Theme &theme, QWidget *parent = nullptr);

    void show(const std::array<int, ExpiryWeeks> &weeks);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::array<int, ExpiryWeeks> m_weeks{};
};

} // namespace suben
