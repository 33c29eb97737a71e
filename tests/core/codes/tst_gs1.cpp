#include "core/codes/digitallink.h"
#include "core/codes/gs1.h"
#include "core/codes/gs1ai.h"
#include "core/codes/gs1lint.h"
#include "core/codes/gs1pairs.h"
#include "core/codes/schemes.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace suben;

namespace
{

const QString Brackets = QStringLiteral("(01)06901234000108(17)281130(10)L2611A(21)000123");

/// AIs of the GS1 syntax dictionary: number, whether its length is predefined, pieces in our notation.
struct DictionaryRow {
    QString ai;
    bool predefined;
    QStringList pieces;
    QString needs;
    QString forbids;
};

QString ourPiece(QString piece)
{
    const bool optional = piece.startsWith(u'[');
    piece.remove(u'[').remove(u']');
    return (optional ? QStringLiteral("?") : QString()) + piece.replace(QStringLiteral(".."), QStringLiteral("-"));
}

std::vector<DictionaryRow> dictionary()
{
    QFile file(QStringLiteral(SUBEN_SHARED "/kits-data/gs1/gs1-syntax-dictionary.txt"));
    std::vector<DictionaryRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    static const QRegularExpression piece(QStringLiteral("^\\[?[NXYZ][0-9.]"));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString text = QString::fromUtf8(line).section(u'#', 0, 0).trimmed();
        QStringList words = text.split(space, Qt::SkipEmptyParts);
        if (words.size() < 2)
            continue;
        const QStringList range = words.takeFirst().split(u'-');
        const bool flagged = !piece.match(words.first()).hasMatch();
        const bool predefined = flagged && words.first().contains(u'*');
        if (flagged)
            words.removeFirst();
        QStringList pieces;
        while (!words.isEmpty() && piece.match(words.first()).hasMatch())
            pieces << ourPiece(words.takeFirst());
        QString needs;
        QString forbids;
        for (const QString &word : std::as_const(words)) {
            needs += word.startsWith(u"req=") ? word.sliced(4) : QString();
            forbids += word.startsWith(u"ex=") ? word.sliced(3) : QString();
        }
        for (int ai = range.first().toInt(); ai <= range.last().toInt(); ++ai)
            rows.push_back({QString::number(ai).rightJustified(range.first().size(), u'0'), predefined, pieces, needs, forbids});
    }
    return rows;
}

} // namespace

class TestGs1 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARawScanWithSeparators();
    void readsBracketsAndWritesThemAgain();
    void separatorMayBeWrittenAsPicture();
    void dayZeroIsTheEndOfTheMonth();
    void centuryTurnsAfterFifty();
    void tellsThePartsOfADelivery();
    void refusesWrongElements_data();
    void refusesWrongElements();
    void sentenceNamesTheElementNotTheWholeString();
    void keyIsTheSameForTwoWaysToScanOneThing();
    void bracketInAValueSurvives();
    void lostSeparatorGivesOtherReadings();
    void noOtherReadingWhereASeparatorStands();
    void labelOfScenarioOneIsWritten();
    void labelRefusesWhatCannotBePrinted();
    void digitalLinkGoesThereAndBack();
    void digitalLinkEncodesSignsInALot();
    void addressWithoutAKeyIsNoDigitalLink();
    void tableIsTheSyntaxDictionary();
    void everySampleOfEveryComponentRuleIsJudgedRight();
    void refusesWhatAComponentRuleForbids_data();
    void refusesWhatAComponentRuleForbids();
    void pairingsAreTheSyntaxDictionarys();
    void saysWhatBelongsTogether_data();
    void saysWhatBelongsTogether();
};

void TestGs1::readsARawScanWithSeparators()
{
    const QString raw = QStringLiteral("010690123400010817281130") + QStringLiteral("10L2611A") + GroupSeparator +
                        QStringLiteral("21000123");
    const auto string = parseElementString(raw);
    QVERIFY(string);
    QCOMPARE(bracketText(*string), Brackets);
    QCOMPARE(rawText(*string), raw);
}

void TestGs1::readsBracketsAndWritesThemAgain()
{
    const auto string = parseElementString(Brackets);
    QVERIFY(string);
    QCOMPARE(string->elements.size(), std::size_t(4));
    QCOMPARE(bracketText(*string), Brackets);
    const auto wide = checkScheme(u"gs1", u"（０１）０６９０１２３４０００１０８（１０）Ｌ１");
    QCOMPARE(wide.text, QStringLiteral("(01)06901234000108(10)L1"));
}

