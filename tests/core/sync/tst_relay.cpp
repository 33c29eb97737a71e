#include "core/sync/relay.h"

#include "core/rules/rulepacks.h"
#include "core/storage/store.h"
#include "core/sync/canonicalrecord.h"
#include "core/sync/practiceplatform.h"
#include "tests/support/testworkspace.h"

#include <QJsonDocument>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace suben;

namespace
{

const QString Practice = QStringLiteral("practice");

/// A line that is cut when asked to be: nothing arrives, or the program dies while the answer is on its way.
class CountedTransport final : public Transport
{
public:
    Answer send(const Request &request) override
    {
        ++sent;
        return m_line.send(request);
    }
    int sent = 0;

private:
    HttpTransport m_line;
};

} // namespace

/// From a posted event to a receipt, whatever happens on the way.
class RelayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_outbox = std::make_unique<Outbox>(m_shop->session(), m_shop->workspace().profiles());
        m_line = std::make_unique<CountedTransport>();
        begin({});
    }

    void cleanup()
    {
        m_platform.reset();
        m_outbox.reset();
        m_shop.reset();
    }

    void anEventIsQueuedInItsOwnTransactionAndAccepted()
    {
        const EventId event = receive(QStringLiteral("L1"));
        QCOMPARE(states(), QStringList(QStringLiteral("ready")));
        QCOMPARE(onlyRow().event, event);
        QCOMPARE(run().accepted, 1);
        const OutboxRow row = onlyRow();
        QCOMPARE(row.state, OutboxState::Accepted);
        QCOMPARE(m_platform->stored().size(), std::size_t(1));
        QCOMPARE(row.receipt, m_platform->stored().front().receipt);
        QCOMPARE(row.businessKey, m_platform->stored().front().key);
    }

    void anEventThatIsRefusedIsNotQueued()
    {
        EventDraft draft = m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        draft.party = m_shop->customer; // without a licence
        QVERIFY(!m_shop->ledger().record(m_shop->confirmed(draft)));
        QCOMPARE(states(), QStringList());
    }

    void nothingIsQueuedForAPlatformThatIsOff()
    {
        QVERIFY(m_outbox->disable(Practice));
        receive(QStringLiteral("L1"));
        QCOMPARE(states(), QStringList());
    }

    void aClosedPlatformIsTriedAgainLater()
    {
        begin({{1, PracticeFault::Kind::Unavailable}});
        receive(QStringLiteral("L1"));
        QCOMPARE(run().retry, 1);
        QCOMPARE(onlyRow().state, OutboxState::Retry);
        QCOMPARE(run().accepted, 0); // not yet due
        QCOMPARE(m_line->sent, 1);
        m_shop->setTime(m_shop->session().clock.now().addSecs(61));
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_platform->stored().front().arrivals, 1);
    }

    void whatWasStoredBeforeTheLineBrokeIsAskedAboutAndAcceptedOnce()
    {
        begin({{1, PracticeFault::Kind::CutAfterCommit}});
        receive(QStringLiteral("L1"));
        QCOMPARE(run().accepted, 1);
        QCOMPARE(onlyRow().state, OutboxState::Accepted);
        QCOMPARE(onlyRow().receipt, m_platform->stored().front().receipt);
        QCOMPARE(m_platform->stored().front().arrivals, 1);
    }

    void whatWasNotStoredBeforeTheLineBrokeIsSentAgain()
    {
        begin({{1, PracticeFault::Kind::CutBeforeCommit}});
        receive(QStringLiteral("L1"));
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_platform->stored().front().arrivals, 1);
    }

    void anAnswerThatCannotBeReadIsInDoubtUntilThePlatformIsAsked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("a page") << static_cast<int>(PracticeFault::Kind::HtmlPage);
        QTest::newRow("nothing") << static_cast<int>(PracticeFault::Kind::EmptyAnswer);
    }

    void anAnswerThatCannotBeReadIsInDoubtUntilThePlatformIsAsked()
    {
        QFETCH(int, kind);
        begin({{1, static_cast<PracticeFault::Kind>(kind)}});
        receive(QStringLiteral("L1"));
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_platform->stored().front().arrivals, 1);
        const auto attempts = m_outbox->attempts(onlyRow().id);
        QVERIFY(attempts);
        QCOMPARE(attempts->size(), std::size_t(1)); // sent once; the rest was asking
    }

    void aRecordInDoubtStaysSoWhileThePlatformCannotBeAsked()
    {
        begin({{1, PracticeFault::Kind::CutAfterCommit}});
        receive(QStringLiteral("L1"));
        inState(QStringLiteral("unknown"));
        m_platform.reset();
        const RelayReport report = run();
        QCOMPARE(report.unknown, 1);
        QCOMPARE(report.accepted, 0);
        QCOMPARE(onlyRow().state, OutboxState::Unknown);
        QVERIFY(!onlyRow().reason.isEmpty());
    }

    /// `batchNo` is the platform's name, 批号 the ledger's; what the packs do not know stays as it is.
    void aReasonSpeaksTheLedgersWords()
    {
        begin({});
        receive(QStringLiteral("L1"));
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'rejected', reason = 'E02 item.spec 为空; batchNo 不存在; x.y'"));
        const QString reason = m_outbox->rows({.profile = Practice, .states = {}})->front().reason;
        QVERIFY2(reason.startsWith(QStringLiteral("E02 规格")), qPrintable(reason));
        QVERIFY2(reason.contains(QStringLiteral("批号(batchNo) 不存在")), qPrintable(reason));
        QVERIFY2(reason.endsWith(QStringLiteral("x.y")), qPrintable(reason));
    }

    void aRecordThePlatformRefusesWaitsForAPerson()
    {
        begin({{1, PracticeFault::Kind::RejectFirst}});
        receive(QStringLiteral("L1"));
        receive(QStringLiteral("L2"));
        const RelayReport report = run();
        QCOMPARE(report.accepted, 1);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(states(), (QStringList{QStringLiteral("accepted"), QStringLiteral("rejected")}));
        QVERIFY(row(0).reason.contains(QLatin1String("2107")) || row(1).reason.contains(QLatin1String("2107")));
        QCOMPARE(run().rejected, 0);
        QCOMPARE(m_line->sent, 1);
    }

    void whatWasSentBackGoesAgainWithWhatTheMasterDataSayNow()
    {
        begin({{1, PracticeFault::Kind::RejectFirst}});
        receive(QStringLiteral("L1"));
        QCOMPARE(run().rejected, 1);
        m_shop->tamper(QStringLiteral("UPDATE item SET name = '鲜牛奶' WHERE name = '纯牛奶'"));
        QVERIFY(m_outbox->decide(onlyRow().id, OutboxState::Ready, {}));
        QCOMPARE(run().accepted, 1);
        QVERIFY(recordOf(onlyRow().id).contains(QStringLiteral("鲜牛奶")));
        QCOMPARE(onlyRow().businessKey, m_platform->stored().front().key);
        QVERIFY(m_outbox->attempts(onlyRow().id)->front().request.contains(QStringLiteral("纯牛奶"))); // what went before stays
    }

    void whatIsInDoubtGoesAgainAsItWas()
    {
        receive(QStringLiteral("L1"));
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'unknown'"));
        m_shop->tamper(QStringLiteral("UPDATE item SET name = '鲜牛奶' WHERE name = '纯牛奶'"));
        QVERIFY(m_outbox->decide(onlyRow().id, OutboxState::Ready, {}));
        QVERIFY(recordOf(onlyRow().id).contains(QStringLiteral("纯牛奶")));
    }

    void aRecordThatMayHaveArrivedCannotBeChanged()
    {
        receive(QStringLiteral("L1"));
        for (const char *state : {"ready", "sending", "unknown", "running", "part", "accepted"}) {
            m_shop->tamper(QStringLiteral("UPDATE outbox SET state = '%1'").arg(QLatin1String(state)));
            QVERIFY2(!m_shop->store().write([](Database &db) -> Result<void> {
                db.execute("UPDATE outbox SET record = '{}', state = 'ready'");
                return {};
            }), state);
        }
    }

    void aWrongKeyBlocksUntilItIsMended()
    {
        enable(QStringLiteral("wrong-secret"));
        receive(QStringLiteral("L1"));
        const RelayReport report = run();
        QCOMPARE(report.blocked, 1);
        QCOMPARE(report.messages.size(), 1);
        QCOMPARE(onlyRow().state, OutboxState::Blocked);
        run();
        QCOMPARE(m_line->sent, 1);
        enable(QStringLiteral("practice-secret-001"));
        QCOMPARE(run().accepted, 1);
    }

    void aKeyThatHoldsSomethingElseIsAConflict()
    {
        receive(QStringLiteral("L1"));
        run();
        const OutboxRow sent = onlyRow();
        m_platform->stored();
        // A ledger restored from before goes on differently under the same number.
        receive(QStringLiteral("L2"));
        m_shop->tamper(QStringLiteral("UPDATE outbox SET business_key = '%1-x', state = 'ready', receipt = '' WHERE id = %2; "
                                      "UPDATE outbox SET business_key = '%1', record = replace(record, '%3', '%1'), state = 'unknown' WHERE id = %4")
                           .arg(sent.businessKey).arg(raw(sent.id)).arg(row(0).businessKey).arg(raw(row(0).id)));
        QVERIFY(m_outbox->decide(sent.id, OutboxState::Withdrawn, QStringLiteral("旧账")));
        QCOMPARE(run().conflict, 1);
        QVERIFY(states().contains(QStringLiteral("conflict")));
    }

    void whatACrashLeftAsSendingIsAskedAboutAndNotSentTwice()
    {
        receive(QStringLiteral("L1"));
        run();
        QCOMPARE(m_line->sent, 1);
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'sending', receipt = ''")); // died before it was settled
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_line->sent, 2); // the question only
        QCOMPARE(m_platform->stored().front().arrivals, 1);
        QCOMPARE(onlyRow().receipt, m_platform->stored().front().receipt);
    }

    void whatACrashLeftBeforeTheSocketOpenedIsSent()
    {
        receive(QStringLiteral("L1"));
        inState(QStringLiteral("sending"));
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_platform->stored().front().arrivals, 1);
    }

    void onlyOneProgramSendsAtATime()
    {
        receive(QStringLiteral("L1"));
        QLockFile other(m_shop->path() + QStringLiteral(".relay.lock"));
        QVERIFY(other.tryLock(0));
        NoProgress none;
        const auto report = Relay(m_shop->session(), m_shop->workspace().profiles(), *m_line).run(none);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Refused);
        QCOMPARE(m_line->sent, 0);
    }

    void aLockOfAProgramThatDiedMakingItHoldsNobodyUp()
    {
        receive(QStringLiteral("L1"));
        QFile nameless(m_shop->path() + QStringLiteral(".relay.lock"));
        QVERIFY(nameless.open(QIODevice::WriteOnly));
        nameless.close();
        QCOMPARE(run().accepted, 1);
    }

    void theLockOfAnotherMachineIsNamedWithItsFile()
    {
        receive(QStringLiteral("L1"));
        const QString path = m_shop->path() + QStringLiteral(".relay.lock");
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("4711\nsuben\nback-office-pc\n\n\n");
        left.close();
        NoProgress none;
        const auto refused = Relay(m_shop->session(), m_shop->workspace().profiles(), *m_line).run(none);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().text.contains(QLatin1String("back-office-pc")) && refused.error().text.contains(path), qPrintable(refused.error().text));
        QVERIFY(QFile::remove(path)); // as it says
        QCOMPARE(run().accepted, 1);
    }

    void aRealLedgerDoesNotPractise()
    {
        TestWorkspace shop;
        shop.session().info.training = false;
        Outbox outbox(shop.session(), shop.workspace().profiles());
        const auto practised = outbox.enable(Practice, Practice, m_base, credentials());
        QVERIFY(!practised);
        QCOMPARE(practised.error().code, ErrorCode::NotAllowed);
        shop.receive(shop.milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        QVERIFY(outbox.rows({})->empty());
    }

    void aRealLedgerThatPractisedBeforeIsSentNothingAndToldSo()
    {
        receive(QStringLiteral("L1"));
        m_shop->session().info.training = false;
        const RelayReport report = run();
        QCOMPARE(m_line->sent, 0);
        QCOMPARE(report.messages.size(), 1);
        QCOMPARE(onlyRow().state, OutboxState::Ready);
    }

    void aTrainingLedgerIsNeverSentToARealPlatform()
    {
        Profiles profiles = m_shop->workspace().profiles();
        const auto practice = std::ranges::find(profiles.list, Practice, &Profile::id);
        practice->environments.append({QStringLiteral("production"), QStringLiteral("https://example.invalid"), false});
        Outbox outbox(m_shop->session(), profiles);
        const auto real = outbox.enable(Practice, QStringLiteral("production"), {}, credentials());
        QVERIFY(!real);
        QCOMPARE(real.error().code, ErrorCode::NotAllowed);
        const auto renamed = outbox.enable(Practice, Practice, QStringLiteral("https://example.invalid"), credentials());
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().code, ErrorCode::NotAllowed);
        // Nor where the file was made to say so.
        receive(QStringLiteral("L1"));
        m_shop->tamper(QStringLiteral("UPDATE platform SET environment = 'production'"));
        NoProgress none;
        QVERIFY(Relay(m_shop->session(), profiles, *m_line).run(none));
        QCOMPARE(m_line->sent, 0);
    }

    void credentialsThatAreMissingAreNamed()
    {
        const auto enabled = m_outbox->enable(Practice, Practice, {}, {{QStringLiteral("appKey"), QStringLiteral("a")}});
        QVERIFY(!enabled);
        QCOMPARE(enabled.error().code, ErrorCode::Usage);
        QVERIFY(enabled.error().text.contains(QStringLiteral("应用密钥")));
    }

    void aSecretStaysOnlyWhereItWasGivenFor()
    {
        QVERIFY(m_outbox->enable(Practice, Practice, m_base, {}));
        const auto elsewhere = m_outbox->enable(Practice, Practice, QStringLiteral("http://localhost:1"), {});
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().code, ErrorCode::Usage);
        receive(QStringLiteral("L1"));
        QCOMPARE(run().accepted, 1);
    }

    void aRowNamesItsStepAsThePackOfItsEntryDoes()
    {
        TestWorkspace shop({QStringLiteral("food.dairy"), QStringLiteral("food.general")});
        Outbox outbox(shop.session(), shop.workspace().profiles());
        QVERIFY(outbox.enable(Practice, Practice, m_base, credentials()));
        shop.receive(shop.milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        const RulePacks &packs = shop.session().packs;
        const auto wordIn = [&](const char *category) {
            return inLanguage(packs.pack(QString::fromLatin1(category))->step(QStringLiteral("receiving"))->words, packs.language());
        };
        QVERIFY(wordIn("food.dairy") != wordIn("food.general"));
        QCOMPARE(outbox.rows({})->front().stepName, wordIn("food.general"));
    }

    void whatIsNoAddressIsNotSwitchedOn()
    {
        for (const char *written : {"foo bar", "127.0.0.1:8848", "ftp://example.invalid", "http://", "httpx://127.0.0.1:9",
                                    "http://127.0.0.1:9/?x=1", "http://127.0.0.1:9/#f"}) {
            const auto enabled = m_outbox->enable(Practice, Practice, QLatin1String(written), credentials());
            QVERIFY2(!enabled, written);
            QCOMPARE(enabled.error().code, ErrorCode::Usage);
        }
    }

    void noSecretStandsInTheFileOrInWhatIsShown()
    {
        receive(QStringLiteral("L1"));
        run();
        const auto attempts = m_outbox->attempts(onlyRow().id);
        QVERIFY(attempts);
        QVERIFY(!attempts->front().request.contains(QLatin1String("practice-secret-001")));
        QVERIFY(attempts->front().request.contains(QLatin1String("recordKey")));
        QCOMPARE(m_shop->number("SELECT count(*) FROM platform_secret WHERE instr(sealed, CAST('practice-secret-001' AS BLOB))"), 0);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt WHERE instr(request, CAST('X-Signature' AS BLOB))"), 0);
    }

    void whatIsSentHoldsNeitherPricesNorErasableValues()
    {
        EventDraft draft = m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        draft.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"987.65"));
        const EventId event = m_shop->record(draft);
        const auto record = m_shop->store().read(
            [&](Database &db) { return canonicalRecord(db, m_shop->session().info, event); });
        QVERIFY(record);
        const QByteArray &text = record->json;
        QVERIFY(text.contains("L1"));
        for (const char *kept : {"987.65", "9876500", "price", "amount", "13800138000"})
            QVERIFY2(!text.contains(kept), kept);
    }

    void aReceiptIsNeverOverwritten()
    {
        receive(QStringLiteral("L1"));
        run();
        const QString receipt = onlyRow().receipt;
        const auto decided = m_outbox->decide(onlyRow().id, OutboxState::Accepted, QStringLiteral("another"));
        QVERIFY(!decided);
        const auto forced = m_shop->store().write([](Database &db) -> Result<void> {
            db.execute("UPDATE outbox SET receipt = 'another'");
            return {};
        });
        QVERIFY(!forced);
        QCOMPARE(onlyRow().receipt, receipt);
    }

    void aPersonDecidesWithAReceiptOrAReason()
    {
        receive(QStringLiteral("L1"));
        inState(QStringLiteral("unknown"));
        const OutboxId id = onlyRow().id;
        QVERIFY(!m_outbox->decide(id, OutboxState::Accepted, QStringLiteral(" ")));
        QVERIFY(!m_outbox->decide(id, OutboxState::Withdrawn, {}));
        QVERIFY(!m_outbox->decide(id, OutboxState::Sending, QStringLiteral("x")));
        QVERIFY(m_outbox->decide(id, OutboxState::Accepted, QStringLiteral("LX-7")));
        QCOMPARE(onlyRow().receipt, QStringLiteral("LX-7"));
    }

    void manyRecordsGoInBatchesAndEachOnce()
    {
        for (int i = 0; i < 60; ++i)
            receive(QStringLiteral("L%1").arg(i));
        QCOMPARE(run().accepted, 60);
        QCOMPARE(m_line->sent, 2);
        QCOMPARE(m_platform->stored().size(), std::size_t(60));
    }

    void aRecordThePlatformCouldNeverTakeIsSentBackHereAndHoldsNothingUp()
    {
        EventDraft draft = m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        draft.fields.set(QStringLiteral("event.docNo"), QString(40, u'9'));
        m_shop->record(draft);
        m_shop->tamper(QStringLiteral("UPDATE outbox SET record = replace(record, 'receiving', 'dreaming')"));
        receive(QStringLiteral("L2"));
        const RelayReport report = run();
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.accepted, 1);
    }

    void aPreviewSendsNothing()
    {
        const EventId event = receive(QStringLiteral("L1"));
        const auto shown = m_outbox->preview(Practice, event);
        QVERIFY(shown);
        QVERIFY(shown->contains(QStringLiteral("纯牛奶")));
        QVERIFY(m_platform->stored().empty());
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 0);
    }

