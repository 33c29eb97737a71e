#include "tests/cli/shop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace suben::test;

namespace
{

QStringList words(const QString &line)
{
    return line.split(u' ');
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A slip of the hand in a script: it is named with the exit code of cli.md, and neither the ledger nor a file of the
/// firm pays for it.
class MisuseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl.emplace(m_shop.copy());
        writeText(m_ctl->file(QStringLiteral("empty.pdf")), {});
        writeText(m_ctl->file(QStringLiteral("array.json")), "[]");
        writeText(m_ctl->file(QStringLiteral("empty.json")), "{}");
        writeText(m_ctl->file(QStringLiteral("broken.json")), "{\"id\": ");
        QVERIFY(::mkfifo(QFile::encodeName(m_ctl->file(QStringLiteral("pipe"))).constData(), 0600) == 0);
        QVERIFY(QDir(m_ctl->file({})).mkpath(QStringLiteral("folder.xlsx")));
    }

    void nothingIsWrittenOverTheLedger_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("object") << "object X1 --sheet shop.suben";
        QTest::newRow("note") << "delivery-note 3 --out shop.suben";
        QTest::newRow("key") << "platform key --to shop.suben";
        QTest::newRow("key over its log") << "platform key --to shop.suben-wal";
        QTest::newRow("key over what was sent") << "platform key --to ./shop.suben.sent";
        QTest::newRow("export") << "export events --out shop.suben";
        QTest::newRow("register") << "register print purchaseRegister --out shop.suben";
        QTest::newRow("filing") << "filing build --from 2026-11-01 --to 2026-11-22 --out shop.suben";
        QTest::newRow("rejects") << "import array.json --rejects shop.suben";
        QTest::newRow("label") << "label A1 --to shop.suben";
        QTest::newRow("backup") << "backup shop.suben";
        QTest::newRow("printer") << "printer test zebra --out shop.suben";
    }

    void nothingIsWrittenOverTheLedger()
    {
        QFETCH(QString, call);
        const CtlAnswer answer = m_ctl->run(words(call));
        QVERIFY2(answer.exit == 2, answer.out + answer.err);
        QVERIFY(bytesOf(m_ctl->ledger()).startsWith("SQLite format 3"));
        QVERIFY(!QFile::exists(m_ctl->ledger() + QStringLiteral(".sent")));
    }

    void itIsNamedAndNothingIsRecorded_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *call, int exit, const char *says) { QTest::newRow(call) << QString::fromUtf8(call) << exit << QByteArray(says); };
        // endings and folders, before anything is recorded
        row("recall open A1 --reason x --level 1 --to x.foo", 2, ".pdf");
        row("recall open A1 --reason x --level 1 --notices x.foo", 2, ".pdf");
        row("recall open A1 --reason x --level 1 --to /nonexist/x.pdf", 4, "/nonexist");
        row("recall drill A1 --record --to x.xyz", 2, ".pdf");
        row("delivery-note 3 --out x.foo", 2, ".sbn");
        row("filing build --from 2026-11-01 --to 2026-11-22 --out x.foo", 2, ".zip");
        row("export events --out folder.xlsx", 4, "folder");
        // facts that are not handed over
        row("export events --withhold line.prcie --out x.jsonld", 2, "line.price");
        row("export events --withhold line.prcie --out x.csv", 2, "line.price");
        row("delivery-note 3 --out x.pdf --withhold nosuch", 2, "nosuch");
        row("register print purchaseRegister --withhold line.prcie --out x.csv", 2, "line.price");
        // what the firm is
        row("firm set --kind foo", 2, "soleTrader");
        row("firm set --categories common", 2, "common");
        row("firm set --roles flyer", 2, "retailer");
        // files with passwords
        row("user password 店主", 3, "店主");
        row("filing key --certificate x.pem", 2, "--key");
        row("load array.json --second 张三", 2, "--second-password-file");
        row("import array.json --second 张三", 2, "--second-password-file");
        // numbers
        row("platform practice --port foo", 2, "65535");
        row("platform practice --port 99999", 2, "65535");
        row("platform practice --port -1", 2, "65535");
        row("label A1 --to x.pdf --first-cell foo", 2, "--first-cell");
        row("label A1 --to x.pdf --first-cell -3", 2, "--first-cell");
        row("label A1 --to x.pdf --first-cell 99", 2, "--first-cell");
        // names nobody knows, and too much said
        row("platform receipt abc", 2, "abc");
        row("platform receipt 99", 3, "99");
        row("platform disable nosuch", 3, "nosuch");
        row("platform disable", 2, "disable");
        row("platform resolve 99 maybe", 2, "maybe");
        row("events --step nosuch", 2, "receiving");
        row("events --from 2026-12-01 --to 2026-01-01", 2, "period");
        row("export events --from 2026-12-01 --to 2026-01-01 --out x.csv", 2, "period");
        row("register print purchaseRegister --from 2026-12-01 --to 2026-01-01 --out x.csv", 2, "period");
        row("lots --expiring -5d", 2, "-5d");
        row("verify --against", 2, "--against");
        row("recall list --to x.pdf", 2, "--to");
        row("recall drill --notices x.pdf", 2, "--notices");
        row("filing receipt 1 --no x --copy empty.pdf", 2, "empty.pdf");
        row("due foo", 2, "foo");
        row("recall list x", 2, "x");
        row("complaint list x", 2, "x");
        row("print list x", 2, "x");
        row("register list x", 2, "x");
        row("backup list x", 2, "x");
        row("backup keep x", 2, "x");
        row("inspection visits x", 2, "x");
        row("demo --trade nosuch --into there", 3, "nosuch");
        // too little said
        row("print pause", 2, "pause");
        row("print foo", 2, "print list");
        row("print pause abc", 2, "abc");
        row("pack foo", 2, "pack list");
        row("pack try", 2, "try");
        row("backup check", 2, "check");
        row("user foo", 2, "user list");
        row("platform preview", 2, "preview");
        row("filing receipt abc --no x", 2, "abc");
        // what is no file
        row("load pipe", 4, "pipe");
        row("import pipe", 4, "pipe");
        row("pack check pipe", 4, "pipe");
        row("receive-note pipe", 4, "pipe");
        row("backup check pipe", 4, "pipe");
        row("restore pipe", 4, "pipe");
        row("filing verify pipe", 4, "pipe");
        row("platform check /dev/zero", 4, "/dev/zero");
        row("decode pipe", 4, "pipe");
        row("decode missing.png", 3, "missing.png");
        row("decode ./missing", 3, "missing");
        row("decode folder.xlsx", 4, "folder");
        row("load folder.xlsx", 4, "folder");
        row("pack check folder.xlsx", 4, "folder");
        row("backup check folder.xlsx", 4, "folder");
        row("label A1 --printer 127.0.0.1:99999", 2, "65535");
        row("printer own phone", 2, "text");
        row("label A1 --printer foo:bar", 2, "65535");
        row("platform enable practice --base foo --credentials empty.json", 2, "http://");
        row("filing build --from 2026-02-30 --to 2026-11-22 --out x.zip", 2, "2026-02-30");
    }

    void itIsNamedAndNothingIsRecorded()
    {
        QFETCH(QString, call);
        QFETCH(int, exit);
        QFETCH(QByteArray, says);
        const CtlAnswer answer = m_ctl->run(words(call));
        QVERIFY2(answer.exit == exit, QByteArray::number(answer.exit) + ' ' + answer.out + answer.err);
        QVERIFY2(answer.err.contains(says), answer.err);
        QVERIFY2(!answer.err.contains("QFSFileEngine"), answer.err);
        QVERIFY(!QFile::exists(m_ctl->file(QStringLiteral("x.pdf"))));
        QVERIFY(!QFile::exists(m_ctl->file(QStringLiteral("x.csv"))));
    }

    void cleanupTestCase()
    {
        QCOMPARE(m_ctl->json({QStringLiteral("verify")}).json[u"events"].toInt(-1), 3);
        const QJsonObject firm = m_ctl->json(words(QStringLiteral("firm show"))).json;
        QCOMPARE(firm[u"kind"].toString(), QStringLiteral("soleTrader"));
        QCOMPARE(firm[u"categories"].toArray(), QJsonArray{QStringLiteral("food.general")});
    }

    void whatIsWrongInAFileIsSaidInChinese_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("schema of a profile") << "platform check empty.json";
        QTest::newRow("schema of a pack") << "pack check empty.json";
        QTest::newRow("a list for a profile") << "platform check array.json";
        QTest::newRow("a list for a pack") << "pack check array.json";
        QTest::newRow("a list for a template") << "template check array.json";
        QTest::newRow("a list for a draft") << "correct 3 array.json --reason 数量错";
        QTest::newRow("a broken profile") << "platform check broken.json";
        QTest::newRow("a broken pack") << "pack check broken.json";
        QTest::newRow("a broken draft") << "correct 3 broken.json --reason 数量错";
        QTest::newRow("a broken template") << "template check broken.json";
    }

    void whatIsWrongInAFileIsSaidInChinese()
    {
        QFETCH(QString, call);
        Subenctl ctl = *m_ctl;
        ctl.language = QStringLiteral("zh");
        const CtlAnswer answer = ctl.run(words(call));
        QVERIFY(answer.exit == 1 || answer.exit == 2);
        QString said = QString::fromUtf8(answer.err);
        said.remove(QRegularExpression(QStringLiteral("QStandardPaths[^\n]*\n")));
        said.remove(QRegularExpression(QStringLiteral("[a-z]+\\.json|JSON|“[^”]*”")));
        QVERIFY2(QRegularExpression(QStringLiteral("\\p{Han}")).match(said).hasMatch(), qPrintable(said));
        QVERIFY2(!QRegularExpression(QStringLiteral("[A-Za-z]{3,}")).match(said).hasMatch(), qPrintable(said));
    }

    void everyAnswerOfJsonIsOneDocument_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("exit");
        QTest::newRow("help") << "help" << 0;
        QTest::newRow("help of one") << "help lots" << 0;
        QTest::newRow("option of one") << "lots --help" << 0;
        QTest::newRow("version") << "--version" << 0;
        QTest::newRow("unknown global") << "--nope x" << 2;
        QTest::newRow("reconcile") << "platform reconcile" << 0;
        QTest::newRow("no folder") << "inspection show ownPapers --out array.json" << 4;
        QTest::newRow("bad pack") << "pack diff empty.json" << 1;
    }

    void everyAnswerOfJsonIsOneDocument()
    {
        QFETCH(QString, call);
        QFETCH(int, exit);
        const CtlAnswer answer = m_ctl->json(words(call));
        QVERIFY2(answer.exit == exit, answer.out + answer.err);
        QVERIFY2(!answer.json.isEmpty(), answer.out);
    }

    /// With all options that help names only one that it does not name is refused.
    void whatHelpNamesIsUnderstood()
    {
        static const QRegularExpression Named(QStringLiteral("--([a-z-]+)( [^ \\[|-])?"));
        const QJsonArray commands = m_ctl->json(words(QStringLiteral("help"))).json[u"commands"].toArray();
        QVERIFY(commands.size() > 40);
        for (const QJsonValue &each : commands) {
            const QString name = each[u"command"].toString();
            if (name == u"verify" || name == u"receive-note")
                continue; // these read what follows before they read options
            QString forms;
            for (const QJsonValue &form : each[u"forms"].toArray())
                forms += form.toString() + u' ';
            QStringList call{name};
            auto found = Named.globalMatch(forms);
            while (found.hasNext()) {
                const auto option = found.next();
                call << QStringLiteral("--") + option.captured(1) + (option.captured(2).isEmpty() ? QString() : QStringLiteral("=x"));
            }
            const CtlAnswer answer = m_ctl->run(call << QStringLiteral("--nonsense"));
            QCOMPARE(answer.exit, 2);
            QVERIFY2(answer.err.contains("“--nonsense” is not understood"), call.join(u' ').toUtf8() + answer.err);
        }
    }

    void aPrivateKeyIsNotWrittenOver()
    {
        const QStringList call = words(QStringLiteral("platform key --to k.pem"));
        QCOMPARE(m_ctl->run(call).exit, 0);
        const QByteArray first = bytesOf(m_ctl->file(QStringLiteral("k.pem")));
        QCOMPARE(m_ctl->run(call).exit, 2);
        QVERIFY(!first.isEmpty());
        QCOMPARE(bytesOf(m_ctl->file(QStringLiteral("k.pem"))), first);
    }

    void aLedgerIsNotBegunWithAKindNobodyKnows_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("kind") << "init --name a --categories food.general --kind foo";
        QTest::newRow("base") << "init --name a --categories common";
    }

    void aLedgerIsNotBegunWithAKindNobodyKnows()
    {
        QFETCH(QString, call);
        QTemporaryDir folder;
        const Subenctl ctl(folder.path());
        QCOMPARE(ctl.run(words(call + QStringLiteral(" --training"))).exit, 2);
        QVERIFY(!QFile::exists(ctl.ledger()));
    }

    void aWordIsAsGoodAsItsId()
    {
        const Subenctl ctl = m_shop.copy();
        QCOMPARE(ctl.json(words(QStringLiteral("firm set --kind 企业"))).json[u"kind"].toString(), QStringLiteral("enterprise"));
        const CtlAnswer opened = ctl.json(words(QStringLiteral("recall open A1 --reason 检出致病菌 --level 一级")));
        QVERIFY2(opened.exit == 0, opened.out + opened.err);
        QCOMPARE(opened.json[u"recall"][u"level"].toString(), QStringLiteral("1"));
    }

    void aUserMayComeWithoutAPassword()
    {
        const Subenctl ctl = m_shop.copy();
        const CtlAnswer added = ctl.json(words(QStringLiteral("user add 张三 --role clerk")));
        QVERIFY2(added.exit == 0, added.out + added.err);
        QCOMPARE(added.json[u"users"][1][u"hasPassword"].toBool(true), false);
        QCOMPARE(ctl.run(words(QStringLiteral("user password 张三"))).exit, 2);
    }

    void whatIsWithheldFromTheEntriesIsNotInTheTable()
    {
        const CtlAnswer answer = m_ctl->run(words(QStringLiteral("export events --withhold party.name --out y.csv")));
        QVERIFY2(answer.exit == 0, answer.err);
        const QByteArray table = bytesOf(m_ctl->file(QStringLiteral("y.csv")));
        QVERIFY(table.contains("纯牛奶"));
        QVERIFY(!table.contains("实验小学"));
    }

private:
    Shop m_shop;
    std::optional<Subenctl> m_ctl;
};

QTEST_GUILESS_MAIN(MisuseTest)
#include "tst_misuse.moc"
