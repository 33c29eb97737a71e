#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace suben
{

namespace
{

struct WholeFileText {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

bool isFull(const QFileDevice &file, const QString &folder)
{
    constexpr qint64 LeastRoom = 64 << 10;
    const QStorageInfo drive(folder);
    return file.error() == QFileDevice::ResourceError ||
           (drive.isValid() && drive.isReady() && drive.bytesAvailable() < LeastRoom);
}

} // namespace

Failure notWritten(const QFileDevice &file)
{
    const QFileInfo place(file.fileName());
    const QString folder = place.absolutePath();
    const QString shown = QDir::toNativeSeparators(file.fileName());
    const auto storage = [](const QString &text) { return failure(ErrorCode::Storage, text); };
    if (place.isDir())
        return storage(WholeFileText::tr("%1 is a folder. Choose a file name in it.").arg(shown));
    if (place.exists() && !place.isFile())
        return storage(WholeFileText::tr("%1 is no file. Choose another name.").arg(shown));
    if (!QFileInfo::exists(folder))
        return storage(WholeFileText::tr("%1 cannot be written: there is no folder %2.")
                           .arg(shown, QDir::toNativeSeparators(folder)));
    if (isFull(file, folder))
        return storage(
            WholeFileText::tr("%1 cannot be written: the disk is full. Make room or choose another place.").arg(shown));
    if (!QFileInfo(folder).isWritable() || QStorageInfo(folder).isReadOnly() || (place.exists() && !place.isWritable()))
        return storage(
            WholeFileText::tr("%1 cannot be written: nothing may be written there. Choose another place.").arg(shown));
    return storage(
        WholeFileText::tr("%1 cannot be written (%2). Choose another place.").arg(shown, file.errorString()));
}

Result<void> commitWhole(QSaveFile &file)
{
    bool isWhole = file.error() == QFileDevice::NoError;
    while (isWhole && file.bytesToWrite() > 0)
        isWhole = file.flush();
    if (isWhole && file.commit())
        return {};
    const Failure why = notWritten(file);
    file.cancelWriting();
    file.commit();
    return why;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    const QFileInfo place(path);
    if ((place.exists() && !place.isFile()) || !file.open(QIODevice::WriteOnly))
        return notWritten(file);
    if ((permissions && !file.setPermissions(permissions)) || file.write(bytes) != bytes.size())
        return notWritten(file);
    return commitWhole(file);
}

} // namespace suben
