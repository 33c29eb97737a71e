#include "tests/cli/shop.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QMap>
#include <QTest>

using namespace suben::test;

namespace
{

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What leaves the ledger on paper and in packages.
class PaperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelIsWrittenInEachForm_data()
    {
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("label.pdf") << QByteArray("%PDF-");
        QTest::newRow("label.png") << QByteArray("\x89PNG");
        QTest::newRow("label.zpl") << QByteArray("^XA");
        QTest::newRow("label.tspl") << QByteArray("SIZE");
        QTest::newRow("label.escpos") << QByteArray("\x1b");
    }

    void aLabelIsWrittenInEachForm()
    {
        QFETCH(QByteArray, begins);
        const Subenctl ctl = m_shop.copy();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const CtlAnswer answer =
            ctl.json({QStringLiteral("label"), QStringLiteral("A1"), QStringLiteral("--to"), name});
        QVERIFY2(answer.exit == 0, answer.out + answer.err);
        QCOMPARE(answer.json[u"labels"].toInt(), 1);
        QVERIFY2(bytesOf(ctl.file(name)).contains(begins), bytesOf(ctl.file(name)).left(40).toHex());
    }

    void theCodeOnALabelIsReadBack()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer made = ctl.json(words("label A1 --to label.png"));
        QCOMPARE(made.exit, 0);
        const CtlAnswer read = ctl.json(words("decode label.png"));
        QVERIFY2(read.exit == 0, read.out + read.err);
        QVERIFY(read.out.contains("A1"));
    }

    void labelsAreCountedAndReprintsMarked()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.json(words("label A1 A2 --copies 3 --to labels.pdf")).json[u"labels"].toInt(), 6);
        QCOMPARE(ctl.json(words("label A1 --to first.png")).exit, 0);
        const Subenctl fresh = m_shop.copy();
        QCOMPARE(fresh.json(words("label A1 --to first.png")).exit, 0);
        QVERIFY(QImage(ctl.file(QStringLiteral("first.png"))) !=
                QImage(fresh.file(QStringLiteral("first.png")))); // 补打
    }

    void aLabelThatCannotBeMadeIsSaid_data()
    {
        QTest::addColumn<int>("exit");
        QTest::newRow("label NOSUCH --to a.pdf") << 3;
        QTest::newRow("label A1 --to a.doc") << 2;
        QTest::newRow("label A1") << 2;
        QTest::newRow("label A1 --copies many --to a.pdf") << 2;
        QTest::newRow("label A1 --template moon --to a.pdf") << 3;
        QTest::newRow("label A1 --to no/such/folder/a.zpl") << 4;
        QTest::newRow("label A1 --printer 127.0.0.1:1") << 5;
    }

    void aLabelThatCannotBeMadeIsSaid()
    {
        QFETCH(int, exit);
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer answer = ctl.json(words(QTest::currentDataTag()));
        QCOMPARE(answer.exit, exit);
        QVERIFY(answer.json.contains(QLatin1String("error")));
    }

    void aPackageIsBuiltAndVerified()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer built =
            ctl.json(words("filing build --form ledger --from 2026-11-01 --to 2026-11-30 --out nov.zip"));
        QVERIFY2(built.exit == 0, built.out + built.err);
        QCOMPARE(built.json[u"events"].toInt(), 3);
        const CtlAnswer good = ctl.json(words("filing verify nov.zip"));
        QCOMPARE(good.exit, 0);
        QVERIFY(good.json[u"filesAgree"].toBool());
        QVERIFY(good.json[u"chainAgrees"].toBool());
        QVERIFY(good.json[u"training"].toBool());
        QCOMPARE(good.json[u"seal"].toString(), built.json[u"seal"].toString());
        QCOMPARE(ctl.run(words("filing build --from 2026-11-01 --to 2026-11-30 --out nov.zip")).exit,
                 2); // never over another
    }

    void aPackageThatWasChangedIsNotVerified()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.run(words("filing build --from 2026-11-01 --to 2026-11-30 --out nov.zip")).exit, 0);
        QByteArray zip = bytesOf(ctl.file(QStringLiteral("nov.zip")));
        zip[zip.size() / 3] = static_cast<char>(zip[zip.size() / 3] ^ 0x55);
        writeText(ctl.file(QStringLiteral("changed.zip")), zip);
        QVERIFY(ctl.run(words("filing verify changed.zip")).exit != 0);
        QCOMPARE(ctl.run(words("filing verify nowhere.zip")).exit, 3);
        writeText(ctl.file(QStringLiteral("junk.zip")), "PK but no package");
        QCOMPARE(ctl.run(words("filing verify junk.zip")).exit, 2);
    }

    void aFormOrPeriodThatIsNotThereIsSaid()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.run(words("filing build --form moon --from 2026-11-01 --to 2026-11-30 --out a.zip")).exit, 3);
        QCOMPARE(ctl.run(words("filing build --from 2026-11-30 --to 2026-11-01 --out a.zip")).exit, 2);
        QVERIFY(!QFile::exists(ctl.file(QStringLiteral("a.zip"))));
    }

    /// 高锰酸钾: the sale XS-2602 of the practice firm is due under both laws, each filing with its own form and
    /// receipt.
    void oneSaleIsFiledUnderTwoLaws()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer made = ctl.json({QStringLiteral("demo"), QStringLiteral("--trade"), QStringLiteral("chemical"),
                                         QStringLiteral("--into"), ctl.file(QStringLiteral("firm"))});
        QVERIFY2(made.exit == 0, made.out + made.err);
        QVERIFY(made.json[u"registers"].toInt() >= 6);
        QVERIFY(QFile::remove(ctl.ledger()));
        QVERIFY(QFile::copy(ctl.file(QStringLiteral("firm/chemical.suben")), ctl.ledger()));
        const auto filings = [&] {
            QMap<QString, QJsonObject> found;
            const QJsonArray dues = ctl.json(words("due --until 2099-12-31")).json[u"dues"].toArray();
            for (const QJsonValue &due : dues) {
                if (due[u"about"].toString().startsWith(QLatin1String("XS-2602")))
                    found.insert(due[u"rule"].toString(), due.toObject());
            }
            return found;
        };
        const auto both = filings();
        const QString flow = QStringLiteral("haz.explosivePrecursor:precursorFlow");
        const QString sale = QStringLiteral("haz.drugPrecursor:otherClassSale");
        QCOMPARE(both.keys(), (QStringList{sale, flow}));
        QCOMPARE(both[flow][u"form"].toString(), QStringLiteral("haz.permanganate:precursorFlow"));
        QCOMPARE(both[sale][u"form"].toString(), QStringLiteral("haz.permanganate:precursorSale"));
        const CtlAnswer settled =
            ctl.run({QStringLiteral("due"), QStringLiteral("settle"), QString::number(both[flow][u"due"].toInt()),
                     QStringLiteral("--receipt"), QStringLiteral("GA-1"), QStringLiteral("--date"),
                     QStringLiteral("2026-11-22")});
        QVERIFY2(settled.exit == 0, settled.out + settled.err);
        QCOMPARE(filings().keys(), QStringList{sale});
        // What need not be kept any longer is called by its step's word.
        QVERIFY(!ctl.run(words("due --until 2099-12-31")).out.contains("shipping"));
    }

private:
    Shop m_shop;
};

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
