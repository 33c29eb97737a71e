#pragma once

#include "core/labels/labelsubject.h"

#include <QDateTime>
#include <vector>

namespace suben
{

/// What somebody wants printed.
struct PrintOrder {
    QList<LabelSubject> subjects; ///< in the order of the labels
    QString labelTemplate;
    int copies = 0;    ///< of each; 0: as many as were received, one of everything else
    QString printer;   ///< name of a printer, or a target
    int firstCell = 0; ///< of a sheet that was begun
};

enum class PrintState { Waiting, Printing, Paused, Done, Failed, Cancelled };

/// The labels of one subject in a job.
struct PrintPart {
    LabelSubject subject;
    int copies = 1;
    bool isAgain = false; ///< labels of it were printed before this job: 补打
    bool operator==(const PrintPart &) const = default;
};

/// A job of the queue. Its labels count from 1, part after part; it prints those from `first` to `last`.
struct PrintJob {
    qint64 id = 0;
    QDateTime time;
    QString userName;
    QString title; ///< of the first subject, in words
    QString labelTemplate;
    QString target; ///< printer or target
    std::vector<PrintPart> parts;
    int firstCell = 0;
    int first = 1;
    int last = 0;
    int next = 1; ///< the first label that was not handed over
    int sent = 0; ///< the highest that ever was
    PrintState state = PrintState::Waiting;
    QString reason; ///< of Failed

    int labels() const { return last - first + 1; }
    int handedOver() const { return next - first; }
};

/// A run of equal labels.
struct PrintRun {
    LabelSubject subject;
    int copies = 1;
    int firstLabel = 1;
    bool isAgain = false;
    bool operator==(const PrintRun &) const = default;
};

/// The runs that are left, from `next` to `last`. A part of which some labels came out already is cut in two.
std::vector<PrintRun> runsLeft(const PrintJob &job);

/// Puts it at the end of the queue; the job's id. Usage for nothing to print or more than 99,999 labels.
Result<qint64> addPrint(Session &session, const PrintOrder &order);
/// The labels `from` to `to` of a job once more, as a job of its own, marked 补打. Usage for numbers it does not have.
Result<qint64> addReprint(Session &session, qint64 job, int from, int to);

Result<PrintJob> printJob(Session &session, qint64 id);
/// Newest first; `before` goes on behind that job.
Result<std::vector<PrintJob>> printJobs(Session &session, qint64 before, int limit);

/// A job that prints stops before its next run. Usage for a job that is over.
Result<void> pausePrint(Session &session, qint64 id);
/// Waits again, from `from` on; 0: where it stopped. Usage for a number outside the job and for a job that is over.
Result<void> resumePrint(Session &session, qint64 id, int from);
/// Will not be printed any further.
Result<void> cancelPrint(Session &session, qint64 id);

/// For the one that prints.
Result<void> settlePrint(Session &session, const PrintJob &job);

QString printStateName(PrintState state);

} // namespace suben
