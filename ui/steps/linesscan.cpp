// What a gun reads into the lines of a step.
#include "ui/steps/linesbox.h"

#include "core/ledger/catalog.h"
#include "ui/form/entryfield.h"
#include "ui/steps/fieldrows.h"
#include "ui/steps/scannedlot.h"

#include <QApplication>
#include <QLabel>

namespace suben
{

namespace
{

const QString PackageCodes = QStringLiteral("line.codes");

} // namespace

void LinesBox::takePackage(const QString &code, const std::vector<LotId> &lots)
{
    QStringList codes = entered().codes;
    if (m_line.item != ItemId{} && !lots.empty() && m_line.lot != lots.front()) {
        add();
        codes.clear();
    }
    if (codes.contains(code)) {
        QApplication::beep();
        m_note->setText(tr("%1 was scanned already.").arg(code));
        return;
    }
    if (m_line.item == ItemId{}) {
        const auto lot = Catalog(m_session).lot(lots.front());
        m_line.lot = lots.front();
        m_line.item = lot ? lot->item : ItemId{};
        m_pick->setChosen(raw(m_line.item), nameOf(m_line));
    }
    codes.append(code);
    Fields values;
    values.set(PackageCodes, codes);
    m_fields->setValues(values);
    m_note->setText(tr("%1 packages").arg(codes.size()));
    Q_EMIT edited();
    m_fields->goTo(PackageCodes);
}

bool LinesBox::take(const QString &scanned)
{
    const ScannedLot scan = readScan(m_session, scanned);
    const bool isOwnCode = scan.namesPackage || (m_line.item != ItemId{} && scan.item == ItemId{});
    if (m_fields->has(PackageCodes) && isOwnCode) {
        takePackage(scanned, scan.lots);
        return true;
    }
    if (m_line.item != ItemId{} && scan.item != ItemId{})
        add();
    const bool isLot = m_settings.kind == Kind::Stock && !scan.lots.empty();
    const QList<Pick> picks = isLot ? m_lots.ofItem(scan.item, scan.lots.front()) : picksFor(scanned);
    if (picks.isEmpty())
        return false;
    m_pick->setChosen(picks.first().key, picks.first().title);
    picked(picks.first().key);
    return true;
}

} // namespace suben
