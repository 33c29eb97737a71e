#include "core/codes/imerepair.h"

#include "core/codes/normalise.h"

#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct SignPair {
    QStringView chinese;
    QStringView plain;
};

// Longer ones first.
constexpr std::array SignPairs{
    SignPair{u"\u2014\u2014", u"_"}, SignPair{u"\u2026\u2026", u"^"}, SignPair{u"\u3002", u"."},
    SignPair{u"\u3001", u"\\"},      SignPair{u"\uFFE5", u"$"},       SignPair{u"\u00A5", u"$"},
    SignPair{u"\u300A", u"<"},       SignPair{u"\u300B", u">"},       SignPair{u"\u3010", u"["},
    SignPair{u"\u3011", u"]"},       SignPair{u"\u2018", u"'"},       SignPair{u"\u2019", u"'"},
    SignPair{u"\u201C", u"\""},      SignPair{u"\u201D", u"\""},      SignPair{u"\u00B7", u"`"},
    SignPair{u"\u2014", u"-"},       SignPair{u"\u300C", u"{"},       SignPair{u"\u300D", u"}"}};

} // namespace

QString withoutInputMethod(QStringView committed)
{
    QString text = committed.toString();
    for (const SignPair &pair : SignPairs)
        text.replace(pair.chinese.toString(), pair.plain.toString());
    return halfWidth(text);
}

QString composedLetters(QStringView preedit)
{
    QString letters;
    for (const QChar c : halfWidth(preedit)) {
        if (c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'\'')
            letters += c;
    }
    return letters;
}

bool holdsHanzi(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSurrogate() || c.script() == QChar::Script_Han; });
}

} // namespace suben
