#include "ui/labels/printing.h"

#include "core/render/painter.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/targetfield.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QPrinterInfo>

namespace suben
{

namespace
{

struct LabelPrintingText {
    Q_DECLARE_TR_FUNCTIONS(LabelPrinting)
};

} // namespace

LabelTemplates templatesOf(const Workspace &workspace)
{
    return LabelTemplates::load({LabelTemplates::shippedFolder(), workspace.ownFolder(u"labels")});
}

Result<void> printByDriver(const QString &name, std::span<const PaperPage> pages, Progress &progress)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return failure(
            ErrorCode::NotFound,
            LabelPrintingText::tr("“%1” is no printer. Choose one, or write a .pdf file or HOST:9100.").arg(name));
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setFullPage(true);
    return printPages(printer, pages, progress);
}

QStringList printTargets(Session &session)
{
    QStringList targets;
    const auto named = labelPrinters(session);
    for (const LabelPrinter &printer : named ? *named : QList<LabelPrinter>())
        targets << printer.name;
    targets << QPrinterInfo::availablePrinterNames()
            << freePath(QStringLiteral("%1.pdf").arg(LabelPrintingText::tr("Lot labels")));
    targets.removeDuplicates();
    return targets;
}

Task *startPrint(QObject *owner, Desk &desk, qint64 job, std::function<void(const Result<PrintJob> &)> done)
{
    return Task::start(
        owner,
        [workspace = desk.workspace, job](Progress &progress) -> Result<PrintJob> {
            const auto another = workspace->another();
            if (!another)
                return Failure(another.error());
            return runPrint((*another)->session(), job, templatesOf(**another), printByDriver, progress);
        },
        std::move(done));
}

} // namespace suben
