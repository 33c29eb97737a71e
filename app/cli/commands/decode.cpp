#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/base/filewords.h"
#include "core/base/value.h"
#include "core/codes/codewords.h"
#include "core/codes/decoder.h"
#include "core/codes/digitallink.h"
#include "core/codes/schemes.h"
#include "core/render/picturereader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace suben
{

namespace
{

struct DecodeCommandText {
    Q_DECLARE_TR_FUNCTIONS(DecodeCommand)
};

QString stateName(CodeState state)
{
    static constexpr const char *Names[] = {"ok", "suspicious", "bad"};
    return QLatin1String(Names[static_cast<int>(state)]);
}

QJsonObject said(const Call &call, const QString &text)
{
    ScanContext context;
    context.today = SystemClock().today();
    const Decoded decoded = decode(text, context);
    // An ID number is not repeated in clear, also not to who typed it: terminals are logged.
    const auto secret = std::find_if(decoded.candidates.begin(), decoded.candidates.end(),
                                     [](const CodeCheck &check) { return maskedCode(check.scheme, check.text) != check.text; });
    const QString shown = secret == decoded.candidates.end() ? text : maskedCode(secret->scheme, text);
    call.console.say(shown);
    if (decoded.candidates.empty())
        call.console.say(DecodeCommandText::tr("  nothing known; kept as text"));
    QJsonArray candidates;
    for (const CodeCheck &check : decoded.candidates) {
        call.console.say(QStringLiteral("  %1 (%2)  %3  %4  %5").arg(schemeTitle(check.scheme), check.scheme, stateName(check.state), maskedCode(check.scheme, check.text), check.sentence));
        if (!check.changeSentence.isEmpty())
            call.console.say(QStringLiteral("    %1").arg(check.changeSentence));
        QJsonObject parts;
        for (const auto &[name, value] : check.parts) {
            call.console.say(QStringLiteral("    %1: %2").arg(codePartTitle(name), codePartText(value)));
            parts.insert(name, canonicalText(value));
        }
        candidates.append(QJsonObject{{QStringLiteral("scheme"), check.scheme}, {QStringLiteral("title"), schemeTitle(check.scheme)}, {QStringLiteral("state"), stateName(check.state)}, {QStringLiteral("text"), maskedCode(check.scheme, check.text)},
                                      {QStringLiteral("expected"), check.expected}, {QStringLiteral("sentence"), check.sentence}, {QStringLiteral("changed"), check.changeSentence}, {QStringLiteral("parts"), parts}});
    }
    return {{QStringLiteral("raw"), shown}, {QStringLiteral("candidates"), candidates}, {QStringLiteral("certain"), decoded.isCertain()}};
}

/// The same element string as a GS1 Digital Link under an address.
int linkOf(const Call &call, const QString &text, const QString &domain)
{
    const CodeCheck code = checkScheme(u"gs1", text);
    const auto string = parseElementString(code.text);
    if (code.state == CodeState::Bad || !string)
        return call.console.fail({ErrorCode::Usage, code.sentence, {}});
    const auto link = digitalLink(*string, domain);
    if (!link)
        return call.console.fail(link.error());
    call.console.say(*link);
    call.console.document({{QStringLiteral("link"), *link}});
    return 0;
}

/// What stands there, begins like a path or ends like a picture. Codes hold slashes too (a Digital Link).
bool isPathLike(const QString &text)
{
    static const QStringList Endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("bmp"), QStringLiteral("gif"),
                                     QStringLiteral("webp"), QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("pdf")};
    const bool isAddress = text.contains(u"://");
    const bool isFromRoot = text.startsWith(u'/') || text.startsWith(u"./") || text.startsWith(u"../") || text.startsWith(u"~/");
    return !isAddress && (isFromRoot || Endings.contains(QFileInfo(text).suffix().toLower()) || QFileInfo::exists(text));
}

} // namespace

int runDecode(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("link")}, {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    if (options->has(QStringLiteral("link")))
        return linkOf(call, options->positional().first(), options->value(QStringLiteral("link")));
    const QString what = options->positional().first();
    QStringList texts{what};
    if (isPathLike(what)) {
        if (const auto readable = checkReadable(what); !readable)
            return call.console.fail(readable.error());
    }
    if (QFileInfo(what).isFile()) {
        const auto symbols = readPictureFile(what);
        if (!symbols)
            return call.console.fail(symbols.error());
        texts.clear();
        for (const ReadSymbol &symbol : *symbols)
            texts << symbol.identifier + symbol.text;
        if (texts.isEmpty())
            return call.console.fail({ErrorCode::NotFound, DecodeCommandText::tr("No code was found in the picture."), {}});
    }
    QJsonArray list;
    for (const QString &text : texts)
        list.append(said(call, text));
    call.console.document({{QStringLiteral("codes"), list}});
    return 0;
}

} // namespace suben
