#include "ui/camera.h"

#ifdef SUBEN_MULTIMEDIA
#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>
#endif

namespace suben
{

#ifdef SUBEN_MULTIMEDIA

class Camera::Device final
{
public:
    Device(Camera &owner, const QCameraDevice &device) : m_camera(device)
    {
        m_session.setCamera(&m_camera);
        m_session.setVideoSink(&m_sink);
        connect(&m_sink, &QVideoSink::videoFrameChanged, &owner, [this, &owner](const QVideoFrame &frame) {
            if (!m_isWanted)
                return;
            const QImage picture = frame.toImage();
            if (picture.isNull())
                return;
            m_isWanted = false;
            Q_EMIT owner.pictured(picture);
        });
        connect(&m_camera, &QCamera::errorOccurred, &owner,
                [&owner](QCamera::Error, const QString &why) { Q_EMIT owner.failed(why); });
        m_camera.start();
    }
    void wantPicture() { m_isWanted = true; }

private:
    QMediaCaptureSession m_session;
    QCamera m_camera;
    QVideoSink m_sink;
    bool m_isWanted = false;
};

QStringList Camera::names()
{
    QStringList names;
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    for (const QCameraDevice &device : devices)
        names << device.description();
    return names;
}

void Camera::start(int at)
{
    m_device.reset();
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    if (at >= 0 && at < devices.size())
        m_device = std::make_unique<Device>(*this, devices.at(at));
}

#else

class Camera::Device final
{
public:
    void wantPicture() {}
};

QStringList Camera::names()
{
    return {};
}

void Camera::start(int) {}

#endif

Camera::Camera(QObject *parent) : QObject(parent) {}

Camera::~Camera() = default;

void Camera::stop()
{
    m_device.reset();
}

void Camera::wantPicture()
{
    if (m_device != nullptr)
        m_device->wantPicture();
}

} // namespace suben
