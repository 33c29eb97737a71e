#include "core/base/clock.h"
#include "core/filing/bag.h"
#include "core/filing/firmkey.h"
#include "core/filing/package.h"
#include "core/filing/packagelog.h"

#include "tests/core/filing/packagefiles.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace suben;
using namespace suben::test;

namespace
{

struct Ran {
    int exit = -1;
    QByteArray out;
};

std::optional<Ran> ran(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return Ran{process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

} // namespace

/// A package as a bag (RFC 8493), its signature, and the second verifier that stands in it.
class BagTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_folder.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>();
        EventDraft first = photographedDelivery(*m_shop, QStringLiteral("送货单.jpg"));
        m_shop->record(first);
        m_shop->receive(m_shop->milk, QStringLiteral("OTHER9"), QStringLiteral("7盒"));
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("5盒"));
        m_forms = Forms::load({QStringLiteral(":/suben/forms")});
        QCOMPARE(m_forms.problems, QStringList());
        m_path = build(QStringLiteral("ledger"), {});
        m_files = unpacked(m_path);
    }

    void sm3IsThatOfTheStandard()
    {
        QCOMPARE(sm3("abc").toHex(), QByteArray("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")); // GB/T 32905 A.1
    }

    void itIsOneBagWithTwoKindsOfLists()
    {
        QVERIFY(at("bagit.txt").startsWith("BagIt-Version: 1.0\n"));
        for (const char *name : {"bag-info.txt", "manifest-sha256.txt", "manifest-sm3.txt", "tagmanifest-sha256.txt", "tagmanifest-sm3.txt", "signature.json", "index.html",
                                 "data/index.html", "data/registers.xlsx", "data/registers.pdf", "data/epcis.jsonld", "data/chain.jsonl", "data/verify.js", "data/说明.txt", "data/datapackage.json"})
            QVERIFY2(m_files.contains(QStringLiteral("nov-ledger/") + QString::fromUtf8(name)), name);
        for (const auto &[name, bytes] : m_files)
            QVERIFY2(name.startsWith(u"nov-ledger/"), qPrintable(name));
    }

    void sha256sumFindsEveryFileAsListed()
    {
        const QString folder = unpackedFolder(m_files, QStringLiteral("sum"));
        const auto checked = ran(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cd \"$1\" && sha256sum --quiet -c manifest-sha256.txt tagmanifest-sha256.txt"), QStringLiteral("sh"), folder});
        QVERIFY(checked);
        QVERIFY2(checked->exit == 0, checked->out);
    }

    void thePaperIsAnArchivePdf() { QVERIFY(at("data/registers.pdf").contains("<pdfaid:part>1</pdfaid:part>") || at("data/registers.pdf").contains("pdfaid:part=\"1\"")); }

    void itsOwnVerifierFindsItGoodAndSigned()
    {
        const auto verdict = verdictOf(m_files);
        QVERIFY2(verdict.filesAgree && verdict.chainUnbroken && verdict.chainAgrees, qPrintable(verdict.why));
        QVERIFY(verdict.signature.state == SignatureFacts::State::Good);
        QCOMPARE(verdict.signature.algorithm, QStringLiteral("ed25519"));
    }

    void twoPackagesOfALedgerAreSignedWithOneKey()
    {
        QCOMPARE(verdictOf(unpacked(build(QStringLiteral("firmFiling"), {}))).signature.signer, verdictOf(m_files).signature.signer);
    }

    void aChangedByteAnywhereIsFoundByBothVerifiers()
    {
        const bool hasNode = !QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty();
        for (const auto &[name, bytes] : m_files) {
            auto files = m_files;
            files[name][bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
            const auto read = tryVerify(files);
            QVERIFY2(!read || !read->filesAgree || read->signature.state == SignatureFacts::State::Bad, qPrintable(name));
            if (hasNode && !name.contains(u"sm3") && !name.endsWith(u"signature.json") && !name.endsWith(u"verify.js"))
                QVERIFY2(nodeVerdict(files).exit != 0, qPrintable(name));
        }
    }

    void theSecondVerifierReachesTheSameVerdict()
    {
        const auto good = ran(QStringLiteral("node"), {unpackedFolder(m_files, QStringLiteral("good")) + QStringLiteral("/data/verify.js")});
        if (!good)
            QSKIP("node is not installed");
        QVERIFY2(good->exit == 0, good->out);
        const QJsonObject said = QJsonDocument::fromJson(good->out).object();
        QCOMPARE(said[u"events"].toInt(), 3);
        QCOMPARE(said[u"signature"].toString(), QStringLiteral("good"));

        auto forged = m_files;
        QByteArray &chain = forged[QStringLiteral("nov-ledger/data/chain.jsonl")];
        chain.replace(chain.indexOf("OTHER9"), 6, "OTHER8");
        const auto ours = verdictOf(forged);
        const QJsonObject theirs = QJsonDocument::fromJson(nodeVerdict(forged).out).object();
        QVERIFY(!ours.chainUnbroken);
        QCOMPARE(theirs[u"unbroken"].toBool(true), false);
        QCOMPARE(theirs[u"firstBad"].toInteger(), ours.firstBad);
        QCOMPARE(ours.firstBad, 2);
    }

    void aTailThatWasCutOffDoesNotLeadToTheSeal()
    {
        auto cut = m_files;
        QByteArray &chain = cut[QStringLiteral("nov-ledger/data/chain.jsonl")];
        chain.truncate(chain.lastIndexOf('\n', chain.size() - 2) + 1);
        const auto verdict = verdictOf(cut);
        QVERIFY(verdict.chainUnbroken);
        QVERIFY(!verdict.chainAgrees);
    }

    void thePackageOfALotHoldsNothingOfOthers()
    {
        const auto files = unpacked(build(QStringLiteral("inspection"), m_shop->lot(QStringLiteral("L1"))));
        for (const auto &[name, bytes] : files)
            QVERIFY2(!bytes.contains("OTHER9"), qPrintable(name));
        QVERIFY(files.at(QStringLiteral("nov-inspection/data/index.html")).contains("L1"));
        const auto verdict = verdictOf(files);
        QVERIFY2(verdict.filesAgree && verdict.chainAgrees, qPrintable(verdict.why));
        QCOMPARE(verdict.events, 2);
    }

    void copiesOfALotsPapersGoAlongAndThoseOfIdCardsStayHere()
    {
        Catalog catalog(m_shop->session());
        Paper report;
        report.kind = QStringLiteral("testReport");
        report.holderKind = HolderKind::Lot;
        report.holder = raw(m_shop->lot(QStringLiteral("L1")));
        report.number = QStringLiteral("JC-1");
        report.copies = {*catalog.attach("the report itself", QStringLiteral("report.pdf"), QStringLiteral("application/pdf"))};
        QVERIFY(catalog.save(report));
        m_shop->tamper(QStringLiteral("INSERT INTO attachment (sha256, media_type, file_name, size, bytes) VALUES (x'%1', 'image/jpeg', 'id.jpg', 7, CAST('id card' AS BLOB))")
                           .arg(QString(64, u'7')));
        m_shop->tamper(QStringLiteral("INSERT INTO event_attachment (event_id, sha256, field) VALUES (1, x'%1', 'event.agentIdCopy')").arg(QString(64, u'7')));
        for (const QString &form : {QStringLiteral("ledger"), QStringLiteral("inspection")}) {
            const bool isOfLot = form == u"inspection";
            const PackageOrder order{QDate(2026, 11, 1), QDate(2026, 11, 30), {}, isOfLot ? m_shop->lot(QStringLiteral("L1")) : LotId{}, {}};
            const auto plan = FilingPackage(m_shop->session(), *m_forms.find(form)).prepare(order);
            const auto files = unpacked(build(form, order.lot));
            int attached = 0;
            bool hasReport = false;
            for (const auto &[name, bytes] : files) {
                attached += name.contains(u"/attachments/") ? 1 : 0;
                hasReport = hasReport || bytes == "the report itself";
                QVERIFY2(bytes != "id card", qPrintable(name));
            }
            QVERIFY(hasReport);
            QCOMPARE(attached, 2);
            QCOMPARE(plan->attachments, attached);
            QCOMPARE(plan->events, qint64(isOfLot ? 2 : 3));
        }
        m_shop->tamper(QStringLiteral("DELETE FROM event_attachment WHERE field = 'event.agentIdCopy'"));
        m_shop->tamper(QStringLiteral("DELETE FROM attachment WHERE file_name = 'id.jpg'"));
    }

    void aFormOfALotAsksWhich()
    {
        NoProgress nobody;
        const auto made = FilingPackage(m_shop->session(), *m_forms.find(u"inspection")).build({QDate(2026, 11, 1), QDate(2026, 11, 30), m_folder.filePath(QStringLiteral("x.zip")), {}, {}}, nobody);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Usage);
    }

    void everyShippedFormMakesAPackageThatVerifies()
    {
        for (const Form &form : std::as_const(m_forms.list)) {
            const auto verdict = verdictOf(unpacked(build(form.id, form.of == FormOf::Lot ? m_shop->lot(QStringLiteral("L1")) : LotId{})));
            QVERIFY2(verdict.filesAgree && verdict.chainAgrees && verdict.signature.state == SignatureFacts::State::Good, qPrintable(form.id + verdict.why));
        }
        QVERIFY(m_forms.list.size() >= 7);
    }

    void theFirmsOwnSm2KeySignsInItsPlace()
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_folder.filePath(QStringLiteral("cert.pem"));
        const auto made = ran(QStringLiteral("sh"), {QStringLiteral("-c"),
                                                     QStringLiteral("openssl genpkey -algorithm SM2 -out \"$1\" && openssl req -new -x509 -sm3 -key \"$1\" -subj /CN=Shop -days 9 -out \"$2\""),
                                                     QStringLiteral("sh"), key, certificate});
        if (!made || made->exit != 0)
            QSKIP("openssl is not installed");
        const auto bytes = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        PackageOrder order{QDate(2026, 11, 1), QDate(2026, 11, 30), m_folder.filePath(QStringLiteral("sm2.zip")), {}, {bytes(key), bytes(certificate)}};
        NoProgress nobody;
        const auto facts = FilingPackage(m_shop->session(), *m_forms.find(u"ledger")).build(order, nobody);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text));
        const auto verdict = verdictOf(unpacked(order.path));
        QVERIFY(verdict.signature.state == SignatureFacts::State::Good);
        QCOMPARE(verdict.signature.algorithm, QStringLiteral("sm2"));
        QVERIFY2(verdict.signature.signer.contains(QLatin1String("Shop")), qPrintable(verdict.signature.signer));
    }

    void aKeptKeySignsEveryPackageUntilItsCertificateEnds()
    {
        const QString folder = m_folder.path();
        const auto made = ran(QStringLiteral("sh"), {QStringLiteral("-c"),
                                                     QStringLiteral("cd \"$1\" && openssl genpkey -algorithm SM2 -aes-256-cbc -pass pass:geheim -out k.pem && "
                                                                    "openssl req -new -x509 -sm3 -key k.pem -passin pass:geheim -subj /CN=Shop -days 30 -out c.pem && "
                                                                    "openssl pkcs12 -export -inkey k.pem -passin pass:geheim -in c.pem -passout pass:geheim -out k.pfx"),
                                                     QStringLiteral("sh"), folder});
        if (!made || made->exit != 0)
            QSKIP("openssl is not installed");
        const auto bytes = [&](const char *name) {
            QFile file(folder + u'/' + QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QDateTime then = m_shop->session().clock.now();
        m_shop->setTime(QDateTime::currentDateTimeUtc().addDays(1).toOffsetFromUtc(8 * 3600));
        KeptFirmKey kept(m_shop->session());
        QVERIFY(!kept.keep({bytes("k.pem"), bytes("c.pem"), QStringLiteral("falsch")}));
        QVERIFY(!kept.keep({bytes("k.pem"), bytes("c.pem"), {}}));
        QVERIFY(!kept.keep({bytes("k.pfx"), {}, QStringLiteral("falsch")}));
        QVERIFY(!kept.keep({"no key", {}, {}}));
        QVERIFY(!*kept.facts());
        for (const FirmKeyFiles &files : {FirmKeyFiles{bytes("k.pem"), bytes("c.pem"), QStringLiteral("geheim")}, FirmKeyFiles{bytes("k.pfx"), {}, QStringLiteral("geheim")}}) {
            const auto taken = kept.keep(files);
            QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text));
            const auto bag = unpacked(build(QStringLiteral("ledger"), {}));
            const auto verdict = verdictOf(bag);
            QVERIFY(verdict.filesAgree && verdict.signature.state == SignatureFacts::State::Good);
            QCOMPARE(verdict.signature.algorithm, QStringLiteral("sm2"));
            QCOMPARE(verdict.signature.certificate.until, taken->until);
            auto forged = bag;
            forged[QStringLiteral("nov-ledger/certificate.pem")] += '\n';
            QVERIFY(!verdictOf(forged).filesAgree && verdictOf(forged).signature.state == SignatureFacts::State::Bad);
            opensslAgrees(unpackedFolder(bag, QStringLiteral("sm2")));
        }
        QVERIFY(m_shop->number("SELECT count(*) FROM setting WHERE value LIKE '%PRIVATE KEY%'") == 0);
        m_shop->setTime(m_shop->session().clock.now().addDays(60));
        QVERIFY(!kept.forSigning());
        QVERIFY(kept.forget());
        QVERIFY(kept.forSigning()->privateKey.isEmpty());
        m_shop->setTime(then);
    }

    void aPackageIsNotedAndItsReceiptIsKept()
    {
        PackageLog log(m_shop->session());
        const auto before = log.list();
        QVERIFY(before && !before->empty());
        QVERIFY(before->front().receipt.isEmpty());
        QVERIFY(!log.receive(before->front().id, {QString(), {}}));
        QVERIFY(!log.receive(987654, {QStringLiteral("A"), {}}));
        QVERIFY(log.receive(before->front().id, {QStringLiteral("芝市监收 2026-77"), {}, "scan", QStringLiteral("receipt.png"), QStringLiteral("image/png")}));
        QCOMPARE(log.list()->front().receipt, QStringLiteral("芝市监收 2026-77"));
    }

    void stoppingLeavesNothing()
    {
        class Stopper final : public Progress
        {
        public:
            void advance(qint64, qint64) override {}
            bool cancelled() const override { return true; }
        } stopper;
        const QString path = m_folder.filePath(QStringLiteral("stopped.zip"));
        const auto made = FilingPackage(m_shop->session(), *m_forms.find(u"ledger")).build({QDate(2026, 11, 1), QDate(2026, 11, 30), path, {}, {}}, stopper);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("stopped*")}).size(), 0);
    }

