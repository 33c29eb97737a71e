#include "core/ledger/selfcheck.h"

#include "core/ledger/dues.h"
#include "core/ledger/stock.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QTest>
#include <algorithm>

using namespace suben;

/// What an inspector would find missing, and where it is mended.
class SelfCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirmsOwnLicenceIsAskedFor();
    void aValidLicenceIsNotAskedFor();
    void anExpiredLotOnHandIsCuredAtTheLot();
    void whatOneConfirmedAloneIsCounted();
    void anAdvisedFieldIsCuredByCorrecting();
    void anEntryOutsideThePeriodIsNotLookedAt();
    void aLateDeadlineIsCuredWhereItIsSettled();
    void aSupplierWithoutItsLicenceIsNamedOnce();
    void uncertainRulesAreTold();
    void aPeriodTheWrongWayRoundIsRefused();
    void aReaderMayLook();
    void itStopsWhenAsked();
    void theInspectorsListSaysWhatIsThere();
    void aGapOfAStepIsAPointNotMet();
    void whatNothingShowsIsLookedAt();

private:
    static SelfCheckAnswer check(TestWorkspace &shop, QDate from = QDate(2026, 11, 1), QDate to = QDate(2026, 11, 30))
    {
        NoProgress progress;
        auto answer = SelfCheck(shop.session()).run(from, to, progress);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text));
        return *answer;
    }
    static InspectionRow point(const SelfCheckAnswer &answer, const QString &id)
    {
        for (const InspectionRow &row : answer.groups.front().points) {
            if (row.id.endsWith(u'.' + id))
                return row;
        }
        qFatal("no point %s", qPrintable(id));
    }
    static std::vector<SelfCheckRow> rows(const SelfCheckAnswer &answer, GapKind kind)
    {
        std::vector<SelfCheckRow> found;
        for (const SelfCheckGroup &group : answer.groups)
            std::ranges::copy_if(group.rows, std::back_inserter(found), [&](const SelfCheckRow &r) { return r.kind == kind; });
        return found;
    }
    static bool hasOwnLicence(const SelfCheckAnswer &answer)
    {
        return std::ranges::none_of(rows(answer, GapKind::Paper), [](const SelfCheckRow &row) {
            return row.cure.at == Cure::At::OwnPapers && row.rule.contains(u"ownFoodLicence");
        });
    }
};

void SelfCheckTest::theFirmsOwnLicenceIsAskedFor()
{
    TestWorkspace shop;
    const auto answer = check(shop);
    QVERIFY(!hasOwnLicence(answer));
}

void SelfCheckTest::aValidLicenceIsNotAskedFor()
{
    TestWorkspace shop;
    shop.paper(QStringLiteral("ownFoodLicence"), HolderKind::Own, 0, QDate(2030, 1, 1));
    QVERIFY(hasOwnLicence(check(shop)));
}

void SelfCheckTest::anExpiredLotOnHandIsCuredAtTheLot()
{
    TestWorkspace shop;
    EventDraft draft = shop.receiving(shop.milk, QStringLiteral("A1"), QStringLiteral("1箱"));
    draft.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2026, 12, 1));
    shop.record(draft);
    QVERIFY(rows(check(shop), GapKind::Expired).empty());
    shop.setTime(chinaTime(QDate(2026, 12, 2), QTime(9, 0)));
    const auto expired = rows(check(shop), GapKind::Expired);
    QCOMPARE(expired.size(), size_t(1));
    QCOMPARE(expired[0].cure.at, Cure::At::Lot);
    QCOMPARE(expired[0].cure.id, raw(shop.lot(QStringLiteral("A1"))));
    QCOMPARE(expired[0].severity, Severity::Refuse);
}

void SelfCheckTest::whatOneConfirmedAloneIsCounted()
{
    TestWorkspace shop;
    EventDraft late = shop.receiving(shop.milk, QStringLiteral("A1"), QStringLiteral("1箱"));
    late.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 15));
    const EventId id = shop.record(late);
    const auto alone = rows(check(shop), GapKind::Alone);
    QVERIFY(!alone.empty());
    QCOMPARE(alone[0].cure, (Cure{Cure::At::Event, raw(id), {}}));
}

void SelfCheckTest::anAdvisedFieldIsCuredByCorrecting()
{
    TestWorkspace shop;
    const EventId id = shop.receive(shop.milk, QStringLiteral("A1"), QStringLiteral("1箱"));
    const auto advised = rows(check(shop), GapKind::Advised);
    QVERIFY(!advised.empty());
    QCOMPARE(advised[0].cure, (Cure{Cure::At::Event, raw(id), {}}));
    QVERIFY2(advised[0].about.contains(QStringLiteral("2026-11-22")), qPrintable(advised[0].about));
}

void SelfCheckTest::anEntryOutsideThePeriodIsNotLookedAt()
{
    TestWorkspace shop;
    shop.receive(shop.milk, QStringLiteral("A1"), QStringLiteral("1箱"));
    QCOMPARE(check(shop).groups[0].entries, 1);
    QCOMPARE(check(shop).groups[0].lots, 1);
    const auto before = check(shop, QDate(2026, 1, 1), QDate(2026, 11, 21));
    QCOMPARE(before.groups[0].entries, 0);
    QVERIFY(rows(before, GapKind::Advised).empty());
}

