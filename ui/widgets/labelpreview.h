#pragma once

#include <QImage>
#include <QWidget>

namespace suben
{

class Theme;

/// The dots of a label as the print head puts them on paper, never smoothed.
class LabelPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelPreview(const Theme &theme, QWidget *parent = nullptr);

    void show(const QImage &dots);
    bool isEmpty() const { return m_dots.isNull(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_dots;
};

} // namespace suben
