#include "core/ledger/canonical.h"
#include "core/ledger/digest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace suben;

/// Against Qt's own SHA-256 and texts written by hand.
class TestDigest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesLikeEverybodyElse()
    {
        QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void aSaltedDigestCoversSaltPlacePathAndValue()
    {
        const QByteArray salt(16, 's');
        const QByteArray bytes =
            salt + QByteArray("\xff\xff\xff\xff", 4) + "event.buyerId" + QByteArray("\0", 1) + "410104";
        QCOMPARE(saltedDigest(salt, -1, u"event.buyerId", u"410104"),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void saltsOfTwoFieldsDiffer()
    {
        const QByteArray salt(16, 's');
        QCOMPARE(fieldSalt(salt, 0, u"line.price").size(), SaltSize);
        QVERIFY(fieldSalt(salt, 0, u"line.price") != fieldSalt(salt, 1, u"line.price"));
        QVERIFY(fieldSalt(salt, 0, u"line.price") != fieldSalt(salt, 0, u"line.amount"));
    }

    void theFirstHashFollowsThirtyTwoZeroBytes()
    {
        const QByteArray content(32, 'c');
        QCOMPARE(chainHash({}, content),
                 QCryptographicHash::hash(QByteArray(32, '\0') + content, QCryptographicHash::Sha256));
        QCOMPARE(chainHash(content, content), QCryptographicHash::hash(content + content, QCryptographicHash::Sha256));
    }

    void aWithheldLineIsReplacedByItsHash()
    {
        const std::vector<QByteArray> lines{sha256("line 0"), sha256("line 1")};
        const QByteArray bytes = sha256("event") + lines[0] + lines[1];
        QCOMPARE(contentHash(sha256("event"), lines), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void canonicalTextEscapesOnlyWhatItMust()
    {
        QByteArray out;
        appendJson(out, QStringView(u"批号\"A\\1\"\n/é"));
        QCOMPARE(out, QByteArray("\"批号\\\"A\\\\1\\\"\\u000a/é\""));
    }

    void objectsHaveNoSpacesAndLeaveEmptyMembersOut()
    {
        QByteArray out;
        {
            JsonObject object(out);
            object.addText(u"a", QStringView());
            object.addText(u"b", u"x");
            object.addId(u"c", 0);
            object.add(u"d", Value(QStringList{QStringLiteral("1"), QStringLiteral("2")}));
            object.add(u"e", Value(true));
        }
        QCOMPARE(out, QByteArray(R"({"b":"x","d":["1","2"],"e":true})"));
    }
};

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
