#include "core/codes/mask.h"
#include "core/codes/schemes.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace suben;

namespace
{

const QDate Today(2026, 11, 22);

QList<QByteArray> schemesOfPacks()
{
    QList<QByteArray> names;
    const QDir folder(QStringLiteral(SUBEN_RESOURCES "/rulepacks"));
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.json")})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression list(QStringLiteral("\"(?:schemes|number)\": \\[([^\\]]*)\\]"));
        static const QRegularExpression word(QStringLiteral("\"([a-zA-Z0-9:-]+)\""));
        for (auto lists = list.globalMatch(text); lists.hasNext();) {
            const QString names1 = lists.next().captured(1);
            for (auto words = word.globalMatch(names1); words.hasNext();) {
                const QString name = words.next().captured(1);
                if (name != u"scheme" && name != u"bad" && name != u"warn")
                    names << name.toUtf8();
            }
        }
    }
    return names;
}

} // namespace

class TestSchemes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchemeOfTheShippedPacksExists();
    void namesAreSortedSoThatTheyAreFound();
    void acceptsTheVectorsOfTheStandards_data();
    void acceptsTheVectorsOfTheStandards();
    void refusesWithTheReasonAndTheRightCharacter_data();
    void refusesWithTheReasonAndTheRightCharacter();
    void asksAboutWhatMayBeRight_data();
    void asksAboutWhatMayBeRight();
    void saysWhatNormalisationChanged_data();
    void saysWhatNormalisationChanged();
    void idCardTellsBirthSexAndRegion();
    void earTagTellsTheSpeciesOfThePacks();
    void idNumbersAreMaskedInEverySentence();
    void licenceWithATextBehindItIsStillChecked();
    void digitsFamilyTakesOneLengthOrARange();
    void unknownSchemeIsRefusedByName();
    void partsSayWhatASchemeCanAnswer();
    void hugeTextIsRefusedAtOnce();
};

void TestSchemes::everySchemeOfTheShippedPacksExists()
{
    const auto names = schemesOfPacks();
    QVERIFY(names.size() > 10);
    for (const QByteArray &name : names)
        QVERIFY2(schemeExists(QString::fromUtf8(name)), name.constData());
}

void TestSchemes::namesAreSortedSoThatTheyAreFound()
{
    for (const QString &name : schemeNames())
        QVERIFY2(schemeExists(name), qPrintable(name));
}

