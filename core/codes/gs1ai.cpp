#include "core/codes/gs1ai.h"

#include "core/codes/gs1.h"
#include "core/codes/gs1lint.h"
#include "core/codes/verdict.h"

#include <array>

namespace suben
{

namespace
{

constexpr std::array Rows{
    Gs1Ai{u"00", u"00", Gs1Length::Predefined, u"N18,csum,gcppos2"},
    Gs1Ai{u"01", u"03", Gs1Length::Predefined, u"N14,csum,gcppos2"},
    Gs1Ai{u"10", u"10", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"11", u"13", Gs1Length::Predefined, u"N6,yymmd0"},
    Gs1Ai{u"15", u"17", Gs1Length::Predefined, u"N6,yymmd0"},
    Gs1Ai{u"20", u"20", Gs1Length::Predefined, u"N2"},
    Gs1Ai{u"21", u"22", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"235", u"235", Gs1Length::Delimited, u"X-28"},
    Gs1Ai{u"240", u"241", Gs1Length::Delimited, u"X-30"},
    Gs1Ai{u"242", u"242", Gs1Length::Delimited, u"N-6"},
    Gs1Ai{u"243", u"243", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"250", u"251", Gs1Length::Delimited, u"X-30"},
    Gs1Ai{u"253", u"253", Gs1Length::Delimited, u"N13,csum,gcppos1 ?X-17"},
    Gs1Ai{u"254", u"254", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"255", u"255", Gs1Length::Delimited, u"N13,csum,gcppos1 ?N-12"},
    Gs1Ai{u"30", u"30", Gs1Length::Delimited, u"N-8"},
    Gs1Ai{u"3100", u"3165", Gs1Length::Predefined, u"N6"},
    Gs1Ai{u"3200", u"3375", Gs1Length::Predefined, u"N6"},
    Gs1Ai{u"3400", u"3575", Gs1Length::Predefined, u"N6"},
    Gs1Ai{u"3600", u"3695", Gs1Length::Predefined, u"N6"},
    Gs1Ai{u"37", u"37", Gs1Length::Delimited, u"N-8"},
    Gs1Ai{u"3900", u"3909", Gs1Length::Delimited, u"N-15"},
    Gs1Ai{u"3910", u"3919", Gs1Length::Delimited, u"N3,iso4217 N-15"},
    Gs1Ai{u"3920", u"3929", Gs1Length::Delimited, u"N-15"},
    Gs1Ai{u"3930", u"3939", Gs1Length::Delimited, u"N3,iso4217 N-15"},
    Gs1Ai{u"3940", u"3943", Gs1Length::Delimited, u"N4"},
    Gs1Ai{u"3950", u"3955", Gs1Length::Delimited, u"N6"},
    Gs1Ai{u"400", u"400", Gs1Length::Delimited, u"X-30"},
    Gs1Ai{u"401", u"401", Gs1Length::Delimited, u"X-30,gcppos1"},
    Gs1Ai{u"402", u"402", Gs1Length::Delimited, u"N17,csum,gcppos1"},
    Gs1Ai{u"403", u"403", Gs1Length::Delimited, u"X-30"},
    Gs1Ai{u"410", u"417", Gs1Length::Predefined, u"N13,csum,gcppos1"},
    Gs1Ai{u"420", u"420", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"421", u"421", Gs1Length::Delimited, u"N3,iso3166 X-9"},
    Gs1Ai{u"422", u"422", Gs1Length::Delimited, u"N3,iso3166"},
    Gs1Ai{u"423", u"423", Gs1Length::Delimited, u"N3,iso3166 ?N3,iso3166 ?N3,iso3166 ?N3,iso3166 ?N3,iso3166"},
    Gs1Ai{u"424", u"424", Gs1Length::Delimited, u"N3,iso3166"},
    Gs1Ai{u"425", u"425", Gs1Length::Delimited, u"N3,iso3166 ?N3,iso3166 ?N3,iso3166 ?N3,iso3166 ?N3,iso3166"},
    Gs1Ai{u"426", u"426", Gs1Length::Delimited, u"N3,iso3166"},
    Gs1Ai{u"427", u"427", Gs1Length::Delimited, u"X-3"},
    Gs1Ai{u"4300", u"4301", Gs1Length::Delimited, u"X-35,pcenc"},
    Gs1Ai{u"4302", u"4306", Gs1Length::Delimited, u"X-70,pcenc"},
    Gs1Ai{u"4307", u"4307", Gs1Length::Delimited, u"X2,iso3166alpha2"},
    Gs1Ai{u"4308", u"4308", Gs1Length::Delimited, u"X-30"},
    Gs1Ai{u"4309", u"4309", Gs1Length::Delimited, u"N10,latitude N10,longitude"},
    Gs1Ai{u"4310", u"4311", Gs1Length::Delimited, u"X-35,pcenc"},
    Gs1Ai{u"4312", u"4316", Gs1Length::Delimited, u"X-70,pcenc"},
    Gs1Ai{u"4317", u"4317", Gs1Length::Delimited, u"X2,iso3166alpha2"},
    Gs1Ai{u"4318", u"4318", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"4319", u"4319", Gs1Length::Delimited, u"X-30"},
    Gs1Ai{u"4320", u"4320", Gs1Length::Delimited, u"X-35,pcenc"},
    Gs1Ai{u"4321", u"4323", Gs1Length::Delimited, u"N1,yesno"},
    Gs1Ai{u"4324", u"4325", Gs1Length::Delimited, u"N6,yymmd0 N4,hhmi"},
    Gs1Ai{u"4326", u"4326", Gs1Length::Delimited, u"N6,yymmdd"},
    Gs1Ai{u"4330", u"4333", Gs1Length::Delimited, u"N6 ?X1,hyphen"},
    Gs1Ai{u"7001", u"7001", Gs1Length::Delimited, u"N13"},
    Gs1Ai{u"7002", u"7002", Gs1Length::Delimited, u"X-30"},
    Gs1Ai{u"7003", u"7003", Gs1Length::Delimited, u"N6,yymmdd N4,hhmi"},
    Gs1Ai{u"7004", u"7004", Gs1Length::Delimited, u"N-4"},
    Gs1Ai{u"7005", u"7005", Gs1Length::Delimited, u"X-12"},
    Gs1Ai{u"7006", u"7006", Gs1Length::Delimited, u"N6,yymmdd"},
    Gs1Ai{u"7007", u"7007", Gs1Length::Delimited, u"N6,yymmdd ?N6,yymmdd"},
    Gs1Ai{u"7008", u"7008", Gs1Length::Delimited, u"X-3"},
    Gs1Ai{u"7009", u"7009", Gs1Length::Delimited, u"X-10"},
    Gs1Ai{u"7010", u"7010", Gs1Length::Delimited, u"X-2"},
    Gs1Ai{u"7011", u"7011", Gs1Length::Delimited, u"N6,yymmdd ?N4,hhmi"},
    Gs1Ai{u"7020", u"7022", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"7023", u"7023", Gs1Length::Delimited, u"X-30,gcppos1"},
    Gs1Ai{u"7030", u"7039", Gs1Length::Delimited, u"N3,iso3166999 X-27"},
    Gs1Ai{u"7040", u"7040", Gs1Length::Delimited, u"N1 X1 X1 X1,importeridx"},
    Gs1Ai{u"7041", u"7041", Gs1Length::Delimited, u"X-4,packagetype"},
    Gs1Ai{u"710", u"717", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"7230", u"7239", Gs1Length::Delimited, u"X2 X-28"},
    Gs1Ai{u"7240", u"7240", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"7241", u"7241", Gs1Length::Delimited, u"N2,mediatype"},
    Gs1Ai{u"7242", u"7242", Gs1Length::Delimited, u"X-25"},
    Gs1Ai{u"7250", u"7250", Gs1Length::Delimited, u"N8,yyyymmdd"},
    Gs1Ai{u"7251", u"7251", Gs1Length::Delimited, u"N8,yyyymmdd N4,hhmi"},
    Gs1Ai{u"7252", u"7252", Gs1Length::Delimited, u"N1,iso5218"},
    Gs1Ai{u"7253", u"7254", Gs1Length::Delimited, u"X-40,pcenc"},
    Gs1Ai{u"7255", u"7255", Gs1Length::Delimited, u"X-10"},
    Gs1Ai{u"7256", u"7256", Gs1Length::Delimited, u"X-90,pcenc"},
    Gs1Ai{u"7257", u"7257", Gs1Length::Delimited, u"X-70,pcenc"},
    Gs1Ai{u"7258", u"7258", Gs1Length::Delimited, u"X3,posinseqslash"},
    Gs1Ai{u"7259", u"7259", Gs1Length::Delimited, u"X-40,pcenc"},
    Gs1Ai{u"8001", u"8001", Gs1Length::Delimited, u"N4,nonzero N5,nonzero N3,nonzero N1,winding N1"},
    Gs1Ai{u"8002", u"8002", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"8003", u"8003", Gs1Length::Delimited, u"N1,zero N13,csum,gcppos1 ?X-16"},
    Gs1Ai{u"8004", u"8004", Gs1Length::Delimited, u"X-30,gcppos1"},
    Gs1Ai{u"8005", u"8005", Gs1Length::Delimited, u"N6"},
    Gs1Ai{u"8006", u"8006", Gs1Length::Delimited, u"N14,csum,gcppos2 N4,pieceoftotal"},
    Gs1Ai{u"8007", u"8007", Gs1Length::Delimited, u"X-34,iban"},
    Gs1Ai{u"8008", u"8008", Gs1Length::Delimited, u"N6,yymmdd N2,hh ?N2,mi ?N2,ss"},
    Gs1Ai{u"8009", u"8009", Gs1Length::Delimited, u"X-50"},
    Gs1Ai{u"8010", u"8010", Gs1Length::Delimited, u"Y-30,gcppos1"},
    Gs1Ai{u"8011", u"8011", Gs1Length::Delimited, u"N-12,nozeroprefix"},
    Gs1Ai{u"8012", u"8012", Gs1Length::Delimited, u"X-20"},
    Gs1Ai{u"8013", u"8013", Gs1Length::Delimited, u"X-25,csumalpha,gcppos1"},
    Gs1Ai{u"8014", u"8014", Gs1Length::Delimited, u"X-25,csumalpha,gcppos1,hasnondigit"},
    Gs1Ai{u"8017", u"8018", Gs1Length::Delimited, u"N18,csum,gcppos1"},
    Gs1Ai{u"8019", u"8019", Gs1Length::Delimited, u"N-10"},
    Gs1Ai{u"8020", u"8020", Gs1Length::Delimited, u"X-25"},
    Gs1Ai{u"8026", u"8026", Gs1Length::Delimited, u"N14,csum,gcppos2 N4,pieceoftotal"},
    Gs1Ai{u"8030", u"8030", Gs1Length::Delimited, u"Z-90"},
    Gs1Ai{u"8040", u"8041", Gs1Length::Delimited, u"N15"},
    Gs1Ai{u"8042", u"8042", Gs1Length::Delimited, u"N32"},
    Gs1Ai{u"8043", u"8043", Gs1Length::Delimited, u"N18 ?N-2"},
    Gs1Ai{u"8110", u"8110", Gs1Length::Delimited, u"X-70,couponcode"},
    Gs1Ai{u"8111", u"8111", Gs1Length::Delimited, u"N4"},
    Gs1Ai{u"8112", u"8112", Gs1Length::Delimited, u"X-70,couponposoffer"},
    Gs1Ai{u"8200", u"8200", Gs1Length::Delimited, u"X-70"},
    Gs1Ai{u"90", u"90", Gs1Length::Delimited, u"X-30"},
    Gs1Ai{u"91", u"99", Gs1Length::Delimited, u"X-90"},
};

struct Piece {
    QChar set;
    int least = 0;
    int most = 0;
    bool optional = false;
    QStringView rules; ///< of the syntax dictionary, separated by commas
};

Piece pieceOf(QStringView text)
{
    Piece piece;
    piece.optional = text.startsWith(u'?');
    text = text.sliced(piece.optional ? 1 : 0);
    if (const qsizetype comma = text.indexOf(u','); comma >= 0) {
        piece.rules = text.sliced(comma + 1);
        text = text.first(comma);
    }
    piece.set = text.front();
    text = text.sliced(1);
    const bool open = text.startsWith(u'-');
    piece.most = text.sliced(open ? 1 : 0).toInt();
    piece.least = open ? 1 : piece.most;
    return piece;
}

QList<Piece> piecesOf(const Gs1Ai &row)
{
    QList<Piece> pieces;
    for (const QStringView text : QStringView(row.pieces).split(u' '))
        pieces << pieceOf(text);
    return pieces;
}

bool belongs(QChar c, QChar set)
{
    const bool alphanumeric = (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    switch (set.unicode()) {
    case u'N':
        return c >= u'0' && c <= u'9';
    case u'Y':
        return alphanumeric || c == u'#' || c == u'-' || c == u'/';
    case u'Z':
        return alphanumeric || (c >= u'a' && c <= u'z') || c == u'-' || c == u'_' || c == u'=';
    default:
        return isGs1Character(c);
    }
}

std::optional<Gs1ValueFault> checkContent(const Piece &piece, QStringView value, qsizetype from)
{
    QStringView rules = piece.rules;
    while (!rules.isEmpty()) {
        const qsizetype comma = rules.indexOf(u',');
        const QStringView rule = comma < 0 ? rules : rules.first(comma);
        if (auto fault = lintGs1(rule, value)) {
            fault->position += from;
            return fault;
        }
        rules = comma < 0 ? QStringView() : rules.sliced(comma + 1);
    }
    return std::nullopt;
}

} // namespace

const Gs1Ai *findGs1Ai(QStringView ai)
{
    if (!isDigits(ai))
        return nullptr;
    for (const Gs1Ai &row : Rows) {
        const QStringView first = row.first;
        const QStringView last = row.last;
        if (ai.size() == first.size() && ai >= first && ai <= last && ai.back() >= first.back() &&
            ai.back() <= last.back())
            return &row;
    }
    return nullptr;
}

QStringView leadingGs1Ai(QStringView raw)
{
    for (qsizetype size = 2; size <= 4 && size <= raw.size(); ++size) {
        if (findGs1Ai(raw.first(size)) != nullptr)
            return raw.first(size);
    }
    return {};
}

int longestGs1Value(const Gs1Ai &row)
{
    int longest = 0;
    for (const Piece &piece : piecesOf(row))
        longest += piece.most;
    return longest;
}

std::optional<Gs1ValueFault> checkGs1Value(const Gs1Ai &row, QStringView value)
{
    qsizetype at = 0;
    for (const Piece &piece : piecesOf(row)) {
        const QStringView rest = value.sliced(at);
        if (rest.isEmpty() && piece.optional)
            return std::nullopt;
        if (rest.size() < piece.least)
            return Gs1ValueFault{CodeReason::Length, -1, QString::number(at + piece.least)};
        const QStringView part = rest.first(qMin<qsizetype>(rest.size(), piece.most));
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (!belongs(part[i], piece.set))
                return Gs1ValueFault{CodeReason::Character, at + i, {}};
        }
        if (auto fault = checkContent(piece, part, at))
            return fault;
        at += part.size();
    }
    if (at < value.size())
        return Gs1ValueFault{CodeReason::Length, -1, QStringLiteral("1–%1").arg(at)};
    return std::nullopt;
}

} // namespace suben
