#include "core/ledger/visitlists.h"
#include "core/ledger/visitverdict.h"
#include "core/ledger/visits.h"
#include "core/storage/secret.h"
#include "tests/core/ledger/plainledger.h"

#include <QTest>

using namespace suben;

/// What an inspector is shown, and how the inspection mode is left.
class TestVisits final : public QObject
{
    Q_OBJECT

private:
    NoProgress m_progress;
    std::unique_ptr<PlainLedger> m_ledger;
    LotId m_milk{};
    LotId m_other{};

    EventId sale(LotId lot, PartyId buyer, qint64 whole)
    {
        const EventId id{m_ledger->run("INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, doc_no, "
                                       "party_id, actor_id, pack_version_id, salt, content) VALUES ('shipping', 'out', "
                                       "'shipping', '2026-11-05', '2026-11-05T09:00:00+08:00', '2026-11-05T09:00:00+08:00', "
                                       "'XS-1', ?, 1, 1, x'00', '{}')",
                                       buyer)};
        m_ledger->line(id, QStringLiteral("input"), lot, whole);
        m_ledger->run("INSERT INTO master_change (subject, subject_id, time, user_id) VALUES ('x', 0, '', 1)");
        return id;
    }
    VisitTable read(VisitList list, const VisitFilter &filter = {})
    {
        auto table = VisitLists(m_ledger->session).read(list, filter, m_progress);
        if (!table)
            qFatal("%s", qPrintable(table.error().text));
        return *std::move(table);
    }
    static QString everything(const VisitTable &table)
    {
        QStringList all;
        for (const VisitRow &row : table.rows)
            all += row.cells;
        return all.join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = std::make_unique<PlainLedger>();
        m_ledger->run("INSERT INTO party (id, name) VALUES (2, '清泉便利店')");
        m_ledger->run("INSERT INTO party (id, name) VALUES (3, '别家饭店')");
        m_milk = m_ledger->received(QStringLiteral("20261020A1"), 40);
        m_other = m_ledger->received(QStringLiteral("B7"), 40);
        sale(m_milk, PartyId{2}, 1);
        sale(m_other, PartyId{3}, 2);
    }
    void cleanup() { m_ledger.reset(); }

    void noBuyerIsNamedBeforeALotIsAskedFor()
    {
        const VisitTable sales = read(VisitList::Sales);
        QCOMPARE(sales.rows.size(), size_t(2));
        QVERIFY(!everything(sales).contains(QStringLiteral("清泉便利店")));
        QVERIFY(!everything(sales).contains(QStringLiteral("别家饭店")));
    }

    void theBuyersOfTheLotAskedForAreNamedAndNoOther()
    {
        const VisitTable sales = read(VisitList::Sales, {m_milk, {}});
        QCOMPARE(sales.rows.size(), size_t(1));
        QVERIFY(everything(sales).contains(QStringLiteral("清泉便利店")));
        QVERIFY(!everything(sales).contains(QStringLiteral("别家饭店")));
    }

    void aPriceStandsInNoList()
    {
        m_ledger->run("INSERT INTO event (id, step, shape, biz_step, event_date, event_time, record_time, actor_id, "
                      "pack_version_id, salt, content) VALUES (900, 'receiving', 'in', 'receiving', '2026-11-06', "
                      "'2026-11-06T09:00:00+08:00', '2026-11-06T09:00:00+08:00', 1, 1, x'00', '{}')");
        m_ledger->run("INSERT INTO line (event_id, number, side, lot_id, location_id, quantity, entered_value, entered_unit, "
                      "price, amount, pack_version_id, content) VALUES (900, 0, 'output', ?, 1, 1000000, 1000000, 'CT', "
                      "987654, 987654, 1, '{\"line.price\":\"98.7654\"}')",
                      m_milk);
        for (int list = 1; list < VisitListCount; ++list)
            QVERIFY2(!everything(read(static_cast<VisitList>(list))).contains(QStringLiteral("987")), qPrintable(QString::number(list)));
        const auto answer = VisitLists(m_ledger->session).answer(m_milk, m_progress);
        QVERIFY(answer);
        for (const VisitCard &card : answer->cards) {
            for (const auto &[name, value] : card.facts)
                QVERIFY2(!value.contains(QStringLiteral("98.76")), qPrintable(name));
        }
    }

