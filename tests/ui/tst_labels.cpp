#include "tests/ui/stepdesk.h"

#include "core/base/dates.h"
#include "core/labels/labelprinters.h"
#include "core/labels/labeltemplates.h"
#include "core/labels/templatecheck.h"
#include "core/ledger/draftjson.h"
#include "core/storage/store.h"
#include "ui/page.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 标签: a template is drawn and kept, a printer is calibrated, an entry is found for printing.
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
        QSettings().clear(); // the template and the printer used last are remembered
        m_desk = std::make_unique<StepDesk>(QStringList{QStringLiteral("food.general")});
        m_event = m_desk->ledger().receive(m_desk->ledger().milk, QStringLiteral("A1"), QStringLiteral("5盒"));
        m_desk->showPage("labelPage");
    }

    void cleanupTestCase() { m_desk.reset(); }

    void aTemplateIsDrawnAndKept()
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

    /// By keys alone, from the copies to the file.
    void aDrawnLabelIsPrintedAndNoted()
    {
        chooseLot();
        drawNew();
        StepDesk::press(Qt::Key_F9);
        auto *target = m_desk->part<QComboBox>("labelTarget");
        const QString file = m_keys.filePath(QStringLiteral("drawn.pdf"));
        target->setEditText(file);
        auto *copies = m_desk->part<QLineEdit>("labelCopies");
        copies->setFocus();
        copies->selectAll();
        m_desk->enter(QStringLiteral("2"));
        QTRY_COMPARE(m_desk->ledger().number("SELECT count(*) FROM label_print"), qint64(1));
        QTRY_VERIFY(QFile::exists(file));
        QTRY_COMPARE(m_desk->rows("printQueue"), 1);
        QCOMPARE(m_desk->cell("printQueue", 0, QStringLiteral("template")),
                 m_desk->part<QComboBox>("labelTemplates")->currentText());
        m_desk->shoot("labels-drawn");
    }

    void aDayIsFoundByItsDate()
    {
        findSubject(toIso(m_desk->ledger().session().clock.today()));
        QVERIFY2(chosenTemplate().startsWith(u"day."), qPrintable(chosenTemplate()));
        m_desk->shoot("labels-day");
    }

    void aThingIsFoundByItsCode()
    {
        m_desk.reset();
        m_desk = std::make_unique<StepDesk>(QStringList{QStringLiteral("se.elevator")});
        const auto draft = draftFromJson(m_desk->ledger().session(), QJsonDocument::fromJson(Lift).object());
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text));
        m_desk->ledger().record(*draft);
        m_desk->showPage("labelPage");
        findSubject(QStringLiteral("31103706020200001"));
        auto *templates = m_desk->part<QComboBox>("labelTemplates");
        templates->setCurrentIndex(templates->findData(QStringLiteral("elevator.100x70")));
        QCOMPARE(chosenTemplate(), QStringLiteral("elevator.100x70"));
        m_desk->shoot("labels-lift");
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
    void anEntryIsFoundByItsNumber()
    {
        QString number;
        const auto read = m_desk->ledger().store().read([&](Database &db) -> Result<void> {
            Rows rows = db.query("SELECT doc_no FROM event WHERE id = ?", m_event);
            number = rows.next() ? rows.text(0) : QString();
            return {};
        });
        QVERIFY(read && !number.isEmpty());
        findSubject(number);
        QVERIFY2(chosenTemplate().startsWith(u"slip"), qPrintable(chosenTemplate()));
    }

private:
    static constexpr const char *Lift = R"json({"type":"event","step":"elevator.register","event.date":"2026-11-10",
        "object.code":"31103706020200001","object.serial":"E-1","object.type":"traction","object.model":"TKJ-1000",
        "object.maker":"某电梯厂","object.made":"2020-03-01","object.installer":"某安装公司","object.load":"1000",
        "object.speed":"1.75","object.floors":"18/18/18","object.place":"芝罘区一号楼","object.area":"city",
        "object.userUnit":"某物业","event.certNo":"HG-1","object.useRegNo":"梯11鲁F00001(26)",
        "object.rescueNo":"123456","event.startUse":"2026-11-01","object.nextInspection":"2027-06-30"})json";

    QString chosenTemplate() const { return m_desk->part<QComboBox>("labelTemplates")->currentData().toString(); }
    void findSubject(const QString &typed)
    {
        auto *field = m_desk->part<QLineEdit>("labelLot");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, typed);
        StepDesk::press(Qt::Key_Return);
    }
    void chooseLot()
    {
        auto *field = m_desk->part<QLineEdit>("labelLot");
        field->setFocus();
        field->selectAll();
        m_desk->enter(QStringLiteral("A1"));
        QVERIFY(field->text().contains(QStringLiteral("A1")));
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

    QTemporaryDir m_keys;
    std::unique_ptr<StepDesk> m_desk;
    EventId m_event{};
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
