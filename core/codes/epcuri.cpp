#include "core/codes/epcuri.h"

#include "core/codes/checkdigit.h"
#include "core/codes/gs1.h"

#include <QHash>
#include <QStringList>
#include <QUrl>
#include <array>

namespace suben
{

namespace
{

const QString LinkRoot = QStringLiteral("https://id.gs1.org/");

QString checked(const QString &digits)
{
    return digits + mod10(digits);
}

QString path(const char *key, const QString &value)
{
    return LinkRoot + QLatin1String(key) + u'/' + value;
}

/// The rest of an EPC URN after its scheme, taken apart at the first two dots; the last part may hold dots itself.
struct EpcParts {
    QString company;
    QString reference;
    QString rest;
};

EpcParts partsOfUrn(const QString &text)
{
    const qsizetype first = text.indexOf(u'.');
    if (first < 0)
        return {text, {}, {}};
    const qsizetype second = text.indexOf(u'.', first + 1);
    if (second < 0)
        return {text.left(first), text.mid(first + 1), {}};
    return {text.left(first), text.mid(first + 1, second - first - 1), text.mid(second + 1)};
}

/// The first digit of the reference is the indicator, which goes before the company prefix.
QString gtinOf(const EpcParts &parts)
{
    return checked(parts.reference.left(1) + parts.company + parts.reference.mid(1));
}

using Write = QString (*)(const EpcParts &);

const QHash<QString, Write> &schemes()
{
    static const QHash<QString, Write> known{
        {QStringLiteral("sgtin"), [](const EpcParts &p) { return path("01", gtinOf(p)) + (p.rest == u"*" ? QString() : QStringLiteral("/21/") + p.rest); }},
        {QStringLiteral("lgtin"), [](const EpcParts &p) { return path("01", gtinOf(p)) + QStringLiteral("/10/") + p.rest; }},
        {QStringLiteral("upui"), [](const EpcParts &p) { return path("01", gtinOf(p)) + QStringLiteral("/235/") + p.rest; }},
        {QStringLiteral("sscc"), [](const EpcParts &p) { return path("00", gtinOf(p)); }},
        {QStringLiteral("sgln"), [](const EpcParts &p) { return path("414", checked(p.company + p.reference)) + (p.rest == u"0" || p.rest.isEmpty() ? QString() : QStringLiteral("/254/") + p.rest); }},
        {QStringLiteral("pgln"), [](const EpcParts &p) { return path("417", checked(p.company + p.reference)); }},
        {QStringLiteral("gdti"), [](const EpcParts &p) { return path("253", checked(p.company + p.reference)) + p.rest; }},
        {QStringLiteral("gcn"), [](const EpcParts &p) { return path("255", checked(p.company + p.reference)) + p.rest; }},
        {QStringLiteral("sgcn"), [](const EpcParts &p) { return path("255", checked(p.company + p.reference)) + p.rest; }},
        {QStringLiteral("grai"), [](const EpcParts &p) { return path("8003", u'0' + checked(p.company + p.reference)) + p.rest; }},
        {QStringLiteral("giai"), [](const EpcParts &p) { return path("8004", p.company + p.reference + (p.rest.isEmpty() ? QString() : u'.' + p.rest)); }},
        {QStringLiteral("gsrn"), [](const EpcParts &p) { return path("8018", checked(p.company + p.reference)); }},
        {QStringLiteral("gsrnp"), [](const EpcParts &p) { return path("8017", checked(p.company + p.reference)); }},
        {QStringLiteral("gsin"), [](const EpcParts &p) { return path("402", checked(p.company + p.reference)); }},
        {QStringLiteral("ginc"), [](const EpcParts &p) { return path("401", p.company + p.reference + (p.rest.isEmpty() ? QString() : u'.' + p.rest)); }},
        {QStringLiteral("cpi"), [](const EpcParts &p) { return path("8010", p.company + p.reference) + (p.rest.isEmpty() ? QString() : QStringLiteral("/8011/") + p.rest); }},
    };
    return known;
}

QString fromUrn(const QString &urn)
{
    const QStringList words = urn.split(u':');
    if (words.size() < 5)
        return urn;
    const auto scheme = schemes().constFind(words[3]);
    return scheme == schemes().constEnd() ? urn : (*scheme)(partsOfUrn(words.mid(4).join(u':')));
}

/// Keys whose values may be told from any other word of a web address.
bool isKeyWithValue(QStringView ai, QStringView value)
{
    static constexpr std::array LinkKeys{u"00", u"01", u"253", u"255", u"401", u"402", u"414", u"417", u"8003", u"8004", u"8006", u"8010", u"8013", u"8017", u"8018"};
    for (const QStringView key : LinkKeys) {
        if (key == ai)
            return value.size() >= 4 && value.at(0).isLetterOrNumber();
    }
    return false;
}

QString fromLink(const QString &uri)
{
    const qsizetype host = uri.indexOf(QStringLiteral("://"));
    const qsizetype end = uri.indexOf(u'?');
    const QStringList words = uri.mid(host + 3, end < 0 ? -1 : end - host - 3).split(u'/');
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (isKeyWithValue(words[i], words[i + 1]) && (words.size() - i) % 2 == 0)
            return LinkRoot + words.mid(i).join(u'/');
    }
    return uri;
}

} // namespace

QString canonicalEpc(const QString &uri)
{
    if (uri.startsWith(u"urn:epc:id:") || uri.startsWith(u"urn:epc:class:") || uri.startsWith(u"urn:epc:idpat:"))
        return fromUrn(uri);
    if (uri.startsWith(u"http://") || uri.startsWith(u"https://"))
        return fromLink(uri);
    return uri;
}

QString lotLink(const QString &gtin, const QString &lot)
{
    const QString full = gtin14(gtin);
    QString link = path("01", full.isEmpty() ? gtin : full);
    if (!lot.isEmpty())
        link += QStringLiteral("/10/") + QString::fromLatin1(QUrl::toPercentEncoding(lot));
    return link;
}

} // namespace suben
