#include "tests/ui/stepdesk.h"

#include "core/labels/labelprinters.h"
#include "core/labels/labelprints.h"
#include "core/labels/labelqueue.h"
#include "core/labels/labeltemplates.h"
#include "core/labels/templatecheck.h"
#include "core/storage/store.h"
#include "ui/page.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace suben;
using namespace suben::test;

/// 标签: a template is drawn, kept and printed, a job comes again, a printer is calibrated.
class TestLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit());
        StepDesk::setUp();
    }

    void init()
    {
        m_desk.reset();
        m_desk = std::make_unique<StepDesk>(QStringList{QStringLiteral("food.general")});
        m_event = m_desk->ledger().receive(m_desk->ledger().milk, QStringLiteral("A1"), QStringLiteral("5盒"));
        m_desk->showPage("labelPage");
    }

    void cleanupTestCase() { m_desk.reset(); }

    void aTemplateIsDrawnKeptAndPrinted()
    {
        chooseLot();
        drawNew();
        QTest::mouseClick(m_desk->part<QPushButton>("addSymbol"), Qt::LeftButton);
        m_desk->shoot("labels-designer");
        m_desk->press(Qt::Key_Z, Qt::ControlModifier); // the second code is one too many
        m_desk->press(Qt::Key_F9);
        const QString own = m_desk->ledger().workspace().ownFolder(u"labels");
        QVERIFY(QFile::exists(own + QStringLiteral("/my.label1.json")));
        QVERIFY(!QFile::exists(own + QStringLiteral("/design.draft")));
        const auto kept = LabelTemplates::load({own}).find(QStringLiteral("my.label1"));
        QVERIFY(kept);
        QVERIFY(!hasRefusal(checkTemplate(*kept, m_desk->ledger().session().packs)));
        QCOMPARE(m_desk->part<QComboBox>("labelTemplates")->currentData().toString(), QStringLiteral("my.label1"));
        print(QStringLiteral("own.pdf"));
        QVERIFY(QFile(m_folder.filePath(QStringLiteral("own.pdf"))).size() > 1'000);
    }

    void aDrawingThatWasNotSavedIsThereAfterClosing()
    {
        chooseLot();
        drawNew();
        const int drawn = m_desk->part<QListWidget>("labelElements")->count();
        m_desk->reopen();
        m_desk->showPage("labelPage");
        m_desk->press(Qt::Key_F3);
        QCOMPARE(m_desk->part<QListWidget>("labelElements")->count(), drawn);
        m_desk->press(Qt::Key_F9); // kept now: the next drawing begins anew
        QVERIFY(!QFile::exists(m_desk->ledger().workspace().ownFolder(u"labels") + QStringLiteral("/design.draft")));
    }

    void aJobComesAgainFromOneLabelToAnother()
    {
        chooseLot();
        auto *templates = m_desk->part<QComboBox>("labelTemplates"); // the last one used is remembered between windows
        templates->setCurrentIndex(templates->findData(QStringLiteral("lot.60x40")));
        print(QStringLiteral("first.zpl"));
        auto *queue = m_desk->part<QAbstractItemView>("printQueue");
        queue->setFocus();
        queue->setCurrentIndex(queue->model()->index(0, 0));
        m_desk->press(Qt::Key_Return);
        m_desk->part<QLineEdit>("jobFrom")->setText(QStringLiteral("2"));
        m_desk->part<QLineEdit>("jobTo")->setText(QStringLiteral("3"));
        m_desk->shoot("labels-job");
        QTest::mouseClick(m_desk->part<QPushButton>("jobGo"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(jobsDone() == 2, 60'000);
        const auto jobs = printJobs(m_desk->ledger().session(), 0, 5);
        QCOMPARE(jobs->front().first, 2);
        QCOMPARE(jobs->front().last, 3);
        QVERIFY(labelPrints(m_desk->ledger().session(), 0, 1)->front().isReprint);
    }

    void aPrinterIsCalibratedAndKept()
    {
        QTest::mouseClick(m_desk->part<QPushButton>("calibrateButton"), Qt::LeftButton);
        m_desk->part<QComboBox>("printerName")->setEditText(QStringLiteral("柜台"));
        m_desk->part<QComboBox>("printerTarget")->setEditText(QStringLiteral("10.0.0.9:9100"));
        m_desk->part<QComboBox>("printerLanguage")->setCurrentIndex(1);
        m_desk->part<QDoubleSpinBox>("printerX")->setValue(1.5);
        m_desk->shoot("labels-printer");
        m_desk->press(Qt::Key_F9);
        const auto printers = labelPrinters(m_desk->ledger().session());
        QVERIFY(printers);
        QCOMPARE(printers->size(), 1);
        QCOMPARE(printers->front().name, QStringLiteral("柜台"));
        QCOMPARE(printers->front().language, PrinterLanguage::Tspl);
        QCOMPARE(printers->front().setting.offset.x(), 1.5);
    }

    /// By its number: an entry's own templates are offered, not those of lots.
    void anEntryIsFoundAndPrinted()
    {
        QString number;
        const auto read = m_desk->ledger().store().read([&](Database &db) -> Result<void> {
            Rows rows = db.query("SELECT doc_no FROM event WHERE id = ?", m_event);
            number = rows.next() ? rows.text(0) : QString();
            return {};
        });
        QVERIFY(read && !number.isEmpty());
        auto *field = m_desk->part<QLineEdit>("labelLot");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, number);
        m_desk->press(Qt::Key_Return);
        const auto *templates = m_desk->part<QComboBox>("labelTemplates");
        QVERIFY2(templates->currentData().toString().startsWith(u"slip"), qPrintable(templates->currentData().toString()));
        print(QStringLiteral("slip.pdf"));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("slip.pdf"))));
    }

private:
    void chooseLot()
    {
        auto *field = m_desk->part<QLineEdit>("labelLot");
        field->setFocus();
        field->selectAll();
        m_desk->enter(QStringLiteral("A1"));
    }

    /// A new template with one more text.
    void drawNew()
    {
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        auto *elements = m_desk->part<QListWidget>("labelElements");
        const int before = elements->count();
        QTest::mouseClick(m_desk->part<QPushButton>("addLine"), Qt::LeftButton);
        QCOMPARE(elements->count(), before + 1);
    }

    int jobsDone() const
    {
        const auto jobs = printJobs(m_desk->ledger().session(), 0, 5);
        return jobs ? static_cast<int>(std::ranges::count(*jobs, PrintState::Done, &PrintJob::state)) : 0;
    }

    void print(const QString &file)
    {
        m_desk->part<QComboBox>("labelTarget")->setEditText(m_folder.filePath(file));
        m_desk->press(Qt::Key_F9);
        QTRY_VERIFY2_WITH_TIMEOUT(jobsDone() == 1, qPrintable(m_desk->banner()), 60'000);
        m_desk->shoot("labels-printed");
    }

    QTemporaryDir m_keys;
    QTemporaryDir m_folder;
    std::unique_ptr<StepDesk> m_desk;
    EventId m_event{};
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
