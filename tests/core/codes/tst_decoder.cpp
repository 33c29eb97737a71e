#include "core/codes/decoder.h"

#include <QTest>

using namespace suben;

namespace
{

QStringList schemesOf(const Decoded &decoded)
{
    QStringList schemes;
    for (const CodeCheck &code : decoded.candidates)
        schemes << code.scheme;
    schemes.sort();
    return schemes;
}

ScanContext expecting(const char *schemes)
{
    ScanContext context;
    context.schemes = QString::fromLatin1(schemes).split(u' ', Qt::SkipEmptyParts);
    context.today = QDate(2026, 11, 22);
    return context;
}

} // namespace

class TestDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routesAsTheTable_data();
    void routesAsTheTable();
    void wrongCheckDigitComesWithTheSentence();
    void expectedSchemeWinsOverALengthThatHappensToFit();
    void goodsBarcodeIsReadWhereDrugCodesAreExpected();
    void addressIsKeptWholeAndItsCodeRead();
    void lostSeparatorAsksOnce();
    void scannersOwnSeparatorIsUnderstood();
    void unknownTextIsKeptRaw();
    void tooLongTextIsKeptAndNotLookedAt();
};

void TestDecoder::routesAsTheTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("schemes");
    const auto row = [](const char *name, const char *text, const char *context, const char *schemes) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(context) << QString::fromLatin1(schemes);
    };
    row("EAN-13", "6901234000016", "", "gtin");
    row("EAN-8", "69012341", "", "gtin");
    row("UPC", "036000291452", "", "gtin");
    row("case", "16901234000013", "", "gtin");
    row("EAN-13 with AIM prefix", "]E06901234000016", "", "gtin");
    row("national drug code where it is expected", "86901523000075", "drugStd", "drugStd");
    row("national drug code or a case", "86901523000075", "", "drugStd gtin");
    row("ear tag in a livestock step", "135010400001234", "earTag", "earTag");
    row("ear tag without context", "135010400001234", "", "earTag");
    row("business number", "110108000000016", "", "businessNo");
    row("organic code by pack", "13426000123456789", "organic", "organic");
    row("equipment code by pack", "31101101120120001", "equipment", "equipment");
    row("17 digits without context are never guessed", "31101101120120001", "", "equipment organic");
    row("car", "LSVAA49J252123456", "", "vin");
    row("credit code", "91370602MA3CD5E666", "", "uscc");
    row("credit code of digits", "914403001922038216", "", "uscc");
    row("ID card", "370602198503121011", "", "idcard");
    row("ID card with X", "11010519491231002X", "", "idcard");
    row("customs declaration by field", "422520261000001234", "digits:18", "digits:18");
    row("drug code by pack", "83123450012345671234", "drug20 gs1", "drug20");
    row("equipment registration by pack", "21603101012006010101", "equipmentReg", "equipmentReg");
    row("20 digits without context are never guessed", "21603101012006010101", "",
        "circulationVoucher drug20 equipmentReg");
    row("SSCC in an element string", "00006901234000000018", "", "gs1");
    row("UDI without brackets", "010690123400010817281130", "", "gs1");
    row("UDI in a veterinary step", "010690123400010817281130", "vetDrug24", "gs1");
    row("veterinary drug", "202603080123458302746195", "", "vetDrug24");
    row("pesticide", "12212341001735026148905173462801", "", "pesticide32");
    row("element string with brackets", "(01)06901234000108(17)281130(10)L2611A(21)000123", "", "gs1");
    row("element string behind ]C1", "]C10106901234000108", "", "gs1");
    row("element string behind ]d2", "]d2010690123400010817281130", "", "gs1");
    row("element string behind ]Q3", "]Q3010690123400010817281130", "", "gs1");
    row("element string behind ]e0", "]e00106901234000108", "", "gs1");
    row("MA", "MA.156.M0.100001.10000013", "", "ma");
    row("seed", "郑单958\n某种业\nA1B2C3\nhttps://seed.example", "", "seed");
    row("veterinary text", "产品追溯码:202603080123458302746195\n批准文号:兽药字010123456\n企业:某某\n电话:0531", "",
        "vetDrug24");
    row("food licence", "SC10537060200019", "", "sc");
    row("substance", "7697-37-2", "", "cas");
    row("plate", "鲁F12345", "", "plate");
    row("farm code by pack", "3501040012", "farmCode", "farmCode");
    row("phone", "13805351234", "", "phone");
}

