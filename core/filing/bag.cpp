#include "core/filing/bag.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
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
    return writeWhole(path, bytes).has_value();
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

using BagFiles = std::map<QString, QByteArray>;

/// The first file a list is wrong about; empty where it is what `makeBag` would write, byte for byte, so that nothing can
/// hide in the way it is written.
QString listFault(const BagFiles &files, const QString &list, const BagHash &hash, const QStringList &names)
{
    const auto listed = files.find(list);
    if (listed == files.end())
        return BagText::tr("%1 is missing from the package.").arg(list);
    QHash<QString, QByteArray> said;
    QStringList order;
    const auto lines = listed->second.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype gap = line.indexOf("  ");
        if (gap < 0)
            continue;
        order << fromBagName(line.mid(gap + 2));
        said.insert(order.back(), line.left(gap));
    }
    for (const QString &name : std::as_const(order)) {
        if (!files.contains(name))
            return BagText::tr("%1 is missing from the package.").arg(name);
    }
    QByteArray wanted;
    for (const QString &name : names) {
        const QByteArray digest = hash.of(files.at(name)).toHex();
        if (!said.contains(name))
            return BagText::tr("The package holds %1, which its lists do not name.").arg(name);
        if (said.value(name) != digest)
            return BagText::tr("%1 was changed after the package was made.").arg(name);
        wanted += digest + "  " + bagName(name) + '\n';
    }
    return wanted == listed->second ? QString() : BagText::tr("%1 was changed after the package was made.").arg(list);
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
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        tags << name;
    tags.sort();
    const auto tagLists = listsOf(folder, tags);
    for (std::size_t i = 0; i < Hashes.size(); ++i)
        isWritten = isWritten && store(folder + QStringLiteral("/tagmanifest-%1.txt").arg(QLatin1String(Hashes[i].name)), tagLists[i]);
    if (!isWritten)
        return failure(ErrorCode::Storage, BagText::tr("The disk is full; no package was made."));
    return {};
}

QString bagFault(const std::map<QString, QByteArray> &files)
{
    QStringList payload;
    QStringList tags;
    for (const auto &[name, bytes] : files) {
        if (name.startsWith(u"data/"))
            payload << name;
        else if (!name.startsWith(u"tagmanifest-") && name != BagSignature)
            tags << name;
    }
    QStringList expected{BagSignature};
    for (const BagHash &hash : Hashes) {
        for (const auto &[kind, names] : {std::pair(QStringLiteral("manifest"), &payload), std::pair(QStringLiteral("tagmanifest"), &tags)}) {
            expected << QStringLiteral("%1-%2.txt").arg(kind, QLatin1String(hash.name));
            if (const QString fault = listFault(files, expected.back(), hash, *names); !fault.isEmpty())
                return fault;
        }
    }
    if (!files.contains(BagSignature))
        return BagText::tr("%1 is missing from the package.").arg(BagSignature);
    for (const auto &[name, bytes] : files) {
        if (!payload.contains(name) && !tags.contains(name) && !expected.contains(name))
            return BagText::tr("The package holds %1, which its lists do not name.").arg(name);
    }
    return {};
}

} // namespace suben
