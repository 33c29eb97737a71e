#include "core/filing/bag.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <array>
#include <openssl/evp.h>

namespace suben
{

namespace
{

struct BagText {
    Q_DECLARE_TR_FUNCTIONS(Bag)
};

struct BagHash {
    const char *name;
    QByteArray (*of)(const QByteArray &);
};

QByteArray bagSha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

constexpr std::array Hashes{BagHash{"sha256", bagSha256}, BagHash{"sm3", sm3}};

/// RFC 8493 §2.1.3: CR, LF and % of a name are written as they are in web addresses.
QByteArray bagName(const QString &name)
{
    return name.toUtf8().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
}

QString fromBagName(const QByteArray &name)
{
    return QString::fromUtf8(QByteArray(name).replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%"));
}

bool store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// One pass over the files, both hashes at once.
std::array<QByteArray, Hashes.size()> listsOf(const QString &folder, const QStringList &names)
{
    std::array<QByteArray, Hashes.size()> lists;
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (std::size_t i = 0; i < Hashes.size(); ++i)
            lists[i] += Hashes[i].of(bytes).toHex() + "  " + bagName(name) + '\n';
    }
    return lists;
}

QStringList filesBelow(const QString &folder, const QString &part)
{
    QStringList names;
    QDirIterator files(folder + u'/' + part, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << QDir(folder).relativeFilePath(files.next());
    names.sort();
    return names;
}

QString listFault(const std::map<QString, QByteArray> &files, const QString &list, const BagHash &hash, QSet<QString> &listed)
{
    const auto lines = files.at(list).split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const qsizetype gap = line.indexOf("  ");
        const QString name = fromBagName(line.mid(gap + 2));
        const auto file = files.find(name);
        if (gap < 0 || file == files.end())
            return BagText::tr("%1 is missing from the package.").arg(name);
        if (hash.of(file->second).toHex() != line.left(gap).toLower())
            return BagText::tr("%1 was changed after the package was made.").arg(name);
        listed.insert(name);
    }
    return {};
}

} // namespace

QByteArray sm3(const QByteArray &bytes)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_Digest(bytes.constData(), static_cast<std::size_t>(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()), &size, EVP_sm3(), nullptr);
    return digest.first(static_cast<qsizetype>(size));
}

Result<void> makeBag(const QString &folder, const BagInfo &info)
{
    const QStringList payload = filesBelow(folder, QStringLiteral("data"));
    qint64 bytes = 0;
    for (const QString &name : payload)
        bytes += QFileInfo(folder + u'/' + name).size();
    QByteArray about;
    for (const auto &[key, value] : info)
        about += key.toUtf8() + ": " + value.simplified().toUtf8() + '\n';
    about += "Payload-Oxum: " + QByteArray::number(bytes) + '.' + QByteArray::number(payload.size()) + '\n';
    bool isWritten = store(folder + QStringLiteral("/bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
                     && store(folder + QStringLiteral("/bag-info.txt"), about);
    const auto lists = listsOf(folder, payload);
    for (std::size_t i = 0; i < Hashes.size(); ++i)
        isWritten = isWritten && store(folder + QStringLiteral("/manifest-%1.txt").arg(QLatin1String(Hashes[i].name)), lists[i]);
    QStringList tags;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
        tags << name;
    const auto tagLists = listsOf(folder, tags);
    for (std::size_t i = 0; i < Hashes.size(); ++i)
        isWritten = isWritten && store(folder + QStringLiteral("/tagmanifest-%1.txt").arg(QLatin1String(Hashes[i].name)), tagLists[i]);
    if (!isWritten)
        return failure(ErrorCode::Storage, BagText::tr("The disk is full; no package was made."));
    return {};
}

QString bagFault(const std::map<QString, QByteArray> &files)
{
    for (const BagHash &hash : Hashes) {
        QSet<QString> listed;
        for (const char *kind : {"tagmanifest", "manifest"}) {
            const QString list = QStringLiteral("%1-%2.txt").arg(QLatin1String(kind), QLatin1String(hash.name));
            if (!files.contains(list))
                return BagText::tr("%1 is missing from the package.").arg(list);
            if (const QString fault = listFault(files, list, hash, listed); !fault.isEmpty())
                return fault;
        }
        for (const auto &[name, bytes] : files) {
            const bool isOwn = name.startsWith(u"tagmanifest-") || name == u"signature.json";
            if (!isOwn && !listed.contains(name))
                return BagText::tr("The package holds %1, which its lists do not name.").arg(name);
        }
    }
    return {};
}

} // namespace suben
