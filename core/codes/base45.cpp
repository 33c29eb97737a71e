#include "core/codes/base45.h"

namespace suben
{

QString toBase45(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size() * 3 / 2 + 2);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        int value = static_cast<unsigned char>(bytes[i]);
        if (isPair)
            value = value * 256 + static_cast<unsigned char>(bytes[i + 1]);
        for (int k = 0; k < (isPair ? 3 : 2); ++k) {
            text += Base45Alphabet[value % 45];
            value /= 45;
        }
    }
    return text;
}

std::optional<QByteArray> fromBase45(QStringView text)
{
    if (text.size() % 3 == 1)
        return std::nullopt;
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const QStringView group = text.mid(i, 3);
        qsizetype value = 0;
        for (qsizetype k = group.size() - 1; k >= 0; --k) {
            const qsizetype digit = Base45Alphabet.indexOf(group[k]);
            if (digit < 0)
                return std::nullopt;
            value = value * 45 + digit;
        }
        if (value > (group.size() == 3 ? 0xFFFF : 0xFF))
            return std::nullopt;
        if (group.size() == 3)
            bytes += static_cast<char>(value >> 8);
        bytes += static_cast<char>(value & 0xFF);
    }
    return bytes;
}

} // namespace suben
