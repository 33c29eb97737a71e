#pragma once

#include "core/base/result.h"
#include "core/codes/codecheck.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace suben
{

/// FNC1 as scanners send it.
inline constexpr QChar GroupSeparator = QChar(0x1D);

/// One application identifier with its value: `17`, `281130`.
struct Gs1Element {
    QString ai;
    QString value;
    bool operator==(const Gs1Element &) const = default;
};

/// What a GS1 symbol says (GS1 General Specifications §7.8), in the order read.
struct ElementString {
    std::vector<Gs1Element> elements;
    /// Empty when the AI is not there.
    QString value(QStringView ai) const;
    bool operator==(const ElementString &) const = default;
};

/// Why a text is no element string; `position` counts from the text's beginning.
struct Gs1Fault {
    CodeReason reason = CodeReason::Shape;
    qsizetype position = 0;
    QString expected;
    Gs1Element element; ///< the one that is wrong; its `ai` is empty where none could be read
};

/// As scanned (`010690…` + 0x1D + `21…`; also U+241D for 0x1D) or in brackets (`(01)0690…(21)…`, `\(` for a bracket in
/// a value). Values are checked: lengths, characters, check digits, dates. At most 60 elements.
tl::expected<ElementString, Gs1Fault> parseElementString(QStringView text);
/// Where a scanner lost the separators: other ways to read values of (10), (21) that swallow what follows (demand D10).
/// At most 8; empty when a separator was there or nothing else fits.
std::vector<ElementString> otherReadings(QStringView text);

/// For a symbol: without the leading FNC1, 0x1D after delimited values but the last.
QString rawText(const ElementString &string);
/// For people and for storage: `(01)06901234000108(10)L2611A`.
QString bracketText(const ElementString &string);
/// `gtin lot serial expiry made packed bestBefore sellBy sscc count weight` as far as they are there.
Fields partsOfElements(const ElementString &string);
/// `(01)…(21)…`, `(00)…`: what names one thing; else the whole in brackets.
QString keyOfElements(const ElementString &string);

/// What a label of ours says. At least the GTIN; no date without a year from 2000 to 2050.
struct LabelElements {
    QString gtin; ///< 8, 12, 13 or 14 digits with a right check digit
    QString lot;  ///< at most 20 of character set 82, none of % & / < > ? (GB/T 33993 §5)
    std::optional<QDate> expiry;
    std::optional<QDate> made;
    QString serial; ///< as the lot
};
/// (01) (10) (17) (11) (21) in this order. Usage with a sentence when a value cannot stand on a label.
Result<ElementString> elementsForLabel(const LabelElements &label);

/// Whether a character may stand in a lot, serial or other text of an element string (character set 82).
bool isGs1Character(QChar c);
/// `yymmdd`: 00–50 are 20yy; day 00 is the last of the month.
std::optional<QDate> gs1Date(QStringView yymmdd);
/// A GTIN of 8, 12, 13 or 14 digits in 14, which is how it is compared; empty for anything else. The check digit is not
/// looked at.
QString gtin14(QStringView gtin);

} // namespace suben
