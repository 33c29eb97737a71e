#include "core/ledger/chain.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

class TestLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeliveryMakesALotInTheItemsOwnUnit()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("20261020A1"), QStringLiteral("40箱"));
        QCOMPARE(w.onHand(w.lot(QStringLiteral("20261020A1"))), Decimal::fromInteger(480));
        QCOMPARE(w.number("SELECT entered_value FROM line"), 40 * Decimal::One);
    }

    void theSameLotIsFoundAgain()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("5盒"));
        QCOMPARE(w.number("SELECT count(*) FROM lot"), 1);
        QCOMPARE(w.onHand(w.lot(QStringLiteral("L1"))), Decimal::fromInteger(15));
    }

    void anotherExpiryForALotInUseIsRefused()
    {
        TestWorkspace w;
        EventDraft first = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        first.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2027, 4, 20));
        w.record(first);
        first.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2027, 5, 20));
        const auto again = w.ledger().record(w.confirmed(first));
        QVERIFY(!again);
        QVERIFY(rulesOf(again.error().findings).contains(QStringLiteral("base:lotDiffers")));
    }

    void anUnknownUnitIsRefusedAndNothingIsWritten()
    {
        TestWorkspace w;
        const auto refused = w.ledger().record(w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("3 kg")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(rulesOf(refused.error().findings).contains(QStringLiteral("base:unit")));
        for (const char *sql : {"SELECT count(*) FROM event", "SELECT count(*) FROM lot", "SELECT count(*) FROM line",
                                "SELECT count(*) FROM chain", "SELECT count(*) FROM due"})
            QCOMPARE(w.number(sql), 0);
    }

    void halfABoxOfCountedGoodsIsRefused()
    {
        TestWorkspace w;
        const auto refused = w.ledger().check(w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("0.3箱")));
        QVERIFY(refused);
        QVERIFY(rulesOf(refused->findings).contains(QStringLiteral("base:whole")));
    }

    void moreThanIsThereIsRefused()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const auto refused = w.ledger().record(w.shipping(w.lot(QStringLiteral("L1")), QStringLiteral("11盒")));
        QVERIFY(!refused);
        QVERIFY(rulesOf(refused.error().findings).contains(QStringLiteral("base:balance")));
        QCOMPARE(w.onHand(w.lot(QStringLiteral("L1"))), Decimal::fromInteger(10));
    }

    void twoLinesThatTogetherTakeTooMuchAreRefused()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        EventDraft draft = w.shipping(w.lot(QStringLiteral("L1")), QStringLiteral("6盒"));
        draft.lines.push_back(draft.lines[0]);
        QVERIFY(!w.ledger().record(draft));
    }

    void stockIsWhereItIs()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const LocationId back = *Catalog(w.session()).save(Location{{}, QStringLiteral("后仓"), {}, {}});
        EventDraft draft = w.shipping(w.lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        draft.lines[0].location = back;
        QVERIFY(!w.ledger().record(draft));
        EventDraft move;
        move.step = QStringLiteral("moving");
        move.location = back;
        move.fields = {{QStringLiteral("event.date"), QDate(2026, 11, 22)}};
        DraftLine leaving = draft.lines[0];
        leaving.location = LocationId{1};
        leaving.quantity = quantity(QStringLiteral("4盒"));
        move.lines = {leaving};
        w.record(move);
        QVERIFY(w.ledger().record(w.confirmed(draft)));
        QCOMPARE(w.onHand(w.lot(QStringLiteral("L1"))), Decimal::fromInteger(9));
    }

    void aStepNoCategoryHasIsAnError()
    {
        TestWorkspace w;
        EventDraft draft;
        draft.step = QStringLiteral("cylinder.filling");
        const auto refused = w.ledger().check(draft);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Usage);
    }

    void aConfirmNeedsAReason()
    {
        TestWorkspace w;
        EventDraft late = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        late.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 2));
        const auto open = w.ledger().record(late);
        QVERIFY(!open);
        const Findings asked = withSeverity(open.error().findings, Severity::Confirm);
        QVERIFY(!asked.isEmpty());
        for (const Finding &finding : asked)
            late.confirmations.push_back({finding.rule, finding.line, QStringLiteral(" "), {}});
        QVERIFY(!w.ledger().record(late));
        late.confirmations.clear();
        QVERIFY(w.ledger().record(w.confirmed(late)));
    }

    void whatHeardRefusesTakesTheEventBack()
    {
        TestWorkspace w;
        w.session().recorded.push_back(
            [](Database &, EventId) -> Result<void> { return failure(ErrorCode::Storage, QStringLiteral("full")); });
        QVERIFY(!w.ledger().record(w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"))));
        QCOMPARE(w.number("SELECT count(*) FROM event"), 0);
        w.session().recorded.clear();
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        QCOMPARE(w.number("SELECT max(id) FROM event"), 1);
    }

    /// Whatever code a listener fails with: in a batch, too, the event it heard of does not stay.
    void whatHeardRefusesEndsTheBatch()
    {
        TestWorkspace w;
        w.session().recorded.push_back(
            [](Database &, EventId) -> Result<void> { return failure(ErrorCode::Usage, QStringLiteral("no")); });
        const std::vector drafts{w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"))};
        NoProgress nobody;
        QVERIFY(!w.ledger().recordAll(drafts, Batch::EachAlone, nobody));
        QCOMPARE(w.number("SELECT count(*) FROM event"), 0);
    }

    void ownNumbersHaveNoGaps()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        QVERIFY(!w.ledger().record(w.receiving(w.milk, QStringLiteral("L2"), QStringLiteral("3 kg"))));
        w.receive(w.milk, QStringLiteral("L3"), QStringLiteral("10盒"));
        QCOMPARE(w.number("SELECT count(*) FROM event WHERE doc_no IN ('R2026-000001', 'R2026-000002')"), 2);
    }

    void theSameDraftsOneByOneOrTogether()
    {
        TestWorkspace w;
        std::vector<EventDraft> drafts;
        for (int i = 0; i < 5; ++i)
            drafts.push_back(w.receiving(w.milk, QStringLiteral("L%1").arg(i),
                                         i == 3 ? QStringLiteral("1 kg") : QStringLiteral("1盒")));
        NoProgress nobody;
        QVERIFY(!w.ledger().recordAll(drafts, Batch::AllOrNone, nobody));
        QCOMPARE(w.number("SELECT count(*) FROM event"), 0);
        const auto each = w.ledger().recordAll(drafts, Batch::EachAlone, nobody);
        QVERIFY(each);
        QCOMPARE(each->size(), drafts.size());
        QCOMPARE((*each)[3].id, EventId{});
        QCOMPARE(w.number("SELECT count(*) FROM event"), 4);
    }

    /// The pages of one window, the importer and the loader each have a Ledger of their own over one connection.
    void anotherLedgerOfTheSessionIsSeen()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        Ledger page(w.session());
        QVERIFY(page.record(w.confirmed(w.receiving(w.milk, QStringLiteral("L2"), QStringLiteral("10盒")))));
        w.receive(w.milk, QStringLiteral("L3"), QStringLiteral("10盒"));
        QVERIFY(page.record(w.confirmed(w.receiving(w.milk, QStringLiteral("L4"), QStringLiteral("10盒")))));
        QCOMPARE(w.number("SELECT max(id) FROM event"), 4);
        QCOMPARE(w.number("SELECT count(DISTINCT doc_no) FROM event"), 4);
        NoProgress nobody;
        const auto verdict = Chain(w.session()).verify({}, nobody);
        QVERIFY(verdict && verdict->unchanged && verdict->unbroken);
    }

    /// The ledger remembers papers between drafts.
    void aPaperSavedLaterIsSeen()
    {
        TestWorkspace w;
        const PartyId other = w.party(QStringLiteral("某食品厂"));
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        draft.party = other;
        QVERIFY(!w.ledger().record(w.confirmed(draft)));
        w.paper(QStringLiteral("foodLicence"), HolderKind::Party, raw(other));
        QVERIFY(w.ledger().record(w.confirmed(draft)));
    }

    void aPaperSavedByAnotherConnectionIsSeen()
    {
        TestWorkspace w;
        const PartyId other = w.party(QStringLiteral("某食品厂"));
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        draft.party = other;
        QVERIFY(!w.ledger().record(w.confirmed(draft)));
        const auto second = w.workspace().another();
        QVERIFY(second);
        Paper licence;
        licence.kind = QStringLiteral("foodLicence");
        licence.holderKind = HolderKind::Party;
        licence.holder = raw(other);
        licence.number = QStringLiteral("SC10537060200019");
        licence.validTo = QDate(2028, 6, 30);
        QVERIFY(Catalog((*second)->session()).save(licence));
        QVERIFY(w.ledger().record(w.confirmed(draft)));
    }

    void anotherWriterIsSeen()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        auto second = w.workspace().another();
        QVERIFY(second);
        Ledger other((*second)->session());
        const LotId lot = w.lot(QStringLiteral("L1"));
        QVERIFY(other.record(w.shipping(lot, QStringLiteral("7盒"))));
        QVERIFY(!w.ledger().record(w.shipping(lot, QStringLiteral("4盒"))));
        QVERIFY(w.ledger().record(w.confirmed(w.shipping(lot, QStringLiteral("3盒")))));
        QCOMPARE(w.number("SELECT count(*) FROM event"), 3);
        QCOMPARE(w.number("SELECT max(id) FROM event"), 3);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
