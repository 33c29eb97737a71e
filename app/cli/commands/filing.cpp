#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/outfile.h"
#include "core/filing/firmkey.h"
#include "core/filing/form.h"
#include "core/filing/package.h"
#include "core/filing/packagelog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace suben
{

namespace
{

struct FilingCommandText {
    Q_DECLARE_TR_FUNCTIONS(FilingCommand)
};

QString yes(bool answer)
{
    return answer ? FilingCommandText::tr("yes") : FilingCommandText::tr("NO");
}

QString signatureWord(const SignatureFacts &facts)
{
    if (facts.state == SignatureFacts::State::Missing)
        return FilingCommandText::tr("none");
    if (facts.state == SignatureFacts::State::Bad)
        return FilingCommandText::tr("DOES NOT BELONG TO IT");
    return facts.certificate.until.isValid() ? FilingCommandText::tr("%1, by %2 (certificate until %3)").arg(facts.algorithm, facts.signer, facts.certificate.until.toString(Qt::ISODate))
                                             : FilingCommandText::tr("%1, by %2").arg(facts.algorithm, facts.signer);
}

int list(const Call &call)
{
    auto workspace = call.open();
    const auto packages = workspace ? PackageLog((*workspace)->session()).list() : tl::make_unexpected(workspace.error());
    if (!packages)
        return call.console.fail(packages.error());
    QJsonArray rows;
    for (const PackageRow &row : *packages) {
        call.console.say(QStringLiteral("%1  %2  %3 — %4  %5  %6").arg(row.id).arg(row.form, row.from.toString(Qt::ISODate), row.to.toString(Qt::ISODate), row.fileName,
                                                                        row.receipt.isEmpty() ? FilingCommandText::tr("no receipt yet") : row.receipt));
        rows.append(QJsonObject{{QStringLiteral("id"), row.id}, {QStringLiteral("form"), row.form}, {QStringLiteral("from"), row.from.toString(Qt::ISODate)}, {QStringLiteral("to"), row.to.toString(Qt::ISODate)},
                                {QStringLiteral("file"), row.fileName}, {QStringLiteral("manifestSha256"), QString::fromLatin1(row.manifestSha256.toHex())}, {QStringLiteral("receipt"), row.receipt}});
    }
    call.console.document({{QStringLiteral("packages"), rows}});
    return 0;
}

int receive(const Call &call, const Options &options)
{
    const auto number = options.numberAt(1);
    if (!number)
        return call.console.fail(number.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    const auto on = options.date(QStringLiteral("date"), (*workspace)->session().clock.today());
    if (!on)
        return call.console.fail(on.error());
    PackageReceipt receipt{options.value(QStringLiteral("no")), on->value_or(QDate())};
    if (options.has(QStringLiteral("copy"))) {
        const auto copy = readFile(options.value(QStringLiteral("copy")));
        if (!copy)
            return call.console.fail(copy.error());
        if (copy->isEmpty())
            return call.console.fail({ErrorCode::Usage, FilingCommandText::tr("The copy %1 is empty.").arg(options.value(QStringLiteral("copy"))), {}});
        receipt.copy = *copy;
        receipt.fileName = QFileInfo(options.value(QStringLiteral("copy"))).fileName();
        receipt.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(receipt.fileName, receipt.copy).name();
    }
    const auto done = PackageLog((*workspace)->session()).receive(*number, receipt);
    if (!done)
        return call.console.fail(done.error());
    call.console.say(FilingCommandText::tr("Package %1: receipt %2.").arg(options.positional()[1], receipt.number));
    call.console.document({{QStringLiteral("package"), *number}, {QStringLiteral("receipt"), receipt.number}});
    return 0;
}

Result<FirmKeyFiles> keyFiles(const Options &options)
{
    if (!options.has(QStringLiteral("key")))
        return failure(ErrorCode::Usage, FilingCommandText::tr("Name the file of the key: --key FILE."));
    const auto key = readFile(options.value(QStringLiteral("key")));
    const auto certificate = options.has(QStringLiteral("certificate")) ? readFile(options.value(QStringLiteral("certificate"))) : Result<QByteArray>(QByteArray());
    const auto password = options.has(QStringLiteral("key-password-file")) ? readFile(options.value(QStringLiteral("key-password-file"))) : Result<QByteArray>(QByteArray());
    for (const auto *read : {&key, &certificate, &password}) {
        if (!*read)
            return tl::make_unexpected(read->error());
    }
    return FirmKeyFiles{*key, *certificate, QString::fromUtf8(*password).trimmed()};
}

/// The key that signs from now on: takes one, forgets it, or says whose it is.
int signingKey(const Call &call, const Options &options)
{
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    KeptFirmKey kept((*workspace)->session());
    if (options.has(QStringLiteral("forget"))) {
        if (const auto forgotten = kept.forget(); !forgotten)
            return call.console.fail(forgotten.error());
    } else if (options.has(QStringLiteral("key")) || options.has(QStringLiteral("certificate"))) {
        const auto files = keyFiles(options);
        const auto taken = files ? kept.keep(*files) : tl::make_unexpected(files.error());
        if (!taken)
            return call.console.fail(taken.error());
    }
    const auto facts = kept.facts();
    if (!facts)
        return call.console.fail(facts.error());
    if (!*facts) {
        call.console.say(FilingCommandText::tr("Packages are signed with the ledger's own key."));
        call.console.document({{QStringLiteral("algorithm"), QStringLiteral("ed25519")}});
        return 0;
    }
    const QString from = (*facts)->from.toString(Qt::ISODate);
    const QString until = (*facts)->until.toString(Qt::ISODate);
    call.console.say(FilingCommandText::tr("Packages are signed by %1, certificate of %2, %3 to %4.").arg((*facts)->subject, (*facts)->issuer, from, until));
    call.console.document({{QStringLiteral("algorithm"), QStringLiteral("sm2")}, {QStringLiteral("subject"), (*facts)->subject}, {QStringLiteral("issuer"), (*facts)->issuer},
                           {QStringLiteral("from"), from}, {QStringLiteral("until"), until}});
    return 0;
}

int build(const Call &call, const Options &options)
{
    if (const auto good = checkNewOut(call, options.value(QStringLiteral("out")), {QStringLiteral("zip")}); !good)
        return call.console.fail(good.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const Forms forms = Forms::load({QStringLiteral(":/suben/forms"), (*workspace)->ownFolder(u"forms")});
    const Form *form = forms.find(options.value(QStringLiteral("form"), QStringLiteral("ledger")));
    if (form == nullptr)
        return call.console.fail({ErrorCode::NotFound, FilingCommandText::tr("There is no form “%1”.").arg(options.value(QStringLiteral("form"))), {}});
    const auto from = options.date(QStringLiteral("from"), session.clock.today());
    const auto to = options.date(QStringLiteral("to"), session.clock.today());
    if (!from || !to)
        return call.console.fail(!from ? from.error() : to.error());
    if (!*from || !*to || !options.has(QStringLiteral("out")))
        return call.console.fail({ErrorCode::Usage, FilingCommandText::tr("A package wants --from, --to and --out."), {}});
    ConsoleProgress progress;
    FilingPackage package(session, *form);
    PackageOrder order{**from, **to, options.value(QStringLiteral("out")), {}, {}};
    if (options.has(QStringLiteral("lot"))) {
        const auto lot = lotNamed(session, options.value(QStringLiteral("lot")));
        if (!lot)
            return call.console.fail(lot.error());
        order.lot = *lot;
    }
    if (options.has(QStringLiteral("key"))) {
        const auto key = keyFiles(options).and_then(readFirmKey);
        if (!key)
            return call.console.fail(key.error());
        order.key = *key;
    }
    const auto plan = package.prepare(order);
    const auto facts = plan ? package.build(order, progress) : tl::make_unexpected(plan.error());
    if (!facts)
        return call.console.fail(facts.error());
    for (const QString &notice : plan->notices)
        call.console.warn(notice);
    call.console.say(FilingCommandText::tr("%1: %2 entries, %3 files, seal %4").arg(facts->path).arg(facts->events).arg(facts->files).arg(facts->sealText));
    call.console.document({{QStringLiteral("path"), facts->path}, {QStringLiteral("events"), facts->events}, {QStringLiteral("files"), facts->files},
                           {QStringLiteral("seal"), facts->sealText}, {QStringLiteral("manifestSha256"), QString::fromLatin1(facts->manifestSha256.toHex())},
                           {QStringLiteral("notices"), QJsonArray::fromStringList(plan->notices)}});
    return 0;
}

int verify(const Call &call, const QString &path)
{
    ConsoleProgress progress;
    const auto verdict = verifyPackage(path, progress);
    if (!verdict)
        return call.console.fail(verdict.error());
    const bool good = verdict->filesAgree && verdict->chainAgrees && verdict->signature.state != SignatureFacts::State::Bad;
    call.console.say(good ? FilingCommandText::tr("%1 of %2 agrees: %3 entries, seal %4").arg(verdict->title, verdict->ledgerName).arg(verdict->events).arg(verdict->sealText) : verdict->why);
    const QString signature = signatureWord(verdict->signature);
    call.console.say(FilingCommandText::tr("Unchanged: %1. Unbroken: %2. Agrees with its seal: %3. Signature: %4.")
                         .arg(yes(verdict->filesAgree), yes(verdict->chainUnbroken), yes(verdict->chainAgrees), signature));
    call.console.document({{QStringLiteral("filesAgree"), verdict->filesAgree}, {QStringLiteral("unbroken"), verdict->chainUnbroken}, {QStringLiteral("firstBad"), verdict->firstBad},
                           {QStringLiteral("signature"), verdict->signature.state == SignatureFacts::State::Good ? QStringLiteral("good") : verdict->signature.state == SignatureFacts::State::Bad ? QStringLiteral("bad") : QStringLiteral("missing")},
                           {QStringLiteral("signer"), verdict->signature.signer}, {QStringLiteral("certificateUntil"), verdict->signature.certificate.until.toString(Qt::ISODate)}, {QStringLiteral("chainAgrees"), verdict->chainAgrees}, {QStringLiteral("why"), verdict->why},
                           {QStringLiteral("events"), verdict->events}, {QStringLiteral("seal"), verdict->sealText}, {QStringLiteral("training"), verdict->training}});
    return good ? 0 : 6;
}

} // namespace

int runFiling(const Call &call)
{
    const QStringList keyed{QStringLiteral("key"), QStringLiteral("certificate"), QStringLiteral("key-password-file")};
    const QStringList built{QStringLiteral("form"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("out"), QStringLiteral("lot")};
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("build"), 0, 0, built + keyed},
                                         {QStringLiteral("verify"), 1, 1},
                                         {QStringLiteral("key"), 0, 0, keyed, {QStringLiteral("forget")}},
                                         {QStringLiteral("list")},
                                         {QStringLiteral("receipt"), 1, 1, {QStringLiteral("no"), QStringLiteral("date"), QStringLiteral("copy")}}},
                                        FilingCommandText::tr("Say filing build, filing list, filing key, filing receipt NUMBER or filing verify FILE."));
    if (!options)
        return call.console.fail(options.error());
    if (options->positional().first() == u"build")
        return build(call, *options);
    if (options->positional().first() == u"verify")
        return verify(call, options->positional()[1]);
    if (options->positional().first() == u"key")
        return signingKey(call, *options);
    if (options->positional().first() == u"list")
        return list(call);
    return receive(call, *options);
}

} // namespace suben
