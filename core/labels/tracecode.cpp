#include "core/labels/tracecode.h"

#include "core/codes/gs1.h"
#include "core/codes/schemes.h"

#include <QCoreApplication>
#include <QList>
#include <QUrl>
#include <algorithm>

namespace suben
{

namespace
{

constexpr qsizetype LongestName = 20; ///< characters, when room is short
constexpr qsizetype ShortestName = 6;
constexpr qsizetype LastNeeded = 3; ///< rank of the expiry: before it goes, the name is shortened

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

/// AI (10) and (21): at most 20 characters, and for GB/T 33993-2017 none of % & / < > ?.
bool canCarry(const QString &value, TraceForm form)
{
    static const QString NotInGb33993 = QStringLiteral("%&/<>?");
    return value.size() <= 20 && std::all_of(value.begin(), value.end(), [&](QChar c) {
               return isGs1Character(c) && !(form == TraceForm::Gb33993 && NotInGb33993.contains(c));
           });
}

struct Element {
    const char *identifier;
    QString value;
};

/// `between` stands between two elements: a space lets a line end there.
QString joined(const QList<Element> &elements, const QString &form, QLatin1String between)
{
    QStringList texts;
    for (const Element &element : elements) {
        if (!element.value.isEmpty())
            texts << form.arg(QString::fromLatin1(element.identifier), element.value);
    }
    return texts.join(between);
}

Result<LabelCode> elementCode(const TraceContent &trace)
{
    const CodeCheck gtin = checkScheme(u"gtin", trace.gtin);
    if (gtin.state == CodeState::Bad)
        return refused(finding(Severity::Refuse, "gtin", "item.gtin", gtin.sentence));
    const QList<Element> elements{{"01", gtin14(gtin.text)},
                                  {"10", trace.lotCode},
                                  {"17", trace.expiry ? trace.expiry->toString(QStringLiteral("yyMMdd")) : QString()},
                                  {"21", trace.serial}};
    LabelCode code{Symbology::Gs1QrCode,
                   joined(elements, QStringLiteral("[%1]%2"), QLatin1String("")),
                   joined(elements, QStringLiteral("(%1)%2"), QLatin1String(" ")),
                   {}};
    if (const auto drawn = encodeSymbol(code.symbology, code.text); !drawn)
        return refused(finding(Severity::Refuse, "elements", "lot.code", drawn.error().text));
    return code;
}

Result<LabelCode> addressCode(const TraceContent &trace)
{
    const QUrl url(trace.url, QUrl::StrictMode);
    if (!url.isValid() || !url.scheme().startsWith(QStringLiteral("http")) || url.host().isEmpty())
        return refused(
            finding(Severity::Refuse, "url", "own.traceUrl",
                    QCoreApplication::translate("LabelCode", "%1 is no web address. Correct it in the settings.")
                        .arg(trace.url)));
    return LabelCode{Symbology::QrCode, QString::fromLatin1(url.toEncoded()), {}, {}};
}

QString linesOf(const QList<LabelFact> &facts)
{
    QStringList lines;
    for (const LabelFact &fact : facts)
        lines << (fact.caption.isEmpty() ? fact.text : fact.caption + u':' + fact.text);
    return lines.join(u'\n');
}

QString shortened(const QString &name, qsizetype characters)
{
    const QList<uint> all = name.toUcs4();
    if (all.size() <= characters)
        return name;
    QString kept;
    for (const uint character : all.first(characters - 1)) {
        const auto code = static_cast<char32_t>(character);
        kept += QString::fromUcs4(&code, 1);
    }
    return kept + QChar(0x2026);
}

/// What answers the question longest: the number, then the name, how long it is good, when it was made.
qsizetype rankOf(const LabelFact &fact)
{
    static const QStringList Ranks{QStringLiteral("lot.code"), QStringLiteral("object.code"),
                                   QStringLiteral("item.name"), QStringLiteral("lot.expiry"),
                                   QStringLiteral("lot.made")};
    const qsizetype rank = Ranks.indexOf(fact.path);
    return rank >= 0 ? rank : Ranks.size();
}

/// The last of those of the lowest rank.
qsizetype leastImportant(const QList<LabelFact> &facts)
{
    qsizetype least = 0;
    for (qsizetype i = 1; i < facts.size(); ++i) {
        if (rankOf(facts[i]) >= rankOf(facts[least]))
            least = i;
    }
    return least;
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

QString traceFormName(TraceForm form)
{
    switch (form) {
    case TraceForm::Own:
        return QStringLiteral("own");
    case TraceForm::Gb33993:
        return QStringLiteral("gb33993");
    case TraceForm::Gs1:
        return QStringLiteral("gs1");
    case TraceForm::Url:
        return QStringLiteral("url");
    }
    Q_UNREACHABLE();
}

QString ownText(const LabelContent &content, qsizetype bytes)
{
    QList<LabelFact> facts;
    std::copy_if(content.facts.begin(), content.facts.end(), std::back_inserter(facts),
                 [](const LabelFact &fact) { return !fact.text.isEmpty(); });
    const auto name = [&] {
        return std::find_if(facts.begin(), facts.end(),
                            [](const LabelFact &fact) { return fact.path == u"item.name"; });
    };
    const auto tooLong = [&] { return linesOf(facts).toUtf8().size() > bytes; };
    while (tooLong() && facts.size() > 1) {
        const bool onlyNeeded = rankOf(facts[leastImportant(facts)]) <= LastNeeded;
        const qsizetype length = name() == facts.end() ? 0 : name()->text.toUcs4().size();
        if (onlyNeeded && length > ShortestName)
            name()->text = shortened(name()->text, std::min(LongestName, length - 1));
        else
            facts.removeAt(leastImportant(facts));
    }
    return tooLong() ? QString() : linesOf(facts);
}

Result<LabelCode> traceCode(const LabelContent &content)
{
    const TraceContent &trace = content.trace;
    if (trace.form == TraceForm::Url)
        return addressCode(trace);
    LabelCode own{Symbology::QrCode, ownText(content, LongestOwnText), {}, {}};
    if (trace.form == TraceForm::Own || trace.gtin.isEmpty())
        return own;
    if (canCarry(trace.lotCode, trace.form) && canCarry(trace.serial, trace.form))
        return elementCode(trace);
    own.findings << finding(
        Severity::Info, "lotCode", "lot.code",
        QCoreApplication::translate("LabelCode",
                                    "Lot %1 has characters that a GS1 code cannot carry; the code holds text instead.")
            .arg(trace.lotCode));
    return own;
}

} // namespace suben
