#include "core/sync/discretion.h"

#include "core/codes/mask.h"
#include "core/ledger/evidencerows.h"
#include "core/ledger/privatevalue.h"
#include "core/storage/database.h"
#include "core/storage/keyring.h"
#include "core/sync/charset.h"
#include "core/sync/crypto.h"
#include "core/sync/profile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <functional>

namespace suben
{

namespace
{

const QString DiscreetDots = QStringLiteral("••••••••");
constexpr qsizetype ShortestSecret = 3;
constexpr qsizetype ShortestPerson = 2;
/// A number of a few digits stands in many places and names nobody.
constexpr qsizetype ShortestNumber = 6;

/// Behind `"name": "`, `name=`, `<name>`, also inside a text of JSON; the value is the last capture.
QList<QRegularExpression> memberPatterns(const QString &name)
{
    const QString safe = QRegularExpression::escape(name);
    return {QRegularExpression(
                QStringLiteral(R"((\\*"%1\\*"\s*:\s*\\*")([^"\\]*(?:\\u[0-9a-fA-F]{4}[^"\\]*)*))").arg(safe)),
            QRegularExpression(QStringLiteral(R"((\\*"%1\\*"\s*:\s*)([0-9][^,}\]\s]*))").arg(safe)),
            QRegularExpression(QStringLiteral(R"(((?:^|[&?\s])%1=)([^&\s]*))").arg(safe)),
            QRegularExpression(QStringLiteral(R"((<(?:\w+:)?%1(?:\s[^>]*)?>)([^<]*))").arg(safe))};
}

QString replacedEach(const QString &text, const QRegularExpression &pattern,
                     const std::function<QString(const QRegularExpressionMatch &)> &by)
{
    QString result;
    qsizetype at = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(at, match.capturedStart() - at) + by(match);
        at = match.capturedEnd();
    }
    return at == 0 ? text : result + text.mid(at);
}

/// Nothing for what is no text.
QString textOfBytes(const QByteArray &bytes)
{
    const auto plain = bytes.startsWith("\x1f\x8b") ? gunzipped(bytes) : Result<QByteArray>(bytes);
    if (!plain || plain->contains('\0'))
        return {};
    const QString text = decodedFrom({}, *plain);
    return text.contains(QChar::ReplacementCharacter) ? QString() : text;
}

/// A credential everybody may see, as a number of the firm.
bool isOpenSlot(const Profile &profile, const QString &id)
{
    return std::ranges::any_of(profile.credentials,
                               [&](const CredentialSlot &slot) { return slot.id == id && !slot.secret; });
}

QString unescaped(const QString &escapes)
{
    QString text;
    const QStringList units = escapes.split(QStringLiteral("\\u"), Qt::SkipEmptyParts);
    for (const QString &unit : units)
        text += QChar(static_cast<char16_t>(unit.toUShort(nullptr, 16)));
    return text;
}

} // namespace

Discretion::Discretion(const Profile &profile) : m_members(profile.mask) {}

Discretion::Discretion(const Profile &profile, const RequestFacts &facts) : m_members(profile.mask)
{
    for (auto credential = facts.credentials.constBegin(); credential != facts.credentials.constEnd(); ++credential) {
        if (!isOpenSlot(profile, credential.key()))
            hideSecret(credential.value());
    }
    hideSecret(facts.token);
}

Discretion discretionFor(Database &db, const Keyring &keys, const Profiles &profiles, const QString &id)
{
    const Profile *profile = profiles.find(id);
    Discretion discretion = profile != nullptr ? Discretion(*profile) : Discretion();
    Rows secrets = db.query("SELECT credential, sealed FROM platform_secret WHERE profile = ?", id);
    while (secrets.next()) {
        const auto plain = keys.decrypt(secrets.blob(1), (id + u'/' + secrets.text(0)).toUtf8());
        if (plain && (profile == nullptr || !isOpenSlot(*profile, secrets.text(0))))
            discretion.hideSecret(QString::fromUtf8(*plain));
    }
    return discretion;
}

void Discretion::hideSecret(const QString &secret)
{
    if (secret.size() >= ShortestSecret && !m_secrets.contains(secret))
        m_secrets << secret;
}

void Discretion::hidePerson(const QString &name)
{
    const bool isNumber = std::ranges::all_of(name, [](QChar each) { return each.isDigit() || each == u'.'; });
    if (name.size() >= (isNumber ? ShortestNumber : ShortestPerson) && !m_persons.contains(name))
        m_persons << name;
}

