// 进货 by gun: goods, packages, codes nothing is known of.
#include "ui/pages/receivingpage.h"

#include "core/codes/schemes.h"
#include "core/ledger/catalog.h"
#include "core/ledger/scanning.h"
#include "ui/form/codequestion.h"
#include "ui/form/linesview.h"
#include "ui/form/recordstrip.h"
#include "ui/import/importstage.h"
#include "ui/scanbox.h"
#include "ui/scanlistener.h"
#include "ui/widgets/banner.h"

#include <QApplication>

namespace suben
{

// A package's own code belongs to the row that is being entered, or to a row of the item its beginning is known by.
bool ReceivingPage::takePackage(const Scan &scan)
{
    const QString codesField = QStringLiteral("line.codes");
    if (!scan.isOwnCode || lines().columnOf(codesField) < 0)
        return false;
    int row = view().currentIndex().row();
    const bool isOfRow = lines().row(row).item && (scan.item == ItemId{} || lines().row(row).item->id == scan.item);
    if (!isOfRow && scan.item == ItemId{})
        return false;
    if (!isOfRow) {
        row = lines().rowCount() - 1;
        for (int at = row - 1; at >= 0; --at)
            row = lines().row(at).item && lines().row(at).item->id == scan.item ? at : row;
        const auto item = Catalog(session()).item(scan.item);
        if (row == lines().rowCount() - 1 && item) {
            lines().setItem(row, *item);
            offerLastPrice(row);
        }
        view().goTo(row, QString());
    }
    const Value &held = lines().row(row).value(codesField);
    QStringList codes = std::holds_alternative<QStringList>(held) ? std::get<QStringList>(held) : QStringList();
    if (codes.contains(scan.code)) {
        banner().sayBriefly(Tone::Warn, tr("Scanned already"), scan.code);
        answerScan(desk(), ScanOutcome::Repeated, scan.code);
        return true;
    }
    codes.append(scan.code);
    lines().offer(row, codesField, codes, CellOrigin::Typed);
    answerScan(desk(), scan.isKnown && scan.isHere ? ScanOutcome::Refused : ScanOutcome::Taken, scan.code);
    return true;
}

bool ReceivingPage::scanned(const QString &text)
{
    if (isPosting() || m_import->isOpen() || !view().finishEditing() || takeNoteCode(text))
        return true;
    const auto scan = Scanning(session()).read(text);
    if (!scan) {
        say(scan.error());
        return true;
    }
    const QString otherwise = tr("%1 makes a new item of it.").arg(desk().keys.cap(Act::New));
    if (!scan->readings.empty() && askOfCode(*this, desk(), text, *scan)) {
        answerScan(desk(), ScanOutcome::Unknown, text);
        return true;
    }
    if (takePackage(*scan))
        return true;
    const int count = takeScanMultiplier(*this);
    const int row = lines().rowCount() - 1;
    const auto item = scan->item == ItemId{} ? Result<Item>(Failure(Error{ErrorCode::NotFound, {}, {}}))
                                             : Catalog(session()).item(scan->item);
    if (!item) {
        QApplication::beep();
        answerScan(desk(), ScanOutcome::Unknown, text);
        // goods never had before come in with a bar code of their own; any other code may be of goods that are known
        const CodeCheck code = checkScheme(u"gtin", text);
        const bool isNewGoods = code.state == CodeState::Ok || code.reason == CodeReason::Check;
        if (isNewGoods || !askOfCode(*this, desk(), text, *scan, otherwise))
            askNewItem(text);
        return true;
    }
    lines().setItem(row, *item);
    offerLastPrice(row);
    if (count > 1)
        lines().offer(row, QStringLiteral("line.qty"), Quantity{Decimal::fromInteger(count), item->unit}, CellOrigin::Typed);
    else if (scan->quantity && scan->quantity->unit.code() == item->unit.code())
        lines().offer(row, QStringLiteral("line.qty"), *scan->quantity, CellOrigin::Typed);
    if (!scan->decoded.candidates.empty())
        fillFromScan(row, scan->decoded.candidates.front());
    answerScan(desk(), ScanOutcome::Taken, text);
    view().goTo(row, QString());
    view().advance();
    return true;
}

void ReceivingPage::fillFromScan(int row, const CodeCheck &code)
{
    const auto take = [&](const char16_t *part, const char *path) {
        if (code.parts.has(part))
            lines().offer(row, QLatin1String(path), code.parts.value(part), CellOrigin::Typed, tr("From the code."));
    };
    take(u"lot", "lot.code");
    take(u"made", "lot.made");
    take(u"expiry", "lot.expiry");
}

// The row shows the code while its item is made.
void ReceivingPage::askNewItem(const QString &code)
{
    const int row = lines().rowCount() - 1;
    lines().enter(row, 0, code);
    view().goTo(row, QString());
    askItem(row, code);
}

// The code of the strip belongs to an item that is there already: which one is asked in its place.
void ReceivingPage::askOldItem()
{
    const auto scan = Scanning(session()).read(m_asked);
    if (!scan || checkScheme(u"gtin", m_asked).state != CodeState::Ok)
        return;
    m_itemStrip->hide();
    lines().removeRow(m_askedRow);
    askOfCode(*this, desk(), m_asked, *scan);
}

} // namespace suben
