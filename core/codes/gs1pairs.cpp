#include "core/codes/gs1pairs.h"

#include <QList>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

constexpr std::array Pairings{
    Gs1Pairing{u"01", u"01", u"", u"255,37"},
    Gs1Pairing{u"02", u"02", u"37", u"01,03"},
    Gs1Pairing{u"03", u"03", u"", u"01,02,37,235"},
    Gs1Pairing{u"10", u"10", u"01,02,03,8006,8026", u""},
    Gs1Pairing{u"11", u"11", u"01,02,03,8006,8026", u""},
    Gs1Pairing{u"12", u"12", u"8020", u""},
    Gs1Pairing{u"13", u"13", u"01,02,03,8006,8026", u""},
    Gs1Pairing{u"15", u"15", u"01,02,03,8006,8026", u""},
    Gs1Pairing{u"16", u"16", u"01,02,03,8006,8026", u""},
    Gs1Pairing{u"17", u"17", u"01,02,03,255,8006,8026", u""},
    Gs1Pairing{u"20", u"20", u"01,02,03,8006,8026", u""},
    Gs1Pairing{u"21", u"21", u"01,03,8006", u"235"},
    Gs1Pairing{u"22", u"22", u"01", u""},
    Gs1Pairing{u"235", u"235", u"01", u""},
    Gs1Pairing{u"240", u"240", u"01,02,03,8006,8026", u""},
    Gs1Pairing{u"241", u"241", u"01,02,03,8006,8026", u""},
    Gs1Pairing{u"242", u"242", u"01,02,8006,8026", u""},
    Gs1Pairing{u"243", u"243", u"01,03", u""},
    Gs1Pairing{u"250", u"250", u"01+21,03+21,8006+21", u""},
    Gs1Pairing{u"251", u"251", u"01,03,8006", u""},
    Gs1Pairing{u"254", u"254", u"414", u""},
    Gs1Pairing{u"255", u"255", u"", u"01,02,415,8006,8020,8026"},
    Gs1Pairing{u"30", u"30", u"01,02", u""},
    Gs1Pairing{u"3100", u"3105", u"01,02", u"310n"},
    Gs1Pairing{u"3110", u"3115", u"01,02", u"311n"},
    Gs1Pairing{u"3120", u"3125", u"01,02", u"312n"},
    Gs1Pairing{u"3130", u"3135", u"01,02", u"313n"},
    Gs1Pairing{u"3140", u"3145", u"01,02", u"314n"},
    Gs1Pairing{u"3150", u"3155", u"01,02", u"315n"},
    Gs1Pairing{u"3160", u"3165", u"01,02", u"316n"},
    Gs1Pairing{u"3200", u"3205", u"01,02", u"320n"},
    Gs1Pairing{u"3210", u"3215", u"01,02", u"321n"},
    Gs1Pairing{u"3220", u"3225", u"01,02", u"322n"},
    Gs1Pairing{u"3230", u"3235", u"01,02", u"323n"},
    Gs1Pairing{u"3240", u"3245", u"01,02", u"324n"},
    Gs1Pairing{u"3250", u"3255", u"01,02", u"325n"},
    Gs1Pairing{u"3260", u"3265", u"01,02", u"326n"},
    Gs1Pairing{u"3270", u"3275", u"01,02", u"327n"},
    Gs1Pairing{u"3280", u"3285", u"01,02", u"328n"},
    Gs1Pairing{u"3290", u"3295", u"01,02", u"329n"},
    Gs1Pairing{u"3300", u"3305", u"00,01", u"330n"},
    Gs1Pairing{u"3310", u"3315", u"00,01", u"331n"},
    Gs1Pairing{u"3320", u"3325", u"00,01", u"332n"},
    Gs1Pairing{u"3330", u"3335", u"00,01", u"333n"},
    Gs1Pairing{u"3340", u"3345", u"00,01", u"334n"},
    Gs1Pairing{u"3350", u"3355", u"00,01", u"335n"},
    Gs1Pairing{u"3360", u"3365", u"00,01", u"336n"},
    Gs1Pairing{u"3370", u"3375", u"01", u"337n"},
    Gs1Pairing{u"37", u"37", u"00+02,00+8026", u""},
    Gs1Pairing{u"3900", u"3909", u"255,8020", u"390n,391n,394n,8111"},
    Gs1Pairing{u"3910", u"3919", u"8020", u"391n"},
    Gs1Pairing{u"3920", u"3929", u"01+30,01+31nn,01+32nn,01+35nn,01+36nn", u"392n,393n"},
    Gs1Pairing{u"3930", u"3939", u"30,31nn,32nn,35nn,36nn", u"393n"},
    Gs1Pairing{u"3940", u"3943", u"255", u"394n,8111"},
    Gs1Pairing{u"3950", u"3955", u"30,31nn,32nn,35nn,36nn", u"392n,393n,395n,8005"},
    Gs1Pairing{u"403", u"403", u"00", u""},
    Gs1Pairing{u"415", u"415", u"8020", u""},
    Gs1Pairing{u"420", u"420", u"", u"421"},
    Gs1Pairing{u"421", u"421", u"", u"4307"},
    Gs1Pairing{u"422", u"422", u"01,02,03,8006,8026", u"426"},
    Gs1Pairing{u"423", u"423", u"01,02,03", u"426"},
    Gs1Pairing{u"424", u"424", u"01,02,03", u"426"},
    Gs1Pairing{u"425", u"425", u"01,02,03", u"426"},
    Gs1Pairing{u"426", u"426", u"01,02,03", u""},
    Gs1Pairing{u"427", u"427", u"01+422,02+422,03+422", u""},
    Gs1Pairing{u"7003", u"7003", u"01,02,03", u""},
    Gs1Pairing{u"7004", u"7004", u"01+10,03+10", u""},
    Gs1Pairing{u"7005", u"7009", u"01,02", u""},
    Gs1Pairing{u"7030", u"7039", u"01,02", u""},
    Gs1Pairing{u"8005", u"8005", u"01,02", u""},
    Gs1Pairing{u"8006", u"8006", u"", u"01,03,37"},
    Gs1Pairing{u"8007", u"8007", u"415", u""},
    Gs1Pairing{u"8008", u"8008", u"01,02,03", u""},
    Gs1Pairing{u"8020", u"8020", u"415", u""},
};

