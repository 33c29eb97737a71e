#include "ui/pages/outboxrows.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "ui/widgets/daywords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace suben
{

namespace
{

using Look = RecordColumn::Look;

struct OutboxRowsText {
    Q_DECLARE_TR_FUNCTIONS(OutboxRows)
};

} // namespace

std::vector<RecordColumn> platformColumns()
{
    return {{QStringLiteral("platform"), OutboxRowsText::tr("Platform"), 0, 1, Look::Text},
            {QStringLiteral("state"), OutboxRowsText::tr("State"), 116, 1, Look::Tags},
            {QStringLiteral("waiting"), OutboxRowsText::tr("Waiting"), 70, 1, Look::Number},
            {QStringLiteral("rejected"), OutboxRowsText::tr("Sent back"), 70, 1, Look::Number},
            {QStringLiteral("unknown"), OutboxRowsText::tr("In doubt"), 70, 1, Look::Number},
            {QStringLiteral("accepted"), OutboxRowsText::tr("Accepted"), 80, 1, Look::Number},
            {QStringLiteral("oldest"), OutboxRowsText::tr("Waiting since"), 110, 2, Look::Text},
            {QStringLiteral("deadline"), OutboxRowsText::tr("Must arrive by"), 110, 2, Look::Text},
            {QStringLiteral("base"), OutboxRowsText::tr("Address"), 200, 3, Look::Text}};
}

std::vector<RecordColumn> outboxColumns()
{
    return {{QStringLiteral("state"), OutboxRowsText::tr("State"), 104, 1, Look::Tags},
            {QStringLiteral("event.docNo"), OutboxRowsText::tr("Document No."), 164, 1, Look::Code},
            {QStringLiteral("step"), OutboxRowsText::tr("Step"), 110, 1, Look::Text},
            {QStringLiteral("party.name"), OutboxRowsText::tr("Party"), 0, 1, Look::Text},
            {QStringLiteral("createdAt"), OutboxRowsText::tr("When"), 110, 2, Look::Text},
            {QStringLiteral("text"), OutboxRowsText::tr("Receipt or reason"), 0, 1, Look::Text}};
}

Tag outboxTag(OutboxState state)
{
    switch (state) {
    case OutboxState::Ready:
    case OutboxState::Retry:
        return {TagLook::Plain, OutboxRowsText::tr("Waiting"), QStringLiteral("waiting")};
    case OutboxState::Sending:
        return {TagLook::Info, OutboxRowsText::tr("Being sent"), QStringLiteral("sending")};
    case OutboxState::Accepted:
        return dispositionTag(OutboxRowsText::tr("Accepted"), TagLook::Ok);
    case OutboxState::Unknown:
        return {TagLook::Needs, OutboxRowsText::tr("In doubt"), QStringLiteral("unknown")};
    case OutboxState::Rejected:
        return dispositionTag(OutboxRowsText::tr("Sent back"), TagLook::Refuse);
    case OutboxState::Conflict:
        return dispositionTag(OutboxRowsText::tr("Differs there"), TagLook::Refuse);
    case OutboxState::Blocked:
        return {TagLook::Plain, OutboxRowsText::tr("Stopped"), QStringLiteral("held")};
    case OutboxState::Withdrawn:
        return {TagLook::Plain, OutboxRowsText::tr("Withdrawn"), {}};
    case OutboxState::Part:
        return dispositionTag(OutboxRowsText::tr("Taken in part"), TagLook::Refuse);
    case OutboxState::Running:
        return {TagLook::Info, OutboxRowsText::tr("Worked on there"), QStringLiteral("sending")};
    }
    return {};
}

std::vector<OutboxState> outboxStatesOf(const QString &chip)
{
    if (chip == u"open")
        return {OutboxState::Ready, OutboxState::Retry, OutboxState::Sending, OutboxState::Running, OutboxState::Blocked};
    if (chip == u"rejected")
        return {OutboxState::Rejected, OutboxState::Part, OutboxState::Conflict};
    if (chip == u"unknown")
        return {OutboxState::Unknown};
    return chip == u"accepted" ? std::vector{OutboxState::Accepted} : std::vector<OutboxState>();
}

QString storedTimeWord(const QString &iso, QDate today)
{
    const auto time = parseIsoTime(iso);
    return time ? timeWord(*time, today) : QString();
}

QList<Tag> platformTags(const PlatformStatus &status, const QDateTime &time)
{
    QList<Tag> tags{status.enabled ? dispositionTag(OutboxRowsText::tr("On"), TagLook::Ok) : Tag{TagLook::Plain, OutboxRowsText::tr("Off"), {}}};
    if (!status.deadline.isEmpty() && status.deadline < toIso(time))
        tags.append({TagLook::Needs, OutboxRowsText::tr("Late"), QStringLiteral("unknown")});
    return tags;
}

Record platformRecord(const PlatformStatus &status, qint64 key, const QDateTime &time)
{
    const QDate today = time.date();
    Record record;
    record.key = key;
    record.cells = {status.title,
                    {},
                    QString::number(status.waiting()),
                    QString::number(countOf(status, {OutboxState::Rejected, OutboxState::Part, OutboxState::Conflict})),
                    QString::number(countOf(status, {OutboxState::Unknown})),
                    QString::number(countOf(status, {OutboxState::Accepted})),
                    storedTimeWord(status.oldestWaiting, today),
                    storedTimeWord(status.deadline, today),
                    status.base};
    record.tags = platformTags(status, time);
    record.faded = !status.enabled;
    return record;
}

/// Laid down in a file that somebody has to bring.
bool liesInFile(const OutboxRow &row)
{
    return row.state == OutboxState::Running && QDir::isAbsolutePath(row.job);
}

Tag outboxTag(const OutboxRow &row)
{
    return liesInFile(row) ? Tag{TagLook::Info, OutboxRowsText::tr("In a file"), QStringLiteral("sending")} : outboxTag(row.state);
}

QString outboxReason(const OutboxRow &row)
{
    const bool isTaken = row.state == OutboxState::Running && row.reason.startsWith(u"HTTP 20");
    return isTaken ? QString() : row.reason;
}

Record outboxRecord(const OutboxRow &row, QDate today)
{
    const QString &time = row.settledAt.isEmpty() ? row.createdAt : row.settledAt;
    return {raw(row.id),
            {{},
             row.docNo.isEmpty() ? row.businessKey : row.docNo,
             row.stepName,
             row.partyName,
             storedTimeWord(time, today),
             !row.receipt.isEmpty() && row.state != OutboxState::Part ? OutboxRowsText::tr("Receipt %1").arg(row.receipt)
             : liesInFile(row)      ? QFileInfo(row.job).fileName()
                                    : outboxReason(row)},
            {},
            {outboxTag(row)},
            false};
}

} // namespace suben
