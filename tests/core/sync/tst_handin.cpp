// Profiles that hand in files and sheets, and the one that only fetches: a clean run of 500 and every failure a folder
// or a list can have, each compared with what truly lies there.
#include "core/storage/store.h"
#include "core/sync/download.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "tests/core/sync/relayrun.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <unicode/ucnv.h>
#include <zip.h>

using namespace suben;

namespace
{

/// By ICU, not by the program.
QString fromGb18030(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("GB18030", &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t size =
        ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                      bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    ucnv_close(converter);
    text.resize(U_SUCCESS(status) ? size : 0);
    return text;
}

/// Every part of an xlsx, by libzip.
QString unpacked(const QString &path)
{
    QByteArray all;
    int problem = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &problem);
    if (archive == nullptr)
        return {};
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray part(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, part.data(), stat.size);
        zip_fclose(file);
        all += part + '\n';
    }
    zip_discard(archive);
    return QString::fromUtf8(all);
}

} // namespace

class HandInTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit());
        TestWorkspace shop;
        for (const Profile &profile : shop.workspace().profiles().list) {
            if (profile.environments.first().base.startsWith(QLatin1String("file:")))
                m_byFile << profile.id;
        }
        QVERIFY(m_byFile.size() >= 4);
    }

    void fiveHundredLieThereOnceEach_data() { everyFileProfile(); }

    void fiveHundredLieThereOnceEach()
    {
        begin();
        queue(1);
        multiply(500);
        const RelayReport report = run();
        QCOMPARE(report.running, 500);
        QVERIFY(report.messages.isEmpty());
        everyRowLiesThereOnce(500);
        run();
        everyRowLiesThereOnce(500); // the next run brings nothing a second time
        receiptsForAll(500);
    }

    void theStickIsNotIn_data() { everyFileProfile(); }

    void theStickIsNotIn()
    {
        begin();
        queue(3);
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        const RelayReport report = run();
        QCOMPARE(report.running + report.unknown, 0);
        QVERIFY(QDir().mkpath(m_folder->path()));
        pass(3'600);
        run();
        everyRowLiesThereOnce(3);
    }

    void theStickCannotBeWritten_data() { everyFileProfile(); }

    void theStickCannotBeWritten()
    {
        begin();
        queue(3);
        // What stands in the file's way cannot be overwritten, whoever runs the test.
        const QStringList names = namesToCome();
        for (const QString &name : names)
            QVERIFY(QDir(m_folder->path()).mkpath(name));
        const RelayReport report = run();
        QCOMPARE(report.running, 0);
        for (const QString &name : names)
            QVERIFY(QDir(m_folder->path()).rmdir(name));
        for (int round = 0; round < 3; ++round) {
            pass(3'600);
            run();
        }
        everyRowLiesThereOnce(3);
    }

    /// A file of somebody else's under the very name: it is left as it is, and ours goes under another.
    void anotherFileOfTheSameNameIsNotTakenForOurs_data() { everyFileProfile(); }

    void anotherFileOfTheSameNameIsNotTakenForOurs()
    {
        begin();
        queue(3);
        const QStringList names = namesToCome();
        for (const QString &name : names)
            writeFile(name, "of another program");
        for (int round = 0; round < 4; ++round) {
            run();
            pass(3'600);
        }
        for (const QString &name : names) {
            QCOMPARE(bytesOf(name), QByteArray("of another program"));
            QVERIFY(QFile::remove(m_folder->filePath(name)));
        }
        everyRowLiesThereOnce(3);
    }

    void killedBeforeTheFileStoodThere_data() { everyFileProfile(); }

    void killedBeforeTheFileStoodThere()
    {
        begin();
        queue(3);
        run();
        for (const QString &name : files())
            QVERIFY(QFile::remove(m_folder->filePath(name)));
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'sending', job = ''"));
        for (int round = 0; round < 3; ++round) {
            run();
            pass(3'600);
        }
        everyRowLiesThereOnce(3);
    }

    void killedAfterTheFileStoodThere_data() { everyFileProfile(); }

    void killedAfterTheFileStoodThere()
    {
        begin();
        queue(3);
        run();
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'sending', job = ''"));
        for (int round = 0; round < 3; ++round) {
            run();
            pass(3'600);
        }
        everyRowLiesThereOnce(3);
        receiptsForAll(3);
    }

    /// Half a file left by a drive that was pulled out: never taken for the whole.
    void halfAFileIsNotTakenForTheWhole_data() { everyFileProfile(); }

    void halfAFileIsNotTakenForTheWhole()
    {
        begin();
        queue(3);
        run();
        const QStringList whole = files();
        QCOMPARE(whole.size(), 1);
        const QByteArray bytes = bytesOf(whole.first());
        writeFile(whole.first(), bytes.left(bytes.size() / 2));
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'sending', job = ''"));
        for (int round = 0; round < 3; ++round) {
            run();
            pass(3'600);
        }
        QVERIFY(QFile::remove(m_folder->filePath(whole.first())));
        everyRowLiesThereOnce(3);
    }

    void nothingIsReceivedWithoutAReceipt_data() { everyFileProfile(); }

    void nothingIsReceivedWithoutAReceipt()
    {
        begin();
        queue(3);
        run();
        for (int day = 0; day < 3; ++day) {
            pass(24 * 3'600);
            run();
        }
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 0);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state IN ('running', 'unknown')"), 3);
    }

    void anAnswerFileIsBelievedOnlyWhenItIsOne_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("state");
        const QByteArray whole =
            QStringLiteral("<answer><state>done</state><code>0</code><receipt>SY-77</receipt></answer>").toUtf8();
        QTest::newRow("done") << whole << QStringLiteral("accepted");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("half") << whole.left(whole.size() / 2) << QString();
        QTest::newRow("a page") << QByteArray("<html><body>login</body></html>") << QString();
        QTest::newRow("JSON") << QByteArray(R"({"state":"done","receipt":"SY-77"})") << QString();
        QTest::newRow("still at it") << QByteArray("<answer><state>running</state></answer>")
                                     << QStringLiteral("running");
        QTest::newRow("done, without a receipt")
            << QByteArray("<answer><state>done</state><code>0</code></answer>") << QString();
        QTest::newRow("refused")
            << QStringLiteral("<answer><state>done</state><code>E01</code><text>企业未备案</text></answer>").toUtf8()
            << QStringLiteral("rejected");
        QTest::newRow("unknown members")
            << QStringLiteral(
                   "<answer v=\"9\"><state>done</state><code>0</code><new><a/></new><receipt>SY-77</receipt></answer>")
                   .toUtf8()
            << QStringLiteral("accepted");
    }

    /// An empty state: anything but received or sent back, and it lies there once.
    void anAnswerFileIsBelievedOnlyWhenItIsOne()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, state);
        m_profile = QStringLiteral("vetdrug-file");
        begin();
        queue(3);
        run();
        const QStringList there = files();
        QCOMPARE(there.size(), 1);
        writeFile(there.first() + QStringLiteral(".ans"), answer);
        for (int round = 0; round < 3; ++round) {
            pass(3'600);
            run();
        }
        if (state.isEmpty())
            QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state IN ('accepted', 'rejected', 'part')"), 0);
        else
            QCOMPARE(
                m_shop->number(qPrintable(QStringLiteral("SELECT count(*) FROM outbox WHERE state = '%1'").arg(state))),
                3);
        everyRowLiesThereOnce(3);
    }

    void aLaterAnswerFileChangesNoReceipt()
    {
        m_profile = QStringLiteral("vetdrug-file");
        begin();
        queue(3);
        run();
        const QString answer = files().first() + QStringLiteral(".ans");
        writeFile(answer, "<answer><state>done</state><code>0</code><receipt>SY-77</receipt></answer>");
        pass(3'600);
        run();
        writeFile(answer, "<answer><state>done</state><code>E01</code><receipt>SY-78</receipt></answer>");
        pass(3'600);
        run();
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted' AND receipt = 'SY-77'"), 3);
    }

    void fiveHundredAreFetchedOnceEach()
    {
        beginList({.listItems = 500});
        QVERIFY(fetched());
        everyDeviceIsHereOnce(500);
    }

    void aListIsWholeAfterEveryFault_data()
    {
        QTest::addColumn<int>("fault");
        for (const PracticeFault::Kind kind : practiceFaultKinds())
            QTest::addRow("%s", qPrintable(practiceFaultName(kind))) << static_cast<int>(kind);
    }

    /// At the second page of three; the last page has one entry.
    void aListIsWholeAfterEveryFault()
    {
        QFETCH(int, fault);
        beginList({.listItems = 101, .delayMillis = 1'300, .faults = {{2, static_cast<PracticeFault::Kind>(fault)}}});
        bool isWhole = false;
        for (int round = 0; round < 4 && !isWhole; ++round) {
            isWhole = fetched();
            m_shop->setTime(m_shop->session().clock.now().addSecs(130));
        }
        QVERIFY(isWhole);
        everyDeviceIsHereOnce(101);
    }

    void aListWhoseLastEntryComesAloneIsWhole()
    {
        beginList({.listItems = 101, .faults = {{3, PracticeFault::Kind::OneAsObject}}});
        QVERIFY(fetched());
        everyDeviceIsHereOnce(101);
    }

private:
    void everyFileProfile()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &profile : std::as_const(m_byFile))
            QTest::newRow(qPrintable(profile)) << profile;
    }

    Outbox outbox() { return {m_shop->session(), m_shop->workspace().profiles()}; }

    void begin()
    {
        if (QTest::currentDataTag() != nullptr && m_byFile.contains(QString::fromLatin1(QTest::currentDataTag())))
            m_profile = QString::fromLatin1(QTest::currentDataTag());
        m_shop = std::make_unique<TestWorkspace>();
        m_shop->letPlatformsTakeAnyGoods();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto enabled = outbox().enable(m_profile, QStringLiteral("practice"),
                                             QUrl::fromLocalFile(m_folder->path()).toString(), {});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    void queue(int count)
    {
        for (int i = 0; i < count; ++i)
            m_shop->receive(m_shop->milk, QStringLiteral("L%1").arg(i), QStringLiteral("2盒"));
    }

    void multiply(int count)
    {
        m_shop->tamper(
            QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO outbox (event_id, profile, profile_version, business_key, record, state, created_at) "
                "SELECT event_id, profile, profile_version, business_key || '-' || i, "
                "replace(record, business_key, business_key || '-' || i), 'ready', created_at FROM outbox, n WHERE "
                "outbox.id = 1")
                .arg(count));
    }

    RelayReport run() { return ranOverHttp(*m_shop, m_shop->workspace().profiles()); }

    void pass(int seconds) { m_shop->setTime(m_shop->session().clock.now().addSecs(seconds)); }

    QStringList files() const
    {
        QStringList names = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
        names.removeIf([](const QString &name) { return name.endsWith(QLatin1String(".ans")); });
        return names;
    }

    /// What the first file will be called, by the profile's words: serial numbers begin at 1, the day is the machine's.
    QStringList namesToCome() const
    {
        const QString path = m_shop->workspace().profiles().find(m_profile)->upload.path.mid(1);
        QStringList names;
        for (const int day : {-1, 0, 1}) {
            QString name = path;
            name.replace(QStringLiteral("{now:yyyyMMdd}"),
                         SystemClock().today().addDays(day).toString(QStringLiteral("yyyyMMdd")));
            names << name.replace(QStringLiteral("{serial:4}"), QStringLiteral("0001"));
        }
        return names;
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// How often each word of letters, digits and dashes stands in all the files.
    QHash<QString, int> words() const
    {
        static const QRegularExpression Word(QStringLiteral("[A-Za-z0-9-]+"));
        QHash<QString, int> counts;
        for (const QString &name : files()) {
            const QString text = name.endsWith(QLatin1String(".xlsx"))  ? unpacked(m_folder->filePath(name))
                                 : name.endsWith(QLatin1String(".csv")) ? fromGb18030(bytesOf(name))
                                                                        : QString::fromUtf8(bytesOf(name));
            if (text.isEmpty())
                qFatal("%s cannot be read", qPrintable(name));
            for (auto word = Word.globalMatch(text); word.hasNext();)
                ++counts[word.next().captured()];
        }
        return counts;
    }

    void everyRowLiesThereOnce(int count)
    {
        const QHash<QString, int> there = words();
        const auto rows = outbox().rows({.profile = m_profile, .states = {}, .before = {}, .limit = count + 1});
        QVERIFY(rows);
        QCOMPARE(static_cast<int>(rows->size()), count);
        for (const OutboxRow &row : *rows)
            QVERIFY2(there.value(row.businessKey) == 1,
                     qPrintable(QStringLiteral("%1 %2").arg(row.businessKey).arg(there.value(row.businessKey))));
    }

    /// One receipt for each file closes all that lies in it.
    void receiptsForAll(int count)
    {
        for (int n = 1; n <= 20; ++n) {
            const auto open =
                outbox().rows({.profile = m_profile, .states = {OutboxState::Running}, .before = {}, .limit = 1});
            if (open->empty())
                break;
            QVERIFY(outbox().decide(open->front().id, OutboxState::Accepted, QStringLiteral("收-%1").arg(n)));
        }
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted' AND receipt <> ''"), count);
        QCOMPARE(m_shop->number("SELECT count(DISTINCT receipt) FROM outbox"), files().size());
    }

    void beginList(const PracticeRules &rules)
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0, .rules = rules});
        const auto port = m_platform->start();
        QVERIFY(port);
        m_list = *m_shop->workspace().profiles().find(u"udi-share");
        m_list.perMinute = 0;
        m_list.downloads.first().request.totalSeconds = 1;
        const auto enabled =
            outbox().enable(m_list.id, QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:%1").arg(*port),
                            {{QStringLiteral("appId"), QStringLiteral("practice")},
                             {QStringLiteral("appSecret"), QStringLiteral("practice-secret-001")}});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    /// Whether the list says that it is whole.
    bool fetched()
    {
        HttpTransport line;
        NoProgress none;
        Downloads downloads(m_shop->session(), line);
        const auto state = downloads.fetch(m_list, QStringLiteral("devices"), none);
        const auto known = downloads.states(m_list);
        const bool isWhole = known && known->front().cursor.isEmpty() && !known->front().fetchedAt.isEmpty();
        return state && isWhole;
    }

    void everyDeviceIsHereOnce(int count)
    {
        HttpTransport none;
        const auto items = Downloads(m_shop->session(), none).items(m_list, QStringLiteral("devices"));
        QVERIFY(items);
        QHash<QString, int> counts;
        for (const QJsonValue &item : *items)
            ++counts[item[u"zxxsdycpbs"].toString()];
        QCOMPARE(static_cast<int>(items->size()), count);
        for (int i = 1; i <= count; ++i)
            QCOMPARE(counts.value(QStringLiteral("0694112300%1").arg(i, 4, 10, QLatin1Char('0'))), 1);
    }

    QTemporaryDir m_keys;
    QStringList m_byFile;
    QString m_profile;
    Profile m_list;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<PracticePlatform> m_platform;
};

QTEST_GUILESS_MAIN(HandInTest)
#include "tst_handin.moc"
