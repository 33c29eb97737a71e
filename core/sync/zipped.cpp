#include "core/sync/zipped.h"

#include <QCoreApplication>
#include <memory>
#include <zip.h>

namespace suben
{

namespace
{

struct ZippedText {
    Q_DECLARE_TR_FUNCTIONS(Zipped)
};

constexpr zip_uint64_t LargestFile = 64 << 20;

struct Discard {
    void operator()(zip *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip, Discard>;

struct CloseFile {
    void operator()(zip_file *file) const { zip_fclose(file); }
};

Failure noArchive()
{
    return failure(ErrorCode::Usage, ZippedText::tr("This is no zip archive."));
}

/// What libzip wrote into the source, once the archive is closed.
QByteArray writtenTo(zip_source_t *source)
{
    zip_stat_t size;
    zip_stat_init(&size);
    if (zip_source_open(source) != 0)
        return {};
    QByteArray bytes;
    if (zip_source_stat(source, &size) == 0) {
        bytes.resize(static_cast<qsizetype>(size.size));
        if (zip_source_read(source, bytes.data(), size.size) != static_cast<zip_int64_t>(size.size))
            bytes.clear();
    }
    zip_source_close(source);
    return bytes;
}

} // namespace

Result<QByteArray> zipped(const QString &name, const QByteArray &data)
{
    zip_source_t *into = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (into == nullptr)
        return noArchive();
    zip_source_keep(into); // zip_close gives its own share back
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(into, &zip_source_free);
    Archive archive(zip_open_from_source(into, ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(into);
        return noArchive();
    }
    zip_source_t *from = zip_source_buffer(archive.get(), data.constData(), static_cast<zip_uint64_t>(data.size()), 0);
    const zip_int64_t at = zip_file_add(archive.get(), name.toUtf8().constData(), from, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(from);
        return noArchive();
    }
    zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(at), 0, 0x21, 0);
    if (zip_close(archive.get()) != 0)
        return noArchive();
    [[maybe_unused]] const zip *closed = archive.release();
    return writtenTo(into);
}

Result<QByteArray> unzipped(const QByteArray &bytes)
{
    zip_source_t *from = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    const Archive archive(from == nullptr ? nullptr : zip_open_from_source(from, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(from);
        return noArchive();
    }
    zip_stat_t size;
    zip_stat_init(&size);
    const std::unique_ptr<zip_file, CloseFile> file(zip_fopen_index(archive.get(), 0, 0));
    if (!file || zip_stat_index(archive.get(), 0, 0, &size) != 0 || size.size > LargestFile)
        return noArchive();
    QByteArray data(static_cast<qsizetype>(size.size), '\0');
    if (zip_fread(file.get(), data.data(), size.size) != static_cast<zip_int64_t>(size.size))
        return noArchive();
    return data;
}

} // namespace suben
