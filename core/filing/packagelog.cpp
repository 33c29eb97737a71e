#include "core/filing/packagelog.h"

#include "core/base/dates.h"
#include "core/ledger/catalog.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct PackageLogText {
    Q_DECLARE_TR_FUNCTIONS(PackageLog)
};

} // namespace

Result<std::vector<PackageRow>> PackageLog::list(int limit)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<PackageRow>> {
        Rows rows = db.query(R"(
            SELECT p.id, p.form, p.period_from, p.period_to, p.made_at, u.name, p.file_name, p.manifest_sha256, p.events, ifnull(r.number, ''), r.received_on
              FROM filing_package AS p JOIN user AS u ON u.id = p.user_id
              LEFT JOIN filing_receipt AS r ON r.id = (SELECT max(id) FROM filing_receipt WHERE package_id = p.id)
             ORDER BY p.id DESC LIMIT ?)",
                             limit);
        std::vector<PackageRow> list;
        while (rows.next())
            list.push_back({rows.integer(0), rows.text(1), rows.date(2).value_or(QDate()), rows.date(3).value_or(QDate()), parseIsoTime(rows.text(4)).value_or(QDateTime()),
                            rows.text(5), rows.text(6), rows.blob(7), rows.integer(8), rows.text(9), rows.date(10).value_or(QDate())});
        return list;
    });
}

Result<void> PackageLog::receive(qint64 package, const PackageReceipt &receipt)
{
    const QDate today = m_session.clock.today();
    const QDate on = receipt.on.isValid() ? receipt.on : today;
    if (receipt.number.trimmed().isEmpty() || on > today)
        return failure(ErrorCode::Usage, on > today ? PackageLogText::tr("A receipt cannot be of a day to come.") : PackageLogText::tr("Type the number of the receipt."));
    return m_session.store.together([&]() -> Result<void> {
        const auto known = m_session.store.read([&](Database &db) -> Result<bool> { return db.query("SELECT 1 FROM filing_package WHERE id = ?", package).next(); });
        if (!known)
            return Failure(known.error());
        if (!*known)
            return failure(ErrorCode::NotFound, PackageLogText::tr("There is no package %1.").arg(package));
        QByteArray sha256;
        if (!receipt.copy.isEmpty()) {
            const auto kept = Catalog(m_session).attach(receipt.copy, receipt.fileName, receipt.mediaType);
            if (!kept)
                return Failure(kept.error());
            sha256 = *kept;
        }
        return m_session.store.write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO filing_receipt (package_id, number, received_on, sha256, user_id, record_time) VALUES (?, ?, ?, ?, ?, ?)", package, receipt.number.trimmed(),
                       on, sha256.isEmpty() ? std::optional<QByteArray>() : std::optional(sha256), m_session.actor.id, toIso(m_session.clock.now()));
            return {};
        });
    });
}

} // namespace suben
