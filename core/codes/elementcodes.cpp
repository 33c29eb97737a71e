#include "core/codes/aim.h"
#include "core/codes/checkers.h"
#include "core/codes/codesentence.h"
#include "core/codes/digitallink.h"
#include "core/codes/gs1.h"
#include "core/codes/gs1pairs.h"
#include "core/codes/verdict.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace suben
{

namespace
{

constexpr SchemeWords ElementWords{QT_TRANSLATE_NOOP("Codes", "GS1 code"), CodeSource::Package};

/// Says what is wrong with the element, not with the whole string.
void refuseElement(CodeCheck &code, const Gs1Fault &fault)
{
    refuse(code, fault.reason, fault.position, fault.expected);
    if (fault.element.ai.isEmpty() || fault.reason == CodeReason::Shape)
        return;
    CodeCheck piece;
    piece.text = fault.element.value;
    const qsizetype inPiece =
        code.text.indexOf(fault.element.value, qMax<qsizetype>(0, fault.position - piece.text.size()));
    refuse(piece, fault.reason, inPiece < 0 ? 0 : qMax<qsizetype>(0, fault.position - inPiece), fault.expected);
    if (piece.reason == CodeReason::Check)
        piece.position = piece.text.size() - 1;
    code.sentence = codeSentence(piece, ElementWords, u'(' + fault.element.ai + u')');
}

/// What excludes each other makes a person look. What is missing may stand in another symbol of the package (General
/// Specifications §4.15: associations hold for the thing, not for the symbol), so it is only said.
void judgePairing(CodeCheck &code, const Gs1PairFault &fault)
{
    if (fault.against.isEmpty()) {
        code.parts.set(QStringLiteral("beside"), fault.missing);
        return;
    }
    suspect(code, CodeReason::Shape);
    code.sentence = QCoreApplication::translate("Codes", "In a GS1 code %1 does not stand beside %2.")
                        .arg(u'(' + fault.ai + u')', fault.against);
}

void takeElements(CodeCheck &code, const tl::expected<ElementString, Gs1Fault> &string)
{
    if (!string)
        return refuseElement(code, string.error());
    code.recognised = true;
    code.text = bracketText(*string);
    code.key = keyOfElements(*string);
    code.parts = partsOfElements(*string);
    if (const auto fault = pairFault(*string))
        judgePairing(code, *fault);
}

/// The letters of MA production identifiers are not settled (domain/categories.md §4.5): this table is all that is
/// known.
struct MaLetter {
    QChar letter;
    const char16_t *part;
    bool date;
};
constexpr MaLetter MaLetters[] = {{u'L', u"lot", false}, {u'S', u"serial", false}, {u'M', u"made", true},
                                  {u'D', u"made", true}, {u'E', u"expiry", true},  {u'V', u"expiry", true}};

/// `yymmdd` or `yyyymmdd`.
std::optional<QDate> maDate(QStringView text)
{
    return text.size() == 6 ? gs1Date(text) : fullDate(text);
}

struct AhmWord {
    const char16_t *word;
    const char16_t *part;
    bool date;
};
constexpr AhmWord AhmWords[] = {{u"BN", u"lot", false},
                                {u"SN", u"serial", false},
                                {u"MD", u"made", true},
                                {u"BD", u"bestBefore", true},
                                {u"ED", u"expiry", true}};

void takeMaSegment(CodeCheck &code, const QString &segment, qsizetype at)
{
    for (const MaLetter &known : MaLetters) {
        if (segment.front() != known.letter)
            continue;
        const QString value = segment.sliced(1);
        const QString part = QString::fromUtf16(known.part);
        if (!known.date) {
            code.parts.set(part, value);
            return;
        }
        const auto date = maDate(value);
        if (!date)
            return refuse(code, CodeReason::Date, at + 1);
        code.parts.set(part, *date);
        return;
    }
}

bool isAlphanumeric(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return LetterDigitAlphabet.contains(c); });
}

} // namespace

