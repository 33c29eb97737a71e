#include "core/sync/answerreading.h"

#include "core/sync/answertree.h"
#include "core/sync/charset.h"

#include <QCoreApplication>

#include <array>

namespace suben
{

namespace
{

struct AnswerReadingText {
    Q_DECLARE_TR_FUNCTIONS(AnswerReading)
};

constexpr std::array OutcomeNames{u"accepted",  u"rejected", u"retry",   u"blocked", u"unknown", u"duplicate",
                                  u"part", u"running",  u"login", u"clock",   u"order", u"tooLarge", u"ids"};

struct NamedClass {
    QStringView name;
    Outcome outcome;
};

constexpr std::array ClassNames{NamedClass{u"ok", Outcome::Accepted},      NamedClass{u"rejected", Outcome::Rejected},
                                NamedClass{u"retry", Outcome::Retry},      NamedClass{u"signature", Outcome::Blocked},
                                NamedClass{u"duplicate", Outcome::Duplicate}, NamedClass{u"part", Outcome::Part},
                                NamedClass{u"running", Outcome::Running},  NamedClass{u"login", Outcome::Login},
                                NamedClass{u"clock", Outcome::Clock},      NamedClass{u"order", Outcome::Order},
                                NamedClass{u"split", Outcome::TooLarge},   NamedClass{u"ids", Outcome::Ids},
                                NamedClass{u"maintenance", Outcome::Retry}};

Outcome outcomeOf(const QString &word)
{
    const auto *const at = std::ranges::find(ClassNames, word, &NamedClass::name);
    return at == ClassNames.end() ? Outcome::Unknown : at->outcome;
}

/// By code first, then by the words.
std::optional<Outcome> classOf(const Profile &profile, const QString &code, const QString &message = {})
{
    for (const AnswerClass &entry : profile.classes) {
        const bool begins = entry.code.endsWith(u'*') && code.startsWith(QStringView(entry.code).chopped(1));
        if (!entry.code.isEmpty() && !code.isEmpty() && (entry.code == code || begins))
            return outcomeOf(entry.as);
    }
    for (const AnswerClass &entry : profile.classes) {
        if (!entry.text.isEmpty() && QRegularExpression(entry.text).match(message).hasMatch())
            return outcomeOf(entry.as);
    }
    return std::nullopt;
}

QString firstText(const QJsonValue &root, const QStringList &pointers)
{
    for (const QString &pointer : pointers) {
        if (QString text = textAt(root, pointer); !text.isEmpty())
            return text;
    }
    return {};
}

RecordOutcome lineBroke(const Answer &answer)
{
    if (!answer.mayHaveArrived)
        return {Outcome::Retry, {}, AnswerReadingText::tr("No connection: %1").arg(answer.problem)};
    return {Outcome::Unknown, {}, AnswerReadingText::tr("The answer was lost: %1").arg(answer.problem)};
}

bool allHold(const QJsonValue &root, const QList<AnswerTest> &tests)
{
    return std::ranges::all_of(tests, [&](const AnswerTest &test) { return textAt(root, test.at) == test.is; });
}

/// Reads the records of one answer.
class RecordReader
{
public:
    RecordReader(const Profile &profile, const AnswerSpec &spec, const QJsonValue &root, const QStringList &sent, bool isGood)
        : m_profile(profile), m_spec(spec), m_root(root), m_sent(sent), m_isGood(isGood)
    {
    }

    void read(AnswerReading &reading, const QString &message)
    {
        const QJsonValue at = m_spec.records.isEmpty() ? QJsonValue() : atPointer(m_root, m_spec.records);
        const QJsonArray records = at.isArray() ? at.toArray() : at.isObject() ? QJsonArray{at} : QJsonArray();
        for (const QJsonValue &record : records)
            one(reading, record);
        codes(reading);
        prose(reading, message);
    }

private:
    void one(AnswerReading &reading, const QJsonValue &record)
    {
        const QString code = textAt(record, m_spec.recordCode);
        const QString receipt = textAt(record, m_spec.recordReceipt);
        const QString text = m_spec.recordText.isEmpty() ? QString() : textAt(record, m_spec.recordText);
        RecordOutcome outcome{classOf(m_profile, code, text).value_or(Outcome::Rejected), receipt, {}};
        if (outcome.outcome != Outcome::Accepted)
            outcome.reason = code + u' ' + text;
        else if (receipt.isEmpty() && !m_spec.recordReceipt.isEmpty())
            outcome = {Outcome::Unknown, {}, AnswerReadingText::tr("The platform answered without a receipt.")};
        reading.records.insert(keyOf(record), outcome);
    }

