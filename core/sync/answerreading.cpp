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
                                  u"part", u"running",  u"login", u"clock",   u"order", u"tooLarge", u"ids",    u"again"};

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
                                NamedClass{u"maintenance", Outcome::Retry}, NamedClass{u"profile", Outcome::Blocked}};

Outcome outcomeOf(const QString &word)
{
    const auto *const at = std::ranges::find(ClassNames, word, &NamedClass::name);
    return at == ClassNames.end() ? Outcome::Unknown : at->outcome;
}

/// A status of the line is no code of the platform: `*` is every code there is, and no status.
bool isMeant(const QString &pattern, const QString &code)
{
    const QLatin1String status("http:");
    if (pattern.isEmpty() || code.isEmpty() || pattern.startsWith(status) != code.startsWith(status))
        return false;
    return pattern == code || (pattern.endsWith(u'*') && code.startsWith(QStringView(pattern).chopped(1)));
}

/// By code first, the finer one before the coarser, then by the words.
const AnswerClass *classFor(const Profile &profile, const QStringList &codes, const QString &message = {})
{
    for (const QString &code : codes) {
        for (const AnswerClass &entry : profile.classes) {
            if (isMeant(entry.code, code))
                return &entry;
        }
    }
    for (const AnswerClass &entry : profile.classes) {
        if (!entry.text.isEmpty() && QRegularExpression(entry.text).match(message).hasMatch())
            return &entry;
    }
    return nullptr;
}

Outcome outcomeOr(const AnswerClass *found, Outcome otherwise)
{
    return found != nullptr ? outcomeOf(found->as) : otherwise;
}

QString firstText(const QJsonValue &root, const QStringList &pointers)
{
    for (const QString &pointer : pointers) {
        if (QString text = textAt(root, pointer); !text.isEmpty())
            return text;
    }
    return {};
}

QStringList allTexts(const QJsonValue &root, const QStringList &pointers)
{
    QStringList texts;
    for (const QString &pointer : pointers) {
        if (QString text = textAt(root, pointer); !text.isEmpty())
            texts << text;
    }
    return texts;
}

RecordOutcome lineBroke(const Answer &answer)
{
    if (!answer.mayHaveArrived)
        return {Outcome::Retry, {}, AnswerReadingText::tr("No connection: %1").arg(answer.problem)};
    return {Outcome::Unknown, {}, AnswerReadingText::tr("The answer was lost: %1").arg(answer.problem)};
}

