#pragma once

#include <QString>

class QWidget;

namespace suben
{

/// Opens the system's print dialog, without blocking, and prints the sheet with the recovery code.
void printRecoveryPaper(QWidget *window, const QString &shop, const QString &code);

} // namespace suben