    QString keyOf(const QJsonValue &record) const
    {
        if (!m_spec.keyPattern.isEmpty()) {
            const QString text = textAt(record, m_spec.recordKey.isEmpty() ? m_spec.recordText : m_spec.recordKey);
            return QRegularExpression(m_spec.keyPattern).match(text).captured(1);
        }
        if (m_spec.recordIndex.isEmpty())
            return textAt(record, m_spec.recordKey);
        return m_sent.value(textAt(record, m_spec.recordIndex).toInt() - m_spec.indexBase);
    }

    /// `{"3": "code,code"}`, in a text or not: these codes were refused, the bill is stored.
    void codes(AnswerReading &reading)
    {
        if (m_spec.codeMap.isEmpty() || m_sent.size() != 1)
            return;
        const QJsonValue held = atPointer(m_root, m_spec.codeMap);
        const QJsonObject kinds = held.isString() ? treeOf(held.toString()).toObject() : held.toObject();
        QStringList parts;
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
            parts << kind.key() + u' ' + jsonWord(kind.value());
        if (!parts.isEmpty())
            reading.records.insert(m_sent.first(), {m_isGood ? Outcome::Part : Outcome::Rejected, reading.whole.receipt,
                                                    AnswerReadingText::tr("The platform did not take these codes: %1").arg(parts.join(u' '))});
    }

    /// "第3行…" names the records of which it speaks; what it does not name stays as the whole.
    void prose(AnswerReading &reading, const QString &message)
    {
        if (m_spec.prose.isEmpty())
            return;
        const QRegularExpression pattern(m_spec.prose);
        const bool byKey = pattern.namedCaptureGroups().contains(QStringLiteral("key"));
        auto matches = pattern.globalMatch(message);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString key = byKey ? match.captured(QStringLiteral("key"))
                                      : m_sent.value(match.captured(QStringLiteral("index")).toInt() - m_spec.indexBase);
            if (!key.isEmpty())
                reading.records.insert(key, {Outcome::Rejected, {}, match.captured(QStringLiteral("text"))});
        }
    }

    const Profile &m_profile;
    const AnswerSpec &m_spec;
    const QJsonValue &m_root;
    const QStringList &m_sent;
    bool m_isGood;
};

/// A good answer for a record it does not name.
RecordOutcome silent(const AnswerSpec &spec, const QJsonValue &root)
{
    if (spec.silent != u"ok")
        return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform did not name this record.")};
    const QString receipt = spec.receipt.isEmpty() ? QString() : textAt(root, spec.receipt);
    if (receipt.isEmpty())
        return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform answered without a receipt.")};
    return {Outcome::Accepted, receipt, {}};
}

AnswerReading read(const Profile &profile, const AnswerSpec &spec, const Answer &answer, const QStringList &sent,
                   const RequestFacts &facts)
{
    AnswerReading reading;
    if (answer.status == 0) {
        reading.whole = lineBroke(answer);
        return reading;
    }
    reading.waitSeconds = answer.header("Retry-After").toInt();
    const auto tree = answerTree(spec, answer, facts);
    const QJsonValue root = tree.value_or(QJsonValue(QJsonValue::Undefined));
    const QString message = firstText(root, spec.messages);
    const QString code = firstText(root, spec.codes);
    if (profile.job)
        reading.job = profile.job->at.startsWith(u"header:") ? QString::fromUtf8(answer.header(profile.job->at.mid(7).toLatin1()))
                                                             : textAt(root, profile.job->at);
    if (const auto byStatus = classOf(profile, QStringLiteral("http:%1").arg(answer.status))) {
        reading.whole = {*byStatus, {}, QStringLiteral("HTTP %1 %2").arg(answer.status).arg(message)};
        if (*byStatus == Outcome::Running && reading.job.isEmpty())
            reading.whole = {Outcome::Unknown, {}, AnswerReadingText::tr("The platform did not say where it works on it.")};
        return reading;
    }
    const QString unreadable = tree ? AnswerReadingText::tr("HTTP %1 with an answer that cannot be read.").arg(answer.status) : tree.error().text;
    const bool isGood = !root.isUndefined() && answer.status < 300 && !spec.ok.isEmpty() && allHold(root, spec.ok);
    if (!isGood && code.isEmpty() && message.isEmpty()) {
        reading.whole = {Outcome::Unknown, {}, unreadable};
        return reading;
    }
    // A record the answer does not name stays unknown, whatever the whole says, unless the profile says otherwise.
    reading.whole = isGood ? silent(spec, root)
                           : RecordOutcome{classOf(profile, code, message).value_or(Outcome::Unknown), {}, code + u' ' + message};
    RecordReader(profile, spec, root, sent, isGood).read(reading, message);
    return reading;
}

} // namespace

