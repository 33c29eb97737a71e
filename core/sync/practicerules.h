#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTime>
#include <utility>
#include <vector>

namespace suben
{

/// One thing that goes wrong at the `request`-th upload (from 1) and the `times - 1` after it, as platforms really fail
/// (domain/platforms.md §4, §5).
struct PracticeFault {
    enum class Kind {
        Unavailable,
        HtmlPage,
        EmptyAnswer,
        CutAfterCommit,
        CutBeforeCommit,
        RejectFirst,
        TruncatedAnswer, ///< half an answer, said to be whole
        GbkAnswer,       ///< GBK under a header that says UTF-8
        NumbersAsTexts,
        UnknownMembers,
        OneAsObject, ///< a list of one entry is an object
        OtherShape,  ///< HTTP 500 with an error of another shape, nothing stored
        CountsOnly,  ///< stored, but the answer says only how many
        RefuseCodes, ///< the bill is stored without its first code
        DelayBefore, ///< so late that the client has gone; stored all the same
        DelayAfter,  ///< stored at once, answered too late
        Silent,      ///< nothing stored, nothing said
        CutMidAnswer,
        Trickle,             ///< a byte now and then, without end
        UnavailableWithWait, ///< 503 with Retry-After
        TooMany,             ///< 429
        TooManyWithWait,
        ServerError,
        ErrorAfterCommit,
        UnavailableAfterCommit,
        TooManyAfterCommit, ///< 429, and stored all the same
        TooLarge, ///< 413 for more than one record
        TokenEnds,
        JobFails,
        JobWithErrors, ///< the first record of the job was not taken
        JobForgotten,
        JobBeforeAnswer, ///< the job is done before its number was told, and the answer is lost
        EchoRequest ///< taken, but the answer says the whole request back, signature and all
    };
    int request = 0;
    Kind kind = Kind::Unavailable;
    int times = 1;
};

/// How the practice platform behaves all the time.
struct PracticeRules {
    enum class Duplicates { Reject, Ignore, Overwrite, StoreTwice };
    Duplicates duplicates = Duplicates::Reject;
    int clockSeconds = 0;   ///< its own clock against the real one
    int visibleSeconds = 0; ///< what arrived is found by a query only so much later
    int mostRecords = 0;    ///< of one request; 0: any
    int mostBytes = 0;
    int toldRecords = 0; ///< what it says when it is asked for its limit; 0: `mostRecords`
    QStringList refused{}; ///< words (a lot, a product, a licence) no record may hold
    bool repeats = false; ///< takes a nonce once more with the same bytes, as after a lost answer; never with others
    bool inOrder = false; ///< what goes out must have come in, what is corrected must be there
    int tokenSeconds = 28'800;
    int badLogins = 3;       ///< so many wrong log-ins lock the door
    int polls = 1;           ///< a job is running for so many polls
    int pollSeconds = 0;     ///< polls may not come faster
    int listItems = 6;       ///< how many entries the list to fetch has
    std::pair<QTime, QTime> closed{}; ///< maintenance by its own clock: 503 between these times of day at UTC+08:00
    int delayMillis = 1'300; ///< of DelayBefore, DelayAfter, Silent, Trickle
    QString refusal{}; ///< what RejectFirst and JobWithErrors say; empty: that it is for practice
    std::vector<PracticeFault> faults{};
};

/// `[{"request": 3, "fault": "cutAfterCommit", "times": 2}]`
Result<std::vector<PracticeFault>> readPracticeFaults(const QByteArray &json);
/// `{"faults": [...], "duplicates": "reject", "clockSeconds": 660, "inOrder": true, ...}`; what is not said stays as in
/// `rules`.
Result<PracticeRules> readPracticeRules(const QByteArray &json, PracticeRules rules);
/// Every one there is: tests go through them, so that none is forgotten.
std::vector<PracticeFault::Kind> practiceFaultKinds();
/// `cutAfterCommit`, …
QString practiceFaultName(PracticeFault::Kind kind);

} // namespace suben
