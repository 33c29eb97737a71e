#include "core/exchange/columnmap.h"
#include "core/exchange/csv.h"
#include "core/exchange/tablefile.h"
#include "resources/resources.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace suben;

namespace
{

const QDate Today(2026, 11, 22);

Table tableFrom(const char *csv)
{
    QByteArray bytes(csv);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    return readCsv(buffer, {}, progress).value_or(Table());
}

QString pathOf(const ColumnMap &map, const QString &header)
{
    for (const MappedColumn &column : map.columns) {
        if (column.header == header)
            return column.path;
    }
    return QStringLiteral("(no such column)");
}

} // namespace

class TestColumnMap : public QObject
{
    Q_OBJECT

private:
    ColumnWords m_words;

    ColumnMap guess(const Table &table) const { return guessColumns(table, m_words, Today); }
    ColumnMap guess(const char *csv) const { return guess(tableFrom(csv)); }

    Result<Table> sample(const char *name) const
    {
        NoProgress progress;
        return readTable(QStringLiteral(SUBEN_SHARED "/samples/") + QLatin1String(name), {}, {}, progress);
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        const auto words = ColumnWords::shipped();
        QVERIFY2(words, words ? "" : qPrintable(words.error().text));
        m_words = *words;
    }

    void headers_are_found_under_title_rows_whatever_their_spaces()
    {
        const auto map = guess("某某公司 送货单,,\n,日期：2026-11-02,\n序号,品 名,数 量（箱）,单价(元)\n1,牛奶,3,4\n");
        QCOMPARE(map.headerRow, 2);
        QCOMPARE(pathOf(map, QStringLiteral("品 名")), u"item.name");
        QCOMPARE(map.at(u"line.qty")->hint, u"箱");
        QCOMPARE(pathOf(map, QStringLiteral("单价(元)")), u"line.price");
    }

    void contents_decide_between_two_meanings_of_a_word()
    {
        QCOMPARE(pathOf(guess("品名,有效期\n甲,2年\n乙,18个月\n"), QStringLiteral("有效期")), u"item.shelfLife");
        QCOMPARE(pathOf(guess("品名,有效期\n甲,2028-08\n乙,2027.5.1\n"), QStringLiteral("有效期")), u"lot.expiry");
        QCOMPARE(pathOf(guess("品名,商品编码\n甲,6901234000016\n"), QStringLiteral("商品编码")), u"item.gtin");
        QCOMPARE(pathOf(guess("品名,商品编码\n甲,A-01\n"), QStringLiteral("商品编码")), u"item.code");
    }

    void a_column_without_a_word_is_known_by_its_contents()
    {
        const auto map = guess("品名,数量,代号一\n甲,1,83123459836900602677\n");
        QCOMPARE(pathOf(map, QStringLiteral("代号一")), u"line.codes");
        QCOMPARE(map.at(u"line.codes")->by, MappedBy::Contents);
    }

    void lines_end_at_the_totals_and_pages_are_joined()
    {
        const auto map = guess("品名,数量,单位\n甲,1,箱\n本页小计,1\n品名,数量,单位\n乙,2,箱\n合 计：,3\n丙,9,箱\n");
        QCOMPARE(map.rows, (std::vector<int>{1, 4}));
    }

    void totals_of_money_do_not_end_a_column_called_so()
    {
        QCOMPARE(pathOf(guess("品名,数量,小计\n甲,1,5\n"), QStringLiteral("小计")), u"line.amount");
    }

    void a_text_without_a_header_has_none() { QCOMPARE(guess("你好,世界\n1,2\n").headerRow, -1); }

    void several_facts_in_one_title_cell_are_told_apart()
    {
        const auto map =
            guess("供货单位：甲乳业有限公司  统一社会信用代码 91370602MA3CD5E666  地址：幸福路12号电话：0535-6223301,\n"
                  "客户：乙便利店 电话：13800000000,单号：PS-1,No. 77\n送货单位,丙物流\n品名,数量\n甲,1\n");
        QCOMPARE(map.fact(QStringLiteral("supplier.name")), u"甲乳业有限公司");
        QCOMPARE(map.fact(QStringLiteral("supplier.creditCode")), u"91370602MA3CD5E666");
        QCOMPARE(map.fact(QStringLiteral("supplier.address")), u"幸福路12号");
        QCOMPARE(map.fact(QStringLiteral("supplier.phone")), u"0535-6223301");
        QCOMPARE(map.fact(QStringLiteral("customer.name")), u"乙便利店");
        QCOMPARE(map.fact(QStringLiteral("customer.phone")), u"13800000000");
        QCOMPARE(map.fact(QStringLiteral("event.docNo")), u"PS-1");
    }

    void a_value_may_stand_in_the_next_cell()
    {
        const auto map = guess("供货单位：,,甲乳业有限公司\n日 期,2026-11-02\n品名,数量\n甲,1\n");
        QCOMPARE(map.fact(QStringLiteral("supplier.name")), u"甲乳业有限公司");
        QCOMPARE(map.fact(QStringLiteral("event.date")), u"2026-11-02");
    }

    void a_person_moves_a_meaning_from_one_column_to_another()
    {
        auto map = guess("品名,数量,实收数量\n甲,1,1\n");
        map.assign(2, QStringLiteral("line.qty"));
        QCOMPARE(pathOf(map, QStringLiteral("数量")), QString());
        QCOMPARE(map.at(u"line.qty")->column, 2);
        QCOMPARE(map.at(u"line.qty")->by, MappedBy::Person);
    }

