#include "core/base/filewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace suben
{

namespace
{

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
public:
    static QString unwritable(const QFileInfo &file);
    static QString json(QJsonParseError::ParseError error);
};

/// Empty: nothing stands in the way.
QString FileWords::unwritable(const QFileInfo &file)
{
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return tr("it is a folder; name a file");
    if (!folder.exists())
        return tr("the folder %1 is not there").arg(QDir::toNativeSeparators(folder.filePath()));
    if (!folder.isDir())
        return tr("%1 is no folder").arg(QDir::toNativeSeparators(folder.filePath()));
    if (QStorageInfo(folder.filePath()).isReadOnly())
        return tr("the drive is write-protected");
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return tr("you may not write there");
    return {};
}

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
    const QString why = FileWords::unwritable(QFileInfo(path));
    if (why.isEmpty())
        return {};
    return failure(ErrorCode::Storage, FileWords::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), why));
}

QString whyNotWritten(const QString &path)
{
    const QFileInfo file(path);
    const QString why = FileWords::unwritable(file);
    if (!why.isEmpty())
        return why;
    const QStorageInfo drive(file.absolutePath());
    return drive.isValid() && drive.bytesAvailable() == 0 ? FileWords::tr("the drive is full")
                                                          : FileWords::tr("the drive may be full or was taken off");
}

QString whyNoJsonObject(const QJsonParseError &error)
{
    const QString why = FileWords::json(error.error);
    return why.isEmpty() ? FileWords::tr("it holds something else") : FileWords::tr("%1 (byte %2)").arg(why).arg(error.offset + 1);
}

} // namespace suben
