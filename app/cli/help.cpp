#include "app/cli/help.h"

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Purpose {
    const char *command;
    const char *says;
};

constexpr std::array Purposes{
    Purpose{"demo", QT_TRANSLATE_NOOP("Help", "Makes a practice ledger with a day's work in it")},
    Purpose{"init", QT_TRANSLATE_NOOP("Help", "Starts a new ledger")},
    Purpose{"load", QT_TRANSLATE_NOOP("Help", "Takes entries, items and parties as JSON Lines")},
    Purpose{"import", QT_TRANSLATE_NOOP("Help", "Takes a supplier's spreadsheet")},
    Purpose{"correct", QT_TRANSLATE_NOOP("Help", "Corrects an entry; the old one stays readable")},
    Purpose{"void", QT_TRANSLATE_NOOP("Help", "Voids an entry; it stays readable")},
    Purpose{"find", QT_TRANSLATE_NOOP("Help", "Finds items, parties, lots and documents")},
    Purpose{"lots", QT_TRANSLATE_NOOP("Help", "Lists lots in stock")},
    Purpose{"events", QT_TRANSLATE_NOOP("Help", "Lists entries")},
    Purpose{"show", QT_TRANSLATE_NOOP("Help", "Shows an entry with its lines")},
    Purpose{"decode", QT_TRANSLATE_NOOP("Help", "Says what a code means")},
    Purpose{"trace", QT_TRANSLATE_NOOP("Help", "Follows a lot back to its source and forward to its buyers")},
    Purpose{"hold", QT_TRANSLATE_NOOP("Help", "Holds a lot so that it cannot be sold")},
    Purpose{"release", QT_TRANSLATE_NOOP("Help", "Releases a held lot")},
    Purpose{"recall", QT_TRANSLATE_NOOP("Help", "Opens, reports and closes recalls; rehearses them")},
    Purpose{"complaint", QT_TRANSLATE_NOOP("Help", "Notes complaints")},
    Purpose{"temperature", QT_TRANSLATE_NOOP("Help", "Takes the files of temperature loggers")},
    Purpose{"results", QT_TRANSLATE_NOOP("Help", "Takes the results of test houses")},
    Purpose{"label", QT_TRANSLATE_NOOP("Help", "Prints labels")},
    Purpose{"print", QT_TRANSLATE_NOOP("Help", "Shows and steers the print queue")},
    Purpose{"printer", QT_TRANSLATE_NOOP("Help", "Sets up label printers")},
    Purpose{"tracepage", QT_TRANSLATE_NOOP("Help", "Writes pages of lots for any web host")},
    Purpose{"due", QT_TRANSLATE_NOOP("Help", "Lists what is due by law and settles it")},
    Purpose{"alarms", QT_TRANSLATE_NOOP("Help", "Lists what looks wrong in the ledger")},
    Purpose{"codes", QT_TRANSLATE_NOOP("Help", "Packs, unpacks and looks up item codes")},
    Purpose{"export", QT_TRANSLATE_NOOP("Help", "Writes entries or a register as a file")},
    Purpose{"filing", QT_TRANSLATE_NOOP("Help", "Makes and checks packages for regulators")},
    Purpose{"object", QT_TRANSLATE_NOOP("Help", "Lists things with a life of their own (lifts, cylinders, boxes)")},
    Purpose{"register", QT_TRANSLATE_NOOP("Help", "Lists and prints registers")},
    Purpose{"selfcheck", QT_TRANSLATE_NOOP("Help", "Goes through the inspector's list")},
    Purpose{"inspection", QT_TRANSLATE_NOOP("Help", "Shows what an inspector sees and lists visits")},
    Purpose{"seal", QT_TRANSLATE_NOOP("Help", "Seals what was entered until now")},
    Purpose{"verify", QT_TRANSLATE_NOOP("Help", "Proves that nothing was changed")},
    Purpose{"pack", QT_TRANSLATE_NOOP("Help", "Lists, checks and tries rule packs")},
    Purpose{"template", QT_TRANSLATE_NOOP("Help", "Lists and checks label templates")},
    Purpose{"platform", QT_TRANSLATE_NOOP("Help", "Uploads to government platforms and practises it")},
    Purpose{"delivery-note", QT_TRANSLATE_NOOP("Help", "Makes a delivery note that fills the buyer's receipt")},
    Purpose{"receive-note", QT_TRANSLATE_NOOP("Help", "Takes a delivery note as a receipt")},
    Purpose{"backup", QT_TRANSLATE_NOOP("Help", "Makes, checks and rehearses backups")},
    Purpose{"restore", QT_TRANSLATE_NOOP("Help", "Puts a backup in place of the ledger")},
    Purpose{"key", QT_TRANSLATE_NOOP("Help", "Says where this computer's key lies and seals it")},
    Purpose{"item", QT_TRANSLATE_NOOP("Help", "Merges and separates items")},
    Purpose{"party", QT_TRANSLATE_NOOP("Help", "Merges and separates parties")},
    Purpose{"paper", QT_TRANSLATE_NOOP("Help", "Approves papers of suppliers")},
    Purpose{"firm", QT_TRANSLATE_NOOP("Help", "Shows and changes what the firm is")},
    Purpose{"user", QT_TRANSLATE_NOOP("Help", "Manages users and their passwords")},
};

