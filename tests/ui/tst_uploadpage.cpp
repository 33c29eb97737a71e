#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "resources/resources.h"
#include "tests/support/testworkspace.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/taskstrip.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using namespace suben;

/// 上传 as a clerk goes through it: connecting a platform, what every state says next, and nothing shown better than it is.
class TestUploadPage final : public QObject
{
    Q_OBJECT

private:
    void start()
    {
        m_window.reset();
        m_shop = std::make_unique<TestWorkspace>();
        m_desk.workspace = &m_shop->workspace();
        m_desk.shop = {m_shop->session().info.name, {}, m_shop->session().actor.name, false};
        m_window = std::make_unique<MainWindow>(m_desk, pageTable(), m_shop->session().clock);
        m_window->setSearch({});
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void practise(const PracticeRules &rules = {})
    {
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0, .rules = rules});
        const auto port = m_platform->start();
        QVERIFY(port);
        m_base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
    }
    Result<void> enable(const QString &secret, const QString &base)
    {
        return Outbox(m_shop->session(), m_shop->workspace().profiles())
            .enable(QStringLiteral("practice"), QStringLiteral("practice"), base,
                    {{QStringLiteral("appKey"), QStringLiteral("practice")}, {QStringLiteral("appSecret"), secret}});
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
    /// As a person would: keys as fast as a test's are a gun's.
    void type(const QString &text) { qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(text); }
    bool choosePlatform(const QString &title)
    {
        auto *table = part<RecordView>("platforms");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (!table->model()->index(row, 0).data().toString().contains(title))
                continue;
            table->setCurrentIndex(table->model()->index(row, 0));
            table->setFocus();
            return true;
        }
        return false;
    }
    void chooseRow(int row)
    {
        part<RecordView>("outbox")->setFocus();
        part<RecordView>("outbox")->setCurrentIndex(part<RecordView>("outbox")->model()->index(row, 0));
    }
    QString card() const { return part<FactCard>("attempts")->plainText(); }
    Banner *banner() const { return page()->findChild<Banner *>(); }
    QString said() const { return banner()->title() + u' ' + banner()->text(); }
    bool isBusy() const { return page()->findChild<TaskStrip *>()->isBusy(); }
    qint64 inState(const char *state) const
    {
        return m_shop->number(qPrintable(QStringLiteral("SELECT count(*) FROM outbox WHERE state = '%1'").arg(QLatin1String(state))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SubenTests"));
        QCoreApplication::setApplicationName(QStringLiteral("uploadpage"));
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

    void aPlatformIsConnectedByKeysAloneAndTriedAtOnce()
    {
        start();
        practise();
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("练习")));
        press(Qt::Key_Return);
        auto *base = part<QLineEdit>("platformBase");
        base->setFocus();
        base->setText(QStringLiteral("foo bar"));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("credential_appKey"));
        type(QStringLiteral("practice"));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("credential_appSecret"));
        type(QStringLiteral("practice-secret-001"));
        press(Qt::Key_Return);
        QTRY_VERIFY2(part<QLabel>("platformProblem")->text().contains(QStringLiteral("foo bar")), qPrintable(part<QLabel>("platformProblem")->text()));
        // Esc leaves the form; what was typed is there again.
        press(Qt::Key_Escape);
        QVERIFY(!part("platformForm")->isVisible());
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(part<QLineEdit>("platformBase")->text(), QStringLiteral("foo bar"));
        QCOMPARE(part<QLineEdit>("credential_appSecret")->text(), QStringLiteral("practice-secret-001"));
        part<QLineEdit>("platformBase")->setText(m_base);
        part<QLineEdit>("credential_appSecret")->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(!part("platformForm")->isVisible());
        QTRY_VERIFY2(said().contains(QStringLiteral("线路通了")), qPrintable(said()));
        QCOMPARE(m_shop->number("SELECT count(*) FROM platform WHERE enabled = 1"), 1);
    }

    void whatThePlatformDoesNotTakeIsSaidWhenItIsSwitchedOn()
    {
        start();
        practise();
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("练习")));
        press(Qt::Key_Return);
        part<QLineEdit>("platformBase")->setText(m_base);
        type(QStringLiteral("practice"));
        press(Qt::Key_Return);
        type(QStringLiteral("wrong"));
        press(Qt::Key_Return);
        QTRY_VERIFY2(said().contains(QStringLiteral("重填密钥")), qPrintable(said()));
    }

    void aSecretLeftEmptyStaysOnlyWhileTheAddressIsTheSame()
    {
        start();
        practise();
        QVERIFY(enable(QStringLiteral("practice-secret-001"), m_base));
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("练习")));
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(part<QLineEdit>("platformBase")->text(), m_base); // not the one the profile came with
        part<QLineEdit>("credential_appSecret")->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(!part("platformForm")->isVisible());
        QTRY_VERIFY2(said().contains(QStringLiteral("线路通了")), qPrintable(said()));
        QTRY_VERIFY(!isBusy());
        press(Qt::Key_N, Qt::ControlModifier);
        part<QLineEdit>("platformBase")->setText(QStringLiteral("http://localhost:1"));
        part<QLineEdit>("credential_appSecret")->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(!part<QLabel>("platformProblem")->text().isEmpty());
        QVERIFY(part("platformForm")->isVisible());
    }

    void aLedgerOfRealTradeIsToldWhyAProfileOnlyPractises()
    {
        start();
        m_shop->session().info.training = false;
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("码上放心出入库单")));
        press(Qt::Key_Return);
        QVERIFY(part<QLabel>("platformNoPlace")->text().contains(QStringLiteral("待核实")));
        press(Qt::Key_Escape);
        QVERIFY(!part("platformForm")->isVisible());
    }

    void aFolderIsWrittenAsAFolder()
    {
        start();
        QTemporaryDir stick;
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("农药")));
        press(Qt::Key_Return);
        QVERIFY(!part<QLineEdit>("platformBase")->text().contains(QStringLiteral("file:")));
        part<QLineEdit>("platformBase")->setText(stick.path());
        part<QLineEdit>("platformBase")->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY2(said().contains(stick.path()), qPrintable(said()));
        QVERIFY(card().contains(stick.path()));
    }

    void theCardTellsOfThePlatformUntilARecordIsChosen()
    {
        start();
        practise();
        QVERIFY(enable(QStringLiteral("practice-secret-001"), m_base));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("练习")));
        QVERIFY2(card().contains(m_base) && card().contains(QStringLiteral("F9")), qPrintable(card()));
        chooseRow(0);
        QVERIFY2(!card().contains(m_base) && card().contains(QStringLiteral("F9")), qPrintable(card()));
        QVERIFY(choosePlatform(QStringLiteral("总部")));
        QVERIFY2(card().contains(QStringLiteral("未启用")), qPrintable(card())); // nothing of the record before
        QCOMPARE(part<RecordView>("outbox")->model()->rowCount(), 0);
    }

    void everyStateNamesItsNextDeedAndKey()
    {
        start();
        practise();
        QVERIFY(enable(QStringLiteral("practice-secret-001"), m_base));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("练习")));
        const std::pair<const char *, const char16_t *> keys[] = {
            {"ready", u"F9"},      {"retry", u"Ctrl+E"}, {"unknown", u"F9"},      {"rejected", u"Enter"},
            {"part", u"Ctrl+E"},   {"blocked", u"Ctrl+N"}, {"conflict", u"Ctrl+E"}, {"running", u"再查"}};
        for (const auto &[state, key] : keys) {
            m_shop->tamper(QStringLiteral("UPDATE outbox SET state = '%1', next_at = '2026-11-22T10:30:00+08:00'").arg(QLatin1String(state)));
            press(Qt::Key_F5);
            part<RecordView>("platforms")->setFocus();
            chooseRow(0);
            QVERIFY2(card().contains(QStringView(key)), qPrintable(QLatin1String(state) + u' ' + card()));
        }
    }

    void aNarrowWindowNamesTheKeyOfTheCard()
    {
        start();
        practise();
        QVERIFY(enable(QStringLiteral("practice-secret-001"), m_base));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'rejected'"));
        m_window->resize(911, 512);
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("练习")));
        chooseRow(0);
        const auto says = [this] {
            const auto labels = page()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("F3")); });
        };
        QTRY_VERIFY(says());
        press(Qt::Key_F3);
        QTRY_VERIFY(part<FactCard>("attempts")->isVisible());
    }

    void whatIsReceivedIsNotSettledAgain()
    {
        start();
        practise();
        QVERIFY(enable(QStringLiteral("practice-secret-001"), m_base));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("练习")));
        press(Qt::Key_F9);
        QTRY_COMPARE(inState("accepted"), 1);
        QTRY_VERIFY(!isBusy());
        chooseRow(0);
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!part("reasonStrip")->isVisible());
        QVERIFY2(said().contains(QStringLiteral("已收")), qPrintable(said()));
        // And once more there is nothing to send: not "received".
        press(Qt::Key_F9);
        QTRY_VERIFY2(said().contains(QStringLiteral("没有待传")), qPrintable(said()));
    }

    /// Its number begins with digits that are also choices.
    void aReceiptThatBeginsWithADigitIsAReceipt()
    {
        start();
        QTemporaryDir stick;
        m_shop->letPlatformsTakeAnyGoods();
        const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles())
                                 .enable(QStringLiteral("pesticide-stick"), QStringLiteral("practice"), stick.path(), {});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("农药")));
        press(Qt::Key_F9);
        QTRY_COMPARE(inState("running"), 1);
        QTRY_VERIFY(!isBusy());
        chooseRow(0);
        QVERIFY2(card().contains(stick.path()) && card().contains(QStringLiteral("Ctrl+E")) && !card().contains(QStringLiteral("HTTP 202\n")),
                 qPrintable(card()));
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("ownReason"));
        press(Qt::Key_2);
        QCOMPARE(inState("running"), 1);
        type(QStringLiteral("2026-77"));
        press(Qt::Key_Return);
        QTRY_COMPARE(inState("accepted"), 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE receipt = '2026-77'"), 1);
    }

    /// While the receipt is typed the list may move on, as when a run by the clock settles a record.
    void aReceiptIsOfTheRecordItWasAskedFor()
    {
        start();
        practise({.faults = {{1, PracticeFault::Kind::RejectFirst}, {2, PracticeFault::Kind::RejectFirst}}});
        QVERIFY(enable(QStringLiteral("practice-secret-001"), m_base));
        m_window->showPage(QStringLiteral("outboxPage"));
        for (int i = 0; i < 2; ++i) {
            m_shop->receive(m_shop->milk, QStringLiteral("L%1").arg(i), QStringLiteral("3盒"));
            press(Qt::Key_F9);
            QTRY_COMPARE(inState("rejected"), i + 1);
            QTRY_VERIFY(!isBusy());
        }
        chooseRow(0);
        const qint64 asked = part<RecordView>("outbox")->currentKey();
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(part("ownReason")->isVisible());
        part<RecordView>("outbox")->setCurrentIndex(part<RecordView>("outbox")->model()->index(1, 0));
        QVERIFY(part<RecordView>("outbox")->currentKey() != asked);
        part("ownReason")->setFocus();
        type(QStringLiteral("R-2026"));
        press(Qt::Key_Return);
        QTRY_COMPARE(inState("accepted"), 1);
        QCOMPARE(m_shop->number("SELECT id FROM outbox WHERE receipt = 'R-2026'"), asked);
    }

    void aDigitWithEnterIsAChoice()
    {
        start();
        practise({.faults = {{1, PracticeFault::Kind::RejectFirst}}});
        QVERIFY(enable(QStringLiteral("practice-secret-001"), m_base));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("outboxPage"));
        press(Qt::Key_F9);
        QTRY_COMPARE(inState("rejected"), 1);
        QTRY_VERIFY(!isBusy());
        chooseRow(0);
        press(Qt::Key_E, Qt::ControlModifier);
        type(QStringLiteral("1"));
        press(Qt::Key_Return);
        QTRY_COMPARE(inState("ready"), 1);
        press(Qt::Key_F9);
        QTRY_COMPARE(inState("accepted"), 1);
    }

    void aLedgerThatWasPutBackAsksFirstAndTakesNothingElseForAnAnswer()
    {
        start();
        practise();
        QVERIFY(enable(QStringLiteral("practice-secret-001"), m_base));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("outboxPage"));
        press(Qt::Key_F9);
        QTRY_COMPARE(inState("accepted"), 1);
        QTRY_VERIFY(!isBusy());
        QFile beside(m_shop->path() + QStringLiteral(".sent")); // what this machine remembers of the last run
        QVERIFY(beside.open(QIODevice::ReadOnly));
        const QByteArray ledger = beside.readAll().split('\n').first();
        beside.close();
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write(ledger + "\nanother run");
        beside.close();
        m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("3盒"));
        press(Qt::Key_F9);
        QTRY_VERIFY(part("reasonStrip")->isVisible());
        QVERIFY(!part("ownReason")->isVisible()); // words would be taken for a receipt
        QCOMPARE(inState("accepted"), 1);
        press(Qt::Key_1);
        QTRY_COMPARE(inState("accepted"), 2);
        for (const PracticeRecord &record : m_platform->stored())
            QCOMPARE(record.arrivals, 1);
    }

    void aStoppedPlatformIsNeverSaidToHaveReceived()
    {
        start();
        practise();
        QVERIFY(enable(QStringLiteral("wrong"), m_base));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("outboxPage"));
        for (int run = 0; run < 2; ++run) {
            press(Qt::Key_F9);
            QTRY_COMPARE(inState("blocked"), 1);
            QTRY_VERIFY(!isBusy());
            QTRY_VERIFY2(said().contains(QStringLiteral("密钥")) && !said().contains(QStringLiteral("已收")), qPrintable(said()));
        }
    }

    /// A stick that was missing is in now: nobody waits for the next time of trying.
    void whatCouldNotBeReachedGoesWhenSomebodyAsks()
    {
        start();
        practise();
        QVERIFY(enable(QStringLiteral("practice-secret-001"), QStringLiteral("http://127.0.0.1:9")));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("outboxPage"));
        press(Qt::Key_F9);
        QTRY_COMPARE(inState("retry"), 1);
        QTRY_VERIFY(!isBusy());
        QTRY_VERIFY2(said().contains(QStringLiteral("自动再传")) && said().contains(QStringLiteral("没有应答")), qPrintable(said()));
        m_shop->tamper(QStringLiteral("UPDATE platform SET base = '%1'").arg(m_base));
        press(Qt::Key_F9);
        QTRY_COMPARE(inState("accepted"), 1);
        QCOMPARE(m_platform->stored().size(), std::size_t(1));
    }

    void aLongListIsReadInChunksAndCountedOnItsFilters()
    {
        start();
        practise();
        QVERIFY(enable(QStringLiteral("practice-secret-001"), m_base));
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_shop->tamper(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                                      "INSERT INTO outbox (id, event_id, profile, profile_version, business_key, record, state, created_at) "
                                      "SELECT 1000 + i, event_id, profile, profile_version, business_key || '-' || i, record, "
                                      "iif(i % 100 = 0, 'rejected', 'accepted'), created_at FROM outbox, n WHERE outbox.id = 1"));
        m_window->showPage(QStringLiteral("outboxPage"));
        QVERIFY(choosePlatform(QStringLiteral("练习")));
        QAbstractItemModel *model = part<RecordView>("outbox")->model();
        QVERIFY(model->rowCount() < 1000);
        while (model->canFetchMore({}))
            model->fetchMore({});
        QCOMPARE(model->rowCount(), 1000);
        QVERIFY(part<QPushButton>("filter_all")->text().contains(QStringLiteral("1000")));
        QVERIFY(part<QPushButton>("filter_rejected")->text().contains(QStringLiteral("10")));
        part<QPushButton>("filter_rejected")->click();
        QCOMPARE(model->rowCount(), 10);
        part<QPushButton>("filter_open")->click();
        QCOMPARE(model->rowCount(), 1);
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

QTEST_MAIN(TestUploadPage)
#include "tst_uploadpage.moc"
