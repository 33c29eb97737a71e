#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/outfile.h"
#include "core/base/wholefile.h"
#include "core/filing/deliverypaper.h"
#include "core/render/painter.h"
#include "core/render/picturereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace suben
{

namespace
{

struct DeliveryNoteCommandText {
    Q_DECLARE_TR_FUNCTIONS(DeliveryNoteCommand)
};

Result<void> writeNote(Session &session, const DeliveryNote &note, const QString &path)
{
    if (path.endsWith(u".pdf", Qt::CaseInsensitive)) {
        const auto pages = deliveryPaper(session, note);
        ConsoleProgress progress;
        return pages ? writePdf(path, *pages, DeliveryNoteCommandText::tr("Delivery note"), progress) : tl::make_unexpected(pages.error());
    }
    return writeWhole(path, noteCodes(note).join(u'\n').toLatin1() + '\n');
}

/// The codes of one argument: a code itself, a picture or PDF paper, a file of codes.
Result<QStringList> codesIn(const QString &argument)
{
    if (isNoteCode(argument))
        return QStringList{argument};
    const auto bytes = readFile(argument);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (isNoteCode(QString::fromLatin1(bytes->left(64))))
        return QString::fromLatin1(*bytes).split(u'\n', Qt::SkipEmptyParts);
    const auto symbols = readPicture(*bytes);
    if (!symbols)
        return tl::make_unexpected(symbols.error());
    QStringList codes;
    for (const ReadSymbol &symbol : *symbols)
        codes << symbol.text;
    return codes;
}

} // namespace

int runDeliveryNote(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("out"), QStringLiteral("withhold")}, {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    const QString out = options->value(QStringLiteral("out"));
    if (out.isEmpty())
        return call.console.fail({ErrorCode::Usage, DeliveryNoteCommandText::tr("Say where it goes with --out FILE.pdf, or FILE.sbn for the codes alone."), {}});
    if (const auto good = checkOut(call, out, {QStringLiteral("pdf"), QStringLiteral("sbn")}); !good)
        return call.console.fail(good.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    if (const auto known = checkWithheld(session, options->values(QStringLiteral("withhold")), {}); !known)
        return call.console.fail(known.error());
    const auto event = eventNamed(session, options->positional().first());
    const auto note = event ? deliveryNoteOf(session, *event, options->values(QStringLiteral("withhold"))) : tl::make_unexpected(event.error());
    const auto written = note ? writeNote(session, *note, out) : tl::make_unexpected(note.error());
    if (!written)
        return call.console.fail(written.error());
    const qsizetype codes = noteCodes(*note).size();
    call.console.say(DeliveryNoteCommandText::tr("%1: %2 lines in %3 codes, seal %4").arg(out).arg(note->rows.size()).arg(codes).arg(note->seal));
    call.console.document({{QStringLiteral("file"), QFileInfo(out).absoluteFilePath()}, {QStringLiteral("lines"), static_cast<qint64>(note->rows.size())},
                           {QStringLiteral("codes"), codes}, {QStringLiteral("seal"), note->seal}});
    return 0;
}

/// What is read goes the way of every import.
int runReceiveNote(const Call &call)
{
    NoteCodes codes;
    QStringList passed;
    for (qsizetype i = 0; i < call.arguments.size(); ++i) {
        const QString &argument = call.arguments[i];
        if (argument.startsWith(u"--")) {
            passed << argument;
            if (argument != u"--dry-run" && i + 1 < call.arguments.size())
                passed << call.arguments[++i];
            continue;
        }
        const auto found = codesIn(argument);
        if (!found)
            return call.console.fail(found.error());
        for (const QString &code : *found) {
            if (codes.take(code) == NoteCodes::Took::OtherNote)
                return call.console.fail({ErrorCode::Usage, DeliveryNoteCommandText::tr("These are codes of more than one delivery note."), {}});
        }
    }
    if (codes.wanted() == 0)
        return call.console.fail({ErrorCode::Usage, DeliveryNoteCommandText::tr("There is no code of a delivery note in it."), {}});
    if (const auto note = codes.note(); !note)
        return call.console.fail(note.error());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("note.sbn"));
    if (const auto written = writeWhole(path, codes.texts().join(u'\n').toLatin1()); !written)
        return call.console.fail(written.error());
    return runImport({call.console, call.global, QStringList{path} + passed});
}

} // namespace suben
