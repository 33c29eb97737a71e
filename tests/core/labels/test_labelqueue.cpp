#include "core/labels/labelprints.h"
#include "core/labels/labelrunner.h"
#include "core/labels/tracepage.h"
#include "core/render/painter.h"
#include "labelexamples.h"
#include "tests/support/testworkspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <atomic>
#include <ctime>
#include <thread>

using namespace suben;

namespace
{

/// A label printer on the network that takes everything.
class Listener
{
public:
    Listener()
    {
        m_thread = std::thread([this] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            m_port = server.serverPort();
            while (!m_stop) {
                if (!server.waitForNewConnection(50))
                    continue;
                QTcpSocket *socket = server.nextPendingConnection();
                while (socket->state() == QAbstractSocket::ConnectedState && socket->waitForReadyRead(2000))
                    m_bytes += socket->readAll();
                m_bytes += socket->readAll();
                delete socket;
                ++m_jobs;
            }
        });
        while (m_port == 0)
            std::this_thread::yield();
    }
    ~Listener()
    {
        m_stop = true;
        m_thread.join();
    }
    QString target() const { return QStringLiteral("127.0.0.1:%1").arg(m_port.load()); }
    /// After everything that was sent has come.
    QByteArray bytes(int jobs)
    {
        while (m_jobs < jobs)
            std::this_thread::yield();
        return m_bytes;
    }

private:
    std::thread m_thread;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_jobs = 0;
    std::atomic<bool> m_stop = false;
    QByteArray m_bytes;
};

Result<void> noDriver(const QString &, std::span<const PaperPage>, Progress &)
{
    return failure(ErrorCode::NotFound, QStringLiteral("no driver"));
}

PrintJob jobOf(int copies, int sent, int next)
{
    PrintJob job;
    job.parts = {PrintPart{LabelSubject{LabelSubject::Kind::Lot, 1, {}}, copies, false}};
    job.last = copies;
    job.sent = sent;
    job.next = next;
    return job;
}

} // namespace

class TestLabelQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_item = m_shop->item();
        m_shop->receive(m_item, QStringLiteral("A1"), QStringLiteral("200盒"));
        m_templates = LabelTemplates::load({QStringLiteral(SUBEN_RESOURCES "/labels")});
    }

    void aJamIsContinuedAndOnlyWhatCameOutIsMarked()
    {
        const std::vector<PrintRun> runs = runsLeft(jobOf(200, 150, 137));
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].firstLabel, 137);
        QCOMPARE(runs[0].copies, 14);
        QVERIFY(runs[0].isAgain);
        QCOMPARE(runs[1].firstLabel, 151);
        QCOMPARE(runs[1].copies, 50);
        QVERIFY(!runs[1].isAgain);
    }

    void equalLabelsGoOutAsOnePictureAndTheirNumber()
    {
        Listener printer;
        const auto job = add(0, printer.target());
        const auto done = run(job);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(done->state, PrintState::Done);
        QCOMPARE(done->handedOver(), 200); // as many as were received
        const QByteArray bytes = printer.bytes(1);
        QCOMPARE(bytes.count("^XA"), 1);
        QVERIFY(bytes.contains("^PQ200,"));
    }

    void everyPrintIsNotedAndTheNextOneIsMarked()
    {
        QVERIFY(run(add(3, m_folder.filePath(QStringLiteral("a.pdf")))));
        const auto again = printJob(session(), add(2, m_folder.filePath(QStringLiteral("b.pdf"))));
        QVERIFY(again->parts.front().isAgain);
        const auto prints = labelPrints(session(), 0, 10);
        QCOMPARE(prints->size(), std::size_t(1));
        QCOMPARE(prints->front().copies, 3);
        QVERIFY(!prints->front().isReprint);
    }

    void labelsFromNToMComeAgainMarked()
    {
        const qint64 first = add(10, m_folder.filePath(QStringLiteral("c.zpl")));
        QVERIFY(run(first));
        const auto second = addReprint(session(), first, 4, 6);
        QVERIFY(second);
        const auto done = run(*second);
        QCOMPARE(done->handedOver(), 3);
        QVERIFY(labelPrints(session(), 0, 1)->front().isReprint);
        QCOMPARE(addReprint(session(), first, 8, 12).error().code, ErrorCode::Usage);
    }

    void aPausedJobPrintsNothingUntilItGoesOn()
    {
        const qint64 job = add(5, m_folder.filePath(QStringLiteral("d.pdf")));
        QVERIFY(pausePrint(session(), job));
        QCOMPARE(printJob(session(), job)->state, PrintState::Paused);
        QVERIFY(resumePrint(session(), job, 3));
        const auto done = run(job);
        QCOMPARE(done->state, PrintState::Done);
        QCOMPARE(m_shop->number("SELECT copies FROM label_print"), 3);
        QCOMPARE(resumePrint(session(), job, 9).error().code, ErrorCode::Usage);
    }

    void whatIsWiderThanAReceiptPrinterIsRefused()
    {
        const auto order = [&](const char *labelTemplate) {
            return *addPrint(session(), PrintOrder{{LabelSubject::of(m_shop->lot(QStringLiteral("A1")))},
                                                   QString::fromLatin1(labelTemplate), 1,
                                                   m_folder.filePath(QStringLiteral("wide.escpos")), 0});
        };
        const auto wide = run(order("lot.100x70"));
        QVERIFY(!wide);
        QCOMPARE(wide.error().code, ErrorCode::Refused);
        QVERIFY(run(order("lot.60x40")));
    }

    void aPrinterThatIsNotThereLeavesTheJobToBeResumed()
    {
        const qint64 job = add(2, QStringLiteral("127.0.0.1:1"));
        QVERIFY(!run(job));
        QCOMPARE(printJob(session(), job)->state, PrintState::Failed);
        QCOMPARE(m_shop->number("SELECT count(*) FROM label_print"), 0);
    }

    void aPrintersSettingIsKept()
    {
        LabelPrinter printer{QStringLiteral("zebra"), QStringLiteral("10.0.0.9:9100"), PrinterLanguage::Tspl, {}};
        printer.setting.dpi = 300;
        printer.setting.offset = QPointF(1.5, -0.5);
        printer.setting.rotation = 180;
        QVERIFY(savePrinter(session(), printer));
        QCOMPARE(*printerFor(session(), QStringLiteral("zebra")), printer);
        printer.setting.rotation = 45;
        QVERIFY(!savePrinter(session(), printer));
    }

    void aTracePageNamesTheSupplierAndNoCustomer()
    {
        m_shop->ship(m_shop->lot(QStringLiteral("A1")), QStringLiteral("5盒"));
        const auto page = tracePage(session(), m_shop->lot(QStringLiteral("A1")));
        QVERIFY(page);
        QVERIFY(page->contains("A1"));
        QVERIFY(!page->contains("<script") && !page->contains("http"));
    }

    /// The figure counts where this runs alone: fonts are read for the first label of a program.
    void aFirstPreviewIsQuick()
    {
        const LabelTemplate labelTemplate = examples::shipped(QStringLiteral("lot.60x40"));
        QElapsedTimer watch;
        watch.start();
        const auto sheet = composeLabel(labelTemplate, examples::nuts(), 203);
        QVERIFY(sheet);
        QVERIFY(!labelPicture(*sheet).isNull());
        qInfo("first preview: %lld ms", static_cast<long long>(watch.elapsed()));
    }

    void aThousandDifferentLabelsMakeOnePdfQuickly()
    {
        const LabelTemplate labelTemplate = examples::shipped(QStringLiteral("lot.60x40"));
        const std::clock_t begin = std::clock();
        std::vector<PaperPage> pages;
        for (int i = 0; i < 1000; ++i) {
            LabelContent content = examples::nuts();
            content.facts[2].text = QStringLiteral("2026%1").arg(i, 6, 10, QLatin1Char('0'));
            const auto sheet = composeLabel(labelTemplate, content, 203);
            QVERIFY(sheet && verifySymbols(*sheet));
            pages.push_back(sheet->page);
        }
        NoProgress progress;
        const std::clock_t composed = std::clock();
        const QString path = m_folder.filePath(QStringLiteral("thousand.pdf"));
        QVERIFY(writePdf(path, pages, QStringLiteral("标签"), progress));
        qInfo("1000 labels: laid out and read back %.2f s CPU, PDF %.2f s CPU, %lld bytes",
              double(composed - begin) / CLOCKS_PER_SEC, double(std::clock() - composed) / CLOCKS_PER_SEC,
              static_cast<long long>(QFile(path).size()));
    }

private:
    Session &session() { return m_shop->session(); }

    qint64 add(int copies, const QString &printer)
    {
        return *addPrint(session(), PrintOrder{{LabelSubject::of(m_shop->lot(QStringLiteral("A1")))},
                                               QStringLiteral("lot.40x30"),
                                               copies,
                                               printer,
                                               0});
    }

    Result<PrintJob> run(qint64 job)
    {
        NoProgress progress;
        return runPrint(session(), job, m_templates, noDriver, progress);
    }

    std::unique_ptr<TestWorkspace> m_shop;
    ItemId m_item{};
    LabelTemplates m_templates;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLabelQueue)
#include "test_labelqueue.moc"