void TestSchemes::acceptsTheVectorsOfTheStandards_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("text");
    const auto rows = [](const char *scheme, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::addRow("%s %s", scheme, text) << QString::fromLatin1(scheme) << QString::fromUtf8(text);
    };
    rows("uscc",
         {"9144030071526726XG", "91330100799655058B", "914403001922038216", "92370602MA3FG7K26Q", "91370602MA3CD5E666",
          "91410104MA45HJ8T1B", "91410104MA9GPQ3X4G", "92430381MA4LRT5W31", "93430381MA4QKX7YXD", "91350104MA31UWN439",
          "91370112MA3N8EPR5K", "91370112MA3DT1H97D", "91430381MA4TEK837F", "91350104MA2XY9QD2T", "91370602MA3PJU6L0N",
          "91360702MA35RB0G55", "123706024931234548"});
    rows("businessNo", {"110108000000016"});
    rows("gtin", {"6901234000016", "6901234000023", "6901234000108", "16901234000013", "69012341"});
    rows("sscc", {"006901234000000018", "123456789012345675"});
    rows("idcard", {"370602198503121011", "410104197805203518", "430381196508150010", "11010519491231002X"});
    rows("sc", {"SC11464010500015", "SC11333019700024", "SC11837048101233", "SC11834020305037", "SC12636098200051",
                "SC11532139200465", "SC12434017430075", "SC11432010400101", "SC10537060200019", "SC10237060200124",
                "SC12935060200035", "SC20141010400078"});
    rows("jy", {"JY13706020001235", "JY23706020004561", "JY14101040007894"});
    rows("cas", {"67-64-1", "7697-37-2", "151-50-8", "143-33-9", "7722-64-7", "7704-34-9", "6484-52-2"});
    rows("vin", {"1M8GDM9AXKP042788", "LSVAA49J252123456", "LFV2A21K803123456"});
    rows("drug20", {"83123450012345671234"});
    rows("drugStd", {"86901523000075", "86902439000609"});
    rows("pesticide32", {"12212341001735026148905173462801", "https://a.cn/q?c=12212341001735026148905173462801"});
    rows("vetDrug24", {"202603080123458302746195"});
    rows("seed", {"郑单958\n某种业公司\nA1B2C3D4E5\nhttps://seed.example/x"});
    rows("earTag", {"135010400001234"});
    rows("farmCode", {"3501040012"});
    rows("organic", {"13426000123456789"});
    rows("equipmentReg", {"21603101012006010101"});
    rows("equipment", {"31101101120120001", "311011011201200012", "3110110112012A0012"});
    rows("circulationNode", {"370602001"});
    rows("circulationMerchant", {"3706020010001"});
    rows("circulationVoucher", {"37060200100010000001"});
    rows("customs", {"422520261000001234", "4225 2026 1 000001234"});
    rows("fireworksLicence", {"（鲁）PF〔2026〕12", "(湘潭)LS[2025]000123", "（鲁F）LS（2026）0007"});
    rows("udi", {"01069012340001081728113010L2611A\x1d" "21000123"});
    rows("phone", {"13805351234", "0535-6601234", "053512345678", "0535-6601234-801", "400-800-1234",
                   "+86 138 0535 1234", "（0535）6601234"});
    rows("plate", {"鲁F12345", "鲁FD12345", "京A1234警", "粤Z1234港", "鲁F·12345"});
    rows("admin", {"370602", "820000"});
    rows("digits:18", {"422520261000001234"});
    rows("any", {"anything at all"});
    rows("lot", {"20261020A1"});
    rows("orgCode", {"71526726-X"});
    rows("gln", {"6901234000009"});
    rows("gs1", {"(01)06901234000108(17)281130(10)L2611A(21)000123", "010690123400010817281130",
                 "]d2010690123400010817281130", "https://id.gs1.org/01/06901234000016/10/L1?17=270420"});
    rows("ma", {"MA.156.M0.100001.10000013", "ma.156.M0.100001.10000013.L2611A.S0001.M261101.E281130"});
    rows("udi", {"(01)06901234000108(17)281130(10)L2611A(21)000123", "MA.156.M0.100001.10000013"});
}

void TestSchemes::acceptsTheVectorsOfTheStandards()
{
    QFETCH(QString, scheme);
    QFETCH(QString, text);
    const CodeCheck code = checkScheme(scheme, text, Today);
    QVERIFY2(code.state == CodeState::Ok, qPrintable(code.sentence));
    QVERIFY(code.sentence.isEmpty());
    QVERIFY(!code.key.isEmpty());
}

