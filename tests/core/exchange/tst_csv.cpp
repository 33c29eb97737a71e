#include "core/exchange/csv.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace suben;

namespace
{

Result<Table> readBytes(QByteArray bytes, const ReadLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    return readCsv(buffer, limits, progress);
}

QString at(const Result<Table> &table, int row, int column)
{
    return table ? table->text(row, column).toString() : QStringLiteral("(%1)").arg(table.error().text);
}

/// 品名 and 𠮷 in the bytes each encoding has for them (GB 18030-2022, Unicode).
const QByteArray NameInGb18030 = "\xC6\xB7\xC3\xFB";
const QByteArray RareInGb18030 = "\x95\x34\xB2\x35"; // U+20BB7

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8_is_read_with_and_without_a_mark()
    {
        QCOMPARE(at(readBytes("品名,数量\n牛奶,3\n"), 0, 0), u"品名");
        QCOMPARE(at(readBytes("\xEF\xBB\xBF品名,数量\n牛奶,3\n"), 0, 0), u"品名");
    }

    void gb18030_is_read_where_utf8_makes_no_sense()
    {
        QCOMPARE(at(readBytes(NameInGb18030 + ",1\n"), 0, 0), u"品名");
        QCOMPARE(at(readBytes(RareInGb18030 + NameInGb18030 + ",1\n"), 0, 0), QStringLiteral("\U00020BB7品名"));
    }

    void utf16_is_read_in_both_orders()
    {
        const QString text = QStringLiteral("品名,数量\n牛奶,12\n");
        QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QByteArray big = little;
        for (qsizetype i = 0; i < big.size(); i += 2)
            std::swap(big[i], big[i + 1]);
        QCOMPARE(at(readBytes("\xFF\xFE" + little), 1, 0), u"牛奶");
        QCOMPARE(at(readBytes("\xFE\xFF" + big), 1, 1), u"12");
        QCOMPARE(at(readBytes(little), 1, 1), u"12");
    }

    void bytes_that_are_no_text_are_refused()
    {
        const auto table = readBytes("\x81\xFF\xFF,\x80\n");
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Usage);
    }

    void a_character_cut_at_a_chunk_is_whole()
    {
        QByteArray bytes(65'535, 'a');
        for (qsizetype i = 100; i < bytes.size(); i += 100)
            bytes[i] = '\n';
        const auto table = readBytes(bytes + NameInGb18030 + "\n");
        QVERIFY(table);
        QVERIFY(at(table, table->rowCount() - 1, 0).endsWith(u"品名"));
    }

    void quotes_hold_separators_quotes_and_line_ends()
    {
        const auto table = readBytes("a,\"b,\"\"c\"\"\r\nd\",e\r\n1,2,3\r\n");
        QCOMPARE(at(table, 0, 1), u"b,\"c\"\r\nd");
        QCOMPARE(at(table, 0, 2), u"e");
        QCOMPARE(at(table, 1, 2), u"3");
    }

    void a_quotation_mark_that_is_never_closed_is_named()
    {
        const auto table = readBytes("a,b\nc,\"d\ne,f\n");
        QVERIFY(!table);
        QVERIFY(table.error().text.contains(u'2'));
    }

    void the_separator_is_guessed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma") << QByteArray("a,b;c\n1,2\n3,4\n");
        QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2\n3,5\t4\n");
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2\n3;4,5\n");
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n");
    }
    void the_separator_is_guessed()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readBytes(bytes);
        QVERIFY(table);
        QCOMPARE(table->columnCount(), 2);
    }

    void marks_that_keep_long_digits_as_text_are_taken_off()
    {
        const auto table = readBytes("'11501231002288975544790612054283,\"=\"\"83123459836900602677\"\"\"\n");
        QCOMPARE(at(table, 0, 0), u"11501231002288975544790612054283");
        QCOMPARE(at(table, 0, 1), u"83123459836900602677");
    }

    void a_shortened_number_is_marked_ruined()
    {
        const auto table = readBytes("8.31234E+19,6.90123E+12,2E10,1.5\n");
        QVERIFY(table);
        QCOMPARE(table->kind(0, 0), CellKind::Ruined);
        QCOMPARE(table->kind(0, 1), CellKind::Ruined);
        QCOMPARE(table->kind(0, 2), CellKind::Text);
        QCOMPARE(table->kind(0, 3), CellKind::Text);
    }

    void row_numbers_are_those_of_the_file()
    {
        const auto table = readBytes("a,b\n\n\nc,d\n");
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->number(1), 4);
    }

    void too_much_is_refused()
    {
        ReadLimits limits;
        limits.rows = 3;
        QVERIFY(readBytes("1\n2\n3\n", limits));
        QVERIFY(!readBytes("1\n2\n3\n4\n", limits));
        limits = {};
        limits.columns = 2;
        QVERIFY(!readBytes("1,2,3\n", limits));
        limits = {};
        limits.cellChars = 4;
        QVERIFY(!readBytes("12345\n", limits));
    }

    void random_bytes_neither_crash_nor_hang()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 2'000; ++round) {
            QByteArray bytes(random.bounded(1, 300), '\0');
            for (char &byte : bytes)
                byte = round % 2 == 0 ? static_cast<char>(random.bounded(256))
                                      : "a,\"\n\r'=;\t\xC6\xB7"[random.bounded(11)];
            const auto table = readBytes(bytes);
            QVERIFY(table || table.error().code == ErrorCode::Usage);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
