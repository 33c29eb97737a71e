#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <memory>

struct zip;
struct zip_file;

namespace suben
{

/// A part of a zip file as a stream. What the archive claims about sizes is not believed: reading stops with an error
/// when `maxBytes` have come out, when more came out than 200 times what went in (and more than 16 MB), when a megabyte
/// passed without a `<` (no spreadsheet writes such XML, a bomb does), and at a document type declaration, before
/// anybody parses it.
class ZipPart final : public QIODevice
{
public:
    ZipPart(zip_file *file, qint64 maxBytes);
    ~ZipPart() override;
    bool isSequential() const override { return true; }
    /// Whether reading stopped because of what came out.
    bool isRefused() const { return m_refused; }
    /// Whether the packed bytes are damaged.
    bool isBroken() const { return m_broken; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool passesLimits(const char *data, qint64 size);

    zip_file *m_file;
    qint64 m_left;
    qint64 m_sinceTag = 0;
    QByteArray m_tail; ///< the last bytes read, for what lies across two reads
    bool m_refused = false;
    bool m_broken = false;
};

/// A zip file opened for reading.
class ZipArchive final
{
public:
    /// Errors: Usage when it is no zip file or has more than 10 000 parts, NotFound when there is no such file.
    static Result<ZipArchive> open(const QString &path);

    bool contains(const QString &name) const;
    /// Nothing when there is no such part. The part must not outlive the archive.
    std::unique_ptr<ZipPart> part(const QString &name, qint64 maxBytes) const;

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    ZipArchive(zip *archive, qint64 fileBytes) : m_archive(archive), m_fileBytes(fileBytes) {}
    qint64 mostBytes(const char *name) const;

    std::unique_ptr<zip, Close> m_archive;
    qint64 m_fileBytes = 0;
};

} // namespace suben
