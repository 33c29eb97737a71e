#pragma once

#include "core/sync/answerspec.h"

namespace suben
{

/// A list the platform gives out in pages: code lists, black lists, device records, upstream bills.
struct DownloadSpec {
    QString id;
    QString titleZh;
    RequestSpec request; ///< `{page}` counts from `firstPage`, `{cursor}` is what the page before said, `{since}` the
                         ///< last whole run
    AnswerSpec answer;
    QString items; ///< pointer to the list
    QString key;   ///< pointer in an item; a newer item of the same key replaces the older
    QString next;  ///< pointer or `header:Link`: the cursor of the next page; empty in the last
    QString pages; ///< pointer to how many there are
    int firstPage = 1;
    int mostPages = 10'000;
};

DownloadSpec readDownload(const QJsonObject &object, const RequestSpec &upload, const QString &place);

} // namespace suben
