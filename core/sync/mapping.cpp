#include "core/sync/mapping.h"

#include "core/sync/charset.h"
#include "core/sync/contenthash.h"
#include "core/sync/fieldtext.h"
#include "core/sync/pipeline.h"
#include "core/sync/pointer.h"
#include "core/sync/profile.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace suben
{

namespace
{

struct MappingText {
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

constexpr int MostValues = 200'000; ///< of one record; lists inside lists could ask for any number

/// Entries of a list that are plain texts are read as `value`; `@row` is the place in the list, from 1.
QJsonObject asObject(const QJsonValue &entry, int number)
{
    QJsonObject object = entry.isObject() ? entry.toObject() : QJsonObject{{QStringLiteral("value"), entry}};
    object[QStringLiteral("@row")] = number;
    return object;
}

/// Collects findings while it maps; one object a record.
class Mapper
{
public:
    Mapper(const Profile &profile, const QJsonObject &document, const QJsonObject &resolved)
        : m_profile(profile), m_document(document), m_resolved(resolved)
    {
    }

    QJsonObject map(const QList<FieldMapping> &fields, const QJsonObject &source, int line)
    {
        QJsonObject target;
        if (!hasRoomFor(fields.size()))
            return target;
        for (const FieldMapping &field : fields) {
            const bool isList = !field.each.isEmpty() && !field.from.isEmpty();
            if (!field.hash.isEmpty() || (!isList && field.when && !field.when->holds(source, m_document)))
                continue;
            if (isList)
                target.insert(field.to, oneOrAll(field, list(field, source)));
            else if (field.each.isEmpty())
                single(field, source, line, target);
            else if (field.as == FieldMapping::As::List)
                target.insert(field.to, QJsonArray{map(field.each, source, line)});
            else
                target.insert(field.to, map(field.each, source, line));
        }
        for (const FieldMapping &field : fields) {
            if (field.requiredWhen && !target.contains(field.to) && holds(*field.requiredWhen, target))
                missing(field, line);
        }
        return target;
    }

    /// One of each group must be there: 检疫证 or 产地证明.
    void oneOf(const QList<QStringList> &groups, const QJsonObject &target)
    {
        for (const QStringList &group : groups) {
            const bool isThere = std::ranges::any_of(group, [&](const QString &name) { return target.contains(name); });
            if (!isThere)
                findings << refused(group.first(), -1, MappingText::tr("The platform wants one of %1.").arg(group.join(QStringLiteral(", "))));
        }
    }

    /// A picture that is too large is said before anything is sent.
    void attachments(qint64 most)
    {
        const QJsonArray all = most > 0 ? m_document[u"attachments"].toArray() : QJsonArray();
        for (const QJsonValue &each : all) {
            if (jsonWord(each[u"attachment.size"]).toLongLong() > most)
                findings << refused(QStringLiteral("attachments"), -1,
                                    MappingText::tr("“%1” is larger than the platform's %2 bytes.").arg(each[u"attachment.name"].toString()).arg(most));
        }
    }

    Findings findings;

private:
    bool hasRoomFor(qsizetype values)
    {
        const bool isFull = m_values > MostValues;
        m_values += values;
        if (!isFull && m_values > MostValues)
            findings << refused({}, -1, MappingText::tr("The record has more than %1 values; no platform takes that.").arg(MostValues));
        return m_values <= MostValues;
    }

    static QJsonValue oneOrAll(const FieldMapping &field, const QJsonArray &entries)
    {
        return field.as == FieldMapping::As::OneOrList && entries.size() == 1 ? entries.first() : QJsonValue(entries);
    }

    static bool holds(const FieldCondition &when, const QJsonObject &target)
    {
        return (target[when.to].toString() == when.is) != when.isNot;
    }

    void missing(const FieldMapping &field, int line)
    {
        const QString name = field.from.isEmpty() ? field.to : field.from.first();
        findings << refused(name, line, MappingText::tr("The platform wants “%1”, which this entry does not have.").arg(name));
    }

    QJsonArray list(const FieldMapping &field, const QJsonObject &source)
    {
        QJsonArray entries;
        int number = 0;
        const QJsonArray parts = factAt(field.from.value(0), source, m_document).toArray();
        for (const QJsonValue &entry : parts) {
            const QJsonObject part = asObject(entry, number + 1);
            if (!field.when || field.when->holds(part, m_document))
                entries.append(map(field.each, part, number));
            ++number;
            if (m_values > MostValues)
                break;
        }
        return entries;
    }

    /// The code for a text; nothing, with a finding, when the list does not hold it.
    std::optional<QString> coded(const FieldMapping &field, int line, const QString &text)
    {
        const auto *codes = m_profile.codesOn(field.codes, QDate::fromString(m_document[u"event.date"].toString(), Qt::ISODate));
        if (codes == nullptr) {
            findings << refused(QStringLiteral("event.date"), line, MappingText::tr("The platform has no list of codes for this day."));
            return std::nullopt;
        }
        if (const auto code = codes->constFind(text); code != codes->constEnd())
            return *code;
        if (const auto other = codes->constFind(QStringLiteral("*")); other != codes->constEnd())
            return *other;
        findings << refused(field.from.value(0), line, MappingText::tr("The platform has no code for “%1”.").arg(text));
        return std::nullopt;
    }

    bool fits(const FieldMapping &field, int line, const QString &text)
    {
        const QString name = field.from.value(0);
        if (field.most > 0 && text.toUcs4().size() > field.most) {
            findings << refused(name, line,
                                MappingText::tr("“%1” is longer than the platform's %2 characters.").arg(text).arg(field.most));
            return false;
        }
        const auto bytes = encodedAs(m_profile.upload.charset, text);
        if (!bytes)
            findings << refused(name, line, bytes.error().text);
        else if (field.mostBytes > 0 && bytes->size() > field.mostBytes)
            findings << refused(name, line,
                                MappingText::tr("“%1” is longer than the platform's %2 bytes.").arg(text).arg(field.mostBytes));
        else
            return true;
        return false;
    }

    void place(const FieldMapping &field, const QString &text, QJsonObject &target)
    {
        if (!field.encode.isEmpty())
            target.insert(field.to, QString::fromLatin1(writtenAs(field.encode, encodedAs(m_profile.upload.charset, text).value_or(QByteArray()))));
        else if (field.as == FieldMapping::As::List)
            target.insert(field.to, QJsonArray::fromStringList(text.split(field.join.isEmpty() ? QStringLiteral(",") : field.join)));
        else if (field.as == FieldMapping::As::Boolean)
            target.insert(field.to, text == u"true" || text == u"1");
        else if (field.as == FieldMapping::As::Number && text == QString::number(text.toLongLong()))
            target.insert(field.to, text.toLongLong());
        else if (field.as == FieldMapping::As::Number)
            target.insert(field.to, text.toDouble());
        else
            target.insert(field.to, text);
    }

    void single(const FieldMapping &field, const QJsonObject &source, int line, QJsonObject &target)
    {
        const auto found = fieldText(field, source, m_document);
        if (!found) {
            findings << refused(field.from.value(0), line, found.error().text);
            return;
        }
        QString text = *found;
        if (!field.resolve.isEmpty() && !text.isEmpty())
            text = m_resolved[field.resolve + u'/' + text][field.pick].toString();
        if (text.isEmpty()) {
            if (field.required)
                missing(field, line);
            else if (field.ifEmpty == u"empty")
                target.insert(field.to, QString());
            else if (field.ifEmpty == u"null")
                target.insert(field.to, QJsonValue::Null);
            return;
        }
        if (!field.codes.isEmpty()) {
            const auto code = coded(field, line, text);
            if (!code)
                return;
            text = *code;
        }
        if (fits(field, line, text))
            place(field, text, target);
    }

    const Profile &m_profile;
    const QJsonObject &m_document;
    const QJsonObject &m_resolved;
    qsizetype m_values = 0;
};

/// Whether anything in it is resolved: lists of which nothing is are not gone through.
bool asksIn(const QList<FieldMapping> &fields)
{
    return std::ranges::any_of(fields, [](const FieldMapping &field) { return !field.resolve.isEmpty() || asksIn(field.each); });
}

void collect(const QList<FieldMapping> &fields, const QJsonObject &source, const QJsonObject &document,
             QList<std::pair<QString, QString>> &wanted)
{
    for (const FieldMapping &field : fields) {
        const bool isList = !field.each.isEmpty() && !field.from.isEmpty();
        if (!isList && field.when && !field.when->holds(source, document))
            continue;
        if (!field.each.isEmpty() && field.from.isEmpty())
            collect(field.each, source, document, wanted);
        const bool asks = asksIn(field.each);
        const QJsonArray parts = !asks || field.from.isEmpty() ? QJsonArray() : factAt(field.from.value(0), source, document).toArray();
        int number = 0;
        for (const QJsonValue &entry : parts) {
            const QJsonObject part = asObject(entry, ++number);
            if (wanted.size() > MostValues)
                return;
            if (!field.when || field.when->holds(part, document))
                collect(field.each, part, document, wanted);
        }
        const auto text = field.resolve.isEmpty() ? Result<QString>() : fieldText(field, source, document);
        if (text && !text->isEmpty() && !wanted.contains(std::pair(field.resolve, *text)))
            wanted.append({field.resolve, *text});
    }
}

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        list << entry.toString();
    return list;
}

} // namespace

bool FactCondition::holds(const QJsonObject &source, const QJsonObject &document) const
{
    const QString word = jsonWord(factAt(from, source, document));
    return is.isEmpty() && isNot.isEmpty() ? !word.isEmpty() : (is.isEmpty() || is.contains(word)) && !isNot.contains(word);
}

FieldMapping readFieldMapping(const QJsonObject &object)
{
    FieldMapping field;
    field.to = object[u"to"].toString();
    field.from = strings(object[u"from"]);
    field.otherwise = object[u"otherwise"].toString();
    field.constant = object[u"const"].toString();
    field.resolve = object[u"resolve"].toString();
    field.pick = object[u"pick"].toString();
    field.pattern = object[u"pattern"].toString();
    const QJsonArray slice = object[u"slice"].toArray();
    for (const QJsonValue &bound : slice)
        field.slice << bound.toInt();
    field.ai = object[u"ai"].toString();
    const QJsonArray elements = object[u"elements"].toArray();
    for (const QJsonValue &element : elements)
        field.elements.append({element[u"ai"].toString(), element[u"from"].toString()});
    field.write = object[u"write"].toString();
    field.hash = object[u"hash"].toString();
    field.sum = object[u"sum"].toString();
    field.count = object[u"count"].toBool();
    field.times = object[u"times"].toString();
    field.unit = object[u"unit"].toString();
    field.scale = object[u"scale"].toInt(-1);
    field.round = object[u"round"].toString();
    field.codes = object[u"codes"].toString();
    field.format = object[u"format"].toString();
    field.join = object[u"join"].toString();
    field.upper = object[u"case"].toString();
    field.pad = strings(object[u"pad"]);
    field.most = object[u"max"].toInt();
    field.mostBytes = object[u"maxBytes"].toInt();
    field.required = object[u"required"].toBool();
    if (const QJsonObject when = object[u"requiredWhen"].toObject(); !when.isEmpty())
        field.requiredWhen = FieldCondition{when[u"to"].toString(), when[u"is"].toString(when[u"isNot"].toString()), when.contains(u"isNot")};
    if (const QJsonObject when = object[u"when"].toObject(); !when.isEmpty())
        field.when = FactCondition{when[u"from"].toString(), strings(when[u"is"]), strings(when[u"isNot"])};
    field.encode = object[u"encode"].toString();
    field.ifEmpty = object[u"ifEmpty"].toString();
    const QString as = object[u"as"].toString();
    field.as = as == u"number"    ? FieldMapping::As::Number
               : as == u"boolean" ? FieldMapping::As::Boolean
               : as == u"list"    ? FieldMapping::As::List
               : as == u"oneOrList" ? FieldMapping::As::OneOrList
                                  : FieldMapping::As::Text;
    const QJsonArray each = object[u"each"].toArray();
    for (const QJsonValue &inner : each)
        field.each << readFieldMapping(inner.toObject());
    return field;
}

MemberOrder orderOf(const QList<FieldMapping> &fields)
{
    MemberOrder order;
    for (const FieldMapping &field : fields) {
        order.names << field.to;
        if (!field.each.isEmpty())
            order.inner[field.to] = orderOf(field.each);
    }
    return order;
}

Result<QJsonObject> mapRecord(const Profile &profile, const QJsonObject &canonical, const QJsonObject &resolved)
{
    Mapper mapper(profile, canonical, resolved);
    QJsonObject record = mapper.map(profile.record, canonical, -1);
    for (const FieldMapping &field : profile.record) {
        if (!field.hash.isEmpty())
            record.insert(field.to, contentHash(field.hash, record, profile.upload.envelope));
    }
    mapper.oneOf(profile.oneOf, record);
    mapper.attachments(profile.attachmentBytes);
    if (mapper.findings.isEmpty())
        return record;
    return tl::make_unexpected(Error{ErrorCode::Refused, mapper.findings.first().text, mapper.findings});
}

QList<std::pair<QString, QString>> wantedResolves(const Profile &profile, const QJsonObject &canonical)
{
    QList<std::pair<QString, QString>> wanted;
    collect(profile.record, canonical, canonical, wanted);
    return wanted;
}

QJsonObject unaskedResolves(const Profile &profile, const QJsonObject &canonical)
{
    QJsonObject resolved;
    const auto wanted = wantedResolves(profile, canonical);
    for (const auto &[call, argument] : wanted) {
        const auto spec = std::ranges::find(profile.resolves, call, &ResolveSpec::id);
        const QStringList names = spec == profile.resolves.end() ? QStringList{QStringLiteral("base64")} : spec->result.keys();
        QJsonObject members;
        for (const QString &member : names)
            members[member] = QStringLiteral("…");
        resolved[call + u'/' + argument] = members;
    }
    return resolved;
}

} // namespace suben
