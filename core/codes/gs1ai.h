#pragma once

#include "core/codes/codecheck.h"

#include <QStringView>
#include <optional>

namespace suben
{

/// Predefined: its length is known from its first two digits, nothing separates it. Delimited: FNC1 (0x1D) or the end
/// closes it.
enum class Gs1Length { Predefined, Delimited };

/// One row of the table of GS1 application identifiers (GS1 General Specifications §3).
struct Gs1Ai {
    const char16_t *first;
    const char16_t
        *last; ///< of a range; the last digit, too, runs only from that of `first` to that of `last` (3100…3165)
    Gs1Length length;
    /// Pieces in order: `N6` six digits, `X-20` one to twenty of character set 82, `Y-30` of set 39, `Z-90` base64url;
    /// `?` optional; then the rules of the syntax dictionary for the piece (gs1lint.h): `N14,csum,gcppos2`.
    const char16_t *pieces;
};

/// The row of a whole AI; nullptr for none.
const Gs1Ai *findGs1Ai(QStringView ai);
/// The AI a raw string begins with, at most four digits; empty for none.
QStringView leadingGs1Ai(QStringView raw);
/// Characters a value may have.
int longestGs1Value(const Gs1Ai &row);

/// What is wrong with a value; `position` counts from the value's beginning.
struct Gs1ValueFault {
    CodeReason reason = CodeReason::Shape;
    qsizetype position = -1;
    QString expected;
};
std::optional<Gs1ValueFault> checkGs1Value(const Gs1Ai &row, QStringView value);

} // namespace suben
