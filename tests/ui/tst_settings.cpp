#include "tests/ui/shopwindow.h"
#include "ui/backupkeeper.h"
#include "core/ledger/ledgerquery.h"
#include "core/workspace/backups.h"

#include "core/filing/firmkey.h"
#include "core/labels/labelsubject.h"
#include "core/ledger/chain.h"
#include "core/ledger/settings.h"
#include "core/storage/accounts.h"
#include "core/storage/backup.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "ui/form/recordstrip.h"
#include "ui/locksheet.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/scanlistener.h"
#include "ui/settings/packworkbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keyband.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 设置: what is set there holds in the ledger and on the machine.
class TestSettings final : public QObject
{
    Q_OBJECT

private:
    void open(const char *section)
    {
        m_shop->openWindow(QStringLiteral("settingsPage"));
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("settingsPage"), QLatin1String(section)});
    }
    QList<User> users() const
    {
        return *Accounts(m_shop->session().store, m_shop->session().clock, m_shop->session().keys).users();
    }
    QString banner() const { return m_shop->page()->findChild<Banner *>()->title() + m_shop->page()->findChild<Banner *>()->text(); }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        QSettings().clear();
        m_shop = std::make_unique<ShopWindow>();
    }
    void cleanup() { m_shop.reset(); }

    void aPackIsSwitchedOnByEnterAndItsRulesAreRead()
    {
        open("packs");
        auto *packs = m_shop->part<RecordView>("packList");
        for (int row = 0; row < packs->model()->rowCount(); ++row) {
            if (packs->model()->index(row, 0).data().toString() == u"乳制品")
                packs->setCurrentIndex(packs->model()->index(row, 0));
        }
        QVERIFY(m_shop->part<QPlainTextEdit>("packRules")->toPlainText().size() > 200);
        ShopWindow::press(Qt::Key_Return);
        m_shop->shoot(QStringLiteral("settings-packs"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(m_shop->session().info.categories.contains(QStringLiteral("food.dairy")));
    }

    void whatLabelsSayOfTheFirmIsKept()
    {
        open("firm");
        m_shop->part<QLineEdit>("firmPhone")->setText(QStringLiteral("0535-6601234"));
        m_shop->part<QLineEdit>("firmAddress")->setText(QStringLiteral("芝罘区胜利路1号"));
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(Settings(m_shop->session()).value(OwnPhoneSetting).value(), QStringLiteral("0535-6601234"));
        QCOMPARE(Settings(m_shop->session()).value(OwnAddressSetting).value(), QStringLiteral("芝罘区胜利路1号"));
    }

    void aTracePageStandsOnTheWebOnly()
    {
        open("firm");
        m_shop->part<QLineEdit>("firmTraceUrl")->setText(QStringLiteral("file:///etc/passwd"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(m_shop->part<QLineEdit>("firmTraceUrl")->hasFocus());
        QVERIFY(Settings(m_shop->session()).value(TraceUrlSetting).value_or(QString()).isEmpty());
    }

    void pagesMadeBeforeAreMadeAnewForTheNewPack()
    {
        m_shop->openWindow(QStringLiteral("receivingPage"));
        const QPointer<Page> before = m_shop->page();
        m_shop->window->showPage(QStringLiteral("settingsPage"));
        LedgerInfo info = m_shop->session().info;
        info.categories.append(QStringLiteral("food.dairy"));
        QVERIFY(m_shop->workspace->changeInfo(info));
        Q_EMIT m_shop->page()->ledgerChanged();
        m_shop->window->showPage(QStringLiteral("receivingPage"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(before.isNull());
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("receivingPage"));
    }

    void aReaderIsMade()
    {
        open("users");
        m_shop->part<QLineEdit>("userName")->setText(QStringLiteral("审计员"));
        auto *role = m_shop->part<QComboBox>("userRole");
        role->setCurrentIndex(role->findData(roleName(Role::Reader)));
        m_shop->part<QLineEdit>("userPassword")->setText(QStringLiteral("kou-ling-1"));
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(users().constLast().role, Role::Reader);
    }

    void theWindowLocksOnlyWhereSomebodyHasAPassword()
    {
        open("users");
        m_shop->part<QSpinBox>("idleMinutes")->setValue(5);
        QCOMPARE(m_shop->part<QSpinBox>("idleMinutes")->value(), 0);
        Accounts accounts(m_shop->session().store, m_shop->session().clock, m_shop->session().keys);
        QVERIFY(accounts.setPassword(users().constFirst().id, QStringLiteral("kou-ling-1")));
        open("users");
        m_shop->part<QSpinBox>("idleMinutes")->setValue(5);
        QCOMPARE(Settings(m_shop->session()).value(IdleMinutesSetting).value(), QStringLiteral("5"));
    }

    void aLockedWindowTakesNothingUntilThePasswordIsRight()
    {
        Accounts accounts(m_shop->session().store, m_shop->session().clock, m_shop->session().keys);
        QVERIFY(accounts.setPassword(users().constFirst().id, QStringLiteral("kou-ling-1")));
        QVERIFY(accounts.add(QStringLiteral("小李"), Role::Clerk, QStringLiteral("kou-ling-2")));
        open("users");
        m_shop->part<QLineEdit>("userName")->setText(QStringLiteral("half typed"));
        m_shop->part<QLineEdit>("userName")->setFocus();
        ShopWindow::press(Qt::Key_F11, Qt::ShiftModifier);
        auto *sheet = m_shop->window->findChild<LockSheet *>();
        QVERIFY(sheet->isLocked() && sheet->isVisible());
        m_shop->shoot(QStringLiteral("lock"));
        ShopWindow::press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("settingsPage"));
        sheet->findChild<QLineEdit *>(QStringLiteral("lockPassword"))->setFocus();
        ShopWindow::type(QStringLiteral("wrong"));
        ShopWindow::press(Qt::Key_Return);
        QVERIFY(sheet->isLocked());
        QVERIFY(!sheet->findChild<QLabel *>(QStringLiteral("lockWrong"))->text().isEmpty());
        ShopWindow::type(QStringLiteral("kou-ling-1"));
        ShopWindow::press(Qt::Key_Return);
        QVERIFY(!sheet->isLocked());
        QCOMPARE(m_shop->part<QLineEdit>("userName")->text(), QStringLiteral("half typed"));
    }

    void anotherPersonTakesOverAtTheLock()
    {
        Accounts accounts(m_shop->session().store, m_shop->session().clock, m_shop->session().keys);
        QVERIFY(accounts.add(QStringLiteral("小李"), Role::Clerk, QStringLiteral("kou-ling-2")));
        open("users");
        ShopWindow::press(Qt::Key_F11, Qt::ShiftModifier);
        auto *sheet = m_shop->window->findChild<LockSheet *>();
        auto *who = sheet->findChild<QComboBox *>(QStringLiteral("lockUser"));
        who->setCurrentIndex(who->findText(QStringLiteral("小李")));
        sheet->findChild<QLineEdit *>(QStringLiteral("lockPassword"))->setFocus();
        ShopWindow::type(QStringLiteral("kou-ling-2"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(m_shop->session().actor.name, QStringLiteral("小李"));
        QCOMPARE(m_shop->desk.shop.user, QStringLiteral("小李"));
    }

    void anEntryIsTypedOnlyToBeTried()
    {
        open("packs");
        m_shop->page()->findChild<PackWorkbench *>()->findChild<FilterChips *>()->choose(QStringLiteral("try"));
        auto *rows = m_shop->part<RecordView>("packRows");
        QVERIFY(rows->model()->rowCount() > 3);
        rows->setCurrentIndex(rows->model()->index(0, 0));
        rows->setFocus();
        ShopWindow::press(Qt::Key_Return);
        auto *strip = m_shop->part<RecordStrip>("trialEntry");
        QVERIFY(strip->isVisible());
        m_shop->shoot(QStringLiteral("settings-trial"));
        Q_EMIT strip->completed();
        auto *said = m_shop->part<QPlainTextEdit>("packRules");
        QTRY_VERIFY(said->isVisible());
        QVERIFY(said->toPlainText().size() > 30);
        m_shop->shoot(QStringLiteral("settings-tried"));
        ShopWindow::press(Qt::Key_Escape);
        QVERIFY(strip->isVisible());
    }

    void aLedgerWithoutPacksIsRefused()
    {
        open("packs");
        auto *packs = m_shop->part<RecordView>("packList");
        for (int row = 0; row < packs->model()->rowCount(); ++row) {
            if (packs->model()->index(row, 0).data().toString() == u"食品（一般）")
                packs->setCurrentIndex(packs->model()->index(row, 0));
        }
        ShopWindow::press(Qt::Key_Return);
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(!banner().isEmpty());
        QCOMPARE(m_shop->session().info.categories, QStringList{QStringLiteral("food.general")});
    }

    void aClerkIsAddedWithAPassword()
    {
        open("users");
        m_shop->part<QLineEdit>("userName")->setText(QStringLiteral("李小明"));
        m_shop->part<QComboBox>("userRole")->setCurrentIndex(0);
        m_shop->part<QLineEdit>("userPassword")->setText(QStringLiteral("secret-9"));
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(users().size(), 2);
        QCOMPARE(users().last().role, Role::Clerk);
        QVERIFY(users().last().hasPassword);
        m_shop->shoot(QStringLiteral("settings-users"));
    }

    void aShortPasswordIsRefusedAndSaid()
    {
        open("users");
        m_shop->part<QLineEdit>("userPassword")->setText(QStringLiteral("abc"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(!users().first().hasPassword);
        QVERIFY(!banner().isEmpty());
    }

    void f9MakesABackupThatProvesItselfWhereItWasAsked()
    {
        open("backup");
        const QString folder = m_shop->folder.filePath(QStringLiteral("stick"));
        m_shop->part<QLineEdit>("backupFolder")->setText(folder);
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(QDir(folder).entryList({QStringLiteral("*.suben")}).size(), 1);
        QTRY_VERIFY(lastBackup(m_shop->session().store)->has_value());
        QVERIFY(checkBackup(lastBackup(m_shop->session().store)->value().path).has_value());
        QTRY_VERIFY(m_shop->window->status().facts().backupTime.isValid());
        m_shop->shoot(QStringLiteral("settings-backup"));
    }

    void aBackupIsRestoredBesideTheLedgerAndNotOverIt()
    {
        open("backup");
        NoProgress progress;
        const QString copy = m_shop->folder.filePath(QStringLiteral("copy.suben"));
        QVERIFY(makeBackup(m_shop->session().store, copy, progress).has_value());
        m_shop->part<QLineEdit>("oldBackup")->setText(copy);
        ShopWindow::press(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(QDir(m_shop->folder.path()).entryList({QStringLiteral("shop-*.suben")}).size(), 1);
        QVERIFY(m_shop->session().store.isReadOnly() == false);
    }

    void whatACopyWouldLoseIsSaidBeforeItTakesThePlace()
    {
        const ItemId milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"));
        NoProgress progress;
        const auto run = Backups(*m_shop->workspace).run(BackupOccasion::Now, progress);
        QVERIFY(run);
        m_shop->receive(milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        open("backup");
        auto *copies = m_shop->part<QComboBox>("backupCopies");
        QCOMPARE(copies->count(), 1);
        copies->setCurrentIndex(0);
        Q_EMIT copies->activated(0);
        QTRY_VERIFY(m_shop->part<QLabel>("backupLoss")->text().contains(u'1'));
        QCOMPARE(m_shop->part<QLineEdit>("oldBackup")->text(), QDir::toNativeSeparators(run->first.path));
        m_shop->shoot(QStringLiteral("settings-restore"));
        ShopWindow::press(Qt::Key_E, Qt::ControlModifier); // asks only
        QTest::qWait(0);
        QCOMPARE(LedgerQuery(m_shop->session()).eventCount().value_or(0), qint64(1));
    }

    /// Workflow 16: 设置, 备份, the list of copies, one of them, the button, the button once more.
    void aCopyTakesTheLedgersPlaceInSixClicksAndSaysWhatWouldBeLost()
    {
        const ItemId milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"));
        NoProgress progress;
        QVERIFY(Backups(*m_shop->workspace).run(BackupOccasion::Now, progress));
        m_shop->receive(milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        m_shop->openWindow(QStringLiteral("todayPage"));
        auto *keeper = new BackupKeeper(m_shop->desk, *m_shop->window);
        m_shop->window->setMayClose([keeper] { return keeper->mayClose(); });
        QApplication::setDoubleClickInterval(0); // a list takes no press of the click that opened it
        int clicks = 0;
        const auto click = [&](QWidget *widget, const QPoint &at) {
            QMouseEvent over(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(widget, &over); // a list marks what the pointer is on
            QTest::mouseClick(widget, Qt::LeftButton, {}, at);
            ++clicks;
        };
        auto *navigation = m_shop->window->findChild<QListView *>(QStringLiteral("navigation"));
        QVERIFY(navigation != nullptr);
        click(navigation->viewport(), navigation->visualRect(navigation->model()->index(navigation->model()->rowCount() - 1, 0)).center());
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("settingsPage"));
        auto *sections = m_shop->part<QListWidget>("settingsSections");
        click(sections->viewport(), sections->visualItemRect(sections->item(3)).center());
        auto *copies = m_shop->part<QComboBox>("backupCopies");
        QTRY_COMPARE(copies->count(), 1);
        click(copies, copies->rect().center());
        QTRY_VERIFY(copies->view()->isVisible());
        click(copies->view()->viewport(), copies->view()->visualRect(copies->model()->index(0, 0)).center());
        QTRY_VERIFY_WITH_TIMEOUT(m_shop->part<QLabel>("backupLoss")->text().contains(u'1'), 30000);
        auto *back = m_shop->part<QPushButton>("putBackButton");
        click(back, back->rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u'1'), 30000);
        QVERIFY(m_shop->window->isVisible());
        click(back, back->rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(!m_shop->window->isVisible(), 30000);
        QVERIFY(!keeper->wantedRestore().backup.isEmpty());
        QVERIFY2(clicks <= 6, qPrintable(QString::number(clicks)));
    }

    /// What that window starts: the program itself, which puts the copy in place before it opens the ledger.
    void theProgramStartedToRestoreOpensTheCopyAndKeepsTheOldFile()
    {
        const ItemId milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"));
        NoProgress progress;
        const auto run = Backups(*m_shop->workspace).run(BackupOccasion::Now, progress);
        QVERIFY(run);
        m_shop->receive(milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        const QString ledger = m_shop->workspace->path();
        const QDir folder = QFileInfo(ledger).dir();
        m_shop->workspace.reset();
        QProcess program;
        program.start(QStringLiteral(SUBEN_GUI), {QStringLiteral("--ledger"), ledger, QStringLiteral("--restore"), run->first.path});
        QVERIFY(program.waitForStarted(-1));
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({QStringLiteral("*.before-*.suben")}).size(), 1, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(checkBackup(ledger).has_value(), 120000);
        QCOMPARE(checkBackup(ledger)->events, qint64(0));
        QCOMPARE(checkBackup(folder.filePath(folder.entryList({QStringLiteral("*.before-*.suben")}).first()))->events, qint64(1));
        program.kill();
        QVERIFY(program.waitForFinished(-1));
    }

    void theWindowClosesWhenItsCopyStands()
    {
        const ItemId milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"));
        m_shop->receive(milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        open("backup");
        auto *keeper = new BackupKeeper(m_shop->desk, *m_shop->window);
        m_shop->window->setMayClose([keeper] { return keeper->mayClose(); });
        QVERIFY(!m_shop->window->close()); // a copy first
        QTRY_VERIFY_WITH_TIMEOUT(!m_shop->window->isVisible(), 30000);
        QCOMPARE(Backups(*m_shop->workspace).list().size(), std::size_t(1));
        QVERIFY(keeper->mayClose());
    }

    void whoeverStaysAfterAMissingCopyHasTheNextOnes()
    {
        const ItemId milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"));
        m_shop->receive(milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        QFile stick(m_shop->folder.filePath(QStringLiteral("stick"))); // a file: no folder can stand there
        QVERIFY(stick.open(QIODevice::WriteOnly));
        stick.close();
        QVERIFY(Settings(m_shop->session()).setValue(BackupFolderSetting, stick.fileName()));
        open("backup");
        auto *keeper = new BackupKeeper(m_shop->desk, *m_shop->window);
        m_shop->window->setMayClose([keeper] { return keeper->mayClose(); });
        QVERIFY(!m_shop->window->close());
        QTRY_VERIFY(!banner().isEmpty());
        QVERIFY(m_shop->window->isVisible());
        QVERIFY(stick.remove());
        m_shop->receive(milk, QStringLiteral("A2"), QStringLiteral("2026-10-21"), 3);
        Q_EMIT m_shop->page()->ledgerChanged();
        QVERIFY(!m_shop->window->close()); // a copy again
        QTRY_VERIFY_WITH_TIMEOUT(!m_shop->window->isVisible(), 30000);
        QCOMPARE(QDir(stick.fileName()).entryList({QStringLiteral("*.suben")}).size(), 1);
    }

    void aBackupThatTakesThePlaceWaitsForNoCopy()
    {
        const ItemId milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"));
        NoProgress progress;
        const auto run = Backups(*m_shop->workspace).run(BackupOccasion::Now, progress);
        QVERIFY(run);
        m_shop->receive(milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        open("backup");
        auto *keeper = new BackupKeeper(m_shop->desk, *m_shop->window);
        m_shop->window->setMayClose([keeper] { return keeper->mayClose(); });
        m_shop->part<QLineEdit>("oldBackup")->setText(run->first.path);
        ShopWindow::press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(!banner().isEmpty());
        QVERIFY(keeper->wantedRestore().backup.isEmpty());
        ShopWindow::press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(!m_shop->window->isVisible());
        QCOMPARE(keeper->wantedRestore().backup, run->first.path);
        QCOMPARE(keeper->wantedRestore().ledger, m_shop->workspace->path());
        QCOMPARE(Backups(*m_shop->workspace).list().size(), std::size_t(1));
    }

    void theFirmsKeySignsFromNowOnByKeyboardAlone()
    {
        const QString key = m_shop->folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_shop->folder.filePath(QStringLiteral("cert.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("sh"), {QStringLiteral("-c"),
                                             QStringLiteral("openssl genpkey -algorithm SM2 -aes-256-cbc -pass pass:geheim -out \"$1\" && "
                                                            "openssl req -new -x509 -sm3 -key \"$1\" -passin pass:geheim -subj /CN=Shop -days 3650 -out \"$2\""),
                                             QStringLiteral("sh"), key, certificate});
        QVERIFY(openssl.waitForFinished(-1));
        if (openssl.exitCode() != 0)
            QSKIP("openssl is not installed.");
        open("sign");
        m_shop->part<QLineEdit>("signKey")->setFocus();
        QTest::keyClicks(m_shop->part<QLineEdit>("signKey"), key);
        ShopWindow::press(Qt::Key_Return);
        QTest::keyClicks(m_shop->part<QLineEdit>("signCertificate"), certificate);
        ShopWindow::press(Qt::Key_Return);
        QTest::keyClicks(m_shop->part<QLineEdit>("signPassword"), QStringLiteral("falsch"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(!banner().isEmpty());
        QVERIFY(!*KeptFirmKey(m_shop->session()).facts());
        QVERIFY(m_shop->part<QLineEdit>("signPassword")->text().isEmpty());
        QTest::keyClicks(m_shop->part<QLineEdit>("signPassword"), QStringLiteral("geheim"));
        ShopWindow::press(Qt::Key_F9);
        QTRY_VERIFY(KeptFirmKey(m_shop->session()).facts()->has_value());
        QTRY_VERIFY(m_shop->part<QLabel>("signWhose")->text().contains(QLatin1String("Shop")));
        m_shop->shoot(QStringLiteral("settings-sign"));
        ShopWindow::press(Qt::Key_F8);
        QTRY_VERIFY(!*KeptFirmKey(m_shop->session()).facts());
    }

    void aNewRecoveryCodeOpensTheLedger()
    {
        open("backup");
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        const QString code = m_shop->part<QLabel>("recoveryCode")->text();
        QVERIFY(Keyring::unlockWith(m_shop->session().store, code).has_value());
    }

    void theKeyOfAComputerWithoutAKeyStoreIsSealedAndAskedForAtTheNextStart()
    {
        open("machineKey");
        QVERIFY(m_shop->part<QLabel>("keyPlace")->text().contains(QStringLiteral("没有密钥库")));
        m_shop->part<QLineEdit>("newKeyPassword")->setFocus();
        ShopWindow::type(QStringLiteral("kaimen77"));
        ShopWindow::press(Qt::Key_Return);
        ShopWindow::type(QStringLiteral("kaimen78"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(banner().contains(QStringLiteral("不一样")));
        m_shop->part<QLineEdit>("newKeyPasswordAgain")->setText(QStringLiteral("kaimen77"));
        ShopWindow::press(Qt::Key_F9);
        QVERIFY2(banner().contains(QStringLiteral("已加密")), qPrintable(banner()));
        QVERIFY(m_shop->part<QLineEdit>("newKeyPassword")->text().isEmpty());
        m_shop->shoot(QStringLiteral("settings-key"));

        m_shop->window.reset();
        m_shop->workspace = std::move(*Workspace::open(m_shop->folder.filePath(QStringLiteral("shop.suben")), {},
                                                       std::make_unique<FixedClock>(m_shop->session().clock.now())));
        m_shop->desk.workspace = m_shop->workspace.get();
        m_shop->openWindow(QStringLiteral("receivingPage")); // the window opens all the same
        auto *band = m_shop->window->findChild<KeyBand *>();
        QVERIFY(band->isVisible());
        QVERIFY(band->findChild<QLabel *>(QStringLiteral("keySentence"))->text().contains(QStringLiteral("身份证号")));
        m_shop->shoot(QStringLiteral("key-band"));
        auto *password = band->findChild<QLineEdit *>();
        band->ask(); // as the window does at its start
        QVERIFY(password->hasFocus());
        ShopWindow::press(Qt::Key_Escape); // and goes on without
        QVERIFY(!password->hasFocus());
        password->setFocus();
        ShopWindow::type(QStringLiteral("kaimen78"));
        ShopWindow::press(Qt::Key_Return);
        QVERIFY(band->isVisible() && password->text().isEmpty());
        ShopWindow::type(QStringLiteral("kaimen77"));
        ShopWindow::press(Qt::Key_Return);
        QVERIFY(!band->isVisible());
        QVERIFY(m_shop->workspace->keyIsOpen());
        QVERIFY(QApplication::focusWidget() != nullptr && !band->isAncestorOf(QApplication::focusWidget()));
    }

    void theOwnersPasswordAtTheLockOpensTheKeyToo()
    {
        Session &session = m_shop->session();
        QVERIFY(Accounts(session.store, session.clock, session.keys).setPassword(session.actor.id, QStringLiteral("owner-1")));
        QVERIFY(session.keys.sealOnMachine(session.store, QStringLiteral("kaimen77")));
        m_shop->workspace = std::move(*Workspace::open(m_shop->folder.filePath(QStringLiteral("shop.suben")), {},
                                                       std::make_unique<FixedClock>(session.clock.now())));
        m_shop->desk.workspace = m_shop->workspace.get();
        m_shop->openWindow(QStringLiteral("todayPage"));
        auto *sheet = m_shop->window->findChild<LockSheet *>();
        sheet->lock();
        QVERIFY(sheet->isLocked());
        sheet->findChild<QLineEdit *>(QStringLiteral("lockPassword"))->setText(QStringLiteral("owner-1"));
        sheet->findChild<QPushButton *>(QStringLiteral("lockOpen"))->click();
        QVERIFY(m_shop->workspace->keyIsOpen());
        QVERIFY(!m_shop->window->findChild<KeyBand *>()->isVisible());
    }

    void theLedgerIsSealedAndChecked()
    {
        const ItemId milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"));
        m_shop->receive(milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        open("seal");
        ShopWindow::press(Qt::Key_F9);
        QCOMPARE(Chain(m_shop->session()).seals()->size(), 1);
        m_shop->part<QLineEdit>("oldSeal")->setText(Chain(m_shop->session()).seals()->first().shortText());
        ShopWindow::press(Qt::Key_F4);
        QTRY_VERIFY(banner().contains(QLatin1Char('1')));
        m_shop->part<QLineEdit>("oldSeal")->setText(QStringLiteral("SB1-20261122-1-0000000000000000"));
        const QString before = banner();
        ShopWindow::press(Qt::Key_F4);
        QTRY_VERIFY(banner() != before);
    }

    void anotherKeyIsTakenAndATakenOneIsRefused()
    {
        open("keys");
        auto *list = m_shop->part<RecordView>("keyList");
        list->setCurrentIndex(list->model()->index(4, 0)); // read again: F5
        ShopWindow::press(Qt::Key_Return);
        auto *key = m_shop->part<QKeySequenceEdit>("newKey");
        key->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Shift+J")));
        Q_EMIT key->editingFinished();
        QCOMPARE(m_shop->keys.cap(Act::Refresh), QStringLiteral("Ctrl+Shift+J"));
        key->setKeySequence(QKeySequence(QStringLiteral("F9")));
        Q_EMIT key->editingFinished();
        QCOMPARE(m_shop->keys.cap(Act::Refresh), QStringLiteral("Ctrl+Shift+J"));
        m_shop->shoot(QStringLiteral("settings-keys"));
        m_shop->keys.remap(Act::Refresh, QKeySequence(QStringLiteral("F5")));
    }

    void theGunsTimingHoldsAtOnceAndAtTheNextStart()
    {
        open("scanner");
        m_shop->part<QSpinBox>("gunThreshold")->setValue(45);
        QCOMPARE(m_shop->window->scanListener().threshold(), 45);
        QCOMPARE(ScanListener().threshold(), 45);
        m_shop->window->scan(QStringLiteral("6901234000016"));
        QCOMPARE(m_shop->part<QLabel>("lastScan")->text(), QStringLiteral("6901234000016"));
        m_shop->shoot(QStringLiteral("settings-scanner"));
    }

    void darkIsChosenAtOnce()
    {
        open("look");
        auto *scheme = m_shop->part<QComboBox>("scheme");
        scheme->setCurrentIndex(2);
        Q_EMIT scheme->activated(2);
        QCOMPARE(m_shop->theme.scheme(), Theme::Scheme::Dark);
        m_shop->shoot(QStringLiteral("settings-dark"));
    }

    void aClerkMayNotChangeUsers()
    {
        Accounts accounts(m_shop->session().store, m_shop->session().clock, m_shop->session().keys);
        const auto clerk = accounts.add(QStringLiteral("李小明"), Role::Clerk, QStringLiteral("secret-9"));
        QVERIFY(clerk.has_value());
        QVERIFY(m_shop->workspace->actAs(QStringLiteral("李小明"), QStringLiteral("secret-9")).has_value());
        open("users");
        m_shop->part<QLineEdit>("userName")->setText(QStringLiteral("王五"));
        m_shop->part<QLineEdit>("userPassword")->setText(QStringLiteral("secret-9"));
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(users().size(), 2);
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
