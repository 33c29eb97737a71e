#include "core/codes/digitallink.h"

#include "core/codes/gs1ai.h"
#include "core/codes/verdict.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

constexpr std::array<QStringView, 16> Keys{u"00",   u"01",   u"253",  u"255",  u"401",  u"402",  u"414",  u"417",
                                           u"8003", u"8004", u"8006", u"8010", u"8013", u"8017", u"8018", u"415"};
constexpr std::array<QStringView, 3> Qualifiers{u"22", u"10", u"21"};

bool isKey(QStringView ai)
{
    return std::find(Keys.begin(), Keys.end(), ai) != Keys.end();
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString decoded(QStringView value)
{
    return QUrl::fromPercentEncoding(value.toUtf8());
}

/// Where the key stands: the last pair of the path that begins with one.
qsizetype keyPlace(const QList<QStringView> &segments)
{
    for (qsizetype i = segments.size() - 2; i >= 0; --i) {
        if (!isKey(segments[i]) || segments[i + 1].isEmpty() || (segments.size() - i) % 2 != 0)
            continue;
        bool pairs = true;
        for (qsizetype k = i + 2; k < segments.size(); k += 2)
            pairs = pairs && findGs1Ai(segments[k]) != nullptr;
        if (pairs)
            return i;
    }
    return -1;
}

/// The bracket form, so that one parser checks every value.
QString bracketed(QStringView ai, const QString &value)
{
    const QString full = ai == u"01" && !gtin14(value).isEmpty() ? gtin14(value) : value;
    return u'(' + ai.toString() + u')' + QString(full).replace(u'(', QStringLiteral("\\("));
}

} // namespace

Result<QString> digitalLink(const ElementString &string, const QString &domain)
{
    const QUrl base(domain, QUrl::StrictMode);
    if (!base.isValid() || base.host().isEmpty() || base.hasQuery() || base.hasFragment() ||
        (base.scheme() != u"https" && base.scheme() != u"http"))
        return failure(ErrorCode::Usage, QCoreApplication::translate("Codes", "%1 is no web address.").arg(domain));
    const QStringView key = string.value(u"01").isEmpty() ? QStringView(u"00") : QStringView(u"01");
    if (string.value(key).isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Codes", "A GS1 web address needs a GTIN or an SSCC."));
    QString link = domain;
    while (link.endsWith(u'/'))
        link.chop(1);
    link += u'/' + key.toString() + u'/' + string.value(key);
    for (const QStringView ai : Qualifiers) {
        if (const QString value = string.value(ai); !value.isEmpty() && key == u"01")
            link += u'/' + ai.toString() + u'/' + encoded(value);
    }
    QChar mark = u'?';
    for (const Gs1Element &element : string.elements) {
        const bool inPath = element.ai == key || (key == u"01" && std::find(Qualifiers.begin(), Qualifiers.end(),
                                                                            element.ai) != Qualifiers.end());
        if (inPath)
            continue;
        link += mark + element.ai + u'=' + encoded(element.value);
        mark = u'&';
    }
    return link;
}

std::optional<tl::expected<ElementString, Gs1Fault>> parseDigitalLink(QStringView uri)
{
    const QUrl url(uri.trimmed().toString(), QUrl::TolerantMode);
    if (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return std::nullopt;
    const QString path = url.path(QUrl::FullyEncoded);
    const QList<QStringView> segments = QStringView(path).split(u'/', Qt::SkipEmptyParts);
    const qsizetype key = keyPlace(segments);
    if (key < 0)
        return std::nullopt;
    QString brackets;
    for (qsizetype i = key; i + 1 < segments.size(); i += 2)
        brackets += bracketed(segments[i], decoded(segments[i + 1]));
    const QUrlQuery query(url.query(QUrl::FullyEncoded));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (findGs1Ai(name) != nullptr && !value.isEmpty())
            brackets += bracketed(name, value);
    }
    return parseElementString(brackets);
}

} // namespace suben
