#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/labels/labeltemplates.h"
#include "core/labels/templatecheck.h"
#include "core/labels/templatereader.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct TemplateCommandText {
    Q_DECLARE_TR_FUNCTIONS(TemplateCommand)
};

} // namespace

int runTemplate(const Call &call)
{
    const auto options = Options::parse(call.arguments, {{QStringLiteral("list")}, {QStringLiteral("check"), 1, 1}},
                                        TemplateCommandText::tr("Say template list or template check FILE."));
    if (!options)
        return call.console.fail(options.error());
    if (options->positional().first() == u"check") {
        const auto bytes = readFile(options->positional().value(1));
        if (!bytes)
            return call.console.fail(bytes.error());
        const auto read = readLabelTemplate(*bytes, options->positional().value(1));
        if (!read)
            return call.console.fail(read.error());
        const Findings findings = checkTemplate(*read, RulePacks::load({}));
        call.console.findings(findings);
        if (hasRefusal(findings))
            return call.console.fail({ErrorCode::Refused, withSeverity(findings, Severity::Refuse).first().text, findings});
        call.console.say(TemplateCommandText::tr("%1 %2 is well formed; its codes read back at 203 and 300 dpi.").arg(read->id, read->version));
        call.console.document({{QStringLiteral("template"), read->id}, {QStringLiteral("version"), read->version}, {QStringLiteral("warnings"), findings.size()}});
        return 0;
    }
    const LabelTemplates templates = LabelTemplates::load({LabelTemplates::shippedFolder(), call.ledgerPath() + QStringLiteral(".labels")});
    for (const QString &problem : templates.problems())
        call.console.warn(problem);
    QJsonArray list;
    for (const LabelTemplate &each : templates.all()) {
        call.console.say(QStringLiteral("%1  %2  %3 × %4 mm").arg(each.id, each.words.zh).arg(each.size.width()).arg(each.size.height()));
        list.append(QJsonObject{{QStringLiteral("template"), each.id}, {QStringLiteral("title"), each.words.zh}, {QStringLiteral("version"), each.version}});
    }
    call.console.document({{QStringLiteral("templates"), list}});
    return 0;
}

} // namespace suben