void TestGs1::separatorMayBeWrittenAsPicture()
{
    const auto string = parseElementString(u"10L2611A\u241D21000123");
    QVERIFY(string);
    QCOMPARE(string->value(u"10"), QStringLiteral("L2611A"));
    QCOMPARE(string->value(u"21"), QStringLiteral("000123"));
}

void TestGs1::dayZeroIsTheEndOfTheMonth()
{
    QCOMPARE(gs1Date(u"281100"), QDate(2028, 11, 30));
    QCOMPARE(gs1Date(u"280200"), QDate(2028, 2, 29));
    QCOMPARE(gs1Date(u"270200"), QDate(2027, 2, 28));
}

void TestGs1::centuryTurnsAfterFifty()
{
    QCOMPARE(gs1Date(u"500101"), QDate(2050, 1, 1));
    QCOMPARE(gs1Date(u"510101"), QDate(1951, 1, 1));
    QVERIFY(!gs1Date(u"270230"));
    QVERIFY(!gs1Date(u"271301"));
}

void TestGs1::tellsThePartsOfADelivery()
{
    const CodeCheck code = checkScheme(u"gs1", u"(01)96901234000019(3103)001250(15)270420(11)261020(10)B7(37)12");
    QVERIFY2(code.state != CodeState::Bad, qPrintable(code.sentence));
    QCOMPARE(text(code.parts, u"gtin"), QStringLiteral("96901234000019"));
    QCOMPARE(text(code.parts, u"lot"), QStringLiteral("B7"));
    QCOMPARE(get<QDate>(code.parts, u"bestBefore"), QDate(2027, 4, 20));
    QCOMPARE(get<QDate>(code.parts, u"made"), QDate(2026, 10, 20));
    QCOMPARE(get<Decimal>(code.parts, u"count"), Decimal::fromInteger(12));
    QCOMPARE(get<Quantity>(code.parts, u"weight"), Quantity::parse(u"1.25 kg"));
}

void TestGs1::refusesWrongElements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const char *text, CodeReason reason) {
        QTest::newRow(name) << QString::fromLatin1(text) << int(reason);
    };
    row("wrong check digit", "(01)06901234000109", CodeReason::Check);
    row("GTIN too short", "(01)6901234000108", CodeReason::Length);
    row("raw GTIN cut off", "0106901234", CodeReason::Length);
    row("no such AI", "0506901234000108", CodeReason::Shape);
    row("30 February", "(17)270230", CodeReason::Date);
    row("lot of 21 characters", "(10)123456789012345678901", CodeReason::Length);
    row("letter in a weight", "(3103)00A250", CodeReason::Character);
    row("sign outside set 82", "(10)A#1", CodeReason::Character);
    row("two different lots", "(10)A(10)B", CodeReason::Shape);
    row("empty lot", "(10)", CodeReason::Length);
    row("text in front", "x(10)A", CodeReason::Shape);
    row("net weight with six places is not in the table", "(3106)000125", CodeReason::Shape);
}

void TestGs1::refusesWrongElements()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    const auto string = parseElementString(text);
    QVERIFY(!string);
    QCOMPARE(int(string.error().reason), reason);
}

void TestGs1::sentenceNamesTheElementNotTheWholeString()
{
    const CodeCheck code = checkScheme(u"gs1", u"(01)06901234000109(17)281130(10)L2611A");
    QCOMPARE(code.expected, QStringLiteral("8"));
    QVERIFY2(code.sentence.contains(u"06901234000109"), qPrintable(code.sentence));
    QVERIFY(!code.sentence.contains(u"L2611A"));
    QVERIFY(checkScheme(u"gs1", u"(01)06901234000108(17)281330").sentence.contains(u"(17)"));
}

void TestGs1::keyIsTheSameForTwoWaysToScanOneThing()
{
    const CodeCheck symbol = checkScheme(u"gs1", u"]d2010690123400010817281130"
                                                 "10L2611A\u241D"
                                                 "21000123");
    const CodeCheck link = checkScheme(u"gs1", u"https://a.cn/01/06901234000108/21/000123");
    QVERIFY2(symbol.state == CodeState::Ok, qPrintable(symbol.sentence));
    QCOMPARE(symbol.key, QStringLiteral("(01)06901234000108(21)000123"));
    QCOMPARE(link.key, symbol.key);
}

