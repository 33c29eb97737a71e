#include "core/sync/fieldtext.h"

#include "core/base/dates.h"
#include "core/base/quantity.h"
#include "core/sync/elementtext.h"
#include "core/sync/pipeline.h"
#include "core/sync/pointer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace suben
{

namespace
{

struct FieldTextText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

Result<Decimal> number(const QString &text)
{
    if (const auto decimal = Decimal::parse(text))
        return *decimal;
    return failure(ErrorCode::Refused, FieldTextText::tr("“%1” is no number the platform could take.").arg(text));
}

QString joined(const QJsonValue &value, const QString &separator)
{
    if (!value.isArray())
        return jsonWord(value);
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &part : list)
        parts << jsonWord(part);
    return parts.join(separator.isEmpty() ? QStringLiteral(",") : separator);
}

QString formatted(const QString &text, const QString &format)
{
    if (format.isEmpty() || text.isEmpty())
        return text;
    const bool isOfClock = format == u"seconds" || format == u"millis" || format.startsWith(u"utc:");
    if (text.size() == 10 && !isOfClock)
        return QDate::fromString(text, Qt::ISODate).toString(format);
    const auto time = parseIsoTime(text.size() == 10 ? text + QStringLiteral("T00:00:00+08:00") : text);
    if (!time)
        return text;
    if (format == u"seconds")
        return QString::number(time->toSecsSinceEpoch());
    if (format == u"millis")
        return QString::number(time->toMSecsSinceEpoch());
    return format.startsWith(u"utc:") ? time->toUTC().toString(format.mid(4)) : time->toString(format);
}

/// A constant with `{fact.path}` or `{fact.path:percent}` in it.
QString templated(const QString &pattern, const QJsonObject &source, const QJsonObject &document)
{
    static const QRegularExpression Place(QStringLiteral(R"(\{([A-Za-z^][A-Za-z0-9.]*)(:percent)?\})"));
    QString text;
    qsizetype at = 0;
    auto matches = Place.globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = jsonWord(factAt(match.captured(1), source, document));
        text += pattern.mid(at, match.capturedStart() - at);
        text += match.captured(2).isEmpty() ? word : QString::fromLatin1(percentEncoded(word.toUtf8()));
        at = match.capturedEnd();
    }
    return text + pattern.mid(at);
}

Result<QString> summed(const QJsonArray &list, const QString &member)
{
    Decimal total;
    for (const QJsonValue &entry : list) {
        const auto part = number(jsonWord(entry[member]));
        if (!part)
            return tl::make_unexpected(part.error());
        const auto next = add(total, *part);
        if (!next)
            return failure(ErrorCode::Refused, FieldTextText::tr("The sum of “%1” is too large.").arg(member));
        total = *next;
    }
    return total.toString();
}

/// The number of another unit of measure than its line's.
Result<Decimal> counted(const FieldMapping &field, const Decimal &value, const QString &lineUnit)
{
    const auto from = Unit::parse(lineUnit);
    const auto to = Unit::parse(field.unit);
    const auto same = from && to ? convert({value, *from}, *to) : std::nullopt;
    return same ? Result<Decimal>(same->value)
                : failure(ErrorCode::Refused, FieldTextText::tr("%1 %2 cannot be counted in the platform's %3.").arg(value.toString(), lineUnit, field.unit));
}

/// To so many places behind the point.
Decimal rounded(const FieldMapping &field, const Decimal &value)
{
    qint64 step = 1;
    for (int place = field.scale; place < 6; ++place)
        step *= 10;
    const qint64 micros = value.micros();
    const qint64 rest = micros % step;
    const bool goesAway = field.round == u"halfUp" && 2 * qAbs(rest) >= step;
    return Decimal::fromMicros(micros - rest + (goesAway ? (micros < 0 ? -step : step) : 0));
}

