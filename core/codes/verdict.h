#pragma once

#include "core/codes/codecheck.h"

#include <QDate>
#include <initializer_list>
#include <optional>

// For the checkers of this folder: small steps that set a verdict.
namespace suben
{

void refuse(CodeCheck &code, CodeReason reason, qsizetype position = -1, const QString &expected = {});
void suspect(CodeCheck &code, CodeReason reason, qsizetype position = -1, const QString &expected = {});

/// Refuses and says false when the text has none of these lengths.
bool hasLength(CodeCheck &code, std::initializer_list<int> lengths);
/// Refuses and says false at the first character outside `alphabet`, from `from` on, `count` of them (-1: all).
bool hasOnly(CodeCheck &code, QStringView alphabet, qsizetype from = 0, qsizetype count = -1);
/// Refuses with the expected character when the last one is not `check`.
bool endsWithCheck(CodeCheck &code, QChar check);

inline constexpr QStringView DigitAlphabet = u"0123456789";
inline constexpr QStringView LetterDigitAlphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Asks when everything after the fifteenth digit is zero, as spreadsheets leave it.
void suspectRounding(CodeCheck &code);

bool isDigits(QStringView text);
/// Sets a part to a piece of the text.
void setPart(CodeCheck &code, const char16_t *name, qsizetype from, qsizetype count);
/// `yyyymmdd` as a date; nothing when it does not exist.
std::optional<QDate> fullDate(QStringView yyyymmdd);
/// Whether the first two digits name a province, region or municipality of GB/T 2260.
bool isProvince(QStringView adminCode);

} // namespace suben
