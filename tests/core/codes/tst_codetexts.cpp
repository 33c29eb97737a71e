#include "core/codes/coderange.h"
#include "core/codes/tracecode.h"

#include <QTest>

using namespace suben;

class TestCodeTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeCodesInARowAreWrittenAsARange()
    {
        const auto folded = [](const char *codes) {
            return foldCodes(QString::fromLatin1(codes).split(u' ')).join(u' ');
        };
        QCOMPARE(folded("A1 A2 A3"), QStringLiteral("A1-A3"));
        QCOMPARE(folded("A1 A2"), QStringLiteral("A1 A2"));
        QCOMPARE(folded("A1 A3 A4 A5 B6"), QStringLiteral("A1 A3-A5 B6"));
        QCOMPARE(folded("A998 A999 A000"), QStringLiteral("A998 A999 A000")); // the count does not begin anew
        QCOMPARE(folded("X Y Z"), QStringLiteral("X Y Z"));
        QCOMPARE(folded("3 2 1"), QStringLiteral("3 2 1"));
    }

    void traceCodeGoesThereAndBack()
    {
        const TraceCode code{QStringLiteral("92370602MA3FG7K26Q"), QDate(2026, 11, 22), 7, 123456};
        const auto text = writeTraceCode(code);
        QVERIFY(text);
        QCOMPARE(text->size(), 35);
        QVERIFY(text->startsWith(u"92370602MA3FG7K26Q261122"
                                 "0007"
                                 "123456"));
        QCOMPARE(readTraceCode(*text), code);
    }

    void oneWrongCharacterOfATraceCodeIsSeen()
    {
        const QString text = *writeTraceCode({QStringLiteral("92370602MA3FG7K26Q"), QDate(2026, 11, 22), 7, 123456});
        for (qsizetype i = 0; i < text.size(); ++i) {
            QString wrong = text;
            wrong[i] = wrong[i] == u'7' ? u'8' : u'7';
            QVERIFY2(!readTraceCode(wrong), qPrintable(wrong));
        }
    }

    void traceCodeOutOfRangeIsRefused()
    {
        const QString firm = QStringLiteral("92370602MA3FG7K26Q");
        const QDate day(2026, 11, 22);
        QVERIFY(!writeTraceCode({firm, day, 10'000, 0}));
        QVERIFY(!writeTraceCode({firm, day, 0, 1'000'000}));
        QVERIFY(!writeTraceCode({firm, day, -1, 0}));
        QVERIFY(!writeTraceCode({firm, QDate(), 0, 0}));
        QVERIFY(!writeTraceCode({firm, QDate(2100, 1, 1), 0, 0}));
        QVERIFY(!writeTraceCode({QStringLiteral("92370602MA3FG7K26A"), day, 0, 0}));
    }

    void rangeIsWrittenOut()
    {
        QCOMPARE(foldCodes(*writeOutCodes(u"A001-A100")), QStringList{QStringLiteral("A001-A100")});
        const auto codes = writeOutCodes(u"A001-A100");
        QVERIFY(codes);
        QCOMPARE(codes->size(), 100);
        QCOMPARE(codes->first(), QStringLiteral("A001"));
        QCOMPARE(codes->at(9), QStringLiteral("A010"));
        QCOMPARE(codes->last(), QStringLiteral("A100"));
        QCOMPARE(*writeOutCodes(u"Ａ０９９～Ａ１０１"),
                 QStringList({QStringLiteral("A099"), QStringLiteral("A100"), QStringLiteral("A101")}));
        QCOMPARE(writeOutCodes(u"A001至A003")->size(), 3);
        QCOMPARE(writeOutCodes(u"A001 - A003")->size(), 3);
    }

    void rangeOfLongCodesKeepsEveryDigit()
    {
        const auto codes = writeOutCodes(u"83123450012345699998-83123450012345700001");
        QVERIFY(codes);
        QCOMPARE(codes->size(), 4);
        QCOMPARE(codes->at(2), QStringLiteral("83123450012345700000"));
    }

    void listIsTakenApart()
    {
        QCOMPARE(*writeOutCodes(u"A1，A2；A3、A4\nA5"),
                 QStringList({QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3"), QStringLiteral("A4"),
                              QStringLiteral("A5")}));
        QVERIFY(writeOutCodes(u" ,\n")->isEmpty());
    }

    void hyphenInACodeIsNoRange()
    {
        for (const char16_t *one : {u"SN-0001", u"0535-6601234", u"A-1-B", u"ABC-DEF", u"A001-B100", u"A01-A100"})
            QCOMPARE(*writeOutCodes(one), QStringList{QString::fromUtf16(one)});
    }

    void backwardsDoubleAndTooManyAreRefused()
    {
        QVERIFY(!writeOutCodes(u"A100-A001"));
        QVERIFY(!writeOutCodes(u"A1,A1"));
        QVERIFY(!writeOutCodes(u"A001-A003,A002"));
        QCOMPARE(writeOutCodes(u"000001-100000")->size(), 100'000);
        QVERIFY(!writeOutCodes(u"000000-100000"));
        QVERIFY(!writeOutCodes(u"00000000000000000000-99999999999999999999"));
    }
};

QTEST_APPLESS_MAIN(TestCodeTexts)
#include "tst_codetexts.moc"
