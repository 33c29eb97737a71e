#include "core/filing/packagefile.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace suben
{

namespace
{

struct PackageFileText {
    Q_DECLARE_TR_FUNCTIONS(PackageFile)
};

} // namespace

Failure packageDiskFull()
{
    return failure(ErrorCode::Storage, PackageFileText::tr("The disk is full; no package was made."));
}

Failure packageStopped()
{
    return failure(ErrorCode::Cancelled, PackageFileText::tr("Stopped; no package was made."));
}

Result<void> writePackageFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    return writeWhole(path, bytes) ? Result<void>() : packageDiskFull();
}

QString packageFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name)
        safe += c.isLetterOrNumber() || c == u'.' || c == u'-' ? c : QChar(u'_');
    return safe.left(80);
}

} // namespace suben
