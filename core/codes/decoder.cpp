#include "core/codes/decoder.h"

#include "core/codes/aim.h"
#include "core/codes/digitallink.h"
#include "core/codes/normalise.h"
#include "core/codes/schemes.h"
#include "core/codes/verdict.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace suben
{

namespace
{

constexpr qsizetype MostUrlPieces = 16;

bool isWebAddress(QStringView text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive) || text.startsWith(u"https://", Qt::CaseInsensitive);
}

/// First two characters of credit codes that are given today.
bool beginsAsCreditCode(QStringView text)
{
    static const QStringList known{
        QStringLiteral("11"), QStringLiteral("12"), QStringLiteral("13"), QStringLiteral("19"), QStringLiteral("51"),
        QStringLiteral("52"), QStringLiteral("53"), QStringLiteral("91"), QStringLiteral("92"), QStringLiteral("93"),
        QStringLiteral("N1"), QStringLiteral("N2"), QStringLiteral("N3"), QStringLiteral("Y1")};
    return known.contains(text.first(qMin<qsizetype>(2, text.size())).toString(), Qt::CaseInsensitive);
}

QStringList digitSchemes(QStringView digits)
{
    switch (digits.size()) {
    case 8:
    case 12:
    case 13:
        return {QStringLiteral("gtin")};
    case 10:
        return {QStringLiteral("farmCode")};
    case 11:
        return {QStringLiteral("phone")};
    case 14:
        return {QStringLiteral("gtin"), QStringLiteral("drugStd")};
    case 15:
        return {QStringLiteral("businessNo"), QStringLiteral("earTag")};
    case 17:
        return {QStringLiteral("organic"), QStringLiteral("equipment")};
    case 18: {
        QStringList schemes{QStringLiteral("idcard"), QStringLiteral("sscc"), QStringLiteral("equipment"),
                            QStringLiteral("digits:18")};
        if (beginsAsCreditCode(digits))
            schemes.prepend(QStringLiteral("uscc"));
        return schemes;
    }
    case 20:
        return {QStringLiteral("gs1"), QStringLiteral("drug20"), QStringLiteral("circulationVoucher"),
                QStringLiteral("equipmentReg")};
    case 24:
        return {QStringLiteral("gs1"), QStringLiteral("vetDrug24")};
    case 32:
        return {QStringLiteral("gs1"), QStringLiteral("pesticide32")};
    default:
        return digits.size() >= 16 ? QStringList{QStringLiteral("gs1")} : QStringList();
    }
}

QStringList mixedSchemes(QStringView text)
{
    static const QRegularExpression cas(QStringLiteral("^[0-9]{2,7}-[0-9]{2}-[0-9]$"));
    static const QRegularExpression licence(QStringLiteral("^(SC|JY)[0-9]{8,20}$"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alphanumeric(QStringLiteral("^[0-9A-Za-z]+$"));
    if (cas.match(text).hasMatch())
        return {QStringLiteral("cas")};
    if (licence.match(text).hasMatch())
        return {text.first(2).toString().toLower()};
    QStringList schemes;
    if (alphanumeric.match(text).hasMatch()) {
        if (text.size() == 17)
            schemes << QStringLiteral("vin") << QStringLiteral("equipment");
        if (text.size() == 18)
            schemes << (beginsAsCreditCode(text) ? QStringLiteral("uscc") : QStringLiteral("equipment"));
        if (text.size() == 18 && isDigits(text.first(17)) && text.back().toUpper() == u'X')
            schemes << QStringLiteral("idcard");
        if (text.size() == 35)
            schemes << QStringLiteral("traceCode");
    }
    if (text.size() >= 16 && isDigits(text.first(16)))
        schemes << QStringLiteral("gs1");
    if (text.size() == 7 || text.size() == 8)
        schemes << QStringLiteral("plate");
    return schemes;
}

/// The schemes a text may be of by its looks alone.
QStringList likelySchemes(QStringView text, bool gs1)
{
    static const QRegularExpression lines(QStringLiteral("^[^\r\n]+(?:(?:\r\n|\r|\n)[^\r\n]+){3}(?:\r\n|\r|\n)?$"));
    if (gs1 || text.startsWith(u'(') || text.contains(GroupSeparator))
        return {QStringLiteral("gs1")};
    if (text.startsWith(u"MA.", Qt::CaseInsensitive))
        return {QStringLiteral("ma")};
    if (isDigits(text))
        return digitSchemes(text);
    if (lines.match(text).hasMatch())
        return {QStringLiteral("vetDrug24"), QStringLiteral("pesticide32"), QStringLiteral("seed")};
    if (text.size() > 24 && text.indexOf(u' ') < 0 && mixedSchemes(text).isEmpty())
        return {QStringLiteral("vetDrug24"), QStringLiteral("pesticide32")};
    return text.size() > 60 ? QStringList{QStringLiteral("vetDrug24"), QStringLiteral("pesticide32")}
                            : mixedSchemes(text);
}

/// Whether digits in a row that may be anything begin as an element string does: (00), or (01) with more behind.
bool beginsAsElements(QStringView text)
{
    const auto string = parseElementString(text);
    return string && (text.startsWith(u"01") || text.startsWith(u"00") || text.startsWith(u"02"));
}

/// How good a candidate is; smaller is better. A code that shows what it is (check character, date, prefix) goes before
/// one whose length happens to fit; what the place expects goes before both.
int rank(const CodeCheck &code, bool wanted)
{
    const bool possible = code.state != CodeState::Bad;
    if (wanted && (possible || code.recognised))
        return 0;
    if (possible && code.recognised)
        return 1;
    if (code.recognised)
        return 2;
    return wanted ? 3 : possible ? 4 : 5;
}

/// Leaves the candidates of the best rank, in the order the place names them.
void keepBest(std::vector<CodeCheck> &candidates, const QStringList &wanted)
{
    const auto rankOf = [&wanted](const CodeCheck &code) { return rank(code, wanted.contains(code.scheme)); };
    int best = 5;
    for (const CodeCheck &code : candidates)
        best = qMin(best, rankOf(code));
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                    [&](const CodeCheck &code) { return rankOf(code) != best; }),
                     candidates.end());
    std::stable_sort(candidates.begin(), candidates.end(), [&wanted](const CodeCheck &a, const CodeCheck &b) {
        const auto place = [&wanted](const CodeCheck &code) {
            const auto at = wanted.indexOf(code.scheme);
            return at < 0 ? wanted.size() : at;
        };
        return place(a) < place(b);
    });
}

std::vector<CodeCheck> candidatesFor(QStringView text, bool gs1, const ScanContext &context)
{
    QStringList schemes = likelySchemes(text, gs1);
    for (const QString &scheme : context.schemes) {
        const bool anything = scheme == u"any" || scheme == u"text" || scheme == u"lot";
        if (!anything && !schemes.contains(scheme))
            schemes << scheme;
    }
    const bool marked = gs1 || text.startsWith(u'(') || text.contains(GroupSeparator);
    const bool ambiguous = !marked && schemes.contains(QStringLiteral("gs1"));
    const bool elements = ambiguous && beginsAsElements(text);
    if (ambiguous && !elements)
        schemes.removeAll(QStringLiteral("gs1"));
    if (elements && !context.schemes.contains(QStringLiteral("drug20")))
        schemes = {QStringLiteral("gs1")};
    std::vector<CodeCheck> candidates;
    for (const QString &scheme : schemes)
        candidates.push_back(checkScheme(scheme, text, context.today));
    keepBest(candidates, context.schemes);
    return candidates;
}

/// The last piece of the path and the values of the query, last first: where platforms put the code.
QStringList piecesOf(const QUrl &url)
{
    QStringList pieces;
    const auto query = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (auto item = query.rbegin(); item != query.rend() && pieces.size() < MostUrlPieces; ++item)
        pieces << item->second;
    if (!query.isEmpty() || !url.hasQuery())
        pieces << url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    else
        pieces << url.query(QUrl::FullyDecoded) << url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    pieces << url.fragment(QUrl::FullyDecoded);
    pieces.removeAll(QString());
    return pieces;
}

void decodeAddress(Decoded &decoded, QStringView text, const ScanContext &context)
{
    decoded.url = text.toString();
    const auto link = parseDigitalLink(text);
    if (link && *link) {
        decoded.candidates.push_back(checkScheme(u"gs1", text, context.today));
        return;
    }
    for (const QString &piece : piecesOf(QUrl(text.toString()))) {
        for (CodeCheck &code : candidatesFor(piece, false, context)) {
            const bool vague = code.scheme.startsWith(u"digits:") || code.scheme == u"phone" || code.scheme == u"plate";
            if (code.state != CodeState::Bad && !vague)
                decoded.candidates.push_back(std::move(code));
        }
        if (!decoded.candidates.empty())
            return;
    }
    if (link)
        decoded.candidates.push_back(checkScheme(u"gs1", text, context.today));
}

} // namespace