void TestGs1::bracketInAValueSurvives()
{
    const ElementString string{
        {{QStringLiteral("10"), QStringLiteral("A(21)B")}, {QStringLiteral("21"), QStringLiteral("1")}}};
    const auto back = parseElementString(bracketText(string));
    QVERIFY(back);
    QCOMPARE(*back, string);
}

void TestGs1::lostSeparatorGivesOtherReadings()
{
    const auto readings = otherReadings(u"0106901234000108"
                                        "17281130"
                                        "10L2611A21000123");
    QCOMPARE(readings.size(), std::size_t(1));
    QCOMPARE(bracketText(readings.front()), Brackets);
    // too long for a lot: only the other reading is left
    const auto tooLong = otherReadings(u"0106901234000108"
                                       "10L2611A1234567"
                                       "21000123456789");
    QCOMPARE(tooLong.size(), std::size_t(1));
    QCOMPARE(tooLong.front().value(u"10"), QStringLiteral("L2611A1234567"));
}

void TestGs1::noOtherReadingWhereASeparatorStands()
{
    QVERIFY(otherReadings(QString(QStringLiteral("10L2611A21000123") + GroupSeparator + QStringLiteral("17281130")))
                .empty());
    QVERIFY(otherReadings(u"0106901234000108"
                          "17281130"
                          "10LOT")
                .empty());
    QVERIFY(otherReadings(Brackets).empty());
}

void TestGs1::labelOfScenarioOneIsWritten()
{
    const auto label =
        elementsForLabel({QStringLiteral("6901234000016"), QStringLiteral("20261020A1"), QDate(2027, 4, 20), {}, {}});
    QVERIFY(label);
    QCOMPARE(bracketText(*label), QStringLiteral("(01)06901234000016(10)20261020A1(17)270420"));
    QCOMPARE(rawText(*label), QStringLiteral("010690123400001610"
                                             "20261020A1") +
                                  GroupSeparator + QStringLiteral("17270420"));
}

void TestGs1::labelRefusesWhatCannotBePrinted()
{
    const QString gtin = QStringLiteral("6901234000016");
    const QDate day(2027, 4, 20);
    QVERIFY(!elementsForLabel({QStringLiteral("6901234000017"), {}, day, {}, {}}));
    QVERIFY(!elementsForLabel({QString(), QStringLiteral("A1"), day, {}, {}}));
    for (const char16_t *lot : {u"批1", u"A&B", u"A/B", u"A<B", u"50%", u"A?", u"A 1", u"123456789012345678901"})
        QVERIFY2(!elementsForLabel({gtin, QString::fromUtf16(lot), day, {}, {}}), qPrintable(QString::fromUtf16(lot)));
    QVERIFY(!elementsForLabel({gtin, {}, QDate(2051, 1, 1), {}, {}}));
    QVERIFY(!elementsForLabel({gtin, {}, QDate(), {}, {}}));
    QVERIFY(elementsForLabel({gtin, QStringLiteral("A-1"), day, day, QStringLiteral("S1")}));
}

void TestGs1::digitalLinkGoesThereAndBack()
{
    const auto label = elementsForLabel({QStringLiteral("6901234000016"), QStringLiteral("20261020A1"),
                                         QDate(2027, 4, 20), QDate(2026, 10, 20), QStringLiteral("7")});
    QVERIFY(label);
    const auto link = digitalLink(*label, QStringLiteral("https://id.example.cn/"));
    QVERIFY(link);
    QCOMPARE(*link, QStringLiteral("https://id.example.cn/01/06901234000016/10/20261020A1/21/7?17=270420&11=261020"));
    const auto back = parseDigitalLink(*link);
    QVERIFY(back && *back);
    QCOMPARE(partsOfElements(**back), partsOfElements(*label));
    QVERIFY(!digitalLink(*label, QStringLiteral("example")));
    QVERIFY(!digitalLink(*label, QStringLiteral("javascript:alert(1)")));
    QVERIFY(!digitalLink(ElementString{}, QStringLiteral("https://a.cn")));
}

void TestGs1::digitalLinkEncodesSignsInALot()
{
    const ElementString string{{{QStringLiteral("01"), QStringLiteral("06901234000016")},
                                {QStringLiteral("10"), QStringLiteral("A/B?(1)+%")}}};
    const auto link = digitalLink(string, QStringLiteral("https://a.cn"));
    QVERIFY(link);
    QVERIFY(!link->contains(u"A/B"));
    const auto back = parseDigitalLink(*link);
    QVERIFY(back && *back);
    QCOMPARE((*back)->value(u"10"), QStringLiteral("A/B?(1)+%"));
}

