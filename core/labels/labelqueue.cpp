#include "core/labels/labelqueue.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/labels/labelprints.h"
#include "core/labels/lotcontent.h"
#include "core/ledger/catalog.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct LabelQueueText {
    Q_DECLARE_TR_FUNCTIONS(LabelQueue)
};

constexpr int MostLabels = 99'999;
constexpr std::array StateNames{"waiting", "printing", "paused", "done", "failed", "cancelled"};

PrintState stateFromName(const QString &name)
{
    for (std::size_t i = 0; i < StateNames.size(); ++i) {
        if (name == QLatin1String(StateNames[i]))
            return static_cast<PrintState>(i);
    }
    return PrintState::Failed;
}

QString contentOf(const PrintJob &job)
{
    QJsonArray parts;
    for (const PrintPart &part : job.parts)
        parts.append(QJsonArray{part.subject.key(), part.copies, part.isAgain, part.subject.id});
    const QJsonObject json{{QStringLiteral("parts"), parts}, {QStringLiteral("firstCell"), job.firstCell}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void readContent(PrintJob &job, const QString &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content.toUtf8()).object();
    job.firstCell = json[QLatin1String("firstCell")].toInt();
    const QJsonArray parts = json[QLatin1String("parts")].toArray();
    for (const QJsonValue &value : parts) {
        const QJsonArray part = value.toArray();
        auto subject = LabelSubject::parse(part[0].toString()).value_or(LabelSubject());
        subject.id = part[3].toInteger();
        job.parts.push_back(PrintPart{subject, part[1].toInt(), part[2].toBool()});
    }
}

Result<QString> titleOf(Session &session, const LabelSubject &subject)
{
    Catalog catalog(session);
    if (subject.kind == LabelSubject::Kind::Object) {
        const auto object = catalog.object(static_cast<ObjectId>(subject.id));
        return object ? Result<QString>(object->code) : Failure(object.error());
    }
    if (subject.kind == LabelSubject::Kind::Event || subject.kind == LabelSubject::Kind::Day)
        return subject.kind == LabelSubject::Kind::Day ? subject.text : QString::number(subject.id);
    const auto lot = catalog.lot(static_cast<LotId>(subject.id));
    const auto item = lot ? catalog.item(lot->item) : Result<Item>(tl::make_unexpected(lot.error()));
    return item ? Result<QString>(item->name + u' ' + lot->code) : Failure(item.error());
}

Result<int> copiesOf(Session &session, const PrintOrder &order, const LabelSubject &subject)
{
    if (order.copies > 0)
        return order.copies;
    return subject.kind == LabelSubject::Kind::Lot ? copiesForReceipt(session, static_cast<LotId>(subject.id))
                                                   : Result<int>(1);
}

Result<qint64> insertJob(Session &session, const PrintJob &job)
{
    return session.store.write([&](Database &db) -> Result<qint64> {
        db.execute(R"(
            INSERT INTO print_job (time, user_id, title, template, target, content, first_label, last_label, next_label, sent_label, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting'))",
                   toIso(session.clock.now()), session.actor.id, job.title, job.labelTemplate, job.target,
                   contentOf(job), job.first, job.last, job.first, job.sent);
        return db.lastInsertId();
    });
}

PrintJob jobOf(const Rows &rows)
{
    PrintJob job;
    job.id = rows.integer(0);
    job.time = parseIsoTime(rows.text(1)).value_or(QDateTime());
    job.userName = rows.text(2);
    job.title = rows.text(3);
    job.labelTemplate = rows.text(4);
    job.target = rows.text(5);
    readContent(job, rows.text(6));
    job.first = static_cast<int>(rows.integer(7));
    job.last = static_cast<int>(rows.integer(8));
    job.next = static_cast<int>(rows.integer(9));
    job.sent = static_cast<int>(rows.integer(10));
    job.state = stateFromName(rows.text(11));
    job.reason = rows.text(12);
    return job;
}

bool isOver(PrintState state)
{
    return state == PrintState::Done || state == PrintState::Cancelled;
}

Failure noSuchLabels(const PrintJob &job)
{
    return failure(ErrorCode::Usage,
                   LabelQueueText::tr("This job has the labels %1 to %2.").arg(job.first).arg(job.last));
}

Result<void> setState(Session &session, qint64 id, PrintState state)
{
    const auto job = printJob(session, id);
    if (!job)
        return Failure(job.error());
    if (isOver(job->state))
        return failure(ErrorCode::Usage, LabelQueueText::tr("This job is over. Print it again instead."));
    return session.store.write([&](Database &db) -> Result<void> {
        db.execute("UPDATE print_job SET state = ? WHERE id = ?", printStateName(state), id);
        return {};
    });
}

} // namespace

QString printStateName(PrintState state)
{
    return QLatin1String(StateNames[static_cast<std::size_t>(state)]);
}

std::vector<PrintRun> runsLeft(const PrintJob &job)
{
    std::vector<PrintRun> runs;
    int number = 1;
    for (const PrintPart &part : job.parts) {
        const int end = number + part.copies; // behind its last label
        int from = std::max(number, job.next);
        const int to = std::min(end, job.last + 1);
        // What was handed over once comes again as 补打, the rest as it would have.
        for (const int cut : {std::min(to, job.sent + 1), to}) {
            if (cut > from)
                runs.push_back(PrintRun{part.subject, cut - from, from, part.isAgain || from <= job.sent});
            from = std::max(from, cut);
        }
        number = end;
    }
    return runs;
}

Result<qint64> addPrint(Session &session, const PrintOrder &order)
{
    if (order.subjects.isEmpty())
        return failure(ErrorCode::Usage, LabelQueueText::tr("There is nothing to print."));
    PrintJob job;
    job.labelTemplate = order.labelTemplate;
    job.target = order.printer;
    job.firstCell = order.firstCell;
    const auto title = titleOf(session, order.subjects.front());
    if (!title)
        return Failure(title.error());
    job.title = *title;
    for (const LabelSubject &subject : order.subjects) {
        const auto copies = copiesOf(session, order, subject);
        const auto again = wasPrinted(session, subject);
        if (!copies || !again)
            return Failure(copies ? again.error() : copies.error());
        job.parts.push_back(PrintPart{subject, *copies, *again});
        job.last += *copies;
        if (job.last > MostLabels)
            return failure(ErrorCode::Usage, LabelQueueText::tr("A job has at most %1 labels.").arg(MostLabels));
    }
    return insertJob(session, job);
}

Result<qint64> addReprint(Session &session, qint64 id, int from, int to)
{
    auto job = printJob(session, id);
    if (!job)
        return Failure(job.error());
    if (from < job->first || to > job->last || from > to)
        return noSuchLabels(*job);
    job->first = from;
    job->last = to;
    job->sent = to;
    return insertJob(session, *job);
}

Result<PrintJob> printJob(Session &session, qint64 id)
{
    return session.store.read([&](Database &db) -> Result<PrintJob> {
        Rows rows = db.query(R"(
            SELECT j.id, j.time, user.name, j.title, j.template, j.target, j.content, j.first_label, j.last_label, j.next_label,
                   j.sent_label, j.state, j.reason
              FROM print_job AS j JOIN user ON user.id = j.user_id WHERE j.id = ?)",
                             id);
        if (!rows.next())
            return failure(ErrorCode::NotFound, LabelQueueText::tr("There is no print job %1.").arg(id));
        return jobOf(rows);
    });
}

