#include "core/base/filewords.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace suben
{

namespace
{

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
public:
    static QString json(QJsonParseError::ParseError error);
};

QString FileWords::json(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::NoError:
        return {};
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedString:
        return tr("it breaks off, a bracket or a quotation mark is missing");
    case QJsonParseError::MissingNameSeparator:
        return tr("a colon is missing");
    case QJsonParseError::MissingValueSeparator:
        return tr("a comma is missing");
    case QJsonParseError::IllegalUTF8String:
        return tr("it is not written in UTF-8");
    case QJsonParseError::IllegalEscapeSequence:
        return tr("a sign behind a backslash is not allowed");
    case QJsonParseError::IllegalNumber:
        return tr("a number is miswritten");
    case QJsonParseError::GarbageAtEnd:
        return tr("something stands behind its end");
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return tr("it is too large");
    default:
        return tr("a value is miswritten");
    }
}

} // namespace

Result<void> checkReadable(const QString &path)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, FileWords::tr("There is no file %1.").arg(shown));
    if (file.isDir())
        return failure(ErrorCode::Storage, FileWords::tr("%1 is a folder; name a file.").arg(shown));
    if (!file.isFile())
        return failure(ErrorCode::Storage, FileWords::tr("%1 is a device or a pipe; name a file.").arg(shown));
    if (!file.isReadable())
        return failure(ErrorCode::Storage, FileWords::tr("You may not read %1.").arg(shown));
    return {};
}

Result<void> checkWritable(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const bool isFree = !file.exists() || (file.isFile() && file.isWritable());
    if (isFree && folder.isDir() && folder.isWritable() && !QStorageInfo(folder.filePath()).isReadOnly())
        return {};
    return notWritten(QFile(path));
}

QString whyNoJsonObject(const QJsonParseError &error)
{
    const QString why = FileWords::json(error.error);
    return why.isEmpty() ? FileWords::tr("it holds something else") : FileWords::tr("%1 (byte %2)").arg(why).arg(error.offset + 1);
}

} // namespace suben
