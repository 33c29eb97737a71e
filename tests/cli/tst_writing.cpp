#include "tests/cli/shop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QFileInfo>
#include <QTest>

using namespace suben::test;

namespace
{

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

/// What the command line writes: ledgers, entries, corrections, holds, accounts, seals, copies. Exit codes of cli.md.
class WritingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesALedgerAndSaysItsRecoveryCode()
    {
        QTemporaryDir folder;
        Subenctl ctl(folder.path());
        const CtlAnswer made = ctl.json(words("init --name 店 --categories food.general --training"));
        QCOMPARE(made.exit, 0);
        QVERIFY(made.json[u"recoveryCode"].toString().size() >= 16);
        QVERIFY(QFile::exists(ctl.ledger()));
        QCOMPARE(ctl.run(words("init --name 店 --categories food.general --training")).exit, 2); // never over another
        QCOMPARE(ctl.json(words("verify")).json[u"events"].toInt(-1), 0);
    }

    void initRefusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no name") << "init --categories food.general" << 2;
        QTest::newRow("no category") << "init --name a" << 2;
        QTest::newRow("unknown category") << "init --name a --categories moon.cheese --training" << 2;
        QTest::newRow("bad credit code") << "init --name a --categories food.general --credit-code 92370602MA3FG7K26A --training" << 1;
        QTest::newRow("strange option") << "init --name a --categories food.general --colour red" << 2;
        QTest::newRow("clock outside training") << "init --name a --categories food.general" << 2;
    }

    void initRefusesWhatIsWrong()
    {
        QFETCH(QString, arguments);
        QFETCH(int, exit);
        QTemporaryDir folder;
        Subenctl ctl(folder.path());
        const CtlAnswer answer = ctl.json(arguments.split(u' '));
        QCOMPARE(answer.exit, exit);
        QVERIFY(!answer.json[u"error"][u"text"].toString().isEmpty());
        QVERIFY(!QFile::exists(ctl.ledger()));
    }

    void theClockIsRefusedOutsideTraining()
    {
        QTemporaryDir folder;
        Subenctl ctl(folder.path());
        const QStringList clock = std::exchange(ctl.globals, {});
        QCOMPARE(ctl.run(words("init --name 店 --categories food.general")).exit, 0);
        QCOMPARE(ctl.run(words("lots")).exit, 0);
        ctl.globals = clock;
        const CtlAnswer answer = ctl.run(words("lots"));
        QCOMPARE(answer.exit, 2);
        QVERIFY(!answer.err.isEmpty());
    }

    void loadSaysWhatBecameOfEachLine()
    {
        const Subenctl ctl = m_shop.copy();
        const QByteArray lines = Shop::receiving(QStringLiteral("B1"), QStringLiteral("3箱")) + "{\"type\":\"moon\"}\nno json\n" +
                                 Shop::shipping(QStringLiteral("A2"), QStringLiteral("31盒")) +
                                 Shop::shipping(QStringLiteral("B1"), QStringLiteral("36盒"));
        writeText(ctl.file(QStringLiteral("more.jsonl")), lines);
        const CtlAnswer answer = ctl.json(words("load more.jsonl"));
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.json[u"recorded"].toInt(), 2);
        QCOMPARE(answer.json[u"refused"].toInt(), 3);
        QList<int> refused;
        for (const QJsonValue &line : answer.json[u"lines"].toArray()) {
            if (line[u"result"] == QJsonValue(QStringLiteral("refused")))
                refused << line[u"line"].toInt();
        }
        QCOMPARE(refused, (QList<int>{2, 3, 4}));
        QCOMPARE(ctl.json(words("verify")).json[u"events"].toInt(), 5);
    }

    void loadAllOrNothingLeavesNothingOfAFileWithARefusal()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("more.jsonl")),
                  Shop::receiving(QStringLiteral("B1"), QStringLiteral("3箱")) + Shop::shipping(QStringLiteral("A2"), QStringLiteral("31盒")));
        const CtlAnswer answer = ctl.json(words("load more.jsonl --all-or-nothing"));
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.json[u"error"][u"text"].toString().contains(u'2'));
        QCOMPARE(ctl.json(words("verify")).json[u"events"].toInt(), 3);
        QCOMPARE(ctl.run(words("load nowhere.jsonl")).exit, 3);
    }

    void aCorrectionStandsInThePlaceOfTheOldEntry()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("draft.json")), Shop::receiving(QStringLiteral("A2"), QStringLiteral("29盒")));
        const CtlAnswer done = ctl.json(words("correct 2 draft.json --reason 数量打错"));
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.json[u"event"].toInt(), 4);
        QCOMPARE(onHand(ctl, QStringLiteral("A2")), QStringLiteral("29"));
        QCOMPARE(ctl.run(words("correct 2 draft.json --reason 数量打错")).exit, 1); // corrected already
        QCOMPARE(ctl.run(words("correct 99 draft.json --reason 数量打错")).exit, 3);
        QCOMPARE(ctl.run(words("correct 4 draft.json")).exit, 1); // no reason
        QCOMPARE(ctl.run(words("verify")).exit, 0);
    }

    void anEntryThatLaterOnesStandOnIsNotVoided()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer refused = ctl.json(words("void 1 --reason 重复录入"));
        QCOMPARE(refused.exit, 1);
        QVERIFY(!refused.json[u"error"][u"findings"].toArray().isEmpty());
        QCOMPARE(ctl.run(words("void 3 --reason 重复录入")).exit, 0);
        QCOMPARE(onHand(ctl, QStringLiteral("A1")), QStringLiteral("40"));
        QCOMPARE(ctl.run(words("void 1 --reason 重复录入")).exit, 0);
    }

    void packagesAreTakenPackedAndBoundByTheirCodes()
    {
        const Subenctl ctl = m_shop.copy();
        const QByteArray codes = R"("line.codes":["QX000001","QX000002","QX000003"])";
        writeText(ctl.file(QStringLiteral("coded.jsonl")),
                  Shop::receiving(QStringLiteral("C1"), QStringLiteral("3盒")).replace(R"("line.qty")", codes + R"(,"line.qty")"));
        QCOMPARE(ctl.run(words("load coded.jsonl")).exit, 0);
        QCOMPARE(ctl.run(words("codes pack new QX000001 QX000002")).exit, 2); // no GS1 prefix yet
        const CtlAnswer packed = ctl.json(words("codes pack new QX000001 QX000002 --prefix 6901234"));
        QCOMPARE(packed.exit, 0);
        const QString carton = packed.json[u"parent"].toString();
        QCOMPARE(carton.size(), 18);
        QVERIFY(carton.sliced(1).startsWith(u"6901234"));
        const CtlAnswer story = ctl.json({QStringLiteral("codes"), QStringLiteral("show"), carton});
        QCOMPARE(story.json[u"codes"][0][u"children"].toArray().size(), 2);
        const QStringList sale = words("codes take shipping") << carton << words("--party 实验小学");
        const CtlAnswer sold = ctl.json(sale);
        QVERIFY2(sold.exit == 0, sold.out + sold.err);
        QCOMPARE(onHand(ctl, QStringLiteral("C1")), QStringLiteral("1"));
        const CtlAnswer twice = ctl.json(sale);
        QCOMPARE(twice.exit, 1);
        QVERIFY(!twice.json[u"error"][u"text"].toString().isEmpty());
        QCOMPARE(onHand(ctl, QStringLiteral("C1")), QStringLiteral("1"));
        QCOMPARE(ctl.json(words("codes take shipping NOSUCH --party 实验小学")).exit, 3);
    }

    void aCodeIsBoundToItsItemOnce()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.json(words("codes bind ZZ-77-A1 NOSUCH")).exit, 3);
        const CtlAnswer bound = ctl.json(words("codes bind ZZ-77-A1 6901234000016"));
        QCOMPARE(bound.exit, 0);
        QVERIFY(bound.json[u"item"].toInt() > 0);
    }

    void aLotOnHoldCannotBeSoldUntilItIsReleased()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.json(words("hold A2 --reason 等待复检")).exit, 0);
        writeText(ctl.file(QStringLiteral("sale.jsonl")), Shop::shipping(QStringLiteral("A2"), QStringLiteral("1盒")));
        QCOMPARE(ctl.run(words("load sale.jsonl")).exit, 1);
        QCOMPARE(ctl.json(words("release A2 --reason 复检合格")).exit, 0);
        QCOMPARE(ctl.run(words("load sale.jsonl")).exit, 0);
        QCOMPARE(ctl.run(words("hold NOSUCH --reason 等待复检")).exit, 3);
    }

    void aRecallIsOpenedReportedAndClosed()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer drill = ctl.json(words("recall drill A1 --record"));
        QCOMPARE(drill.exit, 0);
        QVERIFY(drill.json[u"drill"].toInt() > 0);
        QCOMPARE(drill.json[u"consignees"][0][u"lots"][0][u"sold"][u"quantity"].toString(), QStringLiteral("5"));
        QCOMPARE(ctl.run(words("recall open A1 --reason 检出超标")).exit, 1); // no level
        const CtlAnswer opened = ctl.json(words("recall open A1 --level 1 --reason 检出超标"));
        QCOMPARE(opened.exit, 0);
        QCOMPARE(opened.json[u"recall"][u"dues"][0][u"dueAt"].toString(), QStringLiteral("2026-11-23T09:30:00+08:00"));
        writeText(ctl.file(QStringLiteral("sale.jsonl")), Shop::shipping(QStringLiteral("A1"), QStringLiteral("1盒")));
        QCOMPARE(ctl.run(words("load sale.jsonl")).exit, 1);
        QCOMPARE(ctl.run(words("recall report A1 --to r.pdf")).exit, 0);
        QVERIFY(QFileInfo(ctl.file(QStringLiteral("r.pdf"))).size() > 0);
        QCOMPARE(ctl.run(words("recall close A1")).exit, 0);
        QCOMPARE(ctl.json(words("recall list")).json[u"recalls"][0][u"open"].toBool(), false);
        QCOMPARE(ctl.run(words("recall report A2")).exit, 3);
    }

    void anAlarmRingsUntilSomebodyHasSeenIt()
    {
        const Subenctl ctl = m_shop.copy();
        QVERIFY(ctl.json(words("alarms")).json[u"alarms"].toArray().isEmpty());
        // entered late, so each says why
        const auto onDay = [](QByteArray line, const QByteArray &day) {
            return line.replace("\"event.date\":\"2026-11-22\"", "\"event.date\":\"" + day + "\",\"confirm\":[{\"rule\":\"common:backEntry\",\"reason\":\"补录旧账\"}]");
        };
        QByteArray lines = onDay(Shop::receiving(QStringLiteral("A9"), QStringLiteral("500盒")), "2026-11-01");
        for (int day = 2; day <= 10; ++day)
            lines += onDay(Shop::shipping(QStringLiteral("A9"), QStringLiteral("1盒")), QStringLiteral("2026-11-%1").arg(day, 2, 10, QLatin1Char('0')).toLatin1());
        lines += Shop::shipping(QStringLiteral("A9"), QStringLiteral("300盒"))
                     .replace("\"lines\":", "\"confirm\":[{\"rule\":\"common:unusualQty\",\"line\":0,\"reason\":\"开学备货\"}],\"lines\":");
        writeText(ctl.file(QStringLiteral("months.jsonl")), lines);
        const CtlAnswer loaded = ctl.run(words("load months.jsonl"));
        QVERIFY2(loaded.exit == 0, loaded.out + loaded.err);
        const QJsonArray rings = ctl.json(words("alarms")).json[u"alarms"].toArray();
        QCOMPARE(rings.size(), 1);
        QCOMPARE(rings[0][u"kind"].toString(), QStringLiteral("unusual"));
        QVERIFY(rings[0][u"text"].toString().contains(QStringLiteral("实验小学")));
        const QString key = rings[0][u"key"].toString();
        QCOMPARE(ctl.run({QStringLiteral("alarms"), QStringLiteral("seen"), key}).exit, 0);
        QVERIFY(ctl.json(words("alarms")).json[u"alarms"].toArray().isEmpty());
        QVERIFY(ctl.json(words("alarms --all")).json[u"alarms"][0][u"seen"].toBool());
        QCOMPARE(ctl.run(words("alarms seen nothing")).exit, 3);
        QCOMPARE(ctl.run(words("alarms seen")).exit, 2);
    }

    void theInspectorsAnswerIsShownCheckedAndHandedOver()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.run(words("seal")).exit, 0);
        const CtlAnswer answer = ctl.json(words("inspection show A1 --verify"));
        QCOMPARE(answer.exit, 0);
        const QJsonObject card = answer.json[u"cards"].toArray().last().toObject();
        QVERIFY2(card[u"whole"].toBool(), answer.out);
        QVERIFY(answer.out.contains("SB1-"));
        QVERIFY(!answer.out.contains("42.75")); // no price
        QCOMPARE(ctl.json(words("inspection show purchases")).json[u"rows"].toArray().size(), 2);
        QCOMPARE(ctl.json(words("inspection show purchases --text A2")).json[u"rows"].toArray().size(), 1);
        const QByteArray sales = ctl.json(words("inspection show sales")).out;
        QVERIFY(!sales.contains("实验小学")); // no buyer before a lot is asked for
        QVERIFY(ctl.json(words("inspection show sales --lot A1")).out.contains("实验小学"));
        QCOMPARE(ctl.run(words("inspection show A1 --out answer.pdf")).exit, 0);
        QVERIFY(QFileInfo(ctl.file(QStringLiteral("answer.pdf"))).size() > 0);
        QVERIFY(QDir(ctl.file(QString())).mkdir(QStringLiteral("stick")));
        QCOMPARE(ctl.run(words("inspection show A1 --out stick")).exit, 0);
        QVERIFY(!QDir(ctl.file(QStringLiteral("stick"))).isEmpty());
        QCOMPARE(ctl.run(words("inspection show NOSUCH")).exit, 3);
        QCOMPARE(ctl.run(words("inspection dance")).exit, 2);
        QVERIFY(ctl.json(words("inspection visits")).json[u"visits"].toArray().isEmpty());
        QCOMPARE(ctl.run(words("inspection visit 7")).exit, 3);
    }

    void aComplaintKeepsThePhoneToItself()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.run(words("complaint add A2 --what 打开后有异味 --phone 13800138001")).exit, 0);
        const CtlAnswer listed = ctl.json(words("complaint list"));
        QCOMPARE(listed.json[u"complaints"][0][u"lot.code"].toString(), QStringLiteral("A2"));
        QVERIFY(!listed.out.contains("13800138001"));
    }

    void aSealIsKeptAndComparedWith()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer sealed = ctl.json(words("seal"));
        QCOMPARE(sealed.exit, 0);
        const QString seal = sealed.json[u"seal"].toString();
        const CtlAnswer good = ctl.json({QStringLiteral("verify"), QStringLiteral("--against"), seal});
        QCOMPARE(good.exit, 0);
        QVERIFY(good.json[u"agreesWithSeal"].toBool());
        QString other = seal;
        other.back() = other.back() == u'0' ? u'1' : u'0';
        const CtlAnswer bad = ctl.json({QStringLiteral("verify"), QStringLiteral("--against"), other});
        QCOMPARE(bad.exit, 6);
        QVERIFY(!bad.json[u"agreesWithSeal"].toBool(true));
    }

    void aBackupProvesItselfAndComesBack()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.json(words("backup copy.suben")).json[u"events"].toInt(), 3);
        QCOMPARE(ctl.run(words("backup copy.suben")).exit, 2); // never over another
        QCOMPARE(ctl.json(words("backup check copy.suben")).exit, 0);
        writeText(ctl.file(QStringLiteral("sale.jsonl")), Shop::shipping(QStringLiteral("A2"), QStringLiteral("1盒")));
        QCOMPARE(ctl.run(words("load sale.jsonl")).exit, 0);
        QCOMPARE(ctl.json(words("restore copy.suben")).json[u"events"].toInt(), 3);
        QCOMPARE(ctl.json(words("verify")).json[u"events"].toInt(), 3);
        writeText(ctl.file(QStringLiteral("junk.suben")), "not a ledger");
        QVERIFY(ctl.run(words("backup check junk.suben")).exit != 0);
        QVERIFY(ctl.run(words("restore junk.suben")).exit != 0);
        QCOMPARE(ctl.json(words("verify")).json[u"events"].toInt(), 3);
    }

    void onlyTheOwnerChangesAccounts()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("pw.txt")), "correct horse\n");
        QCOMPARE(ctl.json(words("user add 小李 --role clerk --new-password-file pw.txt")).exit, 0);
        QCOMPARE(ctl.json(words("user list")).json[u"users"].toArray().size(), 2);
        Subenctl clerk = ctl;
        clerk.globals += words("--user 小李 --password-file pw.txt");
        QCOMPARE(clerk.run(words("user add 小王 --role clerk --new-password-file pw.txt")).exit, 7);
        QCOMPARE(clerk.run(words("lots")).exit, 0);
        QCOMPARE(ctl.run(words("user disable 小李")).exit, 0);
        QCOMPARE(clerk.run(words("lots")).exit, 7);
        QCOMPARE(ctl.run(words("user disable 没有")).exit, 3);
        QCOMPARE(ctl.run(words("user add 小张 --role king --new-password-file pw.txt")).exit, 2);
    }

    void anOwnerWithAPasswordProvesIt()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("pw.txt")), "correct horse\n");
        QCOMPARE(ctl.run(words("user add 老板 --role owner --new-password-file pw.txt")).exit, 0);
        QCOMPARE(ctl.run(words("user disable 负责人")).exit, 0);
        QCOMPARE(ctl.run(words("lots")).exit, 7);
        Subenctl owner = ctl;
        owner.globals += words("--password-file pw.txt");
        QCOMPARE(owner.run(words("lots")).exit, 0);
    }

    void theOwnerGivesANewPassword()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("pw.txt")), "correct horse\n");
        writeText(ctl.file(QStringLiteral("new.txt")), "battery staple\n");
        QCOMPARE(ctl.run(words("user add 小李 --role clerk --new-password-file pw.txt")).exit, 0);
        QCOMPARE(ctl.run(words("user password 小李 --new-password-file new.txt")).exit, 0);
        Subenctl clerk = ctl;
        clerk.globals += words("--user 小李 --password-file pw.txt");
        QCOMPARE(clerk.run(words("lots")).exit, 7);
        clerk.globals.last() = QStringLiteral("new.txt");
        QCOMPARE(clerk.run(words("lots")).exit, 0);
    }

    void twoPartiesAreMergedAndTakenApart()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("twin.jsonl")),
                  R"({"type":"party","party.name":"山东某乳业","party.kind":"enterprise"})");
        QCOMPARE(ctl.run(words("load twin.jsonl")).exit, 0);
        const CtlAnswer merged = ctl.json(words("party merge 山东某乳业有限公司 山东某乳业"));
        QCOMPARE(merged.exit, 0);
        QCOMPARE(merged.json[u"record"].toInt(), 3);
        QCOMPARE(merged.json[u"standsFor"].toInt(), 1);
        QCOMPARE(ctl.run(words("party merge 山东某乳业有限公司 3")).exit, 1);
        QCOMPARE(ctl.json(words("party separate 山东某乳业")).json[u"standsFor"].toInt(), 3);
        QCOMPARE(ctl.run(words("party merge 1")).exit, 2);
        QCOMPARE(ctl.run(words("item merge 纯牛奶 没有")).exit, 3);
    }

    void aSecondPersonConsentsWithAnOwnLogin()
    {
        const QTemporaryDir folder;
        Subenctl ctl(folder.path());
        ctl.globals.clear();
        QCOMPARE(ctl.run(words("init --name 店 --categories food.general")).exit, 0);
        writeText(ctl.file(QStringLiteral("pw.txt")), "correct horse\n");
        writeText(ctl.file(QStringLiteral("wrong.txt")), "battery staple\n");
        QCOMPARE(ctl.run(words("user add 小李 --role clerk --new-password-file pw.txt")).exit, 0);
        writeText(ctl.file(QStringLiteral("item.jsonl")),
                  R"({"type":"item","item.name":"酸奶","category":"food.general","unit":"盒","item.gtin":"690123400001",)"
                  R"("confirm":[{"rule":"base:format","reason":"美国货","second":"小李"}]})");
        QCOMPARE(ctl.run(words("load item.jsonl")).exit, 1);
        QCOMPARE(ctl.run(words("load item.jsonl --second 小李 --second-password-file wrong.txt")).exit, 7);
        QCOMPARE(ctl.run(words("find 酸奶")).exit, 3);
        QCOMPARE(ctl.run(words("load item.jsonl --second 小李 --second-password-file pw.txt")).exit, 0);
    }

    void aWrongPasswordIsNotLetIn()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("pw.txt")), "correct horse\n");
        writeText(ctl.file(QStringLiteral("wrong.txt")), "battery staple\n");
        QCOMPARE(ctl.run(words("user add 小李 --role clerk --new-password-file pw.txt")).exit, 0);
        Subenctl clerk = ctl;
        clerk.globals += words("--user 小李 --password-file wrong.txt");
        QCOMPARE(clerk.run(words("lots")).exit, 7);
    }

    void anImportShowsWhatItWouldDoAndThenDoesIt()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("delivery.csv")),
                  QByteArray("供货单位,品名,规格,批号,生产日期,保质期至,数量,单位\n"
                             "山东某乳业有限公司,纯牛奶,250mL,C1,2026-10-21,2027-04-21,24,盒\n"
                             "山东某乳业有限公司,纯牛奶,250mL,C2,2026-10-22,2027-04-22,36,盒\n"));
        const CtlAnswer rehearsed = ctl.json(words("import delivery.csv --date 2026-11-22 --dry-run"));
        QVERIFY2(rehearsed.exit == 0, rehearsed.out + rehearsed.err);
        QCOMPARE(rehearsed.json[u"rows"].toArray().size(), 2);
        QCOMPARE(ctl.json(words("verify")).json[u"events"].toInt(), 3);
        const CtlAnswer done = ctl.json(words("import delivery.csv --date 2026-11-22"));
        QVERIFY2(done.exit == 0, done.out + done.err);
        QCOMPARE(done.json[u"recorded"].toInt(), 2);
        QCOMPARE(onHand(ctl, QStringLiteral("C2")), QStringLiteral("36"));
        QCOMPARE(ctl.run(words("import delivery.csv --as dreams")).exit, 2);
    }

    void openingStockIsImportedAndTracedAsStockFromBefore()
    {
        const Subenctl ctl = m_shop.copy();
        writeText(ctl.file(QStringLiteral("stock.csv")), QByteArray("品名,规格,单位,批号,生产日期,有效期至,库存数量\n"
                                                                    "纯牛奶,250mL,盒,OLD1,2026-10-20,2027-04-20,24\n"));
        const CtlAnswer done = ctl.json(words("import stock.csv --as opening"));
        QVERIFY2(done.exit == 0, done.out + done.err);
        QCOMPARE(onHand(ctl, QStringLiteral("OLD1")), QStringLiteral("24"));
        const CtlAnswer trace = ctl.run(words("trace OLD1"));
        QVERIFY2(trace.out.contains("before the ledger") || trace.out.contains("启用前"), trace.out);
    }

    void copiesAreKeptListedTriedAndSayWhatTheyWouldLose()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer kept = ctl.json(words("backup keep"));
        QVERIFY2(kept.exit == 0, kept.out + kept.err);
        QCOMPARE(kept.json[u"events"].toInt(), 3);
        QCOMPARE(ctl.json(words("backup list")).json[u"copies"].toArray().size(), 1);
        QCOMPARE(ctl.json(words("backup rehearse")).json[u"events"].toInt(), 3);
        QCOMPARE(ctl.json({QStringLiteral("restore"), kept.json[u"path"].toString(), QStringLiteral("--dry-run")}).json[u"entries"].toInt(-1), 0);
        QCOMPARE(ctl.run({QStringLiteral("void"), QStringLiteral("3"), QStringLiteral("--reason"), QStringLiteral("重复录入")}).exit, 0);
        QCOMPARE(ctl.json({QStringLiteral("restore"), kept.json[u"path"].toString(), QStringLiteral("--dry-run")}).json[u"entries"].toInt(-1), 1);
    }

    void theWholeLedgerGoesOverToAnotherAsEpcis()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer out = ctl.json(words("export events --from 2026-01-01 --out all.jsonld"));
        QVERIFY2(out.exit == 0, out.out + out.err);
        QCOMPARE(out.json[u"events"].toInt(), 3);
        QTemporaryDir folder;
        const Subenctl other(folder.path());
        QVERIFY(QFile::copy(ctl.file(QStringLiteral("all.jsonld")), other.file(QStringLiteral("all.jsonld"))));
        QCOMPARE(other.run(words("init --name 新店 --categories food.general --kind soleTrader --roles retailer,wholesaler --training")).exit, 0);
        const CtlAnswer loaded = other.json(words("load all.jsonld --all-or-nothing --reason 换机带入"));
        QVERIFY2(loaded.exit == 0, loaded.out + loaded.err);
        QCOMPARE(onHand(other, QStringLiteral("A1")), onHand(ctl, QStringLiteral("A1")));
        QCOMPARE(other.run(words("export stock --out x.jsonld")).exit, 2);
    }

    void aLoggersFileIsRecordedOnceWithTheLotsThatWereThere()
    {
        const Subenctl ctl = m_shop.copy();
        const QString place = ctl.json(words("lots --all")).json[u"lots"].toArray().first()[u"location"].toString();
        writeText(ctl.file(QStringLiteral("fridge.csv")), QByteArray("Serial Number,EL1\nTime,Temperature(C)\n2026-11-22 10:00,5.0\n2026-11-22 10:10,9.5\n2026-11-22 10:20,5.0\n"));
        const QStringList import{QStringLiteral("temperature"), QStringLiteral("import"), QStringLiteral("fridge.csv"), QStringLiteral("--place"), place};
        QCOMPARE(ctl.json(import).exit, 2); // the range of the place is asked once
        const CtlAnswer done = ctl.json(import + QStringList{QStringLiteral("--range"), QStringLiteral("2..8")});
        QVERIFY2(done.exit == 0, done.out + done.err);
        QCOMPARE(done.json[u"lots"].toArray().size(), 2);
        QCOMPARE(done.json[u"lots"].toArray().first()[u"excursions"].toArray().first()[u"peak"].toString(), QStringLiteral("9.5"));
        QCOMPARE(ctl.json(import).exit, 1); // recorded already
        QCOMPARE(ctl.json(words("temperature list")).json[u"temperatures"].toArray().size(), 1);
        QCOMPARE(ctl.json(words("temperature list --lot A1")).json[u"lots"].toArray().first()[u"minutesOutside"].toInt(), 10);
        QCOMPARE(ctl.json(words("verify")).exit, 0);
        QCOMPARE(ctl.run(words("temperature import fridge.csv --place nowhere")).exit, 3);
    }

    void aTestHousesListHoldsWhatFailed()
    {
        const Subenctl ctl = m_shop.copy();
        const QByteArray head("检验机构：烟台市食品检验中心,,,,,\n样品名称,批号,检验项目,检测结果,单项判定,报告编号\n");
        writeText(ctl.file(QStringLiteral("lab.csv")), head + "纯牛奶,A1,菌落总数,<10,符合,B2026-1\n纯牛奶,A2,黄曲霉毒素M1,0.9,不符合,B2026-2\n");
        const CtlAnswer looked = ctl.json(words("results import lab.csv --dry-run"));
        QVERIFY2(looked.exit == 0, looked.out + looked.err);
        QCOMPARE(looked.json[u"rows"].toArray().size(), 2);
        const CtlAnswer done = ctl.json(words("results import lab.csv"));
        QVERIFY2(done.exit == 0, done.out + done.err);
        QCOMPARE(done.json[u"recorded"].toInt(), 2);
        QCOMPARE(done.json[u"failed"].toArray().size(), 1);
        QCOMPARE(done.json[u"failed"].toArray().first()[u"lot.state"].toString(), QStringLiteral("onHold"));
        QCOMPARE(ctl.json(words("verify")).exit, 0);
        const CtlAnswer again = ctl.json(words("results import lab.csv"));
        QCOMPARE(again.json[u"recorded"].toInt(), 0);
        QCOMPARE(again.json[u"known"].toInt(), 2);
        const CtlAnswer listed = ctl.json(words("results list --lot A2"));
        QCOMPARE(listed.json[u"results"].toArray().first()[u"testValue"].toString(), QStringLiteral("0.9"));
        writeText(ctl.file(QStringLiteral("odd.csv")), head + "纯牛奶,A1,铅,,见附件,B2026-3\n纯牛奶,,铅,,合格,B2026-3\n");
        const CtlAnswer odd = ctl.json(words("results import odd.csv"));
        QCOMPARE(odd.exit, 1);
        QCOMPARE(odd.json[u"rows"].toArray().at(1)[u"state"].toString(), QStringLiteral("asked"));
        const CtlAnswer told = ctl.json(words("results import odd.csv --match 4=A1"));
        QCOMPARE(told.json[u"recorded"].toInt(), 1);
    }

    void theLettersOfARecallAreOnePrintJob()
    {
        const Subenctl ctl = m_shop.copy();
        QVERIFY(ctl.run(words("recall open A1 --level 1 --reason 检出超标")).exit == 0);
        const QString lp = ctl.file(QStringLiteral("lp"));
        const QString job = ctl.file(QStringLiteral("job.pdf"));
        const QString jobs = ctl.file(QStringLiteral("jobs"));
        writeText(lp, QStringLiteral("#!/bin/sh\nfor a; do last=$a; done\necho \"$2\" >> '%1'\ncp \"$last\" '%2'\n").arg(jobs, job).toUtf8());
        QVERIFY(QFile::setPermissions(lp, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFileInfo(lp).absolutePath().toLocal8Bit() + ':' + path);
        const CtlAnswer printed = ctl.run(words("recall report A1 --notices printer:Office"));
        qputenv("PATH", path);
        QVERIFY2(printed.exit == 0, printed.out + printed.err);
        QFile log(jobs);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll(), QByteArray("Office\n"));
        QVERIFY(QFileInfo(job).size() > 0);
    }

    void aPlateAndAPartyFindTheirMovements()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.run(words("trace 鲁F12345")).exit, 3);
        const QByteArray carried = Shop::receiving(QStringLiteral("A9"), QStringLiteral("6盒")).replace("\"event.date\"", "\"event.vehicle\":\"鲁F12345\",\"event.date\"");
        QVERIFY(ctl.run(words("load -"), carried).exit == 0);
        const CtlAnswer found = ctl.json(words("trace 鲁F12345"));
        QVERIFY2(found.exit == 0, found.out + found.err);
        QCOMPARE(found.json[u"movements"].toArray().size(), 1);
        QVERIFY(found.json[u"movements"].toArray().first()[u"detail"].toString().contains(QStringLiteral("A9")));
        QCOMPARE(ctl.json(words("trace 实验小学")).json[u"movements"].toArray().size(), 1);
    }

    void aComplaintIsSettledAndListed()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer complaints = ctl.json(words("complaint add A1 --what 打开后有异味"));
        QVERIFY2(complaints.exit == 0, complaints.out + complaints.err);
        const QString entry = QString::number(complaints.json[u"complaint"].toInteger());
        QCOMPARE(ctl.json(words("complaint list --open")).json[u"complaints"].toArray().size(), 1);
        QVERIFY(ctl.run({QStringLiteral("complaint"), QStringLiteral("settle"), entry, QStringLiteral("--outcome"), QStringLiteral("退货退款")}).exit == 0);
        QCOMPARE(ctl.json(words("complaint list --open")).json[u"complaints"].toArray().size(), 0);
        QCOMPARE(ctl.json(words("complaint list")).json[u"complaints"].toArray().first()[u"outcome"].toString(), QStringLiteral("退货退款"));
    }

private:
    static QString onHand(const Subenctl &ctl, const QString &lot)
    {
        for (const QJsonValue &row : ctl.json(words("lots --all")).json[u"lots"].toArray()) {
            if (row[u"lot.code"] == QJsonValue(lot))
                return row[u"onHand"].toString();
        }
        return {};
    }

    Shop m_shop;
};

QTEST_GUILESS_MAIN(WritingTest)
#include "tst_writing.moc"
