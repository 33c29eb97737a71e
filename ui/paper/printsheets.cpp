#include "ui/paper/printsheets.h"

#include "core/render/painter.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <memory>

namespace suben
{

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void printSheets(QWidget *owner, std::vector<PaperPage> sheets, std::function<void(const Result<void> &)> done)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), owner,
                     [printer, sheets = std::move(sheets), done = std::move(done)](QPrinter *) {
                         NoProgress progress;
                         done(printPages(*printer, sheets, progress));
                     });
    dialog->open();
}

} // namespace suben
