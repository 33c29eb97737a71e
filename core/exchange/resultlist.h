#pragma once

#include "core/base/progress.h"
#include "core/exchange/columnmap.h"
#include "core/ledger/testresults.h"

#include <map>

namespace suben
{

/// What a row of a test house's list says of the sample it is about.
struct SampleSaid {
    QString lotCode;
    QString itemName;
    QString itemSpec;
    QString gtin;
    QString number; ///< of the sample
    QString supplier;
    std::optional<QDate> made;
    std::optional<QDate> taken;

    /// The same sample has the same: what was answered for one row holds for all its rows.
    QString key() const;
    /// `纯牛奶 A1`, for people.
    QString words() const;
};

/// How a lot was found for a row, or why a person has to say.
enum class FoundBy { LotCode, SampleNumber, ReportNumber, Person };

/// A lot that a row may be about.
struct LotMatch {
    LotId lot{};
    ItemId item{};
    QString itemName;
    QString lotCode;
    QString supplier; ///< who brought it
    std::optional<QDate> made;
    QDate came;       ///< the first entry of it
    bool operator==(const LotMatch &) const = default;
};

/// A row of the list and what would become of it.
struct ListedResult {
    enum class State {
        Ready,     ///< a new result of `lot`
        Corrects,  ///< another verdict or value under the same report: corrects `earlier`
        Known,     ///< recorded already, as `earlier`, or earlier in this file
        Asked,     ///< one of `candidates`: a person has to say which
        Nowhere,   ///< no lot of the ledger looks like it
        LeftOut,   ///< a person said so
        Unreadable ///< without a verdict, or at odds with another row
    };
    int number = 0; ///< of the row in the file
    SampleSaid sample;
    TestSaid said;
    State state = State::Ready;
    LotMatch lot;
    FoundBy by = FoundBy::LotCode;
    std::vector<LotMatch> candidates; ///< the likeliest first
    EventId earlier{};
    QString why; ///< for people: why it is asked, or cannot be recorded

    bool isRecorded() const { return state == State::Ready || state == State::Corrects; }
};

/// What recording a list would do. Nothing was written to make it.
struct ResultPlan {
    QString fileName;
    std::vector<ListedResult> rows;
    QString fingerprint;
    QByteArray columns;

    int count(ListedResult::State state) const;
    /// The first row that a person has to say something about; null where there is none.
    const ListedResult *asked() const;
    /// Something would be recorded and nothing has to be asked.
    bool isReady() const;
};

/// By SampleSaid::key: the lot a person chose, {}: none of them.
using ResultAnswers = std::map<QString, LotId>;

/// What recording a list has done.
struct ResultsDone {
    std::vector<EventId> events;
    int corrected = 0;
    std::vector<LotId> failed;     ///< on hold now
    std::vector<LotId> releasable; ///< on hold for a test that was repeated and is good
};

/// A test house's list of results (.xlsx, .csv): each row finds the lot it is about, by its number, the sample's or
/// report's number, item and date; what is doubtful is asked and never guessed. What failed is on hold at once.
class ResultLists final
{
public:
    explicit ResultLists(Session &session) : m_session(session) {}

    /// Errors: those of readTable; Usage where no column says a verdict.
    Result<ResultPlan> plan(const QString &path, const ResultAnswers &answers, Progress &progress);
    /// All entries, corrections and holds in one transaction. Refused, with nothing written, when a row still asks or the
    /// ledger refuses one. `reason` is that of corrections.
    Result<ResultsDone> record(const ResultPlan &plan, const QString &reason, Progress &progress);

private:
    Session &m_session;
};

} // namespace suben