    void whatIsLeftAndWhereItWentAddUp()
    {
        const auto answer = VisitLists(m_ledger->session).answer(m_milk, m_progress);
        QVERIFY(answer);
        QCOMPARE(answer->lotCode, QStringLiteral("20261020A1"));
        QVERIFY(answer->cards.at(1).isWhole);
        QVERIFY2(answer->cards.at(1).facts.front().second.contains(QStringLiteral("清泉便利店")),
                 qPrintable(answer->cards.at(1).facts.front().second));
    }

    void aSupplierWithoutPapersIsShownAsLacking()
    {
        m_ledger->run("UPDATE party SET name = name"); // parties may change; events may not
        m_ledger->run("INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, party_id, actor_id, "
                      "pack_version_id, salt, content) VALUES ('receiving', 'in', 'receiving', '2026-11-06', "
                      "'2026-11-06T09:00:00+08:00', '2026-11-06T09:00:00+08:00', 1, 1, 1, x'00', '{}')");
        const VisitTable papers = read(VisitList::SupplierPapers);
        QCOMPARE(papers.missing(), 1);
        QVERIFY(everything(papers).contains(QStringLiteral("烟台乳业")));
    }

    void aLicenceThatEndedIsLacking()
    {
        m_ledger->run("INSERT INTO paper (kind, holder_kind, number, valid_to) VALUES ('licence', 'own', 'JY1', '2026-10-01')");
        QCOMPARE(read(VisitList::OwnPapers).missing(), 1);
        m_ledger->run("INSERT INTO paper (kind, holder_kind, number, valid_to) VALUES ('licence', 'own', 'JY1', '2029-10-01')");
        QCOMPARE(read(VisitList::OwnPapers).missing(), 0);
    }

    void textKeepsTheRowsThatHoldIt()
    {
        QCOMPARE(read(VisitList::Purchases, {LotId{}, QStringLiteral("a1")}).rows.size(), size_t(1));
        QCOMPARE(read(VisitList::Purchases, {LotId{}, QStringLiteral("nothing like it")}).rows.size(), size_t(0));
    }

    void whatIsOlderThanTheRowsShownIsFoundToo()
    {
        const VisitTable found = read(VisitList::Purchases, {LotId{}, QStringLiteral("20261020A1"), 1});
        QCOMPARE(found.rows.size(), size_t(1));
        QVERIFY(everything(found).contains(QStringLiteral("20261020A1")));
        QVERIFY(!found.isCut);
    }

    void aSearchForABuyerFindsNothingBeforeALotIsAskedFor()
    {
        QCOMPARE(read(VisitList::Sales, {LotId{}, QStringLiteral("清泉")}).rows.size(), size_t(0));
        QCOMPARE(read(VisitList::Sales, {m_milk, QStringLiteral("清泉")}).rows.size(), size_t(1));
    }

    void aPercentSignIsSearchedForAsItIs() { QCOMPARE(read(VisitList::Purchases, {LotId{}, QStringLiteral("%")}).rows.size(), size_t(0)); }

    void whatALoggerSawIsAmongTheTemperatures()
    {
        m_ledger->run("INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, actor_id, pack_version_id, salt, content) "
                      "VALUES ('temperature.log', 'observe', 'other', '2026-11-06', '2026-11-06T09:00:00+08:00', '2026-11-06T09:00:00+08:00', "
                      "1, 1, x'00', '{\"fields\":{\"event.coldest\":\"2.1\",\"event.warmest\":\"9.3\"}}')");
        QVERIFY(everything(read(VisitList::Temperatures)).contains(QStringLiteral("9.3")));
    }

