// What leaves 检查模式: copies opened, sheets printed, a folder on a stick.
#include "ui/inspection/inspectionpage.h"

#include "core/base/wholefile.h"
#include "core/ledger/masterlist.h"
#include "core/render/painter.h"
#include "ui/aside.h"
#include "ui/paper/printsheets.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/taskstrip.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QStorageInfo>
#include <QUrl>

namespace suben
{

namespace
{

/// Where sticks are mounted on this machine: the ready, writable volumes that are not the system's or the user's own.
QStringList sticks()
{
    QStringList roots;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        const bool isMedia = root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/"));
        const bool isDrive = root.size() == 3 && root.at(1) == u':' && !QDir::homePath().startsWith(root.left(2));
        if (volume.isReady() && !volume.isReadOnly() && (isMedia || isDrive))
            roots.append(root);
    }
    return roots;
}

} // namespace

void InspectionPage::openCopy(const VisitRow *row)
{
    if (row == nullptr)
        return;
    if (row->copies.empty()) {
        banner().sayBriefly(Tone::Info, tr("No copy is kept of this"), {});
        return;
    }
    const auto file = MasterList(session()).file(row->copies.front());
    if (!file) {
        banner().say(file.error());
        return;
    }
    note(deed(VisitDeed::Seen, file->attachment.fileName), [this, kept = *file](bool isNoted) {
        if (isNoted)
            showCopy(kept);
    });
}

void InspectionPage::showCopy(const KeptFile &file)
{
    const QString path = QDir::temp().filePath(
        QStringLiteral("suben-%1-%2").arg(QString::fromLatin1(file.attachment.sha256.toHex().left(8)),
                                          file.attachment.fileName.section(u'/', -1).section(u'\\', -1)));
    if (const auto written = writeWhole(path, file.bytes); !written) {
        banner().say(written.error());
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

std::optional<VisitHandout> InspectionPage::handout()
{
    VisitHandout all;
    if (m_list == VisitList::Lot)
        all.answer = m_answer;
    else if (m_rows)
        all.tables = {*m_rows};
    else
        banner().sayBriefly(Tone::Info, tr("The list is not read yet"), tr("Once it stands here it can be printed and handed over."));
    return all.answer || !all.tables.empty() ? std::optional(all) : std::nullopt;
}

// Where the machine has no printer the paper is a file.
void InspectionPage::print()
{
    const auto all = handout();
    if (!all)
        return;
    auto sheets = visitPaper(session(), *all);
    if (!sheets) {
        banner().say(sheets.error());
        return;
    }
    const QString title = all->title();
    const VisitShown printing = deed(VisitDeed::Printed, title);
    if (hasPrinter()) {
        printSheets(this, *std::move(sheets), [this, printing](const Result<void> &printed) {
            if (printed)
                note(printing, [](bool) {});
            else
                banner().say(printed.error());
        });
        return;
    }
    const QString path = freePath(QString(title).replace(u'/', u'-') + QStringLiteral(".pdf"));
    follow(Task::start(
               this,
               [sheets = *std::move(sheets), path, title](Progress &progress) { return writePdf(path, sheets, title, progress); },
               [this, path, printing](const Result<void> &written) {
                   if (written)
                       note(printing, [this, path](bool isNoted) { paperWritten(path, isNoted); });
                   else
                       banner().say(written.error());
               }),
           tr("Writing the paper"));
}

void InspectionPage::paperWritten(const QString &path, bool isNoted)
{
    if (isNoted)
        banner().say(Tone::Ok, tr("No printer here: the paper is a file"), path);
    else
        QFile::remove(path);
}

// Straight onto the stick where exactly one is in; else the system asks where to.
void InspectionPage::handOver()
{
    if (!handout())
        return;
    if (const QStringList found = sticks(); found.size() == 1) {
        writeFolder(found.front());
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Onto which stick?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &InspectionPage::writeFolder);
    dialog->open();
}

void InspectionPage::writeFolder(const QString &parent)
{
    const auto shown = handout();
    if (!shown)
        return;
    const VisitShown handing = deed(VisitDeed::HandedOver, shown->title());
    follow(startAside(
               this, desk(),
               [all = *shown, parent](Workspace &workspace, Progress &progress) mutable -> Result<VisitFolder> {
                   VisitLists lists(workspace.session());
                   for (const VisitList list : {VisitList::Purchases, VisitList::Sales, VisitList::Temperatures}) {
                       if (!all.answer)
                           break;
                       auto table = lists.read(list, {all.answer->lot, {}}, progress);
                       if (!table)
                           return Failure(table.error());
                       all.tables.push_back(*std::move(table));
                   }
                   return writeVisitFolder(workspace.session(), all, parent, progress);
               },
               [this, handing](const Result<VisitFolder> &folder) {
                   if (folder)
                       note(handing, [this, written = *folder](bool isNoted) { folderWritten(written, isNoted); });
                   else
                       banner().say(folder.error());
               }),
           tr("Writing onto the stick"));
}

void InspectionPage::folderWritten(const VisitFolder &folder, bool isNoted)
{
    if (isNoted)
        banner().say(Tone::Ok, tr("%1 files are on the stick; index.html opens them anywhere").arg(folder.files), folder.path);
    else
        QDir(folder.path).removeRecursively();
}

} // namespace suben
