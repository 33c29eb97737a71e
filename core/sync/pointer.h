#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace suben
{

/// The value at an RFC 6901 pointer, undefined when it is not there. `*` stands for any one member: the first that
/// has the rest.
QJsonValue atPointer(const QJsonValue &root, const QString &pointer);

/// The same as text: numbers and truth values as JSON writes them, whole numbers without a point.
QString textAt(const QJsonValue &root, const QString &pointer);
QString jsonWord(const QJsonValue &value);

/// `root` with another text at the pointer; objects on the way are made, list places must be there.
QJsonValue withText(const QJsonValue &root, const QString &pointer, const QJsonValue &text);

} // namespace suben
