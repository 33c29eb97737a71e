#include "core/rules/resolver.h"

#include "core/rules/merge.h"
#include "core/rules/nearest.h"
#include "core/rules/readpack.h"
#include "core/rules/ruletexts.h"

#include <QJsonArray>

namespace suben
{

namespace
{

/// Parents first, left to right, each once.
class Chain
{
public:
    Chain(const PackLibrary &library, std::vector<PackProblem> &problems) : m_library(library), m_problems(problems) {}

    void add(const QString &id)
    {
        if (m_ancestors.contains(id))
            return;
        const PackFile &file = m_library.packs.at(id);
        m_open << id;
        QSet<QString> under{id};
        for (const QString &parent : readStrings(file.json[u"parents"])) {
            if (!follow(file, parent))
                continue;
            under.unite(m_ancestors.value(parent));
        }
        m_open.removeLast();
        m_ancestors.insert(id, under);
        m_order << id;
    }
    const QStringList &order() const { return m_order; }
    const QHash<QString, QSet<QString>> &ancestors() const { return m_ancestors; }

private:
    bool follow(const PackFile &file, const QString &parent)
    {
        if (m_library.packs.count(parent) == 0) {
            m_problems.push_back({file.id, file.file, u"/parents"_qs, missingSentence(Missing::Pack, parent, names())});
            return false;
        }
        if (m_open.contains(parent)) {
            m_problems.push_back(
                {file.id, file.file, u"/parents"_qs,
                 RuleTexts::tr("The parents go in a circle: %1.").arg((m_open + QStringList{parent}).join(u" → "_qs))});
            return false;
        }
        add(parent);
        return true;
    }
    QStringList names() const
    {
        QStringList all;
        for (const auto &[id, file] : m_library.packs)
            all << id;
        return all;
    }

    const PackLibrary &m_library;
    std::vector<PackProblem> &m_problems;
    QStringList m_open;
    QStringList m_order;
    QHash<QString, QSet<QString>> m_ancestors;
};

void collectTables(const QJsonValue &json, QStringList &tables)
{
    if (json.isArray()) {
        for (const QJsonValue &value : json.toArray())
            collectTables(value, tables);
    }
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == u"table" && entry.value().isString() && !tables.contains(entry.value().toString()))
            tables << entry.value().toString();
        collectTables(entry.value(), tables);
    }
}

/// What was laid over it is told with what went into the pack.
void embedTable(ResolvedPack &pack, QJsonObject table, QJsonArray &tables)
{
    for (const char16_t *list : {u"sources", u"loosened"}) {
        QJsonArray all = pack.json[QStringView(list)].toArray();
        for (const QJsonValue &entry : table.take(QStringView(list)).toArray())
            all.append(entry);
        if (!all.isEmpty())
            pack.json[QStringView(list)] = all;
    }
    tables.append(table);
}

/// Whole tables in the place of their names: those listed and those a rule reads.
void embedTables(ResolvedPack &pack, const PackFile &file, const PackLibrary &library)
{
    QStringList names = readStrings(pack.json[u"tables"]);
    for (const QString &list : packLists())
        collectTables(pack.json[list], names);
    names.sort();
    QStringList known;
    for (const auto &[id, table] : library.tables)
        known << id;
    QJsonArray tables;
    for (const QString &name : std::as_const(names)) {
        const auto table = library.tables.find(name);
        if (table != library.tables.end())
            embedTable(pack, table->second.json, tables);
        else
            pack.problems.push_back({file.id, file.file, u"/tables"_qs, missingSentence(Missing::Table, name, known)});
    }
    pack.json[u"tables"] = tables;
}

} // namespace

QString ResolvedPack::writerOf(QString place) const
{
    while (!place.isEmpty()) {
        const auto file = writers.constFind(place);
        if (file != writers.cend())
            return *file;
        place.truncate(place.lastIndexOf(u'/'));
    }
    return {};
}

ResolvedPack resolve(const QString &id, const PackLibrary &library)
{
    const PackFile &file = library.packs.at(id);
    std::vector<PackProblem> problems;
    Chain chain(library, problems);
    chain.add(id);
    PackMerge merge(chain.ancestors());
    for (const QString &link : chain.order()) {
        merge.apply(library.packs.at(link));
        for (const PackFile &overlay : library.overlays) {
            if (overlay.json[u"overlay"].toString() == link)
                merge.apply(overlay);
        }
    }
    ResolvedPack pack = merge.finish();
    pack.problems.insert(pack.problems.begin(), problems.begin(), problems.end());
    embedTables(pack, file, library);
    pack.json[u"suben"] = u"rulepack/1"_qs;
    pack.json[u"id"] = id;
    for (const char16_t *key : {u"version", u"title", u"region"})
        pack.json[QStringView(key)] = file.json[QStringView(key)];
    for (PackProblem &problem : pack.problems) {
        problem.file = problem.file.isEmpty() ? file.file : problem.file;
        problem.pack = id;
    }
    return pack;
}

} // namespace suben