void TestDecoder::routesAsTheTable()
{
    QFETCH(QString, text);
    QFETCH(QString, context);
    QFETCH(QString, schemes);
    const Decoded decoded = decode(text, expecting(context.toLatin1().constData()));
    QCOMPARE(decoded.raw, text);
    QCOMPARE(schemesOf(decoded).join(u' '), schemes);
    for (const CodeCheck &code : decoded.candidates)
        QVERIFY2(code.state != CodeState::Bad, qPrintable(code.sentence));
}

void TestDecoder::wrongCheckDigitComesWithTheSentence()
{
    const Decoded decoded = decode(u"6901234000017");
    QCOMPARE(schemesOf(decoded), QStringList{QStringLiteral("gtin")});
    QCOMPARE(decoded.candidates.front().expected, QStringLiteral("6"));
    QVERIFY(!decoded.isCertain());
    QVERIFY(decode(u"6901234000016").isCertain());
}

void TestDecoder::expectedSchemeWinsOverALengthThatHappensToFit()
{
    const Decoded id = decode(u"410104197805203519", expecting("idcard"));
    QCOMPARE(schemesOf(id), QStringList{QStringLiteral("idcard")});
    QCOMPARE(id.candidates.front().reason, CodeReason::Check);
    const Decoded drug = decode(u"8312345001234567123", expecting("drug20 gs1"));
    QCOMPARE(drug.candidates.front().scheme, QStringLiteral("drug20"));
    QCOMPARE(drug.candidates.front().reason, CodeReason::Length);
}

void TestDecoder::goodsBarcodeIsReadWhereDrugCodesAreExpected()
{
    QCOMPARE(schemesOf(decode(u"6901234000016", expecting("drug20 gs1"))), QStringList{QStringLiteral("gtin")});
}

void TestDecoder::addressIsKeptWholeAndItsCodeRead()
{
    const QString address = QStringLiteral("https://www.icama.cn/q?a=1&code=12212341001735026148905173462801");
    const Decoded pesticide = decode(address);
    QCOMPARE(pesticide.url, address);
    QCOMPARE(schemesOf(pesticide), QStringList{QStringLiteral("pesticide32")});
    QCOMPARE(schemesOf(decode(u"http://a.cn/p/6901234000016")), QStringList{QStringLiteral("gtin")});
    const Decoded link = decode(u"https://a.cn/01/06901234000016/10/A1");
    QCOMPARE(text(link.candidates.front().parts, u"lot"), QStringLiteral("A1"));
    const Decoded lift = decode(u"https://lift.example/t/ABCDEF");
    QVERIFY(lift.candidates.empty());
    QVERIFY(!lift.url.isEmpty());
}

void TestDecoder::lostSeparatorAsksOnce()
{
    const Decoded decoded = decode(u"01069012340001081728113010L2611A21000123");
    QCOMPARE(schemesOf(decoded), QStringList{QStringLiteral("gs1")});
    QCOMPARE(decoded.readings.size(), std::size_t(1));
    QVERIFY(!decoded.isCertain());
}

void TestDecoder::scannersOwnSeparatorIsUnderstood()
{
    ScanContext context;
    context.gs1Separator = QStringLiteral("~");
    const Decoded decoded = decode(u"01069012340001081728113010L2611A~21000123", context);
    QCOMPARE(text(decoded.candidates.front().parts, u"serial"), QStringLiteral("000123"));
    QVERIFY(decoded.isCertain());
}

void TestDecoder::unknownTextIsKeptRaw()
{
    for (const char16_t *unknown : {u"", u"hello", u"你好", u"]", u"]C1", u"0000"}) {
        const Decoded decoded = decode(unknown);
        QCOMPARE(decoded.raw, QString::fromUtf16(unknown));
        QVERIFY(!decoded.isCertain());
    }
    QCOMPARE(decode(u"8.31234E+19").candidates.front().reason, CodeReason::Rounded);
}

void TestDecoder::tooLongTextIsKeptAndNotLookedAt()
{
    const QString huge(3'000'000, u'1');
    const Decoded decoded = decode(huge);
    QCOMPARE(decoded.raw, huge);
    QVERIFY(decoded.candidates.empty());
}

QTEST_APPLESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