bool Decoded::isCertain() const
{
    return candidates.size() == 1 && candidates.front().state == CodeState::Ok && readings.empty();
}

Decoded decode(QStringView text, const ScanContext &context)
{
    Decoded decoded;
    decoded.raw = text.toString();
    if (text.size() > LongestCode)
        return decoded;
    QString plain = halfWidth(text).trimmed();
    if (!context.gs1Separator.isEmpty())
        plain.replace(context.gs1Separator, QString(GroupSeparator));
    plain.replace(QChar(u'\u241D'), GroupSeparator);
    const AimPrefix aim = aimPrefix(plain);
    decoded.symbology = aim.prefix.toString();
    const QStringView body = QStringView(plain).sliced(decoded.symbology.size()).trimmed();
    if (body.isEmpty())
        return decoded;
    if (isWebAddress(body)) {
        decodeAddress(decoded, body, context);
        return decoded;
    }
    decoded.candidates = candidatesFor(body, aim.gs1, context);
    if (decoded.candidates.empty()) {
        // only what no kind of code may be: rounded by a spreadsheet
        if (CodeCheck code = checkScheme(u"any", body); code.state == CodeState::Bad)
            decoded.candidates.push_back(std::move(code));
    }
    const bool isGs1 = !decoded.candidates.empty() && decoded.candidates.front().scheme == u"gs1";
    if (isGs1)
        decoded.readings = otherReadings(body);
    return decoded;
}

} // namespace suben