/// With exactly `scale` places; more than that is refused where the profile does not round.
Result<QString> scaled(const FieldMapping &field, const QString &text, const QString &lineUnit)
{
    auto value = number(text);
    if (value && !field.unit.isEmpty())
        value = counted(field, *value, lineUnit);
    if (value && !field.times.isEmpty()) {
        const auto by = Decimal::parse(field.times);
        const auto product = by ? multiply(*value, *by) : std::nullopt;
        value = product ? Result<Decimal>(*product) : number(field.times + u'×' + text);
    }
    if (!value)
        return tl::make_unexpected(value.error());
    const QString plain = (field.round.isEmpty() || field.scale < 0 ? *value : rounded(field, *value)).toString();
    const QString places = plain.contains(u'.') ? plain.section(u'.', 1) : QString();
    if (field.scale < 0)
        return plain;
    if (places.size() > field.scale)
        return failure(ErrorCode::Refused, FieldTextText::tr("%1 has more than the platform's %2 decimal places.").arg(plain).arg(field.scale));
    return field.scale == 0 ? plain : plain.section(u'.', 0, 0) + u'.' + places.leftJustified(field.scale, u'0');
}

QString matched(const FieldMapping &field, const QString &text)
{
    if (field.pattern.isEmpty())
        return text;
    const QRegularExpressionMatch match = QRegularExpression(field.pattern).match(text);
    return match.hasMatch() ? match.captured(match.lastCapturedIndex() > 0 ? 1 : 0) : QString();
}

QString dressed(const FieldMapping &field, QString text)
{
    if (field.slice.size() == 2)
        text = text.mid(field.slice.at(0), field.slice.at(1));
    if (field.upper == u"upper")
        text = text.toUpper();
    else if (field.upper == u"lower")
        text = text.toLower();
    if (field.pad.size() >= 2 && !text.isEmpty()) {
        const QChar filling = field.pad.at(1).isEmpty() ? u' ' : field.pad.at(1).at(0);
        const int width = field.pad.at(0).toInt();
        text = field.pad.value(2) == u"right" ? text.leftJustified(width, filling) : text.rightJustified(width, filling);
    }
    return text;
}

} // namespace

QJsonValue factAt(const QString &path, const QJsonObject &source, const QJsonObject &document)
{
    if (path.startsWith(u'^'))
        return factAt(path.mid(1), document, document);
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0)
        return source[path];
    QJsonArray through;
    const QJsonArray list = source[path.left(slash)].toArray();
    for (const QJsonValue &entry : list) {
        const QJsonValue inner = factAt(path.mid(slash + 1), entry.toObject(), document);
        const QJsonArray several = inner.toArray();
        for (const QJsonValue &value : several)
            through.append(value);
        if (!inner.isArray() && !inner.isUndefined())
            through.append(inner);
    }
    return through;
}

Result<QString> fieldText(const FieldMapping &field, const QJsonObject &source, const QJsonObject &document)
{
    QString text = field.from.isEmpty() ? templated(field.constant, source, document) : QString();
    for (const QString &path : field.from) {
        const QJsonValue value = factAt(path, source, document);
        if (field.count || !field.sum.isEmpty()) {
            const auto made = field.count ? Result<QString>(QString::number(value.toArray().size())) : summed(value.toArray(), field.sum);
            if (!made)
                return made;
            text = *made;
        } else {
            text = joined(value, field.join);
        }
        if (!text.isEmpty())
            break;
    }
    if (text.isEmpty() && !field.from.isEmpty())
        text = templated(field.otherwise, source, document);
    if (!field.elements.isEmpty()) {
        const auto built = elementsText(field, source, document);
        if (!built)
            return built;
        text = *built;
    }
    text = matched(field, field.ai.isEmpty() ? text : elementOf(field.ai, text));
    if (!text.isEmpty() && (field.scale >= 0 || !field.times.isEmpty() || !field.unit.isEmpty())) {
        const auto exact = scaled(field, text, jsonWord(factAt(QStringLiteral("line.unit"), source, document)));
        if (!exact)
            return exact;
        text = *exact;
    }
    return dressed(field, formatted(text, field.format));
}

} // namespace suben
