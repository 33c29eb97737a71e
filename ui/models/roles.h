#pragma once

#include <Qt>

namespace suben
{

/// Roles every model of the window answers to; tests and scripts find columns and rows by them, never by text.
enum ModelRole {
    FieldIdRole = Qt::UserRole + 1, ///< header: fact path of the column
    RuleIdRole,                     ///< findings: `pack:id`
    KeyRole,                        ///< rows: raw id of the record
    PriorityRole,                   ///< header: 1 always shown, 2 from middle width, 3 only in wide windows
    WidthRole,                      ///< header: width in logical pixels at 100 %; 0 stretches, -200 too, with 200 at least
    CodeRole,                       ///< header: true for codes, shown in the fixed face
    SeverityRole,                   ///< cells and findings: int of Severity, -1 for none
    SentenceRole,                   ///< cells: the sentence of the finding, or how the value came about
    LawRole,                        ///< findings and cells: the law's line
    TagsRole,                       ///< cells: QList<Tag>
    AsideRole,                      ///< cells: grey words after the value (specification, 建议)
    ProposalRole,                   ///< cells: true when the value waits for Enter
    FadedRole,                      ///< rows: true for what cannot be chosen, and cells of read-only columns
    StopRole,                       ///< header: true when Enter stops here by default
    LineRole,                       ///< findings: the line, -1 for the document
    BeforeRole                      ///< cells: what was posted, where a correction says otherwise
};

} // namespace suben
