#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QJsonObject>
#include <QString>

namespace suben
{

/// The one lot a text means: its code, the end of it, or an item code. NotFound for none, Usage with the choices for several.
Result<LotId> lotNamed(Session &session, const QString &text);
/// An event by its number or its document number.
Result<EventId> eventNamed(Session &session, const QString &text);
/// The JSON object of a file; Usage with the reason when it is none.
Result<QJsonObject> readJsonObject(const QString &path);
/// The bytes of a file of at most 64 MB.
Result<QByteArray> readFile(const QString &path);

} // namespace suben