void TestGs1::addressWithoutAKeyIsNoDigitalLink()
{
    for (const char16_t *address : {u"https://a.cn/", u"https://a.cn/q?c=1", u"https://a.cn/10/A",
                                    u"ftp://a.cn/01/06901234000016", u"not an address"})
        QVERIFY2(!parseDigitalLink(address), qPrintable(QString::fromUtf16(address)));
    const auto wrong = parseDigitalLink(u"https://a.cn/01/06901234000017");
    QVERIFY(wrong && !*wrong);
    QCOMPARE(wrong->error().expected, QStringLiteral("6"));
}

void TestGs1::tableIsTheSyntaxDictionary()
{
    const auto rows = dictionary();
    if (rows.empty())
        QSKIP("the GS1 syntax dictionary is not here");
    QVERIFY(rows.size() > 500);
    QSet<QString> known;
    for (const DictionaryRow &row : rows) {
        const Gs1Ai *ours = findGs1Ai(row.ai);
        QVERIFY2(ours != nullptr, qPrintable(row.ai));
        QVERIFY2((ours->length == Gs1Length::Predefined) == row.predefined, qPrintable(row.ai));
        QCOMPARE(QString::fromUtf16(ours->pieces), row.pieces.join(u' '));
        known << row.ai;
    }
    for (int size = 2, end = 100; size <= 4; ++size, end *= 10) {
        for (int ai = 0; ai < end; ++ai) {
            const QString text = QString::number(ai).rightJustified(size, u'0');
            QVERIFY2((findGs1Ai(text) != nullptr) == known.contains(text), qPrintable(text));
        }
    }
}

void TestGs1::everySampleOfEveryComponentRuleIsJudgedRight()
{
    QFile file(QStringLiteral(SUBEN_SHARED "/kits-data/gs1/lints.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the GS1 linter samples are not here");
    QSet<QByteArray> rules;
    for (const DictionaryRow &row : dictionary()) {
        for (const QString &piece : row.pieces) {
            for (const QString &rule : piece.split(u',').mid(1))
                rules << rule.toLatin1();
        }
    }
    int tried = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        // a table of given prefixes is not shipped, so nothing can be said of a prefix that is well formed
        if (cells.size() != 3 || !rules.contains(cells[0]) || cells[0].startsWith("gcppos") ||
            cells[0].startsWith("coupon"))
            continue;
        const bool passes = !lintGs1(QString::fromUtf8(cells[0]), QString::fromUtf8(cells[2])).has_value();
        QVERIFY2(passes == (cells[1] == "ok"), line.constData());
        ++tried;
    }
    QVERIFY2(tried > 3000, qPrintable(QString::number(tried)));
}

void TestGs1::pairingsAreTheSyntaxDictionarys()
{
    const auto rows = dictionary();
    if (rows.empty())
        QSKIP("the GS1 syntax dictionary is not here");
    // those met in Chinese trade
    static const QRegularExpression met(QStringLiteral(
        "^([01][0-9]|2[0-2]|30|37|31[0-6][0-9]|32[0-9]{2}|33[0-6][0-9]|39[0-5][0-9]|4[01][0-9]|42[0-7]|700[3-9]|70[34][0-9]|"
        "800[3-8]|8020)$"));
    int tried = 0;
    for (const DictionaryRow &row : rows) {
        if (!met.match(row.ai).hasMatch() || (row.ai > u"7040" && row.ai < u"7050"))
            continue;
        const Gs1Pairing *ours = gs1Pairing(row.ai);
        QVERIFY2((ours == nullptr) == (row.needs.isEmpty() && row.forbids.isEmpty()), qPrintable(row.ai));
        QCOMPARE(ours != nullptr ? ours->needs.toString() : QString(), row.needs);
        QCOMPARE(ours != nullptr ? ours->forbids.toString() : QString(), row.forbids);
        ++tried;
    }
    QVERIFY2(tried > 200, qPrintable(QString::number(tried)));
}

void TestGs1::saysWhatBelongsTogether_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("ai");
    QTest::addColumn<bool>("isSuspicious");
    const auto row = [](const char *code, const char *ai, bool isSuspicious = false) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(ai) << isSuspicious;
    };
    row("(01)06901234000108(10)L1(21)S1", "");
    row("(00)069012340000000016(02)06901234000108(37)24", "");
    row("(10)L1", "10");
    row("(01)06901234000108(37)24", "01", true);
    row("(02)06901234000108(37)24", "37"); // a count belongs to a logistic unit
    row("(01)06901234000108(3101)000125(3102)001250", "3101", true);
    row("(01)06901234000108(3922)1250", "3922"); // a price of what is not weighed
    row("(01)06901234000108(3102)001250(3922)1250", "");
}

