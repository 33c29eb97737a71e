#pragma once

#include "core/labels/labelrunner.h"
#include "core/labels/labeltemplates.h"
#include "ui/desk.h"
#include "ui/task.h"

#include <functional>

namespace suben
{

/// The shipped templates and those beside the ledger.
LabelTemplates templatesOf(const Workspace &workspace);

/// Prints pages by the driver of a printer of this machine: paper of exactly the page's size, no margins, no scaling.
Result<void> printByDriver(const QString &printer, std::span<const PaperPage> pages, Progress &progress);

/// What may stand in a field that asks where to: named printers, those of this machine, and a file.
QStringList printTargets(Session &session);

/// Prints a job of the queue off the window's thread; `done` comes back here.
Task *startPrint(QObject *owner, Desk &desk, qint64 job, std::function<void(const Result<PrintJob> &)> done);

} // namespace suben
