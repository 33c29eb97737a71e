#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <atomic>
#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>

namespace SQLite
{
class Database;
class Statement;
} // namespace SQLite

namespace suben
{

/// A prepared statement of this connection, bound and stepped. Handed out by Database::query; lives until it is
/// dropped, then goes back to the connection's cache. Columns count from 0.
class Rows final
{
public:
    Rows(Rows &&) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    /// Steps to the next row; false at the end. Throws inside storage's boundary (see Store).
    bool next();
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    /// An ISO 8601 date column; nothing for NULL or ''.
    std::optional<QDate> date(int column) const;
    template <typename Id>
    Id id(int column) const
    {
        return static_cast<Id>(integer(column));
    }

private:
    friend class Database;
    Rows(class Database &database, const char *sql);
    void bind(int index, qint64 value);
    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value);
    void bind(int index, std::nullptr_t);

    class Database &m_database;
    const char *m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
};

/// One connection. Only inside Store::read and Store::write, which catch what it throws. `sql` must be a string literal
/// (the statement cache is keyed by its address). Arguments: integers, ids, bool, QString, QByteArray, QDate, optionals
/// of these, nullptr.
class Database final
{
public:
    explicit Database(SQLite::Database &connection);
    ~Database();

    template <typename... Arguments>
    Rows query(const char *sql, const Arguments &...arguments)
    {
        Rows rows(*this, sql);
        int index = 0;
        (bindOne(rows, ++index, arguments), ...);
        return rows;
    }

    /// Runs a statement that returns no rows; the number of rows changed.
    template <typename... Arguments>
    int execute(const char *sql, const Arguments &...arguments)
    {
        Rows rows = query(sql, arguments...);
        rows.next();
        return changes();
    }

    /// Several statements of a script (migrations).
    void executeScript(const QString &sql);
    qint64 lastInsertId() const;
    int changes() const;
    /// From another thread: the statement that runs, and every later one until `goOn`, ends as interrupted.
    void stop();
    void goOn();
    SQLite::Database &connection() { return m_connection; }

private:
    friend class Rows;
    template <typename T>
    static void bindOne(Rows &rows, int index, const T &value)
    {
        static_assert(!std::is_floating_point_v<T>, "quantities and money are integers");
        if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
            rows.bind(index, static_cast<qint64>(value));
        else if constexpr (std::is_same_v<T, QDate>)
            rows.bind(index, isoText(value));
        else
            rows.bind(index, value);
    }
    template <typename T>
    static void bindOne(Rows &rows, int index, const std::optional<T> &value)
    {
        if (value)
            bindOne(rows, index, *value);
        else
            rows.bind(index, nullptr);
    }
    static QString isoText(QDate date);
    std::unique_ptr<SQLite::Statement> take(const char *sql);
    void giveBack(const char *sql, std::unique_ptr<SQLite::Statement> statement);
    void throwIfStopped() const;

    struct Cache;
    SQLite::Database &m_connection;
    std::unique_ptr<Cache> m_cache;
    std::atomic<bool> m_stopped = false;
};

} // namespace suben