    void theReceiptOfAPackageIsAmongTheReceipts()
    {
        m_ledger->run("INSERT INTO filing_package (id, form, form_version, period_from, period_to, made_at, user_id, file_name, manifest_sha256, events, head) "
                      "VALUES (1, 'ledger', '1', '2026-11-01', '2026-11-30', '2026-11-30T18:00:00+08:00', 1, 'nov.zip', x'00', 1, x'00')");
        m_ledger->run("INSERT INTO filing_receipt (package_id, number, received_on, user_id, record_time) "
                      "VALUES (1, '烟市监收〔2026〕8号', '2026-12-01', 1, '2026-12-01T09:00:00+08:00')");
        QVERIFY(everything(read(VisitList::Receipts)).contains(QStringLiteral("烟市监收〔2026〕8号")));
    }

    void aWithdrawnLicenceDoesNotHideTheOneBefore()
    {
        m_ledger->run("INSERT INTO paper (kind, holder_kind, number, valid_to) VALUES ('licence', 'own', 'JY1', '2029-10-01')");
        m_ledger->run("INSERT INTO paper (kind, holder_kind, number, valid_to, withdrawn) VALUES ('licence', 'own', 'JY2', '2026-10-01', 1)");
        const VisitTable papers = read(VisitList::OwnPapers);
        QVERIFY(everything(papers).contains(QStringLiteral("JY1")));
    }

    void aComplaintSaysWhatWasComplainedOf()
    {
        m_ledger->run("INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, actor_id, pack_version_id, salt, content) "
                      "VALUES ('complaint', 'observe', 'other', '2026-11-06', '2026-11-06T09:00:00+08:00', '2026-11-06T09:00:00+08:00', "
                      "1, 1, x'00', '{\"fields\":{\"event.complaint\":\"打开后有异味\"}}')");
        QVERIFY(everything(read(VisitList::Duties)).contains(QStringLiteral("打开后有异味")));
    }

    void aTestResultSaysWhatWasFound()
    {
        m_ledger->run("INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, actor_id, pack_version_id, salt, content) "
                      "VALUES ('lot.tested', 'observe', 'inspecting', '2026-11-06', '2026-11-06T09:00:00+08:00', '2026-11-06T09:00:00+08:00', "
                      "1, 1, x'00', '{\"fields\":{\"event.testItems\":\"菌落总数\",\"event.testValue\":\"82000\",\"event.testResult\":\"fail\"}}')");
        const QString all = everything(read(VisitList::Duties));
        QVERIFY2(all.contains(QStringLiteral("failed 菌落总数 82000")), qPrintable(all));
    }

    void aListThatGoesOnSaysSo()
    {
        const VisitTable cut = read(VisitList::Purchases, {LotId{}, {}, 1});
        QCOMPARE(cut.rows.size(), size_t(1));
        QVERIFY(cut.isCut);
    }

    void theCardOfTheLedgerSaysWhatTheCheckFound()
    {
        VisitCard card{QStringLiteral("ledger"), QStringLiteral("sealed"), true, {}};
        showChecking(card, 5, 20);
        QCOMPARE(card.facts.size(), size_t(1));
        ChainVerdict good;
        good.unchanged = good.unbroken = true;
        good.agreesWithSeal = true;
        good.events = 20;
        showVerdict(card, good, QStringLiteral("SB1-1"));
        QVERIFY(card.isWhole);
        QCOMPARE(card.facts.size(), size_t(4)); // how far it is has given way to the result
        ChainVerdict bad = good;
        bad.unchanged = false;
        bad.why = QStringLiteral("Entry 7");
        showVerdict(card, bad, QStringLiteral("SB1-1"));
        QVERIFY(!card.isWhole);
        QCOMPARE(card.facts.back().second, QStringLiteral("Entry 7"));
        bad = good;
        bad.agreesWithSeal = false;
        showVerdict(card, bad, QStringLiteral("SB1-1"));
        QVERIFY(!card.isWhole);
        showVerdict(card, good, {}); // no seal yet: nothing outside the machine speaks for it
        QVERIFY(!card.isWhole);
    }

    void aVisitGoesOnUntilItIsLeft()
    {
        Visits visits(m_ledger->session);
        const auto first = visits.begin();
        const auto again = visits.begin();
        QVERIFY(first && again);
        QCOMPARE(again->id, first->id);
        QVERIFY(*visits.running());
    }

