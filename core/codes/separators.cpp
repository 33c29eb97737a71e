#include "core/codes/separators.h"

#include "core/codes/gs1.h"

#include <array>

namespace suben
{

namespace
{

constexpr std::array Written{u"\u241D", u"<GS>", u"{GS}", u"[GS]", u"^]", u"\\x1D", u"\\u001D", u"\u2194"};

/// The one character that no GS1 value may hold, where there is exactly one such; null otherwise.
QChar onlyForeigner(QStringView text)
{
    QChar foreigner;
    for (const QChar c : text) {
        if (isGs1Character(c) || c == GroupSeparator)
            continue;
        if (!foreigner.isNull() && c != foreigner)
            return {};
        foreigner = c;
    }
    return foreigner.isSpace() || foreigner.unicode() > 0x7E ? QChar() : foreigner;
}

} // namespace

QString withSeparators(QStringView scanned, QStringView own)
{
    QString text = scanned.toString();
    if (!own.isEmpty())
        text.replace(own.toString(), QString(GroupSeparator));
    for (const char16_t *form : Written)
        text.replace(QString::fromUtf16(form), QString(GroupSeparator), Qt::CaseInsensitive);
    constexpr qsizetype ShortestWithKey = 17; // (01), its GTIN and one character more
    const bool beginsWithKey = text.startsWith(u"01") || text.startsWith(u"02") || text.startsWith(u"00");
    if (text.size() < ShortestWithKey || !beginsWithKey)
        return text;
    const QChar foreigner = onlyForeigner(text);
    if (foreigner.isNull())
        return text;
    QString tried = text;
    tried.replace(foreigner, GroupSeparator);
    return parseElementString(tried) ? tried : text;
}

QString visibleSeparators(QString text)
{
    return text.replace(QChar(0x1D), QStringLiteral("<GS>")).simplified();
}

} // namespace suben
