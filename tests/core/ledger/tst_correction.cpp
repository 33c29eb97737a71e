#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace suben;

class TestCorrection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionStandsInThePlaceOfTheEvent()
    {
        TestWorkspace w;
        const EventId id = w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const auto better =
            w.ledger().correct(id, w.confirmed(w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("8盒"))),
                               QStringLiteral("多数了两盒"));
        QVERIFY(better);
        QCOMPARE(w.onHand(w.lot(QStringLiteral("L1"))), Decimal::fromInteger(8));
        QCOMPARE(w.number("SELECT count(*) FROM lot"), 1);
        QCOMPARE(w.number("SELECT by_id FROM correction WHERE corrected_id = 1"), raw(better->id));
    }

    void aWrongLotCodeIsCorrectedWithItsCodes()
    {
        TestWorkspace w;
        EventDraft draft = w.receiving(w.milk, QStringLiteral("WRONG"), QStringLiteral("1盒"));
        draft.lines[0].codes = {QStringLiteral("83123450012345671234")};
        const EventId id = w.record(draft);
        draft.lines[0].fields.set(QStringLiteral("lot.code"), QStringLiteral("RIGHT"));
        QVERIFY(w.ledger().correct(id, w.confirmed(draft), QStringLiteral("批号看错")));
        QCOMPARE(w.onHand(w.lot(QStringLiteral("WRONG"))), Decimal());
        QCOMPARE(w.onHand(w.lot(QStringLiteral("RIGHT"))), Decimal::fromInteger(1));
        QCOMPARE(
            w.number("SELECT count(*) FROM item_code AS c JOIN lot AS t ON t.id = c.lot_id WHERE t.code = 'RIGHT'"), 1);
    }

    void whatLaterEventsStandOnIsNotTakenAway()
    {
        TestWorkspace w;
        const EventId id = w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const EventId sale = w.ship(w.lot(QStringLiteral("L1")), QStringLiteral("4盒"));
        const auto standing = w.ledger().standingOn(id);
        QVERIFY(standing);
        QCOMPARE(*standing, std::vector<EventId>{sale});
        const auto refused = w.ledger().voidEvent(id, QStringLiteral("录错"));
        QVERIFY(!refused);
        QCOMPARE(rulesOf(refused.error().findings), QStringList{QStringLiteral("base:standing")});
        QVERIFY(!w.ledger().correct(id, w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("3盒")),
                                    QStringLiteral("录错")));
        QCOMPARE(w.number("SELECT count(*) FROM correction"), 0);
        QVERIFY(w.ledger().correct(id, w.confirmed(w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("4盒"))),
                                   QStringLiteral("少到六盒")));
    }

    void aVoidedEventIsGone()
    {
        TestWorkspace w;
        const EventId id = w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const auto by = w.ledger().voidEvent(id, QStringLiteral("重复录入"));
        QVERIFY(by);
        QCOMPARE(w.onHand(w.lot(QStringLiteral("L1"))), Decimal());
        QVERIFY(!w.ledger().voidEvent(id, QStringLiteral("重复录入")));
        QVERIFY(!w.ledger().voidEvent(by->id, QStringLiteral("重复录入")));
    }

    void aCorrectionNeedsAReason()
    {
        TestWorkspace w;
        const EventId id = w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const auto refused = w.ledger().voidEvent(id, QStringLiteral(" "));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    /// Against a plain model in memory: a map of what is there.
    void nothingEverGoesBelowZero();
};

namespace
{

/// What a random entry did to the lots, so that taking it out can be foretold.
struct Entry {
    EventId id{};
    std::map<QString, qint64> change;
    bool open = true;
};

bool staysAbove(std::map<QString, qint64> stock, const std::map<QString, qint64> &change, qint64 sign)
{
    for (const auto &[lot, amount] : change)
        stock[lot] += sign * amount;
    return std::ranges::all_of(stock, [](const auto &lot) { return lot.second >= 0; });
}

} // namespace

void TestCorrection::nothingEverGoesBelowZero()
{
    TestWorkspace w;
    QRandomGenerator random(20261122);
    std::map<QString, qint64> model;
    std::vector<Entry> entries;
    for (int round = 0; round < 150; ++round) {
        const QString code = QStringLiteral("L%1").arg(random.bounded(4));
        const qint64 amount = random.bounded(1, 9);
        const QString words = QString::number(amount) + QStringLiteral("盒");
        const LotId lot = w.lot(code);
        const int what = random.bounded(10);
        if (what < 4 || lot == LotId{}) {
            entries.push_back({w.receive(w.milk, code, words), {{code, amount}}, true});
            model[code] += amount;
        } else if (what < 8) {
            const auto done = w.ledger().record(w.confirmed(w.shipping(lot, words)));
            QCOMPARE(done.has_value(), model[code] >= amount);
            if (done) {
                entries.push_back({done->id, {{code, -amount}}, true});
                model[code] -= amount;
            }
        } else {
            Entry &entry = entries[random.bounded(static_cast<quint32>(entries.size()))];
            const bool may = entry.open && staysAbove(model, entry.change, -1);
            const auto done = w.ledger().voidEvent(entry.id, QStringLiteral("随机撤销"));
            QCOMPARE(done.has_value(), may);
            if (done) {
                entry.open = false;
                for (const auto &[name, change] : entry.change)
                    model[name] -= change;
            }
        }
        for (const auto &[name, there] : model)
            QCOMPARE(w.onHand(w.lot(name)), Decimal::fromInteger(there));
    }
    QCOMPARE(w.number("SELECT count(*) FROM on_hand WHERE quantity < 0"), 0);
}

QTEST_GUILESS_MAIN(TestCorrection)
#include "tst_correction.moc"
