#pragma once

#include "core/sync/platformline.h"
#include "core/sync/relaybook.h"

#include <QHash>
#include <QJsonArray>
#include <map>
#include <set>

namespace suben
{

/// What a platform may change in how we talk to it while it is talked to.
struct Amends {
    bool loggedInAgain = false;
    bool clockSet = false;
    bool idsAskedAgain = false;
    int most = 0;            ///< records of one request it took; 0: as the profile says
    std::map<OutboxId, int> rounds; ///< how often a record went back to go at once
    std::set<OutboxId> late; ///< given up waiting for: the platform may still be at it
};

/// What one run says to one platform after the other: asks about what is in doubt or worked on, and sends what is due.
class RelayTalk final
{
public:
    using MappedRows = std::vector<std::pair<RelayRow, QJsonObject>>;

    explicit RelayTalk(RelayBook &book) : m_book(book) {}

    /// Each job once, for all the rows that went with it.
    Result<void> pollJobs(PlatformLine &line, Amends &amends, Progress &progress);
    Result<void> askAboutUnknown(PlatformLine &line, Amends &amends, Progress &progress);
    Result<void> sendDue(PlatformLine &line, Amends &amends, Progress &progress);

private:
    Result<void> askAbout(PlatformLine &line, const RelayRow &row, Progress &progress);
    void heed(const Profile &profile, const PlatformLine::Exchange &exchange);
    Result<void> askAboutFile(const PlatformLine &line, const RelayRow &row);
    Result<void> pollJob(PlatformLine &line, const QString &name, const std::vector<RelayRow> &members,
                         Amends &amends, Progress &progress);
    Result<std::vector<RelayRow>> dueRows(const Profile &profile);
    Result<bool> sendOnce(PlatformLine &line, Amends &amends, Progress &progress);
    Result<bool> sendRows(PlatformLine &line, const Profile &variant, const MappedRows &ready, Amends &amends,
                          Progress &progress);
    Result<bool> hasQuota(const Profile &profile);
    Result<MappedRows> mapped(PlatformLine &line, const Profile &variant, const std::vector<RelayRow> &rows);
    bool amended(PlatformLine &line, Amends &amends, const Answer &answer, std::size_t sent, AnswerReading &reading);
    void endRounds(const std::vector<RelayRow> &sent, Amends &amends, AnswerReading &reading);

    RelayBook &m_book;
};

/// The platform's own name for each record, where it names them by one of their members, and our key for it.
QHash<QString, QString> namesOf(const std::vector<RelayRow> &rows, const QJsonArray &records, const QString &member);

/// What a run that was stopped says.
tl::unexpected<Error> cancelledRelay();

} // namespace suben
