#include "core/ledger/chain.h"
#include "core/ledger/drafts.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/selfcheck.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "tests/support/medicines.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace suben;

namespace
{

const QString Password = QStringLiteral("开门密码-77");
const QString Buyer = QStringLiteral("欧阳小麻");
const QString IdNumber = QStringLiteral("410104197805203518");

} // namespace

/// A machine without a key store whose key is sealed under a password: the ledger opens all the same, and what needs
/// the key waits and says so.
class SealedKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toUtf8()); }

    /// Ledgers of tests are copies of one another, so what a test sealed lies open again for the next.
    void init()
    {
        for (auto key = m_open.constBegin(); key != m_open.constEnd(); ++key) {
            QFile file(key.key());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key.value()) == key.value().size());
        }
        m_shop = std::make_unique<TestWorkspace>(
            QStringList{QStringLiteral("food.general"), QStringLiteral("drug.ephedrine")});
        const QFileInfoList keys = QDir(m_keys.path()).entryInfoList({QStringLiteral("*.key")}, QDir::Files);
        for (const QFileInfo &key : keys) {
            QFile file(key.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_open.insert(key.filePath(), file.readAll());
        }
    }

    void whatWaitsGoesOutOnlyOnceTheKeyIsOpen()
    {
        PracticePlatform platform(PracticePlatform::Options{.port = 0});
        const auto port = platform.start();
        QVERIFY(port);
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
        QVERIFY(outbox(m_shop->workspace())
                    .enable(QStringLiteral("practice"), QStringLiteral("practice"), base, credentials()));
        const auto workspace = sealedAndOpened();
        QVERIFY(!workspace->keyIsOpen());
        QVERIFY(Ledger(workspace->session())
                    .record(m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"))));
        QCOMPARE(run(*workspace).error().code, ErrorCode::NotAllowed);
        QCOMPARE(stateOfFirst(*workspace), OutboxState::Ready);
        QVERIFY(platform.stored().empty());
        const auto aside = workspace->another(); // what a task of the window works with
        QCOMPARE(workspace->unlock(QStringLiteral("falsches Wort")).error().code, ErrorCode::NotAllowed);
        QVERIFY(workspace->unlock(Password));
        QCOMPARE(run(**aside)->accepted, 1);
        QCOMPARE(platform.stored().size(), std::size_t(1));
    }

    void anIdNumberIsNeitherTakenNorLost()
    {
        const EventId sold = m_shop->record(capsuleSale(*m_shop, Buyer, IdNumber));
        const auto workspace = sealedAndOpened();
        Session &session = workspace->session();
        const qint64 before = *LedgerQuery(session).eventCount();
        const auto refused = Ledger(session).record(m_shop->confirmed(capsuleSale(*m_shop, Buyer, IdNumber)));
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        QCOMPARE(*LedgerQuery(session).eventCount(), before);
        const auto shown = LedgerQuery(session).event(sold);
        QVERIFY2(shown, shown ? "" : qPrintable(shown.error().text));
        QCOMPARE(std::get<QString>(shown->fields.value(u"event.buyerId")), QString(8, u'*'));
        QCOMPARE(std::get<QString>(shown->fields.value(u"event.buyerName")), QString(8, u'*'));
        QVERIFY(workspace->unlock(Password));
        QVERIFY(std::get<QString>(LedgerQuery(session).event(sold)->fields.value(u"event.buyerId"))
                    .startsWith(QLatin1String("4101")));
    }

    void whatCannotBeLookedAtIsNotCalledChanged()
    {
        m_shop->record(capsuleSale(*m_shop, Buyer, IdNumber));
        const auto workspace = sealedAndOpened();
        NoProgress none;
        const auto locked = Chain(workspace->session()).verify({}, none);
        QVERIFY(locked->unchanged && locked->unbroken);
        QCOMPARE(locked->unread, 2); // name and number of the buyer
        QCOMPARE(SelfCheck(workspace->session()).run(QDate(2026, 11, 1), QDate(2026, 11, 22), none).error().code,
                 ErrorCode::NotAllowed);
        QVERIFY(!Drafts(workspace->session()).keep({0, QStringLiteral("receivingPage"), {}, {}, false, "{}"}));
        QVERIFY(workspace->unlock(Password));
        QCOMPARE(Chain(workspace->session()).verify({}, none)->unread, 0);
        QVERIFY(SelfCheck(workspace->session()).run(QDate(2026, 11, 1), QDate(2026, 11, 22), none));
    }

    /// Three are free; then also the right one waits, starting again does not help, and nothing else is held up.
    void aWrongPasswordWaits()
    {
        const auto workspace = sealedAndOpened();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(workspace->unlock(QStringLiteral("falsches Wort")).error().code, ErrorCode::NotAllowed);
        QVERIFY(!workspace->unlock(QStringLiteral("falsches Wort")));
        const auto tooSoon = workspace->unlock(Password);
        QVERIFY(!tooSoon && tooSoon.error().text.contains(QLatin1String("15")));
        auto clock = std::make_unique<FixedClock>(workspace->session().clock.now());
        FixedClock &time = *clock;
        const auto again = Workspace::open(m_shop->path(), {}, std::move(clock));
        QVERIFY(again && !(*again)->unlock(Password));
        QVERIFY(Ledger((*again)->session()).record(m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"))));
        time.set(time.now().addSecs(16));
        QVERIFY((*again)->unlock(Password));
        QVERIFY((*again)->keyIsOpen());
    }

    void keysOfARealPlatformDoNotLieBesideAnOpenKey()
    {
        NewLedger firm;
        firm.name = QStringLiteral("城东副食店");
        firm.categories = {QStringLiteral("food.general")};
        auto made = Workspace::create(m_keys.filePath(QStringLiteral("real.suben")), firm, nullptr);
        QVERIFY(made);
        Workspace &workspace = *made->workspace;
        const QHash<QString, QString> keys{{QStringLiteral("clientId"), QStringLiteral("a")},
                                           {QStringLiteral("clientSecret"), QStringLiteral("b")}};
        const auto open = [&] {
            return outbox(workspace).enable(QStringLiteral("shop-copy"), QStringLiteral("office"), {}, keys);
        };
        QCOMPARE(open().error().code, ErrorCode::Refused);
        QVERIFY(workspace.session().keys.sealOnMachine(workspace.session().store, Password));
        const auto enabled = open();
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    void anOwnersPasswordOpensItToo()
    {
        Session &session = m_shop->session();
        QVERIFY(Accounts(session.store, session.clock, session.keys)
                    .setPassword(session.actor.id, QStringLiteral("owners-word")));
        const auto workspace = sealedAndOpened();
        QVERIFY(workspace->unlock(QStringLiteral("owners-word")));
        QVERIFY(workspace->keyIsOpen());
    }

private:
    static Outbox outbox(Workspace &workspace) { return {workspace.session(), workspace.profiles()}; }

    static QHash<QString, QString> credentials()
    {
        return {{QStringLiteral("appKey"), QStringLiteral("practice")},
                {QStringLiteral("appSecret"), QStringLiteral("practice-secret-001")}};
    }

    std::unique_ptr<Workspace> sealedAndOpened()
    {
        Session &session = m_shop->session();
        if (!session.keys.sealOnMachine(session.store, Password))
            qFatal("not sealed");
        auto opened = Workspace::open(m_shop->path(), {}, std::make_unique<FixedClock>(session.clock.now()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return std::move(*opened);
    }

    static Result<RelayReport> run(Workspace &workspace)
    {
        HttpTransport line;
        NoProgress none;
        return Relay(workspace.session(), workspace.profiles(), line).run(none);
    }

    static OutboxState stateOfFirst(Workspace &workspace) { return outbox(workspace).rows({})->front().state; }

    QTemporaryDir m_keys;
    QHash<QString, QByteArray> m_open;
    std::unique_ptr<TestWorkspace> m_shop;
};

QTEST_GUILESS_MAIN(SealedKeyTest)
#include "tst_sealedkey.moc"
