#include "core/storage/keyring.h"

#include "core/storage/keystore.h"
#include "core/storage/recoverycode.h"
#include "core/storage/store.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

class KeyringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("SUBEN_KEY_DIR", m_dir->filePath(QStringLiteral("keys")).toUtf8());
        m_store = newStore(QStringLiteral("a"));
    }

    void cleanup() { m_store.reset(); }

    void aSealedValueIsReadBack()
    {
        const auto created = Keyring::create(*m_store);
        QVERIFY(created);
        const QByteArray sealed = *created->keyring.encrypt(IdNumber, "event.buyerId");
        QCOMPARE(created->keyring.decrypt(sealed, "event.buyerId").value(), IdNumber);
    }

    void theSameValueIsSealedDifferentlyEachTime()
    {
        const auto created = Keyring::create(*m_store);
        QVERIFY(*created->keyring.encrypt(IdNumber, "p") != *created->keyring.encrypt(IdNumber, "p"));
    }

    void aSealedValueCannotBeReadAsAnotherField()
    {
        const auto created = Keyring::create(*m_store);
        const QByteArray sealed = *created->keyring.encrypt(IdNumber, "event.buyerId");
        QCOMPARE(created->keyring.decrypt(sealed, "event.agentId").error().code, ErrorCode::Verification);
    }

    void aSealedValueCannotBeReadWithAnotherKey()
    {
        const auto created = Keyring::create(*m_store);
        const auto other = newStore(QStringLiteral("b"));
        const auto otherKey = Keyring::create(*other);
        QVERIFY(otherKey);
        const QByteArray sealed = *created->keyring.encrypt(IdNumber, "p");
        QVERIFY(!otherKey->keyring.decrypt(sealed, "p"));
        QVERIFY(created->keyring.keyedDigest(IdNumber) != otherKey->keyring.keyedDigest(IdNumber));
    }

    void aFlippedBitIsNoticed()
    {
        const auto created = Keyring::create(*m_store);
        QByteArray sealed = *created->keyring.encrypt(IdNumber, "p");
        sealed[sealed.size() / 2] = static_cast<char>(sealed[sealed.size() / 2] ^ 1);
        QVERIFY(!created->keyring.decrypt(sealed, "p"));
        QVERIFY(!created->keyring.decrypt(sealed.left(10), "p"));
    }

    void thisMachineUnlocksWithoutAsking()
    {
        const auto created = Keyring::create(*m_store);
        const auto unlocked = Keyring::unlock(*m_store);
        QVERIFY(unlocked);
        QCOMPARE(unlocked->keyedDigest(IdNumber), created->keyring.keyedDigest(IdNumber));
    }

    void theKeyFileIsForItsOwnerAlone()
    {
        QVERIFY(Keyring::create(*m_store));
        const QString file = m_dir->filePath(QStringLiteral("keys/a.key"));
        QVERIFY(QFile::exists(file));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
    }

    void aKeyThatDoesNotFitOnTheDiskIsNotKept()
    {
        const SmallDisk disk(8);
        const auto kept = keepMachineKey(QStringLiteral("full"), Secret::random(Secret::KeySize), WhenLocked::ClearFile);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Storage);
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("keys/full.key"))));
    }

    void anotherMachineNeedsTheRecoveryCodeOnce()
    {
        const auto created = Keyring::create(*m_store);
        qputenv("SUBEN_KEY_DIR", m_dir->filePath(QStringLiteral("other machine")).toUtf8());
        QCOMPARE(Keyring::unlock(*m_store).error().code, ErrorCode::NotAllowed);
        const auto recovered = Keyring::unlockWith(*m_store, created->recoveryCode);
        QVERIFY(recovered);
        QCOMPARE(recovered->keyedDigest(IdNumber), created->keyring.keyedDigest(IdNumber));
        QVERIFY(Keyring::unlock(*m_store));
    }

    void theFirstMachineStillUnlocksAfterTheSecond()
    {
        const auto created = Keyring::create(*m_store);
        qputenv("SUBEN_KEY_DIR", m_dir->filePath(QStringLiteral("other machine")).toUtf8());
        QVERIFY(Keyring::unlockWith(*m_store, created->recoveryCode));
        qputenv("SUBEN_KEY_DIR", m_dir->filePath(QStringLiteral("keys")).toUtf8());
        QVERIFY(Keyring::unlock(*m_store));
    }

    void anOwnersPasswordUnlocksAndAWrongOneDoesNot()
    {
        const auto created = Keyring::create(*m_store);
        QVERIFY(m_store->write(
            [&](Database &db) { return created->keyring.wrapFor(db, UserId{1}, QStringLiteral("正确密码123")); }));
        QVERIFY(Keyring::unlockWith(*m_store, QStringLiteral("正确密码123")));
        QCOMPARE(Keyring::unlockWith(*m_store, QStringLiteral("正确密码124")).error().code, ErrorCode::NotAllowed);
    }

    void aWithdrawnPasswordUnlocksNoMore()
    {
        const auto created = Keyring::create(*m_store);
        QVERIFY(m_store->write(
            [&](Database &db) { return created->keyring.wrapFor(db, UserId{1}, QStringLiteral("secret1")); }));
        QVERIFY(m_store->write([&](Database &db) -> Result<void> {
            Keyring::unwrapFor(db, UserId{1});
            return {};
        }));
        QVERIFY(!Keyring::unlockWith(*m_store, QStringLiteral("secret1")));
    }

    void theRecoveryCodeReadsAloud()
    {
        const QString code = Keyring::create(*m_store)->recoveryCode;
        QCOMPARE(code.split(u'-').size(), 7);
        for (const QString &group : code.split(u'-'))
            QCOMPARE(group.size(), 4);
        for (const QChar never : QStringLiteral("ILOUilou"))
            QVERIFY(!code.contains(never));
        QVERIFY(readRecoveryCode(code.toLower().replace(u'-', u' ').replace(u'1', u'l').replace(u'0', u'o')));
    }

    void aSlipInTheRecoveryCodeIsNoticed()
    {
        QString code = Keyring::create(*m_store)->recoveryCode;
        code[3] = code[3] == u'7' ? u'8' : u'7';
        QVERIFY(!readRecoveryCode(code));
        QVERIFY(!Keyring::unlockWith(*m_store, code));
        QVERIFY(!readRecoveryCode(code.left(20)));
        QVERIFY(!readRecoveryCode(QString()));
    }

    void aSealedKeyIsReadOnlyWithItsPassword()
    {
        const auto created = Keyring::create(*m_store);
        const QByteArray clear = keyFile();
        QCOMPARE(machineKeyPlace(QStringLiteral("a")), KeyPlace::ClearFile);
        QVERIFY(created->keyring.sealOnMachine(*m_store, Password));
        QCOMPARE(machineKeyPlace(QStringLiteral("a")), KeyPlace::SealedFile);
        QVERIFY(!keyFile().contains(clear.trimmed()));
        QVERIFY(!machineKey(QStringLiteral("a")));
        const auto locked = Keyring::unlock(*m_store);
        QVERIFY(locked);
        QCOMPARE(locked->ready().error().code, ErrorCode::NotAllowed);
        const auto opened = Keyring::unlockWith(*m_store, Password);
        QVERIFY(opened && opened->ready());
        QCOMPARE(opened->keyedDigest(IdNumber), created->keyring.keyedDigest(IdNumber));
        QCOMPARE(Keyring::unlockWith(*m_store, QStringLiteral("another")).error().code, ErrorCode::NotAllowed);
    }

    /// Whoever copied the clear file before has nothing any more.
    void theKeyThatLayOpenOpensNothingOnceSealed()
    {
        const auto created = Keyring::create(*m_store);
        const QByteArray clear = keyFile();
        QVERIFY(created->keyring.sealOnMachine(*m_store, Password));
        QFile file(m_dir->filePath(QStringLiteral("keys/a.key")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(clear) == clear.size());
        file.close();
        QCOMPARE(Keyring::unlock(*m_store).error().code, ErrorCode::NotAllowed);
    }

    void aLockedKeyringMakesAndReadsNothing()
    {
        const auto created = Keyring::create(*m_store);
        const QByteArray sealed = *created->keyring.encrypt(IdNumber, "p");
        QVERIFY(created->keyring.sealOnMachine(*m_store, Password));
        const auto locked = Keyring::unlock(*m_store);
        QCOMPARE(locked->encrypt(IdNumber, "p").error().code, ErrorCode::NotAllowed);
        QCOMPARE(locked->decrypt(sealed, "p").error().code, ErrorCode::NotAllowed);
        QVERIFY(locked->keyedDigest(IdNumber) != created->keyring.keyedDigest(IdNumber));
        QCOMPARE(locked->renewRecovery(*m_store).error().code, ErrorCode::NotAllowed);
        QCOMPARE(locked->sealOnMachine(*m_store, Password).error().code, ErrorCode::NotAllowed);
        QVERIFY(!m_store->write([&](Database &db) { return locked->wrapFor(db, UserId{1}, Password); }));
        locked->become(std::move(*Keyring::unlockWith(*m_store, Password)));
        QCOMPARE(locked->decrypt(sealed, "p").value(), IdNumber);
    }

    void aForgottenPasswordIsReplacedByWhoeverHasTheRecoveryCode()
    {
        const auto created = Keyring::create(*m_store);
        QVERIFY(created->keyring.sealOnMachine(*m_store, Password));
        const QByteArray before = keyFile();
        const auto recovered = Keyring::unlockWith(*m_store, created->recoveryCode);
        QVERIFY(recovered);
        QCOMPARE(keyFile(), before); // it stays sealed
        QVERIFY(recovered->sealOnMachine(*m_store, QStringLiteral("another-word")));
        QVERIFY(!Keyring::unlockWith(*m_store, Password));
        QVERIFY(Keyring::unlockWith(*m_store, QStringLiteral("another-word")));
    }

    void aShortPasswordSealsNothing()
    {
        const auto created = Keyring::create(*m_store);
        QCOMPARE(created->keyring.sealOnMachine(*m_store, QStringLiteral("12345")).error().code, ErrorCode::Usage);
        QCOMPARE(machineKeyPlace(QStringLiteral("a")), KeyPlace::ClearFile);
        QVERIFY(Keyring::unlock(*m_store)->ready());
    }

    void neitherValueNorKeyStandsInTheFile()
    {
        const auto created = Keyring::create(*m_store);
        const QByteArray sealed = *created->keyring.encrypt(IdNumber, "p");
        const QByteArray digest = created->keyring.keyedDigest(IdNumber);
        QVERIFY(m_store->write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO draft (page, user_id, saved_at, content) VALUES (?, 1, '', ?)",
                       QString::fromLatin1(digest.toHex()), sealed);
            return {};
        }));
        QFile keyFile(m_dir->filePath(QStringLiteral("keys/a.key")));
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        const QByteArray key = QByteArray::fromHex(keyFile.readAll());
        QCOMPARE(key.size(), 32);
        const QByteArray bytes = everyByte();
        QVERIFY(bytes.contains(sealed));
        QVERIFY(!bytes.contains(IdNumber));
        QVERIFY(!bytes.contains(key) && !bytes.contains(key.toHex()));
        QVERIFY(!bytes.contains(created->recoveryCode.toUtf8()));
    }

private:
    std::unique_ptr<Store> newStore(const QString &id)
    {
        auto store = Store::open(m_dir->filePath(id + QStringLiteral(".suben")), Store::Mode::Create);
        if (!store)
            return nullptr;
        const auto named = (*store)->write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO ledger_info VALUES ('ledgerId', ?)", id);
            return {};
        });
        return named ? std::move(*store) : nullptr;
    }

    QByteArray everyByte() const
    {
        QByteArray all;
        for (const char *ending : {"", "-wal"}) {
            QFile file(m_store->path() + QLatin1String(ending));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QByteArray keyFile() const
    {
        QFile file(m_dir->filePath(QStringLiteral("keys/a.key")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QString Password = QStringLiteral("正确密码123");
    const QByteArray IdNumber = "11010519491231002X";
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