void TestSchemes::refusesWithTheReasonAndTheRightCharacter_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("position");
    const auto row = [](const char *scheme, const char *text, CodeReason reason, const char *expected = "",
                        int at = -1) {
        QTest::addRow("%s %s", scheme, text) << QString::fromLatin1(scheme) << QString::fromUtf8(text) << int(reason)
                                             << QString::fromUtf8(expected) << at;
    };
    row("gtin", "6901234000017", CodeReason::Check, "6", 12);
    row("gtin", "690123400001234", CodeReason::Length, "8/12/13/14");
    row("gtin", "690123400002", CodeReason::Length, "6901234000023"); // no valid UPC either: the last digit is gone
    row("gtin", "00000000", CodeReason::Shape);
    row("sc", "SC10537060200018", CodeReason::Check, "9", 15);
    row("sc", "SC1053706020001", CodeReason::Length, "16");
    row("sc", "QS370602010001", CodeReason::Prefix, "SC", 0);
    row("jy", "JY13706020001234", CodeReason::Check, "5", 15);
    row("idcard", "410104197805203519", CodeReason::Check, "8", 17);
    row("idcard", "410104197802303513", CodeReason::Date, "", 6);
    row("idcard", "41010419780520351", CodeReason::Length, "18");
    row("idcard", "410104780520351", CodeReason::Length, "18");
    row("idcard", "990104197805203518", CodeReason::Prefix, "", 0);
    row("idcard", "410104202712013519", CodeReason::Date, "", 6);
    row("uscc", "9144030071526726X", CodeReason::Length, "18");
    row("uscc", "9144030071526726XH", CodeReason::Check, "G", 17);
    row("uscc", "9144030071526726ZG", CodeReason::Character, "", 16);
    row("cas", "67-64-2", CodeReason::Check, "1", 6);
    row("cas", "7697-73-2", CodeReason::Check, "6", 8);
    row("cas", "151-50-7", CodeReason::Check, "8", 7);
    row("cas", "HNO3", CodeReason::Character, "", 0);
    row("vin", "1M8GDM9A1KP042788", CodeReason::Check, "X", 8);
    row("drug20", "8312345001234567123", CodeReason::Length, "20");
    row("drug20", "831234500123456712345", CodeReason::Length, "20");
    row("drug20", "8312345001234567123A", CodeReason::Character, "", 19);
    row("drugStd", "86901523000076", CodeReason::Check, "5", 13);
    row("drugStd", "16901234000013", CodeReason::Prefix, "869", 0);
    row("pesticide32", "1221234100173502614890517346280", CodeReason::Length, "32");
    row("pesticide32", "12212344001735026148905173462801", CodeReason::Character, "1/2/3", 7);
    row("vetDrug24", "202613080123458302746195", CodeReason::Date, "", 0);
    row("seed", "郑单958\n某种业公司\nA1B2C3D4E5", CodeReason::Shape);
    row("seed", "郑单958\n某种业公司\nA1B2C3D4E5A1B2C3D4E5A\nhttp://x", CodeReason::Length, "1–20");
    row("earTag", "435010400001234", CodeReason::Character, "1/2/3", 0);
    row("earTag", "13501040000123", CodeReason::Length, "15");
    row("equipmentReg", "21603101012006130101", CodeReason::Date, "", 10);
    row("phone", "1380535123", CodeReason::Length, "11");
    row("plate", "鲁F1234", CodeReason::Length, "7/8");
    row("ma", "MA.156.M0.100001.1000001", CodeReason::Shape);
    row("ma", "MA.156.M0.100001.10000013.E281330", CodeReason::Date, "", 27);
    row("udi", "(10)L2611A", CodeReason::Prefix, "(01)", 0);
    row("gs1", "(01)06901234000109", CodeReason::Check, "8", 17);
    row("gs1", "(17)281330", CodeReason::Date, "", 4);
    row("gs1", "(05)1", CodeReason::Shape, "", 0);
    row("drug20", "8.31234E+19", CodeReason::Rounded);
    row("digits:18", "42252026100000123", CodeReason::Length, "18");
    row("customs", "42252026100000123", CodeReason::Length, "18");
    row("customs", "42252026100000123A", CodeReason::Character, "", 17);
    row("fireworksLicence", "鲁PF2026-12", CodeReason::Shape);
    row("circulationNode", "37060200", CodeReason::Length, "9");
    row("circulationVoucher", "3706020010001000001A", CodeReason::Character, "", 19);
    row("businessNo", "110108000000017", CodeReason::Check, "6", 14);
    row("uscc", "   ", CodeReason::Empty);
}

void TestSchemes::refusesWithTheReasonAndTheRightCharacter()
{
    QFETCH(QString, scheme);
    QFETCH(QString, text);
    QFETCH(int, reason);
    QFETCH(QString, expected);
    QFETCH(int, position);
    const CodeCheck code = checkScheme(scheme, text, Today);
    QCOMPARE(code.state, CodeState::Bad);
    QCOMPARE(int(code.reason), reason);
    QCOMPARE(code.expected, expected);
    QCOMPARE(int(code.position), position);
    QVERIFY(!code.sentence.isEmpty());
    QVERIFY2(!code.sentence.contains(u'%'), qPrintable(code.sentence));
    QVERIFY(code.parts.isEmpty());
}

