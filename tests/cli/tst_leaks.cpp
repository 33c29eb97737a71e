#include "core/sync/charset.h"
#include "core/sync/crypto.h"
#include "tests/support/subenctl.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTest>

#include <zip.h>

using namespace suben;
using namespace suben::test;

namespace
{

const QString IdNumber = QStringLiteral("410104197805203518"); // the demonstration's buyer
const QString Buyer = QStringLiteral("李建国");
const QString Patient = QStringLiteral("慕容患者");
const QString Doctor = QStringLiteral("上官医师"); // stands on prescriptions and in their register
const QString PlatformSecret = QStringLiteral("practice-secret-001");
const QString KeyPassword = QStringLiteral("开门密码-77");
const QString OwnersPassword = QStringLiteral("老板的密码-88");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

/// In every writing a careless program would leave it in.
QList<QByteArray> writingsOf(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()), 2 * secret.size());
    QByteArray wideTurned = wide;
    for (qsizetype at = 0; at + 1 < wideTurned.size(); at += 2)
        std::swap(wideTurned[at], wideTurned[at + 1]);
    QList<QByteArray> writings{utf8, wide, wideTurned, utf8.toHex(), utf8.toHex().toUpper(), utf8.toPercentEncoding(), wide.toBase64().chopped(4)};
    if (const auto chinese = encodedAs(QStringLiteral("GB18030"), secret); chinese && *chinese != utf8)
        writings << *chinese << chinese->toHex() << chinese->toPercentEncoding() << chinese->toBase64().chopped(4);
    QByteArray escaped;
    for (const QChar letter : secret)
        escaped += letter.unicode() < 128 ? QByteArray(1, letter.toLatin1()) : "\\u" + QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    writings << escaped;
    // Base64 as a part of something longer, at each of its three places.
    for (int before = 0; before < 3; ++before) {
        const QByteArray coded = (QByteArray(before, 'x') + utf8).toBase64(QByteArray::OmitTrailingEquals);
        writings << coded.mid(before == 0 ? 0 : 4, coded.size() - 8);
    }
    return writings;
}

/// What is said and shown of the secret in these bytes; empty where nothing is.
QString foundIn(const QByteArray &bytes)
{
    for (const QString &secret : {IdNumber, Buyer, Patient, PlatformSecret, KeyPassword, OwnersPassword}) {
        const QList<QByteArray> writings = writingsOf(secret);
        for (const QByteArray &writing : writings) {
            if (writing.size() > 5 && bytes.contains(writing))
                return secret;
        }
    }
    return {};
}

QByteArray textOfPdf(const QString &path)
{
    QPdfDocument document;
    document.load(path);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text.remove(QRegularExpression(QStringLiteral("\\s"))).toUtf8();
}

/// What is packed by gzip, wherever it begins.
QByteArray inflatedIn(const QByteArray &bytes)
{
    QByteArray all;
    for (qsizetype at = bytes.indexOf("\x1f\x8b\x08"); at >= 0; at = bytes.indexOf("\x1f\x8b\x08", at + 1)) {
        if (const auto plain = gunzipped(bytes.mid(at)))
            all += *plain;
    }
    return all;
}

} // namespace

