#include "app/cli/command.h"

#include "core/ledger/consent.h"
#include "core/storage/accounts.h"
#include "core/storage/keyring.h"
#include "core/storage/recoverycode.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace suben
{

namespace
{

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> list{
        {"demo", "demo --into DIR [--trade NAME|list]", "subenctl demo --trade pesticide --into /tmp/suben-demo", runDemo},
        {"init", "init --name N --credit-code C --categories A,B [--kind enterprise|soleTrader] [--roles R,R] [--owner NAME] [--region R] [--training]",
         "subenctl --ledger shop.suben init --name 芝罘区惠民便利店 --credit-code 92370602MA3FG7K26Q --categories food.dairy", runInit},
        {"load", "load FILE.jsonl|FILE.jsonld|- [--all-or-nothing] [--reason TEXT] [--second NAME --second-password-file FILE]", "subenctl --ledger shop.suben load setup.jsonl", runLoad},
        {"import", "import FILE.xlsx|csv|jsonld [--as receiving|shipping|retailSale|items|parties|opening] [--sheet NAME] [--category C] [--date D] [--map FILE] [--dry-run] [--reason TEXT] [--second NAME --second-password-file FILE] [--rejects FILE.xlsx]",
         "subenctl --ledger shop.suben import delivery.xlsx --dry-run", runImport},
        {"correct", "correct EVENT DRAFT.json --reason TEXT [--second NAME --second-password-file FILE]", "subenctl --ledger shop.suben correct 12 draft.json --reason 批号打错", runCorrect},
        {"void", "void EVENT --reason TEXT", "subenctl --ledger shop.suben void 12 --reason 重复录入", runVoid},
        {"find", "find TEXT", "subenctl --ledger shop.suben find cnn", runFind},
        {"lots", "lots [--item X] [--expiring 30d] [--as-of D] [--as-known-on D] [--all]", "subenctl --ledger shop.suben lots --expiring 30d", runLots},
        {"events", "events [--step S] [--from D] [--to D] [--as-of D] [--as-known-on D]", "subenctl --ledger shop.suben events --step receiving", runEvents},
        {"show", "show ID", "subenctl --ledger shop.suben show 12", runShow},
        {"decode", "decode TEXT|PICTURE|PDF [--link ADDRESS]", "subenctl decode 6901234000016", runDecode},
        {"trace", "trace CODE|LOT [--back|--forward] [--as-of D] [--as-known-on D]", "subenctl --ledger shop.suben trace 20261020A1", runTrace},
        {"hold", "hold LOT --reason TEXT", "subenctl --ledger shop.suben hold 20261020A1 --reason 等待复检", runHold},
        {"release", "release LOT --reason TEXT", "subenctl --ledger shop.suben release 20261020A1 --reason 复检合格", runRelease},
        {"recall", "recall open LOT --reason TEXT [--level L] [--aware TIME] [--why-late TEXT] · recall announce LOT [--date D] · recall report LOT · recall close LOT [--date D] [--note TEXT] · "
                   "recall list · recall drill [LOT] [--record]   each with [--to FILE.pdf|xlsx|printer:NAME], of a case also [--notices FILE.pdf|printer:NAME]",
         "subenctl --ledger shop.suben recall drill --to drill.pdf", runRecall},
        {"complaint", "complaint add [LOT] --what TEXT [--who NAME] [--phone NO] [--photo FILE] [--date D] · complaint list [--open] · complaint settle ENTRY --outcome TEXT",
         "subenctl --ledger shop.suben complaint add 20261020A1 --what 打开后有异味", runComplaint},
        {"temperature", "temperature import FILE.csv|xlsx --place P [--range LOW..HIGH] [--dates ymd|dmy|mdy] [--dry-run] · temperature list [--place P] [--lot LOT] · temperature show ENTRY",
         "subenctl --ledger shop.suben temperature import fridge.csv --place 冷藏柜1 --range 2..8", runTemperature},
        {"results", "results import FILE.xlsx|csv [--dry-run] [--match ROW=LOT,ROW=-…] [--reason TEXT] · results list [--lot LOT]",
         "subenctl --ledger shop.suben results import results.xlsx --dry-run", runResults},
        {"label", "label LOT|CODE|EVENT|DAY… [--template T] [--copies N|received] [--codes] [--first-cell N] [--queue] [--to FILE.pdf|png|svg|zpl|tspl|escpos | "
                  "--printer NAME|[tspl:]HOST:9100|/dev/usb/lp0|queue:NAME]",
         "subenctl --ledger shop.suben label 20261020A1 --to label.pdf", runLabel},
        {"print", "print list · print pause|cancel JOB · print resume JOB [--from N] · print again JOB [--from N] [--to M]",
         "subenctl --ledger shop.suben print resume 7 --from 137", runPrinting},
        {"printer", "printer list · printer set NAME [--target T] [--language zpl|tspl|escpos] [--dpi N] [--offset-x MM] [--offset-y MM] [--gap MM] [--darkness N] "
                    "[--rotation N] · printer test NAME [--size 60x40] [--out FILE] · printer remove NAME · printer own phone|address|traceUrl TEXT",
         "subenctl --ledger shop.suben printer set zebra --target 192.168.1.50:9100", runPrinter},
        {"tracepage", "tracepage LOT… [--out FOLDER]", "subenctl --ledger shop.suben tracepage 20261020A1 --out www", runTracePage},
        {"due", "due [--until DATE] · due settle ID --receipt NO [--date D]", "subenctl --ledger shop.suben due --until 2026-12-31", runDue},
        {"alarms", "alarms [--all] · alarms seen KEY", "subenctl --ledger shop.suben alarms", runAlarms},
        {"codes", "codes pack PARENT|new CODE… [--prefix N] · codes unpack CODE… · codes show CODE… · codes take STEP CODE… [--party NAME] [--doc NO] [--set FIELD=TEXT] · codes bind CODE ITEM", "subenctl --ledger drug.suben codes show 83123450012345671234", runCodes},
        {"export", "export events|REGISTER [--from D] [--to D] [--as-of D] [--as-known-on D] [--lot LOT] [--withhold FACT…] [--with-id-numbers] --out FILE.xlsx|csv|json|jsonld",
         "subenctl --ledger shop.suben export purchaseRegister --from 2026-11-01 --to 2026-11-30 --out purchases.xlsx", runExport},
        {"filing", "filing build --form F --from D --to D [--lot LOT] [--key FILE [--certificate FILE] [--key-password-file FILE]] --out FILE.zip · filing list · filing key [--key FILE [--certificate FILE] [--key-password-file FILE] | --forget] · filing receipt ID --no NUMBER [--date D] [--copy FILE] · filing verify FILE.zip",
         "subenctl --ledger shop.suben filing build --form ledger --from 2026-11-01 --to 2026-11-30 --out nov.zip", runFiling},
        {"object", "object list · object CODE [--sheet FILE.pdf]", "subenctl --ledger shop.suben object list", runObject},
        {"register", "register list · register print REGISTER [--from D] [--to D] [--as-of D] [--as-known-on D] [--withhold FACT…] [--paper A4|A4L|241] --out FILE.pdf|xlsx|csv|json",
         "subenctl --ledger shop.suben register print purchaseRegister --from 2026-11-01 --out purchases.pdf", runRegister},
        {"selfcheck", "selfcheck [--from D] [--to D]", "subenctl --ledger shop.suben selfcheck --from 2026-09-01", runSelfCheck},
        {"inspection", "inspection show LOT|LIST [--lot LOT] [--text T] [--verify] [--out DIR|FILE.pdf] · inspection visits · inspection visit N",
         "subenctl --ledger shop.suben inspection show ownPapers --out /media/stick", runInspection},
        {"seal", "seal", "subenctl --ledger shop.suben seal", runSeal},
        {"verify", "verify [--against SEAL…]", "subenctl --ledger shop.suben verify", runVerify},
        {"pack", "pack list · pack show ID · pack check FILE · pack diff ID|FILE · pack try [FILE] DRAFT.json", "subenctl pack check food.dairy.json", runPack},
        {"template", "template list · template check FILE", "subenctl template list", runTemplate},
        {"platform", "platform list · check FILE [--trace] · preview PROFILE EVENT · enable PROFILE [--base URL] [--environment E] --credentials FILE.json · disable PROFILE · run · "
                     "status · resolve ROW received|again|withdrawn [--text T] · receipt ROW · reconcile · download PROFILE [LIST] · practice [--port N] [--faults FILE] [--rules FILE] · "
                     "key --to FILE.pem · sign FILE --key FILE.pem --by NAME [--to FILE] · trust PROFILE --text FINGERPRINT · distrust PROFILE",
         "subenctl --ledger shop.suben platform run", runPlatform},
        {"delivery-note", "delivery-note EVENT --out FILE.pdf|FILE.sbn [--withhold FACT…]", "subenctl --ledger shop.suben delivery-note 12 --out note.pdf", runDeliveryNote},
        {"receive-note", "receive-note PICTURE|PDF|FILE.sbn|CODE… [--dry-run] [--reason TEXT] [--category C] [--date D] [--second NAME --second-password-file FILE]",
         "subenctl --ledger shop.suben receive-note note.jpg --reason 已核对", runReceiveNote},
        {"backup", "backup FILE · backup check FILE · backup keep · backup list · backup rehearse", "subenctl --ledger shop.suben backup /media/usb/shop.suben", runBackup},
        {"restore", "restore FILE [--dry-run]", "subenctl --ledger shop.suben restore /media/usb/shop.suben", runRestore},
        {"key", "key status · key seal --new-password-file FILE", "subenctl --ledger shop.suben key seal --new-password-file key.txt", runKey},
        {"item", "item merge KEPT OTHER · item separate OTHER", "subenctl --ledger shop.suben item merge 纯牛奶 17", runItem},
        {"party", "party merge KEPT OTHER · party separate OTHER", "subenctl --ledger shop.suben party merge 烟台某乳品厂 烟台乳品", runParty},
        {"paper", "paper approve NUMBER", "subenctl --ledger drug.suben --user 张药师 --password-file pw.txt paper approve 4", runPaper},
        {"firm", "firm show · firm set [--name N] [--credit-code C] [--kind K] [--region R] [--roles R,R] [--categories A,B]",
         "subenctl --ledger shop.suben firm set --roles retailer,wholesaler", runFirm},
        {"user", "user list · user add NAME --role owner|clerk|approver|reader [--new-password-file F] · user role NAME ROLE · user password NAME --new-password-file F · user disable NAME",
         "subenctl --ledger shop.suben user add 张药师 --role approver --new-password-file pw.txt", runUser},
    };
    return list;
}

const Command *findCommand(QStringView name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString Call::ledgerPath() const
{
    return global.ledger.isEmpty() ? Workspace::defaultPath() : global.ledger;
}

Result<QString> Call::password() const
{
    if (global.passwordFile.isEmpty())
        return QString();
    QFile file(global.passwordFile);
    if (!QFileInfo(global.passwordFile).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Usage, CommandText::tr("The password file %1 cannot be read.").arg(global.passwordFile));
    return QString::fromUtf8(file.read(4096)).trimmed();
}

Result<QString> Call::keyPassword() const
{
    const QString name = global.unlockFile.isEmpty() ? qEnvironmentVariable("SUBEN_UNLOCK_FILE") : global.unlockFile;
    if (name.isEmpty())
        return QString();
    QFile file(name);
    const bool isOpen = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(ErrorCode::Usage, CommandText::tr("The password file %1 cannot be read.").arg(name));
    return QString::fromUtf8(file.readLine(4096)).trimmed();
}

std::unique_ptr<Clock> Call::makeClock() const
{
    if (global.clock)
        return std::make_unique<FixedClock>(*global.clock);
    return std::make_unique<SystemClock>();
}

namespace
{

/// Without --user the owner acts. One with a password proves it, with that or with the recovery code.
Result<void> actAsOwner(Workspace &workspace, const QString &secret)
{
    Session &session = workspace.session();
    const auto users = Accounts(session.store, session.clock, session.keys).users();
    if (!users)
        return tl::make_unexpected(users.error());
    const bool isGuarded = std::any_of(users->begin(), users->end(), [&](const User &user) {
        return user.id == session.actor.id && user.hasPassword;
    });
    if (!isGuarded)
        return {};
    if (readRecoveryCode(secret)) {
        if (const auto opened = Keyring::unlockWith(session.store, secret); opened)
            return {};
    } else if (!secret.isEmpty()) {
        return workspace.actAs(session.actor.name, secret);
    }
    return failure(ErrorCode::NotAllowed,
                   CommandText::tr("%1 has a password: say who acts with --user and --password-file.").arg(session.actor.name));
}

} // namespace

Result<void> Call::admitSecond(Session &session, const Options &options)
{
    if (options.has(SecondOption) != options.has(SecondPasswordOption))
        return failure(ErrorCode::Usage, CommandText::tr("Somebody who stands by signs in: --second NAME --second-password-file FILE."));
    if (!options.has(SecondOption))
        return {};
    QFile file(options.value(SecondPasswordOption));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Usage, CommandText::tr("The password file %1 cannot be read.").arg(file.fileName()));
    return admit(session, {options.value(SecondOption), QString::fromUtf8(file.read(4096)).trimmed()});
}

Result<std::unique_ptr<Workspace>> Call::open() const
{
    const auto secret = password();
    if (!secret)
        return tl::make_unexpected(secret.error());
    auto workspace = Workspace::open(ledgerPath(), *secret, makeClock());
    if (!workspace)
        return workspace;
    const auto acting = global.user.isEmpty() ? actAsOwner(**workspace, *secret) : (*workspace)->actAs(global.user, *secret);
    if (!acting)
        return tl::make_unexpected(acting.error());
    if (const auto opened = openKey(**workspace); !opened)
        return tl::make_unexpected(opened.error());
    for (const QString &problem : (*workspace)->packProblems())
        console.warn(problem);
    return workspace;
}

Result<void> Call::openKey(Workspace &workspace) const
{
    if (workspace.keyIsOpen())
        return {};
    const auto word = keyPassword();
    if (!word)
        return tl::make_unexpected(word.error());
    if (!word->isEmpty())
        return workspace.unlock(*word);
    console.warn(CommandText::tr("This computer's key is sealed: uploads and ID numbers wait for its password. Name the file it stands in: "
                                 "--unlock-file FILE (- reads standard input), or SUBEN_UNLOCK_FILE."));
    return {};
}

} // namespace suben
