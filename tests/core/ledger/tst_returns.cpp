#include "core/ledger/merging.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

/// Nobody brings back more of a lot than went out to them, nor takes back more than they brought.
class TestReturns final : public QObject
{
    Q_OBJECT

private:
    static EventDraft back(TestWorkspace &w, PartyId party, LotId lot, const QString &amount)
    {
        EventDraft draft = w.shipping(lot, amount);
        draft.step = QStringLiteral("returningIn");
        draft.party = party;
        draft.fields.set(QStringLiteral("event.reason"), QStringLiteral("客户多收"));
        draft.lines[0].side = Side::Output;
        return draft;
    }
    static EventDraft away(TestWorkspace &w, PartyId party, LotId lot, const QString &amount)
    {
        EventDraft draft = back(w, party, lot, amount);
        draft.step = QStringLiteral("returningOut");
        draft.lines[0].side = Side::Input;
        return draft;
    }
    static LotId sold(TestWorkspace &w)
    {
        w.receive(w.milk, QStringLiteral("A1"), QStringLiteral("20盒"));
        const LotId lot = w.lot(QStringLiteral("A1"));
        w.ship(lot, QStringLiteral("6盒"));
        return lot;
    }
    static QStringList said(TestWorkspace &w, const EventDraft &draft)
    {
        QStringList rules = rulesOf(withSeverity(w.ledger().check(draft)->findings, Severity::Refuse));
        rules.removeIf([](const QString &rule) { return rule != u"base:return"; });
        return rules;
    }
    static inline const QStringList Refused{QStringLiteral("base:return")};

private Q_SLOTS:
    void aCustomerReturnsAtMostWhatWasSoldToThem()
    {
        TestWorkspace w;
        const LotId lot = sold(w);
        QCOMPARE(said(w, back(w, w.customer, lot, QStringLiteral("7盒"))), Refused);
        w.record(back(w, w.customer, lot, QStringLiteral("4盒")));
        QCOMPARE(said(w, back(w, w.customer, lot, QStringLiteral("3盒"))), Refused);
        QCOMPARE(said(w, back(w, w.customer, lot, QStringLiteral("2盒"))), QStringList());
        const PartyId other = w.party(QStringLiteral("育才小学"));
        QCOMPARE(said(w, back(w, other, lot, QStringLiteral("1盒"))), Refused);
    }

    void twoLinesOfOneLotAreAddedUp()
    {
        TestWorkspace w;
        EventDraft draft = back(w, w.customer, sold(w), QStringLiteral("4盒"));
        draft.lines.push_back(draft.lines[0]);
        QCOMPARE(said(w, draft), Refused);
    }

    void aSupplierTakesBackAtMostWhatTheyBrought()
    {
        TestWorkspace w;
        const LotId lot = sold(w);
        QCOMPARE(said(w, away(w, w.supplier, lot, QStringLiteral("14盒"))), QStringList());
        const PartyId other = w.party(QStringLiteral("青岛某乳业"));
        QCOMPARE(said(w, away(w, other, lot, QStringLiteral("1盒"))), Refused);
        QVERIFY(Merging(w.session()).merge(other, w.supplier));
        QCOMPARE(said(w, away(w, other, lot, QStringLiteral("1盒"))), QStringList());
    }

    void stockFromBeforeTheLedgerMayGoBackToItsSupplier()
    {
        TestWorkspace w;
        EventDraft opening = w.receiving(w.milk, QStringLiteral("OLD"), QStringLiteral("5盒"));
        opening.step = QStringLiteral("opening");
        opening.party = {};
        w.record(opening);
        QCOMPARE(said(w, away(w, w.supplier, w.lot(QStringLiteral("OLD")), QStringLiteral("5盒"))), QStringList());
        QCOMPARE(said(w, away(w, w.supplier, w.lot(QStringLiteral("OLD")), QStringLiteral("6盒"))), Refused);
    }

    void aSaleThatSomethingCameBackOfIsNotTakenOut()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("A1"), QStringLiteral("20盒"));
        const LotId lot = w.lot(QStringLiteral("A1"));
        const EventId sale = w.ship(lot, QStringLiteral("6盒"));
        const EventId return1 = w.record(back(w, w.customer, lot, QStringLiteral("4盒")));
        const auto refused = w.ledger().voidEvent(sale, QStringLiteral("记重了"));
        QVERIFY(!refused);
        QCOMPARE(rulesOf(refused.error().findings), QStringList{QStringLiteral("base:standing")});
        QCOMPARE(w.ledger().standingOn(sale).value_or(std::vector<EventId>()), std::vector<EventId>{return1});
        QVERIFY(w.ledger().voidEvent(return1, QStringLiteral("记重了")));
        QVERIFY(w.ledger().voidEvent(sale, QStringLiteral("记重了")));
    }

    void anotherSaleOfTheLotBearsTheReturn()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("A1"), QStringLiteral("20盒"));
        const LotId lot = w.lot(QStringLiteral("A1"));
        const EventId sale = w.ship(lot, QStringLiteral("6盒"));
        w.ship(lot, QStringLiteral("5盒"));
        w.record(back(w, w.customer, lot, QStringLiteral("4盒")));
        QVERIFY(w.ledger().voidEvent(sale, QStringLiteral("记重了")));
    }

    void aSaleIsCorrectedDownToWhatCameBack()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("A1"), QStringLiteral("20盒"));
        const LotId lot = w.lot(QStringLiteral("A1"));
        const EventId sale = w.ship(lot, QStringLiteral("6盒"));
        w.record(back(w, w.customer, lot, QStringLiteral("4盒")));
        EventDraft less = w.shipping(lot, QStringLiteral("3盒"));
        less.party = w.customer;
        QVERIFY(!w.ledger().correct(sale, less, QStringLiteral("记错了")));
        EventDraft enough = w.shipping(lot, QStringLiteral("4盒"));
        enough.party = w.customer;
        const auto corrected = w.ledger().correct(sale, enough, QStringLiteral("记错了"));
        QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().text));
    }

    void anEmptyQuantityIsSpokenOfOnce()
    {
        TestWorkspace w;
        EventDraft draft = w.receiving(w.milk, QStringLiteral("A1"), QStringLiteral("0盒"));
        draft.lines[0].quantity = {};
        draft.lines[0].fields.remove(u"line.qty");
        const Findings findings = w.ledger().check(draft)->findings;
        QCOMPARE(std::ranges::count(findings, QStringLiteral("line.qty"), &Finding::field), 1);
    }
};

QTEST_GUILESS_MAIN(TestReturns)
#include "tst_returns.moc"
