#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace suben
{

/// The first thing that does not follow the schema.
struct SchemaComplaint {
    QStringList place; ///< keys and indices from the root: `checks`, `3`, `when`
    QString text;
};

enum class SchemaPart { Pack, Overlay, Table };

/// Whether the bytes are JSON that follows resources/schemas/rulepack.schema.json. Nothing: they do.
std::optional<SchemaComplaint> checkSchema(const QByteArray &json, SchemaPart part);

} // namespace suben