Result<std::vector<PrintJob>> printJobs(Session &session, qint64 before, int limit)
{
    return session.store.read([&](Database &db) -> Result<std::vector<PrintJob>> {
        std::vector<PrintJob> jobs;
        Rows rows = db.query(R"(
            SELECT j.id, j.time, user.name, j.title, j.template, j.target, j.content, j.first_label, j.last_label, j.next_label,
                   j.sent_label, j.state, j.reason
              FROM print_job AS j JOIN user ON user.id = j.user_id
             WHERE ?1 = 0 OR j.id < ?1 ORDER BY j.id DESC LIMIT ?2)",
                             before, limit);
        while (rows.next())
            jobs.push_back(jobOf(rows));
        return jobs;
    });
}

Result<void> pausePrint(Session &session, qint64 id)
{
    return setState(session, id, PrintState::Paused);
}

Result<void> resumePrint(Session &session, qint64 id, int from)
{
    auto job = printJob(session, id);
    if (!job)
        return Failure(job.error());
    if (from != 0 && (from < job->first || from > job->last))
        return noSuchLabels(*job);
    if (job->state == PrintState::Cancelled || (job->state == PrintState::Done && from == 0))
        return failure(ErrorCode::Usage, LabelQueueText::tr("This job is over. Print it again instead."));
    job->state = PrintState::Waiting;
    job->next = from == 0 ? job->next : from;
    job->reason.clear();
    return settlePrint(session, *job);
}

Result<void> cancelPrint(Session &session, qint64 id)
{
    return setState(session, id, PrintState::Cancelled);
}

Result<void> settlePrint(Session &session, const PrintJob &job)
{
    return session.store.write([&](Database &db) -> Result<void> {
        db.execute("UPDATE print_job SET next_label = ?, sent_label = ?, state = ?, reason = ? WHERE id = ?", job.next,
                   job.sent, printStateName(job.state), job.reason, job.id);
        return {};
    });
}

} // namespace suben
