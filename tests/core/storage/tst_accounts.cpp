#include "core/storage/accounts.h"

#include "core/base/clock.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "tests/support/plainsqlite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace suben;

class AccountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("SUBEN_KEY_DIR", m_dir->filePath(QStringLiteral("keys")).toUtf8());
        m_store = std::move(*Store::open(m_dir->filePath(QStringLiteral("a.suben")), Store::Mode::Create));
        QVERIFY(m_store->write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO ledger_info VALUES ('ledgerId', 'a')");
            return {};
        }));
        m_keys = std::make_unique<Keyring>(std::move(Keyring::create(*m_store)->keyring));
        m_accounts = std::make_unique<Accounts>(*m_store, m_clock, *m_keys);
        m_owner = m_accounts->add(QStringLiteral("王店主"), Role::Clerk, QString())->id;
    }

    void cleanup() { m_store.reset(); }

    void theFirstUserIsOwnerWhateverWasAsked()
    {
        const User owner = m_accounts->users()->constFirst();
        QCOMPARE(owner.role, Role::Owner);
        QVERIFY(!owner.hasPassword);
    }

    void aUserSignsInWithTheRightPassword()
    {
        const auto clerk = m_accounts->add(QStringLiteral("李 四"), Role::Clerk, QStringLiteral("secret1"));
        QVERIFY(clerk);
        QCOMPARE(m_accounts->signIn(QStringLiteral(" 李  四 "), QStringLiteral("secret1")).value(), *clerk);
    }

    void wrongPasswordUnknownNameAndDisabledUserGetOneAnswer()
    {
        const auto clerk = m_accounts->add(QStringLiteral("李四"), Role::Clerk, QStringLiteral("secret1"));
        const auto gone = m_accounts->add(QStringLiteral("赵六"), Role::Clerk, QStringLiteral("secret2"));
        QVERIFY(clerk && gone);
        QVERIFY(m_accounts->setDisabled(gone->id));
        const auto wrong = m_accounts->signIn(QStringLiteral("李四"), QStringLiteral("secret2"));
        const auto unknown = m_accounts->signIn(QStringLiteral("王五"), QStringLiteral("secret1"));
        const auto disabled = m_accounts->signIn(QStringLiteral("赵六"), QStringLiteral("secret2"));
        QCOMPARE(wrong.error().code, ErrorCode::NotAllowed);
        QCOMPARE(unknown.error(), wrong.error());
        QCOMPARE(disabled.error(), wrong.error());
    }

    void anOwnerWithoutPasswordSignsInWithNoneOnly()
    {
        QVERIFY(m_accounts->signIn(QStringLiteral("王店主"), QString()));
        QVERIFY(!m_accounts->signIn(QStringLiteral("王店主"), QStringLiteral("guess1")));
    }

    void anAbsentUserCannotSignIn()
    {
        QVERIFY(m_accounts->addAbsent(QStringLiteral("孙药师"), Role::Approver));
        QCOMPARE(m_accounts->signIn(QStringLiteral("孙药师"), QString()).error().code, ErrorCode::NotAllowed);
    }

    void onlyTheFirstUserMayDoWithoutAPassword()
    {
        QCOMPARE(m_accounts->add(QStringLiteral("李四"), Role::Clerk, QString()).error().code, ErrorCode::Usage);
        QCOMPARE(m_accounts->add(QStringLiteral("李四"), Role::Clerk, QStringLiteral("12345")).error().code,
                 ErrorCode::Usage);
    }

    void aNameIsUniqueAndNotTooLong()
    {
        QCOMPARE(m_accounts->add(QStringLiteral("王店主"), Role::Clerk, QStringLiteral("secret1")).error().code,
                 ErrorCode::Usage);
        QCOMPARE(m_accounts->add(QString(41, u'王'), Role::Clerk, QStringLiteral("secret1")).error().code,
                 ErrorCode::Usage);
        QCOMPARE(m_accounts->add(QStringLiteral("  "), Role::Clerk, QStringLiteral("secret1")).error().code,
                 ErrorCode::Usage);
        QVERIFY(m_accounts->add(QString(40, u'王'), Role::Clerk, QStringLiteral("secret1")));
    }

    void theLastOwnerStays()
    {
        QCOMPARE(m_accounts->setDisabled(m_owner).error().code, ErrorCode::Refused);
        QCOMPARE(m_accounts->setRole(m_owner, Role::Clerk).error().code, ErrorCode::Refused);
        const auto second = m_accounts->add(QStringLiteral("李四"), Role::Owner, QStringLiteral("secret1"));
        QVERIFY(second);
        QVERIFY(m_accounts->setRole(m_owner, Role::Clerk));
    }

    void aPasswordIsNowhereInTheFileAndItsHashIsArgon2id()
    {
        QVERIFY(m_accounts->setPassword(m_owner, QStringLiteral("secret-of-wang")));
        const QStringList hash = test::readPlain(m_store->path(), "SELECT password FROM user");
        QVERIFY(hash.constFirst().startsWith(QLatin1String("$argon2id$")));
    }

    void anOwnersPasswordAlsoOpensTheLedgerElsewhere()
    {
        QVERIFY(m_accounts->setPassword(m_owner, QStringLiteral("secret1")));
        qputenv("SUBEN_KEY_DIR", m_dir->filePath(QStringLiteral("elsewhere")).toUtf8());
        QVERIFY(!Keyring::unlock(*m_store));
        QVERIFY(Keyring::unlockWith(*m_store, QStringLiteral("secret1")));
    }

    void aClerksPasswordDoesNotOpenTheLedgerElsewhere()
    {
        QVERIFY(m_accounts->add(QStringLiteral("李四"), Role::Clerk, QStringLiteral("secret1")));
        QVERIFY(!Keyring::unlockWith(*m_store, QStringLiteral("secret1")));
    }

    void aReaderIsAReaderUntilMadeSomethingElse()
    {
        const auto reader = m_accounts->add(QStringLiteral("李四"), Role::Reader, QStringLiteral("secret1"));
        QVERIFY(reader);
        QCOMPARE(m_accounts->signIn(QStringLiteral("李四"), QStringLiteral("secret1"))->role, Role::Reader);
        QVERIFY(m_accounts->setRole(reader->id, Role::Approver));
        QCOMPARE(m_accounts->users()->constLast().role, Role::Approver);
        QVERIFY(m_accounts->setRole(reader->id, Role::Reader));
        QCOMPARE(m_accounts->users()->constLast().role, Role::Reader);
    }

    void afterThreeWrongPasswordsTheRightOneHasToWait()
    {
        const QString name = QStringLiteral("李四");
        QVERIFY(m_accounts->add(name, Role::Clerk, QStringLiteral("secret1")));
        for (int i = 0; i < 4; ++i)
            QVERIFY(!m_accounts->signIn(name, QStringLiteral("guess%1").arg(i)));
        const auto early = m_accounts->signIn(name, QStringLiteral("secret1"));
        QCOMPARE(early.error().code, ErrorCode::NotAllowed);
        QVERIFY2(early.error().text.contains(QStringLiteral("15")), qPrintable(early.error().text));
        m_clock.set(m_clock.now().addSecs(15));
        QVERIFY(m_accounts->signIn(name, QStringLiteral("secret1")));
        // Right once, and it is forgotten.
        QVERIFY(!m_accounts->signIn(name, QStringLiteral("guess")));
        QVERIFY(m_accounts->signIn(name, QStringLiteral("secret1")));
    }

    void startingAgainDoesNotShortenTheWait()
    {
        const QString name = QStringLiteral("李四");
        QVERIFY(m_accounts->add(name, Role::Clerk, QStringLiteral("secret1")));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!m_accounts->signIn(name, QStringLiteral("guess")));
            m_clock.set(m_clock.now().addSecs(15));
        }
        const QString path = m_store->path();
        m_store.reset();
        m_store = std::move(*Store::open(path, Store::Mode::ReadWrite));
        Accounts again(*m_store, m_clock, *m_keys);
        const auto early = again.signIn(name, QStringLiteral("secret1"));
        QVERIFY(!early);
        QVERIFY2(early.error().text.contains(QStringLiteral("15")), qPrintable(early.error().text));
    }

    void aNameNobodyHasWaitsAsLong()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(!m_accounts->signIn(QStringLiteral("王五"), QStringLiteral("guess")));
        QVERIFY(m_accounts->signIn(QStringLiteral("王五"), QStringLiteral("guess"))
                    .error()
                    .text.contains(QStringLiteral("15")));
    }

    void nothingTypedIsNoGuess()
    {
        const QString name = QStringLiteral("李四");
        QVERIFY(m_accounts->add(name, Role::Clerk, QStringLiteral("secret1")));
        for (int i = 0; i < 9; ++i)
            QVERIFY(!m_accounts->signIn(name, QString()));
        QVERIFY(m_accounts->signIn(name, QStringLiteral("secret1")));
    }

    void whileSomebodyOnlyReadsNothingIsWritten()
    {
        m_store->setAccess(Store::Access::Reading);
        QCOMPARE(m_accounts->setPassword(m_owner, QStringLiteral("secret1")).error().code, ErrorCode::NotAllowed);
        QCOMPARE(m_store->together([]() -> Result<void> { return {}; }).error().code, ErrorCode::NotAllowed);
        QVERIFY(m_store->note([](Database &) -> Result<void> { return {}; }));
        QCOMPARE(m_store->access(), Store::Access::Reading);
        QVERIFY(m_accounts->users());
    }

    void changingAnUnknownUserIsNotFound()
    {
        QCOMPARE(m_accounts->setPassword(UserId{99}, QStringLiteral("secret1")).error().code, ErrorCode::NotFound);
        QCOMPARE(m_accounts->setRole(UserId{99}, Role::Clerk).error().code, ErrorCode::NotFound);
        QCOMPARE(m_accounts->setDisabled(UserId{99}).error().code, ErrorCode::NotFound);
    }

    void rolesHaveTheWordsOfTheFile_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("word");
        QTest::newRow("owner") << Role::Owner << QStringLiteral("owner");
        QTest::newRow("clerk") << Role::Clerk << QStringLiteral("clerk");
        QTest::newRow("approver") << Role::Approver << QStringLiteral("approver");
        QTest::newRow("reader") << Role::Reader << QStringLiteral("reader");
    }

    void rolesHaveTheWordsOfTheFile()
    {
        QFETCH(Role, role);
        QFETCH(QString, word);
        QCOMPARE(roleName(role), word);
        QCOMPARE(roleFromName(word), role);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{chinaTime(QDate(2026, 11, 22), QTime(9, 0))};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Keyring> m_keys;
    std::unique_ptr<Accounts> m_accounts;
    UserId m_owner{};
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
