#pragma once

#include "core/ledger/lifelist.h"
#include "core/render/page.h"

namespace suben
{

/// What is put on paper of a thing with a life.
struct LifeOnPaper {
    QString kind;
    QString code;
    QList<std::pair<QString, QString>> facts; ///< name and value, headings without a value
    std::vector<LifeNext> next;
    std::vector<EventRow> story; ///< newest first
};

/// Facts, what comes next and the story, on A4.
std::vector<PaperPage> lifePaper(const Session &session, const LifeOnPaper &life);

} // namespace suben
