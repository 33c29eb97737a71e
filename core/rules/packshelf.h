#pragma once

#include "core/rules/resolver.h"

#include <QHash>
#include <mutex>

namespace suben
{

/// The files of all packs, and the packs made of them so far: each is resolved, checked and compiled when somebody
/// first asks for it, since a firm works by a few of them. Safe to share between threads.
class PackShelf final
{
public:
    /// `wanted`: the packs of the library that are offered; a missing one is a problem. `reading`: what was wrong with
    /// the files themselves.
    PackShelf(PackLibrary library, const QStringList &wanted, std::vector<PackProblem> reading);

    const RulePack *pack(const QString &id);
    const QStringList &ids() const { return m_ids; }
    Words title(const QString &id) const;
    /// Those that were laid in by the firm, or that stand on them.
    QStringList laidIn() const;
    /// The pack and those that inherit from it.
    QStringList heirs(const QString &id) const;
    std::vector<PackProblem> problemsOf(const QStringList &ids);
    const std::vector<PackProblem> &allProblems();
    QHash<QString, FieldType> fieldTypes() const;
    QByteArray fingerprint() const;

private:
    struct Made {
        std::shared_ptr<RulePack> pack; ///< null: refused
        std::vector<PackProblem> problems;
    };

    const Made &made(const QString &id);
    bool standsOn(const QString &id, const QString &ancestor, int depth) const;

    const PackLibrary m_library;
    const std::vector<PackProblem> m_reading;
    QStringList m_ids;
    QStringList m_missing;
    std::mutex m_mutex;
    std::map<QString, Made> m_made;
    std::vector<PackProblem> m_all;
    bool m_isWhole = false; ///< every pack was made
};

/// A pack of a library with what is wrong with it; not yet compiled.
struct LoadedPack {
    std::shared_ptr<RulePack> pack;
    std::vector<PackProblem> problems;
};
LoadedPack loadPack(const QString &id, const PackLibrary &library);

} // namespace suben
