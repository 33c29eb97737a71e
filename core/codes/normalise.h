#pragma once

#include "core/codes/codecheck.h"

namespace suben
{

/// How a kind of code is written, which decides what normalisation may touch.
enum class Writing {
    Digits,       ///< digits only (an ID number may end in X): separators go, O → 0, I and l → 1
    Letters,      ///< letters and digits, all of them significant: separators go
    NoIO,         ///< letters and digits without I and O (credit code, VIN): separators go, O → 0, I → 1
    LettersFirst, ///< two letters, then digits (SC…, JY…)
    Plate,        ///< a Chinese character, a letter, then letters and digits without I and O
    Hyphens,      ///< digits and hyphens that matter (CAS)
    Phone,        ///< digits and hyphens; +86 goes
    Exact         ///< everything matters: only full-width forms are folded and the ends trimmed
};

struct Normalised {
    QString text;
    CodeChanges changes;
};

/// The text as its writing wants it and what had to be changed for that (V-FULLWIDTH). Linear in the text. Space around
/// the text goes without a word.
Normalised normaliseCode(QStringView text, Writing writing);

/// Full-width letters, digits and signs as ASCII, the ideographic space as a space, invisible characters gone.
QString halfWidth(QStringView text);

} // namespace suben
