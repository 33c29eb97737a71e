#include "core/codes/digitallink.h"
#include "core/codes/gs1.h"
#include "core/codes/gs1ai.h"
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
};

QString ourPiece(QString piece)
{
    const bool optional = piece.startsWith(u'[');
    piece.remove(u'[').remove(u']');
    const QStringList words = piece.split(u',');
    QString ours = (optional ? QStringLiteral("?") : QString()) +
                   QString(words[0]).replace(QStringLiteral(".."), QStringLiteral("-"));
    if (words.contains(QStringLiteral("csum")))
        ours += u'c';
    if (words.contains(QStringLiteral("yymmd0")))
        ours += u'm';
    if (words.contains(QStringLiteral("yymmdd")))
        ours += u'd';
    if (words.contains(QStringLiteral("yyyymmdd")))
        ours += u'y';
    return ours;
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
        for (int ai = range.first().toInt(); ai <= range.last().toInt(); ++ai)
            rows.push_back({QString::number(ai).rightJustified(range.first().size(), u'0'), predefined, pieces});
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
    void lintsOfDatesAndCheckDigitsHold();
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
    QVERIFY2(code.state == CodeState::Ok, qPrintable(code.sentence));
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

void TestGs1::lintsOfDatesAndCheckDigitsHold()
{
    QFile file(QStringLiteral(SUBEN_SHARED "/kits-data/gs1/lints.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the GS1 linter samples are not here");
    int tried = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() != 3)
            continue;
        const bool ok = cells[1] == "ok";
        const QString value = QString::fromUtf8(cells[2]);
        if (cells[0] == "yymmd0") {
            QVERIFY2(gs1Date(value).has_value() == ok, cells[2].constData());
        } else if (cells[0] == "yymmdd") {
            QVERIFY2(!checkGs1Value(*findGs1Ai(u"7006"), value).has_value() == ok, cells[2].constData());
        } else if (cells[0] == "cset82" && value.size() == 1) {
            QVERIFY2(isGs1Character(value.front()) == ok, cells[2].constData());
        } else if (cells[0] == "csum" && value.size() == 14) {
            QVERIFY2(!checkGs1Value(*findGs1Ai(u"01"), value).has_value() == ok, cells[2].constData());
        } else {
            continue;
        }
        ++tried;
    }
    QVERIFY(tried > 200);
}

QTEST_APPLESS_MAIN(TestGs1)
#include "tst_gs1.moc"
