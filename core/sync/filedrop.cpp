#include "core/sync/filedrop.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace suben
{

namespace
{

struct FileDropText {
    Q_DECLARE_TR_FUNCTIONS(FileDrop)
};

constexpr qint64 LargestAnswerFile = 64 << 20;

Answer withStatus(int status, const QString &place, const QByteArray &body = {})
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers.append({QByteArray("Location"), place.toUtf8()});
    return answer;
}

Answer put(const QString &path, const QByteArray &body)
{
    QFile known(path);
    if (known.open(QIODevice::ReadOnly))
        return withStatus(known.read(LargestAnswerFile) == body ? 202 : 409, path);
    if (const auto written = writeWhole(path, body); !written)
        return Answer::notSent(written.error().text);
    return withStatus(202, path);
}

} // namespace

bool isFilePlace(const QString &base)
{
    return base.startsWith(u"file:");
}

bool fileStands(const QUrl &file, const QByteArray &bytes)
{
    QFile known(file.toLocalFile());
    return file.isLocalFile() && known.size() == bytes.size() && known.open(QIODevice::ReadOnly) && known.readAll() == bytes;
}

Answer carryFile(const Request &request)
{
    const QString path = request.url.toLocalFile();
    const QDir folder = QFileInfo(path).dir();
    if (!folder.exists())
        return Answer::notSent(FileDropText::tr("The folder %1 is not there; put the stick in or name another.")
                                   .arg(QDir::toNativeSeparators(folder.path())));
    if (request.method != u"GET")
        return put(path, request.body);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return withStatus(204, path);
    return withStatus(200, path, file.read(LargestAnswerFile));
}

} // namespace suben
