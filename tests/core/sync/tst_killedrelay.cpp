// The relay is killed where it hurts, for every shipped profile at once, or for the one SUBEN_PLATFORM names: each sends to a
// practice platform of its own that verifies signatures, and is killed with SIGKILL around its requests. SUBEN_UPLOADS entries for
// each (4), SUBEN_KILLS times (12); then what it believes must be what the platforms hold, and nothing secret may stand in what is
// kept. The suite kills each profile 42 times: more than five hundred in all.
#include "core/base/clock.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "tests/support/medicines.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <map>

using namespace suben;

namespace
{

const QString Secret = QStringLiteral("practice-secret-001");
const QString IdNumber = QStringLiteral("410104197805203518");
const QString PersonName = QStringLiteral("欧阳隐名");
const QStringList OnTheLine{
    QStringLiteral("practice"),       QStringLiteral("topdrug-bill"),   QStringLiteral("topdrug-file"),
    QStringLiteral("yibao-goods"),    QStringLiteral("yibao-a"),        QStringLiteral("roucai-city"),
    QStringLiteral("roucai-super"),   QStringLiteral("epcis2-capture"), QStringLiteral("shenzhen-ledger"),
    QStringLiteral("province-trace"), QStringLiteral("shop-copy"),      QStringLiteral("topdrug-retail")};

QStringList asked()
{
    const QString only = qEnvironmentVariable("SUBEN_PLATFORM");
    return only.isEmpty() ? OnTheLine : QStringList{only};
}

int given(const char *name, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(name);
    return number > 0 ? number : otherwise;
}

/// Says before and after each request that it is there, and goes on when it is told to, or nobody is there to tell it.
class TellingLine final : public Transport
{
public:
    Answer send(const Request &request) override
    {
        say();
        const Answer answer = m_line.send(request);
        say();
        return answer;
    }

private:
    static void say()
    {
        std::fputs(".\n", stdout);
        std::fflush(stdout);
        std::fgetc(stdin);
    }
    HttpTransport m_line;
};

/// The other program: one run over the ledger at this time.
int relayOnce(const QString &path, const QString &time)
{
    const auto workspace = Workspace::open(path, {}, std::make_unique<FixedClock>(QDateTime::fromString(time, Qt::ISODate)));
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().text));
        return 2;
    }
    takeAnyGoods(const_cast<Profiles &>((*workspace)->profiles())); // the goods are milk
    TellingLine line;
    NoProgress none;
    const auto report = Relay((*workspace)->session(), (*workspace)->profiles(), line).run(none);
    if (!report)
        std::fprintf(stderr, "%s\n", qPrintable(report.error().text));
    return report ? 0 : 3;
}

} // namespace

class KilledRelayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>(QStringList{QStringLiteral("food.general"), QStringLiteral("drug.ephedrine")});
        m_shop->letPlatformsTakeAnyGoods();
    }

    void whatWasKilledIsThereOnceOnEveryPlatform()
    {
        enableAll();
        m_shop->record(capsuleSale(*m_shop, PersonName, IdNumber));
        const int entries = given("SUBEN_UPLOADS", 4);
        const int most = given("SUBEN_KILLS", 12);
        int queued = 0;
        int kills = 0;
        for (int round = 1; kills < most && round <= 4 * most; ++round) {
            while (queued < entries && queued * most < round * entries)
                queue(++queued);
            kills += killOnce() ? 1 : 0;
        }
        QVERIFY(kills > 0);
        const qint64 rows = m_shop->number("SELECT count(*) FROM outbox");
        QVERIFY(rows >= qint64(asked().size()) * entries);
        QVERIFY(finish());
        for (const QString &profile : asked())
            agree(profile);
        qInfo("%lld records on %lld platforms, killed %d times", static_cast<long long>(rows),
              static_cast<long long>(asked().size()), kills);
        nothingSecretIsKept();
    }