void TestSchemes::asksAboutWhatMayBeRight_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a 13-digit number that lost its last digit passes as GTIN-12 by accident")
        << QStringLiteral("gtin") << QStringLiteral("690123400001") << QStringLiteral("6901234000016");
    QTest::newRow("the organisation code inside a credit code")
        << QStringLiteral("uscc") << QStringLiteral("913301007996550578") << QStringLiteral("8");
    QTest::newRow("a drug code that a spreadsheet kept 15 digits of")
        << QStringLiteral("drug20") << QStringLiteral("83123450012345600000") << QString();
    QTest::newRow("a Chinese car") << QStringLiteral("vin") << QStringLiteral("LSVAA49J352123456")
                                   << QStringLiteral("2");
}

void TestSchemes::asksAboutWhatMayBeRight()
{
    QFETCH(QString, scheme);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const CodeCheck code = checkScheme(scheme, text, Today);
    QVERIFY2(code.state == CodeState::Suspicious, qPrintable(code.sentence));
    QCOMPARE(code.expected, expected);
    QVERIFY(!code.sentence.isEmpty());
}

void TestSchemes::saysWhatNormalisationChanged_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::addColumn<int>("changes");
    const auto row = [](const char *scheme, const char16_t *text, const char16_t *normal, CodeChanges changes) {
        QTest::addRow("%s %d", scheme, int(changes))
            << QString::fromLatin1(scheme) << QString::fromUtf16(text) << QString::fromUtf16(normal) << int(changes);
    };
    row("gtin", u"６９０１２３４０００016", u"6901234000016", CodeChange::FullWidth);
    row("gtin", u"690 1234-00001 6", u"6901234000016", CodeChange::Separators);
    row("gtin", u"690I2340000l6", u"6901234000016", CodeChange::LookAlike);
    row("gtin", u"  6901234000016 ", u"6901234000016", {});
    row("uscc", u"91370602ma3cd5e666", u"91370602MA3CD5E666", CodeChange::Case);
    row("uscc", u"9137O6O2MA3CD5E666", u"91370602MA3CD5E666", CodeChange::LookAlike);
    row("idcard", u"11010519491231002x", u"11010519491231002X", CodeChange::Case);
    row("sc", u"ｓｃ105-37060200019", u"SC10537060200019",
        CodeChange::FullWidth | CodeChange::Case | CodeChange::Separators);
    row("lot", u"２６１０２０Ａ１", u"261020A1", CodeChange::FullWidth);
    row("cas", u"7697‐37‐2", u"7697-37-2", {});
    row("cas", u"7697372", u"7697-37-2", CodeChange::Separators);
    row("fireworksLicence", u"(鲁)PF[2026]12", u"（鲁）PF〔2026〕12", {});
}

void TestSchemes::saysWhatNormalisationChanged()
{
    QFETCH(QString, scheme);
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QFETCH(int, changes);
    const CodeCheck code = checkScheme(scheme, text, Today);
    QCOMPARE(code.state, CodeState::Ok);
    QCOMPARE(code.text, normal);
    QCOMPARE(int(code.changes), changes);
    QCOMPARE(code.changeSentence.isEmpty(), changes == 0);
}

void TestSchemes::idCardTellsBirthSexAndRegion()
{
    const CodeCheck code = checkScheme(u"idcard", u"370602198503121011", Today);
    QCOMPARE(get<QDate>(code.parts, u"birth"), QDate(1985, 3, 12));
    QCOMPARE(text(code.parts, u"sex"), QStringLiteral("male"));
    QCOMPARE(text(code.parts, u"admin"), QStringLiteral("370602"));
    QCOMPARE(text(checkScheme(u"idcard", u"11010519491231002X", Today).parts, u"sex"), QStringLiteral("female"));
}

void TestSchemes::earTagTellsTheSpeciesOfThePacks()
{
    QCOMPARE(text(checkScheme(u"earTag", u"135010400001234").parts, u"species"), QStringLiteral("pig"));
    QCOMPARE(text(checkScheme(u"earTag", u"235010400001234").parts, u"species"), QStringLiteral("cattle"));
    QCOMPARE(text(checkScheme(u"earTag", u"335010400001234").parts, u"species"), QStringLiteral("sheep"));
}

