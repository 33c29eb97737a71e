#include "core/filing/package.h"

#include "core/base/jsonschema.h"
#include "core/filing/archive.h"
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

} // namespace

Result<PackageVerdict> verifyPackage(const QString &path, Progress &progress)
{
    const auto files = readArchive(path);
    if (!files)
        return tl::make_unexpected(files.error());
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
    verdict.why = firstBadFile(*files, manifest[u"files"].toArray());
    verdict.filesAgree = verdict.why.isEmpty();
    const auto chain = checkChainFile(chainFile->second, progress);
    if (!chain && chain.error().code == ErrorCode::Cancelled)
        return tl::make_unexpected(chain.error());
    const QString head = chain ? QString::fromLatin1(chain->head.toHex()) : QString();
    verdict.events = chain ? chain->events : 0;
    verdict.chainAgrees = chain && (head.isEmpty() || head == manifest[u"seal"][u"head"].toString())
                          && chain->events == manifest[u"events"].toInteger();
    if (verdict.why.isEmpty() && !verdict.chainAgrees)
        verdict.why = chain ? VerifierText::tr("The entries do not lead to the seal on the package.") : chain.error().text;
    return verdict;
}

} // namespace suben
