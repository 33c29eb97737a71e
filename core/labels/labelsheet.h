#pragma once

#include "core/base/finding.h"
#include "core/labels/labelcontent.h"
#include "core/labels/labeltemplate.h"
#include "core/labels/tracecode.h"

#include <QImage>

namespace suben
{

/// One label, laid out for print heads of `dpi` (203, 300, 600): preview, printer, PDF, ZPL and TSPL all show this.
struct LabelSheet {
    QString templateId;
    PaperPage page;
    int dpi = 203;
    QStringList codes; ///< what a reader must report for each symbol
    Findings findings; ///< a Refuse means: show it, do not print it
    bool operator==(const LabelSheet &) const = default;
};

/// Lays a content into a template. Letters shrink to the template's least size and are then cut with …, which is a
/// finding; nothing overlaps and nothing leaves its place. Symbols take whole dots, at least `leastModule` each: own
/// text gives up lines for it, every other code that would be finer is a Refuse. Refused for a code that cannot be
/// drawn (wrong GTIN, wrong address).
Result<LabelSheet> composeLabel(const LabelTemplate &labelTemplate, const LabelContent &content, int dpi);

/// The dots of the label, 1 = black.
QImage labelPicture(const LabelSheet &sheet);

/// Reads each symbol's own dots back, without looking through the whole label: what a job does with every label before
/// it leaves. Verification error as `verifyLabel`.
Result<void> verifySymbols(const LabelSheet &sheet);

/// Reads the dots back with a foreign decoder. Verification error when a code does not say what it should.
Result<void> verifyLabel(const LabelSheet &sheet);

} // namespace suben
