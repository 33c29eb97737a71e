#include "core/sync/requestfacts.h"

#include "core/base/clock.h"
#include "core/base/dates.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUuid>

#include <array>
#include <optional>

namespace suben
{

namespace
{

QString now(const RequestFacts &facts, const QString &name, const QString &format)
{
    if (name == u"now.seconds")
        return QString::number(facts.now.toSecsSinceEpoch());
    if (name == u"now.millis")
        return QString::number(facts.now.toMSecsSinceEpoch());
    if (name == u"now.utc")
        return facts.now.toUTC().toString(format.isEmpty() ? QStringLiteral("yyyy-MM-ddTHH:mm:ssZ") : format);
    if (name == u"now.http")
        return QLocale::c().toString(facts.now.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return name == u"now.iso" || format.isEmpty() ? toIso(facts.now) : facts.now.toOffsetFromUtc(8 * 3600).toString(format);
}

constexpr int LongestNumber = 32;

/// As many decimal digits as are asked for, made of the nonce.
QString decimalNonce(const QString &nonce, int length)
{
    QString digits;
    for (const QByteArray &byte : {QByteArray::fromHex(nonce.toLatin1()), QCryptographicHash::hash(nonce.toLatin1(), QCryptographicHash::Sha256)}) {
        for (const char each : byte)
            digits += QChar(u'0' + static_cast<unsigned char>(each) % 10);
    }
    return digits.left(qBound(1, length, LongestNumber));
}

std::optional<QString> ofFile(const RequestFacts &facts, QStringView part)
{
    const AttachedFile file = facts.files.value(0);
    if (part == u"name")
        return file.name;
    if (part == u"type")
        return file.type;
    if (part == u"size")
        return QString::number(file.bytes.size());
    if (part == u"base64")
        return QString::fromLatin1(file.bytes.toBase64());
    if (part == u"sha256")
        return QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    return std::nullopt;
}

/// As the format wants it: percent-encoded, or so many characters of it.
QString shaped(const QString &value, const QString &format)
{
    if (format == u"percent")
        return QString::fromLatin1(value.toUtf8().toPercentEncoding("-._~"));
    const int length = format.toInt();
    return length > 0 ? value.left(length) : value;
}

std::optional<QString> valueOf(const RequestFacts &facts, const QString &name, const QString &format)
{
    struct Plain {
        QStringView name;
        const QString *value;
    };
    const std::array plain{Plain{u"nonce", &facts.nonce},          Plain{u"own.name", &facts.ownName},
                           Plain{u"own.creditCode", &facts.ownCreditCode}, Plain{u"record.key", &facts.recordKey},
                           Plain{u"token", &facts.token},          Plain{u"job", &facts.job},
                           Plain{u"argument", &facts.argument},   Plain{u"page", &facts.page},
                           Plain{u"cursor", &facts.cursor}};
    for (const Plain &each : plain) {
        if (each.name == name)
            return shaped(*each.value, format);
    }
    if (name == u"now" || name.startsWith(u"now."))
        return now(facts, name, format);
    if (name == u"nonce.upper")
        return shaped(facts.nonce.toUpper(), format);
    if (name == u"nonce.digits")
        return decimalNonce(facts.nonce, format.isEmpty() ? LongestNumber : format.toInt());
    if (name == u"uuid")
        return QUuid::fromRfc4122(QByteArray::fromHex(facts.nonce.toLatin1())).toString(QUuid::WithoutBraces);
    if (name == u"serial")
        return QStringLiteral("%1").arg(facts.serial, qBound(0, format.toInt(), LongestNumber), 10, QLatin1Char('0'));
    if (const auto id = facts.ids.constFind(name); id != facts.ids.constEnd())
        return shaped(*id, format);
    if (name.startsWith(u"field."))
        return shaped(facts.record[name.mid(6)].toVariant().toString(), format);
    if (name.startsWith(u"file."))
        return ofFile(facts, QStringView(name).mid(5));
    if (const auto credential = facts.credentials.constFind(name.mid(11));
        name.startsWith(u"credential.") && credential != facts.credentials.constEnd())
        return *credential;
    return std::nullopt;
}

} // namespace

QString filled(const QString &pattern, const RequestFacts &facts)
{
    QString text;
    text.reserve(pattern.size());
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype close = pattern.at(at) == u'{' ? pattern.indexOf(u'}', at) : -1;
        if (close > at) {
            const QString inner = pattern.mid(at + 1, close - at - 1);
            const qsizetype colon = inner.indexOf(u':');
            if (const auto value = valueOf(facts, inner.left(colon), colon < 0 ? QString() : inner.mid(colon + 1))) {
                text += *value;
                at = close + 1;
                continue;
            }
        }
        text += pattern.at(at++);
    }
    return text;
}

} // namespace suben
