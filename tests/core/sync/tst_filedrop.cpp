#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "tests/core/sync/relayrun.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace suben;

/// The profiles that go by file: over a stick, with an answer file, or as a sheet a person hands in.
class FileDropTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_shop->letPlatformsTakeAnyGoods();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aFileIsWrittenOnceAndItsReceiptClosesAllItsRows_data()
    {
        QTest::addColumn<QString>("profile");
        TestWorkspace shop;
        for (const Profile &profile : shop.workspace().profiles().list) {
            if (profile.job && profile.job->byHand)
                QTest::addRow("%s", qPrintable(profile.id)) << profile.id;
        }
    }

    void aFileIsWrittenOnceAndItsReceiptClosesAllItsRows()
    {
        QFETCH(QString, profile);
        enable(profile);
        queue(3);
        QCOMPARE(run().running, 3);
        QCOMPARE(files().size(), 1);
        const QByteArray written = contentOf(files().first());
        QVERIFY(written.size() > 100);
        pass(3'600);
        run();
        QCOMPARE(files().size(), 1);
        QCOMPARE(contentOf(files().first()), written);
        const auto rows = outbox().rows({.profile = profile, .states = {}});
        QVERIFY(outbox().decide(rows->front().id, OutboxState::Accepted, QStringLiteral("收-0001")));
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted' AND receipt = '收-0001'"), 3);
    }

    void anAnswerFileSaysWhatWasTakenAndWhatWasNot()
    {
        enable(QStringLiteral("vetdrug-file"));
        queue(3);
        QCOMPARE(run().running, 3);
        QCOMPARE(files().size(), 1);
        const auto rows = *outbox().rows({.profile = QStringLiteral("vetdrug-file"), .states = {}});
        QFile answer(m_folder->filePath(files().first() + QStringLiteral(".ans")));
        QVERIFY(answer.open(QIODevice::WriteOnly));
        answer.write(QStringLiteral("<answer><state>done</state><code>0</code><receipt>SY-77</receipt>"
                                    "<record key=\"%1\" code=\"E03\" text=\"批准文号不存在\"/></answer>")
                         .arg(rows.front().businessKey)
                         .toUtf8());
        answer.close();
        pass(3'600);
        run();
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted' AND receipt = 'SY-77'"), 2);
        const auto back = *outbox().rows({.profile = QStringLiteral("vetdrug-file"), .states = {OutboxState::Rejected}});
        QCOMPARE(back.size(), std::size_t(1));
        QVERIFY(back.front().reason.contains(QStringLiteral("批准文号不存在")));
    }

    void aStickThatIsNotThereLeavesEverythingWaiting()
    {
        enable(QStringLiteral("pesticide-stick"));
        queue(2);
        const QString path = m_folder->path();
        QVERIFY(QDir(path).removeRecursively());
        QCOMPARE(run().retry, 2);
        QVERIFY(QDir().mkpath(path));
        pass(3'600);
        QCOMPARE(run().running, 2);
    }

    /// Killed after the file was there and before that was noted: it is found, not written again.
    void aFileThatWasWrittenBeforeACrashIsFound()
    {
        enable(QStringLiteral("pesticide-stick"));
        queue(2);
        run();
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'sending', job = ''"));
        const RelayReport report = run();
        QCOMPARE(report.running, 2);
        QCOMPARE(files().size(), 1);
    }

private:
    Outbox outbox() { return Outbox(m_shop->session(), m_shop->workspace().profiles()); }

    void enable(const QString &profile)
    {
        QHash<QString, QString> values;
        for (const CredentialSlot &slot : m_shop->workspace().profiles().find(profile)->credentials)
            values[slot.id] = QStringLiteral("practice");
        const auto enabled = outbox().enable(profile, QStringLiteral("practice"), QUrl::fromLocalFile(m_folder->path()).toString(), values);
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    void queue(int count)
    {
        for (int i = 0; i < count; ++i)
            m_shop->receive(m_shop->milk, QStringLiteral("L%1").arg(i), QStringLiteral("2盒"));
    }

    RelayReport run() { return ranOverHttp(*m_shop, m_shop->workspace().profiles()); }

    QStringList files() const
    {
        QStringList names = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
        names.removeIf([](const QString &name) { return name.endsWith(QLatin1String(".ans")); });
        return names;
    }

    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void pass(int seconds) { m_shop->setTime(m_shop->session().clock.now().addSecs(seconds)); }

    QTemporaryDir m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWorkspace> m_shop;
};

QTEST_GUILESS_MAIN(FileDropTest)
#include "tst_filedrop.moc"
