#pragma once

#include "core/rules/packfile.h"

#include <QHash>
#include <map>

namespace suben
{

/// What stands in the folders, by id.
struct PackLibrary {
    std::map<QString, PackFile> packs;
    std::vector<PackFile> overlays; ///< those that apply, broad before narrow, the firm's last
    std::map<QString, PackFile> tables;
};

/// A pack with its parents and overlays applied (design/rulepacks.md §6), as JSON in the form that is hashed and
/// stored: the keys of a pack, but `tables` holds whole tables, `sources` says what went in, `loosened` what was made
/// looser, and each element carries `declared`, the pack that declared it first.
struct ResolvedPack {
    QJsonObject json;
    std::vector<PackProblem> problems;
    /// The file that wrote a place last: `/checks/noCash/when` → `haz.toxic.json`.
    QHash<QString, QString> writers;

    /// The file to blame for a place, or for what stands above it.
    QString writerOf(QString place) const;
};

ResolvedPack resolve(const QString &id, const PackLibrary &library);

} // namespace suben
