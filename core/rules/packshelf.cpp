#include "core/rules/packshelf.h"

#include "core/rules/checkpack.h"
#include "core/rules/compiler.h"
#include "core/rules/nearest.h"
#include "core/rules/readpack.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int DeepestChain = 32; // circles are refused when the pack is made

void addOnce(std::vector<PackProblem> &problems, const std::vector<PackProblem> &more)
{
    for (const PackProblem &problem : more) {
        const auto same = [&](const PackProblem &other) {
            return other.file == problem.file && other.place == problem.place && other.text == problem.text;
        };
        if (std::ranges::none_of(problems, same))
            problems.push_back(problem);
    }
}

void addTypes(QHash<QString, FieldType> &types, const QJsonObject &json)
{
    for (const QJsonValue &field : json[u"fields"].toArray()) {
        const QString path = field[u"path"].toString();
        const auto type = fieldTypeFromName(field[u"type"].toString());
        if (type && !types.contains(path))
            types.insert(path, *type);
    }
}

} // namespace

LoadedPack loadPack(const QString &id, const PackLibrary &library)
{
    const ResolvedPack resolved = resolve(id, library);
    LoadedPack loaded{std::make_shared<RulePack>(readPack(resolved.json)), resolved.problems};
    if (loaded.problems.empty())
        loaded.problems = checkPack(*loaded.pack, resolved);
    return loaded;
}

PackShelf::PackShelf(PackLibrary library, const QStringList &wanted, std::vector<PackProblem> reading)
    : m_library(std::move(library)), m_reading(std::move(reading))
{
    for (const QString &id : wanted)
        (m_library.packs.contains(id) ? m_ids : m_missing).append(id);
    m_ids.sort();
}

const PackShelf::Made &PackShelf::made(const QString &id)
{
    const auto found = m_made.find(id);
    if (found != m_made.end())
        return found->second;
    Made made;
    LoadedPack loaded = loadPack(id, m_library);
    if (loaded.problems.empty()) {
        loaded.pack->program = compilePack(*loaded.pack);
        made.pack = std::move(loaded.pack);
    }
    made.problems = std::move(loaded.problems);
    return m_made.emplace(id, std::move(made)).first->second;
}

const RulePack *PackShelf::pack(const QString &id)
{
    if (!std::ranges::binary_search(m_ids, id))
        return nullptr;
    const std::lock_guard guard(m_mutex);
    return made(id).pack.get();
}

Words PackShelf::title(const QString &id) const
{
    const auto file = m_library.packs.find(id);
    return file == m_library.packs.end() ? Words() : readWords(file->second.json[u"title"]);
}

bool PackShelf::standsOn(const QString &id, const QString &ancestor, int depth) const
{
    const auto file = m_library.packs.find(id);
    if (id == ancestor || file == m_library.packs.end() || depth > DeepestChain)
        return id == ancestor;
    const QStringList parents = readStrings(file->second.json[u"parents"]);
    return std::ranges::any_of(parents,
                               [&](const QString &parent) { return standsOn(parent, ancestor, depth + 1); });
}

QStringList PackShelf::heirs(const QString &id) const
{
    QStringList found;
    for (const QString &each : m_ids) {
        if (standsOn(each, id, 0))
            found.append(each);
    }
    return found;
}

QStringList PackShelf::laidIn() const
{
    QStringList found;
    for (const auto &[id, file] : m_library.packs) {
        if (file.origin == PackOrigin::Laid)
            found += heirs(id);
    }
    for (const PackFile &overlay : m_library.overlays)
        found += heirs(overlay.json[u"overlay"].toString());
    found.removeDuplicates();
    return found;
}

std::vector<PackProblem> PackShelf::problemsOf(const QStringList &ids)
{
    std::vector<PackProblem> problems;
    for (const QString &missing : m_missing)
        problems.push_back({missing, QString(), QString(), missingSentence(Missing::Pack, missing, {})});
    addOnce(problems, m_reading);
    const std::lock_guard guard(m_mutex);
    for (const QString &id : ids) {
        if (std::ranges::binary_search(m_ids, id))
            addOnce(problems, made(id).problems);
    }
    return problems;
}

const std::vector<PackProblem> &PackShelf::allProblems()
{
    if (const std::lock_guard guard(m_mutex); m_isWhole)
        return m_all;
    std::vector<PackProblem> all = problemsOf(m_ids);
    const std::lock_guard guard(m_mutex);
    if (!m_isWhole)
        m_all = std::move(all);
    m_isWhole = true;
    return m_all;
}

QHash<QString, FieldType> PackShelf::fieldTypes() const
{
    QHash<QString, FieldType> types;
    for (const auto &[id, file] : m_library.packs)
        addTypes(types, file.json);
    for (const PackFile &overlay : m_library.overlays)
        addTypes(types, overlay.json);
    return types;
}

QByteArray PackShelf::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const PackFile &file) { hash.addData(QJsonDocument(file.json).toJson(QJsonDocument::Compact)); };
    for (const auto &[id, file] : m_library.packs)
        add(file);
    for (const PackFile &overlay : m_library.overlays)
        add(overlay);
    for (const auto &[id, table] : m_library.tables)
        add(table);
    return hash.result();
}

} // namespace suben
