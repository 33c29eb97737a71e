#include "core/ledger/ledgerquery.h"
#include "core/ledger/loader.h"
#include "core/storage/store.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QTest>

using namespace suben;

namespace
{

/// Says stop when asked for the n-th time.
class StopAfter final : public Progress
{
public:
    explicit StopAfter(int times) : m_left(times) { }
    void advance(qint64, qint64) override { }
    bool cancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

qint64 parties(Session &session)
{
    return session.store
        .read([](Database &db) -> Result<qint64> {
            Rows rows = db.query("SELECT count(*) FROM party");
            rows.next();
            return rows.integer(0);
        })
        .value();
}

/// Long names, so that the disk is soon full.
QByteArray manyParties(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += R"({"type":"party","party.name":"客户)" + QByteArray::number(i) + QByteArray(60, 'x') + "\"}\n";
    return lines;
}

} // namespace

/// A load that breaks off says how many of its lines stand.
class LoaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskSaysHowManyLinesStand()
    {
        TestWorkspace w;
        const qint64 before = parties(w.session());
        QByteArray lines = manyParties(2000);
        QBuffer file(&lines);
        QVERIFY(file.open(QIODevice::ReadOnly));
        NoProgress progress;
        Result<LoadTotals> loaded;
        {
            const SmallDisk disk(2 << 20);
            loaded = loadLines(w.session(), file, Batch::EachAlone, progress, [](const LoadedLine &) { });
        }
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Storage);
        const qint64 standing = parties(w.session()) - before;
        QVERIFY(standing > 0);
        QVERIFY2(loaded.error().text.contains(QStringLiteral(" %1 lines before that are recorded").arg(standing)), qPrintable(loaded.error().text));
    }

    void aStopSaysHowManyLinesStand()
    {
        TestWorkspace w;
        const qint64 before = parties(w.session());
        QByteArray lines = manyParties(20);
        QBuffer file(&lines);
        QVERIFY(file.open(QIODevice::ReadOnly));
        StopAfter progress(7);
        const auto loaded = loadLines(w.session(), file, Batch::EachAlone, progress, [](const LoadedLine &) { });
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Cancelled);
        QCOMPARE(parties(w.session()) - before, 7);
        QVERIFY2(loaded.error().text.contains(QStringLiteral(" 7 lines before that are recorded")), qPrintable(loaded.error().text));
    }
};

QTEST_GUILESS_MAIN(LoaderTest)
#include "tst_loader.moc"
