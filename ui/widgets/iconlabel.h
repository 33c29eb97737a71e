#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace suben
{

/// A drawing of resources/icons at one size.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Theme &theme, const QString &name, Ink ink, int side, QWidget *parent = nullptr);
    void setIcon(const QString &name, Ink ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    Ink m_ink;
    int m_side;
};

} // namespace suben