private:
    QString recordOf(OutboxId row)
    {
        const auto record = m_shop->store().read([row](Database &db) -> Result<QString> {
            Rows rows = db.query("SELECT record FROM outbox WHERE id = ?", row);
            return rows.next() ? rows.text(0) : QString();
        });
        return record.value_or(QString());
    }

    void begin(const std::vector<PracticeFault> &faults)
    {
        PracticePlatform::Options options;
        options.port = 0;
        options.faults = faults;
        m_platform = std::make_unique<PracticePlatform>(options);
        const auto port = m_platform->start();
        QVERIFY(port);
        m_base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
        enable(options.appSecret);
    }

    static QHash<QString, QString> credentials(const QString &secret = QStringLiteral("practice-secret-001"))
    {
        return {{QStringLiteral("appKey"), Practice}, {QStringLiteral("appSecret"), secret}};
    }

    void enable(const QString &secret)
    {
        const auto enabled = m_outbox->enable(Practice, Practice, m_base, credentials(secret));
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    EventId receive(const QString &lot) { return m_shop->receive(m_shop->milk, lot, QStringLiteral("10盒")); }

    RelayReport run()
    {
        NoProgress none;
        const auto report = Relay(m_shop->session(), m_shop->workspace().profiles(), *m_line).run(none);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    }

    OutboxRow row(std::size_t at) { return m_outbox->rows({})->at(at); }
    OutboxRow onlyRow() { return row(0); }

    QStringList states()
    {
        QStringList list;
        const auto rows = *m_outbox->rows({});
        for (const OutboxRow &each : rows)
            list << outboxStateName(each.state);
        list.sort();
        return list;
    }

    void inState(const QString &state)
    {
        const auto written = m_shop->store().write([&](Database &db) -> Result<void> {
            db.execute("UPDATE outbox SET state = ?", state);
            return {};
        });
        QVERIFY(written);
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<CountedTransport> m_line;
    std::unique_ptr<PracticePlatform> m_platform;
    QString m_base;
};

QTEST_GUILESS_MAIN(RelayTest)
#include "tst_relay.moc"
