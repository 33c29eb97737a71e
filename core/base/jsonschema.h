#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace suben
{

/// Checks a JSON text against `:/suben/schemas/<schema>.schema.json`. The error's text names the place (`/a/0/b`) and
/// what is wrong there; Usage for the text, Storage when the schema itself cannot be read.
Result<void> checkAgainstSchema(const QByteArray &json, const QString &schema);

/// The complaint that lies deepest says most: the outer ones only repeat that something inside is wrong.
struct SchemaFault {
    QStringList place; ///< keys and indices from the root: `checks`, `3`, `when`
    QString text;      ///< in the reader's language, without a full stop
};
/// What does not follow one definition (`$defs/<part>`) of a schema of several; nothing where all does.
Result<std::optional<SchemaFault>> schemaFault(const QByteArray &json, const QString &schema, const QString &part);

} // namespace suben