constexpr qsizetype NameColumn = 15;

QString globalUsage()
{
    return QStringLiteral("subenctl [--ledger FILE] [--json] [--user NAME] [--password-file FILE] [--unlock-file FILE] [--clock ISO-8601] "
                          "COMMAND [ARGUMENTS]");
}

} // namespace

namespace
{

/// A line for each form of the command, without the program's name.
QStringList formsOf(const Command &command)
{
    const QString name = QString::fromLatin1(command.name);
    QStringList forms = QString::fromUtf8(command.usage).split(QStringLiteral(" · "));
    for (QString &form : forms) {
        if (!form.startsWith(name))
            form.prepend(name + u' ');
    }
    return forms;
}

} // namespace

QString purposeOf(const QString &command)
{
    const auto found =
        std::ranges::find_if(Purposes, [&](const Purpose &each) { return command == QLatin1String(each.command); });
    return found == Purposes.end() ? QString() : HelpText::tr(found->says);
}

QString helpOnAll()
{
    QStringList lines{globalUsage(), QString()};
    for (const Command &each : commands()) {
        const QString name = QString::fromLatin1(each.name);
        lines << QStringLiteral("  ") + name.leftJustified(NameColumn) + purposeOf(name);
    }
    lines << QString() << HelpText::tr("subenctl help COMMAND says how a command is written and gives an example.");
    return lines.join(u'\n') + u'\n';
}

QString helpOn(const QString &name)
{
    const Command *command = findCommand(name);
    if (command == nullptr)
        return helpOnAll();
    QStringList lines{purposeOf(name), QString()};
    const QStringList forms = formsOf(*command);
    for (const QString &form : forms)
        lines << QStringLiteral("  subenctl ") + form;
    lines << QString() << QString::fromUtf8(command->example);
    return lines.join(u'\n') + u'\n';
}

QJsonObject helpDocument(const QString &command)
{
    const bool isOne = findCommand(command) != nullptr;
    QJsonArray list;
    for (const Command &each : commands()) {
        const QString name = QString::fromLatin1(each.name);
        if (!isOne || name == command)
            list.append(QJsonObject{{QStringLiteral("command"), name},
                                    {QStringLiteral("purpose"), purposeOf(name)},
                                    {QStringLiteral("forms"), QJsonArray::fromStringList(formsOf(each))},
                                    {QStringLiteral("example"), QString::fromUtf8(each.example)}});
    }
    return {{QStringLiteral("commands"), list}};
}

} // namespace suben
