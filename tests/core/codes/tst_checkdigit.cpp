#include "core/codes/checkdigit.h"

#include <QTest>

using namespace suben;

class TestCheckDigit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsOfIso7064Hold()
    {
        QCOMPARE(mod11_2(u"0794"), QChar(u'0'));
        QCOMPARE(mod11_10(u"11010800000001"), QChar(u'6'));
        QCOMPARE(mod37_36(u"A12425GABC1234002"), QChar(u'M'));
        QCOMPARE(mod97_10(u"794"), 44);
    }

    void creditCodeHasAnOuterAndAnInnerCheck()
    {
        QCOMPARE(creditCodeCheck(u"91330100799655058"), QChar(u'B'));
        QCOMPARE(organisationCodeCheck(u"71526726"), QChar(u'X'));
    }

    void carsAndSubstances()
    {
        QCOMPARE(vinCheck(u"1M8GDM9AXKP042788"), QChar(u'X'));
        QCOMPARE(vinCheck(u"LSVAA49J352123456"), QChar(u'2'));
        QCOMPARE(casCheck(u"769737"), QChar(u'2'));
    }

    void foreignCharactersHaveNoCheck()
    {
        QVERIFY(mod10(u"12a").isNull());
        QVERIFY(mod11_2(u"x").isNull());
        QVERIFY(mod11_10(u"١٢").isNull());
        QVERIFY(mod37_36(u"a").isNull());
        QCOMPARE(mod97_10(u"-"), -1);
        QVERIFY(creditCodeCheck(u"I").isNull());
        QVERIFY(organisationCodeCheck(u"123").isNull());
        QVERIFY(vinCheck(u"1M8GDM9AXKP04278Q").isNull());
        QVERIFY(casCheck(u"1-2").isNull());
    }

    void everySingleWrongDigitOfAGtinIsSeen()
    {
        const QString right = QStringLiteral("690123400001");
        const QChar check = mod10(right);
        for (qsizetype i = 0; i < right.size(); ++i) {
            for (char16_t d = u'0'; d <= u'9'; ++d) {
                QString wrong = right;
                wrong[i] = QChar(d);
                QCOMPARE(mod10(wrong) == check, wrong == right);
            }
        }
    }

    void everySwapInAnIdNumberIsSeen()
    {
        const QString right = QStringLiteral("37060219850312101");
        const QChar check = mod11_2(right);
        for (qsizetype i = 0; i + 1 < right.size(); ++i) {
            QString wrong = right;
            std::swap(wrong[i], wrong[i + 1]);
            QCOMPARE(mod11_2(wrong) == check, wrong == right);
        }
    }
};

QTEST_APPLESS_MAIN(TestCheckDigit)
#include "tst_checkdigit.moc"
