#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/base/value.h"
#include "core/codes/decoder.h"
#include "core/render/symbolreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>

namespace suben
{

namespace
{

struct Text {
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
    call.console.say(text);
    if (decoded.candidates.empty())
        call.console.say(Text::tr("  nothing known; kept as text"));
    QJsonArray candidates;
    for (const CodeCheck &check : decoded.candidates) {
        call.console.say(QStringLiteral("  %1  %2  %3  %4").arg(check.scheme, stateName(check.state), check.text, check.sentence));
        QJsonObject parts;
        for (const auto &[name, value] : check.parts) {
            call.console.say(QStringLiteral("    %1: %2").arg(name, displayText(value)));
            parts.insert(name, canonicalText(value));
        }
        candidates.append(QJsonObject{{QStringLiteral("scheme"), check.scheme}, {QStringLiteral("state"), stateName(check.state)}, {QStringLiteral("text"), check.text},
                                      {QStringLiteral("expected"), check.expected}, {QStringLiteral("sentence"), check.sentence}, {QStringLiteral("parts"), parts}});
    }
    return {{QStringLiteral("raw"), text}, {QStringLiteral("candidates"), candidates}, {QStringLiteral("certain"), decoded.isCertain()}};
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
            return call.console.fail({ErrorCode::Usage, Text::tr("%1 is no picture this program can read.").arg(what), {}});
        texts.clear();
        for (const ReadSymbol &symbol : readSymbols(picture))
            texts << symbol.identifier + symbol.text;
        if (texts.isEmpty())
            return call.console.fail({ErrorCode::NotFound, Text::tr("No code was found in the picture."), {}});
    }
    QJsonArray list;
    for (const QString &text : texts)
        list.append(said(call, text));
    call.console.document({{QStringLiteral("codes"), list}});
    return 0;
}

} // namespace suben
