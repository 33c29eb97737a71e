#include "tests/cli/shop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace suben::test;

namespace
{

QStringList words(const QString &line)
{
    return line.split(u' ');
}

} // namespace

/// What the command line reads, and the form of its answers.
class ReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl = std::make_unique<Subenctl>(m_shop.copy());
        QFile source(QStringLiteral(SUBEN_RESOURCES "/rulepacks/food.general.json"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray pack = source.readAll();
        writeText(m_ctl->file(QStringLiteral("food.general.json")), pack);
        writeText(m_ctl->file(QStringLiteral("bad.json")), pack.replace("\"steps\"", "\"stepz\""));
    }

    void everyAnswerIsOneJsonDocumentAndNothingElse_data()
    {
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *line, int exit, const char *member) {
            QTest::newRow(line) << exit << QString::fromLatin1(member);
        };
        row("lots", 0, "lots");
        row("lots --all --as-of 2026-11-21", 0, "lots");
        row("lots --as-known-on 2026-11-21", 0, "asKnownOn");
        row("lots --as-of soon", 2, "error");
        row("lots --expiring 30d", 0, "lots");
        row("lots --expiring soon", 2, "error");
        row("lots --item 没有", 3, "error");
        row("events", 0, "events");
        row("events --step shipping --from 2026-11-22 --to 2026-11-22", 0, "events");
        row("events --from yesterday-ish", 2, "error");
        row("find A1", 0, "hits");
        row("find 没有这个", 3, "error");
        row("show 1", 0, "step");
        row("show 999", 3, "error");
        row("trace A1", 0, "steps");
        row("trace A1 --back", 0, "steps");
        row("trace A1 --as-of 2026-11-22 --as-known-on 2026-11-22", 0, "asOf");
        row("register print purchaseRegister --as-known-on 2026-11-22 --out known.csv", 0, "asKnownOn");
        row("trace NOSUCH", 3, "error");
        row("codes show NOSUCH NEITHER", 3, "error");
        row("verify", 0, "events");
        row("export purchaseRegister --from 2026-11-01 --to 2026-11-30 --out purchases.csv", 0, "rows");
        row("export events --out events.json", 0, "rows");
        row("export events", 2, "error");
        row("export noSuchRegister --out x.csv", 3, "error");
        row("export events --out events.doc", 2, "error");
        row("due", 0, "dues");
        row("due --until 2027-12-31", 0, "dues");
        row("due settle", 2, "error");
        row("user list", 0, "users");
        row("pack list", 0, "packs");
        row("pack show food.dairy", 0, "reading");
        row("pack show moon.cheese", 3, "error");
        row("pack check food.general.json", 0, "pack");
        row("pack check bad.json", 1, "problems");
        row("pack check nowhere.json", 3, "error");
        row("template list", 0, "templates");
        row("template check nowhere.json", 3, "error");
        row("platform list", 0, "platforms");
        row("platform status", 0, "platforms");
        row("platform dance", 2, "error");
        row("decode 6901234000016", 0, "codes");
        row("dance", 2, "error");
        row("seal now", 2, "error");
        row("filing build", 2, "error");
        row("restore nowhere.suben", 3, "error");
    }

    void everyAnswerIsOneJsonDocumentAndNothingElse()
    {
        QFETCH(int, exit);
        QFETCH(QString, member);
        const CtlAnswer answer = m_ctl->json(words(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(!answer.json.isEmpty(), answer.out + answer.err);
        QVERIFY2(answer.json.contains(member), answer.out);
        QCOMPARE(answer.exit, exit);
    }

    void withoutJsonAnErrorIsSaidOnStandardErrorOnly()
    {
        const CtlAnswer answer = m_ctl->run(words(QStringLiteral("find 没有这个")));
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.isEmpty());
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"dance", "lots --colour red", "show", "show 1 2", "trace", "void 1 2", "--colour red lots", "--clock noon lots"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void wrongUseIsSaid()
    {
        QFETCH(QString, line);
        QCOMPARE(m_ctl->run(words(line)).exit, 2);
    }

    void aLedgerThatIsNotThereIsNotFound()
    {
        QTemporaryDir empty;
        QCOMPARE(Subenctl(empty.path()).run(words(QStringLiteral("lots"))).exit, 3);
        const Subenctl ctl(empty.path());
        writeText(ctl.ledger(), "this is no ledger");
        QCOMPARE(ctl.run(words(QStringLiteral("lots"))).exit, 2);
    }

    void helpSaysWhatEveryCommandIsFor()
    {
        const QStringList lines = QString::fromUtf8(m_ctl->run(words(QStringLiteral("help"))).out).split(u'\n');
        int commands = 0;
        for (const QString &line : lines) {
            if (!line.startsWith(u"  "))
                continue;
            const QString name = line.simplified().section(u' ', 0, 0);
            QVERIFY2(line.simplified().contains(u' '), qPrintable(name));
            QVERIFY2(m_ctl->run({name, QStringLiteral("--help")}).out.contains("\nsubenctl "), qPrintable(name));
            ++commands;
        }
        QVERIFY(commands > 40);
    }

    void helpShowsHowACommandIsWritten()
    {
        const CtlAnswer trace = m_ctl->run(words(QStringLiteral("help trace")));
        QVERIFY(trace.out.contains("--forward"));
        QVERIFY(trace.out.contains("\nsubenctl --ledger"));
    }

    void lotsAreWhatWasReceivedLessWhatWasSold()
    {
        const QJsonArray lots = m_ctl->json(words(QStringLiteral("lots"))).json[u"lots"].toArray();
        QCOMPARE(lots.size(), 2);
        QHash<QString, QString> onHand;
        for (const QJsonValue &lot : lots) {
            onHand.insert(lot[u"lot.code"].toString(), lot[u"onHand"].toString());
            QCOMPARE(lot[u"lot.expiry"].toString(), QStringLiteral("2027-04-20"));
        }
        QCOMPARE(onHand.value(QStringLiteral("A1")), QStringLiteral("35"));
        QCOMPARE(onHand.value(QStringLiteral("A2")), QStringLiteral("30"));
    }

    void beforeItWasRecordedNothingWasKnown()
    {
        for (const char *line : {"lots --as-known-on 2026-11-21", "lots --as-of 2026-11-21"})
            QVERIFY(m_ctl->json(words(QLatin1String(line))).json[u"lots"].toArray().isEmpty());
        QVERIFY(!m_ctl->json(words(QStringLiteral("lots --as-of 2026-11-22 --as-known-on 2026-11-22"))).json[u"lots"].toArray().isEmpty());
        for (const char *line : {"events --as-known-on 2026-11-21", "events --as-of 2026-11-21"})
            QVERIFY(m_ctl->json(words(QLatin1String(line))).json[u"events"].toArray().isEmpty());
        QCOMPARE(m_ctl->json(words(QStringLiteral("export events --as-known-on 2026-11-21 --out none.csv"))).json[u"rows"].toInt(), 0);
        QVERIFY(m_ctl->json(words(QStringLiteral("trace A1 --as-known-on 2026-11-21"))).json[u"steps"].toArray().isEmpty());
    }

    void eventsAreFilteredByStepAndNewestFirst()
    {
        const QJsonArray all = m_ctl->json(words(QStringLiteral("events"))).json[u"events"].toArray();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0][u"step"].toString(), QStringLiteral("shipping"));
        const QJsonArray received = m_ctl->json(words(QStringLiteral("events --step receiving"))).json[u"events"].toArray();
        QCOMPARE(received.size(), 2);
    }

    void aTraceLeadsFromTheSupplierToTheCustomer()
    {
        const QJsonObject trace = m_ctl->json(words(QStringLiteral("trace A1"))).json;
        QStringList parties;
        for (const QJsonValue &step : trace[u"steps"].toArray())
            parties << step[u"party"].toString();
        parties.sort();
        QStringList expected{QStringLiteral("实验小学"), QStringLiteral("山东某乳业有限公司")};
        expected.sort();
        QCOMPARE(parties, expected);
        QVERIFY(trace[u"complete"].toBool());
        QVERIFY(trace[u"in"].toString().startsWith(QStringLiteral("40")));
        QVERIFY(trace[u"out"].toString().startsWith(QStringLiteral("5")));
        QVERIFY(trace[u"left"].toString().startsWith(QStringLiteral("35")));
        QCOMPARE(m_ctl->json(words(QStringLiteral("trace A1 --back"))).json[u"steps"].toArray().size(), 1);
    }

    void aCodeIsExplained()
    {
        const CtlAnswer good = m_ctl->json(words(QStringLiteral("decode 6901234000016")));
        QVERIFY(good.json[u"codes"][0][u"certain"].isBool());
        QVERIFY(!good.json[u"codes"][0][u"candidates"].toArray().isEmpty());
    }

    void aCodeBecomesALinkAndTheLinkTheCode()
    {
        const CtlAnswer link = m_ctl->json(
            words(QStringLiteral("decode (01)06901234000016(10)L2611A(17)281130 --link https://id.example.cn")));
        QCOMPARE(link.exit, 0);
        const QString address = link.json[u"link"].toString();
        QVERIFY2(address.startsWith(u"https://id.example.cn/01/06901234000016/10/L2611A"), qPrintable(address));
        const QJsonObject parts =
            m_ctl->json({QStringLiteral("decode"), address}).json[u"codes"][0][u"candidates"][0][u"parts"].toObject();
        QCOMPARE(parts[u"lot"].toString(), QStringLiteral("L2611A"));
        QCOMPARE(parts[u"expiry"].toString(), QStringLiteral("2028-11-30"));
        QCOMPARE(m_ctl->json(words(QStringLiteral("decode nonsense --link https://id.example.cn"))).exit, 2);
    }

    void anEmptyAnswerIsNoError()
    {
        QCOMPARE(m_ctl->json(words(QStringLiteral("events --step cylinder.filling"))).json[u"events"].toArray().size(), 0);
    }

private:
    Shop m_shop;
    std::unique_ptr<Subenctl> m_ctl;
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
