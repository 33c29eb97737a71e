#pragma once

#include <QJsonObject>
#include <QString>

namespace suben
{

/// What the program says of itself: every command with what it is for.
QString helpOnAll();
/// One command: what it is for, how it is written (a line for each form) and an example. Of an unknown one, all.
QString helpOn(const QString &command);
/// The same for --json; of an empty or unknown name, all.
QJsonObject helpDocument(const QString &command);
/// One sentence in the reader's language; empty for a command that has none.
QString purposeOf(const QString &command);

} // namespace suben
