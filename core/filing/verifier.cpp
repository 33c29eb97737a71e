#include "core/filing/package.h"

#include "core/base/jsonschema.h"
#include "core/filing/archive.h"
#include "core/filing/bag.h"
#include "core/filing/chainfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace suben
{

namespace
{

struct VerifierText {
    Q_DECLARE_TR_FUNCTIONS(FilingPackage)
};

const QString ManifestName = QStringLiteral("manifest.json");

/// The first file that is not as the manifest says; empty when all are.
QString firstBadFile(const std::map<QString, QByteArray> &files, const QJsonArray &listed)
{
    std::size_t seen = 0;
    for (const QJsonValue &entry : listed) {
        const auto file = files.find(entry[u"name"].toString());
        if (file == files.end())
            return VerifierText::tr("%1 is missing from the package.").arg(entry[u"name"].toString());
        const QByteArray sha = QCryptographicHash::hash(file->second, QCryptographicHash::Sha256).toHex();
        if (file->second.size() != entry[u"size"].toInteger() || sha != entry[u"sha256"].toString().toLatin1())
            return VerifierText::tr("%1 was changed after the package was made.").arg(entry[u"name"].toString());
        ++seen;
    }
    return seen + 1 == files.size() ? QString() : VerifierText::tr("The package holds a file that its manifest does not name.");
}

/// Out of the one folder a bag stands in; its payload is what the older packages held at their root.
struct Unbagged {
    std::map<QString, QByteArray> files;
    QString fault;
    bool isBag = false;
    QByteArray signature;
    SignedBag signedBag;
};

Unbagged unbagged(std::map<QString, QByteArray> files)
{
    const QString folder = files.empty() ? QString() : files.begin()->first.section(u'/', 0, 0) + u'/';
    if (!files.contains(folder + QStringLiteral("bagit.txt")))
        return {std::move(files), {}, false, {}, {}};
    std::map<QString, QByteArray> bag;
    QString stray;
    for (auto &[name, bytes] : files) {
        if (name.startsWith(folder))
            bag.emplace(name.mid(folder.size()), std::move(bytes));
        else
            stray = VerifierText::tr("The package holds %1, which its lists do not name.").arg(name);
    }
    Unbagged out{{}, stray.isEmpty() ? bagFault(bag) : stray, true, bag[BagSignature], {bag[QStringLiteral("tagmanifest-sha256.txt")], bag[BagCertificate], {}}};
    const QString payload = QStringLiteral("data/");
    for (auto &[name, bytes] : bag) {
        if (name.startsWith(payload))
            out.files.emplace(name.mid(payload.size()), std::move(bytes));
    }
    return out;
}

} // namespace

Result<PackageVerdict> verifyPackage(const QString &path, Progress &progress)
{
    auto read = readArchive(path);
    return read ? verifyPackageFiles(std::move(*read), path, progress) : tl::make_unexpected(read.error());
}

Result<PackageVerdict> verifyPackageFiles(std::map<QString, QByteArray> packed, const QString &path, Progress &progress)
{
    Unbagged bag = unbagged(std::move(packed));
    const auto *files = &bag.files;
    const auto manifestFile = files->find(ManifestName);
    const auto chainFile = files->find(QStringLiteral("chain.jsonl"));
    if (manifestFile == files->end() || chainFile == files->end() || !checkAgainstSchema(manifestFile->second, QStringLiteral("package")))
        return failure(ErrorCode::Usage, VerifierText::tr("%1 is no filing package.").arg(path));
    const QJsonObject manifest = QJsonDocument::fromJson(manifestFile->second).object();

    PackageVerdict verdict;
    verdict.title = manifest[u"title"].toString();
    verdict.ledgerName = manifest[u"ledger"][u"name"].toString();
    verdict.sealText = manifest[u"seal"][u"text"].toString();
    verdict.training = manifest[u"training"].toBool();
    bag.signedBag.firm = verdict.ledgerName;
    if (!bag.signature.isEmpty())
        verdict.signature = checkSignature(bag.signature, bag.signedBag);
    verdict.why = firstBadFile(*files, manifest[u"files"].toArray());
    if (verdict.why.isEmpty())
        verdict.why = bag.fault;
    verdict.filesAgree = verdict.why.isEmpty();
    if (verdict.why.isEmpty() && verdict.signature.state == SignatureFacts::State::Bad)
        verdict.why = VerifierText::tr("The signature does not belong to this package.");
    const auto chain = checkChainFile(chainFile->second, progress);
    if (!chain && chain.error().code == ErrorCode::Cancelled)
        return tl::make_unexpected(chain.error());
    const QString head = chain ? QString::fromLatin1(chain->head.toHex()) : QString();
    verdict.events = chain ? chain->events : 0;
    verdict.firstBad = chain ? chain->firstBad : 0;
    verdict.chainUnbroken = chain && chain->firstBad == 0;
    verdict.chainAgrees = verdict.chainUnbroken && (head.isEmpty() || head == manifest[u"seal"][u"head"].toString())
                          && chain->events == manifest[u"events"].toInteger();
    if (verdict.why.isEmpty() && !verdict.chainAgrees)
        verdict.why = !chain                  ? chain.error().text
                      : verdict.firstBad != 0 ? VerifierText::tr("Entry %1 of the package was changed: its hash does not agree.").arg(verdict.firstBad)
                                              : VerifierText::tr("The entries do not lead to the seal on the package.");
    return verdict;
}

} // namespace suben