/// Everything that leaves the program, and all it says, in one shop with buyers, patients and keys: unpacked and searched
/// byte by byte.
class LeaksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl = std::make_unique<Subenctl>(m_folder.path());
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("out")));
        QVERIFY(QDir(m_inputs.path()).mkpath(QStringLiteral(".")));
        const CtlAnswer demo = m_ctl->run({QStringLiteral("demo"), QStringLiteral("--into"), out(QStringLiteral("demo"))});
        QVERIFY2(demo.exit == 0, demo.err);
        // The demonstration keeps its key beside the ledger.
        QVERIFY(QFile::rename(out(QStringLiteral("demo/demo.suben")), m_ctl->ledger()));
        const QStringList keys = QDir(out(QStringLiteral("demo"))).entryList({QStringLiteral("*.key")});
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("keys")));
        for (const QString &key : keys)
            QVERIFY(QFile::rename(out(QStringLiteral("demo/")) + key, m_ctl->file(QStringLiteral("keys/") + key)));
        m_ctl->globals = QStringList{QStringLiteral("--clock"), QStringLiteral("2026-11-22T18:00:00+08:00")};
        sayAll({QStringLiteral("load"), QStringLiteral("-")},
               QStringLiteral(R"({"type":"event","step":"retailSale","event.date":"2026-11-22","event.patient":"%1","event.doctor":"%2",)"
                              R"("lines":[{"item":"维生素C片 0.1g×100片","lot":"261012","line.qty":"1盒","line.price":"8.5"}]})")
                   .arg(Patient, Doctor)
                   .toUtf8());
        const CtlAnswer entries = m_ctl->json(words("events"));
        QVERIFY2(entries.out.contains("retailSale"), entries.out);
        makeEverything();
    }

    /// The search itself finds what is there: a plain text, a sheet, a zip and a PDF.
    void whatStandsThereIsFound()
    {
        for (const QString &secret : {IdNumber, Buyer, Patient, PlatformSecret}) {
            QCOMPARE(foundIn("x" + secret.toUtf8() + "y"), secret);
            QCOMPARE(foundIn(("ab" + secret.toUtf8() + "yz").toBase64()), secret);
            QCOMPARE(foundIn("x" + *encodedAs(QStringLiteral("GB18030"), secret) + "y"), secret);
            QCOMPARE(foundIn(inflatedIn("x" + *gzipped("y" + secret.toUtf8()))), secret);
        }
        bool hasLots = false;
        bool hasLabels = false;
        for (const QString &path : everyFile()) {
            hasLots = hasLots || (path.endsWith(QLatin1String(".xlsx")) && contentsOf(path).contains("261009"));
            hasLabels = hasLabels || (path.endsWith(QLatin1String(".pdf")) && contentsOf(path).contains("261009"));
        }
        QVERIFY(hasLots && hasLabels);
    }

    void nothingThatLeavesHoldsASecretAPersonOrAnIdNumber()
    {
        const QStringList files = everyFile();
        QVERIFY2(files.size() > 25, qPrintable(QString::number(files.size())));
        for (const QString &ending : {QStringLiteral(".xlsx"), QStringLiteral(".csv"), QStringLiteral(".json"), QStringLiteral(".jsonld"), QStringLiteral(".zip"),
                                      QStringLiteral(".pdf"), QStringLiteral(".sbn"), QStringLiteral(".suben"), QStringLiteral(".html")})
            QVERIFY2(std::any_of(files.begin(), files.end(), [&](const QString &file) { return file.endsWith(ending); }), qPrintable(ending));
        QStringList leaks;
        for (const QString &path : files) {
            if (const QString secret = foundIn(contentsOf(path)); !secret.isEmpty())
                leaks << path + QStringLiteral(": ") + secret;
        }
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    }

    void nothingThatIsSaidHoldsASecretAPersonOrAnIdNumber()
    {
        QVERIFY(m_said.size() > 40);
        QStringList leaks;
        for (auto said = m_said.constBegin(); said != m_said.constEnd(); ++said) {
            if (const QString secret = foundIn(said.value()); !secret.isEmpty())
                leaks << said.key() + QStringLiteral(": ") + secret;
        }
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    }

