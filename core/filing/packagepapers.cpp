#include "core/filing/packagepapers.h"

#include "core/filing/packagefile.h"
#include "core/storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

// ?1 and ?2: the period, ?3: the lot or 0, ?4: the withheld paths as JSON.
const QByteArray Meant = R"(
    WITH meant AS (SELECT id, party_id, object_id FROM event WHERE event_date BETWEEN ?1 AND ?2
                      AND (?3 = 0 OR EXISTS (SELECT 1 FROM line WHERE event_id = event.id AND lot_id = ?3))),
         lots AS (SELECT DISTINCT lot_id FROM line WHERE event_id IN (SELECT id FROM meant) AND (?3 = 0 OR lot_id = ?3)),
         kept AS (SELECT sha256 FROM event_attachment WHERE field IN (SELECT value FROM json_each(?4))),
         files AS (SELECT sha256 FROM event_attachment WHERE event_id IN (SELECT id FROM meant)
                   UNION
                   SELECT sha256 FROM paper_copy JOIN paper ON paper.id = paper_id
                    WHERE holder_kind = 'own'
                       OR (holder_kind = 'party' AND holder_id IN (SELECT party_id FROM meant))
                       OR (holder_kind = 'object' AND holder_id IN (SELECT object_id FROM meant))
                       OR (holder_kind = 'lot' AND holder_id IN (SELECT lot_id FROM lots))
                       OR (holder_kind = 'item' AND holder_id IN (SELECT item_id FROM lot WHERE id IN (SELECT lot_id FROM lots))))
)";
const QByteArray CountSql = Meant + "SELECT count(*) FROM files WHERE sha256 NOT IN (SELECT sha256 FROM kept)";
const QByteArray FilesSql = Meant + "SELECT sha256, file_name, bytes FROM attachment WHERE sha256 IN (SELECT sha256 FROM files EXCEPT SELECT sha256 FROM kept)";

QString asJson(const QStringList &paths)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<int> countPackagePapers(Session &session, const SheetScope &scope, const QStringList &withheld)
{
    return session.store.read([&](Database &db) -> Result<int> {
        Rows rows = db.query(CountSql.constData(), scope.from, scope.to, scope.lot, asJson(withheld));
        return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
    });
}

Result<void> writePackagePapers(Session &session, const SheetScope &scope, const QStringList &withheld, const QString &folder, Progress &progress)
{
    return session.store.read([&](Database &db) -> Result<void> {
        Rows rows = db.query(FilesSql.constData(), scope.from, scope.to, scope.lot, asJson(withheld));
        while (rows.next()) {
            if (progress.cancelled())
                return packageStopped();
            const QString name = QString::fromLatin1(rows.blob(0).toHex().left(12)) + QLatin1Char('-') + packageFileName(rows.text(1));
            if (const auto written = writePackageFile(folder + QLatin1Char('/') + name, rows.blob(2)); !written)
                return written;
        }
        return {};
    });
}

} // namespace suben
