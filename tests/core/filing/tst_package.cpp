#include "core/filing/package.h"

#include "tests/core/filing/packagefiles.h"
#include "tests/support/testworkspace.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace suben;
using namespace suben::test;

namespace
{

const QString LongNumber = QStringLiteral("00123456789012345678");

/// Runs a program on a text; its standard output, or nothing where it is not installed.
std::optional<QString> said(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return std::nullopt;
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
}

} // namespace

/// A package is read here by other programs than the one that wrote it.
class PackageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_folder.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>();
        EventDraft received = m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("40盒"));
        received.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"987.65"));
        received.fields.set(QStringLiteral("event.docNo"), LongNumber);
        m_shop->record(received);
        m_shop->receive(m_shop->milk, QStringLiteral("</script><b>L2"), QStringLiteral("7盒"));
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("5盒"));
        const Forms forms = Forms::load({QStringLiteral(":/suben/forms")});
        QCOMPARE(forms.problems, QStringList());
        m_form = *forms.find(u"ledger");
        m_path = m_folder.filePath(QStringLiteral("nov.zip"));
        NoProgress none;
        const auto facts = FilingPackage(m_shop->session(), m_form).build(order(m_path), none);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text));
        QCOMPARE(facts->events, 3);
        m_files = payloadOf(unpacked(m_path));
    }

    void itHoldsWhatItsManifestNames()
    {
        QStringList named{QStringLiteral("manifest.json")};
        const QJsonObject manifest = QJsonDocument::fromJson(m_files[QStringLiteral("manifest.json")]).object();
        for (const QJsonValue &file : manifest[u"files"].toArray())
            named << file[u"name"].toString();
        QStringList there;
        for (const auto &[name, bytes] : m_files)
            there << name;
        named.sort();
        there.sort();
        QCOMPARE(there, named);
        QVERIFY(there.contains(QLatin1String("registers.xlsx")));
        QVERIFY(there.contains(QLatin1String("index.html")));
        QVERIFY(manifest[u"training"].toBool());
    }

    void pythonsZipfileFindsItWhole()
    {
        const auto answer = said(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import sys,zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())"), m_path});
        if (!answer)
            QSKIP("python3 is not installed");
        QCOMPARE(*answer, QStringLiteral("None"));
    }

    void theWorkbookOpensElsewhereWithNumbersOfPapersAsText()
    {
        const QString xlsx = m_folder.filePath(QStringLiteral("registers.xlsx"));
        QFile file(xlsx);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_files[QStringLiteral("registers.xlsx")]);
        file.close();
        const auto answer = said(QStringLiteral("python3"),
                                 {QStringLiteral("-c"),
                                  QStringLiteral("import sys\n"
                                                 "try:\n import openpyxl\n"
                                                 "except ImportError:\n print('absent'); sys.exit()\n"
                                                 "for sheet in openpyxl.load_workbook(sys.argv[1]):\n"
                                                 " for row in sheet.iter_rows():\n"
                                                 "  for cell in row:\n"
                                                 "   if cell.value is not None: print(type(cell.value).__name__, cell.value)\n"),
                                  xlsx});
        if (!answer || *answer == u"absent")
            QSKIP("python3 with openpyxl is not installed");
        const QStringList cells = answer->split(u'\n');
        QVERIFY2(cells.contains(QStringLiteral("str ") + LongNumber), qPrintable(*answer));
        QVERIFY(cells.contains(QStringLiteral("str L1")));
        QVERIFY(!answer->contains(QLatin1String("987.65")));
    }

    void theCsvHoldsTheRowsAsText()
    {
        QByteArray all;
        for (const auto &[name, bytes] : m_files) {
            if (name.startsWith(QLatin1String("csv/")))
                all += bytes;
        }
        QVERIFY(all.startsWith("\xEF\xBB\xBF"));
        QVERIFY(all.contains(LongNumber.toUtf8()));
        QVERIFY(all.contains(QStringLiteral("山东某乳业有限公司").toUtf8()));
    }

    void pricesStandNowhereInIt()
    {
        for (const auto &[name, bytes] : m_files) {
            for (const char *price : {"987.65", "9876500", "39506"})
                QVERIFY2(!bytes.contains(price), qPrintable(name));
        }
    }

    void thePageEndsWhereItShouldWhateverTheLedgerHolds()
    {
        const QByteArray page = m_files[QStringLiteral("index.html")];
        QCOMPARE(page.count("</script>"), 1);
        QVERIFY(!page.contains("\"@data@\""));
        QVERIFY(page.contains("L1"));
        for (const char *network : {"http://", "https://", "src=", "fetch(", "XMLHttpRequest"})
            QVERIFY2(!page.contains(network), network);
    }

    void thePagesOwnCheckSaysGood()
    {
        if (!hasNode())
            QSKIP("node is not installed");
        QCOMPARE(pageVerdict(m_files[QStringLiteral("index.html")]), QStringLiteral("ok"));
    }

    void thePagesOwnCheckFindsAChangedEntry()
    {
        if (!hasNode())
            QSKIP("node is not installed");
        QByteArray page = m_files[QStringLiteral("index.html")];
        const qsizetype chain = page.indexOf("\"chain\":");
        const qsizetype at = page.indexOf("receiving", chain);
        QVERIFY(at > 0);
        page.replace(at, 9, "receivinG");
        QCOMPARE(pageVerdict(page), QStringLiteral("bad"));
    }

    void itsOwnVerifierSaysGood()
    {
        const auto verdict = verify(m_path);
        QVERIFY(verdict.filesAgree);
        QVERIFY(verdict.chainAgrees);
        QCOMPARE(verdict.why, QString());
        QCOMPARE(verdict.events, 3);
        QVERIFY(verdict.training);
        QVERIFY(!verdict.sealText.isEmpty());
    }

    void aChangedByteInAnyFileIsFound()
    {
        for (const auto &[name, bytes] : m_files) {
            if (name == u"manifest.json")
                continue;
            auto files = m_files;
            QByteArray &changed = files[name];
            changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
            const auto verdict = verify(packed(files));
            QVERIFY2(!verdict.filesAgree, qPrintable(name));
            QVERIFY2(verdict.why.contains(name), qPrintable(verdict.why));
        }
    }

    void aMissingAndAnExtraFileAreFound()
    {
        auto files = m_files;
        files.erase(QStringLiteral("registers.xlsx"));
        QVERIFY(!verify(packed(files)).filesAgree);
        files = m_files;
        files[QStringLiteral("attachments/extra.pdf")] = "%PDF-";
        QVERIFY(!verify(packed(files)).filesAgree);
    }

    void aChangedLineOfTheChainIsFoundEvenWithAManifestToMatch()
    {
        const QList<QByteArray> lines = m_files[QStringLiteral("chain.jsonl")].split('\n');
        int changed = 0;
        for (qsizetype at = 1; at < lines.size(); ++at) {
            if (lines[at].isEmpty())
                continue;
            QList<QByteArray> forged = lines;
            forged[at].replace("2026-11-22", "2026-11-21");
            QVERIFY(forged[at] != lines[at]);
            const auto verdict = verify(packed(withChain(forged.join('\n'))));
            QVERIFY(verdict.filesAgree);
            QVERIFY(!verdict.chainAgrees);
            QVERIFY(!verdict.why.isEmpty());
            ++changed;
        }
        QCOMPARE(changed, 3);
    }

    void anEntryTakenOutOfTheChainIsFound()
    {
        QList<QByteArray> lines = m_files[QStringLiteral("chain.jsonl")].split('\n');
        QList<QByteArray> first = lines;
        first.removeAt(1);
        QVERIFY(!verify(packed(withChain(first.join('\n')))).chainAgrees);
        QList<QByteArray> last = lines;
        last.removeAt(3);
        QVERIFY(!verify(packed(withChain(last.join('\n')))).chainAgrees);
        QVERIFY(!verify(packed(withChain(lines.first() + '\n'))).chainAgrees);
    }

    void aPackageNeverOverwritesAFileAndABadPeriodMakesNone()
    {
        NoProgress none;
        const auto again = FilingPackage(m_shop->session(), m_form).build(order(m_path), none);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Usage);
        PackageOrder wrong = order(m_folder.filePath(QStringLiteral("wrong.zip")));
        std::swap(wrong.from, wrong.to);
        QVERIFY(!FilingPackage(m_shop->session(), m_form).build(wrong, none));
        const auto nowhere = FilingPackage(m_shop->session(), m_form).build(order(QStringLiteral("/no/such/folder/a.zip")), none);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::Storage);
    }

    void aPeriodWithoutEntriesStillMakesAPackageThatVerifies()
    {
        PackageOrder empty = order(m_folder.filePath(QStringLiteral("empty.zip")));
        empty.from = QDate(2025, 1, 1);
        empty.to = QDate(2025, 1, 31);
        NoProgress none;
        const auto facts = FilingPackage(m_shop->session(), m_form).build(empty, none);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text));
        const auto verdict = verify(empty.path);
        QVERIFY2(verdict.filesAgree && verdict.chainAgrees, qPrintable(verdict.why));
        QCOMPARE(verdict.events, 0);
    }

    void thePackageIsNotedInTheLedger()
    {
        QVERIFY(m_shop->number("SELECT count(*) FROM filing_package WHERE file_name = 'nov.zip' AND events = 3") == 1);
    }

