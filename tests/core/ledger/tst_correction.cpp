#include "core/ledger/chain.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
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
        NoProgress none;
        const auto verdict = Chain(w.session()).verify({}, none);
        QVERIFY(verdict);
        QCOMPARE(verdict->why, QString());
        QVERIFY(verdict->unchanged);
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

using Stock = std::map<QString, qint64>;

/// What a random entry did to the lots, so that taking it out can be foretold.
struct Entry {
    EventId id{};
    EventDraft draft;
    Stock change;
    bool open = true;
};

Stock with(Stock stock, const Stock &change, qint64 sign)
{
    for (const auto &[lot, amount] : change)
        stock[lot] += sign * amount;
    return stock;
}

bool isAboveZero(const Stock &stock)
{
    return std::ranges::all_of(stock, [](const auto &lot) { return lot.second >= 0; });
}

QString boxes(qint64 amount)
{
    return QString::number(amount) + QStringLiteral("盒");
}

EventDraft made(TestWorkspace &w, LotId from, const QString &into, qint64 amount)
{
    EventDraft draft = w.receiving(w.milk, into, boxes(amount));
    draft.step = QStringLiteral("transforming");
    draft.party = {};
    draft.lines.insert(draft.lines.begin(), w.shipping(from, boxes(amount)).lines[0]);
    return draft;
}

/// Gives the reasons that only the correction itself asks for.
Result<Recorded> correct(TestWorkspace &w, EventId id, EventDraft draft)
{
    const QString reason = QStringLiteral("数错了");
    auto done = w.ledger().correct(id, draft, reason);
    if (done || hasRefusal(done.error().findings))
        return done;
    for (const Finding &finding : withSeverity(done.error().findings, Severity::Confirm))
        draft.confirmations.push_back({finding.rule, finding.line, QStringLiteral("已核对"), {}});
    return w.ledger().correct(id, draft, reason);
}

/// Random entries on four lots and what is made of them, and what a plain map says they come to.
class RandomTrade
{
public:
    explicit RandomTrade(TestWorkspace &w) : m_w(w) {}

    void enter()
    {
        const QString code = QStringLiteral("L%1").arg(m_random.bounded(4));
        const qint64 amount = m_random.bounded(1, 9);
        const LotId lot = m_w.lot(code);
        const int what = lot == LotId{} ? 0 : m_random.bounded(12);
        if (what < 4)
            post(m_w.receiving(m_w.milk, code, boxes(amount)), {{code, amount}});
        else if (what < 8)
            post(m_w.shipping(lot, boxes(amount)), {{code, -amount}});
        else if (what == 8)
            post(made(m_w, lot, QStringLiteral("P") + code, amount),
                 {{code, -amount}, {QStringLiteral("P") + code, amount}});
        else if (what == 9)
            change();
        else
            takeOut();
    }
    const Stock &stock() const { return m_stock; }

private:
    void post(const EventDraft &draft, const Stock &change)
    {
        const EventDraft ready = m_w.confirmed(draft);
        const auto done = m_w.ledger().record(ready);
        QCOMPARE(done.has_value(), isAboveZero(with(m_stock, change, 1)));
        if (!done)
            return;
        m_entries.push_back({done->id, ready, change, true});
        m_stock = with(m_stock, change, 1);
    }
    Entry &any() { return m_entries[m_random.bounded(static_cast<quint32>(m_entries.size()))]; }
    /// One more or one less of everything.
    void change()
    {
        Entry &entry = any();
        const qint64 by = m_random.bounded(2) == 0 ? 1 : -1;
        Entry better = entry;
        for (auto &[lot, amount] : better.change)
            amount += amount > 0 ? by : -by;
        for (DraftLine &line : better.draft.lines)
            line.quantity.value = add(line.quantity.value, Decimal::fromInteger(by)).value_or(Decimal());
        const Stock after = with(with(m_stock, entry.change, -1), better.change, 1);
        const bool may = entry.open && better.change.begin()->second != 0 && isAboveZero(after);
        const auto done = correct(m_w, entry.id, better.draft);
        QCOMPARE(done.has_value(), may);
        if (!done)
            return;
        entry.open = false;
        better.id = done->id;
        m_entries.push_back(better);
        m_stock = after;
    }
    void takeOut()
    {
        Entry &entry = any();
        const Stock after = with(m_stock, entry.change, -1);
        const auto done = m_w.ledger().voidEvent(entry.id, QStringLiteral("随机撤销"));
        QCOMPARE(done.has_value(), entry.open && isAboveZero(after));
        if (!done)
            return;
        entry.open = false;
        m_stock = after;
    }

    TestWorkspace &m_w;
    QRandomGenerator m_random{20261122};
    Stock m_stock;
    std::vector<Entry> m_entries;
};

} // namespace

void TestCorrection::nothingEverGoesBelowZero()
{
    TestWorkspace w;
    RandomTrade trade(w);
    for (int round = 0; round < 200; ++round) {
        trade.enter();
        for (const auto &[name, there] : trade.stock())
            QCOMPARE(w.onHand(w.lot(name)), Decimal::fromInteger(there));
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(w.number("SELECT count(*) FROM on_hand WHERE quantity < 0"), 0);
    NoProgress nobody;
    const auto verdict = Chain(w.session()).verify({}, nobody);
    QVERIFY(verdict && verdict->unchanged && verdict->unbroken);
}

QTEST_GUILESS_MAIN(TestCorrection)
#include "tst_correction.moc"
