#include "tests/bench/codesload.h"

#include "core/ledger/codestanding.h"
#include "core/ledger/scanning.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "tests/bench/figures.h"
#include "tests/support/testworkspace.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace suben::bench
{

namespace
{

constexpr int CodesATransaction = 200'000;
constexpr int Lookups = 2000;
constexpr int CodesOfADelivery = 3500;

QString codeOf(qint64 serial)
{
    return QStringLiteral("8312345") + QString::number(serial).rightJustified(13, u'0');
}

template <typename T>
T mustHave(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

EventDraft deliveryOf(TestWorkspace &w, const QString &lot, qint64 from, int count)
{
    EventDraft draft = w.receiving(w.milk, lot, QString::number(count) + QStringLiteral("盒"));
    for (int i = 0; i < count; ++i)
        draft.lines[0].codes << codeOf(from + i);
    return w.confirmed(draft);
}

void fill(Session &session, qint64 line, LotId lot, qint64 codes)
{
    for (qint64 from = 1'000'000; from < 1'000'000 + codes; from += CodesATransaction) {
        mustHave(session.store.write([&](Database &db) -> Result<int> {
            const qint64 end = qMin<qint64>(from + CodesATransaction, 1'000'000 + codes);
            for (qint64 serial = from; serial < end; ++serial) {
                db.execute("INSERT INTO item_code (code, lot_id) VALUES (?, ?)", codeOf(serial), lot);
                db.execute("INSERT INTO line_code (code_id, line_id) VALUES (?, ?)", db.lastInsertId(), line);
            }
            return 0;
        }));
    }
}

} // namespace

void measureCodes(int codes, Figures &figures)
{
    TestWorkspace w;
    Session &session = w.session();
    w.record(deliveryOf(w, QStringLiteral("K1"), 1, 10));
    const qint64 line = mustHave(session.store.read([&](Database &db) -> Result<qint64> {
        Rows rows = db.query("SELECT max(id) FROM line");
        rows.next();
        return rows.integer(0);
    }));
    fill(session, line, w.lot(QStringLiteral("K1")), codes);

    QRandomGenerator random(7);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Lookups; ++i) {
        const QString code = codeOf(1'000'000 + static_cast<qint64>(random.generate64() % static_cast<quint64>(codes)));
        mustHave(session.store.read([&](Database &db) -> Result<bool> { return findCode(db, code)->here; }));
    }
    figures.atMost(QStringLiteral("look-up of one of %1 codes").arg(codes),
                   double(timer.nsecsElapsed()) / 1e6 / Lookups, 1, QStringLiteral("ms"));
    timer.restart();
    for (int i = 0; i < Lookups / 10; ++i)
        mustHave(Scanning(session).read(codeOf(1'000'000 + i * 7)));
    figures.note(QStringLiteral("a scan understood in %1 ms")
                     .arg(double(timer.nsecsElapsed()) / 1e6 / (Lookups / 10.0), 0, 'f', 3));
    const EventDraft delivery = deliveryOf(w, QStringLiteral("K2"), 900'000'000, CodesOfADelivery);
    timer.restart();
    mustHave(w.ledger().record(delivery));
    figures.atMost(QStringLiteral("a delivery of %1 codes").arg(CodesOfADelivery), double(timer.nsecsElapsed()) / 1e9,
                   2, QStringLiteral("s"));
}

} // namespace suben::bench
