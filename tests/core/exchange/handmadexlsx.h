#pragma once

#include <QByteArray>
#include <QString>
#include <map>

/// Workbooks written by hand, so that every odd part can be put in.
namespace handmade
{

using Parts = std::map<QString, QByteArray>;

/// A workbook around these rows (`<row>…</row>`), with optional styles and shared strings.
Parts workbook(const QByteArray &rows, const QByteArray &styles = {}, const QByteArray &sharedStrings = {});
void write(const QString &path, const Parts &parts);

} // namespace handmade