void TestSchemes::idNumbersAreMaskedInEverySentence()
{
    QCOMPARE(maskedCode(u"idcard", u"370602198503121011"), QStringLiteral("370602********1011"));
    QCOMPARE(maskedCode(u"gtin", u"6901234000016"), QStringLiteral("6901234000016"));
    QCOMPARE(masked(u"370602850312101"), QStringLiteral("370602*****2101"));
    QCOMPARE(masked(u"13800138000"), QStringLiteral("138****8000"));
    QCOMPARE(masked(u"E12345678"), QStringLiteral("E********"));
    QCOMPARE(masked(u"欧阳小麻"), QStringLiteral("欧***"));
    QCOMPARE(masked(u"王"), QStringLiteral("王*"));
    QCOMPARE(masked(u""), QStringLiteral("*"));
    const CodeCheck code = checkScheme(u"idcard", u"410104197805203519", Today);
    QVERIFY(code.sentence.contains(u"410104********3519"));
    QVERIFY(!code.sentence.contains(u"19780520"));
    const CodeCheck tidied = checkScheme(u"idcard", u"41010419780520 3518", Today);
    QVERIFY(!tidied.changeSentence.isEmpty());
    QVERIFY(!tidied.changeSentence.contains(u"1978"));
}

void TestSchemes::licenceWithATextBehindItIsStillChecked()
{
    const QStringList schemes{QStringLiteral("sc"), QStringLiteral("jy"), QStringLiteral("text")};
    const CodeCheck wrong = checkAnyOf(schemes, u"SC10537060200018");
    QCOMPARE(wrong.state, CodeState::Bad);
    QCOMPARE(wrong.scheme, QStringLiteral("sc"));
    QCOMPARE(wrong.expected, QStringLiteral("9"));
    QCOMPARE(checkAnyOf(schemes, u"JY13706020001234").scheme, QStringLiteral("jy"));
    const CodeCheck filing = checkAnyOf(schemes, u"鲁食备370602001");
    QCOMPARE(filing.state, CodeState::Ok);
    QCOMPARE(filing.scheme, QStringLiteral("text"));
}

void TestSchemes::digitsFamilyTakesOneLengthOrARange()
{
    QVERIFY(schemeExists(u"digits:18"));
    QVERIFY(schemeExists(u"digits:4-8"));
    for (const char16_t *wrong :
         {u"digits:", u"digits:0", u"digits:8-4", u"digits:x", u"digits:1-", u"digits:99999", u"Digits:1"})
        QVERIFY2(!schemeExists(QString::fromUtf16(wrong)), qPrintable(QString::fromUtf16(wrong)));
    QCOMPARE(checkScheme(u"digits:4-8", u"12345").state, CodeState::Ok);
    QCOMPARE(checkScheme(u"digits:4-8", u"123").state, CodeState::Bad);
    QCOMPARE(checkScheme(u"digits:4-8", u"123456789").state, CodeState::Bad);
}

void TestSchemes::unknownSchemeIsRefusedByName()
{
    QVERIFY(!schemeExists(u"nothing"));
    const CodeCheck code = checkScheme(u"nothing", u"1");
    QCOMPARE(code.reason, CodeReason::UnknownScheme);
    QVERIFY(code.sentence.contains(u"nothing"));
}

void TestSchemes::partsSayWhatASchemeCanAnswer()
{
    QCOMPARE(partsOf(u"idcard"),
             QStringList({QStringLiteral("birth"), QStringLiteral("sex"), QStringLiteral("admin")}));
    QVERIFY(partsOf(u"digits:18").isEmpty());
}

void TestSchemes::hugeTextIsRefusedAtOnce()
{
    const QString huge(5'000'000, u'１');
    for (const QString &name : schemeNames())
        QCOMPARE(checkScheme(name, huge).state, CodeState::Bad);
}

QTEST_APPLESS_MAIN(TestSchemes)
#include "tst_schemes.moc"
