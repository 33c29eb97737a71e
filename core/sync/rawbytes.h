#pragma once

#include <QByteArray>

namespace suben
{

/// The bytes as OpenSSL and zlib want them.
inline const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

inline unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

} // namespace suben