void SelfCheckTest::aLateDeadlineIsCuredWhereItIsSettled()
{
    TestWorkspace shop;
    shop.paper(QStringLiteral("ownFoodLicence"), HolderKind::Own, 0, QDate(2026, 11, 20));
    const auto late = rows(check(shop), GapKind::Late);
    QCOMPARE(late.size(), size_t(1));
    QCOMPARE(late[0].cure.at, Cure::At::Due);
    QVERIFY(late[0].cure.id != 0);
    QVERIFY2(late[0].text.contains(u'2'), qPrintable(late[0].text));
}

void SelfCheckTest::aSupplierWithoutItsLicenceIsNamedOnce()
{
    TestWorkspace shop;
    for (const char *lot : {"A1", "A2"}) {
        EventDraft draft = shop.receiving(shop.milk, QString::fromLatin1(lot), QStringLiteral("1箱"));
        shop.record(draft);
    }
    // The licence is taken away behind the ledger's back, as if it had never been entered.
    shop.tamper(QStringLiteral("DELETE FROM paper WHERE holder_kind = 'party'"));
    const auto papers = rows(check(shop), GapKind::Paper);
    const auto ofSupplier = std::ranges::count_if(papers, [&](const SelfCheckRow &row) {
        return row.cure == Cure{Cure::At::Party, raw(shop.supplier), {}};
    });
    QCOMPARE(ofSupplier, 1);
}

void SelfCheckTest::uncertainRulesAreTold()
{
    TestWorkspace shop;
    const auto uncertain = rows(check(shop), GapKind::Uncertain);
    QVERIFY(!uncertain.empty());
    for (const SelfCheckRow &row : uncertain) {
        QCOMPARE(row.basis.mark, Mark::Uncertain);
        QCOMPARE(row.cure.at, Cure::At::Packs);
    }
}

void SelfCheckTest::aPeriodTheWrongWayRoundIsRefused()
{
    TestWorkspace shop;
    NoProgress progress;
    QCOMPARE(SelfCheck(shop.session()).run(QDate(2026, 11, 2), QDate(2026, 11, 1), progress).error().code, ErrorCode::Usage);
}

void SelfCheckTest::aReaderMayLook()
{
    TestWorkspace shop;
    shop.receive(shop.milk, QStringLiteral("A1"), QStringLiteral("1箱"));
    shop.store().setAccess(Store::Access::Reading);
    QCOMPARE(check(shop).groups[0].entries, 1);
}

void SelfCheckTest::itStopsWhenAsked()
{
    class Stopped final : public Progress
    {
        void advance(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    };
    TestWorkspace shop;
    shop.receive(shop.milk, QStringLiteral("A1"), QStringLiteral("1箱"));
    Stopped progress;
    QCOMPARE(SelfCheck(shop.session()).run(QDate(2026, 11, 1), QDate(2026, 11, 30), progress).error().code,
             ErrorCode::Cancelled);
}

void SelfCheckTest::theInspectorsListSaysWhatIsThere()
{
    TestWorkspace shop;
    InspectionRow before = point(check(shop), QStringLiteral("licence"));
    QCOMPARE(before.state, InspectionRow::State::Missing);
    QCOMPARE(before.cure.at, Cure::At::OwnPapers);
    QCOMPARE(point(check(shop), QStringLiteral("goodsIn")).cure, (Cure{Cure::At::Step, 0, QStringLiteral("receiving")}));
    shop.paper(QStringLiteral("ownFoodLicence"), HolderKind::Own, 0, QDate(2030, 1, 1));
    const InspectionRow after = point(check(shop), QStringLiteral("licence"));
    QCOMPARE(after.state, InspectionRow::State::There);
    QVERIFY(after.proof.contains(QLatin1String("2030-01-01")));
    shop.setTime(chinaTime(QDate(2030, 1, 2), QTime(9, 0)));
    QCOMPARE(point(check(shop), QStringLiteral("licence")).state, InspectionRow::State::Missing);
}

void SelfCheckTest::aGapOfAStepIsAPointNotMet()
{
    TestWorkspace shop;
    const EventId first = shop.record(shop.receiving(shop.milk, QStringLiteral("A1"), QStringLiteral("1箱")));
    const InspectionRow met = point(check(shop), QStringLiteral("expired"));
    QCOMPARE(met.state, InspectionRow::State::There);
    EventDraft draft = shop.receiving(shop.milk, QStringLiteral("A2"), QStringLiteral("1箱"));
    draft.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2026, 12, 1));
    shop.record(draft);
    const SelfCheckAnswer now = check(shop);
    QVERIFY(point(now, QStringLiteral("goodsIn")).cure.id >= raw(first));
    shop.setTime(chinaTime(QDate(2026, 12, 2), QTime(9, 0)));
    const InspectionRow expired = point(check(shop), QStringLiteral("expired"));
    QCOMPARE(expired.state, InspectionRow::State::Missing);
    QCOMPARE(expired.cure.at, Cure::At::Lot);
}

void SelfCheckTest::whatNothingShowsIsLookedAt()
{
    TestWorkspace shop;
    const InspectionRow premises = point(check(shop), QStringLiteral("premises"));
    QCOMPARE(premises.state, InspectionRow::State::Look);
    QCOMPARE(premises.cure.at, Cure::At::Nothing);
}

QTEST_GUILESS_MAIN(SelfCheckTest)
#include "tst_selfcheck.moc"
