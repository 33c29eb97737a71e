#pragma once

#include "core/exchange/columnmap.h"
#include "core/exchange/importplan.h"
#include "core/ledger/session.h"

namespace suben
{

/// A file as it was read, and what its columns mean. The person may change the map before planning.
struct ImportFile {
    QString path;
    Table table;
    ColumnMap map;
};

/// Brings a supplier's own file into the ledger: read → plan (writes nothing) → apply (one transaction).
class Importer final
{
public:
    explicit Importer(Session &session);

    /// Reads the file, guesses the columns, and takes over what was remembered for these headers.
    /// Errors: those of readTable.
    Result<ImportFile> read(const QString &path, const QString &sheet, Progress &progress);
    /// What the import would do, with every finding of the rules beside its row: it is rehearsed in a transaction that
    /// is taken back. Errors: Usage when there is no header or no line; Refused, a finding for each, when codes are
    /// ruined.
    Result<ImportPlan> plan(const ImportFile &file, const ImportChoices &choices, Progress &progress);
    /// Posts the plan: parties, items, events and the remembered columns in one transaction. Refused, with the findings
    /// and nothing written, when rows are refused and may not be left out, when a reason is missing, or when the ledger
    /// has changed in between.
    Result<Imported> apply(const ImportPlan &plan, Progress &progress);

private:
    Result<void> rehearse(ImportPlan &plan, Progress &progress);
    Session &m_session;
};

/// The refused rows as they stood in the file, each with why, for the supplier (.xlsx, .csv or .json by the ending).
Result<void> writeRejects(const QString &path, const ImportFile &file, const ImportPlan &plan);

} // namespace suben
