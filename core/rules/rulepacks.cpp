#include "core/rules/rulepacks.h"

#include "core/rules/compiler.h"
#include "core/rules/packshelf.h"
#include "core/rules/readpack.h"
#include "core/rules/ruletexts.h"
#include "core/rules/tableoverlay.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace suben
{

/// The shelf in use is the last. Those before it stay: somebody may still hold a pack of theirs.
struct PackHold {
    explicit PackHold(std::shared_ptr<PackShelf> shelf) { shelves.push_back(std::move(shelf)); }

    std::mutex mutex;
    std::vector<std::shared_ptr<PackShelf>> shelves;
};

namespace
{

/// Collects the files of the folders; a later folder wins by id.
class LibraryLoader
{
public:
    explicit LibraryLoader(const PackSources &sources) : m_sources(sources) {}

    void addFolder(const QString &folder)
    {
        QStringList paths;
        QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next();
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                problems.push_back(
                    {QString(), QFileInfo(path).fileName(), QString(), RuleTexts::tr("The file cannot be read.")});
            else
                add(QFileInfo(path).fileName(), file.readAll(),
                    path.startsWith(u":/") ? PackOrigin::Shipped : PackOrigin::Laid);
        }
    }
    void add(const QString &name, const QByteArray &bytes, PackOrigin origin)
    {
        const auto file = readPackFile(name, bytes, origin, problems);
        if (!file)
            return;
        if (file->kind == PackFileKind::Table)
            library.tables[file->id] = *file;
        else if (file->kind == PackFileKind::Pack)
            library.packs[file->id] = *file;
        else if (applies(file->json[u"for"].toString()))
            (file->kind == PackFileKind::Overlay ? m_overlays : m_tableOverlays)[file->id] = *file;
    }
    /// Broad regions before narrow ones, the firm's last.
    std::vector<PackFile> overlays() const { return inOrder(m_overlays); }
    void layTables()
    {
        for (const PackFile &overlay : inOrder(m_tableOverlays)) {
            const auto wrong = layOver(library.tables, overlay);
            problems.insert(problems.end(), wrong.begin(), wrong.end());
        }
    }

    PackLibrary library;
    std::vector<PackProblem> problems;

private:
    static std::vector<PackFile> inOrder(const std::map<QString, PackFile> &overlays)
    {
        std::vector<PackFile> all;
        for (const auto &[id, file] : overlays)
            all.push_back(file);
        const auto rank = [](const PackFile &file) {
            const QString region = file.json[u"for"].toString();
            return region == u"firm" ? 99 : int(region.size());
        };
        std::stable_sort(all.begin(), all.end(),
                         [&](const PackFile &a, const PackFile &b) { return rank(a) < rank(b); });
        return all;
    }
    bool applies(const QString &region) const { return region == u"firm" || m_sources.region.startsWith(region); }

    const PackSources &m_sources;
    std::map<QString, PackFile> m_overlays;
    std::map<QString, PackFile> m_tableOverlays;
};

/// An overlay is let in only where the pack it lies over stays sound with it.
void admitOverlays(const std::vector<PackFile> &overlays, PackLibrary &library, std::vector<PackProblem> &problems)
{
    for (const PackFile &overlay : overlays) {
        const QString base = overlay.json[u"overlay"].toString();
        if (library.packs.count(base) == 0) {
            problems.push_back({overlay.id, overlay.file, QStringLiteral("/overlay"),
                                RuleTexts::tr("There is no pack “%1” to lie over.").arg(base)});
            continue;
        }
        const bool wasSound = loadPack(base, library).problems.empty();
        library.overlays.push_back(overlay);
        const LoadedPack tried = loadPack(base, library);
        if (tried.problems.empty() || !wasSound)
            continue;
        library.overlays.pop_back();
        problems.insert(problems.end(), tried.problems.begin(), tried.problems.end());
    }
}

} // namespace

