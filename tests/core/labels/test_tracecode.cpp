#include "labelexamples.h"

#include "core/labels/tracecode.h"

using namespace suben;

class TestTraceCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGtinMakesTheElementsOfGb33993();
    void withoutGtinTheCodeIsText();
    void aWrongGtinIsRefused();
    void aLotThatGs1CannotCarryMakesText_data();
    void aLotThatGs1CannotCarryMakesText();
    void anAddressIsTakenAsItIs();
    void whatIsNoAddressIsRefused();
    void ownTextStaysWithinItsBytes();
    void ownTextKeepsNumberNameAndExpiryLongest();
    void wordsOfPacksAreKnown();
};

void TestTraceCode::aGtinMakesTheElementsOfGb33993()
{
    const auto code = traceCode(examples::milk());
    QVERIFY(code);
    QCOMPARE(code->symbology, Symbology::Gs1QrCode);
    QCOMPARE(code->text, QStringLiteral("[01]06901234000016[10]20261020A1[17]270420"));
    QCOMPARE(code->readable, QStringLiteral("(01)06901234000016 (10)20261020A1 (17)270420"));
}

void TestTraceCode::withoutGtinTheCodeIsText()
{
    LabelContent content = examples::milk();
    content.trace.gtin.clear();
    const auto code = traceCode(content);
    QCOMPARE(code->symbology, Symbology::QrCode);
    QVERIFY(code->text.startsWith(QStringLiteral("品名:纯牛奶\n规格:250mL×12\n批号:20261020A1\n")));
}

void TestTraceCode::aWrongGtinIsRefused()
{
    LabelContent content = examples::milk();
    content.trace.gtin = QStringLiteral("6901234000017");
    const auto code = traceCode(content);
    QVERIFY(!code);
    QCOMPARE(code.error().code, ErrorCode::Refused);
    QCOMPARE(code.error().findings.front().field, QStringLiteral("item.gtin"));
    QVERIFY(code.error().text.contains(u'6'));
}

void TestTraceCode::aLotThatGs1CannotCarryMakesText_data()
{
    QTest::addColumn<TraceForm>("form");
    QTest::addColumn<QString>("lot");
    QTest::addColumn<bool>("text");
    QTest::newRow("chinese") << TraceForm::Gb33993 << "甲1108" << true;
    QTest::newRow("slash, not in GB/T 33993") << TraceForm::Gb33993 << "A/1" << true;
    QTest::newRow("slash, in GS1") << TraceForm::Gs1 << "A/1" << false;
    QTest::newRow("brackets of the eye") << TraceForm::Gs1 << "A(1)" << false;
    QTest::newRow("21 characters") << TraceForm::Gs1 << "123456789012345678901" << true;
    QTest::newRow("20 characters") << TraceForm::Gs1 << "12345678901234567890" << false;
}

void TestTraceCode::aLotThatGs1CannotCarryMakesText()
{
    QFETCH(TraceForm, form);
    QFETCH(QString, lot);
    QFETCH(bool, text);
    LabelContent content = examples::milk();
    content.trace.form = form;
    content.trace.lotCode = lot;
    const auto code = traceCode(content);
    QVERIFY2(code, code ? "" : qPrintable(code.error().text));
    QCOMPARE(code->symbology == Symbology::QrCode, text);
    QCOMPARE(withSeverity(code->findings, Severity::Info).size(), text ? 1 : 0);
}

void TestTraceCode::anAddressIsTakenAsItIs()
{
    LabelContent content = examples::milk();
    content.trace.form = TraceForm::Url;
    content.trace.url = QStringLiteral("https://id.example.cn/01/06901234000016/10/20261020A1?17=270420");
    QCOMPARE(traceCode(content)->text, content.trace.url);
}

void TestTraceCode::whatIsNoAddressIsRefused()
{
    for (const QString &url : {QString(), QStringLiteral("id.example.cn"), QStringLiteral("javascript:alert(1)"),
                               QStringLiteral("https://")}) {
        LabelContent content = examples::milk();
        content.trace.form = TraceForm::Url;
        content.trace.url = url;
        QCOMPARE(traceCode(content).error().code, ErrorCode::Refused);
    }
}

void TestTraceCode::ownTextStaysWithinItsBytes()
{
    LabelContent content = examples::nuts();
    content.facts[0].text = QString(60, QChar(u'果'));
    for (int bytes = 18; bytes <= LongestOwnText; ++bytes) {
        const QString text = ownText(content, bytes);
        QVERIFY(text.toUtf8().size() <= bytes);
        QVERIFY2(text.contains(QStringLiteral("20261108H1")), qPrintable(QString::number(bytes)));
    }
    QVERIFY(ownText(content, 5).isEmpty());
}

void TestTraceCode::ownTextKeepsNumberNameAndExpiryLongest()
{
    QCOMPARE(ownText(examples::nuts(), 75),
             QStringLiteral("品名:每日坚果混合装\n批号:20261108H1\n保质期至:2027-04-20"));
    QCOMPARE(ownText(examples::nuts(), 17), QStringLiteral("批号:20261108H1"));
}

void TestTraceCode::wordsOfPacksAreKnown()
{
    QCOMPARE(traceFormFromName(u"gb33993"), TraceForm::Gb33993);
    QCOMPARE(traceFormFromName(u""), TraceForm::Own);
    QVERIFY(!traceFormFromName(u"aztec"));
}

QTEST_MAIN(TestTraceCode)
#include "test_tracecode.moc"
