#include "core/sync/answerreading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AnswerReading)
};

/// Numbers and texts alike: platforms send both.
QString word(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

std::optional<Outcome> classOf(const Profile &profile, const QString &code)
{
    for (const AnswerClass &entry : profile.classes) {
        if (entry.code != code)
            continue;
        if (entry.as == u"ok")
            return Outcome::Accepted;
        if (entry.as == u"retry")
            return Outcome::Retry;
        if (entry.as == u"signature")
            return Outcome::Blocked;
        if (entry.as == u"duplicate")
            return Outcome::Duplicate;
        return entry.as == u"rejected" ? Outcome::Rejected : Outcome::Unknown;
    }
    return std::nullopt;
}

RecordOutcome lineBroke(const Answer &answer)
{
    if (!answer.mayHaveArrived)
        return {Outcome::Retry, {}, Text::tr("No connection: %1").arg(answer.problem)};
    return {Outcome::Unknown, {}, Text::tr("The answer was lost: %1").arg(answer.problem)};
}

} // namespace

AnswerReading readAnswer(const Profile &profile, const Answer &answer)
{
    AnswerReading reading;
    if (answer.status == 0) {
        reading.whole = lineBroke(answer);
        return reading;
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QString message = word(atPointer(root, profile.messagePointer));
    if (const auto byStatus = classOf(profile, QStringLiteral("http:%1").arg(answer.status))) {
        reading.whole = {*byStatus, {}, QStringLiteral("HTTP %1 %2").arg(answer.status).arg(message)};
        return reading;
    }
    const QJsonValue ok = atPointer(root, profile.okPointer);
    if (document.isNull() || ok.isUndefined()) {
        reading.whole = {
            Outcome::Unknown, {}, Text::tr("HTTP %1 with an answer that cannot be read.").arg(answer.status)};
        return reading;
    }
    const QString code = word(atPointer(root, profile.codePointer));
    const bool good = word(ok) == profile.okValue;
    // A record the answer does not name stays unknown, whatever the whole says.
    reading.whole =
        good ? RecordOutcome{Outcome::Unknown, {}, Text::tr("The platform did not name this record.")}
             : RecordOutcome{classOf(profile, code).value_or(Outcome::Unknown), {}, code + u' ' + message};
    for (const QJsonValue &record : atPointer(root, profile.recordsPointer).toArray()) {
        const QString recordCode = word(atPointer(record, profile.recordCode));
        const QString receipt = word(atPointer(record, profile.recordReceipt));
        RecordOutcome outcome{classOf(profile, recordCode).value_or(Outcome::Rejected), receipt, {}};
        if (outcome.outcome != Outcome::Accepted)
            outcome.reason = recordCode + u' ' + word(atPointer(record, profile.recordText));
        else if (receipt.isEmpty() && !profile.recordReceipt.isEmpty())
            outcome = {Outcome::Unknown, {}, Text::tr("The platform answered without a receipt.")};
        reading.records.insert(word(atPointer(record, profile.recordKey)), outcome);
    }
    return reading;
}

RecordOutcome readQuery(const Profile &profile, const Answer &answer, const QString &sha256Hex)
{
    if (answer.status == 404)
        return {Outcome::Retry, {}, Text::tr("The platform does not have it.")};
    if (answer.status != 200)
        return answer.status == 0 ? RecordOutcome{Outcome::Unknown,
                                                  {},
                                                  Text::tr("The platform cannot be asked: %1").arg(answer.problem)}
                                  : RecordOutcome{Outcome::Unknown,
                                                  {},
                                                  Text::tr("The platform cannot be asked: HTTP %1").arg(answer.status)};
    const QJsonValue root = QJsonDocument::fromJson(answer.body).object();
    const QString receipt = word(atPointer(root, profile.queryReceipt));
    if (receipt.isEmpty())
        return {Outcome::Unknown, {}, Text::tr("The platform answered without a receipt.")};
    if (!profile.queryDigest.isEmpty() && word(atPointer(root, profile.queryDigest)) != sha256Hex)
        return {Outcome::Rejected, receipt,
                Text::tr("The platform holds something else under this number; somebody must look.")};
    return {Outcome::Accepted, receipt, {}};
}

} // namespace suben
