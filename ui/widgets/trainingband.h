#pragma once

#include <QFrame>

namespace suben
{

class Theme;

/// The striped band every page of a training ledger wears.
class TrainingBand final : public QFrame
{
    Q_OBJECT

public:
    explicit TrainingBand(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace suben
