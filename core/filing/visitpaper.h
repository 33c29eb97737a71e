#pragma once

#include "core/base/progress.h"
#include "core/ledger/visitlists.h"
#include "core/render/page.h"

#include <optional>
#include <vector>

namespace suben
{

/// What an inspector is given: the answer about a lot, lists, or both.
struct VisitHandout {
    std::optional<VisitAnswer> answer;
    std::vector<VisitTable> tables;

    QString title() const;
    /// Files that go with it, each once.
    std::vector<QByteArray> copies() const;
};

/// On A4: cards, papers, lists; copies that are pictures on sheets of their own.
Result<std::vector<PaperPage>> visitPaper(Session &session, const VisitHandout &handout);

struct VisitFolder {
    QString path;
    int files = 0;
};

/// Writes a folder below `parent` that opens without the program: a page for any browser, the same as PDF and workbook,
/// the copies of the papers, and the SHA-256 of each file. It appears whole or not at all; a name that stands there
/// already gets a number.
Result<VisitFolder> writeVisitFolder(Session &session, const VisitHandout &handout, const QString &parent,
                                     Progress &progress);

} // namespace suben
