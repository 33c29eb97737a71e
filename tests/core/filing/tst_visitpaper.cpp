#include "core/filing/visitpaper.h"
#include "core/ledger/catalog.h"
#include "tests/core/ledger/plainledger.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

/// The folder an inspector takes away.
class TestVisitPaper final : public QObject
{
    Q_OBJECT

private:
    NoProgress m_progress;
    std::unique_ptr<PlainLedger> m_ledger;

    VisitHandout handout(const QString &title, const QByteArray &copy = {})
    {
        VisitTable table;
        table.title = title;
        table.columns = {QStringLiteral("品名"), QStringLiteral("批号")};
        VisitRow row;
        row.cells = {QStringLiteral("<b>纯牛奶</b>"), QStringLiteral("20261020A1")};
        if (!copy.isEmpty())
            row.copies = {copy};
        table.rows = {row};
        VisitHandout all;
        all.tables = {table};
        return all;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_ledger = std::make_unique<PlainLedger>(); }
    void cleanup() { m_ledger.reset(); }

    void theFolderHoldsPagePaperWorkbookAndCopies()
    {
        QTemporaryDir stick;
        const auto copy = Catalog(m_ledger->session).attach("%PDF-1.4", QStringLiteral("../许可证?.pdf"), QStringLiteral("application/pdf"));
        QVERIFY(copy);
        const auto folder = writeVisitFolder(m_ledger->session, handout(QStringLiteral("进货"), *copy), stick.path(), m_progress);
        QVERIFY2(folder, folder ? "" : qPrintable(folder.error().text));
        const QDir made(folder->path);
        for (const char *name : {"index.html", "inspection.pdf", "inspection.xlsx", "manifest.json"})
            QVERIFY2(made.exists(QLatin1String(name)), name);
        QCOMPARE(QDir(made.filePath(QStringLiteral("copies"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("001-许可证_.pdf")});
        const QJsonObject manifest = QJsonDocument::fromJson(bytesOf(made.filePath(QStringLiteral("manifest.json")))).object();
        QCOMPARE(manifest.value(QLatin1String("files")).toArray().size(), 4);
    }

    void whatIsShownIsNoMarkup()
    {
        QTemporaryDir stick;
        const auto folder = writeVisitFolder(m_ledger->session, handout(QStringLiteral("a<b")), stick.path(), m_progress);
        QVERIFY(folder);
        const QByteArray page = bytesOf(folder->path + QStringLiteral("/index.html"));
        QVERIFY(!page.contains("<b>"));
        QVERIFY(page.contains("&lt;b&gt;"));
    }

    void aSecondFolderOfTheDayTakesAnotherName()
    {
        QTemporaryDir stick;
        const auto one = writeVisitFolder(m_ledger->session, handout(QStringLiteral("进货")), stick.path(), m_progress);
        const auto two = writeVisitFolder(m_ledger->session, handout(QStringLiteral("进货")), stick.path(), m_progress);
        QVERIFY(one && two);
        QVERIFY(one->path != two->path);
        QCOMPARE(QDir(stick.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void whereNothingCanBeWrittenNothingIsLeft()
    {
        QTemporaryDir stick;
        const auto folder =
            writeVisitFolder(m_ledger->session, handout(QStringLiteral("进货")), stick.filePath(QStringLiteral("none")), m_progress);
        QVERIFY(!folder);
        QVERIFY(QDir(stick.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }
};

QTEST_MAIN(TestVisitPaper)
#include "tst_visitpaper.moc"
