#include "core/storage/schema.h"

#include "core/base/clock.h"
#include "core/storage/snapshot.h"
#include "core/storage/storageerror.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace suben
{

namespace
{

struct SchemaSay {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

Failure noLedger(const QString &path)
{
    return failure(ErrorCode::Usage,
                   SchemaSay::tr("%1 is no ledger of Suben. Choose another file.").arg(QDir::toNativeSeparators(path)));
}

/// Which program wrote the file last; the row outlives every schema.
QString versionNeeded(SQLite::Database &connection, int schema)
{
    try {
        SQLite::Statement needs(connection, "SELECT value FROM ledger_info WHERE key = 'needsVersion'");
        if (needs.executeStep())
            return QString::fromUtf8(needs.getColumn(0).getText());
    } catch (const SQLite::Exception &) {
        // a later schema may keep it elsewhere; the schema's number still says enough
    }
    return SchemaSay::tr("with schema %1").arg(schema);
}

void take(SQLite::Database &connection, const SchemaStep &step)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    if (schemaOf(connection) >= step.number)
        return;
    connection.exec(step.sql.toStdString());
    connection.exec("PRAGMA application_id = " + std::to_string(LedgerApplicationId));
    connection.exec("PRAGMA user_version = " + std::to_string(step.number));
    SQLite::Statement needs(connection, "INSERT OR REPLACE INTO ledger_info (key, value) VALUES ('needsVersion', ?)");
    needs.bind(1, SUBEN_VERSION);
    needs.exec();
    transaction.commit();
}

QString copyName(const QString &path, int schema)
{
    const QFileInfo file(path);
    const QString name = QStringLiteral("%1.schema-%2-%3.%4")
                             .arg(file.completeBaseName())
                             .arg(schema)
                             .arg(SystemClock().now().toString(QStringLiteral("yyyyMMdd-HHmmss")), file.suffix());
    return file.dir().filePath(name);
}

} // namespace

QList<SchemaStep> shippedSchema()
{
    registerSubenResources();
    QList<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/suben/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps << SchemaStep{name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())};
    }
    return steps;
}

int schemaOf(SQLite::Database &connection)
{
    return connection.execAndGet("PRAGMA user_version").getInt();
}

Result<void> checkIsLedger(SQLite::Database &connection, const QList<SchemaStep> &steps, const QString &path)
{
    try {
        if (connection.execAndGet("PRAGMA application_id").getInt() != LedgerApplicationId)
            return noLedger(path);
        const int schema = schemaOf(connection);
        if (schema > steps.constLast().number)
            return failure(
                ErrorCode::Storage,
                SchemaSay::tr("%1 was written by a newer Suben. Nothing was changed. Install Suben %2 or later to open it.")
                    .arg(QDir::toNativeSeparators(path), versionNeeded(connection, schema)));
        return {};
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_NOTADB)
            return noLedger(path);
        throw;
    }
}

Result<void> migrate(SQLite::Database &connection, const QList<SchemaStep> &steps, const QString &path)
{
    try {
        const int before = schemaOf(connection);
        if (before >= steps.constLast().number)
            return {};
        if (before > 0) {
            NoProgress progress;
            if (const auto copy = copyAndProve(connection, copyName(path, before), progress); !copy)
                return Failure(copy.error());
        }
        for (const SchemaStep &step : steps)
            take(connection, step);
        return {};
    } catch (const std::exception &) {
        return Failure(currentError(path));
    }
}

} // namespace suben
