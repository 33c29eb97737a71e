#pragma once

#include "core/labels/labelcontent.h"
#include "core/render/page.h"

#include <QWidget>
#include <optional>

namespace suben
{

class DesignModel;
class Theme;

/// The label that is designed, with rulers in millimetres. Mouse: choose, drag, pull a handle; everything snaps to half
/// a millimetre. Keys: Tab chooses the next element, arrows move it, Shift and arrows change its size, Del takes it
/// away.
class LabelCanvas final : public QWidget
{
    Q_OBJECT

public:
    LabelCanvas(const Theme &theme, DesignModel &model, QWidget *parent = nullptr);

    /// What the label says.
    void setPage(const PaperPage &page);
    QSize sizeHint() const override;
    /// Where a point of the label is on the widget, in pixels; for tests.
    QPoint pixelOf(QPointF mm) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Which sides of an element a drag moves.
    struct Grip {
        bool left = false;
        bool top = false;
        bool right = false;
        bool bottom = false;
        bool isWhole() const { return left && top && right && bottom; }
    };
    struct Drag {
        Grip grip;
        QPointF from; ///< mm
        QRectF area;  ///< of the element when it began
    };

    qreal scale() const;
    QPointF origin() const;
    QPointF mmAt(QPointF pixel) const;
    QRectF pixelsOf(const QRectF &mm) const;
    int elementAt(QPointF mm) const;
    std::optional<Grip> gripAt(QPointF pixel) const;
    void dragTo(QPointF mm);
    void paintRulers(QPainter &painter) const;
    void paintFrames(QPainter &painter) const;
    void choose(int step);
    void nudge(QPointF by, bool sizes);

    const Theme &m_theme;
    DesignModel &m_model;
    PaperPage m_page;
    std::optional<Drag> m_drag;
};

} // namespace suben
