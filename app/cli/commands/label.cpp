#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/labels/labelsheet.h"
#include "core/labels/labeltemplates.h"
#include "core/labels/lotcontent.h"
#include "core/labels/printerbytes.h"
#include "core/labels/printerport.h"
#include "core/render/painter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace suben
{

namespace
{

struct LabelCommandText {
    Q_DECLARE_TR_FUNCTIONS(LabelCommand)
};

constexpr std::chrono::seconds Patience{10};

/// A lot with its laid-out label and how many are wanted.
struct Job {
    LotId lot{};
    LabelSheet sheet;
    int copies = 1;
    bool isReprint = false;
};

Result<Job> prepare(Session &session, const QString &name, const LabelTemplate &labelTemplate, const QString &copies)
{
    Job job;
    const auto lot = lotNamed(session, name);
    const auto content = lot ? lotContent(session, *lot) : tl::make_unexpected(lot.error());
    const auto printed = lot ? wasPrinted(session, *lot) : tl::make_unexpected(lot.error());
    const auto received = lot ? copiesForReceipt(session, *lot) : tl::make_unexpected(lot.error());
    for (const Error *error : {content ? nullptr : &content.error(), printed ? nullptr : &printed.error(), received ? nullptr : &received.error()}) {
        if (error != nullptr)
            return tl::make_unexpected(*error);
    }
    LabelContent marked = *content;
    if (*printed)
        marked.marks |= LabelMark::Reprint;
    const auto sheet = composeLabel(labelTemplate, marked, 203);
    if (!sheet)
        return tl::make_unexpected(sheet.error());
    if (hasRefusal(sheet->findings))
        return tl::make_unexpected(Error{ErrorCode::Refused, sheet->findings.first().text, sheet->findings});
    bool isNumber = true;
    job.copies = copies == u"received" ? *received : copies.toInt(&isNumber);
    if (!isNumber || job.copies < 1 || job.copies > 9999)
        return failure(ErrorCode::Usage, LabelCommandText::tr("Copies are 1 to 9999, or “received”."));
    job.lot = *lot;
    job.sheet = *sheet;
    job.isReprint = *printed;
    return job;
}

QByteArray printerJob(const std::vector<Job> &jobs, PrinterLanguage language)
{
    QByteArray bytes;
    for (const Job &job : jobs)
        bytes += printerBytes(language, labelPicture(job.sheet), PrinterSetting{}, job.copies);
    return bytes;
}

Result<void> writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Storage, LabelCommandText::tr("%1 cannot be written.").arg(path));
    return {};
}

Result<void> toFile(const QString &path, const std::vector<Job> &jobs)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (const auto language = printerLanguageFromName(ending))
        return writeBytes(path, printerJob(jobs, *language));
    if (ending == u"png")
        return labelPicture(jobs.front().sheet).save(path) ? Result<void>() : failure(ErrorCode::Storage, LabelCommandText::tr("%1 cannot be written.").arg(path));
    if (ending != u"pdf")
        return failure(ErrorCode::Usage, LabelCommandText::tr("A label is written as .pdf, .png, .zpl, .tspl or .escpos."));
    std::vector<PaperPage> pages;
    for (const Job &job : jobs)
        pages.insert(pages.end(), static_cast<std::size_t>(job.copies), job.sheet.page);
    ConsoleProgress progress;
    return writePdf(path, pages, LabelCommandText::tr("Lot labels"), progress);
}

Result<void> toPrinter(const QString &name, const std::vector<Job> &jobs)
{
    const auto address = PrinterAddress::parse(name);
    if (!address)
        return failure(ErrorCode::Usage, LabelCommandText::tr("“%1” is no printer; write HOST:9100.").arg(name));
    ConsoleProgress progress;
    return sendToPrinter(*address, printerJob(jobs, PrinterLanguage::Zpl), Patience, progress);
}

} // namespace

int runLabel(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("template"), QStringLiteral("copies"), QStringLiteral("to"), QStringLiteral("printer")}, {}, 1, 1000);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const LabelTemplates templates = LabelTemplates::load({LabelTemplates::shippedFolder(), (*workspace)->ownFolder(u"labels")});
    const auto labelTemplate = templates.find(options->value(QStringLiteral("template"), QStringLiteral("lot.60x40")));
    if (!labelTemplate)
        return call.console.fail(labelTemplate.error());
    std::vector<Job> jobs;
    for (const QString &name : options->positional()) {
        const auto job = prepare(session, name, *labelTemplate, options->value(QStringLiteral("copies"), QStringLiteral("1")));
        if (!job)
            return call.console.fail(job.error());
        call.console.findings(job->sheet.findings);
        jobs.push_back(*job);
    }
    const QString target = options->has(QStringLiteral("printer")) ? options->value(QStringLiteral("printer")) : options->value(QStringLiteral("to"));
    const Result<void> printed = options->has(QStringLiteral("printer")) ? toPrinter(target, jobs)
                                 : target.isEmpty()                      ? failure(ErrorCode::Usage, LabelCommandText::tr("Say --to FILE or --printer HOST:9100."))
                                                                         : toFile(target, jobs);
    if (!printed)
        return call.console.fail(printed.error());
    int labels = 0;
    for (const Job &job : jobs) {
        labels += job.copies;
        if (const auto noted = notePrint(session, {job.lot, {}, labelTemplate->id, job.copies, target, job.isReprint}); !noted)
            return call.console.fail(noted.error());
    }
    call.console.say(LabelCommandText::tr("%1 labels to %2.").arg(labels).arg(target));
    call.console.document({{QStringLiteral("labels"), labels}, {QStringLiteral("target"), target}, {QStringLiteral("template"), labelTemplate->id},
                           {QStringLiteral("codes"), QJsonArray::fromStringList(jobs.front().sheet.codes)}});
    return 0;
}

} // namespace suben