private:
    QByteArray at(const char *name) { return m_files[QStringLiteral("nov-ledger/") + QString::fromUtf8(name)]; }

    QString build(const QString &form, LotId lot)
    {
        const QDir folder(m_folder.filePath(QStringLiteral("made-%1").arg(++m_number)));
        folder.mkpath(QStringLiteral("."));
        const QString path = folder.filePath(QStringLiteral("nov-%1.zip").arg(form));
        NoProgress nobody;
        const auto facts = FilingPackage(m_shop->session(), *m_forms.find(form)).build({QDate(2026, 11, 1), QDate(2026, 11, 30), path, lot, {}}, nobody);
        if (!facts)
            qFatal("%s", qPrintable(facts.error().text));
        return path;
    }

    Result<PackageVerdict> tryVerify(const std::map<QString, QByteArray> &files)
    {
        const QString path = m_folder.filePath(QStringLiteral("again.zip"));
        QFile::remove(path);
        pack(path, files);
        NoProgress nobody;
        return verifyPackage(path, nobody);
    }

    PackageVerdict verdictOf(const std::map<QString, QByteArray> &files) { return tryVerify(files).value_or(PackageVerdict()); }

    QString unpackedFolder(const std::map<QString, QByteArray> &files, const QString &name)
    {
        QDir(m_folder.filePath(name)).removeRecursively();
        for (const auto &[file, bytes] : files) {
            const QString path = m_folder.filePath(name + u'/' + file);
            QDir().mkpath(QFileInfo(path).path());
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
                qFatal("no room");
        }
        return m_folder.filePath(name + u'/' + files.begin()->first.section(u'/', 0, 0));
    }

    /// The signature by openssl's own command, over the list as it stands in the bag.
    void opensslAgrees(const QString &bag)
    {
        QFile file(bag + QStringLiteral("/signature.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray signature = QByteArray::fromHex(QJsonDocument::fromJson(file.readAll()).object()[u"signature"].toString().toLatin1());
        QFile out(bag + QStringLiteral("/signature.der"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(signature);
        out.close();
        const auto said = ran(QStringLiteral("sh"), {QStringLiteral("-c"),
                                                     QStringLiteral("cd \"$1\" && openssl x509 -in certificate.pem -pubkey -noout > pub.pem && openssl pkeyutl -verify -pubin -inkey pub.pem -rawin "
                                                                    "-digest sm3 -pkeyopt distid:1234567812345678 -in tagmanifest-sha256.txt -sigfile signature.der"),
                                                     QStringLiteral("sh"), bag});
        QVERIFY2(said && said->exit == 0, said ? said->out : QByteArray());
    }

    Ran nodeVerdict(const std::map<QString, QByteArray> &files)
    {
        return ran(QStringLiteral("node"), {unpackedFolder(files, QStringLiteral("node")) + QStringLiteral("/data/verify.js")}).value_or(Ran());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_shop;
    Forms m_forms;
    QString m_path;
    std::map<QString, QByteArray> m_files;
    int m_number = 0;
};

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    BagTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bag.moc"
