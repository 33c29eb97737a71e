#include "core/sync/mapping.h"

#include "core/base/clock.h"
#include "core/base/dates.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

Finding refused(const QString &field, int line, const QString &text)
{
    Finding finding;
    finding.rule = QStringLiteral("platform:record");
    finding.field = field;
    finding.line = line;
    finding.text = text;
    return finding;
}

QString joined(const QJsonValue &value, const QString &separator)
{
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts << part.toString();
    return parts.join(separator.isEmpty() ? QStringLiteral(",") : separator);
}

QString formatted(const QString &text, const QString &format)
{
    if (format.isEmpty() || text.isEmpty())
        return text;
    if (text.size() == 10)
        return QDate::fromString(text, Qt::ISODate).toString(format);
    const auto time = parseIsoTime(text);
    return time ? time->toString(format) : text;
}

/// Collects findings while it maps; one object a record.
class Mapper
{
public:
    explicit Mapper(const Profile &profile) : m_profile(profile) {}

    QJsonObject map(const QList<FieldMapping> &fields, const QJsonObject &source, int line)
    {
        QJsonObject target;
        for (const FieldMapping &field : fields) {
            if (field.each.isEmpty())
                single(field, source, line, target);
            else
                target.insert(field.to, list(field, source));
        }
        return target;
    }

    Findings findings;

private:
    QJsonArray list(const FieldMapping &field, const QJsonObject &source)
    {
        QJsonArray entries;
        int number = 0;
        for (const QJsonValue &entry : source[field.from].toArray())
            entries.append(map(field.each, entry.toObject(), number++));
        return entries;
    }

    void single(const FieldMapping &field, const QJsonObject &source, int line, QJsonObject &target)
    {
        QString text = field.from.isEmpty() ? field.constant : joined(source[field.from], field.join);
        if (text.isEmpty()) {
            if (field.required)
                findings << refused(
                    field.from, line,
                    Text::tr("The platform wants “%1”, which this entry does not have.").arg(field.from));
            return;
        }
        if (!field.codes.isEmpty()) {
            const auto code = m_profile.codes[field.codes].constFind(text);
            if (code == m_profile.codes[field.codes].constEnd()) {
                findings << refused(field.from, line, Text::tr("The platform has no code for “%1”.").arg(text));
                return;
            }
            text = *code;
        }
        text = formatted(text, field.format);
        if (field.most > 0 && text.size() > field.most) {
            findings << refused(
                field.from, line,
                Text::tr("“%1” is longer than the platform's %2 characters.").arg(text).arg(field.most));
            return;
        }
        target.insert(field.to, text);
    }

    Profile m_profile;
};

QJsonValue filledValue(const QJsonValue &value, const QJsonArray &records, const RequestFacts &facts)
{
    if (value == QJsonValue(QStringLiteral("@records")))
        return records;
    if (value.isString())
        return filled(value.toString(), facts);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array.append(filledValue(entry, records, facts));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = filledValue(member.value(), records, facts);
        return object;
    }
    return value;
}

} // namespace

Result<QJsonObject> mapRecord(const Profile &profile, const QJsonObject &canonical)
{
    Mapper mapper(profile);
    QJsonObject record = mapper.map(profile.record, canonical, -1);
    if (mapper.findings.isEmpty())
        return record;
    return tl::make_unexpected(Error{ErrorCode::Refused, mapper.findings.first().text, mapper.findings});
}

QString filled(const QString &pattern, const RequestFacts &facts)
{
    QString text = pattern;
    for (auto credential = facts.credentials.begin(); credential != facts.credentials.end(); ++credential)
        text.replace(QStringLiteral("{credential.%1}").arg(credential.key()), credential.value());
    text.replace(QStringLiteral("{now.seconds}"), QString::number(facts.now.toSecsSinceEpoch()));
    text.replace(QStringLiteral("{now.iso}"), toIso(facts.now));
    text.replace(QStringLiteral("{nonce}"), facts.nonce);
    text.replace(QStringLiteral("{own.name}"), facts.ownName);
    text.replace(QStringLiteral("{own.creditCode}"), facts.ownCreditCode);
    text.replace(QStringLiteral("{record.key}"), facts.recordKey);
    return text;
}

QByteArray renderBody(const Profile &profile, const QJsonArray &records, const RequestFacts &facts)
{
    return QJsonDocument(filledValue(profile.envelope, records, facts).toObject()).toJson(QJsonDocument::Compact);
}

} // namespace suben
