#include "core/exchange/tablefile.h"
#include "core/exchange/tablewriter.h"
#include "tests/support/smalldisk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace suben;

class TestTableWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static OutTable codes()
    {
        return tableOf(QStringLiteral("药品/追溯"),
                       {{QStringLiteral("品名"), ColumnKind::Text, QStringLiteral("item.name")},
                        {QStringLiteral("追溯码"), ColumnKind::Text, QStringLiteral("line.codes")},
                        {QStringLiteral("数量"), ColumnKind::Number, QStringLiteral("line.qty")},
                        {QStringLiteral("生产日期"), ColumnKind::Date, QStringLiteral("lot.made")}},
                       {{QStringLiteral("=阿莫西林,\"胶囊\""), QStringLiteral("83123459836900602677"),
                         QStringLiteral("5.5"), QStringLiteral("2026-09-05")},
                        {QStringLiteral("-1+2"), QStringLiteral("01234"), QStringLiteral("12"), QString()}});
    }

    /// Qt Test's own words for "the other program is not here".
    static bool runs(const QStringList &command, QString &output)
    {
        QProcess process;
        process.start(command.first(), command.mid(1));
        const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
        output = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
        return done;
    }

private Q_SLOTS:
    void what_was_written_reads_the_same()
    {
        NoProgress progress;
        for (const char *name : {"a.xlsx", "a.csv"}) {
            QVERIFY(writeTable(path(name), codes()));
            const auto table = readTable(path(name), {}, {}, progress);
            QVERIFY(table);
            QCOMPARE(table->text(0, 1), u"追溯码");
            QCOMPARE(table->text(1, 0), u"=阿莫西林,\"胶囊\"");
            QCOMPARE(table->text(1, 1), u"83123459836900602677");
            QCOMPARE(table->text(1, 2), u"5.5");
            QCOMPARE(table->text(1, 3), u"2026-09-05");
            QCOMPARE(table->text(2, 0), u"-1+2");
            QCOMPARE(table->text(2, 1), u"01234");
        }
    }

    void json_keys_are_fact_paths()
    {
        QVERIFY(writeTable(path("a.json"), codes()));
        QFile file(path("a.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)[QLatin1String("line.codes")].toString(), u"83123459836900602677");
    }

    void a_full_disk_leaves_no_file()
    {
        for (const char *name : {"full.csv", "full.json", "full.xlsx"}) {
            const SmallDisk disk(1);
            const auto written = writeTable(path(name), codes());
            QVERIFY2(!written, name);
            QCOMPARE(written.error().code, ErrorCode::Storage);
            QVERIFY2(!QFile::exists(path(name)), name);
        }
    }

    void openpyxl_sees_texts_dates_and_no_formula()
    {
        QString output;
        if (!runs({QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"), QStringLiteral("import openpyxl")},
                  output))
            QSKIP("python3-openpyxl is not installed");
        QVERIFY(writeTable(path("b.xlsx"), codes()));
        const QString script = QStringLiteral(
            "import sys, openpyxl, datetime\n"
            "s = openpyxl.load_workbook(sys.argv[1]).active\n"
            "assert s['B2'].value == '83123459836900602677' and s['B2'].data_type == 's', s['B2'].value\n"
            "assert s['B3'].value == '01234' and s['B3'].data_type == 's'\n"
            "assert s['A2'].value.startswith('=') and s['A2'].data_type == 's', s['A2'].data_type\n"
            "assert s['C2'].value == 5.5 and s['D2'].value == datetime.datetime(2026, 9, 5)\n"
            "assert s.freeze_panes == 'A2' and s.auto_filter.ref == 'A1:D3' and s.title == '药品追溯', s.title\n");
        QVERIFY2(runs({QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"), script, path("b.xlsx")}, output),
                 qPrintable(output));
    }

    void the_office_check_is_content()
    {
        const QString check = QStringLiteral(SUBEN_SHARED "/checks/office/xlsx.py");
        if (!QFile::exists(check))
            QSKIP("the shared checks do not stand here");
        QVERIFY(writeXlsx(path("c.xlsx"),
                          {tableOf(QStringLiteral("码"), {OutColumn{QStringLiteral("追溯码"), ColumnKind::Text, {}}},
                                   {{QStringLiteral("83123459836900602677")}})}));
        QString output;
        QVERIFY2(runs({QStringLiteral("/usr/bin/python3"), check, path("c.xlsx"), QStringLiteral("--header"),
                       QStringLiteral("追溯码"), QStringLiteral("--rows"), QStringLiteral("1"),
                       QStringLiteral("--text-columns"), QStringLiteral("追溯码"), QStringLiteral("--no-lo")},
                      output),
                 qPrintable(output));
    }

    void a_text_too_long_for_a_cell_is_refused_and_nothing_is_left()
    {
        const auto written =
            writeXlsx(path("d.xlsx"),
                      {tableOf({}, {OutColumn{QStringLiteral("a"), ColumnKind::Text, {}}}, {{QString(32'768, u'x')}})});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Usage);
        QVERIFY(!QFile::exists(path("d.xlsx")));
    }

    void a_folder_that_is_not_there_is_named()
    {
        const auto written = writeTable(path("no/such.xlsx"), codes());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Storage);
    }

    void a_hundred_thousand_rows_stay_within_bounds()
    {
        constexpr int Rows = 100'000;
        std::vector<OutColumn> columns(15);
        for (OutColumn &column : columns)
            column.header = QStringLiteral("列");
        int left = Rows;
        const auto next = [&left](QStringList &row) {
            row.clear();
            for (int i = 0; i < 15; ++i)
                row << QStringLiteral("单元格%1").arg(left * 15 + i);
            return left-- > 0;
        };
        QVERIFY(writeXlsx(path("big.xlsx"), {{QStringLiteral("大"), columns, next}}));
        NoProgress progress;
        const auto table = readTable(path("big.xlsx"), {}, {}, progress);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), Rows + 1);
        QCOMPARE(table->text(Rows, 14), QStringLiteral("单元格%1").arg(15 + 14));
#ifndef __SANITIZE_ADDRESS__ // under it the peak is its own: freed memory stays in quarantine beside the shadow
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        QVERIFY2(usage.ru_maxrss < 200 * 1024, qPrintable(QString::number(usage.ru_maxrss)));
#endif
    }
};

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
