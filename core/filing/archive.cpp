#include "core/filing/archive.h"

#include "core/base/filewords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonObject>

#include <zip.h>

#include <memory>

namespace suben
{

namespace
{

struct ArchiveText {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr zip_int64_t MostFiles = 20'000;
constexpr qint64 LargestFile = 512LL << 20;
constexpr qint64 LargestArchive = 2048LL << 20;

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using OpenArchive = std::unique_ptr<zip_t, Discard>;

struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QStringList namesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << QDir(folder).relativeFilePath(files.next());
    names.sort();
    return names;
}

Failure cannotWrite(const QString &path)
{
    return failure(ErrorCode::Storage, ArchiveText::tr("The package %1 cannot be written; is the disk full or read-only?").arg(path));
}

bool isPacked(const QString &name)
{
    return name.contains(u"/attachments/") || name.endsWith(u".xlsx") || name.endsWith(u".pdf");
}

bool isSafe(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') && !name.contains(u':')
           && !name.split(u'/').contains(QStringLiteral(".."));
}

/// At most what is allowed, whatever the directory of the archive claims; a wrong claim is damage, for other programs go
/// by it.
Result<QByteArray> contents(zip_t *archive, zip_uint64_t index, const QString &name)
{
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, index, 0));
    zip_stat_t claimed;
    if (!file || zip_stat_index(archive, index, 0, &claimed) != 0)
        return failure(ErrorCode::Usage, ArchiveText::tr("%1 in the package cannot be opened.").arg(name));
    QByteArray bytes;
    QByteArray part(1 << 16, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), part.data(), static_cast<zip_uint64_t>(part.size()));
        const bool isEnd = read == 0;
        if (read < 0 || (isEnd && static_cast<zip_uint64_t>(bytes.size()) != claimed.size))
            return failure(ErrorCode::Verification, ArchiveText::tr("%1 in the package is damaged.").arg(name));
        if (isEnd)
            return bytes;
        bytes.append(part.constData(), static_cast<qsizetype>(read));
        if (bytes.size() > LargestFile)
            return failure(ErrorCode::Usage, ArchiveText::tr("%1 in the package is too large.").arg(name));
    }
}

} // namespace

Result<void> writeArchive(const QString &folder, const QString &path)
{
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    int code = 0;
    OpenArchive archive(zip_open(QFile::encodeName(unfinished).constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive)
        return cannotWrite(path);
    for (const QString &name : namesBelow(folder)) {
        zip_source_t *source = zip_source_file(archive.get(), QFile::encodeName(folder + u'/' + name).constData(), 0, 0);
        const zip_int64_t index = source == nullptr ? -1 : zip_file_add(archive.get(), name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return cannotWrite(path);
        }
        if (isPacked(name)) // photographs and workbooks gain nothing
            zip_set_file_compression(archive.get(), static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive.get()) != 0)
        return cannotWrite(path);
    std::ignore = archive.release(); // zip_close has freed it
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return cannotWrite(path);
    }
    return {};
}

Result<QJsonArray> listFiles(const QString &folder)
{
    QJsonArray list;
    for (const QString &name : namesBelow(folder)) {
        QFile file(folder + u'/' + name);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return failure(ErrorCode::Storage, ArchiveText::tr("%1 cannot be read.").arg(name));
        list.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("size"), file.size()},
                                {QStringLiteral("sha256"), QString::fromLatin1(hash.result().toHex())}});
    }
    return list;
}

Result<std::map<QString, QByteArray>> readArchive(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return tl::make_unexpected(readable.error());
    int code = 0;
    const OpenArchive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive || zip_get_num_entries(archive.get(), 0) > MostFiles)
        return failure(ErrorCode::Usage, ArchiveText::tr("%1 is no filing package.").arg(path));
    std::map<QString, QByteArray> files;
    qint64 total = 0;
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
    for (zip_uint64_t index = 0; index < count; ++index) {
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), index, ZIP_FL_ENC_GUESS));
        if (name.endsWith(u'/'))
            continue;
        if (!isSafe(name) || files.contains(name))
            return failure(ErrorCode::Usage, ArchiveText::tr("%1 names a file that no package holds: %2").arg(path, name));
        const auto bytes = contents(archive.get(), index, name);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        total += bytes->size();
        if (total > LargestArchive)
            return failure(ErrorCode::Usage, ArchiveText::tr("%1 in the package is too large.").arg(name));
        files.emplace(name, *bytes);
    }
    return files;
}

} // namespace suben
