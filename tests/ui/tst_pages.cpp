#include "core/exchange/epcisreader.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/stock.h"
#include "core/storage/store.h"
#include "core/sync/practiceplatform.h"
#include "resources/resources.h"
#include "tests/support/testworkspace.h"
#include "ui/form/entryfield.h"
#include "ui/mainwindow.h"
#include "ui/models/roles.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/scanlistener.h"
#include "ui/trace/tracecanvas.h"
#include "ui/trace/tracescene.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using namespace suben;

/// Each page shows what the ledger holds and does its main action by keys. With SUBEN_SHOTS=dir the pages are saved as
/// they look at 1366×768, in Chinese.
class TestPages final : public QObject
{
    Q_OBJECT

private:
    void start(const QStringList &categories = {QStringLiteral("food.general")})
    {
        m_window.reset();
        m_ledger = std::make_unique<TestWorkspace>(categories);
        m_desk.workspace = &m_ledger->workspace();
        m_desk.shop = {m_ledger->session().info.name, {}, m_ledger->session().actor.name, false};
        m_window = std::make_unique<MainWindow>(m_desk, pageTable(), m_ledger->session().clock);
        m_window->setSearch({});
        m_window->scanListener().setThreshold(0);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
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
    void fill(const char *field, const QString &text)
    {
        auto *line = part<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QInputMethodEvent typed; // as an input method commits Chinese
        typed.setCommitString(text);
        QApplication::sendEvent(line, &typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Into a cell of the first row of 进货 or 销售.
    void enterInRow(const QString &field, const QString &text)
    {
        auto *lines = part<QTableView>("lines");
        for (int column = 0; column < lines->model()->columnCount(); ++column) {
            if (lines->model()->headerData(column, Qt::Horizontal, FieldIdRole).toString() == field)
                lines->setCurrentIndex(lines->model()->index(0, column));
        }
        lines->setFocus();
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        press(Qt::Key_Return);
    }
    int rows(const char *view) const { return part<RecordView>(view)->model()->rowCount(); }
    QString cell(const char *view, int row, const QString &field) const
    {
        const auto *model = part<RecordView>(view)->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, FieldIdRole).toString() == field)
                return model->index(row, column).data().toString();
        }
        return QStringLiteral("no column");
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
    QString banner() const
    {
        const auto *strip = page()->findChild<Banner *>();
        return strip->title() + QLatin1Char(' ') + strip->text();
    }
    qint64 events() const { return m_ledger->number("SELECT count(*) FROM event"); }
    /// Milk and oats go into a mix, of which half is sold.
    void mix()
    {
        TestWorkspace &w = *m_ledger;
        const ItemId oats = w.item({.name = QStringLiteral("燕麦片"), .unit = QStringLiteral("袋")});
        const ItemId mixed = w.item({.name = QStringLiteral("牛奶燕麦杯"), .unit = QStringLiteral("杯")});
        w.receive(w.milk, QStringLiteral("20261020A1"), QStringLiteral("20盒"));
        w.receive(oats, QStringLiteral("OT-2610"), QStringLiteral("10袋"));
        EventDraft made;
        made.step = QStringLiteral("transforming");
        made.fields = {{QStringLiteral("event.date"), QDate(2026, 11, 22)}};
        for (const auto &[code, amount] : {std::pair("20261020A1", "8盒"), std::pair("OT-2610", "4袋")}) {
            DraftLine in;
            in.side = Side::Input;
            in.lot = w.lot(QLatin1String(code));
            in.quantity = quantity(QString::fromUtf8(amount));
            made.lines.push_back(in);
        }
        DraftLine out;
        out.item = mixed;
        out.quantity = quantity(QStringLiteral("40杯"));
        out.fields = {{QStringLiteral("lot.code"), QStringLiteral("20261122H1")},
                      {QStringLiteral("lot.made"), QDate(2026, 11, 22)},
                      {QStringLiteral("lot.expiry"), QDate(2026, 12, 2)}};
        made.lines.push_back(out);
        w.record(made);
        w.ship(w.lot(QStringLiteral("20261122H1")), QStringLiteral("18杯"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SubenTests"));
        QCoreApplication::setApplicationName(QStringLiteral("pages"));
        QSettings().clear();
        QApplication::setStyle(QStringLiteral("Fusion"));
        if (qEnvironmentVariableIsSet("SUBEN_SHOTS") && m_chinese.load(QStringLiteral(":/i18n/suben_zh_CN.qm")))
            QApplication::installTranslator(&m_chinese);
        QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
        m_theme.apply(*qApp);
    }

    void cleanupTestCase() { m_window.reset(); }

    void lotsShowWhatIsThereAndItsCard()
    {
        start();
        mix();
        m_window->showPage(QStringLiteral("lotsPage"));
        QCOMPARE(rows("lots"), 3);
        QCOMPARE(cell("lots", 0, QStringLiteral("lot.code")), QStringLiteral("20261122H1"));
        QCOMPARE(cell("lots", 0, QStringLiteral("onHand")), QStringLiteral("22杯"));
        QVERIFY(part<FactCard>("lotCard")->plainText().contains(QStringLiteral("实验小学")));
        shoot("lots");
    }

    void ctrlLAndADigitHoldALotAndReleaseIt()
    {
        start();
        const TestWorkspace &w = *m_ledger;
        m_ledger->receive(w.milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_window->showPage(QStringLiteral("lotsPage"));
        press(Qt::Key_L, Qt::ControlModifier);
        shoot("hold");
        press(Qt::Key_1);
        StockFilter filter;
        QCOMPARE(Stock(m_ledger->session()).rows(filter)->front().disposition, Disposition::OnHold);
        press(Qt::Key_L, Qt::ControlModifier);
        press(Qt::Key_1);
        QCOMPARE(Stock(m_ledger->session()).rows(filter)->front().disposition, Disposition::Active);
    }

    void f9AndEnterPrintTheLabelsOfALot()
    {
        start();
        m_ledger->receive(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("lotsPage"));
        press(Qt::Key_F9);
        QVERIFY(!part<LabelPreview>("labelPreview")->isEmpty());
        shoot("lots-labels");
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("labels.pdf"));
        part<QComboBox>("labelTarget")->setCurrentText(file);
        press(Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_COMPARE(m_ledger->number("SELECT sum(copies) FROM label_print"), 3);
    }

    void f10TracesALotBothWays()
    {
        start();
        mix();
        m_window->showPage(QStringLiteral("lotsPage"));
        press(Qt::Key_F10);
        QCOMPARE(page()->objectName(), QStringLiteral("tracePage"));
        QTRY_VERIFY(rows("traceTable") >= 5);
        // three lots, two deliveries, one sale
        QCOMPARE(static_cast<TraceScene *>(part<TraceCanvas>("traceGraph")->scene())->nodeCount(), 6);
        const QString answer = part<FactCard>("traceAnswer")->plainText();
        QVERIFY(answer.contains(QStringLiteral("山东某乳业有限公司")));
        QVERIFY(answer.contains(QStringLiteral("实验小学 18杯")));
        shoot("trace");
    }

    void aLotEndTypedIntoTheBoxIsTraced()
    {
        start();
        mix();
        m_window->showPage(QStringLiteral("tracePage"));
        fill("traceBox", QStringLiteral("122H1"));
        QTRY_VERIFY(rows("traceTable") >= 5);
    }

    void tableAndDrawingAreLinked()
    {
        start();
        mix();
        m_window->showPage(QStringLiteral("lotsPage"));
        press(Qt::Key_F10);
        QTRY_VERIFY(rows("traceTable") >= 5);
        auto *table = part<RecordView>("traceTable");
        auto *scene = static_cast<TraceScene *>(part<TraceCanvas>("traceGraph")->scene());
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
        QCOMPARE(scene->chosen()->kind, TraceNode::Kind::Event);
        scene->choose(QStringLiteral("lot:%1").arg(raw(m_ledger->lot(QStringLiteral("OT-2610")))));
        QCOMPARE(cell("traceTable", table->currentIndex().row(), QStringLiteral("lot.code")), QStringLiteral("OT-2610"));
    }

    void f9MakesTheTraceReport()
    {
        start();
        mix();
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const auto reports = [&] { return documents.entryList({QStringLiteral("*20261122H1*.pdf")}).size(); };
        const auto before = reports();
        m_window->showPage(QStringLiteral("lotsPage"));
        press(Qt::Key_F10);
        QTRY_VERIFY(rows("traceTable") >= 5);
        press(Qt::Key_F9);
        QTRY_COMPARE(reports(), before + 1);
    }

    void ctrlECorrectsAnEntryAndBothVersionsAreShown()
    {
        start();
        m_ledger->receive(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_window->showPage(QStringLiteral("eventsPage"));
        QCOMPARE(rows("events"), 1);
        press(Qt::Key_E, Qt::ControlModifier);
        enterInRow(QStringLiteral("line.qty"), QStringLiteral("18"));
        shoot("correction");
        press(Qt::Key_F9);
        press(Qt::Key_1);
        answerQuestions();
        QCOMPARE(m_ledger->number("SELECT count(*) FROM correction"), 1);
        QCOMPARE(m_ledger->onHand(m_ledger->lot(QStringLiteral("M1"))).toString(), QStringLiteral("18"));
        const QString card = part<FactCard>("eventCard")->plainText();
        QVERIFY(card.contains(QStringLiteral("20盒")) && card.contains(QStringLiteral("18盒")));
        shoot("events");
    }

    void voidingUnderLaterEntriesShowsThem()
    {
        start();
        m_ledger->receive(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_ledger->ship(m_ledger->lot(QStringLiteral("M1")), QStringLiteral("20盒"));
        m_window->showPage(QStringLiteral("eventsPage"));
        auto *view = part<RecordView>("events");
        view->setCurrentIndex(view->model()->index(1, 0));
        press(Qt::Key_F8);
        press(Qt::Key_1);
        QCOMPARE(rows("events"), 1);
        QVERIFY(cell("events", 0, QStringLiteral("party.name")).contains(QStringLiteral("实验小学")));
        QCOMPARE(m_ledger->number("SELECT count(*) FROM correction"), 0);
        shoot("standing");
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        QCOMPARE(rows("events"), 2);
    }

    void f8AndADigitVoidAnEntry()
    {
        start();
        m_ledger->receive(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_window->showPage(QStringLiteral("eventsPage"));
        press(Qt::Key_F8);
        press(Qt::Key_1);
        QCOMPARE(m_ledger->onHand(m_ledger->lot(QStringLiteral("M1"))).toString(), QStringLiteral("0"));
    }

    void aPlatformIsSwitchedOnAndF9Sends()
    {
        start();
        PracticePlatform::Options options;
        options.port = 0;
        PracticePlatform platform(options);
        const auto port = platform.start();
        QVERIFY(port.has_value());
        m_window->showPage(QStringLiteral("outboxPage"));
        press(Qt::Key_Return);
        fill("platformBase", QStringLiteral("http://127.0.0.1:%1").arg(*port));
        part<QLineEdit>("credential_appKey")->setText(options.appKey);
        shoot("platform");
        fill("credential_appSecret", options.appSecret);
        m_ledger->receive(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        press(Qt::Key_F9);
        QTRY_COMPARE(platform.stored().size(), 1U);
        QTRY_COMPARE(m_ledger->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 1);
        QTRY_COMPARE(rows("outbox"), 1);
        part<RecordView>("outbox")->setFocus(); // from the platform to its records
        QTRY_VERIFY(part<FactCard>("attempts")->plainText().contains(QStringLiteral("POST")));
        shoot("outbox");
    }

    void f9MakesAPackageThatAgrees()
    {
        start();
        m_ledger->receive(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("package.zip"));
        m_window->showPage(QStringLiteral("filingPage"));
        fill("filingFrom", QStringLiteral("2026-11-01"));
        fill("filingTo", QStringLiteral("2026-11-30"));
        part<QLineEdit>("filingFile")->setText(file);
        press(Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
        QTRY_COMPARE(part<QLineEdit>("filingCheck")->text(), file);
        fill("filingCheck", file);
        QTRY_VERIFY_WITH_TIMEOUT(part<FactCard>("filingPlan")->plainText().contains(QStringLiteral("package.zip")), 20000);
        shoot("filing");
        fill("filingReceipt", QStringLiteral("芝市监收2026-77"));
        QTRY_COMPARE(m_ledger->number("SELECT count(*) FROM filing_receipt"), 1);
        QVERIFY(part<QComboBox>("filingMade")->currentText().contains(QStringLiteral("芝市监收2026-77")));
    }

    void theAnswerAboutALotAsksWhichAndHoldsNothingElse()
    {
        start();
        m_ledger->receive(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_window->showPage(QStringLiteral("filingPage"));
        auto *forms = part<QComboBox>("filingForm");
        forms->setCurrentIndex(forms->findData(QStringLiteral("inspection")));
        QVERIFY(part<QLineEdit>("filingLot")->isVisible());
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("answer.zip"));
        fill("filingFrom", QStringLiteral("2026-11-01"));
        fill("filingTo", QStringLiteral("2026-11-30"));
        part<QLineEdit>("filingFile")->setText(file);
        press(Qt::Key_F9);
        QVERIFY(!QFile::exists(file));
        fill("filingLot", QStringLiteral("M1"));
        part<QLineEdit>("filingFile")->setText(file);
        press(Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
        shoot("filing-lot");
    }

    void theEventsGoOutAsEpcisWithoutPricesUnlessAsked()
    {
        start();
        EventDraft draft = m_ledger->receiving(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        draft.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"13.57"));
        m_ledger->record(draft);
        m_ledger->receive(m_ledger->milk, QStringLiteral("M2"), QStringLiteral("3盒"));
        m_window->showPage(QStringLiteral("filingPage"));
        auto *forms = part<QComboBox>("filingForm");
        forms->setFocus();
        press(Qt::Key_End); // the last of the forms
        QVERIFY(part<QCheckBox>("filingPrices")->isVisible());
        QTemporaryDir folder;
        const auto written = [&](const QString &name) {
            fill("filingFrom", QStringLiteral("2026-11-01"));
            fill("filingTo", QStringLiteral("2026-11-30"));
            part<QLineEdit>("filingFile")->setText(folder.filePath(name));
            const auto isThere = [&] {
                if (QFile::exists(folder.filePath(name)))
                    return true;
                press(Qt::Key_F9); // not heard while the file before is still being finished
                return false;
            };
            return QTest::qWaitFor(isThere, 20000) ? readEpcisFile(folder.filePath(name)) : Failure({ErrorCode::NotFound, {}, {}});
        };
        const auto all = written(QStringLiteral("all.jsonld"));
        QVERIFY(all);
        QCOMPARE(all->entries.size(), std::size_t(2));
        QVERIFY(!all->entries.front().load[u"lines"][0].toObject().contains(QStringLiteral("line.price")));
        shoot("filing-epcis");
        part<QCheckBox>("filingPrices")->setFocus();
        press(Qt::Key_Space);
        fill("filingLot", QStringLiteral("M1"));
        const auto one = written(QStringLiteral("one.jsonld"));
        QVERIFY(one);
        QCOMPARE(one->entries.size(), std::size_t(1));
        QCOMPARE(one->entries.front().load[u"lines"][0][u"line.price"].toString(), QStringLiteral("13.57"));
    }

    void aLabelIsPrintedAndPrintedAgain()
    {
        start();
        m_ledger->receive(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("2盒"));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.zpl"));
        m_window->showPage(QStringLiteral("labelPage"));
        fill("labelLot", QStringLiteral("M1"));
        part<QComboBox>("labelTarget")->setCurrentText(file);
        press(Qt::Key_F9);
        QTRY_COMPARE(rows("printQueue"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_ledger->number("SELECT count(*) FROM print_job WHERE state = 'done'"), 1, 20000);
        QVERIFY(QFile::exists(file));
        QTRY_VERIFY(part<PickField>("labelLot")->hasFocus());
        part<RecordView>("printQueue")->setFocus();
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(rows("printQueue"), 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_ledger->number("SELECT count(*) FROM label_print WHERE reprint = 1"), 1, 20000);
        QCOMPARE(m_ledger->number("SELECT count(*) FROM label_print"), 2);
        shoot("labels");
    }

    void aCylinderIsRegisteredAndCheckedByKeys()
    {
        start({QStringLiteral("se.cylinder")});
        m_window->showPage(QStringLiteral("stepsPage"));
        fill("stepFilter", QStringLiteral("jd"));
        shoot("cylinder");
        const std::pair<const char *, const char *> values[] = {
            {"field_object.code", "CYL2021000456"},   {"field_object.serial", "2021-0456"},     {"field_object.maker", "某钢瓶厂"},
            {"field_object.type", "1"},         {"field_object.medium", "1"},             {"field_object.ratedFill", "14.5"},
            {"field_object.made", "2024-05-01"}, {"field_object.owner", "1"},             {"field_object.useRegNo", "瓶10鲁F00001(24)"},
            {"field_object.nextInspection", "2028-05-01"}};
        for (const auto &[field, value] : values) {
            if (page()->findChild<QLineEdit *>(QLatin1String(field)) != nullptr)
                fill(field, QString::fromUtf8(value));
        }
        finishStep();
        if (events() == 0)
            qInfo("%s", qPrintable(banner() + part<QAbstractItemView>("findings")->model()->index(0, 0).data().toString()));
        QCOMPARE(m_ledger->number("SELECT count(*) FROM object"), 1);
    }

    void dueDatesAreListed()
    {
        start();
        m_ledger->receive(m_ledger->milk, QStringLiteral("M1"), QStringLiteral("20盒"));
        m_window->showPage(QStringLiteral("duePage"));
        QTRY_VERIFY(rows("due") > 0);
        QCOMPARE(rows("due"), static_cast<int>(m_ledger->number(
                                  "SELECT count(*) FROM due WHERE due_at < '2027-01-22' AND id NOT IN (SELECT due_id FROM "
                                  "effective_settlement)")));
        shoot("due");
    }

private:
    /// The first reason of whatever has to be confirmed.
    void answerQuestions()
    {
        const auto isAsked = [] {
            const QWidget *focus = QApplication::focusWidget();
            return focus != nullptr && focus->objectName() == QStringLiteral("reasonStrip");
        };
        for (int asked = 0; asked < 6 && isAsked(); ++asked)
            press(Qt::Key_1);
    }
    /// F9, and the first reason of whatever has to be confirmed.
    void finishStep()
    {
        const qint64 before = events();
        press(Qt::Key_F9);
        answerQuestions();
        if (events() == before) {
            shoot("refused");
            qInfo("not posted: %s", qPrintable(banner()));
            const auto *findings = part<QAbstractItemView>("findings")->model();
            for (int row = 0; row < findings->rowCount(); ++row)
                qInfo("%s %s", qPrintable(findings->index(row, 0).data(RuleIdRole).toString()),
                      qPrintable(findings->index(row, 0).data(SentenceRole).toString()));
        }
    }

    QTranslator m_chinese;
    Theme m_theme;
    KeyMap m_keys;
    Desk m_desk{m_theme, m_keys, {}};
    std::unique_ptr<TestWorkspace> m_ledger;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
