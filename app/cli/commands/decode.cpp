#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/base/value.h"
#include "core/codes/decoder.h"
#include "core/codes/schemes.h"
#include "core/render/symbolreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>

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
        call.console.say(QStringLiteral("  %1  %2  %3  %4").arg(check.scheme, stateName(check.state), maskedCode(check.scheme, check.text), check.sentence));
        if (!check.changeSentence.isEmpty())
            call.console.say(QStringLiteral("    %1").arg(check.changeSentence));
        QJsonObject parts;
        for (const auto &[name, value] : check.parts) {
            call.console.say(QStringLiteral("    %1: %2").arg(name, displayText(value)));
            parts.insert(name, canonicalText(value));
        }
        candidates.append(QJsonObject{{QStringLiteral("scheme"), check.scheme}, {QStringLiteral("state"), stateName(check.state)}, {QStringLiteral("text"), maskedCode(check.scheme, check.text)},
                                      {QStringLiteral("expected"), check.expected}, {QStringLiteral("sentence"), check.sentence}, {QStringLiteral("changed"), check.changeSentence}, {QStringLiteral("parts"), parts}});
    }
    return {{QStringLiteral("raw"), shown}, {QStringLiteral("candidates"), candidates}, {QStringLiteral("certain"), decoded.isCertain()}};
}

} // namespace

int runDecode(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    const QString what = options->positional().first();
    QStringList texts{what};
    if (QFileInfo(what).isFile()) {
        const QImage picture(what);
        if (picture.isNull())
            return call.console.fail({ErrorCode::Usage, DecodeCommandText::tr("%1 is no picture this program can read.").arg(what), {}});
        texts.clear();
        for (const ReadSymbol &symbol : readSymbols(picture))
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
