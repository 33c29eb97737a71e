#pragma once

#include <QGraphicsView>

namespace suben
{

class TraceScene;

/// The drawing's window: arrows go from box to box, Enter opens, + and - change the size.
class TraceCanvas final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit TraceCanvas(TraceScene &scene, QWidget *parent = nullptr);

    /// The whole drawing where it can still be read, else the lot asked for in the middle.
    void showAll();

Q_SIGNALS:
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void zoom(qreal factor);

    TraceScene &m_scene;
};

} // namespace suben
