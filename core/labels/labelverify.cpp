#include "core/labels/labelsheet.h"

#include "core/render/painter.h"
#include "core/render/symbolreader.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

Failure notReadBack(const QString &code)
{
    return failure(ErrorCode::Verification,
                   QCoreApplication::translate("LabelSheet", "The printed code does not read back as “%1”.").arg(code));
}

} // namespace

QImage labelPicture(const LabelSheet &sheet)
{
    return rasterPage(sheet.page, sheet.dpi);
}

Result<void> verifyLabel(const LabelSheet &sheet)
{
    QStringList read;
    for (const ReadSymbol &symbol : readSymbols(labelPicture(sheet)))
        read << symbol.text;
    for (const QString &code : sheet.codes) {
        if (!read.contains(code))
            return notReadBack(code);
    }
    return {};
}

Result<void> verifySymbols(const LabelSheet &sheet)
{
    for (const PageElement &element : sheet.page.elements) {
        const auto *symbol = std::get_if<PageSymbol>(&element);
        if (symbol == nullptr)
            continue;
        const QString wanted = scannedText(symbol->matrix.symbology, symbol->matrix.text);
        const auto read = readBack(*symbol, sheet.dpi);
        if (!read || read->text != wanted)
            return notReadBack(wanted);
    }
    return {};
}

} // namespace suben
