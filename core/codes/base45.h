#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace suben
{

/// RFC 9285: two bytes in three characters of the QR alphanumeric set (ISO/IEC 18004 table 5), which a scanner types
/// with any keyboard layout in capitals.
QString toBase45(const QByteArray &bytes);
/// Nothing for a text that is no Base45.
std::optional<QByteArray> fromBase45(QStringView text);
/// The 45 characters, in order of their values.
inline constexpr QStringView Base45Alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

} // namespace suben
