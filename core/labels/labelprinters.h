#pragma once

#include "core/labels/printtarget.h"
#include "core/ledger/session.h"

#include <QList>

namespace suben
{

/// A printer with a name of its own and what was found out at calibration.
struct LabelPrinter {
    QString name;
    QString target; ///< as PrintTarget::parse takes it
    PrinterLanguage language = PrinterLanguage::Zpl;
    PrinterSetting setting;
    bool operator==(const LabelPrinter &) const = default;
};

/// Usage for a dpi that is none of 203, 300, 600, an offset over 20 mm, a gap over 30 mm, a rotation that is none of 0,
/// 90, 180, 270.
Result<void> checkPrinter(const LabelPrinter &printer);

/// The printers this ledger knows by name.
Result<QList<LabelPrinter>> labelPrinters(Session &session);
/// The printer of that name; a target that nobody named comes with the usual settings.
Result<LabelPrinter> printerFor(Session &session, const QString &nameOrTarget);
/// Puts it in the place of one of the same name.
Result<void> savePrinter(Session &session, const LabelPrinter &printer);
/// NotFound where there is none.
Result<void> removePrinter(Session &session, const QString &name);

} // namespace suben
