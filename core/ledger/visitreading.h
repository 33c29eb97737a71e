#pragma once

#include "core/ledger/visitlists.h"
#include "core/storage/database.h"

namespace suben
{

/// How one list is read. `lots` is a JSON list of lots, `[]` for all of them; `pattern` of LIKE (`\\` escapes) is what
/// some shown text must match, `%` for anything.
struct VisitReading {
    Database &db;
    Session &session;
    QString lots;
    LotId lot{};
    QString pattern = QStringLiteral("%");
    int most = 500;

    bool isOfALot() const { return lot != LotId{}; }
};

VisitTable readOwnPapers(const VisitReading &reading);
VisitTable readSupplierPapers(const VisitReading &reading);
VisitTable readVisitPurchases(const VisitReading &reading);
VisitTable readVisitSales(const VisitReading &reading);
VisitTable readVisitExpired(const VisitReading &reading);
VisitTable readVisitTemperatures(const VisitReading &reading);
VisitTable readVisitDuties(const VisitReading &reading);
VisitTable readVisitReceipts(const VisitReading &reading);

/// Papers of the lot, its item and who brought it, the files of the entries it came with; what is still missing.
VisitTable readLotPapers(Database &db, Session &session, LotId lot, const QString &missing);
/// What tests found of the lot, after its papers.
Result<void> addTestResults(Session &session, LotId lot, VisitTable &table);

/// In the packs' words; the id where none knows it.
QString visitPaperWord(const Session &session, const QString &kind);
QString visitStepWord(const Session &session, const QString &step);
QString visitQuantity(qint64 micros, const QString &unit);

} // namespace suben