private:
    static PackageOrder order(const QString &path) { return {QDate(2026, 11, 1), QDate(2026, 11, 30), path}; }

    static PackageVerdict verify(const QString &path)
    {
        NoProgress none;
        const auto verdict = verifyPackage(path, none);
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().text));
        return *verdict;
    }

    QString packed(const std::map<QString, QByteArray> &files)
    {
        const QString path = m_folder.filePath(QStringLiteral("changed.zip"));
        pack(path, files);
        return path;
    }

    /// The package with another chain, and a manifest that agrees with it.
    std::map<QString, QByteArray> withChain(const QByteArray &chain)
    {
        auto files = m_files;
        files[QStringLiteral("chain.jsonl")] = chain;
        QJsonObject manifest = QJsonDocument::fromJson(files[QStringLiteral("manifest.json")]).object();
        QJsonArray list = manifest[u"files"].toArray();
        for (QJsonValueRef entry : list) {
            QJsonObject file = entry.toObject();
            if (file[u"name"].toString() != u"chain.jsonl")
                continue;
            file[QStringLiteral("size")] = chain.size();
            file[QStringLiteral("sha256")] = QString::fromLatin1(QCryptographicHash::hash(chain, QCryptographicHash::Sha256).toHex());
            entry = file;
        }
        manifest[QStringLiteral("files")] = list;
        files[QStringLiteral("manifest.json")] = QJsonDocument(manifest).toJson();
        return files;
    }

    /// Runs the page's script in node with the little of a browser that it needs; the class of its verdict.
    QString pageVerdict(const QByteArray &page)
    {
        const qsizetype begin = page.indexOf("<script>") + 8;
        const QByteArray script = page.mid(begin, page.indexOf("</script>", begin) - begin);
        const QByteArray browser = R"(
            const made = {};
            const element = () => ({ children: [], appendChild(e) { this.children.push(e); }, addEventListener() {}, value: "", textContent: "" });
            globalThis.document = { getElementById: id => made[id] ||= element(), createElement: element, querySelectorAll: () => [] };
        )";
        const auto answer = said(QStringLiteral("node"), {QStringLiteral("-")}, browser + script + "\nsetTimeout(() => console.log(made.verdict.className), 10);\n");
        return answer.value_or(QString());
    }

    static bool hasNode() { return !QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty(); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_shop;
    Form m_form;
    QString m_path;
    std::map<QString, QByteArray> m_files;
};

QTEST_MAIN(PackageTest)
#include "tst_package.moc"