void checkElementString(CodeCheck &code, QDate /*today*/)
{
    const AimPrefix aim = aimPrefix(code.text);
    if (!aim.prefix.isEmpty())
        code.text.remove(0, aim.prefix.size());
    if (const auto link = parseDigitalLink(code.text))
        return takeElements(code, *link);
    code.recognised = aim.gs1 || code.text.startsWith(u'(') || code.text.contains(GroupSeparator);
    takeElements(code, parseElementString(code.text));
}

// MA.156.M0.RRRRRR.PIIIIIIC, then production identifiers. The check character's algorithm is not published: its place
// is all that is checked.
void checkMaCode(CodeCheck &code, QDate /*today*/)
{
    code.text = code.text.toUpper();
    code.recognised = code.text.startsWith(u"MA.");
    const QStringList segments = code.text.split(u'.');
    if (!code.recognised || segments.size() < 5 || segments[1].size() != 3 || !isDigits(segments[1]) ||
        segments[2].isEmpty() || segments.contains(QString()))
        return refuse(code, CodeReason::Shape);
    if (segments[3].size() != 6 || segments[4].size() != 8)
        return refuse(code, CodeReason::Shape);
    qsizetype at = 0;
    for (qsizetype i = 0; i < segments.size(); at += segments[i].size() + 1, ++i) {
        if (i < 5 && !isAlphanumeric(segments[i]))
            return refuse(code, CodeReason::Character, at);
        if (i >= 5)
            takeMaSegment(code, segments[i], at);
        if (code.state == CodeState::Bad)
            return;
    }
    const QString di = segments.first(5).join(u'.');
    code.parts.set(QStringLiteral("di"), di);
    const QString serial = text(code.parts, u"serial");
    code.key = serial.isEmpty() ? code.text : di + QStringLiteral(".S") + serial;
}

// AHM, maker, product, then BN lot, SN serial, MD made, BD best before, ED expiry; between them dots, bars, slashes or
// spaces. The exact syntax is not published (domain/categories.md §4.5).
void checkAhmCode(CodeCheck &code, QDate /*today*/)
{
    static const QRegularExpression between(QStringLiteral("[.|/;\\s]+"));
    code.recognised = code.text.startsWith(u"AHM", Qt::CaseInsensitive);
    const QStringList segments = code.text.toUpper().split(between, Qt::SkipEmptyParts);
    if (!code.recognised || segments.size() < 3 || segments[0] != u"AHM" || !isAlphanumeric(segments[1]) ||
        !isAlphanumeric(segments[2]))
        return refuse(code, CodeReason::Shape);
    for (const QString &segment : segments.mid(3)) {
        const auto known = std::find_if(std::begin(AhmWords), std::end(AhmWords),
                                        [&](const AhmWord &word) { return segment.startsWith(word.word); });
        if (known == std::end(AhmWords) || segment.size() < 3)
            return refuse(code, CodeReason::Shape);
        const QString value = segment.sliced(2);
        const auto date = known->date ? maDate(value) : std::nullopt;
        if (known->date && !date)
            return refuse(code, CodeReason::Date, code.text.indexOf(segment, 0, Qt::CaseInsensitive) + 2);
        code.parts.set(QString::fromUtf16(known->part), date ? Value(*date) : Value(value));
    }
    const QString di = segments.first(3).join(u'.');
    code.text = segments.join(u'.');
    code.parts.set(QStringLiteral("di"), di);
    const QString serial = text(code.parts, u"serial");
    code.key = serial.isEmpty() ? code.text : di + QStringLiteral(".SN") + serial;
}

void checkUdi(CodeCheck &code, QDate today)
{
    if (code.text.startsWith(u"MA.", Qt::CaseInsensitive))
        return checkMaCode(code, today);
    if (code.text.startsWith(u"AHM", Qt::CaseInsensitive))
        return checkAhmCode(code, today);
    checkElementString(code, today);
    if (code.state == CodeState::Bad)
        return;
    const QString gtin = text(code.parts, u"gtin");
    if (gtin.isEmpty())
        return refuse(code, CodeReason::Prefix, 0, QStringLiteral("(01)"));
    code.parts.set(QStringLiteral("di"), gtin);
}

} // namespace suben
