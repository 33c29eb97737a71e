#pragma once

#include "core/model/fields.h"

#include <QFlags>
#include <QString>

namespace suben
{

/// Ok: as its standard wants it. Suspicious: a person should look (→ `confirm`). Bad: cannot be such a code (→
/// `refuse`).
enum class CodeState { Ok, Suspicious, Bad };

/// What is wrong, for programs; the sentence says it to people.
enum class CodeReason {
    None,
    Empty,
    Length,       ///< `expected`: how many characters, or the number that was probably meant
    Character,    ///< the one at `position` cannot stand there
    Check,        ///< the check character; `expected` is the right one
    InnerCheck,   ///< the organisation code inside a credit code (GB 11714); `expected` is the right one
    Date,         ///< the date at `position` does not exist or lies in the future
    Prefix,       ///< does not begin as such a code does; `expected` says how
    Shape,        ///< parts missing, doubled or in the wrong order
    Rounded,      ///< a spreadsheet kept 15 digits of it (demand D11): `8.31234E+19`, or only zeros after the fifteenth
    UnknownScheme ///< checkScheme was asked for a scheme that does not exist
};

/// What normalisation changed (V-FULLWIDTH): nothing is changed silently.
enum class CodeChange {
    FullWidth = 1,  ///< full-width or otherwise unusual forms became ASCII
    Separators = 2, ///< spaces, hyphens, dots, invisible characters went
    Case = 4,       ///< lower case became upper case
    LookAlike = 8   ///< O became 0, I and l became 1, where letters cannot stand
};
Q_DECLARE_FLAGS(CodeChanges, CodeChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(CodeChanges)

/// The answer of a scheme about one text.
struct CodeCheck {
    CodeState state = CodeState::Ok;
    CodeReason reason = CodeReason::None;
    QString scheme; ///< the scheme that decided
    QString text;   ///< normalised: what to store and show
    QString key;    ///< two scans of one thing have the same key: GTIN in 14 digits, `(01)…(21)…` of a GS1 string
    CodeChanges changes;
    qsizetype position = -1; ///< of the wrong character in `text`, from 0; -1 where no single one is wrong
    QString expected;
    QString sentence;        ///< for the clerk, ID numbers masked; empty when Ok
    QString changeSentence;  ///< what was changed, for an `info`; empty when nothing was
    bool recognised = false; ///< begins or is built as this scheme wants: another scheme need not be tried
    Fields parts; ///< by part name (`birth`, `sex`, `species`, `expiry`, `lot`, `serial`, `gtin` …); empty when Bad
    bool operator==(const CodeCheck &) const = default;
};

} // namespace suben