bool fitsPattern(QStringView ai, QStringView pattern)
{
    return ai.size() == pattern.size() &&
           std::equal(ai.begin(), ai.end(), pattern.begin(), [](QChar c, QChar p) { return p == u'n' || p == c; });
}

bool hasAi(const ElementString &string, QStringView pattern)
{
    return std::ranges::any_of(string.elements,
                               [&](const Gs1Element &element) { return fitsPattern(element.ai, pattern); });
}

bool hasOneOf(const ElementString &string, QStringView needs)
{
    const QList<QStringView> ways = needs.split(u',');
    return needs.isEmpty() || std::ranges::any_of(ways, [&](QStringView way) {
               const QList<QStringView> together = way.split(u'+');
               return std::ranges::all_of(together, [&](QStringView ai) { return hasAi(string, ai); });
           });
}

/// `(01), (02) + (37)`
QString forPeople(QStringView needs)
{
    QString shown = u'(' + needs.toString() + u')';
    return shown.replace(u',', QStringLiteral("), (")).replace(u'+', QStringLiteral(") + ("));
}

QString excludedBy(const ElementString &string, const Gs1Element &own, QStringView forbids)
{
    const QList<QStringView> patterns = forbids.split(u',', Qt::SkipEmptyParts);
    for (const Gs1Element &other : string.elements) {
        const bool isForbidden =
            std::ranges::any_of(patterns, [&](QStringView pattern) { return fitsPattern(other.ai, pattern); });
        if (other.ai != own.ai && isForbidden)
            return u'(' + other.ai + u')';
    }
    return {};
}

} // namespace

const Gs1Pairing *gs1Pairing(QStringView ai)
{
    const auto found = std::ranges::find_if(Pairings, [&](const Gs1Pairing &row) {
        return ai.size() == row.first.size() && ai >= row.first && ai <= row.last;
    });
    return found != Pairings.end() ? &*found : nullptr;
}

std::optional<Gs1PairFault> pairFault(const ElementString &string)
{
    for (const Gs1Element &element : string.elements) {
        const Gs1Pairing *row = gs1Pairing(element.ai);
        if (row == nullptr)
            continue;
        if (!hasOneOf(string, row->needs))
            return Gs1PairFault{element.ai, forPeople(row->needs), {}};
        if (const QString other = excludedBy(string, element, row->forbids); !other.isEmpty())
            return Gs1PairFault{element.ai, {}, other};
    }
    return std::nullopt;
}

} // namespace suben