void TestGs1::saysWhatBelongsTogether()
{
    QFETCH(QString, code);
    QFETCH(QString, ai);
    QFETCH(bool, isSuspicious);
    const auto string = parseElementString(code);
    QVERIFY(string);
    const auto fault = pairFault(*string);
    QCOMPARE(fault ? fault->ai : QString(), ai);
    const CodeCheck check = checkScheme(u"gs1", code);
    QCOMPARE(check.state, isSuspicious ? CodeState::Suspicious : CodeState::Ok);
    QCOMPARE(check.sentence.contains(u'(' + ai + u')'), isSuspicious);
    QCOMPARE(check.parts.has(u"beside"), !ai.isEmpty() && !isSuspicious);
}

void TestGs1::refusesWhatAComponentRuleForbids_data()
{
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");
    const auto row = [](const char *name, const char *good, const char *bad) {
        QTest::newRow(name) << QString::fromLatin1(good) << QString::fromLatin1(bad);
    };
    row("00 check digit", "(00)006901234000000018", "(00)006901234000000019");
    row("02 check digit", "(02)06901234000108(37)12", "(02)06901234000107(37)12");
    row("11 day 31 of June", "(11)260630", "(11)260631");
    row("12 due date", "(12)260200", "(12)261300");
    row("13 packed", "(13)280229", "(13)270229");
    row("17 leap day", "(17)280229", "(17)270229");
    row("22 length", "(22)1234567890ABCDEFGHIJ", "(22)1234567890ABCDEFGHIJK");
    row("30 digits", "(30)12", "(30)123456789");
    row("310 six digits", "(3103)001250", "(3103)1250");
    row("391 currency", "(3912)156100", "(3912)157100");
    row("393 currency", "(3932)1561250", "(3932)0001250");
    row("401 prefix", "(401)6901234A", "(401)A901234");
    row("402 check digit", "(402)69012340000000016", "(402)69012340000000015");
    row("410 check digit", "(410)6901234000016", "(410)6901234000017");
    row("421 country", "(421)156264000", "(421)000264000");
    row("422 origin", "(422)156", "(422)157");
    row("423 countries", "(423)156392", "(423)156393");
    row("424 country", "(424)840", "(424)841");
    row("425 countries", "(425)156036", "(425)156037");
    row("426 country", "(426)554", "(426)555");
    row("427 subdivision", "(427)SD", "(427)SDXX");
    row("7003 time", "(7003)2611302359", "(7003)2611302460");
    row("7004 potency", "(7004)123", "(7004)12345");
    row("7006 date", "(7006)261130", "(7006)261100");
    row("7007 to", "(7007)261101261130", "(7007)261101261131");
    row("7008 length", "(7008)COD", "(7008)CODX");
    row("7009 length", "(7009)12.3", "(7009)12345678901");
    row("7030 processor", "(7030)156SC123", "(7030)157SC123");
    row("7031 mixed", "(7031)999SC123", "(7031)998SC123");
    row("7040 importer", "(7040)1ABC", "(7040)1AB*");
    row("8003 zero", "(8003)06901234000016S1", "(8003)16901234000016S1");
    row("8004 prefix", "(8004)6901234A", "(8004)AB901234");
    row("8005 six digits", "(8005)001250", "(8005)1250");
    row("8006 piece", "(8006)069012340001080102", "(8006)069012340001080302");
    row("8007 IBAN", "(8007)DE91100000000123456789", "(8007)DE92100000000123456789");
    row("8008 time", "(8008)26113023", "(8008)26113024");
    row("8008 minutes", "(8008)2611302359", "(8008)2611302360");
    row("8020 length", "(8020)ABC123", "(8020)12345678901234567890123456");
}

void TestGs1::refusesWhatAComponentRuleForbids()
{
    QFETCH(QString, good);
    QFETCH(QString, bad);
    const CodeCheck right = checkScheme(u"gs1", good);
    QVERIFY2(right.state == CodeState::Ok, qPrintable(right.sentence));
    const CodeCheck wrong = checkScheme(u"gs1", bad);
    QCOMPARE(int(wrong.state), int(CodeState::Bad));
    QVERIFY(!wrong.sentence.isEmpty());
}

QTEST_APPLESS_MAIN(TestGs1)
#include "tst_gs1.moc"
