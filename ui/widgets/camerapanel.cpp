#include "ui/widgets/camerapanel.h"

#include "ui/camera.h"
#include "ui/task.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace suben
{

namespace
{

constexpr int PictureWidth = 320;
constexpr int PictureHeight = 240;
constexpr int LongestRead = 1280; ///< larger pictures only take longer
constexpr int PicturesOutOfSight = 5;

} // namespace

CameraPanel::CameraPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_camera(new Camera(this)), m_names(new QComboBox), m_picture(makeLabel({}, "")),
      m_note(makeLabel({}, "small"))
{
    setObjectName(QStringLiteral("cameraPanel"));
    setProperty("look", QStringLiteral("overlay"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Camera"));
    m_names->setObjectName(QStringLiteral("cameraName"));
    m_names->setAccessibleName(tr("Camera"));
    m_picture->setFixedSize(theme.px(PictureWidth), theme.px(PictureHeight));
    m_picture->setAlignment(Qt::AlignCenter);
    m_note->setObjectName(QStringLiteral("cameraNote"));
    m_note->setWordWrap(true);
    m_note->setFixedWidth(theme.px(PictureWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8));
    column->addWidget(m_names);
    column->addWidget(m_picture);
    column->addWidget(m_note);
    connect(m_names, &QComboBox::activated, this, &CameraPanel::start);
    connect(m_camera, &Camera::pictured, this, &CameraPanel::look);
    connect(m_camera, &Camera::failed, this,
            [this](const QString &why) { m_note->setText(tr("The camera does not start: %1").arg(why)); });
    hide();
}

void CameraPanel::open()
{
    m_names->clear();
    m_names->addItems(Camera::names());
    const bool isThere = m_names->count() > 0;
    m_names->setVisible(isThere);
    m_picture->setVisible(isThere);
    m_note->setText(isThere ? tr("Hold the code before the camera. Esc closes it.")
                            : tr("No camera is plugged in. Plug one in and open it again, or open a picture instead. Esc "
                                 "closes this."));
    QFrame::show();
    adjustSize();
    raise();
    setFocus();
    if (isThere)
        start(0);
}

void CameraPanel::close()
{
    m_camera->stop();
    m_inSight.clear();
    hide();
    Q_EMIT closed();
}

void CameraPanel::start(int at)
{
    m_inSight.clear();
    m_camera->start(at);
    m_camera->wantPicture();
}

void CameraPanel::show(const QImage &picture)
{
    m_picture->setPixmap(QPixmap::fromImage(picture.scaled(m_picture->size(), Qt::KeepAspectRatio)));
}

void CameraPanel::look(const QImage &picture)
{
    if (m_isReading || picture.isNull())
        return;
    m_isReading = true;
    show(picture);
    Task::start(
        this,
        [picture](Progress &) {
            const bool isLarge = qMax(picture.width(), picture.height()) > LongestRead;
            return readSymbols(isLarge ? picture.scaled(LongestRead, LongestRead, Qt::KeepAspectRatio) : picture);
        },
        [this](const QList<ReadSymbol> &symbols) {
            m_isReading = false;
            if (!isVisible())
                return;
            take(symbols);
            m_camera->wantPicture();
        });
}

void CameraPanel::take(const QList<ReadSymbol> &symbols)
{
    m_inSight.removeIf([](QHash<QString, int>::iterator code) { return ++code.value() > PicturesOutOfSight; });
    for (const ReadSymbol &symbol : symbols) {
        const QString code = asScanned(symbol);
        const bool isNew = !m_inSight.contains(code);
        m_inSight.insert(code, 0);
        if (isNew)
            Q_EMIT seen(code);
    }
}

void CameraPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace suben