    void whatWasShownIsNotedAndCannotBeChanged()
    {
        Visits visits(m_ledger->session);
        const VisitId visit = visits.begin()->id;
        QVERIFY(visits.note(visit, {{}, VisitDeed::Printed, QStringLiteral("lot"), m_milk, QStringLiteral("纯牛奶 20261020A1")}));
        const auto shown = visits.shown(visit);
        QVERIFY(shown);
        QCOMPARE(shown->size(), size_t(1));
        QCOMPARE(shown->front().deed, VisitDeed::Printed);
        QCOMPARE(shown->front().lot, m_milk);
        for (const char *sql : {"UPDATE visit_shown SET words = ''", "DELETE FROM visit_shown", "DELETE FROM visit",
                                "UPDATE visit SET began_at = ''"}) {
            const auto changed = m_ledger->session.store.write([&](Database &db) -> Result<void> {
                db.execute(sql);
                return {};
            });
            QVERIFY2(!changed, sql);
        }
    }

    void whoMayOnlyReadIsNotedToo()
    {
        m_ledger->session.store.setAccess(Store::Access::Reading);
        QVERIFY(Visits(m_ledger->session).begin());
        QCOMPARE(m_ledger->session.store.access(), Store::Access::Reading);
    }

    void theOwnersPasswordLeavesAndNoOther()
    {
        m_ledger->run("UPDATE user SET password = ? WHERE id = 1", hashOfPassword(QStringLiteral("geheim-1")));
        m_ledger->run("UPDATE user SET password = ? WHERE id = 2", hashOfPassword(QStringLiteral("clerk-22")));
        Visits visits(m_ledger->session);
        const VisitId visit = visits.begin()->id;
        QVERIFY(!visits.end(visit, QStringLiteral("clerk-22")));
        QVERIFY(*visits.running());
        QVERIFY(visits.end(visit, QStringLiteral("geheim-1")));
        QVERIFY(!*visits.running());
        QVERIFY(!visits.list()->front().isRunning());
    }

    void aSecondOwnerWhoLeavesCountsNoWrongPasswordOfTheFirst()
    {
        m_ledger->run("UPDATE user SET password = ? WHERE id = 1", hashOfPassword(QStringLiteral("geheim-1")));
        m_ledger->run("UPDATE user SET password = ?, role = 'owner' WHERE id = 2", hashOfPassword(QStringLiteral("second-2")));
        Visits visits(m_ledger->session);
        for (int time = 0; time < 2; ++time)
            QVERIFY(visits.end(visits.begin()->id, QStringLiteral("second-2")));
        const auto counted = m_ledger->session.store.read([](Database &db) -> Result<qint64> {
            Rows rows = db.query("SELECT count(*) FROM wrong_password");
            return rows.next() ? rows.integer(0) : -1;
        });
        QCOMPARE(*counted, 0);
    }

    void withoutAPasswordAPinLeaves()
    {
        Visits visits(m_ledger->session);
        QVERIFY(!*visits.canEnd());
        QVERIFY(!visits.setPin(QStringLiteral("123")));
        QVERIFY(visits.setPin(QStringLiteral("1234")));
        QVERIFY(*visits.canEnd());
        const VisitId visit = visits.begin()->id;
        QVERIFY(!visits.end(visit, QStringLiteral("4321")));
        QVERIFY(visits.end(visit, QStringLiteral("1234")));
    }

    void wrongPinsHaveToWait()
    {
        Visits visits(m_ledger->session);
        QVERIFY(visits.setPin(QStringLiteral("1234")));
        const VisitId visit = visits.begin()->id;
        for (int at = 0; at < 4; ++at)
            QVERIFY(!visits.end(visit, QStringLiteral("0000")));
        QVERIFY(!visits.end(visit, QStringLiteral("1234")));
        m_ledger->clock.set(m_ledger->clock.now().addSecs(3600));
        QVERIFY(visits.end(visit, QStringLiteral("1234")));
    }
};

QTEST_APPLESS_MAIN(TestVisits)
#include "tst_visits.moc"
