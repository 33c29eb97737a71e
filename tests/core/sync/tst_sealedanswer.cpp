#include "core/storage/backup.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/attemptchain.h"
#include "core/sync/discretion.h"
#include "core/sync/download.h"
#include "core/sync/crypto.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "core/sync/sealedanswer.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

using namespace suben;

namespace
{

const QString AppSecret = QStringLiteral("practice-secret-001");
const QString IdNumber = QStringLiteral("410104197805203518");
const QString MistypedId = QStringLiteral("410104197805203519");
const QString Buyer = QStringLiteral("欧阳小麻");
const QString Said = QStringLiteral("购买人欧阳小麻的证件410104197805203519校验位不对，姓名：司马阿毛；密钥practice-secret-001");

} // namespace

/// What platforms answer may be anything: it lies in the file sealed, and beside it stands nothing that names a person,
/// no number of an ID card and no secret.
class SealedAnswerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toUtf8()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>(QStringList{QStringLiteral("food.general"), QStringLiteral("drug.ephedrine")});
        m_shop->letPlatformsTakeAnyGoods();
    }

    void aRequestThatIsEchoedIsReadFromNoFile()
    {
        const EventDraft sale = saleOfCapsules();
        platform({.faults = {{1, PracticeFault::Kind::EchoRequest}}});
        const EventId sold = m_shop->record(sale);
        const RelayReport report = run(*m_workspace);
        QVERIFY(report.accepted > 0);
        const auto attempts = outbox().attempts(rowOf(sold).id);
        QVERIFY(attempts && attempts->size() == 1);
        QVERIFY2(attempts->front().answer.contains(QLatin1String("youSent")), qPrintable(attempts->front().answer));
        const QByteArray signature = signatureSent();
        QVERIFY(signature.size() > 20);
        nothingStands({AppSecret.toUtf8(), signature, "youSent", IdNumber.toUtf8()});
        QVERIFY(wholeAnswer().bytes.contains(signature)); // nothing of the evidence is lost
    }

    void whatAPlatformSaysOfAPersonIsReadFromNoFile()
    {
        const EventDraft sale = saleOfCapsules();
        platform({.refusal = Said, .faults = {{1, PracticeFault::Kind::RejectFirst}}});
        const EventId sold = m_shop->record(sale);
        const RelayReport report = run(*m_workspace);
        QCOMPARE(report.rejected, 1);
        const OutboxRow row = rowOf(sold);
        for (const QString &text : {row.reason, outbox().attempts(row.id)->front().answer, report.messages.join(u' ')}) {
            for (const QString &hidden : {Buyer, MistypedId, QStringLiteral("司马阿毛"), AppSecret})
                QVERIFY2(!text.contains(hidden), qPrintable(text));
        }
        QVERIFY2(row.reason.contains(QStringLiteral("校验位不对")) && row.reason.contains(QStringLiteral("欧***")) && row.reason.contains(QStringLiteral("410104********3519")),
                 qPrintable(row.reason));
        nothingStands({AppSecret.toUtf8(), MistypedId.toUtf8(), Buyer.toUtf8(), QByteArray("司马阿毛")});
        QVERIFY(QString::fromUtf8(wholeAnswer().bytes).contains(Said));
    }

    /// A backup of it, and the files of a ledger that was closed.
    void norFromABackup()
    {
        platform({.refusal = Said, .faults = {{1, PracticeFault::Kind::RejectFirst}, {2, PracticeFault::Kind::EchoRequest}}});
        m_shop->record(saleOfCapsules());
        run(*m_workspace);
        NoProgress none;
        QVERIFY(makeBackup(m_shop->store(), m_shop->path() + QStringLiteral(".copy.suben"), none));
        m_workspace.reset();
        nothingStands({AppSecret.toUtf8(), MistypedId.toUtf8(), Buyer.toUtf8(), QByteArray("司马阿毛")});
    }

    void whatLiesInClearFromBeforeIsSealedOnOpening()
    {
        olderLedger(3);
        QVERIFY(bytesOfFiles().contains(MistypedId.toUtf8()));
        const AttemptVerdict before = verified(m_shop->session());
        QVERIFY2(before.unchanged && before.unbroken, qPrintable(before.why));
        reopen();
        const AttemptVerdict after = verified(m_workspace->session());
        QVERIFY2(after.unchanged && after.unbroken, qPrintable(after.why));
        QCOMPARE(after.head, before.head);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt WHERE answer_form = 'clear' AND answered_at <> ''"), 0);
        QVERIFY(QString::fromUtf8(wholeAnswer().bytes).contains(Said));
        QCOMPARE(wholeAnswer().outcome, QStringLiteral("2001 ") + Said);
        m_workspace.reset();
        m_shop.reset(); // the last one closes the file
        nothingStands({MistypedId.toUtf8(), QByteArray("司马阿毛"), AppSecret.toUtf8()});
    }

    /// In the program that opens it nothing of it is in the log either: it is the only one here.
    void theOnlyProgramLeavesNothingInTheLog()
    {
        olderLedger(3);
        const QString path = m_shop->path();
        const QString copy = m_keys.filePath(QStringLiteral("carried.suben"));
        QFile::remove(copy);
        NoProgress none;
        QVERIFY(makeBackup(m_shop->store(), copy, none));
        QVERIFY(bytesOf(copy).contains(MistypedId.toUtf8()));
        auto opened = Workspace::open(copy, {}, std::make_unique<FixedClock>(m_shop->session().clock.now()));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        const QByteArray bytes = bytesOf(copy) + bytesOf(copy + QStringLiteral("-wal"));
        for (const QByteArray &hidden : {MistypedId.toUtf8(), QByteArray("司马阿毛"), AppSecret.toUtf8()})
            QVERIFY2(!bytes.contains(hidden), hidden.constData());
    }

    void sealingThatIsStoppedGoesOnLater()
    {
        olderLedger(700);
        m_shop->tamper(QStringLiteral("SELECT 1"));
        QVERIFY(m_shop->store().write([](Database &db) -> Result<void> {
            db.execute("CREATE TRIGGER stop_here BEFORE UPDATE OF answer ON outbox_attempt WHEN new.id = 450 BEGIN SELECT raise(ABORT, 'killed'); END");
            return {};
        }));
        QVERIFY(!sealEarlierAnswers(m_shop->store(), m_shop->session().keys, m_shop->workspace().profiles()));
        const qint64 left = m_shop->number("SELECT count(*) FROM outbox_attempt WHERE answer_form = 'clear' AND answered_at <> ''");
        QVERIFY2(left > 0 && left < 700, qPrintable(QString::number(left)));
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt WHERE answer_form = 'sealedLater' AND instr(answer, CAST('410104' AS BLOB))"), 0);
        const AttemptVerdict between = verified(m_shop->session());
        QVERIFY2(between.unchanged && between.unbroken, qPrintable(between.why));
        QVERIFY(m_shop->store().write([](Database &db) -> Result<void> {
            db.execute("DROP TRIGGER stop_here");
            return {};
        }));
        QCOMPARE(*sealEarlierAnswers(m_shop->store(), m_shop->session().keys, m_shop->workspace().profiles()), left);
        QCOMPARE(*sealEarlierAnswers(m_shop->store(), m_shop->session().keys, m_shop->workspace().profiles()), 0);
        const AttemptVerdict after = verified(m_shop->session());
        QVERIFY2(after.unchanged && after.unbroken, qPrintable(after.why));
    }

    /// Wherever it is killed, each answer is before or after, and the next one that opens the ledger ends it.
    void aProgramThatIsKilledWhileSealingLeavesAWholeLedger()
    {
#ifndef SUBEN_CTL
        QSKIP("built without subenctl");
#else
        olderLedger(1'500);
        const QString path = m_shop->path();
        for (int i = 0; i < 6; ++i) {
            QProcess program;
            program.start(QStringLiteral(SUBEN_CTL), {QStringLiteral("--ledger"), path, QStringLiteral("--clock"), QStringLiteral("2026-11-22T09:30:00+08:00"), QStringLiteral("seal")});
            QVERIFY(program.waitForStarted());
            program.waitForFinished(30 + 25 * i);
            program.kill();
            program.waitForFinished();
            const AttemptVerdict verdict = verified(m_shop->session());
            QVERIFY2(verdict.unchanged && verdict.unbroken, qPrintable(verdict.why));
            QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt WHERE (answer_form = 'clear') <> (instr(answer, CAST('410104' AS BLOB)) > 0) AND answered_at <> ''"), 0);
        }
        reopen();
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt WHERE answer_form = 'clear' AND answered_at <> ''"), 0);
        const AttemptVerdict verdict = verified(m_shop->session());
        QVERIFY2(verdict.unchanged && verdict.unbroken, qPrintable(verdict.why));
        QCOMPARE(verdict.attempts, 1'501);
#endif
    }

    void aSealedAnswerThatIsChangedIsNoticed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("its bytes") << QStringLiteral("UPDATE outbox_attempt SET answer = zeroblob(100) WHERE id = 1");
        QTest::newRow("another one's") << QStringLiteral("UPDATE outbox_attempt SET answer = (SELECT answer FROM outbox_attempt WHERE id = 2) WHERE id = 1");
        QTest::newRow("its words") << QStringLiteral("UPDATE outbox_attempt SET outcome = 'ok' WHERE id = 1");
        QTest::newRow("in clear again") << QStringLiteral("UPDATE outbox_attempt SET answer = CAST('{}' AS BLOB), answer_form = 'clear' WHERE id = 1");
    }

    void aSealedAnswerThatIsChangedIsNoticed()
    {
        QFETCH(QString, change);
        olderLedger(2);
        reopen();
        m_shop->tamper(change);
        QCOMPARE(verified(m_workspace->session()).firstBad, 1);
    }

    void withoutTheKeyWhatWasSealedLaterIsNotCalledChanged()
    {
        olderLedger(2);
        reopen();
        const QString keyFile = m_keys.filePath(QDir(m_keys.path()).entryList({QStringLiteral("*.key")}).first());
        const QByteArray open = bytesOf(keyFile);
        const auto openAgain = qScopeGuard([&] { // ledgers of tests are copies of one another
            QFile file(keyFile);
            if (!file.open(QIODevice::WriteOnly) || file.write(open) != open.size())
                qFatal("the key cannot be put back");
        });
        QVERIFY(m_shop->session().keys.sealOnMachine(m_shop->store(), QStringLiteral("开门密码-77")));
        const auto locked = Workspace::open(m_shop->path(), {}, std::make_unique<FixedClock>(m_shop->session().clock.now()));
        QVERIFY(locked && !(*locked)->keyIsOpen());
        const AttemptVerdict verdict = verified((*locked)->session());
        QVERIFY2(verdict.unchanged && verdict.unbroken, qPrintable(verdict.why));
        QCOMPARE(verdict.unread, 2);
    }

    void aFetchedListIsReadByItsKeyAndFromNoFile()
    {
        platform({}, QStringLiteral("udi-share"));
        HttpTransport line;
        NoProgress none;
        const Profile &profile = *m_workspace->profiles().find(QStringLiteral("udi-share"));
        Downloads downloads(m_workspace->session(), line);
        QVERIFY(downloads.fetch(profile, QStringLiteral("devices"), none));
        const auto items = downloads.items(profile, QStringLiteral("devices"));
        QVERIFY(items && items->size() == 6);
        const QString name = items->first().toObject()[u"cpmctymc"].toString();
        QVERIFY(!name.isEmpty());
        nothingStands({name.toUtf8()});
        // Fetched again the same entries stand there once.
        QVERIFY(downloads.fetch(profile, QStringLiteral("devices"), none));
        QCOMPARE(downloads.items(profile, QStringLiteral("devices"))->size(), 6);
    }

    void aListOfBeforeIsSealedToo()
    {
        m_shop->tamper(QStringLiteral("INSERT INTO platform_item (profile, list, key, item, fetched_at, form) VALUES "
                                      "('udi-share', 'devices', '410104197805203519', CAST('{\"name\":\"司马阿毛\"}' AS BLOB), '', 'clear')"));
        reopen();
        HttpTransport line;
        const auto items = Downloads(m_workspace->session(), line).items(*m_workspace->profiles().find(QStringLiteral("udi-share")), QStringLiteral("devices"));
        QVERIFY(items && items->size() == 1);
        QCOMPARE(items->first().toObject()[u"name"].toString(), QStringLiteral("司马阿毛"));
        m_workspace.reset();
        m_shop.reset();
        nothingStands({MistypedId.toUtf8(), QByteArray("司马阿毛")});
    }

    void whatWasAnsweredToANameIsReadFromNoFile()
    {
        platform({}, QStringLiteral("topdrug-bill"));
        EventDraft draft = m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2盒"));
        draft.lines[0].codes = {QStringLiteral("81012350000000100001"), QStringLiteral("81012350000000200001")};
        m_shop->record(draft);
        QCOMPARE(run(*m_workspace).accepted, 1);
        QVERIFY(m_shop->number("SELECT count(*) FROM platform_resolved") > 0);
        QCOMPARE(m_shop->number("SELECT count(*) FROM platform_resolved WHERE instr(sealed, CAST('{' AS BLOB)) = 1"), 0);
        // The cache serves the next one.
        const qint64 known = m_shop->number("SELECT count(*) FROM platform_resolved");
        draft.lines[0].fields.set(QStringLiteral("lot.code"), QStringLiteral("L2"));
        draft.lines[0].codes = {QStringLiteral("81012350000000100002"), QStringLiteral("81012350000000200002")};
        m_shop->record(draft);
        QCOMPARE(run(*m_workspace).accepted, 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM platform_resolved"), known);
    }

    void everyWritingOfWhatIsHiddenIsHidden_data()
    {
        QTest::addColumn<QString>("text");
        const QString json = QStringLiteral(R"({"certno":"%1","psn_name":"慕容患者","n":1})").arg(MistypedId);
        QTest::newRow("plain") << json;
        QTest::newRow("a text in JSON") << QString(json).replace(u'"', QLatin1String("\\\""));
        QTest::newRow("base64") << QStringLiteral("data=") + QString::fromLatin1(json.toUtf8().toBase64());
        QTest::newRow("base64url") << QStringLiteral("data=") + QString::fromLatin1(json.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
        QTest::newRow("gzip in base64") << QString::fromLatin1(gzipped(json.toUtf8())->toBase64());
        QTest::newRow("hex") << QString::fromLatin1(json.toUtf8().toHex());
        QTest::newRow("percent") << QStringLiteral("content=") + QString::fromLatin1(json.toUtf8().toPercentEncoding());
        QTest::newRow("XML") << QStringLiteral("<x><certno>%1</certno><psn_name a=\"b\">慕容患者</psn_name></x>").arg(MistypedId);
        QTest::newRow("form") << QStringLiteral("certno=%1&psn_name=慕容患者").arg(MistypedId);
        QTest::newRow("prose") << QStringLiteral("姓名：慕容患者，证件号%1").arg(MistypedId);
        QTest::newRow("escapes") << QStringLiteral(R"({"psn_name":"\u6155\u5bb9\u60a3\u8005"})");
        QTest::newRow("a secret") << QStringLiteral("Authorization: Basic ") + QString::fromLatin1("user:practice-secret-001");
        QTest::newRow("a packed secret") << QString::fromLatin1(QByteArray("user:practice-secret-001").toBase64());
    }

    void everyWritingOfWhatIsHiddenIsHidden()
    {
        QFETCH(QString, text);
        Profile profile;
        profile.mask = QStringList{QStringLiteral("certno"), QStringLiteral("psn_name")};
        Discretion discretion(profile);
        discretion.hideSecret(AppSecret);
        const QString kept = discretion.kept(text);
        for (const QString &hidden : {MistypedId, QStringLiteral("慕容患者"), AppSecret}) {
            QVERIFY2(!kept.contains(hidden), qPrintable(kept));
            QVERIFY2(!QByteArray::fromBase64(kept.section(u'=', -1).toLatin1()).contains(hidden.toUtf8()), qPrintable(kept));
        }
        QVERIFY2(!kept.contains(QLatin1String("\\u60a3")) && kept != text, qPrintable(kept));
    }

    void everyTextOfAListIsKept()
    {
        const QJsonArray list{QJsonObject{{QStringLiteral("id"), MistypedId}, {QStringLiteral("n"), 3}, {QStringLiteral("more"), QJsonArray{QStringLiteral("x"), IdNumber}}}};
        const QJsonArray kept = Discretion().kept(QJsonValue(list)).toArray();
        QCOMPARE(kept[0][u"id"].toString(), QStringLiteral("410104********3519"));
        QCOMPARE(kept[0][u"n"].toInt(), 3);
        QCOMPARE(kept[0][u"more"].toArray(), (QJsonArray{QStringLiteral("x"), QStringLiteral("410104********3518")}));
    }

    /// It would stand readable in the file.
    void anAddressWithAPasswordIsRefused()
    {
        const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles())
                                 .enable(QStringLiteral("practice"), QStringLiteral("practice"), QStringLiteral("http://shop:pass-77@127.0.0.1:8080"),
                                         {{QStringLiteral("appKey"), QStringLiteral("practice")}, {QStringLiteral("appSecret"), AppSecret}});
        QVERIFY(!enabled);
        QCOMPARE(enabled.error().code, ErrorCode::Usage);
        QVERIFY(!enabled.error().text.contains(QLatin1String("pass-77")));
        QCOMPARE(m_shop->number("SELECT count(*) FROM platform WHERE base LIKE '%pass%'"), 0);
    }

    void whatAPersonWritesAboutAPersonIsMasked()
    {
        const EventDraft sale = saleOfCapsules();
        platform({.refusal = Said, .faults = {{1, PracticeFault::Kind::RejectFirst}}});
        const EventId sold = m_shop->record(sale);
        run(*m_workspace);
        QVERIFY(outbox().decide(rowOf(sold).id, OutboxState::Withdrawn, QStringLiteral("证件 %1 已当面改正").arg(MistypedId)));
        QCOMPARE(rowOf(sold).reason, QStringLiteral("证件 410104********3519 已当面改正"));
    }

    void whatIsNobodysStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a trace code") << QStringLiteral("追溯码【81012350000000100001】重复出库");
        QTest::newRow("a credit code") << QStringLiteral("91410100MA45ABCD1X 不存在");
        QTest::newRow("a receipt") << QStringLiteral("LX20261122-000017");
        QTest::newRow("a package") << QStringLiteral("00069012345600000018");
        QTest::newRow("words in base64") << QStringLiteral("5bey5pS25Yiw");
    }

    void whatIsNobodysStays()
    {
        QFETCH(QString, text);
        QCOMPARE(Discretion().kept(text), text);
    }

private:
    void platform(const PracticeRules &rules, const QString &profile = QStringLiteral("practice"))
    {
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0, .rules = rules});
        const auto port = m_platform->start();
        QVERIFY(port);
        reopen();
        QHash<QString, QString> values;
        for (const CredentialSlot &slot : m_workspace->profiles().find(profile)->credentials)
            values[slot.id] = slot.secret ? AppSecret : QStringLiteral("practice");
        const auto enabled = outbox().enable(profile, QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:%1").arg(*port), values);
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    void reopen()
    {
        auto opened = Workspace::open(m_shop->path(), {}, std::make_unique<FixedClock>(m_shop->session().clock.now()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_workspace = std::move(*opened);
    }

    Outbox outbox() { return Outbox(m_workspace->session(), m_workspace->profiles()); }

    OutboxRow rowOf(EventId event)
    {
        const auto rows = outbox().rows({});
        for (const OutboxRow &row : *rows) {
            if (row.event == event)
                return row;
        }
        qFatal("the entry is not in the outbox");
    }

    static RelayReport run(Workspace &workspace)
    {
        HttpTransport line;
        NoProgress none;
        const auto report = Relay(workspace.session(), workspace.profiles(), line).run(none);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    }

    static AttemptVerdict verified(Session &session)
    {
        NoProgress none;
        return *verifyAttempts(session, none);
    }

    QByteArray blobOf(const char *sql)
    {
        return *m_workspace->session().store.read([&](Database &db) -> Result<QByteArray> {
            Rows rows = db.query(sql);
            return rows.next() ? rows.blob(0) : QByteArray();
        });
    }

    WholeAnswer wholeAnswer()
    {
        return *openedAnswer(m_workspace->session().keys, 1, blobOf("SELECT answer FROM outbox_attempt ORDER BY id LIMIT 1"));
    }

    QByteArray signatureSent()
    {
        const auto frozen = m_workspace->session().keys.decrypt(blobOf("SELECT request FROM outbox_attempt ORDER BY id LIMIT 1"), AttemptSecret);
        const Request request = Request::thawed(*frozen);
        for (const auto &[name, value] : request.headers) {
            if (name == "X-Signature")
                return value;
        }
        return {};
    }

    /// As the program before wrote it: answers in clear, linked so.
    void olderLedger(int attempts)
    {
        platform({});
        m_shop->record(m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("2盒")));
        m_shop->tamper(QStringLiteral(
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                           "INSERT INTO outbox_attempt (id, profile, url, request, sent_at, status, answer, answered_at, outcome) "
                           "SELECT i, 'practice', 'http://127.0.0.1/', x'00', '2026-11-22T09:30:00+08:00', 200, CAST('{\"message\":\"%2\"}' AS BLOB), "
                           "'2026-11-22T09:30:01+08:00', '2001 %2' FROM n")
                           .arg(attempts)
                           .arg(Said));
        m_shop->tamper(QStringLiteral("INSERT INTO outbox (event_id, profile, profile_version, business_key, record, state, reason, created_at) "
                                      "VALUES (1, 'practice', '1', 'old-1', '{}', 'rejected', '2001 %1', '2026-11-22T09:30:00+08:00')")
                           .arg(Said));
        m_shop->tamper(QStringLiteral("INSERT INTO outbox_attempt_row (outbox_id, attempt_id) SELECT max(id), 1 FROM outbox"));
        // Linked by the next one that is sent, in a program that does not know it could be sealed.
        QVERIFY(m_shop->store().write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO outbox_attempt (profile, url, request, sent_at) VALUES ('practice', '', x'00', '')");
            return {};
        }));
        const qint64 next = attempts + 1;
        QVERIFY(m_shop->store().write([&](Database &db) -> Result<void> {
            chainSent(db, m_shop->session().keys, next);
            return {};
        }));
        m_workspace.reset();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The ledger, its log, its copies and whatever else lies beside it.
    QByteArray bytesOfFiles()
    {
        if (m_shop)
            m_place = QFileInfo(m_shop->path()).path();
        QByteArray all;
        for (QDirIterator each(m_place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();)
            all += bytesOf(each.next());
        return all;
    }

    void nothingStands(const QList<QByteArray> &hidden)
    {
        const QByteArray bytes = bytesOfFiles();
        for (const QByteArray &each : hidden) {
            for (const QByteArray &writing : {each, each.toHex(), each.toBase64().chopped(4)})
                QVERIFY2(!bytes.contains(writing), each.constData());
        }
    }

    QTemporaryDir m_keys;
    QString m_place;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PracticePlatform> m_platform;

    EventDraft saleOfCapsules();
};

/// A sale whose buyer's name and number the law wants written down.
EventDraft SealedAnswerTest::saleOfCapsules()
{
    const ItemId capsules = m_shop->item({.name = QStringLiteral("复方盐酸伪麻黄碱缓释胶囊"),
                                          .category = QStringLiteral("drug.ephedrine"),
                                          .unit = QStringLiteral("盒"),
                                          .fields = {{QStringLiteral("item.form"), QStringLiteral("胶囊剂")},
                                                     {QStringLiteral("item.spec"), QStringLiteral("10粒")},
                                                     {QStringLiteral("item.holder"), QStringLiteral("某制药有限公司")},
                                                     {QStringLiteral("item.maker"), QStringLiteral("某制药有限公司")},
                                                     {QStringLiteral("item.tags"), QStringList{QStringLiteral("ephedrine"), QStringLiteral("otcB")}}}});
    EventDraft opening = m_shop->receiving(capsules, QStringLiteral("B1"), QStringLiteral("9盒"));
    opening.step = QStringLiteral("opening");
    opening.party = {};
    opening.lines[0].fields.remove(u"lot.noExpiry");
    opening.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2028, 10, 19));
    m_shop->record(opening);
    EventDraft sale = m_shop->shipping(m_shop->lot(QStringLiteral("B1")), QStringLiteral("1盒"));
    sale.step = QStringLiteral("retailSale");
    sale.party = {};
    sale.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"18"));
    sale.fields.set(QStringLiteral("event.buyerName"), Buyer);
    sale.fields.set(QStringLiteral("event.buyerId"), IdNumber);
    return sale;
}

QTEST_GUILESS_MAIN(SealedAnswerTest)
#include "tst_sealedanswer.moc"
