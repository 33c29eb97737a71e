#include "core/storage/schema.h"

#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "tests/support/plainsqlite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace suben;
using suben::test::readPlain;
using suben::test::runPlain;

namespace
{

QList<SchemaStep> withNextStep(const QString &sql)
{
    QList<SchemaStep> steps = shippedSchema();
    steps << SchemaStep{steps.constLast().number + 1, sql};
    return steps;
}

Result<void> migrateFile(const QString &path, const QList<SchemaStep> &steps)
{
    SQLite::Database connection(path.toStdString(), SQLite::OPEN_READWRITE);
    return migrate(connection, steps, path);
}

/// A row that meets the checks of `table`, whatever it refers to.
QByteArray insertInto(const QString &path, const QString &table)
{
    QStringList values;
    const QStringList columns =
        readPlain(path, QStringLiteral("SELECT name || ' ' || type FROM pragma_table_info('%1')").arg(table).toUtf8());
    for (const QString &column : columns) {
        const QString name = column.section(u' ', 0, 0);
        if (name == QLatin1String("side"))
            values << QStringLiteral("'input'");
        else if (name == QLatin1String("subject"))
            values << QStringLiteral("'lot'");
        else
            values << (column.endsWith(QLatin1String("TEXT"))   ? QStringLiteral("'x'")
                       : column.endsWith(QLatin1String("BLOB")) ? QStringLiteral("x'01'")
                                                                : QStringLiteral("1"));
    }
    return QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, values.join(u',')).toUtf8();
}

/// The same key with everything else different, put in its place.
QByteArray replaceIn(const QString &path, const QString &table)
{
    QStringList values;
    const QStringList columns = readPlain(
        path,
        QStringLiteral("SELECT name || ' ' || type || ' ' || pk FROM pragma_table_info('%1')").arg(table).toUtf8());
    for (const QString &column : columns) {
        const QString name = column.section(u' ', 0, 0);
        const QString type = column.section(u' ', 1, 1);
        const bool isKey = !column.endsWith(QLatin1String(" 0"));
        if (name == QLatin1String("side"))
            values << QStringLiteral("'output'");
        else if (name == QLatin1String("subject"))
            values << (isKey ? QStringLiteral("'lot'") : QStringLiteral("'object'"));
        else if (type == QLatin1String("TEXT"))
            values << (isKey ? QStringLiteral("'x'") : QStringLiteral("'y'"));
        else if (type == QLatin1String("BLOB"))
            values << (isKey ? QStringLiteral("x'01'") : QStringLiteral("x'02'"));
        else
            values << (isKey ? QStringLiteral("1") : QStringLiteral("2"));
    }
    return QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (%2)").arg(table, values.join(u',')).toUtf8();
}

/// Every row, whole.
QStringList rowsOf(const QString &path, const QString &table)
{
    const QStringList columns = readPlain(
        path, QStringLiteral("SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')").arg(table).toUtf8());
    return readPlain(
        path, QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QLatin1String(" || ',' || ")), table).toUtf8());
}

} // namespace

class SchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("账本.suben"));
        QVERIFY(Store::open(m_path, Store::Mode::Create));
    }

    void stepsAreNumberedWithoutGaps()
    {
        int number = 0;
        for (const SchemaStep &step : shippedSchema())
            QCOMPARE(step.number, ++number);
        QVERIFY(number > 0);
    }

    void aFreshFileHasTakenEveryStepAndSaysWhatItIs()
    {
        QCOMPARE(readPlain(m_path, "PRAGMA user_version"),
                 QStringList(QString::number(shippedSchema().constLast().number)));
        QCOMPARE(readPlain(m_path, "PRAGMA application_id"), QStringList(QString::number(LedgerApplicationId)));
        QCOMPARE(readPlain(m_path, "PRAGMA integrity_check"), QStringList(QStringLiteral("ok")));
        QCOMPARE(readPlain(m_path, "SELECT count(*) FROM ledger_info WHERE key = 'needsVersion'"),
                 QStringList(QStringLiteral("1")));
    }

    void everyTableIsStrict()
    {
        QCOMPARE(readPlain(m_path,
                           "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                           "AND name NOT LIKE 'sqlite_%'"),
                 QStringList());
    }

    void anOlderFileTakesTheMissingStepAfterAVerifiedCopy()
    {
        QCOMPARE(runPlain(m_path, "INSERT INTO setting VALUES ('k', 'v')"), SQLITE_OK);
        QVERIFY(migrateFile(m_path, withNextStep(QStringLiteral("CREATE TABLE later (a TEXT) STRICT;"))));
        QCOMPARE(readPlain(m_path, "SELECT count(*) FROM later"), QStringList(QStringLiteral("0")));
        const QString before = QString::number(shippedSchema().constLast().number);
        const QStringList copies =
            QDir(m_dir->path()).entryList({QStringLiteral("账本.schema-%1-*.suben").arg(before)});
        QCOMPARE(copies.size(), 1);
        const QString copy = m_dir->filePath(copies.first());
        QVERIFY(checkBackup(copy));
        QCOMPARE(readPlain(copy, "SELECT value FROM setting WHERE key = 'k'"), QStringList(QStringLiteral("v")));
        QCOMPARE(readPlain(copy, "PRAGMA user_version"), QStringList(before));
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        const auto failed =
            migrateFile(m_path, withNextStep(QStringLiteral("CREATE TABLE later (a TEXT) STRICT; SELECT nonsense;")));
        QCOMPARE(failed.error().code, ErrorCode::Storage);
        QCOMPARE(readPlain(m_path, "SELECT name FROM sqlite_master WHERE name = 'later'"), QStringList());
        QVERIFY(Store::open(m_path, Store::Mode::ReadWrite));
    }

    void aFileThatIsUpToDateIsNotCopied()
    {
        QVERIFY(Store::open(m_path, Store::Mode::ReadWrite));
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*schema*")}), QStringList());
    }

    void whatHappenedTakesNoUpdateAndNoDelete_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"event",          "correction",     "line",        "item_code",    "line_code",
                                  "code_parent",    "subject_value",  "field_index", "paper_use",    "event_attachment",
                                  "event_document", "chain",          "seal",        "pack_version", "master_change",
                                  "paper_approval", "due_settlement", "attachment",  "lot",          "object"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }

    void whatHappenedTakesNoUpdateAndNoDelete()
    {
        QFETCH(QString, table);
        QCOMPARE(runPlain(m_path, insertInto(m_path, table)), SQLITE_OK);
        const QString column =
            readPlain(m_path, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table).toUtf8())
                .constFirst();
        // An unused code may come in again with another lot, so its row is told from a changed one by the value.
        const QString value = table == u"item_code" ? column + QStringLiteral(" + 1") : column;
        QCOMPARE(runPlain(m_path, QStringLiteral("UPDATE %1 SET %2 = %3").arg(table, column, value).toUtf8()),
                 SQLITE_CONSTRAINT);
        QCOMPARE(runPlain(m_path, QStringLiteral("DELETE FROM %1").arg(table).toUtf8()), SQLITE_CONSTRAINT);
        QCOMPARE(readPlain(m_path, QStringLiteral("SELECT count(*) FROM %1").arg(table).toUtf8()),
                 QStringList(QStringLiteral("1")));
    }

    void whatHappenedIsNotReplacedByAnotherProgram_data() { whatHappenedTakesNoUpdateAndNoDelete_data(); }

    void whatHappenedIsNotReplacedByAnotherProgram()
    {
        QFETCH(QString, table);
        QCOMPARE(runPlain(m_path, insertInto(m_path, table)), SQLITE_OK);
        const QStringList before = rowsOf(m_path, table);
        QCOMPARE(before.size(), 1);
        const bool comesTwice = table == u"attachment" || table == u"pack_version" || table == u"paper_approval" ||
                                table == u"event_attachment";
        QCOMPARE(runPlain(m_path, replaceIn(m_path, table)), comesTwice ? SQLITE_OK : SQLITE_CONSTRAINT);
        QCOMPARE(rowsOf(m_path, table), before);
    }

    void aSecondKeyReplacesNothingEither_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("replacing");
        QTest::newRow("line") << "line"
                              << QByteArray("INSERT OR REPLACE INTO line SELECT 7, event_id, number, side, "
                                            "lot_id, location_id, 9, 9, 'CT', 0, 0, 1, '{}' FROM line");
        QTest::newRow("code") << "item_code" << QByteArray("INSERT OR REPLACE INTO item_code VALUES (7, 'x', 9)");
        QTest::newRow("object") << "object" << QByteArray("INSERT OR REPLACE INTO object VALUES (7, 'x', 'x')");
        QTest::newRow("correction") << "correction" << QByteArray("INSERT OR REPLACE INTO correction VALUES (7, 1)");
    }

    void aSecondKeyReplacesNothingEither()
    {
        QFETCH(QString, table);
        QFETCH(QByteArray, replacing);
        QCOMPARE(runPlain(m_path, insertInto(m_path, table)), SQLITE_OK);
        const QStringList before = rowsOf(m_path, table);
        QCOMPARE(runPlain(m_path, replacing), SQLITE_CONSTRAINT);
        QCOMPARE(rowsOf(m_path, table), before);
    }

    void aPersonsDataMayBeErasedButNotChanged()
    {
        QCOMPARE(runPlain(m_path, insertInto(m_path, QStringLiteral("event_private"))), SQLITE_OK);
        QCOMPARE(runPlain(m_path, "UPDATE event_private SET value = x'02'"), SQLITE_CONSTRAINT);
        QCOMPARE(runPlain(m_path, "DELETE FROM event_private"), SQLITE_OK);
    }

    void replacingAChainedEventIsRefusedInWords()
    {
        QCOMPARE(runPlain(m_path, insertInto(m_path, QStringLiteral("seal"))), SQLITE_OK);
        const auto store = Store::open(m_path, Store::Mode::ReadWrite);
        const auto replaced = (*store)->write([](Database &db) -> Result<void> {
            db.execute("INSERT OR REPLACE INTO seal VALUES ('x', 1, 5, x'02', 'x')");
            return {};
        });
        QCOMPARE(replaced.error().code, ErrorCode::Storage);
        QVERIFY(replaced.error().text.contains(QLatin1String("Correct it")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
