#pragma once

#include <QGraphicsView>

namespace suben
{

class TraceScene;

/// The drawing's window: arrows and Page Up and Down go from box to box, Enter opens, Space folds what hangs on a lot,
/// * unfolds everything and / folds it again, + and - change the size, 0 shows all of it, Home the lot asked for.
class TraceCanvas final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit TraceCanvas(TraceScene &scene, QWidget *parent = nullptr);

    /// The whole drawing where it can still be read, else the chosen box in the middle.
    void showReadable();
    /// All of it, as far as boxes can still be told apart.
    void showWhole();
    /// The chosen box in sight.
    void showChosen();

Q_SIGNALS:
    void opened();
    void foldWanted();
    void unfoldAllWanted();
    void foldAllWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void zoom(qreal factor);

    TraceScene &m_scene;
};

} // namespace suben
