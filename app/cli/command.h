#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "core/base/result.h"
#include "core/workspace/workspace.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace suben
{

/// Valued options of commands that record.
inline const QString SecondOption = QStringLiteral("second");
inline const QString SecondPasswordOption = QStringLiteral("second-password-file");

/// What stands before the command's name: design/cli.md.
struct GlobalOptions {
    QString ledger; ///< empty: the ledger the window opens
    QString user;
    QString passwordFile;
    QString unlockFile; ///< `-`: standard input; empty: the file SUBEN_UNLOCK_FILE names
    std::optional<QDateTime> clock; ///< training ledgers only
};

/// One command at work: where it answers, what was said before and after its name.
struct Call {
    Console &console;
    GlobalOptions global;
    QStringList arguments; ///< after the command's name

    /// The ledger named, as the user named, at the time named. Usage for --clock on a ledger that is not for training.
    Result<std::unique_ptr<Workspace>> open() const;
    QString ledgerPath() const;
    Result<QString> password() const;
    /// Of this machine's key, where that is sealed; empty: nobody said.
    Result<QString> keyPassword() const;
    /// Who stands by with an own login (`--second`, `--second-password-file`): may be named in drafts as the person
    /// who consents or signs. NotAllowed for a wrong login.
    static Result<void> admitSecond(Session &session, const Options &options);
    std::unique_ptr<Clock> makeClock() const;
    /// A sealed key is opened with the password that was given; without one it is said what waits.
    Result<void> openKey(Workspace &workspace) const;
};

/// A command: its name, how it is called, one example, and what it does (the exit code).
struct Command {
    const char *name;
    const char *usage;
    const char *example;
    int (*run)(const Call &call);
};

/// All of them, in the order help lists them.
const std::vector<Command> &commands();
const Command *findCommand(QStringView name);

// One file a command in commands/.
int runDemo(const Call &call);
/// A firm to practise with (core/workspace/practice.h) in `folder`, with its registers on paper; `list` lists them.
int runDemoTrade(const Call &call, const QString &id, const QString &folder);
int runInit(const Call &call);
int runLoad(const Call &call);
int runImport(const Call &call);
int runCorrect(const Call &call);
int runVoid(const Call &call);
int runFind(const Call &call);
int runLots(const Call &call);
int runEvents(const Call &call);
int runShow(const Call &call);
int runDecode(const Call &call);
int runTrace(const Call &call);
int runHold(const Call &call);
int runRelease(const Call &call);
int runRecall(const Call &call);
int runComplaint(const Call &call);
int runTemperature(const Call &call);
int runLabel(const Call &call);
int runPrinting(const Call &call);
int runPrinter(const Call &call);
int runTracePage(const Call &call);
int runDue(const Call &call);
int runAlarms(const Call &call);
int runCodes(const Call &call);
int runExport(const Call &call);
int runFiling(const Call &call);
int runObject(const Call &call);
int runRegister(const Call &call);
int runResults(const Call &call);
int runSelfCheck(const Call &call);
int runInspection(const Call &call);
int runSeal(const Call &call);
int runDeliveryNote(const Call &call);
int runReceiveNote(const Call &call);
int runVerify(const Call &call);
int runPack(const Call &call);
int runTemplate(const Call &call);
int runPlatform(const Call &call);
int runBackup(const Call &call);
int runRestore(const Call &call);
int runKey(const Call &call);
int runItem(const Call &call);
int runParty(const Call &call);
int runPaper(const Call &call);
int runFirm(const Call &call);
int runUser(const Call &call);

} // namespace suben
