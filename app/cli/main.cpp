#include "app/cli/command.h"
#include "app/cli/help.h"

#include "core/base/dates.h"
#include "resources/resources.h"

#include <QGuiApplication>
#include <QTranslator>

#include <cstdio>

namespace
{

using namespace suben;

struct MainText {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

int answerHelp(Console &console, const QString &command)
{
    console.say((command.isEmpty() ? helpOnAll() : helpOn(command)).chopped(1));
    console.document(helpDocument(command));
    return 0;
}

int answerVersion(Console &console)
{
    console.say(QStringLiteral("subenctl " SUBEN_VERSION));
    console.document({{QStringLiteral("version"), QStringLiteral(SUBEN_VERSION)}});
    return 0;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
}

bool asksForVersion(const QStringList &arguments)
{
    return arguments.value(0) == u"--version";
}

/// Takes the global options off the front; what is left begins with the command's name.
Result<void> takeGlobals(QStringList &arguments, GlobalOptions &global)
{
    while (!arguments.isEmpty() && arguments.first().startsWith(u"--")) {
        if (asksForHelp(arguments.mid(0, 1)) || asksForVersion(arguments))
            break;
        const QString name = arguments.takeFirst();
        if (name == u"--json")
            continue; // asked before all others, so that their errors are written in it
        if (arguments.isEmpty())
            return failure(ErrorCode::Usage, MainText::tr("“%1” wants a value.").arg(name));
        const QString value = arguments.takeFirst();
        if (name == u"--ledger") {
            global.ledger = value;
        } else if (name == u"--user") {
            global.user = value;
        } else if (name == u"--password-file") {
            global.passwordFile = value;
        } else if (name == u"--unlock-file") {
            global.unlockFile = value;
        } else if (name == u"--clock") {
            global.clock = parseIsoTime(value);
            if (!global.clock)
                return failure(ErrorCode::Usage,
                               MainText::tr("“%1” is no time; write it like 2026-11-22T09:30:00+08:00.").arg(value));
        } else {
            return failure(ErrorCode::Usage, MainText::tr("“%1” is not understood here.").arg(name));
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    // Labels are painted without a window; other platforms would take options of ours (--name) for theirs.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("suben"));
    QCoreApplication::setOrganizationName(QStringLiteral("suben"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SUBEN_VERSION));
    registerSubenResources();
    QTranslator chinese;
    if (qgetenv("SUBEN_LANG") != "en" && chinese.load(QStringLiteral(":/i18n/suben_zh_CN.qm")))
        QCoreApplication::installTranslator(&chinese);

    QStringList arguments = QCoreApplication::arguments().mid(1);
    GlobalOptions global;
    const QStringList all = arguments;
    const auto taken = takeGlobals(arguments, global);
    const bool isJson = all.first(all.size() - arguments.size()).contains(QStringLiteral("--json"));
    Console console(isJson ? Console::Format::Json : Console::Format::Text);
    if (!taken)
        return console.fail(taken.error());
    if (arguments.isEmpty()) {
        answerHelp(console, {});
        return 2;
    }
    if (asksForVersion(arguments))
        return answerVersion(console);
    if (arguments.first() == u"help" || asksForHelp(arguments))
        return answerHelp(console, arguments.first() == u"help" ? arguments.value(1) : arguments.first());
    const QString name = arguments.takeFirst();
    const Command *command = findCommand(name);
    if (command == nullptr)
        return console.fail(
            {ErrorCode::Usage, MainText::tr("There is no command “%1”; subenctl help lists them.").arg(name), {}});
    return command->run(Call{console, global, arguments});
}
