#include "core/codes/gs1lint.h"

#include "core/codes/checkdigit.h"
#include "core/codes/gs1.h"
#include "core/codes/gs1lists.h"
#include "core/codes/verdict.h"

#include <QString>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

using Lint = std::optional<Gs1ValueFault>;

Lint lintFault(CodeReason reason, qsizetype at = 0, const QString &expected = {})
{
    return Gs1ValueFault{reason, at, expected};
}

/// Whether `word` is one of the pieces of its own length that `list` is made of.
bool isOneOf(QStringView list, QStringView word, qsizetype size)
{
    if (word.size() != size)
        return false;
    for (qsizetype at = 0; at + size <= list.size(); at += size) {
        if (list.sliced(at, size) == word)
            return true;
    }
    return false;
}

Lint lintList(QStringView list, QStringView text, qsizetype size)
{
    return isOneOf(list, text, size) ? Lint() : lintFault(CodeReason::Prefix);
}

Lint lintOneOf(QStringView characters, QStringView text)
{
    return text.size() == 1 && characters.contains(text.front()) ? Lint() : lintFault(CodeReason::Character);
}

/// Two digits below `limit`.
bool isBelow(QStringView text, int limit)
{
    return text.size() == 2 && isDigits(text) && text.toInt() < limit;
}

Lint lintDigitsBelow(QStringView text, int limit)
{
    return isBelow(text, limit) ? Lint() : lintFault(CodeReason::Date);
}

Lint lintChecksum(QStringView text)
{
    if (!isDigits(text))
        return lintFault(CodeReason::Character);
    const QChar check = mod10(text.chopped(1));
    return text.back() == check ? Lint() : lintFault(CodeReason::Check, text.size() - 1, QString(check));
}

int primeAfter(int number)
{
    const auto isPrime = [](int candidate) {
        for (int divisor = 2; divisor * divisor <= candidate; ++divisor) {
            if (candidate % divisor == 0)
                return false;
        }
        return true;
    };
    do
        ++number;
    while (!isPrime(number));
    return number;
}

/// The two check characters of GMN and MUDI (General Specifications §7.9.5): prime weights from the right, modulo 1021.
Lint lintChecksumPair(QStringView text)
{
    static constexpr QStringView Values =
        u"!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    static constexpr QStringView Checks = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    if (text.size() < 2)
        return lintFault(CodeReason::Length);
    int sum = 0;
    int prime = 2;
    const QStringView body = text.chopped(2);
    for (qsizetype i = 0; i < body.size(); ++i) {
        const qsizetype value = Values.indexOf(body[body.size() - 1 - i]);
        if (value < 0)
            return lintFault(CodeReason::Character, body.size() - 1 - i);
        sum = (sum + int(value) * prime) % 1021;
        prime = primeAfter(prime);
    }
    const QString expected = QString(Checks[sum >> 5]) + Checks[sum & 31];
    return text.last(2) == expected ? Lint() : lintFault(CodeReason::Check, text.size() - 2, expected);
}

/// ISO 13616: two letters of a country, two check digits, MOD 97-10 over the rest in front of them.
Lint lintIban(QStringView text)
{
    if (text.size() <= 4)
        return lintFault(CodeReason::Length);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!LetterDigitAlphabet.contains(text[i]))
            return lintFault(CodeReason::Character, i);
    }
    if (!isOneOf(gs1lists::CountryLetters, text.first(2), 2))
        return lintFault(CodeReason::Prefix);
    const QString turned = text.sliced(4).toString() + text.first(2).toString();
    const int check = mod97_10(turned);
    const QString expected = QString::number(qMax(0, check)).rightJustified(2, u'0');
    return text.sliced(2, 2) == expected ? Lint() : lintFault(CodeReason::Check, 2, expected);
}

