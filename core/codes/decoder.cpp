#include "core/codes/decoder.h"

#include "core/codes/aim.h"
#include "core/codes/digitallink.h"
#include "core/codes/instore.h"
#include "core/codes/normalise.h"
#include "core/codes/schemes.h"
#include "core/codes/separators.h"
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
constexpr int WorstRank = 7;
// Longer texts are letters to a reader, not codes.
constexpr qsizetype LongestPlainCode = 200;

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
        return {QStringLiteral("gtin")};
    case 12:
        return {QStringLiteral("gtin"), QStringLiteral("cylinder")};
    case 13:
        return {isInStore(digits) ? QStringLiteral("inStore") : QStringLiteral("gtin")};
    case 10:
        return {QStringLiteral("farmCode")};
    case 11:
        return {digits.front() == u'1' && digits[1] >= u'3' ? QStringLiteral("phone") : QStringLiteral("cylinder")};
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
        if (text.size() == 11 || text.size() == 12)
            schemes << QStringLiteral("cylinder");
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
    if ((text.size() == 7 || text.size() == 8) && text.front().script() == QChar::Script_Han)
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
    if (text.startsWith(u"AHM", Qt::CaseInsensitive))
        return {QStringLiteral("ahm")};
    if (text.size() >= 13 && text.size() <= 20 && QStringView(u"锅容管瓶梯起索游车").contains(text.front()))
        return {QStringLiteral("equipmentUse")};
    if (isDigits(text))
        return digitSchemes(text);
    if (lines.match(text).hasMatch())
        return {QStringLiteral("vetDrug24"), QStringLiteral("pesticide32"), QStringLiteral("ownLabel"),
                QStringLiteral("seed")};
    if (text.contains(u'\n'))
        return {QStringLiteral("vetDrug24"), QStringLiteral("pesticide32"), QStringLiteral("ownLabel")};
    static const QRegularExpression run(QStringLiteral("(?<![0-9])(?:[0-9]{24}|[0-9]{32})(?![0-9])"));
    if (run.match(text).hasMatch())
        return {QStringLiteral("vetDrug24"), QStringLiteral("pesticide32")};
    return text.size() > LongestPlainCode ? QStringList() : mixedSchemes(text);
}

/// Whether digits in a row that may be anything begin as an element string does: (00), or (01) with more behind.
bool beginsAsElements(QStringView text)
{
    const auto string = parseElementString(text);
    return string && (text.startsWith(u"01") || text.startsWith(u"00") || text.startsWith(u"02"));
}

/// Whether a wrong text is most of what the scheme wants: one character too many or too few, or one that is wrong.
bool isNearly(const CodeCheck &code)
{
    if (code.reason != CodeReason::Length)
        return code.reason != CodeReason::Empty && code.reason != CodeReason::UnknownScheme;
    const QStringList lengths = code.expected.split(u'/');
    return std::any_of(lengths.begin(), lengths.end(),
                       [&](const QString &length) { return qAbs(length.toInt() - code.text.size()) <= 1; });
}

/// How good a candidate is; smaller is better. A code that shows what it is (check character, date, prefix) goes before
/// one whose length happens to fit; what the place expects goes before both.
int rank(const CodeCheck &code, bool wanted)
{
    const bool possible = code.state != CodeState::Bad;
    if (wanted && (possible || code.recognised))
        return 0;
    if (code.state == CodeState::Ok && code.recognised)
        return 1;
    if (wanted && isNearly(code))
        return 2;
    if (code.recognised)
        return possible ? 3 : 4;
    return wanted ? 5 : possible ? 6 : WorstRank;
}

/// Leaves the candidates of the best rank, in the order the place names them.
void keepBest(std::vector<CodeCheck> &candidates, const QStringList &wanted)
{
    const auto rankOf = [&wanted](const CodeCheck &code) { return rank(code, wanted.contains(code.scheme)); };
    int best = WorstRank;
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
    if (ambiguous && !elements && !context.schemes.contains(QStringLiteral("gs1")))
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
            // an address that carries a key is a Digital Link, its values are not read a second time
            const bool vague = code.scheme.startsWith(u"digits:") || code.scheme == u"phone" ||
                               code.scheme == u"plate" || (link && !context.schemes.contains(code.scheme));
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
    const QString plain = withSeparators(halfWidth(text).trimmed(), context.gs1Separator);
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
