#pragma once

#include "core/render/page.h"

#include <QWidget>
#include <vector>

namespace suben
{

/// Sheets as they will be printed, one at a time, as wide as there is room; Page Up and Page Down turn them.
class PaperView final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(const QString &objectName, QWidget *parent = nullptr);

    void show(std::vector<PaperPage> sheets);
    const std::vector<PaperPage> &sheets() const { return m_sheets; }
    int current() const { return m_current; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void turned(int sheet);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void turn(int by);

    std::vector<PaperPage> m_sheets;
    int m_current = 0;
};

} // namespace suben
