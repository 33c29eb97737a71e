#include "tests/cli/shop.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace suben::test;

/// Bad input of every kind of domain/categories.md §1.5 and §8, as a clerk's program would hand it over: a Chinese sentence
/// says what to do, and nothing is written.
class BadInputTest final : public QObject
{
    Q_OBJECT

private:
    static QByteArray delivery(const char *event, const char *line)
    {
        return QByteArray(R"({"type":"event","step":"receiving","party":"91370602MA3CD5E666",)") + event +
               R"("lines":[{"item":"6901234000016",)" + line + "}]}\n";
    }
    static QByteArray sale(const char *event, const char *line)
    {
        return QByteArray(R"({"type":"event","step":"shipping","party":"实验小学",)") + event + R"("lines":[{)" + line + "}]}\n";
    }
    static QByteArray retail(const char *event, const char *line)
    {
        return QByteArray(R"({"type":"event","step":"retailSale","event.date":"2026-11-22",)") + event +
               R"("lines":[{"line.price":"18",)" + line + "}]}\n";
    }

    /// A drug shop with nine boxes of a compound with ephedrine (lot E1) and two of a prescription drug (lot R1).
    static QByteArray drugs()
    {
        return R"({"type":"item","item.name":"复方盐酸伪麻黄碱缓释胶囊","category":"drug.ephedrine","unit":"盒","code":"WMHJ","item.form":"胶囊剂","item.spec":"10粒","item.holder":"某制药有限公司","item.maker":"某制药有限公司","item.approvalNo":"国药准字H20260001","item.tags":["ephedrine","otcB"]}
{"type":"item","item.name":"阿莫西林胶囊","category":"drug.ephedrine","unit":"盒","code":"AMXL","item.form":"胶囊剂","item.spec":"0.25g×24粒","item.holder":"某制药有限公司","item.maker":"某制药有限公司","item.approvalNo":"国药准字H20260002","item.tags":["rx","coded"]}
{"type":"event","step":"opening","event.date":"2026-11-22","lines":[{"item":"WMHJ","lot.code":"E1","lot.made":"2026-10-20","lot.expiry":"2028-10-19","line.qty":"9盒"}]}
{"type":"event","step":"opening","event.date":"2026-11-22","lines":[{"item":"AMXL","lot.code":"R1","lot.made":"2026-10-20","lot.expiry":"2028-10-19","line.qty":"2盒","line.codes":["83123450012345671234","83123450012345671235"]}]}
)";
    }

    static void isRefusedInChinese(const Subenctl &ctl, const QByteArray &json, const QString &says, int before)
    {
        writeText(ctl.file(QStringLiteral("bad.jsonl")), json);
        const CtlAnswer answer = ctl.json({QStringLiteral("load"), QStringLiteral("bad.jsonl")});
        QCOMPARE(answer.exit, 1);
        const QJsonArray lines = answer.json[u"lines"].toArray();
        QCOMPARE(lines.size(), 1);
        const QString text = lines[0][u"text"].toString();
        QVERIFY2(QRegularExpression(QStringLiteral("\\p{Han}")).match(text).hasMatch(), qPrintable(text));
        QString ours = text; // what stands in quotes are the clerk's own words
        ours.remove(QRegularExpression(QStringLiteral("“[^”]*”")));
        QVERIFY2(!QRegularExpression(QStringLiteral("[a-z]{3,}")).match(ours).hasMatch(), qPrintable(text));
        QString every = text;
        for (const QJsonValue &finding : lines[0][u"findings"].toArray())
            every += u'\n' + finding[u"text"].toString();
        QVERIFY2(every.contains(says), qPrintable(every));
        QCOMPARE(ctl.json({QStringLiteral("verify")}).json[u"events"].toInt(-1), before);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_food.emplace(m_shop.copy());
        m_drugs.emplace(m_folder.path());
        m_food->language = m_drugs->language = QStringLiteral("zh");
        const CtlAnswer made = m_drugs->run(
            QStringLiteral("init --name 试验药店 --categories drug.ephedrine --training --roles retailer").split(u' '));
        QCOMPARE(made.exit, 0);
        const CtlAnswer loaded = m_drugs->run({QStringLiteral("load"), QStringLiteral("-")}, drugs());
        QVERIFY2(loaded.exit == 0, loaded.err.constData());
    }

    void aFoodShop_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const char16_t *says) {
            QTest::newRow(name) << json << QString::fromUtf16(says);
        };
        const char *today = R"("event.date":"2026-11-22",)";
        row("V-DATE-FUT event", delivery(R"("event.date":"2026-11-23",)", R"("lot.code":"B1","lot.made":"2026-10-20","line.qty":"1盒")"), u"晚于今天");
        row("V-DATE-FUT made", delivery(today, R"("lot.code":"B1","lot.made":"2026-11-23","line.qty":"1盒")"), u"生产日期晚于今天");
        row("V-DATE-ORD", delivery(today, R"("lot.code":"B1","lot.made":"2026-10-20","lot.expiry":"2026-10-20","line.qty":"1盒")"), u"有效期不晚于生产日期");
        row("V-DATE-ORD differs", delivery(today, R"("lot.code":"B1","lot.made":"2026-10-20","lot.expiry":"2027-04-25","line.qty":"1盒")"), u"请");
        row("V-DATE-RECV", delivery(R"("event.date":"2026-11-21",)", R"("lot.code":"B1","lot.made":"2026-11-22","line.qty":"1盒")"), u"生产日期");
        row("V-NEG", sale(today, R"("item":"6901234000016","lot":"A1","line.qty":"36盒")"), u"35盒");
        row("V-UNIT", delivery(today, R"("lot.code":"B1","lot.made":"2026-10-20","line.qty":"3kg")"), u"没有");
        row("V-OUTLIER", delivery(today, R"("lot.code":"B1","lot.made":"2026-10-20","line.qty":"4000盒")"), u"请确认");
        row("V-BACK", delivery(R"("event.date":"2026-11-18",)", R"("lot.code":"B1","lot.made":"2026-10-20","line.qty":"1盒")"), u"补录");
        row("no such day", delivery(R"("event.date":"2026-02-30",)", R"("lot.code":"B1","lot.made":"2026-10-20","line.qty":"1盒")"), u"日期");
        row("no quantity", delivery(today, R"("lot.code":"B1","lot.made":"2026-10-20")"), u"数量");
        row("nothing of it", delivery(today, R"("lot.code":"B1","lot.made":"2026-10-20","line.qty":"0盒")"), u"数量");
        row("half a box", delivery(today, R"("lot.code":"B1","lot.made":"2026-10-20","line.qty":"1.5盒")"), u"整");
        row("no lot", delivery(today, R"("line.qty":"1盒")"), u"批号");
        row("a lot of 21 characters", delivery(today, R"("lot.code":"123456789012345678901","lot.made":"2026-10-20","line.qty":"1盒")"), u"批号");
        row("a lot nobody knows", sale(today, R"("item":"6901234000016","lot":"NONE","line.qty":"1盒")"), u"没有这个批次");
        row("an item nobody knows", sale(today, R"("item":"6901234000099","lot":"A1","line.qty":"1盒")"), u"6901234000099");
        row("a price that is no number", delivery(today, R"("lot.code":"B1","lot.made":"2026-10-20","line.qty":"1盒","line.price":"很贵")"), u"单价");
        row("no step", R"({"type":"event","step":"flying","event.date":"2026-11-22","lines":[]})" "\n", u"");
        row("no JSON", "{\"type\":\n", u"");
        row("V-ID barcode", R"({"type":"item","item.name":"酸奶","category":"food.general","unit":"盒","item.gtin":"6901234000017"})" "\n", u"6");
        row("V-ID lost digit", R"({"type":"item","item.name":"酸奶","category":"food.general","unit":"盒","item.gtin":"690123400001"})" "\n", u"13");
        row("V-NAME", R"({"type":"item","item.name":"酸奶","category":"food.general","unit":"盒","item.gtin":"6901234000016"})" "\n", u"纯牛奶");
        row("V-ID credit code", R"({"type":"party","party.name":"某厂","party.creditCode":"91370602MA3CD5E667"})" "\n", u"6");
        row("V-ID phone", R"({"type":"party","party.name":"某厂","party.phone":"1380013800"})" "\n", u"联系方式");
        row("kind of party", R"({"type":"party","party.name":"某厂","party.kind":"firm"})" "\n", u"企业");
        row("V-ID licence", R"({"type":"paper","kind":"foodLicence","of":"party","holder":"91370602MA3CD5E666","number":"SC10537060200018","scope":["*"]})" "\n", u"9");
        row("a licence that ends before it begins",
            R"({"type":"paper","kind":"foodLicence","of":"party","holder":"91370602MA3CD5E666","number":"SC10537060200019","validFrom":"2026-01-02","validTo":"2026-01-01","scope":["*"]})" "\n", u"日期");
    }

    void aFoodShop()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        isRefusedInChinese(*m_food, json, says, 3);
    }

    void aDrugShop_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const char16_t *says) {
            QTest::newRow(name) << json << QString::fromUtf16(says);
        };
        const char *buyer = R"("event.buyerName":"李建国","event.buyerId":"410104197805203518",)";
        row("11 three boxes", retail(buyer, R"("item":"WMHJ","lot":"E1","line.qty":"3盒")"), u"2");
        row("11 no register", retail("", R"("item":"WMHJ","lot":"E1","line.qty":"1盒")"), u"身份证");
        row("12 check", retail(R"("event.buyerName":"李建国","event.buyerId":"410104197805203519",)", R"("item":"WMHJ","lot":"E1","line.qty":"1盒")"), u"8");
        row("12 date", retail(R"("event.buyerName":"李建国","event.buyerId":"410104197802303513",)", R"("item":"WMHJ","lot":"E1","line.qty":"1盒")"), u"日期");
        row("12 length", retail(R"("event.buyerName":"李建国","event.buyerId":"41010419780520351",)", R"("item":"WMHJ","lot":"E1","line.qty":"1盒")"), u"17");
        row("13 no prescription", retail("", R"("item":"AMXL","lot":"R1","line.qty":"1盒","line.codes":["83123450012345671234"])"), u"处方");
        row("14 nineteen digits", retail("", R"("item":"AMXL","lot":"R1","line.qty":"1盒","line.codes":["8312345001234567123"])"), u"20");
        row("14 never received", retail("", R"("item":"AMXL","lot":"R1","line.qty":"1盒","line.codes":["83123450012345679999"])"), u"不在库");
        row("14 fewer codes than boxes", retail("", R"("item":"AMXL","lot":"R1","line.qty":"2盒","line.codes":["83123450012345671234"])"), u"扫到1件，数量是2盒，");
        row("15 price of nothing", R"({"type":"event","step":"retailSale","event.date":"2026-11-22","event.buyerName":"李建国","event.buyerId":"410104197805203518","lines":[{"item":"WMHJ","lot":"E1","line.qty":"1盒","line.price":"0"}]})" "\n", u"0");
        row("an approval number", R"({"type":"item","item.name":"某药","category":"drug.ephedrine","unit":"盒","item.approvalNo":"国药准字H2026"})" "\n", u"批准文号");
    }

    void aDrugShop()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        isRefusedInChinese(*m_drugs, json, says, 2);
    }

private:
    Shop m_shop;
    QTemporaryDir m_folder;
    std::optional<Subenctl> m_food;
    std::optional<Subenctl> m_drugs;
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