/// What the platform asks us to wait is heeded for an hour; then it is asked again.
int waitOf(const Answer &answer)
{
    constexpr int LongestWait = 3600;
    return qBound(0, answer.header("Retry-After").toInt(), LongestWait);
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
        RecordOutcome outcome{outcomeOr(classFor(m_profile, {code}, text), Outcome::Unknown), receipt, {}};
        if (outcome.outcome != Outcome::Accepted)
            outcome.reason = code + u' ' + text;
        else if (receipt.isEmpty() && !m_spec.recordReceipt.isEmpty())
            outcome = {Outcome::Unknown, {}, AnswerReadingText::tr("The platform answered without a receipt.")};
        note(reading, keyOf(record), outcome);
    }

    /// A platform may speak of a record more than once, line by line: then all of it counts, not what came last.
    void note(AnswerReading &reading, const QString &key, const RecordOutcome &said) const
    {
        if (key.isEmpty())
            return;
        const auto before = reading.records.find(key);
        if (before == reading.records.end())
            reading.records.insert(key, said);
        else
            *before = both(*before, said);
    }

    RecordOutcome both(const RecordOutcome &first, const RecordOutcome &second) const
    {
        const auto isStored = [](const RecordOutcome &each) { return each.outcome == Outcome::Accepted || each.outcome == Outcome::Part; };
        QStringList reasons{first.reason, second.reason};
        reasons.removeAll(QString());
        reasons.removeDuplicates();
        const QString reason = reasons.join(QStringLiteral("; "));
        if (first.outcome == second.outcome)
            return {first.outcome, first.receipt.isEmpty() ? second.receipt : first.receipt, reason};
        const RecordOutcome &good = isStored(first) ? first : second;
        const RecordOutcome &other = isStored(first) ? second : first;
        if (!isStored(good) || (!isStored(other) && other.outcome != Outcome::Rejected))
            return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform says more than one thing of this record: %1").arg(reason)};
        // Where all or none are taken and the whole was refused, none of it is there.
        const bool isThere = m_isGood || !m_profile.allOrNothing;
        return {isThere ? Outcome::Part : Outcome::Rejected, good.receipt, reason};
    }

    QString keyOf(const QJsonValue &record) const
    {
        if (!m_spec.keyPattern.isEmpty()) {
            const QString text = textAt(record, m_spec.recordKey.isEmpty() ? m_spec.recordText : m_spec.recordKey);
            return QRegularExpression(m_spec.keyPattern).match(text).captured(1);
        }
        if (m_spec.recordIndex.isEmpty())
            return textAt(record, m_spec.recordKey);
        return keyAt(textAt(record, m_spec.recordIndex));
    }

    /// Nothing where the index is no number.
    QString keyAt(const QString &index) const
    {
        bool isNumber = false;
        const int place = index.trimmed().toInt(&isNumber);
        return isNumber ? m_sent.value(qint64(place) - m_spec.indexBase) : QString();
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
            note(reading, m_sent.first(), withoutCodes(reading, parts.join(u' ')));
    }

    /// A good answer stored the record without them.
    RecordOutcome withoutCodes(const AnswerReading &reading, const QString &codes) const
    {
        return {m_isGood ? Outcome::Part : Outcome::Rejected, reading.whole.receipt,
                AnswerReadingText::tr("The platform did not take these codes: %1").arg(codes)};
    }

    /// "第3行…" names the records of which it speaks; what it does not name stays as the whole.
    void prose(AnswerReading &reading, const QString &message)
    {
        if (m_spec.prose.isEmpty())
            return;
        const QRegularExpression pattern(m_spec.prose);
        auto matches = pattern.globalMatch(message);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString key = namedIn(match, pattern.namedCaptureGroups());
            const QString codes = match.captured(QStringLiteral("codes"));
            const QString text = match.captured(QStringLiteral("text"));
            if (!key.isEmpty() && codes.isEmpty())
                note(reading, key, {Outcome::Rejected, {}, text});
            else if (!key.isEmpty())
                note(reading, key, withoutCodes(reading, text.isEmpty() ? codes : codes + u' ' + text));
        }
    }

    /// The record a sentence speaks of; where it names none, the only one that was sent.
    QString namedIn(const QRegularExpressionMatch &match, const QStringList &groups) const
    {
        if (groups.contains(QStringLiteral("key")))
            return match.captured(QStringLiteral("key"));
        if (groups.contains(QStringLiteral("index")))
            return keyAt(match.captured(QStringLiteral("index")));
        return m_sent.size() == 1 ? m_sent.first() : QString();
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
    const QString receipt = firstText(root, spec.receipts);
    if (receipt.isEmpty())
        return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform answered without a receipt.")};
    return {Outcome::Accepted, receipt, {}};
}

/// Where the platform takes all or none, what it does not find fault with goes once more without the faulty; where it
/// names none, in halves, until the faulty one goes alone.
void letOthersGoAgain(AnswerReading &reading, const QStringList &sent)
{
    if (reading.whole.outcome != Outcome::Rejected || sent.size() < 2)
        return;
    const bool isNamed = std::ranges::any_of(sent, [&](const QString &key) {
        return reading.records.contains(key) && reading.of(key).outcome != Outcome::Accepted;
    });
    reading.whole.outcome = isNamed ? Outcome::Again : Outcome::TooLarge;
    reading.records.removeIf([](const std::pair<const QString &, RecordOutcome &> &record) {
        return record.second.outcome == Outcome::Accepted;
    });
}