/// `0102`: the first of two; both halves above zero, the first not above the second.
Lint lintPieceOfTotal(QStringView text)
{
    if (text.isEmpty() || text.size() % 2 != 0)
        return lintFault(CodeReason::Length);
    const QStringView piece = text.first(text.size() / 2);
    const QStringView total = text.sliced(text.size() / 2);
    const bool isZero = piece.count(u'0') == piece.size() || total.count(u'0') == total.size();
    return isDigits(text) && !isZero && piece <= total ? Lint() : lintFault(CodeReason::Shape);
}

/// `1/3`: the first of three, without leading zeros.
Lint lintPlaceInSequence(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 1 || slash == text.size() - 1)
        return lintFault(CodeReason::Shape);
    const QStringView place = text.first(slash);
    const QStringView end = text.sliced(slash + 1);
    const bool isPlain = isDigits(place) && isDigits(end) && !place.startsWith(u'0') && !end.startsWith(u'0');
    const bool isWithin = place.size() < end.size() || (place.size() == end.size() && place <= end);
    return isPlain && isWithin ? Lint() : lintFault(CodeReason::Shape);
}

Lint lintPercentCoding(QStringView text)
{
    const auto isHex = [](QChar c) { return QStringView(u"0123456789ABCDEFabcdef").contains(c); };
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2]))
            return lintFault(CodeReason::Character, at);
    }
    return std::nullopt;
}

Lint lintDegrees(QStringView text, qint64 most)
{
    if (text.size() != 10 || !isDigits(text))
        return lintFault(CodeReason::Length);
    return text.toLongLong() <= most ? Lint() : lintFault(CodeReason::Prefix);
}

Lint lintPrefixAt(QStringView text, qsizetype from)
{
    constexpr qsizetype ShortestPrefix = 4;
    if (text.size() < from + ShortestPrefix)
        return lintFault(CodeReason::Length, 0, QString::number(from + ShortestPrefix));
    for (qsizetype i = from; i < from + ShortestPrefix; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return lintFault(CodeReason::Character, i, QStringLiteral("0–9"));
    }
    return std::nullopt;
}

Lint lintDate(QStringView rule, QStringView text)
{
    const bool isFull = rule.startsWith(u"yyyy");
    if (text.size() != (isFull ? 8 : 6) || !isDigits(text))
        return lintFault(CodeReason::Date);
    const bool isOpen = rule.endsWith(u'0') && text.endsWith(u"00");
    const QString day = isOpen ? text.chopped(2).toString() + QStringLiteral("01") : text.toString();
    const bool isReal = isFull ? fullDate(day).has_value() : gs1Date(day).has_value() && !day.endsWith(u"00");
    return isReal ? Lint() : lintFault(CodeReason::Date);
}

Lint lintDigits(QStringView rule, QStringView text)
{
    const bool isZero = text.count(u'0') == text.size();
    if (rule == u"hasnondigit")
        return !text.isEmpty() && !isDigits(text) ? Lint() : lintFault(CodeReason::Shape);
    if (!isDigits(text) && !(text.isEmpty() && rule == u"nozeroprefix"))
        return lintFault(CodeReason::Character);
    if (rule == u"zero")
        return isZero ? Lint() : lintFault(CodeReason::Character, 0, QStringLiteral("0"));
    if (rule == u"nonzero")
        return !isZero ? Lint() : lintFault(CodeReason::Shape);
    return text.startsWith(u'0') ? lintFault(CodeReason::Prefix) : Lint();
}

struct LintRule {
    QStringView name;
    Lint (*check)(QStringView rule, QStringView text);
};

