#pragma once

#include <QChar>
#include <QStringView>

namespace suben
{

// Check characters. Each takes the text without its check character and gives the right one; QChar() when the text
// holds a character the system does not know.

/// GB 12904, GTIN, SSCC, GLN: weights 3,1,3,1… from the right.
QChar mod10(QStringView digits);
/// ISO 7064 MOD 11-2: ID card (17 digits), `X` for ten.
QChar mod11_2(QStringView digits);
/// ISO 7064 MOD 11,10: SC and JY licences, 15-digit business numbers.
QChar mod11_10(QStringView digits);
/// ISO 7064 MOD 37,36 over 0-9 A-Z.
QChar mod37_36(QStringView text);
/// ISO 7064 MOD 97-10 over 0-9 A-Z: two digits; -1 when the text holds anything else.
int mod97_10(QStringView text);
/// GB 32100: the characters of a unified social credit code, in the order of their values.
inline constexpr QStringView CreditAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// GB 32100: 17 characters of a unified social credit code.
QChar creditCodeCheck(QStringView first17);
/// GB 11714: 8 characters of an organisation code.
QChar organisationCodeCheck(QStringView first8);
/// GB 16735: the character for place 9 of the 17; what stands there does not count.
QChar vinCheck(QStringView all17);
/// CAS registry number: digits without hyphens and check digit.
QChar casCheck(QStringView digits);

} // namespace suben
