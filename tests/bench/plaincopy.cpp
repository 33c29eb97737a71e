#include "tests/bench/plaincopy.h"

#include "tests/bench/figures.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <sqlite3.h>
#include <vector>

namespace suben::bench
{

namespace
{

void check(int code, sqlite3 *db)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("%s", sqlite3_errmsg(db));
}

void execute(sqlite3 *db, const QByteArray &sql)
{
    check(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), db);
}

sqlite3 *opened(const QString &path)
{
    sqlite3 *db = nullptr;
    check(sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr), db);
    return db;
}

struct Row {
    std::size_t table = 0;
    std::vector<sqlite3_value *> values;
};

struct Table {
    QByteArray name;
    QByteArray eventOf; ///< the SQL expression of the event that a row came with
    int columns = 0;
    sqlite3_stmt *insert = nullptr;
};

/// In order of foreign keys; what the triggers write themselves (on_hand) and what no event brings is left out.
std::vector<Table> tables()
{
    const QByteArray lotsEvent = "(SELECT min(event_id) FROM main.line WHERE lot_id = ";
    return {{"pack_version", "0"},          {"object", "0"},
            {"lot", lotsEvent + "n.id)"},   {"lot_search", lotsEvent + "n.lot_id)"},
            {"event", "n.id"},              {"line", "n.event_id"},
            {"subject_value", "n.event_id"}, {"field_index", "n.event_id"},
            {"paper_use", "n.event_id"},    {"event_private", "n.event_id"},
            {"chain", "n.event_id"},        {"due", "n.event_id"},
            {"due_settlement", "n.event_id"}, {"outbox", "n.event_id"}};
}

} // namespace

class PlainCopy::Private
{
public:
    std::vector<Table> all = tables();
    std::map<qint64, std::vector<Row>> byEvent;
    sqlite3 *db = nullptr;
    qint64 rows = 0;

    void read(const QString &finished, const QString &base);
    void prepare(const QString &base);
};

void PlainCopy::Private::read(const QString &finished, const QString &base)
{
    sqlite3 *from = opened(finished);
    execute(from, "ATTACH '" + base.toUtf8() + "' AS base");
    for (std::size_t t = 0; t < all.size(); ++t) {
        Table &table = all[t];
        const QByteArray sql = "SELECT " + table.eventOf + ", n.* FROM (SELECT * FROM main." + table.name +
                               " EXCEPT SELECT * FROM base." + table.name + ") AS n";
        sqlite3_stmt *select = nullptr;
        check(sqlite3_prepare_v2(from, sql.constData(), -1, &select, nullptr), from);
        table.columns = sqlite3_column_count(select) - 1;
        while (sqlite3_step(select) == SQLITE_ROW) {
            Row row{t, {}};
            for (int column = 0; column < table.columns; ++column)
                row.values.push_back(sqlite3_value_dup(sqlite3_column_value(select, column + 1)));
            byEvent[sqlite3_column_int64(select, 0)].push_back(std::move(row));
            ++rows;
        }
        sqlite3_finalize(select);
    }
    sqlite3_close(from);
}

void PlainCopy::Private::prepare(const QString &base)
{
    db = opened(base);
    execute(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA foreign_keys = ON;"
                "PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -32768; PRAGMA recursive_triggers = ON");
    for (Table &table : all) {
        const QByteArray marks = QByteArray("?,").repeated(table.columns - 1) + '?';
        const QByteArray sql = "INSERT INTO " + table.name + " VALUES (" + marks + ')';
        check(sqlite3_prepare_v3(db, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &table.insert, nullptr), db);
    }
}

PlainCopy::PlainCopy(const QString &finished, const QString &base) : d(std::make_unique<Private>())
{
    d->read(finished, base);
    d->prepare(base);
}

PlainCopy::~PlainCopy()
{
    for (Table &table : d->all)
        sqlite3_finalize(table.insert);
    for (auto &[event, rows] : d->byEvent) {
        for (Row &row : rows) {
            for (sqlite3_value *value : row.values)
                sqlite3_value_free(value);
        }
    }
    sqlite3_close(d->db);
}

qint64 PlainCopy::run(int eventsATransaction)
{
    const qint64 begin = cpuNow();
    int inTransaction = 0;
    for (const auto &[event, rows] : d->byEvent) {
        if (inTransaction == 0)
            execute(d->db, "BEGIN IMMEDIATE");
        for (const Row &row : rows) {
            sqlite3_stmt *insert = d->all[row.table].insert;
            for (std::size_t i = 0; i < row.values.size(); ++i)
                sqlite3_bind_value(insert, static_cast<int>(i) + 1, row.values[i]);
            check(sqlite3_step(insert), d->db);
            sqlite3_reset(insert);
        }
        if (++inTransaction >= eventsATransaction) {
            execute(d->db, "COMMIT");
            inTransaction = 0;
        }
    }
    if (inTransaction > 0)
        execute(d->db, "COMMIT");
    return cpuNow() - begin;
}

qint64 PlainCopy::rows() const
{
    return d->rows;
}

void copyLedger(const QString &from, const QString &to)
{
    sqlite3 *db = opened(from);
    execute(db, "VACUUM INTO '" + to.toUtf8() + "'");
    sqlite3_close(db);
}

} // namespace suben::bench