    void what_was_mapped_once_is_known_in_the_next_file()
    {
        auto first = guess("品名,数量,天书\n甲,1,x\n");
        first.assign(2, QStringLiteral("lot.code"));
        auto second = guess("送货单 二\n品 名,数量,天书\n乙,5,y\n");
        QCOMPARE(second.fingerprint(), first.fingerprint());
        QVERIFY(applyColumns(second, columnsToJson(first), MappedBy::Memory));
        QCOMPARE(pathOf(second, QStringLiteral("天书")), u"lot.code");
        QVERIFY(!applyColumns(second, {}, MappedBy::Memory));
        QVERIFY(guess("品名,数量,批号\n").fingerprint() != first.fingerprint());
    }

    void words_that_are_not_as_they_should_be_are_named()
    {
        const auto words = ColumnWords::fromJson(
            "{\"suben\":\"importcolumns/"
            "1\",\"columns\":[{\"path\":\"item.name\",\"words\":[\"品名\"],\"content\":\"colour\"}]}");
        QVERIFY(!words);
        QVERIFY(words.error().text.contains(QLatin1String("/columns/0")));
    }

    void the_dairy_sample_is_understood()
    {
        const auto table = sample("dairy-delivery.xlsx");
        if (!table && table.error().code == ErrorCode::NotFound)
            QSKIP("the shared samples do not stand here");
        QVERIFY(table);
        const auto map = guess(*table);
        QCOMPARE(map.rows.size(), size_t(10));
        const QMap<QString, QString> wanted{{QStringLiteral("序号"), QString()},
                                            {QStringLiteral("商品条码"), QStringLiteral("item.gtin")},
                                            {QStringLiteral("品 名"), QStringLiteral("item.name")},
                                            {QStringLiteral("规格"), QStringLiteral("item.spec")},
                                            {QStringLiteral("单位"), QStringLiteral("unit")},
                                            {QStringLiteral("数量"), QStringLiteral("line.qty")},
                                            {QStringLiteral("单价"), QStringLiteral("line.price")},
                                            {QStringLiteral("金额"), QStringLiteral("line.amount")},
                                            {QStringLiteral("生产日期"), QStringLiteral("lot.made")},
                                            {QStringLiteral("保质期"), QStringLiteral("item.shelfLife")},
                                            {QStringLiteral("批号"), QStringLiteral("lot.code")},
                                            {QStringLiteral("备注"), QStringLiteral("note")}};
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QCOMPARE(pathOf(map, it.key()), it.value());
        QCOMPARE(map.fact(QStringLiteral("supplier.name")), u"烟台鲁东乳业有限公司");
        QCOMPARE(map.fact(QStringLiteral("supplier.licence")), u"SC10537060200019");
        QCOMPARE(map.fact(QStringLiteral("supplier.phone")), u"0535-6223301");
        QCOMPARE(map.fact(QStringLiteral("customer.name")), u"芝罘区惠民便利店");
        QCOMPARE(map.fact(QStringLiteral("event.date")), u"2026年11月2日");
        QCOMPARE(table->text(map.rows.front(), map.at(u"line.amount")->column), u"1680");
        QCOMPARE(table->text(map.rows.front(), map.at(u"lot.made")->column), u"2026-10-20");
    }

    void the_drug_sample_is_understood()
    {
        const auto table = sample("drug-delivery.xlsx");
        if (!table && table.error().code == ErrorCode::NotFound)
            QSKIP("the shared samples do not stand here");
        QVERIFY(table);
        const auto map = guess(*table);
        QCOMPARE(map.rows.size(), size_t(6));
        QCOMPARE(pathOf(map, QStringLiteral("通用名称")), u"item.name");
        QCOMPARE(pathOf(map, QStringLiteral("上市许可持有人")), u"item.holder");
        QCOMPARE(pathOf(map, QStringLiteral("有效期至")), u"lot.expiry");
        QCOMPARE(pathOf(map, QStringLiteral("药品追溯码")), u"line.codes");
        QCOMPARE(map.fact(QStringLiteral("supplier.name")), u"河南中原医药有限公司");
        QCOMPARE(map.fact(QStringLiteral("customer.name")), u"郑州经开区康济大药房");
        QCOMPARE(map.fact(QStringLiteral("event.date")), u"2026-11-05");
        QCOMPARE(map.fact(QStringLiteral("event.docNo")), u"SH2026110500231");
    }

    void the_pesticide_sample_is_understood()
    {
        const auto table = sample("pesticide-issue-gb18030.csv");
        if (!table && table.error().code == ErrorCode::NotFound)
            QSKIP("the shared samples do not stand here");
        QVERIFY(table);
        const auto map = guess(*table);
        QCOMPARE(map.rows.size(), size_t(3));
        QCOMPARE(pathOf(map, QStringLiteral("登记证号")), u"item.approvalNo");
        QCOMPARE(pathOf(map, QStringLiteral("有效期")), u"item.shelfLife");
        QCOMPARE(pathOf(map, QStringLiteral("进货日期")), u"event.date");
        QCOMPARE(table->text(map.rows[0], map.at(u"line.codes")->column), u"11501231002288975544790612054283");
    }
};

QTEST_GUILESS_MAIN(TestColumnMap)
#include "tst_columnmap.moc"