// Sorted by name.
constexpr std::array LintRules{
    LintRule{u"csum", [](QStringView, QStringView t) { return lintChecksum(t); }},
    LintRule{u"csumalpha", [](QStringView, QStringView t) { return lintChecksumPair(t); }},
    LintRule{u"gcppos1", [](QStringView, QStringView t) { return lintPrefixAt(t, 0); }},
    LintRule{u"gcppos2", [](QStringView, QStringView t) { return lintPrefixAt(t, 1); }},
    LintRule{u"hasnondigit", lintDigits},
    LintRule{u"hh", [](QStringView, QStringView t) { return lintDigitsBelow(t, 24); }},
    LintRule{u"hhmi",
             [](QStringView, QStringView t) {
                 const bool isTime = t.size() == 4 && isBelow(t.first(2), 24) && isBelow(t.sliced(2), 60);
                 return isTime ? Lint() : lintFault(CodeReason::Date);
             }},
    LintRule{u"hyphen",
             [](QStringView, QStringView t) {
                 return !t.isEmpty() && t.count(u'-') == t.size() ? Lint() : lintFault(CodeReason::Character);
             }},
    LintRule{u"iban", [](QStringView, QStringView t) { return lintIban(t); }},
    LintRule{u"importeridx",
             [](QStringView, QStringView t) {
                 return lintOneOf(u"-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", t);
             }},
    LintRule{u"iso3166", [](QStringView, QStringView t) { return lintList(gs1lists::Countries, t, 3); }},
    LintRule{u"iso3166999",
             [](QStringView, QStringView t) { return t == u"999" ? Lint() : lintList(gs1lists::Countries, t, 3); }},
    LintRule{u"iso3166alpha2", [](QStringView, QStringView t) { return lintList(gs1lists::CountryLetters, t, 2); }},
    LintRule{u"iso4217", [](QStringView, QStringView t) { return lintList(gs1lists::Currencies, t, 3); }},
    LintRule{u"iso5218", [](QStringView, QStringView t) { return lintOneOf(u"0129", t); }},
    LintRule{u"latitude", [](QStringView, QStringView t) { return lintDegrees(t, 1'800'000'000); }},
    LintRule{u"longitude", [](QStringView, QStringView t) { return lintDegrees(t, 3'600'000'000); }},
    LintRule{u"mediatype",
             [](QStringView, QStringView t) {
                 const bool isKnown = t.size() == 2 && isDigits(t) && (t.front() >= u'8' || (t >= u"01" && t <= u"10"));
                 return isKnown ? Lint() : lintFault(CodeReason::Prefix);
             }},
    LintRule{u"mi", [](QStringView, QStringView t) { return lintDigitsBelow(t, 60); }},
    LintRule{u"nonzero", lintDigits},
    LintRule{u"nozeroprefix", lintDigits},
    LintRule{u"packagetype",
             [](QStringView, QStringView t) {
                 const QString word = u' ' + t.toString() + u' ';
                 return !t.isEmpty() && !t.contains(u' ') && gs1lists::Packages.contains(word)
                            ? Lint()
                            : lintFault(CodeReason::Prefix);
             }},
    LintRule{u"pcenc", [](QStringView, QStringView t) { return lintPercentCoding(t); }},
    LintRule{u"pieceoftotal", [](QStringView, QStringView t) { return lintPieceOfTotal(t); }},
    LintRule{u"posinseqslash", [](QStringView, QStringView t) { return lintPlaceInSequence(t); }},
    LintRule{u"ss", [](QStringView, QStringView t) { return lintDigitsBelow(t, 60); }},
    LintRule{u"winding", [](QStringView, QStringView t) { return lintOneOf(u"019", t); }},
    LintRule{u"yesno", [](QStringView, QStringView t) { return lintOneOf(u"01", t); }},
    LintRule{u"yymmd0", lintDate},
    LintRule{u"yymmdd", lintDate},
    LintRule{u"yyyymmd0", lintDate},
    LintRule{u"yyyymmdd", lintDate},
    LintRule{u"zero", lintDigits},
};

} // namespace

std::optional<Gs1ValueFault> lintGs1(QStringView rule, QStringView text)
{
    const auto found = std::lower_bound(LintRules.begin(), LintRules.end(), rule,
                                        [](const LintRule &known, QStringView name) { return known.name < name; });
    return found != LintRules.end() && found->name == rule ? found->check(rule, text) : std::nullopt;
}

} // namespace suben
