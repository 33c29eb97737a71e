#pragma once

#include "core/rules/rulepacks.h"

#include <QJsonObject>
#include <optional>

namespace suben
{

enum class PackFileKind { Pack, Overlay, Table, TableOverlay };

/// Shipped files stand in the program itself and were checked against the schema when it was built (tests/core/rules);
/// others are checked whenever they are read.
enum class PackOrigin { Shipped, Laid };

/// A file that has passed the schema.
struct PackFile {
    PackFileKind kind = PackFileKind::Pack;
    QString id;
    QString file; ///< name without its folder, as problems call it
    QJsonObject json;
    PackOrigin origin = PackOrigin::Shipped;
};

/// The file, or why it is refused: not JSON, or not what the schema says.
std::optional<PackFile> readPackFile(const QString &file, const QByteArray &bytes, PackOrigin origin,
                                     std::vector<PackProblem> &problems);

} // namespace suben
