#include "core/labels/tracecode.h"

#include <QCoreApplication>
#include <QList>
#include <QUrl>
#include <algorithm>

namespace suben
{

namespace
{

constexpr qsizetype LongestName = 20; ///< characters of a first line when room is short

Finding finding(Severity severity, const char *rule, const char *field, const QString &text)
{
    Finding found;
    found.severity = severity;
    found.rule = QStringLiteral("base:label.") + QString::fromLatin1(rule);
    found.field = QString::fromLatin1(field);
    found.text = text;
    return found;
}

Failure refused(const Finding &why)
{
    return Failure(Error{ErrorCode::Refused, why.text, {why}});
}

/// Character set 82 of the GS1 General Specifications, without what GB/T 33993-2017 leaves out where it applies.
bool canCarry(QStringView value, TraceForm form)
{
    static const QString Marks = QStringLiteral("!\"'()*+,-.:;=_%&/<>?");
    static const QString NotInGb33993 = QStringLiteral("%&/<>?");
    return value.size() <= 20 && std::all_of(value.begin(), value.end(), [&](QChar c) {
               const bool letter = (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
               return letter || (Marks.contains(c) && !(form == TraceForm::Gb33993 && NotInGb33993.contains(c)));
           });
}

struct Element {
    const char *identifier;
    QString value;
};

QString joined(const QList<Element> &elements, QChar open, QChar close)
{
    QString text;
    for (const Element &element : elements) {
        if (!element.value.isEmpty())
            text += open + QString::fromLatin1(element.identifier) + close + element.value;
    }
    return text;
}

Result<TraceCode> elementCode(const TraceContent &trace)
{
    const QList<Element> elements{{"01", trace.gtin.rightJustified(14, u'0')},
                                  {"10", trace.lotCode},
                                  {"17", trace.expiry ? trace.expiry->toString(QStringLiteral("yyMMdd")) : QString()},
                                  {"21", trace.serial}};
    TraceCode code{Symbology::Gs1QrCode, joined(elements, u'[', u']'), joined(elements, u'(', u')'), {}};
    if (const auto drawn = encodeSymbol(code.symbology, code.text); !drawn)
        return refused(finding(Severity::Refuse, "gtin", "item.gtin", drawn.error().text));
    return code;
}

Result<TraceCode> addressCode(const TraceContent &trace)
{
    const QUrl url(trace.url, QUrl::StrictMode);
    if (!url.isValid() || !url.scheme().startsWith(QStringLiteral("http")) || url.host().isEmpty())
        return refused(
            finding(Severity::Refuse, "url", "own.traceUrl",
                    QCoreApplication::translate("TraceCode", "%1 is no web address. Correct it in the settings.")
                        .arg(trace.url)));
    return TraceCode{Symbology::QrCode, QString::fromLatin1(url.toEncoded()), {}, {}};
}

QString lineOf(const LabelFact &fact)
{
    return fact.caption.isEmpty() ? fact.text : fact.caption + u':' + fact.text;
}

QString shortened(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    if (characters.size() <= LongestName)
        return name;
    QString kept;
    for (const uint character : characters.first(LongestName - 1)) {
        const auto code = static_cast<char32_t>(character);
        kept += QString::fromUcs4(&code, 1);
    }
    return kept + QChar(0x2026);
}

bool namesTheThing(const LabelFact &fact)
{
    return fact.path == u"lot.code" || fact.path == u"object.code";
}

QString linesOf(const QList<LabelFact> &facts)
{
    QStringList lines;
    for (const LabelFact &fact : facts)
        lines << lineOf(fact);
    return lines.join(u'\n');
}

/// The last one that may go; -1 when only the name and the number are left.
qsizetype lastToGo(const QList<LabelFact> &facts)
{
    for (qsizetype i = facts.size() - 1; i > 0; --i) {
        if (!namesTheThing(facts[i]))
            return i;
    }
    return -1;
}

} // namespace

std::optional<TraceForm> traceFormFromName(QStringView name)
{
    if (name == u"gb33993")
        return TraceForm::Gb33993;
    if (name == u"gs1")
        return TraceForm::Gs1;
    if (name == u"url")
        return TraceForm::Url;
    if (name == u"own" || name.isEmpty())
        return TraceForm::Own;
    return std::nullopt;
}

QString ownText(const LabelContent &content, qsizetype bytes)
{
    QList<LabelFact> facts;
    std::copy_if(content.facts.begin(), content.facts.end(), std::back_inserter(facts),
                 [](const LabelFact &fact) { return !fact.text.isEmpty(); });
    const auto tooLong = [&] { return linesOf(facts).toUtf8().size() > bytes; };
    if (tooLong() && !facts.isEmpty())
        facts.front().text = shortened(facts.front().text);
    for (qsizetype last = lastToGo(facts); tooLong() && last >= 0; last = lastToGo(facts))
        facts.removeAt(last);
    while (tooLong() && facts.size() > 1 && !namesTheThing(facts.front()))
        facts.removeFirst();
    return tooLong() ? QString() : linesOf(facts);
}

Result<TraceCode> traceCode(const LabelContent &content)
{
    const TraceContent &trace = content.trace;
    if (trace.form == TraceForm::Url)
        return addressCode(trace);
    TraceCode own{Symbology::QrCode, ownText(content, LongestOwnText), {}, {}};
    if (trace.form == TraceForm::Own || trace.gtin.isEmpty())
        return own;
    if (canCarry(trace.lotCode, trace.form) && canCarry(trace.serial, trace.form))
        return elementCode(trace);
    own.findings << finding(
        Severity::Info, "lotCode", "lot.code",
        QCoreApplication::translate("TraceCode",
                                    "Lot %1 has characters that a GS1 code cannot carry; the code holds text instead.")
            .arg(trace.lotCode));
    return own;
}

} // namespace suben
