#include "core/storage/recoverycode.h"

#include <sodium.h>

namespace suben
{

namespace
{

constexpr QLatin1String Alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int Letters = 28; // 128 bits and 12 of checksum, five a letter
constexpr int Group = 4;
constexpr int CodeBytes = RecoveryBytes + 2;

quint16 checksum(const unsigned char *bits)
{
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash, bits, RecoveryBytes, nullptr, 0);
    return static_cast<quint16>((hash[0] << 8 | hash[1]) & 0xfff0);
}

int valueOf(QChar letter)
{
    const QChar upper = letter.toUpper();
    if (upper == u'I' || upper == u'L')
        return 1;
    if (upper == u'O')
        return 0;
    return static_cast<int>(QStringView(QString(Alphabet)).indexOf(upper));
}

bool bitAt(const unsigned char *bytes, int bit)
{
    return (bytes[bit / 8] >> (7 - bit % 8) & 1) != 0;
}

} // namespace

QString recoveryCode(const Secret &bits)
{
    Secret bytes(CodeBytes);
    std::copy_n(bits.data(), RecoveryBytes, bytes.data());
    const quint16 check = checksum(bits.data());
    bytes.data()[RecoveryBytes] = static_cast<unsigned char>(check >> 8);
    bytes.data()[RecoveryBytes + 1] = static_cast<unsigned char>(check & 0xff);
    QString code;
    for (int letter = 0; letter < Letters; ++letter) {
        int value = 0;
        for (int bit = 0; bit < 5; ++bit)
            value = value * 2 + (bitAt(bytes.data(), letter * 5 + bit) ? 1 : 0);
        if (letter > 0 && letter % Group == 0)
            code += u'-';
        code += Alphabet.at(value);
    }
    return code;
}

std::optional<Secret> readRecoveryCode(const QString &text)
{
    Secret bytes(CodeBytes);
    std::fill_n(bytes.data(), CodeBytes, static_cast<unsigned char>(0));
    int letters = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == u'-')
            continue;
        const int value = valueOf(letter);
        if (value < 0 || letters == Letters)
            return std::nullopt;
        for (int bit = 0; bit < 5; ++bit) {
            const int at = letters * 5 + bit;
            if ((value >> (4 - bit) & 1) != 0)
                bytes.data()[at / 8] |= static_cast<unsigned char>(1 << (7 - at % 8));
        }
        ++letters;
    }
    Secret bits(RecoveryBytes);
    std::copy_n(bytes.data(), RecoveryBytes, bits.data());
    const auto check = static_cast<quint16>(bytes.data()[RecoveryBytes] << 8 | bytes.data()[RecoveryBytes + 1]);
    if (letters != Letters || check != checksum(bits.data()))
        return std::nullopt;
    return bits;
}

Secret keyFromRecovery(const Secret &bits)
{
    constexpr unsigned char use[] = "suben recovery code 1";
    Secret key(Secret::KeySize);
    crypto_generichash(key.data(), Secret::KeySize, use, sizeof use - 1, bits.data(), RecoveryBytes);
    return key;
}

} // namespace suben
