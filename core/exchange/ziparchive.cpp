#include "core/exchange/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <cstring>
#include <zip.h>

namespace suben
{

namespace
{

constexpr qint64 MaxParts = 10'000;
constexpr qint64 MaxWithoutTag = 1 << 20;
const QByteArray DocumentType = QByteArrayLiteral("<!DOCTYPE");
const QByteArray DocumentTypeWide = QByteArrayLiteral("<\0!\0D\0O\0C\0");

} // namespace

ZipPart::ZipPart(zip_file *file, qint64 maxBytes) : m_file(file), m_left(maxBytes)
{
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 maxSize)
{
    if (m_refused || m_broken)
        return -1;
    const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    m_broken = count < 0;
    m_refused = !m_broken && !passesLimits(data, count);
    return m_refused || m_broken || count == 0 ? -1 : count;
}

qint64 ZipPart::writeData(const char *, qint64)
{
    return -1;
}

bool ZipPart::passesLimits(const char *data, qint64 size)
{
    m_left -= size;
    const void *last = size > 0 ? memrchr(data, '<', static_cast<size_t>(size)) : nullptr;
    const qint64 tail = last != nullptr ? size - (static_cast<const char *>(last) - data) : size;
    m_sinceTag = last != nullptr ? tail : m_sinceTag + tail;
    const QByteArray seen = m_tail + QByteArray::fromRawData(data, size);
    m_tail = seen.right(DocumentTypeWide.size());
    return m_left >= 0 && m_sinceTag <= MaxWithoutTag && !seen.contains(DocumentType) &&
           !seen.contains(DocumentTypeWide);
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    if (!QFile::exists(path))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("ZipArchive", "There is no file %1.").arg(path));
    int code = 0;
    zip *opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    ZipArchive archive(opened);
    if (opened == nullptr || zip_get_num_entries(opened, 0) > MaxParts)
        return failure(ErrorCode::Usage, QCoreApplication::translate(
                                             "ZipArchive", "%1 is damaged or not an .xlsx file. Ask for it again.")
                                             .arg(path));
    return archive;
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::unique_ptr<ZipPart> ZipArchive::part(const QString &name, qint64 maxBytes) const
{
    zip_file *file = zip_fopen(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    return file != nullptr ? std::make_unique<ZipPart>(file, maxBytes) : nullptr;
}

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

} // namespace suben