AnswerReading read(const Profile &profile, const AnswerSpec &spec, const Answer &answer, const QStringList &sent,
                   const RequestFacts &facts)
{
    AnswerReading reading;
    if (answer.status == 0) {
        reading.whole = lineBroke(answer);
        return reading;
    }
    reading.waitSeconds = waitOf(answer);
    const auto tree = answerTree(spec, answer, facts);
    const QJsonValue root = tree.value_or(QJsonValue(QJsonValue::Undefined));
    const QString message = firstText(root, spec.messages);
    const QStringList codes = allTexts(root, spec.codes);
    if (profile.job)
        reading.job = profile.job->at.startsWith(u"header:") ? QString::fromUtf8(answer.header(profile.job->at.mid(7).toLatin1()))
                                                             : textAt(root, profile.job->at);
    if (const AnswerClass *byStatus = classFor(profile, {QStringLiteral("http:%1").arg(answer.status)})) {
        reading.whole = {outcomeOf(byStatus->as), {}, QStringLiteral("HTTP %1 %2").arg(answer.status).arg(message)};
        reading.waitSeconds = qMax(reading.waitSeconds, byStatus->waitSeconds);
        if (reading.whole.outcome == Outcome::Running && reading.job.isEmpty())
            reading.whole = {Outcome::Unknown, {}, AnswerReadingText::tr("The platform did not say where it works on it.")};
        return reading;
    }
    const QString unreadable = tree ? AnswerReadingText::tr("HTTP %1 with an answer that cannot be read.").arg(answer.status) : tree.error().text;
    const bool isGood = answer.status < 300 && !spec.ok.isEmpty() && allHold(root, spec.ok);
    if (!isGood && codes.isEmpty() && message.isEmpty()) {
        reading.whole = {Outcome::Unknown, {}, unreadable};
        return reading;
    }
    // A record the answer does not name stays unknown, whatever the whole says, unless the profile says otherwise.
    const AnswerClass *said = isGood ? nullptr : classFor(profile, codes, message);
    reading.whole = isGood ? silent(spec, root)
                           : RecordOutcome{outcomeOr(said, Outcome::Unknown), {}, codes.value(0) + u' ' + message};
    if (said != nullptr)
        reading.waitSeconds = qMax(reading.waitSeconds, said->waitSeconds);
    RecordReader(profile, spec, root, sent, isGood).read(reading, message);
    if (reading.whole.outcome == Outcome::Running && reading.job.isEmpty())
        reading.whole = {Outcome::Unknown, {}, AnswerReadingText::tr("The platform did not say where it works on it.")};
    if (profile.allOrNothing)
        letOthersGoAgain(reading, sent);
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
    if (tree && !tree->isUndefined() && profile.job->running.holds(*tree))
        reading.whole = {Outcome::Running, {}, AnswerReadingText::tr("The platform is still working on it.")};
    else if (answer.status == 0 || answer.status >= 500 || answer.status == 202 || answer.status == 204 || answer.status == 429)
        reading.whole = {Outcome::Running, {}, AnswerReadingText::tr("The platform cannot be asked: HTTP %1").arg(answer.status)};
    else if (answer.status == 404)
        reading.whole = {Outcome::Unknown, {}, AnswerReadingText::tr("The platform does not know its own job any more.")};
    else
        return read(profile, profile.job->answer, answer, sent, facts);
    reading.waitSeconds = waitOf(answer);
    return reading;
}

RecordOutcome readQuery(const Profile &profile, const Answer &answer, const QString &sha256Hex, const QJsonObject &record,
                        const RequestFacts &facts)
{
    const QuerySpec &query = *profile.query;
    if (answer.status == 0)
        return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform cannot be asked: %1").arg(answer.problem)};
    const auto tree = answerTree(query.answer, answer, facts);
    const QJsonValue root = tree.value_or(QJsonValue(QJsonValue::Undefined));
    const QString code = firstText(root, query.answer.codes);
    if (query.absent.contains(QStringLiteral("http:%1").arg(answer.status)) || (!code.isEmpty() && query.absent.contains(code)))
        return {Outcome::Retry, {}, AnswerReadingText::tr("The platform does not have it.")};
    if (answer.status != 200)
        return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform cannot be asked: HTTP %1").arg(answer.status)};
    if (!query.absentWhen.isEmpty() && !root.isUndefined() && allHold(root, query.ok) && allHold(root, query.absentWhen))
        return {Outcome::Retry, {}, AnswerReadingText::tr("The platform does not have it.")};
    const QString receipt = query.receipt.isEmpty() || root.isUndefined() ? QString() : textAt(root, query.receipt);
    if (receipt.isEmpty() || !allHold(root, query.ok))
        return {Outcome::Unknown, {}, AnswerReadingText::tr("The platform answered without a receipt.")};
    const bool isSame = std::ranges::all_of(query.same, [&](const ComparedMember &each) { return each.agrees(root, record); });
    if (!isSame || (!query.digest.isEmpty() && textAt(root, query.digest) != sha256Hex))
        return {Outcome::Rejected, receipt,
                AnswerReadingText::tr("The platform holds something else under this number; somebody must look.")};
    return {Outcome::Accepted, receipt, {}};
}

} // namespace suben