private:
    void enableAll()
    {
        for (const QString &id : asked()) {
            auto platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0});
            const auto port = platform->start();
            QVERIFY(port);
            m_platforms[id] = std::move(platform);
            const Profile *profile = m_shop->workspace().profiles().find(id);
            QVERIFY2(profile, qPrintable(id));
            QHash<QString, QString> values;
            for (const CredentialSlot &slot : profile->credentials)
                values[slot.id] = slot.secret ? Secret : QStringLiteral("practice");
            values[QStringLiteral("orgCode")] = QStringLiteral("H37060200001");
            const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles())
                                     .enable(id, QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:%1").arg(*port), values);
            QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
        }
    }

    /// A delivery and a sale: every shipped profile wants one of them.
    void queue(int number)
    {
        const QString lot = QStringLiteral("L%1").arg(number);
        EventDraft delivery = m_shop->receiving(m_shop->milk, lot, QStringLiteral("2盒"));
        delivery.lines[0].codes = {QStringLiteral("810123500000001%1").arg(number, 5, 10, QLatin1Char('0')),
                                   QStringLiteral("810123500000002%1").arg(number, 5, 10, QLatin1Char('0'))};
        m_shop->record(delivery);
        EventDraft sale = m_shop->shipping(m_shop->lot(lot), QStringLiteral("1盒"));
        sale.step = QStringLiteral("retailSale");
        sale.party = {};
        sale.lines[0].codes = {delivery.lines[0].codes.front()};
        m_shop->record(sale);
    }

    std::unique_ptr<QProcess> run()
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--relay"), m_shop->path(), m_time.toString(Qt::ISODate)});
        m_time = m_time.addSecs(4'000);
        return process;
    }

    /// Each time after another number of words, so that every step of a run is hit: while it waits for ours, or just after. False
    /// when it had ended before.
    bool killOnce()
    {
        const auto process = run();
        int left = 1 + static_cast<int>(m_where.bounded(asked().size() == 1 ? 3 : 12));
        while (left > 0 && process->waitForReadyRead(60'000)) {
            while (left > 0 && process->canReadLine()) {
                process->readLine();
                if (--left > 0 || m_where.bounded(2) == 1) {
                    process->write("\n");
                    process->waitForBytesWritten();
                }
            }
        }
        const bool isRunning = process->state() == QProcess::Running;
        process->kill();
        process->waitForFinished();
        return isRunning;
    }

    bool finish()
    {
        for (int i = 0; i < 40; ++i) {
            const auto process = run();
            process->closeWriteChannel();
            process->waitForFinished(-1);
            if (process->exitCode() != 0)
                qWarning("%s", process->readAllStandardError().constData());
            if (m_shop->number("SELECT count(*) FROM outbox WHERE state NOT IN ('accepted', 'rejected', 'part', 'conflict')") == 0)
                return true;
        }
        return false;
    }

    void agree(const QString &profile)
    {
        const auto stored = m_platforms[profile]->stored();
        const auto rows = Outbox(m_shop->session(), m_shop->workspace().profiles())
                              .rows({.profile = profile, .states = {}, .before = {}, .limit = 1'000'000});
        QVERIFY(rows && !rows->empty());
        qsizetype accepted = 0;
        for (const OutboxRow &row : *rows) {
            const QString why = profile + u' ' + row.businessKey + u' ' + outboxStateName(row.state) + u' ' + row.reason;
            const auto there = std::ranges::find_if(
                stored, [&](const PracticeRecord &record) {
                    return record.key.endsWith(row.businessKey) || record.record[u"suben:record"].toString() == row.businessKey;
                });
            QVERIFY2((row.state == OutboxState::Accepted) == (there != stored.end()), qPrintable(why));
            accepted += row.state == OutboxState::Accepted ? 1 : 0;
            QVERIFY2(row.state == OutboxState::Accepted ? !row.receipt.isEmpty() : row.state == OutboxState::Rejected, qPrintable(why));
            QVERIFY2(there == stored.end() || there->copies == 1, qPrintable(why));
        }
        QCOMPARE(qsizetype(stored.size()), accepted);
        // Only the sale without codes may come back.
        QVERIFY2(accepted + 1 >= qsizetype(rows->size()), qPrintable(profile));
    }

    /// Neither our secrets nor a person's name or number: in the file, in what lies beside it, in what went out, in what is
    /// shown of it.
    void nothingSecretIsKept()
    {
        const QFileInfo ledger(m_shop->path());
        const QStringList files = ledger.dir().entryList({ledger.fileName() + QLatin1Char('*')}, QDir::Files);
        for (const QString &name : files) {
            QFile file(ledger.dir().filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(Secret.toUtf8()), qPrintable(name));
            QVERIFY2(!bytes.contains(IdNumber.toUtf8()), qPrintable(name));
        }
        for (const auto &[profile, platform] : m_platforms) {
            for (const PracticeRecord &record : platform->stored()) {
                const QByteArray bytes = QJsonDocument(record.record).toJson();
                QVERIFY2(!bytes.contains(IdNumber.toUtf8()) && !bytes.contains(PersonName.toUtf8()), qPrintable(profile));
            }
        }
        Outbox outbox(m_shop->session(), m_shop->workspace().profiles());
        const auto rows = outbox.rows({.profile = {}, .states = {}, .before = {}, .limit = 200});
        QVERIFY(rows);
        for (const OutboxRow &row : *rows) {
            const auto attempts = outbox.attempts(row.id);
            QVERIFY(attempts);
            for (const OutboxAttempt &attempt : *attempts) {
                const QString all = attempt.request + attempt.answer + attempt.outcome;
                QVERIFY2(!all.contains(Secret) && !all.contains(IdNumber) && !all.contains(PersonName), qPrintable(row.profile));
            }
        }
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::map<QString, std::unique_ptr<PracticePlatform>> m_platforms;
    QRandomGenerator m_where{20'261'122};
    QDateTime m_time = chinaTime(QDate(2026, 11, 22), QTime(10, 0));
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QStandardPaths::setTestModeEnabled(true);
    if (arguments.value(1) == u"--relay")
        return relayOnce(arguments.value(2), arguments.value(3));
    KilledRelayTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedrelay.moc"
