#include "core/codes/normalise.h"

namespace suben
{

namespace
{

bool isInvisible(QChar c)
{
    return c == u'\uFEFF' || c == u'\u00AD' || (c >= u'\u200B' && c <= u'\u200F') ||
           (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2060' && c <= u'\u2064');
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212' || c == u'\uFE63' || c == u'\uFF0D';
}

bool isDot(QChar c)
{
    return c == u'.' || c == u'\u00B7' || c == u'\u2022' || c == u'\u30FB' || c == u'\u3002';
}

/// The character that was meant where this one cannot stand.
QChar lookAlike(QChar c, qsizetype at, Writing writing)
{
    const bool prefixed = writing == Writing::LettersFirst || writing == Writing::Plate;
    if (writing == Writing::Letters || (prefixed && at < 2))
        return c;
    if (c == u'O')
        return u'0';
    if (c == u'I')
        return u'1';
    const bool lettersElsewhere = writing == Writing::NoIO || writing == Writing::Plate;
    return c == u'L' && !lettersElsewhere ? QChar(u'1') : c;
}

QString withoutSpaces(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

/// Brackets around an area code become its hyphen, +86 goes.
QString plainPhone(QString text, CodeChanges &changes)
{
    const QString before = text;
    if (text.startsWith(u"+86"))
        text.remove(0, 3);
    text.remove(u'(').replace(u')', u'-');
    if (text.startsWith(u'-'))
        text.remove(0, 1);
    text.replace(QStringLiteral("--"), QStringLiteral("-"));
    if (text != before)
        changes |= CodeChange::Separators;
    return text;
}

Normalised exact(QStringView text)
{
    const QString half = halfWidth(text).trimmed();
    return {half, half == text ? CodeChanges() : CodeChange::FullWidth};
}

} // namespace

QString halfWidth(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u'\uFF01' && c <= u'\uFF5E')
            out += QChar(char16_t(c.unicode() - 0xFEE0));
        else if (c == u'\u3000')
            out += u' ';
        else if (!isInvisible(c))
            out += c;
    }
    return out;
}

Normalised normaliseCode(QStringView text, Writing writing)
{
    text = text.trimmed();
    if (writing == Writing::Exact)
        return exact(text);
    const QString written = text.toString();
    const QString folded = written.normalized(QString::NormalizationForm_KC);
    Normalised out;
    out.changes.setFlag(CodeChange::FullWidth, withoutSpaces(written) != withoutSpaces(folded));
    const bool dashesMatter = writing == Writing::Hyphens || writing == Writing::Phone;
    for (const QChar c : folded) {
        if (c.isSpace() || isInvisible(c) || isDot(c) || (isDash(c) && !dashesMatter)) {
            out.changes |= CodeChange::Separators;
            continue;
        }
        const QChar upper = isDash(c) ? QChar(u'-') : c.toUpper();
        const QChar meant = lookAlike(upper, out.text.size(), writing);
        out.changes.setFlag(CodeChange::Case,
                            out.changes.testFlag(CodeChange::Case) || (upper != c && meant == upper && !isDash(c)));
        out.changes.setFlag(CodeChange::LookAlike, out.changes.testFlag(CodeChange::LookAlike) || meant != upper);
        out.text += meant;
    }
    if (writing == Writing::Phone)
        out.text = plainPhone(out.text, out.changes);
    return out;
}

} // namespace suben
