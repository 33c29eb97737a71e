#include "ui/pages/labelrun.h"

#include "core/labels/lotcontent.h"
#include "core/labels/printerbytes.h"
#include "core/labels/printerport.h"
#include "core/render/painter.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

namespace suben
{

namespace
{

struct LabelRunText {
    Q_DECLARE_TR_FUNCTIONS(LabelRun)
};

constexpr int PrintHead = 203;
constexpr std::chrono::seconds Patience{10};

std::vector<PaperPage> sheetsOf(const std::vector<LabelJob> &jobs)
{
    std::vector<PaperPage> sheets;
    for (const LabelJob &job : jobs)
        sheets.insert(sheets.end(), static_cast<std::size_t>(job.copies), job.sheet.page);
    return sheets;
}

QByteArray bytesOf(const std::vector<LabelJob> &jobs, PrinterLanguage language)
{
    QByteArray bytes;
    for (const LabelJob &job : jobs)
        bytes += printerBytes(language, labelPicture(job.sheet), PrinterSetting{}, job.copies);
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Storage, LabelRunText::tr("%1 cannot be written; choose another folder.").arg(path));
    return {};
}

Result<void> toPrinter(const QPrinterInfo &info, const std::vector<LabelJob> &jobs, Progress &progress)
{
    QPrinter printer(info, QPrinter::HighResolution);
    return printPages(printer, sheetsOf(jobs), progress);
}

} // namespace

QList<LabelTemplate> lotTemplates(const Workspace &workspace)
{
    const LabelTemplates all =
        LabelTemplates::load({LabelTemplates::shippedFolder(), workspace.ownFolder(QStringLiteral("labels"))});
    QList<LabelTemplate> found;
    for (const LabelTemplate &labelTemplate : all.all()) {
        if (labelTemplate.of == u"lot")
            found.append(labelTemplate);
    }
    return found;
}

Result<LabelJob> labelJob(Session &session, LotId lot, const LabelTemplate &labelTemplate, int copies, Again again)
{
    auto content = lotContent(session, lot);
    if (!content)
        return Failure(content.error());
    const auto printed = wasPrinted(session, lot);
    const auto received = copiesForReceipt(session, lot);
    if (!printed || !received)
        return Failure(printed ? received.error() : printed.error());
    LabelJob job{lot, {}, copies > 0 ? copies : *received, *printed && again == Again::Marked};
    if (job.isReprint)
        content->marks |= LabelMark::Reprint;
    const auto sheet = composeLabel(labelTemplate, *content, PrintHead);
    if (!sheet)
        return Failure(sheet.error());
    job.sheet = *sheet;
    return job;
}

int labelCount(const std::vector<LabelJob> &jobs)
{
    int count = 0;
    for (const LabelJob &job : jobs)
        count += job.copies;
    return count;
}

Result<void> sendLabels(const std::vector<LabelJob> &jobs, const QString &target, Progress &progress)
{
    for (const LabelJob &job : jobs) {
        if (hasRefusal(job.sheet.findings))
            return Failure(Error{ErrorCode::Refused, job.sheet.findings.first().text, job.sheet.findings});
    }
    const QString ending = QFileInfo(target).suffix().toLower();
    if (ending == u"pdf")
        return writePdf(target, sheetsOf(jobs), LabelRunText::tr("Lot labels"), progress);
    if (ending == u"png" && !jobs.empty())
        return labelPicture(jobs.front().sheet).save(target)
                   ? Result<void>()
                   : failure(ErrorCode::Storage, LabelRunText::tr("%1 cannot be written; choose another folder.").arg(target));
    if (const auto language = printerLanguageFromName(ending))
        return writeFile(target, bytesOf(jobs, *language));
    const QPrinterInfo info = QPrinterInfo::printerInfo(target);
    if (!info.isNull())
        return toPrinter(info, jobs, progress);
    const auto address = PrinterAddress::parse(target);
    if (!address)
        return failure(ErrorCode::Usage,
                       LabelRunText::tr("“%1” is no printer. Choose one, or write a .pdf file or HOST:9100.").arg(target));
    return sendToPrinter(*address, bytesOf(jobs, PrinterLanguage::Zpl), Patience, progress);
}

Result<void> noteLabels(Session &session, const std::vector<LabelJob> &jobs, const QString &target)
{
    for (const LabelJob &job : jobs) {
        const auto noted = notePrint(session, {job.lot, {}, job.sheet.templateId, job.copies, target, job.isReprint});
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace suben
