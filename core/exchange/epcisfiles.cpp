#include "core/exchange/epcisfiles.h"

#include "core/ledger/catalog.h"
#include "core/storage/store.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QMimeDatabase>
#include <QSet>

namespace suben
{

namespace
{

constexpr qint64 LargestAttachment = 64 << 20;
constexpr int MostAttachments = 20'000;
constexpr qsizetype HexOfSha256 = 64;

/// Every text in the document that has the form of a SHA-256; a field of a paper's kind names its bytes so.
void collectHashes(const QJsonValue &value, QSet<QByteArray> &into)
{
    if (value.isString() && value.toString().size() == HexOfSha256) {
        const QByteArray hash = QByteArray::fromHex(value.toString().toLatin1());
        if (QString::fromLatin1(hash.toHex()) == value.toString())
            into.insert(hash);
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        collectHashes(each, into);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &each : object)
        collectHashes(each, into);
}

QByteArray hashOfFile(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead = file.size() <= LargestAttachment && file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return isRead && file.seek(0) ? hash.result() : QByteArray();
}

/// `0123456789ab-送货单.jpg` was 送货单.jpg.
QString nameBefore(const QString &fileName)
{
    constexpr qsizetype Prefix = 13;
    return fileName.size() > Prefix && fileName[Prefix - 1] == u'-' ? fileName.mid(Prefix) : fileName;
}

} // namespace

Result<EpcisFiles> takeEpcisFiles(Session &session, const EpcisDocument &document)
{
    QSet<QByteArray> wanted;
    for (const QJsonObject &master : document.masters)
        collectHashes(master[u"copies"], wanted);
    for (const EpcisEntry &entry : document.entries)
        collectHashes(entry.load, wanted);
    const auto known = session.store.read([&](Database &db) -> Result<void> {
        for (auto it = wanted.begin(); it != wanted.end();)
            it = db.query("SELECT 1 FROM attachment WHERE sha256 = ?", *it).next() ? wanted.erase(it) : std::next(it);
        return {};
    });
    if (!known)
        return tl::make_unexpected(known.error());
    EpcisFiles files;
    QDirIterator folder(document.attachments, QDir::Files | QDir::NoSymLinks);
    for (int seen = 0; !document.attachments.isEmpty() && folder.hasNext() && seen < MostAttachments; ++seen) {
        QFile file(folder.next());
        const QByteArray hash = hashOfFile(file);
        if (!wanted.contains(hash))
            continue;
        const QString name = nameBefore(folder.fileName());
        const auto taken = Catalog(session).attach(file.readAll(), name, QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name());
        if (!taken)
            return tl::make_unexpected(taken.error());
        wanted.remove(hash);
        ++files.taken;
    }
    files.missing = static_cast<int>(wanted.size());
    return files;
}

} // namespace suben
