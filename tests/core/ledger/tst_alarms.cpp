#include "core/ledger/alarms.h"
#include "tests/core/ledger/plainledger.h"

#include <QTest>

#include <algorithm>

using namespace suben;

/// The alarm bell: each fault alone rings its own alarm, and a clean year rings none.
class TestAlarms final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PlainLedger> m_ledger;

    EventId entry(const QString &shape, const QString &bizStep, QDate day, PartyId party = {})
    {
        const QString at = day.toString(Qt::ISODate);
        const std::optional<PartyId> with = party == PartyId{} ? std::nullopt : std::optional(party);
        return EventId{
            m_ledger->run("INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, party_id, "
                          "actor_id, pack_version_id, salt, content) VALUES (?1, ?2, ?1, ?3, ?3 || "
                          "'T09:00:00+08:00', ?3 || 'T18:00:00+08:00', ?4, 1, 1, x'00', '{}')",
                          bizStep, shape, at, with)};
    }
    EventId receive(LotId lot, QDate day, qint64 whole)
    {
        const EventId id = entry(QStringLiteral("in"), QStringLiteral("receiving"), day, PartyId{1});
        m_ledger->line(id, QStringLiteral("output"), lot, whole);
        return id;
    }
    EventId sell(LotId lot, QDate day, qint64 whole, PartyId buyer = {})
    {
        const EventId id = entry(QStringLiteral("out"), QStringLiteral("shipping"), day, buyer);
        m_ledger->line(id, QStringLiteral("input"), lot, whole);
        return id;
    }
    void giveCode(qint64 code, EventId event)
    {
        m_ledger->run("INSERT INTO line_code SELECT ?1, id FROM line WHERE event_id = ?2", code, event);
    }
    qint64 code(LotId lot)
    {
        return m_ledger->run("INSERT INTO item_code (code, lot_id) VALUES ('83123450012345671234', ?)", lot);
    }
    void correct(EventId event)
    {
        const EventId by = entry(QStringLiteral("observe"), QStringLiteral("other"), QDate(2026, 11, 20));
        m_ledger->run("INSERT INTO correction (corrected_id, by_id) VALUES (?, ?)", event, by);
    }
    std::vector<Alarm> ringing()
    {
        auto alarms = Alarms(m_ledger->session).ringing();
        if (!alarms)
            qFatal("%s", qPrintable(alarms.error().text));
        return *std::move(alarms);
    }
    /// The kinds that ring, one word each.
    QStringList kinds()
    {
        QStringList names;
        for (const Alarm &alarm : ringing())
            names.append(alarmKindName(alarm.kind));
        return names;
    }
    /// A new lot a week, sold to four buyers in changing quantities before it expires, the rest destroyed; each package
    /// coded once; both licences renewed in the middle of the year.
    void keepACleanYear()
    {
        for (int buyer = 2; buyer < 6; ++buyer)
            m_ledger->run("INSERT INTO party (id, name) VALUES (?, '买家' || ?)", buyer, buyer);
        for (const char *paper :
             {"INSERT INTO paper (kind, holder_kind, holder_id, valid_from, valid_to) VALUES ('licence', "
              "?1, ?2, '2021-05-01', '2026-05-01')",
              "INSERT INTO paper (kind, holder_kind, holder_id, valid_from, valid_to) VALUES ('licence', "
              "?1, ?2, '2026-05-02', '2031-05-01')"}) {
            m_ledger->run(paper, QStringLiteral("own"), 0);
            m_ledger->run(paper, QStringLiteral("party"), 1);
        }
        for (int week = 0; week < 50; ++week) {
            const QDate monday = QDate(2025, 12, 1).addDays(7 * week);
            const LotId lot = m_ledger->lot(QStringLiteral("W%1").arg(week), monday.addDays(6));
            const EventId came = receive(lot, monday, 100);
            const qint64 package =
                m_ledger->run("INSERT INTO item_code (code, lot_id) VALUES ('P' || ?, ?)", week, lot);
            giveCode(package, came);
            qint64 left = 100;
            for (int buyer = 2; buyer < 6; ++buyer) {
                const qint64 taken = 5 + (week * 7 + buyer * 5) % 17;
                const EventId sold = sell(lot, monday.addDays(buyer), taken, PartyId{buyer});
                if (buyer == 2)
                    giveCode(package, sold);
                left -= taken;
            }
            const EventId gone = entry(QStringLiteral("out"), QStringLiteral("destroying"), monday.addDays(7));
            m_ledger->line(gone, QStringLiteral("input"), lot, left);
        }
    }

