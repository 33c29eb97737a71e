#pragma once

#include "core/codes/codecheck.h"
#include "core/codes/gs1.h"

#include <QDate>
#include <QStringList>
#include <vector>

namespace suben
{

/// What the place that was scanned into expects. All of it may be empty.
struct ScanContext {
    QStringList schemes;  ///< of the field, or of all code fields of the step, in order
    QString gs1Separator; ///< what this scanner sends for FNC1 instead of 0x1D
    QDate today;
};

/// What a scanned text is and says (domain/categories.md §4.11).
struct Decoded {
    QString raw;                         ///< as it came; never lost
    QString symbology;                   ///< AIM identifier, `]d2`; empty when the scanner sends none
    QString url;                         ///< the whole address when it is one
    std::vector<CodeCheck> candidates;   ///< best first. Empty: nothing known, keep `raw`
    std::vector<ElementString> readings; ///< of a GS1 string whose separator may be lost: ask once
    /// Exactly one thing it can be, and nothing wrong with it.
    bool isCertain() const;
};

/// Decides by the context first, then by structure, never by guess: a text that can be two things has two candidates.
/// Where nothing fits, the candidates are the schemes it nearly is, with what is wrong. Texts beyond LongestCode have
/// none.
Decoded decode(QStringView text, const ScanContext &context = {});

} // namespace suben
