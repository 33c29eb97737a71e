#include "core/codes/checkers.h"
#include "core/codes/verdict.h"

#include <QRegularExpression>
#include <QStringList>

namespace suben
{

namespace
{

/// The code alone, out of a web address or a text that carries it: the only run of `count` digits. Empty when there is
/// none or several.
QString digitRun(const QString &text, int count)
{
    const QRegularExpression form(QStringLiteral("(?<![0-9])[0-9]{%1}(?![0-9])").arg(count));
    auto runs = form.globalMatch(text);
    if (!runs.hasNext())
        return {};
    const QString run = runs.next().captured();
    while (runs.hasNext()) {
        if (runs.next().capturedView() != run)
            return {};
    }
    return run;
}

/// The packages of farm inputs carry the code inside a longer text; the rest of that text is kept as `carrier`.
bool takeRun(CodeCheck &code, int count)
{
    if (code.text.size() > count) {
        const QString run = digitRun(code.text, count);
        if (!run.isEmpty()) {
            code.parts.set(QStringLiteral("carrier"), code.text);
            code.text = run;
            code.recognised = true;
        }
    }
    return hasLength(code, {count}) && hasOnly(code, DigitAlphabet);
}

bool isOneToThree(CodeCheck &code, qsizetype at)
{
    if (code.text[at] >= u'1' && code.text[at] <= u'3')
        return true;
    refuse(code, CodeReason::Character, at, QStringLiteral("1/2/3"));
    return false;
}

QString nth(std::initializer_list<const char16_t *> words, QChar digit)
{
    return QString::fromUtf16(*(words.begin() + (digit.unicode() - u'1')));
}

void checkDigitsOnly(CodeCheck &code, int length)
{
    if (hasOnly(code, DigitAlphabet))
        hasLength(code, {length});
}

} // namespace

// Announcement 2579 of the Ministry of Agriculture: 1 class, 6 registration, 1 who made it, 3 specification, 21 random.
void checkPesticideCode(CodeCheck &code, QDate /*today*/)
{
    if (!takeRun(code, 32) || !isOneToThree(code, 0) || !isOneToThree(code, 7))
        return;
    code.recognised = true;
    code.parts.set(QStringLiteral("class"), nth({u"PD", u"WP", u"LS"}, code.text[0]));
    setPart(code, u"registration", 1, 6);
    code.parts.set(QStringLiteral("made"), nth({u"holder", u"commissioned", u"repacked"}, code.text[7]));
    setPart(code, u"spec", 8, 3);
    setPart(code, u"product", 0, 11);
    setPart(code, u"serial", 11, 21);
    suspectRounding(code);
}

// Announcement 2210: 8 date of application, 5 enterprise, 11 random.
void checkVetDrugCode(CodeCheck &code, QDate /*today*/)
{
    if (!takeRun(code, 24))
        return;
    const auto applied = fullDate(QStringView(code.text).first(8));
    if (!applied)
        return refuse(code, CodeReason::Date, 0);
    code.recognised = true;
    code.parts.set(QStringLiteral("applied"), *applied);
    setPart(code, u"maker", 8, 5);
    setPart(code, u"serial", 13, 11);
    suspectRounding(code);
}

// Four lines in order: variety, producer or importer, unit code of at most 20 letters and digits, address.
void checkSeedCode(CodeCheck &code, QDate /*today*/)
{
    QStringList lines = code.text.split(QRegularExpression(QStringLiteral("\r\n|\r|\n")));
    for (QString &line : lines)
        line = line.trimmed();
    if (lines.size() != 4 || lines.contains(QString()))
        return refuse(code, CodeReason::Shape);
    code.recognised = true;
    const QString unit = lines[2].toUpper();
    if (unit.size() > 20)
        return refuse(code, CodeReason::Length, -1, QStringLiteral("1–20"));
    for (qsizetype i = 0; i < unit.size(); ++i) {
        if (!LetterDigitAlphabet.contains(unit[i]))
            return refuse(code, CodeReason::Character, code.text.indexOf(lines[2]) + i);
    }
    code.text = lines.join(u'\n');
    code.key = unit;
    code.parts.set(QStringLiteral("variety"), lines[0]);
    code.parts.set(QStringLiteral("producer"), lines[1]);
    code.parts.set(QStringLiteral("unit"), unit);
    code.parts.set(QStringLiteral("url"), lines[3]);
}

void checkEarTag(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, DigitAlphabet) || !hasLength(code, {15}) || !isOneToThree(code, 0))
        return;
    if (!isProvince(QStringView(code.text).sliced(1)))
        return refuse(code, CodeReason::Prefix, 1);
    code.recognised = true;
    code.parts.set(QStringLiteral("species"), nth({u"pig", u"cattle", u"sheep"}, code.text[0]));
    setPart(code, u"admin", 1, 6);
    setPart(code, u"serial", 7, 8);
}

void checkFarmCode(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, DigitAlphabet) || !hasLength(code, {10}))
        return;
    if (!isProvince(code.text))
        return refuse(code, CodeReason::Prefix, 0);
    setPart(code, u"admin", 0, 6);
    setPart(code, u"serial", 6, 4);
}

void checkOrganicCode(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, DigitAlphabet) || !hasLength(code, {17}))
        return;
    setPart(code, u"body", 0, 3);
    setPart(code, u"year", 3, 2);
    setPart(code, u"serial", 5, 12);
}

// SB/T 10680 as commonly described; packs that need other lengths say `digits:N`.
void checkCirculationNode(CodeCheck &code, QDate /*today*/)
{
    checkDigitsOnly(code, 9);
}

void checkCirculationMerchant(CodeCheck &code, QDate /*today*/)
{
    checkDigitsOnly(code, 13);
}

void checkCirculationVoucher(CodeCheck &code, QDate /*today*/)
{
    checkDigitsOnly(code, 20);
    if (code.state != CodeState::Ok)
        return;
    setPart(code, u"merchant", 0, 13);
    setPart(code, u"serial", 13, 7);
}

} // namespace suben
