#include "core/filing/package.h"

#include "tests/support/testworkspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace suben;

namespace
{

/// What the process has held at most, in MB; 0 where the system does not say.
int mostHeld()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, 20).trimmed().split(' ').first().toInt() / 1024;
}

class Counter final : public Progress
{
public:
    void advance(qint64, qint64) override { ++heard; }
    bool cancelled() const override { return false; }
    int heard = 0;
};

} // namespace

/// A month of a large shop. SUBEN_BENCH_LINES=20000 SUBEN_BENCH_PAPERS=300 is the size the product is held to (60 s, 400
/// MB); the suite takes a small one and prints what it took.
class PackageSizeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_folder.path().toLocal8Bit()); }

    void aMonthIsPackedWithItsPapers()
    {
        const int lines = qMax(10, qEnvironmentVariableIntValue("SUBEN_BENCH_LINES") == 0 ? 200 : qEnvironmentVariableIntValue("SUBEN_BENCH_LINES"));
        const int papers = qEnvironmentVariableIntValue("SUBEN_BENCH_PAPERS") == 0 ? 6 : qEnvironmentVariableIntValue("SUBEN_BENCH_PAPERS");
        TestWorkspace shop;
        fill(shop, lines, papers);
        const Forms forms = Forms::load({QStringLiteral(":/suben/forms")});
        const PackageOrder order{QDate(2026, 11, 1), QDate(2026, 11, 30), m_folder.filePath(QStringLiteral("month.zip")), {}, {}};
        const int before = mostHeld();
        QElapsedTimer clock;
        clock.start();
        Counter progress;
        const auto facts = FilingPackage(shop.session(), *forms.find(u"ledger")).build(order, progress);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text));
        qInfo("%d lines, %d papers: %.1f s, most memory %d MB (before %d MB), file %.1f MB", lines, papers, static_cast<double>(clock.elapsed()) / 1000, mostHeld(), before,
              static_cast<double>(QFileInfo(order.path).size()) / 1048576);
        QVERIFY(progress.heard > 2);
        clock.restart();
        NoProgress nobody;
        const auto verdict = verifyPackage(order.path, nobody);
        QVERIFY(verdict && verdict->filesAgree && verdict->chainAgrees);
        qInfo("checked in %.1f s, most memory %d MB", static_cast<double>(clock.elapsed()) / 1000, mostHeld());
        QCOMPARE(verdict->events, facts->events);
    }

private:
    static void fill(TestWorkspace &shop, int lines, int papers)
    {
        constexpr int LinesOfOne = 10;
        QRandomGenerator random(20261123);
        Catalog catalog(shop.session());
        std::vector<EventDraft> drafts;
        for (int i = 0; i < lines / LinesOfOne; ++i) {
            EventDraft draft = shop.receiving(shop.milk, QStringLiteral("B%1").arg(i), QStringLiteral("40盒"));
            const DraftLine line = draft.lines.front();
            draft.lines.clear();
            for (int k = 0; k < LinesOfOne; ++k) {
                draft.lines.push_back(line);
                draft.lines.back().fields.set(QStringLiteral("lot.code"), QStringLiteral("B%1-%2").arg(i).arg(k));
            }
            draft.fields.set(QStringLiteral("event.docNo"), QStringLiteral("SH202611%1").arg(i, 6, 10, QChar(u'0')));
            if (i < papers) {
                QByteArray photo(200 * 1024, Qt::Uninitialized); // a photograph does not shrink
                random.fillRange(reinterpret_cast<quint32 *>(photo.data()), photo.size() / 4);
                draft.attachments = {*catalog.attach(photo, QStringLiteral("送货单%1.jpg").arg(i), QStringLiteral("image/jpeg"))};
            }
            drafts.push_back(i == 0 ? shop.confirmed(draft) : draft);
            drafts.back().confirmations = drafts.front().confirmations;
        }
        NoProgress nobody;
        const auto recorded = shop.ledger().recordAll(drafts, Batch::AllOrNone, nobody);
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().text));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(PackageSizeTest)
#include "tst_packagesize.moc"
