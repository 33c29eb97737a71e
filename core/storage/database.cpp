#include "core/storage/database.h"

#include "core/base/clock.h"
#include "core/base/dates.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <unordered_map>
#include <vector>

namespace suben
{

Rows::Rows(Database &database, const char *sql) : m_database(database), m_sql(sql), m_statement(database.take(sql)) {}

Rows::Rows(Rows &&) noexcept = default;

Rows::~Rows()
{
    if (m_statement)
        m_database.giveBack(m_sql, std::move(m_statement));
}

bool Rows::next()
{
    if (m_statement->isDone())
        return false;
    m_database.throwIfStopped();
    return m_statement->executeStep();
}

qint64 Rows::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

QString Rows::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *const utf8 = value.getText();
    return QString::fromUtf8(utf8, value.getBytes());
}

QByteArray Rows::blob(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const auto *const bytes = static_cast<const char *>(value.getBlob());
    return QByteArray(bytes, value.getBytes());
}

bool Rows::isNull(int column) const
{
    return m_statement->isColumnNull(column);
}

std::optional<QDate> Rows::date(int column) const
{
    const QString iso = text(column);
    return iso.isEmpty() ? std::nullopt : parseIsoDate(iso);
}

void Rows::bind(int index, qint64 value)
{
    m_statement->bind(index, static_cast<int64_t>(value));
}

void Rows::bind(int index, const QString &value)
{
    m_statement->bind(index, value.toStdString());
}

void Rows::bind(int index, const QByteArray &value)
{
    m_statement->bind(index, value.constData(), static_cast<int>(value.size()));
}

void Rows::bind(int index, std::nullptr_t)
{
    m_statement->bind(index);
}

struct Database::Cache {
    std::unordered_map<const char *, std::vector<std::unique_ptr<SQLite::Statement>>> spare;
};

Database::Database(SQLite::Database &connection) : m_connection(connection), m_cache(std::make_unique<Cache>()) {}

Database::~Database() = default;

QString Database::isoText(QDate date)
{
    return toIso(date);
}

std::unique_ptr<SQLite::Statement> Database::take(const char *sql)
{
    auto &spare = m_cache->spare[sql];
    while (!spare.empty()) {
        std::unique_ptr<SQLite::Statement> statement = std::move(spare.back());
        spare.pop_back();
        if (statement->getQuery() == sql)
            return statement;
    }
    return std::make_unique<SQLite::Statement>(m_connection, sql);
}

void Database::giveBack(const char *sql, std::unique_ptr<SQLite::Statement> statement)
{
    statement->tryReset();
    statement->clearBindings();
    m_cache->spare[sql].push_back(std::move(statement));
}

void Database::executeScript(const QString &sql)
{
    throwIfStopped();
    m_connection.exec(sql.toStdString());
}

qint64 Database::lastInsertId() const
{
    return m_connection.getLastInsertRowid();
}

int Database::changes() const
{
    return m_connection.getChanges();
}

void Database::stop()
{
    m_stopped = true;
    sqlite3_interrupt(m_connection.getHandle());
}

void Database::goOn()
{
    m_stopped = false;
}

void Database::throwIfStopped() const
{
    if (m_stopped)
        throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
}

} // namespace suben