private Q_SLOTS:
    void init() { m_ledger = std::make_unique<PlainLedger>(); }
    void cleanup() { m_ledger.reset(); }

    void aCleanYearRingsNothing()
    {
        keepACleanYear();
        QCOMPARE(kinds(), QStringList());
    }

    void aCodeSoldTwiceRings()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"));
        const qint64 package = code(lot);
        giveCode(package, receive(lot, QDate(2026, 11, 1), 10));
        giveCode(package, sell(lot, QDate(2026, 11, 2), 1));
        QCOMPARE(kinds(), QStringList());
        const EventId again = sell(lot, QDate(2026, 11, 3), 1);
        giveCode(package, again);
        const std::vector<Alarm> alarms = ringing();
        QCOMPARE(alarms.size(), size_t(1));
        QCOMPARE(alarms.front().kind, AlarmKind::CodeTwice);
        QCOMPARE(alarms.front().event, again);
        QVERIFY2(alarms.front().text.contains(QStringLiteral("83123450012345671234")), qPrintable(alarms.front().text));
    }

    void aCodeReceivedTwiceRings()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"));
        const qint64 package = code(lot);
        giveCode(package, receive(lot, QDate(2026, 11, 1), 10));
        giveCode(package, receive(lot, QDate(2026, 11, 2), 10));
        QCOMPARE(kinds(), QStringList{QStringLiteral("codeTwice")});
    }

    void aCodeThatCameBackMaySellAgain()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"));
        const qint64 package = code(lot);
        giveCode(package, receive(lot, QDate(2026, 11, 1), 10));
        giveCode(package, sell(lot, QDate(2026, 11, 2), 1));
        const EventId back = entry(QStringLiteral("in"), QStringLiteral("returning"), QDate(2026, 11, 3));
        m_ledger->line(back, QStringLiteral("output"), lot, 1);
        giveCode(package, back);
        giveCode(package, sell(lot, QDate(2026, 11, 4), 1));
        QCOMPARE(kinds(), QStringList());
    }

    void moreSoldThanReceivedRings()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"));
        receive(lot, QDate(2026, 11, 1), 10);
        sell(lot, QDate(2026, 11, 2), 10);
        QCOMPARE(kinds(), QStringList());
        sell(lot, QDate(2026, 11, 3), 2);
        QCOMPARE(kinds(), QStringList{QStringLiteral("overSold")});
    }

    void aSaleBeforeTheReceiptRings()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"));
        receive(lot, QDate(2026, 11, 5), 10);
        sell(lot, QDate(2026, 11, 5), 1);
        QCOMPARE(kinds(), QStringList());
        sell(lot, QDate(2026, 11, 4), 1);
        QCOMPARE(kinds(), QStringList{QStringLiteral("soldBeforeReceived")});
    }

    void aSaleAfterTheLastDayRings()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"), QDate(2026, 11, 10));
        receive(lot, QDate(2026, 11, 1), 10);
        sell(lot, QDate(2026, 11, 10), 1);
        QCOMPARE(kinds(), QStringList());
        sell(lot, QDate(2026, 11, 11), 1);
        QCOMPARE(kinds(), QStringList{QStringLiteral("soldExpired")});
    }

    void destroyingWhatExpiredRingsNothing()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"), QDate(2026, 11, 10));
        receive(lot, QDate(2026, 11, 1), 10);
        m_ledger->line(entry(QStringLiteral("out"), QStringLiteral("destroying"), QDate(2026, 11, 15)),
                       QStringLiteral("input"), lot, 10);
        QCOMPARE(kinds(), QStringList());
    }

    void aPurchaseAfterTheSuppliersLicenceEndedRings()
    {
        m_ledger->run(
            "INSERT INTO paper (kind, holder_kind, holder_id, valid_to) VALUES ('licence', 'party', 1, '2026-11-01')");
        const LotId lot = m_ledger->lot(QStringLiteral("A1"));
        receive(lot, QDate(2026, 11, 1), 10);
        QCOMPARE(kinds(), QStringList());
        receive(lot, QDate(2026, 11, 2), 10);
        QCOMPARE(kinds(), QStringList{QStringLiteral("licenceEnded")});
        QVERIFY(ringing().front().text.contains(QStringLiteral("烟台乳业")));
    }

    void aFurtherPurchaseRingsAgainAfterTheFirstWasSeen()
    {
        m_ledger->run(
            "INSERT INTO paper (kind, holder_kind, holder_id, valid_to) VALUES ('licence', 'party', 1, '2026-11-01')");
        const LotId lot = m_ledger->lot(QStringLiteral("A1"));
        receive(lot, QDate(2026, 11, 2), 10);
        QVERIFY(Alarms(m_ledger->session).markSeen(ringing().front().key));
        QCOMPARE(kinds(), QStringList());
        receive(lot, QDate(2026, 11, 3), 10);
        QCOMPARE(kinds(), QStringList{QStringLiteral("licenceEnded")});
    }

    void aGapBetweenTwoOwnLicencesRings()
    {
        m_ledger->run("INSERT INTO paper (kind, holder_kind, valid_to) VALUES ('licence', 'own', '2026-10-01')");
        m_ledger->run(
            "INSERT INTO paper (kind, holder_kind, valid_from, valid_to) VALUES ('licence', 'own', '2026-11-01', "
            "'2031-11-01')");
        const LotId lot = m_ledger->lot(QStringLiteral("A1"));
        receive(lot, QDate(2026, 9, 1), 10);
        sell(lot, QDate(2026, 11, 2), 1);
        QCOMPARE(kinds(), QStringList());
        sell(lot, QDate(2026, 10, 15), 1);
        QCOMPARE(kinds(), QStringList{QStringLiteral("licenceEnded")});
    }

    void aBuyerWhoTakesFarMoreThanEverRings()
    {
        m_ledger->run("INSERT INTO party (id, name) VALUES (2, '清泉便利店')");
        const LotId lot = m_ledger->lot(QStringLiteral("A1"));
        receive(lot, QDate(2026, 10, 1), 1000);
        for (int day = 1; day <= 8; ++day)
            sell(lot, QDate(2026, 10, day), 10, PartyId{2});
        sell(lot, QDate(2026, 10, 20), 40, PartyId{2});
        QCOMPARE(kinds(), QStringList());
        sell(lot, QDate(2026, 10, 21), 200, PartyId{2});
        QCOMPARE(kinds(), QStringList{QStringLiteral("unusual")});
        QVERIFY(ringing().front().text.contains(QStringLiteral("清泉便利店")));
    }

    void aCorrectionSilences()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"), QDate(2026, 11, 10));
        receive(lot, QDate(2026, 11, 1), 10);
        const EventId wrong = sell(lot, QDate(2026, 11, 11), 1);
        QCOMPARE(ringing().size(), size_t(1));
        correct(wrong);
        QCOMPARE(kinds(), QStringList());
    }

    void whatSomebodyHasSeenRingsNoMoreAndTheNextDoes()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"), QDate(2026, 11, 10));
        receive(lot, QDate(2026, 11, 1), 10);
        sell(lot, QDate(2026, 11, 11), 1);
        Alarms alarms(m_ledger->session);
        QVERIFY(alarms.markSeen(ringing().front().key));
        QCOMPARE(kinds(), QStringList());
        const auto all = alarms.all();
        QVERIFY(all && all->size() == 1 && all->front().isSeen);
        sell(lot, QDate(2026, 11, 12), 1);
        QCOMPARE(kinds(), QStringList{QStringLiteral("soldExpired")});
    }

    void whatDoesNotRingCannotBeSeen()
    {
        const auto seen = Alarms(m_ledger->session).markSeen(QStringLiteral("soldExpired:1:1"));
        QVERIFY(!seen);
        QCOMPARE(seen.error().code, ErrorCode::NotFound);
    }

    void oldEntriesRingNoMore()
    {
        const LotId lot = m_ledger->lot(QStringLiteral("A1"), QDate(2024, 11, 10));
        receive(lot, QDate(2024, 11, 1), 10);
        sell(lot, QDate(2024, 11, 11), 1);
        QCOMPARE(kinds(), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
