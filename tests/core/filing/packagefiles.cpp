#include "tests/core/filing/packagefiles.h"

#include <QFile>

#include <zip.h>

namespace suben::test
{

std::map<QString, QByteArray> unpacked(const QString &path)
{
    std::map<QString, QByteArray> files;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (archive == nullptr)
        return files;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        files.emplace(QString::fromUtf8(stat.name), bytes);
    }
    zip_discard(archive);
    return files;
}

std::map<QString, QByteArray> payloadOf(const std::map<QString, QByteArray> &bag)
{
    std::map<QString, QByteArray> files;
    for (const auto &[name, bytes] : bag) {
        if (name.section(u'/', 1, 1) == u"data")
            files.emplace(name.section(u'/', 2), bytes);
    }
    return files;
}

void pack(const QString &path, const std::map<QString, QByteArray> &files)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : files) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        qFatal("cannot write %s", qPrintable(path));
}

EventDraft photographedDelivery(TestWorkspace &shop, const QString &photograph)
{
    EventDraft draft = shop.receiving(shop.milk, QStringLiteral("L1"), QStringLiteral("40盒"));
    draft.attachments = {*Catalog(shop.session()).attach("a photograph of the note", photograph, QStringLiteral("image/jpeg"))};
    return draft;
}

} // namespace suben::test