private:
    QString out(const QString &name) const { return m_ctl->file(QStringLiteral("out/") + name); }

    /// In both formats; what it says is searched.
    CtlAnswer sayAll(const QStringList &arguments, const QByteArray &input = {})
    {
        const CtlAnswer plain = m_ctl->run(arguments, input);
        m_said.insert(arguments.join(u' '), plain.out + plain.err);
        return plain;
    }

    void mustSay(const QStringList &arguments)
    {
        const CtlAnswer answer = sayAll(arguments);
        QVERIFY2(answer.exit == 0, qPrintable(arguments.join(u' ') + QString::fromUtf8(answer.out + answer.err)));
    }

    void makeEverything()
    {
        upload();
        tables();
        papers();
        packages();
        mustSay(words("backup keep"));
        mustSay(words("seal"));
        for (const char *line : {"events", "due", "alarms", "verify", "platform status", "platform receipt", "find 维生素", "find 李建", "inspection visits"})
            sayAll(words(line));
        const QJsonArray events = m_ctl->json(words("events")).json[u"events"].toArray();
        QVERIFY(events.size() > 10);
        for (const QJsonValue &event : events) {
            const QString id = QString::number(event[u"event"].toInteger());
            if (event[u"step"].toString() != u"retailSale")
                continue;
            m_said.insert(QStringLiteral("--json show ") + id, m_ctl->json({QStringLiteral("show"), id}).out);
            sayAll({QStringLiteral("show"), id});
        }
        // Typed wrongly, it is not said either.
        const CtlAnswer refused = sayAll({QStringLiteral("load"), QStringLiteral("-")},
                                         R"({"type":"event","step":"retailSale","event.date":"2026-11-22","event.buyerName":"李建国","event.buyerId":"410104197805203519",)"
                                         R"("lines":[{"item":"复方盐酸伪麻黄碱缓释胶囊 10粒","lot":"261009","line.qty":"1盒"}]})");
        QVERIFY(refused.exit != 0);
        m_said.remove(QStringLiteral("load -"));
        QVERIFY2(!(refused.out + refused.err).contains("19780520"), refused.out + refused.err);
        sealing();
    }

    void upload()
    {
        const QString credentials = writeText(m_inputs.filePath(QStringLiteral("key.json")), R"({"appKey":"practice","appSecret":"practice-secret-001"})");
        // The first record is refused with words about the buyer, later ones are answered with what was sent.
        const QString rules = writeText(m_inputs.filePath(QStringLiteral("rules.json")),
                                        QStringLiteral(R"({"refusal":"购药人%1（姓名：%2），证件%3，密钥%4","faults":[{"request":1,"fault":"rejectFirst"},)"
                                                       R"({"request":2,"fault":"echoRequest","times":50}]})")
                                            .arg(Buyer, Patient, IdNumber, PlatformSecret)
                                            .toUtf8());
        const auto platform = m_ctl->start(QStringList{words("--json platform practice --port 0 --rules")} << rules);
        QVERIFY(platform->waitForReadyRead(20'000));
        const QString base = QJsonDocument::fromJson(platform->readAllStandardOutput()).object()[u"base"].toString();
        sayAll({QStringLiteral("platform"), QStringLiteral("enable"), QStringLiteral("practice"), QStringLiteral("--base"), base, QStringLiteral("--credentials"), credentials});
        sayAll({QStringLiteral("load"), QStringLiteral("-")},
               QStringLiteral(R"({"type":"event","step":"retailSale","event.date":"2026-11-22","event.buyerName":"%1","event.buyerId":"%2",)"
                              R"("lines":[{"item":"复方盐酸伪麻黄碱缓释胶囊 10粒","lot":"261009","line.qty":"1盒","line.price":"18"}]})")
                   .arg(Buyer, IdNumber)
                   .toUtf8());
        const CtlAnswer sent = sayAll(words("platform run"));
        QVERIFY2(sent.exit == 1 || sent.exit == 5, sent.out + sent.err); // refused
        sayAll(words("platform preview practice 3"));
        platform->terminate();
        platform->waitForFinished();
        m_said.insert(QStringLiteral("what the practice platform says"), platform->readAllStandardError());
    }

    void tables()
    {
        for (const char *ending : {"xlsx", "csv", "json", "jsonld"})
            mustSay({QStringLiteral("export"), QStringLiteral("events"), QStringLiteral("--out"), out(QStringLiteral("events.") + QLatin1String(ending))});
        // Those of the goods whose buyers and patients are written down.
        for (const char *id : {"drug.retail:saleRegister", "drug.retail:rxRegister", "drug.ephedrine:dispensingRegister", "drug.ephedrine:ephedrineRegister"}) {
            for (const char *ending : {"pdf", "xlsx", "json"})
                mustSay({QStringLiteral("register"), QStringLiteral("print"), QLatin1String(id), QStringLiteral("--from"), QStringLiteral("2026-11-01"),
                         QStringLiteral("--out"), out(QString::fromLatin1(id).replace(u':', u'-') + u'.' + QLatin1String(ending))});
        }
    }

    void papers()
    {
        for (const char *ending : {"pdf", "sbn"})
            sayAll({QStringLiteral("delivery-note"), QStringLiteral("12"), QStringLiteral("--out"), out(QStringLiteral("note.") + QLatin1String(ending))});
        for (const char *list : {"lot", "sales", "receipts"}) {
            const QString folder = out(QStringLiteral("visit-") + QLatin1String(list));
            QVERIFY(QDir().mkpath(folder));
            sayAll({QStringLiteral("inspection"), QStringLiteral("show"), QLatin1String(list), QStringLiteral("--lot"), QStringLiteral("261009"), QStringLiteral("--out"), folder});
        }
        const QString lot = QStringLiteral("261009");
        sayAll({QStringLiteral("inspection"), QStringLiteral("show"), lot, QStringLiteral("--out"), out(QStringLiteral("visit.pdf"))});
        mustSay({QStringLiteral("trace"), lot});
        mustSay({QStringLiteral("label"), lot, QStringLiteral("--to"), out(QStringLiteral("label.pdf"))});
        sayAll({QStringLiteral("tracepage"), lot, QStringLiteral("--out"), out(QStringLiteral("www"))});
        sayAll({QStringLiteral("recall"), QStringLiteral("drill"), lot});
        sayAll({QStringLiteral("recall"), QStringLiteral("report"), lot, QStringLiteral("--out"), out(QStringLiteral("recall.pdf"))});
    }

    void packages()
    {
        for (const char *form : {"ledger", "monthlyFlow", "inspection", "recall", "year"}) {
            QStringList arguments = words("filing build --from 2026-11-01 --to 2026-11-30 --form");
            arguments << QLatin1String(form) << QStringLiteral("--out") << out(QLatin1String(form) + QStringLiteral(".zip"));
            if (QLatin1String(form) == QLatin1String("inspection") || QLatin1String(form) == QLatin1String("recall"))
                arguments << QStringLiteral("--lot") << QStringLiteral("261009");
            sayAll(arguments);
        }
        QVERIFY(QFile::exists(out(QStringLiteral("ledger.zip"))));
    }

    void sealing()
    {
        const QString word = writeText(m_inputs.filePath(QStringLiteral("word.txt")), KeyPassword.toUtf8());
        const QString own = writeText(m_inputs.filePath(QStringLiteral("own.txt")), OwnersPassword.toUtf8());
        mustSay({QStringLiteral("key"), QStringLiteral("seal"), QStringLiteral("--new-password-file"), word});
        m_ctl->globals << QStringLiteral("--unlock-file") << word;
        mustSay({QStringLiteral("user"), QStringLiteral("password"), m_ctl->json(words("user list")).json[u"users"][0][u"name"].toString(),
                 QStringLiteral("--new-password-file"), own});
        m_ctl->globals << QStringLiteral("--password-file") << own;
        mustSay({QStringLiteral("backup"), out(QStringLiteral("copy-sealed.suben"))});
    }

    QStringList everyFile() const
    {
        QStringList files;
        for (QDirIterator each(m_folder.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
            files << each.next();
        files.removeIf([](const QString &file) { return file.endsWith(QLatin1String("-delivery.xlsx")); }); // the suppliers' own
        return files;
    }

    /// The file's bytes, and those of whatever is packed in it.
    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        QByteArray bytes = file.readAll();
        if (path.endsWith(QLatin1String(".pdf")))
            return bytes + textOfPdf(path);
        if (bytes.startsWith("PK"))
            bytes += unpacked(path);
        return bytes + inflatedIn(bytes);
    }

    static QByteArray unpacked(const QString &path)
    {
        QByteArray all;
        zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
        if (archive == nullptr)
            qFatal("%s is no archive", qPrintable(path));
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_stat_t stat;
            zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
            QByteArray part(static_cast<qsizetype>(stat.size), '\0');
            zip_file_t *member = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
            zip_fread(member, part.data(), stat.size);
            zip_fclose(member);
            all += QByteArray(stat.name) + '\n' + part;
            const QString name = QString::fromUtf8(stat.name);
            if (!name.endsWith(QLatin1String(".xlsx")) && !name.endsWith(QLatin1String(".pdf")))
                continue;
            QTemporaryDir inner;
            const QString copy = inner.filePath(QStringLiteral("member") + name.mid(name.lastIndexOf(u'.')));
            QFile into(copy);
            if (!into.open(QIODevice::WriteOnly) || into.write(part) != part.size())
                qFatal("%s cannot be copied", stat.name);
            into.close();
            all += contentsOf(copy);
        }
        zip_discard(archive);
        return all;
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_inputs; ///< what we type in; not searched
    std::unique_ptr<Subenctl> m_ctl;
    QMap<QString, QByteArray> m_said;
};

QTEST_MAIN(LeaksTest)
#include "tst_leaks.moc"
