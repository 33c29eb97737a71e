#include "core/filing/chainfile.h"
#include "core/filing/package.h"
#include "core/ledger/chain.h"

#include "tests/core/filing/judges.h"
#include "tests/core/filing/packagefiles.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace suben;
using namespace suben::test;

namespace
{

/// One file as it is after a change; nothing: it was taken out.
struct Mutant {
    QString name;
    std::optional<QByteArray> bytes;
};

QString verdictLine(bool files, bool unbroken, bool sealed, qint64 firstBad, qint64 events)
{
    return QStringLiteral("files %1, unbroken %2, sealed %3, first bad %4, events %5").arg(files).arg(unbroken).arg(sealed).arg(firstBad).arg(unbroken ? events : 0);
}

} // namespace

/// Whatever is changed in a package, both verifiers say so, and say the same.
class PackageMutationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_folder.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>();
        EventDraft first = photographedDelivery(*m_shop, QStringLiteral("送货单.jpg"));
        first.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"4.20"));
        m_shop->record(first);
        m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("7盒"));
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("5盒"));
        m_shop->record(m_shop->disposing(m_shop->lot(QStringLiteral("L2")), QStringLiteral("2盒")));
        const Forms forms = Forms::load({QStringLiteral(":/suben/forms")});
        NoProgress nobody;
        m_path = m_folder.filePath(QStringLiteral("nov.zip"));
        const auto made = FilingPackage(m_shop->session(), *forms.find(u"ledger")).build({QDate(2026, 11, 1), QDate(2026, 11, 30), m_path, {}, {}}, nobody);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_files = unpacked(m_path);
        for (const auto &[name, bytes] : m_files)
            m_names << name;
    }

    void theWholePackageIsGood()
    {
        const auto verdict = verdictOf(m_files);
        QVERIFY(isGood(verdict));
    }

    void ofAThousandRandomMutationsNoneGoesUnnoticedAndBothVerifiersAgree()
    {
        std::vector<Mutant> mutants;
        QStringList ours;
        for (int i = 0; i < 1000; ++i) {
            mutants.push_back(mutant());
            auto files = m_files;
            if (mutants.back().bytes)
                files[mutants.back().name] = *mutants.back().bytes;
            else
                files.erase(mutants.back().name);
            const auto verdict = verdictOf(files);
            QVERIFY2(!isGood(verdict), qPrintable(mutants.back().name));
            QVERIFY2(!verdict || !verdict->why.isEmpty(), qPrintable(mutants.back().name));
            ours << (verdict ? verdictLine(verdict->filesAgree, verdict->chainUnbroken, verdict->chainAgrees, verdict->firstBad, verdict->events) : QString());
        }
        const auto theirs = secondVerdicts(mutants);
        if (!theirs)
            QSKIP("node is not installed: only the first verifier was asked.");
        QCOMPARE(theirs->size(), size_t(1000));
        int compared = 0;
        for (size_t i = 0; i < mutants.size(); ++i) {
            const QJsonObject &said = (*theirs)[i];
            const bool accepts = said[u"files"].toBool() && said[u"unbroken"].toBool() && said[u"sealed"].toBool() && said[u"signature"].toString() == u"good";
            QVERIFY2(!accepts, qPrintable(mutants[i].name));
            QVERIFY2(!said.contains(u"threw"), qPrintable(mutants[i].name + said[u"threw"].toString()));
            if (ours[static_cast<qsizetype>(i)].isEmpty()) // no package at all
                continue;
            const QString line = verdictLine(said[u"files"].toBool(), said[u"unbroken"].toBool(), said[u"sealed"].toBool(), said[u"firstBad"].toInteger(), said[u"events"].toInteger());
            QVERIFY2(line == ours[static_cast<qsizetype>(i)], qPrintable(QStringLiteral("%1: %2 / %3").arg(mutants[i].name, ours[static_cast<qsizetype>(i)], line)));
            ++compared;
        }
        QVERIFY(compared > 800);
    }

    /// The zip around the files may differ in what is not read (times of day); what is read may not.
    void aChangedByteOfTheZipIsNoticedOrTouchesNothingThatIsRead()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray zip = file.readAll();
        NoProgress nobody;
        for (int i = 0; i < 400; ++i) {
            QByteArray changed = zip;
            const auto at = static_cast<qsizetype>(random(static_cast<std::size_t>(zip.size())));
            changed[at] = static_cast<char>(changed[at] ^ (1 << random(8)));
            const QString path = m_folder.filePath(QStringLiteral("bent.zip"));
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            out.write(changed);
            out.close();
            const auto verdict = verifyPackage(path, nobody);
            if (isGood(verdict))
                QVERIFY2(unpacked(path) == m_files, qPrintable(QString::number(at)));
        }
    }

    /// Bytes of events, lines and lots in the ledger file itself: the chain computed from it breaks at the same entry for
    /// the ledger's own check, the package's and the plain JavaScript.
    void aChangeInTheLedgerIsNamedAlikeByAllThree()
    {
        struct Change {
            const char *sql;
            const char *back;
            int entry;
        };
        const Change changes[] = {{"UPDATE line SET quantity = quantity + 1 WHERE event_id = 2", "UPDATE line SET quantity = quantity - 1 WHERE event_id = 2", 2},
                                  {"UPDATE event SET doc_no = doc_no || 'x' WHERE id = 3", "UPDATE event SET doc_no = substr(doc_no, 1, length(doc_no) - 1) WHERE id = 3", 3},
                                  {"UPDATE lot SET code = 'L3' WHERE code = 'L2'", "UPDATE lot SET code = 'L2' WHERE code = 'L3'", 2},
                                  {"UPDATE event SET event_date = date(event_date, '+1 day') WHERE id = 4", "UPDATE event SET event_date = date(event_date, '-1 day') WHERE id = 4", 4}};
        std::vector<Mutant> mutants;
        NoProgress nobody;
        for (const Change &change : changes) {
            m_shop->tamper(QLatin1String(change.sql));
            const auto ledger = Chain(m_shop->session()).verify({}, nobody);
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            const auto written = writeChainFile(m_shop->session(), {QDate(2026, 11, 1), QDate(2026, 11, 30), {}, {}}, out, nobody);
            m_shop->tamper(QLatin1String(change.back));
            QVERIFY(ledger && written);
            QCOMPARE(raw(ledger->firstBad), qint64(change.entry));
            const auto checked = checkChainFile(out.data(), nobody);
            QVERIFY(checked);
            QCOMPARE(checked->firstBad, qint64(change.entry));
            mutants.push_back({QStringLiteral("nov/data/chain.jsonl"), out.data()});
        }
        const auto whole = Chain(m_shop->session()).verify({}, nobody);
        QVERIFY(whole && whole->unchanged && whole->unbroken);
        const auto theirs = secondVerdicts(mutants);
        if (!theirs)
            QSKIP("node is not installed: only the first verifier was asked.");
        for (size_t i = 0; i < mutants.size(); ++i)
            QCOMPARE((*theirs)[i][u"firstBad"].toInteger(), qint64(changes[i].entry));
    }

