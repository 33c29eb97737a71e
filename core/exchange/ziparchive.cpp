#include "core/exchange/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <zip.h>

namespace suben
{

namespace
{

constexpr qint64 MaxParts = 10'000;
constexpr qint64 MaxWithoutTag = 1 << 20;
constexpr qint64 MaxRatio = 200; ///< deflate reaches 1032; sheets of equal rows stay below 100
constexpr qint64 AlwaysAllowed = 16 << 20;
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
    ZipArchive archive(opened, QFileInfo(path).size());
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
    const QByteArray bytes = name.toUtf8();
    zip_file *file = zip_fopen(m_archive.get(), bytes.constData(), ZIP_FL_NOCASE);
    if (file == nullptr)
        return nullptr;
    return std::make_unique<ZipPart>(file, std::min(maxBytes, mostBytes(bytes.constData())));
}

// A part cannot have been packed into more bytes than the whole file has, whatever the archive says.
qint64 ZipArchive::mostBytes(const char *name) const
{
    zip_stat_t about;
    const bool isKnown = zip_stat(m_archive.get(), name, ZIP_FL_NOCASE, &about) == 0 &&
                         (about.valid & ZIP_STAT_COMP_SIZE) != 0;
    const qint64 packed = isKnown ? static_cast<qint64>(std::min<quint64>(about.comp_size, quint64(m_fileBytes)))
                                  : m_fileBytes;
    return std::max(AlwaysAllowed, packed * MaxRatio);
}

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

} // namespace suben