void Discretion::hidePersonsOf(Database &db, const Keyring &keys, EventId event)
{
    for (const PrivateRow &row : readPrivateRows(db, raw(event))) {
        if (const auto value = fromStored(keys, {event, row.line, row.path}, row.stored))
            hidePerson(value->text);
    }
    Rows party = db.query(R"(
        SELECT party.name FROM event JOIN party ON party.id = event.party_id
         WHERE event.id = ? AND party.fields ->> '$."party.kind"' IN ('person', 'farmer'))",
                          event);
    if (party.next())
        hidePerson(party.text(0));
}

void Discretion::hideMembersOf(const QString &text)
{
    for (const QString &member : std::as_const(m_members)) {
        const QList<QRegularExpression> patterns = memberPatterns(member);
        for (const QRegularExpression &pattern : patterns) {
            auto matches = pattern.globalMatch(text);
            while (matches.hasNext()) {
                const QString value = matches.next().captured(2);
                hidePerson(value);
                hidePerson(QUrl::fromPercentEncoding(value.toUtf8()));
            }
        }
    }
}

QString Discretion::plainKept(QString text) const
{
    static const QRegularExpression IdCard(QStringLiteral(
        R"((?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z]))"));
    static const QRegularExpression Named(QStringLiteral(R"((姓名\s*[:：=]\s*["“【\[]?)([\p{Han}·]{2,8}))"));
    for (const QString &member : m_members) {
        const QList<QRegularExpression> patterns = memberPatterns(member);
        for (const QRegularExpression &pattern : patterns)
            text = replacedEach(text, pattern,
                                [](const QRegularExpressionMatch &match) { return match.captured(1) + DiscreetDots; });
    }
    for (const QString &secret : m_secrets)
        text.replace(secret, DiscreetDots);
    for (const QString &person : m_persons)
        text.replace(person, masked(person));
    text = replacedEach(text, IdCard, [](const QRegularExpressionMatch &match) { return masked(match.captured()); });
    return replacedEach(text, Named, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + masked(match.captured(2));
    });
}

/// What is packed stays as it is where nothing in it must be hidden.
QString Discretion::kept(const QString &text) const
{
    static const QRegularExpression Coded(QStringLiteral(R"([0-9A-Za-z+/_-]{8,}={0,2})"));
    static const QRegularExpression Percent(QStringLiteral(R"([^\s&="<>]*%[0-9A-Fa-f]{2}[^\s&="<>]*)"));
    static const QRegularExpression Escapes(QStringLiteral(R"((?:\\u[0-9a-fA-F]{4})+)"));
    const auto opened = [this](const QString &whole, const QString &inside) {
        const QString discreet = plainKept(inside);
        return discreet == inside ? whole : discreet;
    };
    QString result = plainKept(text);
    result = replacedEach(result, Escapes, [&](const QRegularExpressionMatch &match) {
        return opened(match.captured(), unescaped(match.captured()));
    });
    result = replacedEach(result, Percent, [&](const QRegularExpressionMatch &match) {
        return opened(match.captured(), QUrl::fromPercentEncoding(match.captured().toUtf8()));
    });
    return replacedEach(result, Coded, [this](const QRegularExpressionMatch &match) {
        const QByteArray coded = match.captured().toLatin1();
        const bool isUrl = coded.contains('-') || coded.contains('_');
        for (const QByteArray &bytes :
             {QByteArray::fromBase64(coded, isUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding),
              QByteArray::fromHex(coded)}) {
            const QString inside = textOfBytes(bytes);
            if (plainKept(inside) != inside)
                return DiscreetDots;
        }
        return match.captured();
    });
}

QString Discretion::noted(const QString &text) const
{
    constexpr qsizetype Longest = 2'000;
    constexpr qsizetype LookedAt = 20 * Longest;
    QString discreet = kept(text.left(LookedAt));
    // A secret that was cut in two there must be far behind what is shown.
    if (text.size() > LookedAt && discreet.size() < 2 * Longest)
        discreet = kept(text);
    if (discreet.size() <= Longest)
        return discreet;
    const qsizetype end = Longest - 1;
    return discreet.left(discreet.at(end - 1).isHighSurrogate() ? end - 1 : end) + u'…';
}

QJsonValue Discretion::kept(const QJsonValue &value) const
{
    if (value.isString())
        return kept(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            list.append(kept(entry));
        return list;
    }
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = kept(QJsonValue(member.value()));
    return value.isObject() ? QJsonValue(object) : value;
}

} // namespace suben
