#include "core/workspace/workspace.h"

#include "core/rules/rulepacks.h"
#include "core/storage/accounts.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "tests/support/plainsqlite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace suben;
using suben::test::readPlain;

class WorkspaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("SUBEN_KEY_DIR", m_dir->filePath(QStringLiteral("keys")).toUtf8());
        m_path = m_dir->filePath(QStringLiteral("店/账本.suben"));
        m_new = {};
        m_new.name = QStringLiteral("城东副食店");
        m_new.ownerName = QStringLiteral("王店主");
        m_new.categories = {QStringLiteral("food.general")};
        m_new.region = QStringLiteral("CN-37");
    }

    void aNewLedgerIsWhatWasAskedFor()
    {
        const auto created = Workspace::create(m_path, m_new, nullptr);
        QVERIFY2(created, created ? "" : qPrintable(created.error().text));
        const Session &session = created->workspace->session();
        QCOMPARE(session.info.name, QStringLiteral("城东副食店"));
        QCOMPARE(session.info.region, QStringLiteral("CN-37"));
        QCOMPARE(session.info.roles, QStringList(QStringLiteral("retailer")));
        QCOMPARE(session.info.categories, m_new.categories);
        QVERIFY(!session.info.ledgerId.isEmpty());
        QCOMPARE(session.actor.name, QStringLiteral("王店主"));
        QCOMPARE(session.actor.role, Role::Owner);
        QVERIFY(session.packs.pack(u"food.general") != nullptr);
        QCOMPARE(created->recoveryCode.size(), 34);
        QCOMPARE(readPlain(m_path, "SELECT name || ':' || tags FROM location ORDER BY id"),
                 (QStringList{QStringLiteral("前店:"), QStringLiteral("待处理区:waiting")}));
    }

    void aFirmDoesWhatFirmsOfItsCategoriesDo()
    {
        m_new.categories = {QStringLiteral("drug.user")};
        QCOMPARE(create()->session().info.roles, QStringList(QStringLiteral("user")));
    }

    void aRoleNobodyKnowsIsRefused()
    {
        const auto workspace = create();
        LedgerInfo info = workspace->session().info;
        info.roles << QStringLiteral("wizard");
        const auto changed = workspace->changeInfo(info);
        QCOMPARE(changed.error().code, ErrorCode::Usage);
        QVERIFY(changed.error().text.contains(QLatin1String("wizard")));
    }

    void aRoleGoesWithTheLastPackThatKnowsIt()
    {
        m_new.categories = {QStringLiteral("food.general"), QStringLiteral("auto.garage")};
        const auto workspace = create();
        LedgerInfo info = workspace->session().info;
        QVERIFY(info.roles.contains(QStringLiteral("garage")));
        info.categories = {QStringLiteral("food.general")};
        QVERIFY(workspace->changeInfo(info));
        QCOMPARE(workspace->session().info.roles, QStringList(QStringLiteral("retailer")));
    }

    void aLedgerOpensAgainAsItWas()
    {
        const LedgerInfo before = create()->session().info;
        const auto opened = Workspace::open(m_path, QString(), nullptr);
        QVERIFY(opened);
        QCOMPARE((*opened)->session().info, before);
        QCOMPARE((*opened)->path(), m_path);
    }

    void aFileThatStandsThereIsLeftAlone()
    {
        QVERIFY(create());
        const auto again = Workspace::create(m_path, m_new, nullptr);
        QCOMPARE(again.error().code, ErrorCode::Usage);
        QVERIFY(Workspace::open(m_path, QString(), nullptr));
    }

    void aLedgerWhoseKeyCannotBeKeptIsNotMade()
    {
        QFile taken(m_dir->filePath(QStringLiteral("keys"))); // a file: no folder can stand there
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QVERIFY(!Workspace::create(m_path, m_new, nullptr));
        QVERIFY(QDir(QFileInfo(m_path).path()).entryList(QDir::Files).isEmpty());
        QVERIFY(taken.remove());
        QVERIFY(Workspace::create(m_path, m_new, nullptr));
    }

    void anUnknownCategoryIsRefusedAndLeavesNothing()
    {
        m_new.categories << QStringLiteral("food.imaginary");
        const auto created = Workspace::create(m_path, m_new, nullptr);
        QCOMPARE(created.error().code, ErrorCode::Usage);
        QVERIFY(created.error().text.contains(QLatin1String("food.imaginary")));
        QVERIFY(QDir(QFileInfo(m_path).path()).entryList(QDir::Files).isEmpty());
    }

    void aFirmHasANameAndARegionThatExists()
    {
        m_new.region = QStringLiteral("山东");
        QCOMPARE(Workspace::create(m_path, m_new, nullptr).error().code, ErrorCode::Usage);
        m_new.region = QStringLiteral("CN");
        m_new.name = QStringLiteral(" ");
        QCOMPARE(Workspace::create(m_path, m_new, nullptr).error().code, ErrorCode::Usage);
        QVERIFY(!QFile::exists(m_path));
    }

    void aLedgerThatCannotBeWrittenLeavesNothing()
    {
        QFile inTheWay(m_dir->filePath(QStringLiteral("店")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(Workspace::create(m_path, m_new, nullptr).error().code, ErrorCode::Storage);
    }

    void anotherTimeIsForTrainingOnly()
    {
        const QDateTime time = chinaTime(QDate(2026, 3, 1), QTime(8, 0));
        QCOMPARE(Workspace::create(m_path, m_new, std::make_unique<FixedClock>(time)).error().code, ErrorCode::Usage);
        m_new.training = true;
        const auto created = Workspace::create(m_path, m_new, std::make_unique<FixedClock>(time));
        QVERIFY(created);
        QCOMPARE(created->workspace->session().clock.now(), time);
        QVERIFY(created->workspace->session().info.training);
    }

    void aRealLedgerIsNotOpenedUnderAnotherTime()
    {
        QVERIFY(create());
        auto clock = std::make_unique<FixedClock>(chinaTime(QDate(2026, 3, 1), QTime(8, 0)));
        QCOMPARE(Workspace::open(m_path, QString(), std::move(clock)).error().code, ErrorCode::Usage);
    }

    void anotherMachineOpensWithTheRecoveryCode()
    {
        const QString code = Workspace::create(m_path, m_new, nullptr)->recoveryCode;
        qputenv("SUBEN_KEY_DIR", m_dir->filePath(QStringLiteral("other machine")).toUtf8());
        QCOMPARE(Workspace::open(m_path, QString(), nullptr).error().code, ErrorCode::NotAllowed);
        QCOMPARE(Workspace::open(m_path, QStringLiteral("guess"), nullptr).error().code, ErrorCode::NotAllowed);
        QVERIFY(Workspace::open(m_path, code, nullptr));
        QVERIFY(Workspace::open(m_path, QString(), nullptr));
    }

    void anotherUserActsAfterSigningIn()
    {
        const auto workspace = create();
        Session &session = workspace->session();
        Accounts accounts(session.store, session.clock, session.keys);
        QVERIFY(accounts.add(QStringLiteral("李四"), Role::Clerk, QStringLiteral("secret1")));
        QCOMPARE(workspace->actAs(QStringLiteral("李四"), QStringLiteral("wrong1")).error().code,
                 ErrorCode::NotAllowed);
        QCOMPARE(session.actor.name, QStringLiteral("王店主"));
        QVERIFY(workspace->actAs(QStringLiteral("李四"), QStringLiteral("secret1")));
        QCOMPARE(session.actor.name, QStringLiteral("李四"));
        QCOMPARE(session.actor.role, Role::Clerk);
    }

    void onlyAnOwnerChangesTheFirmsDataAndItIsNoted()
    {
        const auto workspace = create();
        Session &session = workspace->session();
        LedgerInfo info = session.info;
        info.creditCode = QStringLiteral("91370100MA3C0XXX0X");
        info.ledgerId = QStringLiteral("another");
        QVERIFY(workspace->changeInfo(info));
        QCOMPARE(session.info.creditCode, info.creditCode);
        QVERIFY(session.info.ledgerId != u"another");
        QCOMPARE(
            readPlain(m_path,
                      "SELECT count(*) FROM master_change WHERE subject = 'own' AND after LIKE '%91370100MA3C0XXX0X%'"),
            QStringList(QStringLiteral("1")));
        Accounts accounts(session.store, session.clock, session.keys);
        QVERIFY(accounts.add(QStringLiteral("李四"), Role::Clerk, QStringLiteral("secret1")));
        QVERIFY(workspace->actAs(QStringLiteral("李四"), QStringLiteral("secret1")));
        QCOMPARE(workspace->changeInfo(info).error().code, ErrorCode::NotAllowed);
    }

    void anotherThreadHasItsOwnConnection()
    {
        const auto workspace = create();
        auto other = workspace->another();
        QVERIFY(other);
        Workspace *const there = other->get();
        bool read = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto users = there->session().store.read(
                [](Database &db) -> Result<bool> { return db.query("SELECT 1 FROM user").next(); });
            read = users && *users;
        }));
        thread->start();
        QVERIFY(thread->wait(10'000));
        QVERIFY(read);
        QCOMPARE(&there->session().packs, &workspace->session().packs);
        QCOMPARE(there->session().actor, workspace->session().actor);
        const QByteArray sealed = *workspace->session().keys.encrypt("a", "b");
        QCOMPARE(there->session().keys.decrypt(sealed, "b").value(), QByteArray("a"));
    }

    void shippedPacksHaveNoProblems() { QCOMPARE(create()->packProblems(), QStringList()); }

    void aBadPackBesideTheLedgerIsToldAndNotFatal()
    {
        QVERIFY(create());
        const QDir own(m_path + QStringLiteral(".packs"));
        QVERIFY(QDir().mkpath(own.path()));
        QFile file(own.filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        const auto opened = Workspace::open(m_path, QString(), nullptr);
        QVERIFY(opened);
        QCOMPARE((*opened)->packProblems().size(), 1);
        QVERIFY((*opened)->packProblems().constFirst().contains(QLatin1String("mine.json")));
    }

private:
    std::unique_ptr<Workspace> create()
    {
        auto created = Workspace::create(m_path, m_new, nullptr);
        return created ? std::move(created->workspace) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    NewLedger m_new;
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
