#include "core/exchange/formulas.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/xlsx.h"
#include "core/exchange/xlsxstyles.h"
#include "tests/core/exchange/handmadexlsx.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

class TestXlsx : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("x.xlsx")); }

    Result<Table> read(const handmade::Parts &parts, const ReadLimits &limits = {})
    {
        handmade::write(path(), parts);
        NoProgress progress;
        return readTable(path(), {}, limits, progress);
    }

    Result<Table> readRows(const QByteArray &rows, const QByteArray &styles = {}, const QByteArray &strings = {})
    {
        return read(handmade::workbook(rows, styles, strings));
    }

    static QString at(const Result<Table> &table, int row, int column)
    {
        return table ? table->text(row, column).toString() : QStringLiteral("(%1)").arg(table.error().text);
    }

private Q_SLOTS:
    void texts_of_every_kind_are_read()
    {
        const auto table =
            readRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" "
                     "t=\"inlineStr\"><is><r><t>里</t></r><r><t xml:space=\"preserve\">面 </t></r></is></c>"
                     "<c r=\"C1\" t=\"str\"><f>A1</f><v>算出</v></c><c r=\"D1\" t=\"b\"><v>1</v></c><c r=\"E1\" "
                     "t=\"e\"><v>#N/A</v></c></row>",
                     {},
                     "<si><t>零</t></si><si><r><t>漢</t></r><rPh sb=\"0\" "
                     "eb=\"1\"><t>カン</t></rPh><r><t>字_x000A_二</t></r></si>");
        QCOMPARE(at(table, 0, 0), QStringLiteral("漢字\n二"));
        QCOMPARE(at(table, 0, 1), u"里面");
        QCOMPARE(at(table, 0, 2), u"算出");
        QCOMPARE(at(table, 0, 3), u"true");
        QCOMPARE(table->kind(0, 4), CellKind::Fault);
    }

    void missing_cells_and_references_keep_their_places()
    {
        const auto table =
            readRows("<row r=\"2\"><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>");
        QCOMPARE(at(table, 0, 2), u"3");
        QCOMPARE(at(table, 0, 3), u"4");
        QCOMPARE(at(table, 0, 0), QString());
        QCOMPARE(at(table, 1, 0), u"5");
        QCOMPARE(table->number(1), 3);
    }

    void dates_follow_the_style_and_the_calendar()
    {
        const QByteArray styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs>";
        auto parts = handmade::workbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46315</v></c><c r=\"B1\" "
                                        "s=\"2\"><v>46315.5</v></c><c r=\"C1\"><v>46315</v></c></row>",
                                        styles);
        auto table = read(parts);
        QCOMPARE(at(table, 0, 0), u"2026-10-20");
        QCOMPARE(table->kind(0, 0), CellKind::Date);
        QCOMPARE(at(table, 0, 1), u"2026-10-20T12:00:00");
        QCOMPARE(table->kind(0, 2), CellKind::Number);
        parts[QStringLiteral("xl/workbook.xml")].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
        QCOMPARE(at(read(parts), 0, 0), u"2030-10-21");
    }

    void the_leap_day_that_never_was_is_kept_out()
    {
        QCOMPARE(isoFromSerial(1, DateSystem::From1900), u"1900-01-01");
        QCOMPARE(isoFromSerial(59, DateSystem::From1900), u"1900-02-28");
        QCOMPARE(isoFromSerial(61, DateSystem::From1900), u"1900-03-01");
        QCOMPARE(isoFromSerial(2'958'465, DateSystem::From1900), u"9999-12-31");
        QCOMPARE(isoFromSerial(2'958'466, DateSystem::From1900), std::nullopt);
        QCOMPARE(isoFromSerial(qQNaN(), DateSystem::From1900), std::nullopt);
    }

    void formats_are_understood_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("date");
        QTest::newRow("iso") << "yyyy-mm-dd" << true;
        QTest::newRow("chinese") << "[$-804]yyyy\"年\"m\"月\"d\"日\";@" << true;
        QTest::newRow("time") << "h:mm AM/PM" << true;
        QTest::newRow("yuan") << "\"day\"#,##0.00" << false;
        QTest::newRow("colour") << "[Red]0.00" << false;
        QTest::newRow("escaped") << "0\\d" << false;
        QTest::newRow("science") << "0.00E+00" << false;
        QTest::newRow("general") << "General" << false;
    }
    void formats_are_understood()
    {
        QFETCH(QString, format);
        QFETCH(bool, date);
        QCOMPARE(lookOfFormat(format).as == NumberLook::As::Date, date);
    }

    void numbers_that_cannot_hold_their_digits_are_ruined()
    {
        const auto table =
            readRows("<row r=\"1\"><c r=\"A1\"><v>8.312345432263059e+19</v></c><c r=\"B1\"><v>6901234000016</v></c>"
                     "<c r=\"C1\"><v>1234567890123456</v></c><c r=\"D1\"><v>11.199999999999999</v></c><c "
                     "r=\"E1\"><v>6.901234000016E12</v></c></row>");
        QCOMPARE(table->kind(0, 0), CellKind::Ruined);
        QCOMPARE(at(table, 0, 1), u"6901234000016");
        QCOMPARE(table->kind(0, 2), CellKind::Ruined);
        QCOMPARE(at(table, 0, 3), u"11.2");
        QCOMPARE(at(table, 0, 4), u"6901234000016");
        QCOMPARE(shortNumber(table->text(0, 0)), u"8.31235E+19");
    }

    void a_format_of_zeros_keeps_leading_zeros()
    {
        const auto table = readRows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>123</v></c></row>",
                                    "<numFmts><numFmt numFmtId=\"170\" formatCode=\"000000\"/></numFmts><cellXfs><xf "
                                    "numFmtId=\"170\"/></cellXfs>");
        QCOMPARE(at(table, 0, 0), u"000123");
    }

    void formulas_without_a_value_are_computed_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("value");
        QTest::newRow("product") << "A1*B1"
                                 << "460.8";
        QTest::newRow("sum") << "SUM(A1:B1)"
                             << "50.4";
        QTest::newRow("fixed") << "$A$1-(B1+1)/2"
                               << "34.3";
        QTest::newRow("round") << "ROUND(A1/7,2)"
                               << "5.71";
        QTest::newRow("chain") << "D1*2"
                               << "80";
        QTest::newRow("list") << "SUM(A1:B1,1,A1)"
                              << "91.4";
        QTest::newRow("circle") << "C1+1" << QString();
        QTest::newRow("unknown") << "VLOOKUP(A1,B1,2)" << QString();
        QTest::newRow("text") << "A1*E1" << QString();
        QTest::newRow("by zero") << "A1/0" << QString();
    }
    void formulas_without_a_value_are_computed()
    {
        QFETCH(QString, formula);
        QFETCH(QString, value);
        const auto table = readRows("<row r=\"1\"><c r=\"A1\"><v>40</v></c><c r=\"B1\"><v>10.4</v></c>"
                                    "<c r=\"C1\"><f>" +
                                    formula.replace(QLatin1String("A1*B1"), QLatin1String("A1*B1+A1+4.8-0")).toUtf8() +
                                    "</f><v></v></c>"
                                    "<c r=\"D1\"><f>A1</f></c><c r=\"E1\" t=\"inlineStr\"><is><t>x</t></is></c></row>");
        QVERIFY(table);
        QCOMPARE(table->kind(0, 2), value.isEmpty() ? CellKind::Formula : CellKind::Number);
        if (!value.isEmpty())
            QCOMPARE(at(table, 0, 2), value);
    }

    void brackets_without_end_are_no_formula()
    {
        const auto table = readRows("<row r=\"1\"><c r=\"A1\"><f>" + QByteArray(5'000, '(') + "</f></c></row>");
        QVERIFY(table);
        QCOMPARE(table->kind(0, 0), CellKind::Formula);
    }

    void merged_cells_are_noted()
    {
        auto parts = handmade::workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        parts[QStringLiteral("xl/worksheets/sheet1.xml")].replace(
            "</sheetData>",
            "</sheetData><mergeCells><mergeCell ref=\"A1:L1\"/><mergeCell ref=\"nonsense\"/></mergeCells>");
        const auto table = read(parts);
        QVERIFY(table);
        QCOMPARE(table->merges(), (std::vector<MergedCells>{{1, 1, 0, 11}}));
    }

    void hidden_sheets_are_passed_over()
    {
        auto parts = handmade::workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        parts[QStringLiteral("xl/workbook.xml")].replace("sheetId=\"1\"", "sheetId=\"1\" state=\"hidden\"");
        QVERIFY(!read(parts));
    }

    void a_document_type_is_refused()
    {
        auto parts = handmade::workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        QByteArray &sheet = parts[QStringLiteral("xl/worksheets/sheet1.xml")];
        sheet.prepend("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>");
        const auto table = read(parts);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Usage);
    }

    void an_entity_that_nobody_declared_is_refused()
    {
        QVERIFY(!readRows("<row r=\"1\"><c r=\"A1\"><v>&x;</v></c></row>"));
    }

    void a_bomb_is_refused_before_it_fills_the_memory()
    {
        auto parts = handmade::workbook(QByteArray(64 << 20, ' '));
        QVERIFY(!read(parts));
        QByteArray rows;
        for (int i = 0; i < 200'000; ++i)
            rows += "<row r=\"1\"/>";
        QVERIFY(!read(handmade::workbook(rows)));
        ReadLimits limits;
        limits.partBytes = 100'000;
        rows.clear();
        for (int i = 1; i < 10'000; ++i)
            rows += "<row r=\"" + QByteArray::number(i) + "\"><c><v>1</v></c></row>";
        const auto table = read(handmade::workbook(rows), limits);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Usage);
        QVERIFY(read(handmade::workbook(rows)));
    }

    void a_part_that_swells_too_much_is_refused()
    {
        const QByteArray rest = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
        const QByteArray nothing = "<!---->";
        QVERIFY(read(handmade::workbook(nothing.repeated((8 << 20) / 7) + rest)));
        const auto table = read(handmade::workbook(nothing.repeated((24 << 20) / 7) + rest));
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Usage);
    }

    void deep_nesting_is_refused() { QVERIFY(!readRows(QByteArray("<row>").repeated(1'000))); }

    void places_outside_a_sheet_are_refused()
    {
        QVERIFY(!readRows("<row r=\"99999999\"><c r=\"A99999999\"><v>1</v></c></row>"));
        QVERIFY(!readRows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
        QVERIFY(!readRows("<row r=\"2\"/><row r=\"1\"/>"));
    }

    void damaged_files_are_refused_with_a_sentence()
    {
        handmade::write(path(), handmade::workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QRandomGenerator random(7);
        NoProgress progress;
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes = whole;
            for (int flips = random.bounded(1, 8); flips > 0; --flips)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            if (round % 3 == 0)
                bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            const auto table = readTable(path(), {}, {}, progress);
            QVERIFY(table || !table.error().text.isEmpty());
        }
    }

    void an_old_workbook_is_named_as_such()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        file.close();
        NoProgress progress;
        const auto table = readTable(path(), {}, {}, progress);
        QVERIFY(!table);
        QVERIFY(table.error().text.contains(QLatin1String(".xls")));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
