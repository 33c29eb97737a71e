#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace suben::test
{

/// What another program would do to the file: SQLite as it comes, none of our settings. The SQLite result code.
int runPlain(const QString &path, const QByteArray &sql);
/// The first column of every row, as text.
QStringList readPlain(const QString &path, const QByteArray &sql);

} // namespace suben::test
