#include "ui/pages/recoverypaper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <memory>

namespace suben
{

namespace
{

void paintPaper(QPrinter &printer, const QString &shop, const QString &code)
{
    QPainter painter(&printer);
    const QRect page(QPoint(), printer.pageLayout().paintRectPixels(printer.resolution()).size());
    QFont title = painter.font();
    title.setPointSize(20);
    QFont body = painter.font();
    body.setPointSize(12);
    QFont fixed(QStringLiteral("monospace"));
    fixed.setPointSize(18);
    const auto line = [&](const QFont &font, double at, const QString &text) {
        painter.setFont(font);
        painter.drawText(QRect(page.left(), static_cast<int>(page.height() * at), page.width(), page.height() / 8),
                         Qt::AlignHCenter | Qt::TextWordWrap, text);
    };
    line(title, 0.1, shop);
    line(body, 0.18, QCoreApplication::translate("RecoveryPaper", "Recovery code of the traceability ledger"));
    line(fixed, 0.25, code);
    line(body, 0.4,
         QCoreApplication::translate("RecoveryPaper",
                                     "Who has this sheet and the ledger file can read the ledger. Keep "
                                     "it locked, and not beside the computer."));
}

} // namespace

void printRecoveryPaper(QWidget *window, const QString &shop, const QString &code)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
                     [printer, shop, code](QPrinter *) { paintPaper(*printer, shop, code); });
    dialog->open();
}

} // namespace suben
