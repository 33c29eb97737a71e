#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <memory>

namespace suben
{

/// A camera of this machine, where Qt Multimedia stands; without it there is none.
class Camera final : public QObject
{
    Q_OBJECT

public:
    explicit Camera(QObject *parent = nullptr);
    ~Camera() override;

    /// Names of those that are plugged in now.
    static QStringList names();
    /// By its place among the names; stops the one before.
    void start(int at);
    void stop();
    /// Asks for the next picture: what comes in between is not even converted.
    void wantPicture();

Q_SIGNALS:
    void pictured(const QImage &picture);
    /// In the words of the system.
    void failed(const QString &why);

private:
    class Device;
    std::unique_ptr<Device> m_device;
};

} // namespace suben