private:
    Mutant mutant()
    {
        // Small files as often as large ones: every kind of file takes its share.
        const QString name = m_names[static_cast<qsizetype>(random(static_cast<std::size_t>(m_names.size())))];
        QByteArray bytes = m_files[name];
        const auto at = static_cast<qsizetype>(random(static_cast<std::size_t>(bytes.size())));
        switch (random(12)) {
        case 0:
            return {name, std::nullopt};
        case 1:
            bytes.truncate(at);
            break;
        case 2:
            bytes.insert(at, '\n');
            break;
        case 3:
            return {name.section(u'/', 0, 1) + QStringLiteral("-extra"), QByteArray("x")};
        default:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random(8)));
        }
        return {name, bytes};
    }

    Result<PackageVerdict> verdictOf(const std::map<QString, QByteArray> &files)
    {
        NoProgress nobody;
        return verifyPackageFiles(files, m_path, nobody);
    }

    static bool isGood(const Result<PackageVerdict> &verdict)
    {
        return verdict && verdict->filesAgree && verdict->chainUnbroken && verdict->chainAgrees && verdict->signature.state == SignatureFacts::State::Good;
    }

    /// By the verifier as it stood in the package before anything was changed.
    std::optional<std::vector<QJsonObject>> secondVerdicts(const std::vector<Mutant> &mutants)
    {
        const QString bag = laidOut(m_files, m_folder.filePath(QStringLiteral("js")));
        const QString verifier = m_folder.filePath(QStringLiteral("verify.js"));
        QFile::remove(verifier);
        QFile::copy(bag + QStringLiteral("/data/verify.js"), verifier);
        QJsonArray list;
        for (const Mutant &mutant : mutants) {
            QJsonObject one{{QStringLiteral("name"), mutant.name.section(u'/', 1)}};
            if (mutant.bytes)
                one.insert(QStringLiteral("hex"), QString::fromLatin1(mutant.bytes->toHex()));
            list.append(one);
        }
        QFile file(m_folder.filePath(QStringLiteral("mutants.json")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return std::nullopt;
        file.write(QJsonDocument(list).toJson(QJsonDocument::Compact));
        file.close();
        const auto said = judgedBy(QStringLiteral("node"), {QStringLiteral(SUBEN_TEST_DATA "/../judges/mutants.js"), verifier, bag, file.fileName()});
        if (!said)
            return std::nullopt;
        std::vector<QJsonObject> verdicts;
        for (const QByteArray &line : said->said.split('\n')) {
            if (!line.isEmpty())
                verdicts.push_back(QJsonDocument::fromJson(line).object());
        }
        return verdicts;
    }

    std::size_t random(std::size_t below)
    {
        m_seed = m_seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>((m_seed >> 33) % below);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_shop;
    QString m_path;
    std::map<QString, QByteArray> m_files;
    QStringList m_names;
    quint64 m_seed = 20261123;
};

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    PackageMutationsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_packagemutations.moc"
