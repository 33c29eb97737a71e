#include "core/storage/database.h"
#include "core/storage/store.h"
#include "core/sync/crypto.h"
#include "core/sync/download.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/profilesignature.h"
#include "resources/resources.h"
#include "tests/support/testworkspace.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/uploadkeeper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/taskstrip.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace suben;

namespace
{

const QString Secret = QStringLiteral("practice-secret-001");

} // namespace

/// 上传 and the workbench of profiles as a clerk and a profile's author use them: by keys, beside the practice platform.
class TestUpload final : public QObject
{
    Q_OBJECT

private:
    void start()
    {
        m_window.reset();
        m_shop = std::make_unique<TestWorkspace>();
        show();
    }
    void show()
    {
        m_desk.workspace = &m_shop->workspace();
        m_desk.shop = {m_shop->session().info.name, {}, m_shop->session().actor.name, false};
        m_window = std::make_unique<MainWindow>(m_desk, pageTable(), m_shop->session().clock);
        m_window->setSearch({});
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void platform(const PracticeRules &rules = {})
    {
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0, .rules = rules});
        const auto port = m_platform->start();
        QVERIFY(port);
        m_base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
    }
    void enable(const QString &id)
    {
        QHash<QString, QString> values;
        for (const CredentialSlot &slot : m_shop->workspace().profiles().find(id)->credentials)
            values[slot.id] = slot.secret ? Secret : QStringLiteral("practice");
        const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles()).enable(id, QStringLiteral("practice"), m_base, values);
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }
    Page *page() const { return m_window->pages().currentPage(); }
    template <typename T = QWidget>
    T *part(const char *name) const
    {
        T *found = page()->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("%s is not on %s", name, qPrintable(page()->objectName()));
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
    }
    /// The row of a table that holds this text, made the current one.
    bool choose(const char *view, const QString &text)
    {
        auto *table = part<RecordView>(view);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (!table->model()->index(row, column).data().toString().contains(text))
                    continue;
                table->setCurrentIndex(table->model()->index(row, 0));
                table->setFocus();
                return true;
            }
        }
        return false;
    }
    QString banner() const
    {
        const auto *strip = page()->findChild<Banner *>();
        return strip->title() + QLatin1Char(' ') + strip->text();
    }
    void shoot(const char *name) const
    {
        const QString folder = qEnvironmentVariable("SUBEN_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(60);
        QDir().mkpath(folder);
        m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }
    /// The only row of the queue, so many times.
    void multiply(int count)
    {
        m_shop->tamper(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                                      "INSERT INTO outbox (id, event_id, profile, profile_version, business_key, record, state, created_at) "
                                      "SELECT 1000 + i, event_id, profile, profile_version, business_key || '-' || i, "
                                      "replace(record, business_key, business_key || '-' || i), 'ready', created_at FROM outbox, n WHERE outbox.id = 1")
                           .arg(count));
    }
    void workbench(const QString &profile)
    {
        m_window->showPage(QStringLiteral("settingsPage"));
        page()->open(Target{Target::Kind::Page, 0, QStringLiteral("settingsPage"), QStringLiteral("profiles")});
        QVERIFY(choose("profileList", profile));
    }
    FilterChips *chips() const { return part<QPlainTextEdit>("profileInput")->parentWidget()->findChild<FilterChips *>(); }
    QString steps() const { return part<QPlainTextEdit>("profileSteps")->toPlainText(); }

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SubenTests"));
        QCoreApplication::setApplicationName(QStringLiteral("upload"));
        qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit());
        QApplication::setStyle(QStringLiteral("Fusion"));
        QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
        m_theme.apply(*qApp);
        QVERIFY(m_chinese.load(QStringLiteral(":/i18n/suben_zh_CN.qm")));
        QApplication::installTranslator(&m_chinese);
    }
    void init() { QSettings().clear(); }
    void cleanup()
    {
        m_window.reset();
        m_platform.reset();
        m_shop.reset();
    }

    void listsOfAPlatformAreFetchedByAKey()
    {
        start();
        platform();
        enable(QStringLiteral("udi-share"));
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choose("platforms", QStringLiteral("唯一标识")));
        QVERIFY(part<QPushButton>("fetchLists")->isVisible());
        QVERIFY(part<FactCard>("attempts")->plainText().contains(QStringLiteral("还没")));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(banner().contains(QStringLiteral("6")));
        QTRY_VERIFY(part<FactCard>("attempts")->plainText().contains(QStringLiteral("6")));
        shoot("upload-lists");
        HttpTransport none;
        QCOMPARE(Downloads(m_shop->session(), none).items(*m_shop->workspace().profiles().find(u"udi-share"), QStringLiteral("devices"))->size(), 6);
    }

    void whatIsDueGoesOutBesideTheWorkAndOnceOnly()
    {
        start();
        platform();
        enable(QStringLiteral("practice"));
        m_window->showPage(QStringLiteral("receivingPage"));
        UploadKeeper keeper(m_desk, *m_window);
        keeper.look();
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        const auto accepted = [this] { return m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"); };
        QTRY_VERIFY_WITH_TIMEOUT((keeper.look(), accepted() == 1), 20'000);
        QCOMPARE(page()->objectName(), QStringLiteral("receivingPage")); // nobody was taken away from his page
        QVERIFY(!page()->findChild<Banner *>()->isVisible());
        keeper.look();
        QTest::qWait(50);
        QCOMPARE(m_platform->stored().size(), std::size_t(1));
        QCOMPARE(m_platform->stored().front().arrivals, 1);
    }

    void aPlatformWithoutListsOffersNone()
    {
        start();
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choose("platforms", QStringLiteral("肉菜")));
        QVERIFY(!part<QPushButton>("fetchLists")->isVisible());
    }

    /// Answers are what a platform does; the window goes on with what a clerk does: its own events are handled in between.
    void aLongQueueShowsItsProgressAndIsStoppedWhereItIs()
    {
        start();
        platform();
        enable(QStringLiteral("practice"));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        const int count = qEnvironmentVariableIntValue("SUBEN_UPLOADS") > 0 ? qEnvironmentVariableIntValue("SUBEN_UPLOADS") : 4'000;
        multiply(count);
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choose("platforms", QStringLiteral("练习")));
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&beats] { ++beats; });
        beat.start(5);
        press(Qt::Key_F9);
        auto *strip = m_window->findChild<TaskStrip *>();
        auto *bar = page()->findChild<TaskStrip *>() != nullptr ? page()->findChild<TaskStrip *>()->findChild<QProgressBar *>() : strip->findChild<QProgressBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, 60'000);
        QVERIFY(beats > 0);
        shoot("upload-sending");
        page()->findChild<TaskStrip *>()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!page()->findChild<TaskStrip *>()->isBusy(), 60'000);
        const qint64 arrived = qint64(m_platform->stored().size());
        QVERIFY(arrived > 0);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), arrived);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'ready'"), count - arrived);
        press(Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(qint64(m_platform->stored().size()), qint64(count), 240'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), qint64(count), 60'000);
        for (const PracticeRecord &record : m_platform->stored())
            QCOMPARE(record.arrivals, 1);
    }

    /// What was sent back, what is in doubt, what came and what waits; Enter opens the entry.
    void everyStateSaysWhatItIsAndWhatToDo()
    {
        start();
        platform({.visibleSeconds = 90'000, .faults = {{1, PracticeFault::Kind::RejectFirst}, {3, PracticeFault::Kind::CutAfterCommit}}});
        enable(QStringLiteral("practice"));
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choose("platforms", QStringLiteral("练习")));
        for (const char *state : {"rejected", "accepted", "unknown"}) {
            m_shop->receive(m_shop->milk, QLatin1String(state), QStringLiteral("3盒"));
            press(Qt::Key_F9);
            QTRY_COMPARE_WITH_TIMEOUT(m_shop->number(qPrintable(QStringLiteral("SELECT count(*) FROM outbox WHERE state = '%1'").arg(QLatin1String(state)))), qint64(1), 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(!page()->findChild<TaskStrip *>()->isBusy(), 30'000);
        }
        m_shop->receive(m_shop->milk, QStringLiteral("waits"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("todayPage"));
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choose("platforms", QStringLiteral("练习")));
        QCOMPARE(part<RecordView>("outbox")->model()->rowCount(), 4);
        // The newest stands first.
        const auto say = [&](int row, const char *shot) {
            part<RecordView>("outbox")->setCurrentIndex(part<RecordView>("outbox")->model()->index(row, 0));
            part<RecordView>("outbox")->setFocus();
            shoot(shot);
            return part<FactCard>("attempts")->plainText();
        };
        QVERIFY(say(0, "upload-waits").contains(QStringLiteral("待传")));
        const QString doubtful = say(1, "upload-unknown");
        QVERIFY2(doubtful.contains(QStringLiteral("存疑")) && doubtful.contains(QStringLiteral("查")), qPrintable(doubtful));
        const QString accepted = say(2, "upload-accepted");
        QVERIFY2(accepted.contains(QStringLiteral("LX")) && !accepted.contains(Secret), qPrintable(accepted));
        QVERIFY(say(3, "upload-rejected").contains(QStringLiteral("退回")));
        press(Qt::Key_Return);
        QTRY_VERIFY(page()->objectName() != u"outboxPage");
        shoot("upload-opened");
    }

    void everyPartOfTheWorkbenchIsReachedByKeys()
    {
        start();
        platform();
        enable(QStringLiteral("practice"));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        workbench(QStringLiteral("练习"));
        QVERIFY(steps().contains(QStringLiteral("✓")) && !steps().contains(QStringLiteral("✗")));
        // The last entry, with the text to sign and the bytes.
        press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(part<QPlainTextEdit>("profileInput")->toPlainText().contains(QStringLiteral("纯牛奶")));
        QTRY_VERIFY(steps().contains(QStringLiteral("/sign/")));
        QVERIFY(steps().contains(QStringLiteral("/transport")) && steps().contains(QStringLiteral("POST")));
        shoot("workbench-record");
        // A record of one's own: what is wrong names file and place.
        part<QPlainTextEdit>("profileInput")->setPlainText(QStringLiteral("{\"record.key\": \"1\"}"));
        press(Qt::Key_F9);
        QVERIFY2(steps().contains(QStringLiteral("✗ practice.json /record")), qPrintable(steps()));
        part<QPlainTextEdit>("profileInput")->setPlainText(QStringLiteral("{\"record.key\": "));
        press(Qt::Key_F9);
        QVERIFY(steps().contains(QStringLiteral("JSON")));
        shoot("workbench-wrong");
        // An answer that was pasted says what it means.
        chips()->choose(QStringLiteral("answer"));
        part<QPlainTextEdit>("profileInput")->setPlainText(QStringLiteral("<html>login</html>"));
        press(Qt::Key_F9);
        QVERIFY2(steps().contains(QStringLiteral("unknown")), qPrintable(steps()));
        part<QPlainTextEdit>("profileInput")->setPlainText(QStringLiteral("{\"code\": \"0\"}"));
        press(Qt::Key_F9);
        QVERIFY2(steps().contains(QStringLiteral("/answer/records/silent")), qPrintable(steps()));
        shoot("workbench-answer");
    }

    void anyEntryIsTriedByItsNumber()
    {
        start();
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("5盒"));
        workbench(QStringLiteral("练习"));
        press(Qt::Key_F6, Qt::ShiftModifier);
        const auto input = [this] { return part<QPlainTextEdit>("profileInput")->toPlainText(); };
        QTRY_VERIFY(input().contains(QStringLiteral("L2")));
        const QString first = m_shop->store().read([](Database &db) -> Result<QString> {
            Rows rows = db.query("SELECT doc_no FROM event ORDER BY id LIMIT 1");
            return rows.next() ? rows.text(0) : QString();
        }).value();
        part<QLineEdit>("profileEntry")->setText(first);
        part<QLineEdit>("profileEntry")->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY2(input().contains(QStringLiteral("L1")), qPrintable(input()));
        QTRY_VERIFY(steps().contains(QStringLiteral("/sign/")));
        part<QLineEdit>("profileEntry")->setText(QStringLiteral("XX-404"));
        press(Qt::Key_Return);
        QTRY_VERIFY2(steps().contains(QStringLiteral("XX-404")), qPrintable(steps()));
    }

    /// File, key and place of the mistake; mended and read again without opening the ledger anew.
    void aFileThatCannotBeReadStandsInTheListAndIsReadAgain()
    {
        start();
        QFile shipped(QStringLiteral(":/suben/platforms/practice.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QByteArray good = shipped.readAll().replace("\"id\": \"practice\", \"version\"", "\"id\": \"county\", \"version\"").replace("\"zh\": \"练习", "\"zh\": \"县练习");
        const QString folder = m_shop->path() + QStringLiteral(".platforms");
        QVERIFY(QDir().mkpath(folder));
        const auto write = [&](const QByteArray &text) {
            QFile file(folder + QStringLiteral("/county.json"));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(QByteArray(good).replace("{\"take\": \"body\"}", "{\"tak\": \"body\"}")));
        workbench(QStringLiteral("county.json"));
        QVERIFY2(steps().contains(QStringLiteral("county.json")) && steps().contains(QStringLiteral("/sign/0")), qPrintable(steps()));
        QVERIFY(write(good));
        press(Qt::Key_F5);
        QVERIFY(!choose("profileList", QStringLiteral("county.json")));
        QVERIFY(choose("profileList", QStringLiteral("县练习")));
        QVERIFY2(steps().contains(QStringLiteral("✓")), qPrintable(steps()));
    }

    void whoSignedAProfileIsSaidInTheWorkbenchAndWhereItIsSwitchedOn()
    {
        start();
        QFile shipped(QStringLiteral(":/suben/platforms/practice.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QByteArray own = shipped.readAll().replace("\"id\": \"practice\", \"version\"", "\"id\": \"county\", \"version\"").replace("\"zh\": \"练习", "\"zh\": \"县练习");
        auto &profiles = const_cast<Profiles &>(m_shop->workspace().profiles());
        const auto pair = newSm2Pair();
        const auto text = signedProfile(own, QStringLiteral("某县市场监督管理局"), QString::fromLatin1(pair->privateKey));
        auto profile = readProfile(*text, QStringLiteral("county.json"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        profiles.list << *profile;
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choose("platforms", QStringLiteral("县练习")));
        press(Qt::Key_Return);
        QTRY_VERIFY(page()->findChild<QLabel *>(QStringLiteral("platformOrigin")) != nullptr);
        QVERIFY(part<QLabel>("platformOrigin")->text().contains(fingerprintOf(pair->publicPoint)));
        shoot("upload-foreign");
        press(Qt::Key_Escape);
        workbench(QStringLiteral("县练习"));
        chips()->choose(QStringLiteral("open"));
        QVERIFY(steps().contains(QStringLiteral("某县市场监督管理局")));
        QVERIFY(part<QPushButton>("trustSigner")->isVisible());
        shoot("workbench-foreign");
        part<QPushButton>("trustSigner")->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(ProfileTrust(m_shop->session()).originOf(*profile), ProfileOrigin::Trusted);
        QTRY_VERIFY(!part<QPushButton>("trustSigner")->isVisible());
    }

private:
    QTemporaryDir m_keys;
    QTranslator m_chinese;
    Theme m_theme;
    KeyMap m_keyMap;
    Desk m_desk{m_theme, m_keyMap, {}};
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<PracticePlatform> m_platform;
    std::unique_ptr<MainWindow> m_window;
    QString m_base;
};

QTEST_MAIN(TestUpload)
#include "tst_upload.moc"
