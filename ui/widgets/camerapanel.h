#pragma once

#include "core/render/symbolreader.h"

#include <QFrame>
#include <QHash>

class QComboBox;
class QLabel;

namespace suben
{

class Camera;
class Theme;

/// What a camera sees, and every code in it once: each again only after it was out of sight. Pictures are read off the
/// window's thread, one at a time.
class CameraPanel final : public QFrame
{
    Q_OBJECT

public:
    CameraPanel(const Theme &theme, QWidget *parent);

    /// Looks for cameras anew and starts the first; says so where there is none.
    void open();
    void close();
    /// One picture of the camera.
    void look(const QImage &picture);

Q_SIGNALS:
    void seen(const QString &code);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void start(int at);
    void show(const QImage &picture);
    void take(const QList<ReadSymbol> &symbols);

    const Theme &m_theme;
    Camera *m_camera;
    QComboBox *m_names;
    QLabel *m_picture;
    QLabel *m_note;
    QHash<QString, int> m_inSight; ///< code → pictures since it was last seen
    bool m_isReading = false;
};

} // namespace suben