QString outcomeName(Outcome outcome)
{
    return QString::fromUtf16(OutcomeNames[static_cast<std::size_t>(outcome)]);
}

void AnswerReading::renameFrom(const QHash<QString, QString> &keys)
{
    QHash<QString, RecordOutcome> renamed;
    for (auto outcome = records.constBegin(); outcome != records.constEnd(); ++outcome)
        renamed.insert(keys.value(outcome.key(), outcome.key()), outcome.value());
    records = std::move(renamed);
}

AnswerReading readAnswer(const Profile &profile, const Answer &answer, const QStringList &sent, const RequestFacts &facts)
{
    return read(profile, profile.answer, answer, sent, facts);
}

AnswerReading readJobAnswer(const Profile &profile, const Answer &answer, const QStringList &sent, const RequestFacts &facts)
{
    AnswerReading reading;
    const auto tree = answer.status == 200 ? answerTree(profile.job->answer, answer, facts) : QJsonValue(QJsonValue::Undefined);
    if (tree && !tree->isUndefined() && textAt(*tree, profile.job->running.at) == profile.job->running.is)
        reading.whole = {Outcome::Running, {}, AnswerReadingText::tr("The platform is still working on it.")};
    else if (answer.status == 0 || answer.status >= 500 || answer.status == 202 || answer.status == 204 || answer.status == 429)
        reading.whole = {Outcome::Running, {}, AnswerReadingText::tr("The platform cannot be asked: HTTP %1").arg(answer.status)};
    else if (answer.status == 404)
        reading.whole = {Outcome::Unknown, {}, AnswerReadingText::tr("The platform does not know its own job any more.")};
    else
        return read(profile, profile.job->answer, answer, sent, facts);
    reading.waitSeconds = answer.header("Retry-After").toInt();
    return reading;
}

RecordOutcome readQuery(const Profile &profile, const Answer &answer, const QString &sha256Hex, const QJsonObject &record,
                        const RequestFacts &facts)
{
    const QuerySpec &query = *profile.query;
    if (answer.status == 0)
        return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform cannot be asked: %1").arg(answer.problem)};
    const auto tree = answerTree(profile.answer, answer, facts);
    const QJsonValue root = tree.value_or(QJsonValue(QJsonValue::Undefined));
    const QString code = firstText(root, profile.answer.codes);
    if (query.absent.contains(QStringLiteral("http:%1").arg(answer.status)) || (!code.isEmpty() && query.absent.contains(code)))
        return {Outcome::Retry, {}, AnswerReadingText::tr("The platform does not have it.")};
    if (answer.status != 200)
        return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform cannot be asked: HTTP %1").arg(answer.status)};
    if (!query.absentWhen.isEmpty() && !root.isUndefined() && allHold(root, query.ok) && allHold(root, query.absentWhen))
        return {Outcome::Retry, {}, AnswerReadingText::tr("The platform does not have it.")};
    const QString receipt = query.receipt.isEmpty() || root.isUndefined() ? QString() : textAt(root, query.receipt);
    if (receipt.isEmpty() || !allHold(root, query.ok))
        return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform answered without a receipt.")};
    const bool isSame = std::ranges::all_of(query.same, [&](const AnswerTest &pair) {
        return textAt(root, pair.at) == textAt(record, u'/' + pair.is);
    });
    if (!isSame || (!query.digest.isEmpty() && textAt(root, query.digest) != sha256Hex))
        return {Outcome::Rejected, receipt,
                AnswerReadingText::tr("The platform holds something else under this number; somebody must look.")};
    return {Outcome::Accepted, receipt, {}};
}

} // namespace suben