QString PackProblem::toString() const
{
    return place.isEmpty() ? file + QStringLiteral(": ") + text : file + u' ' + place + QStringLiteral(": ") + text;
}

bool isParentOnly(QStringView id)
{
    return !id.contains(u'.') || id.endsWith(u".common");
}

RulePacks RulePacks::load(const PackSources &sources)
{
    std::vector<PackProblem> problems;
    PackLibrary library = read(sources, problems);
    QStringList ids;
    for (const auto &[id, file] : library.packs)
        ids << id;
    RulePacks packs;
    packs.m_language = sources.language;
    packs.m_hold = std::make_shared<PackHold>(std::make_shared<PackShelf>(std::move(library), ids, std::move(problems)));
    return packs;
}

PackLibrary RulePacks::read(const PackSources &sources, std::vector<PackProblem> &problems)
{
    LibraryLoader loader(sources);
    loader.addFolder(sources.shipped + QStringLiteral("/tables"));
    loader.addFolder(sources.shipped + QStringLiteral("/rulepacks"));
    if (!sources.own.isEmpty())
        loader.addFolder(sources.own);
    for (const PackText &text : sources.firm)
        loader.add(text.name, text.json, PackOrigin::Laid);
    loader.layTables();
    problems = std::move(loader.problems);
    admitOverlays(loader.overlays(), loader.library, problems);
    return std::move(loader.library);
}

RulePacks RulePacks::compile(const PackLibrary &library, const QStringList &ids, Language language)
{
    RulePacks packs;
    packs.m_language = language;
    packs.m_hold = std::make_shared<PackHold>(std::make_shared<PackShelf>(library, ids, std::vector<PackProblem>()));
    return packs;
}

Result<std::shared_ptr<const RulePack>> RulePacks::restore(const QByteArray &canonicalJson)
{
    const QJsonDocument document = QJsonDocument::fromJson(canonicalJson);
    if (document.object()[u"suben"].toString() != u"rulepack/1")
        return failure(ErrorCode::Usage, RuleTexts::tr("This is not a stored rule pack."));
    auto pack = std::make_shared<RulePack>(readPack(document.object()));
    pack->program = compilePack(*pack);
    return pack;
}

std::shared_ptr<PackShelf> RulePacks::shelf() const
{
    static const auto nothing = std::make_shared<PackShelf>(PackLibrary(), QStringList(), std::vector<PackProblem>());
    if (!m_hold)
        return nothing;
    const std::lock_guard guard(m_hold->mutex);
    return m_hold->shelves.back();
}

void RulePacks::become(const RulePacks &next)
{
    const auto shelf = next.shelf();
    const std::lock_guard guard(m_hold->mutex);
    m_hold->shelves.push_back(shelf);
}

int RulePacks::generation() const
{
    if (!m_hold)
        return 0;
    const std::lock_guard guard(m_hold->mutex);
    return static_cast<int>(m_hold->shelves.size());
}

const RulePack *RulePacks::pack(QStringView id) const
{
    return shelf()->pack(id.toString());
}

QStringList RulePacks::ids() const
{
    return shelf()->ids();
}

Words RulePacks::title(QStringView id) const
{
    return shelf()->title(id.toString());
}

QStringList RulePacks::heirs(const QString &id) const
{
    return shelf()->heirs(id);
}

QStringList RulePacks::laidIn() const
{
    return shelf()->laidIn();
}

const std::vector<PackProblem> &RulePacks::problems() const
{
    return shelf()->allProblems(); // the hold keeps every shelf there ever was
}

std::vector<PackProblem> RulePacks::problemsOf(const QStringList &ids) const
{
    return shelf()->problemsOf(ids);
}

QHash<QString, FieldType> RulePacks::fieldTypes() const
{
    return shelf()->fieldTypes();
}

QByteArray RulePacks::fingerprint() const
{
    return shelf()->fingerprint();
}

} // namespace suben
