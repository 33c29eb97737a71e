#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

/// What may still be done with a lot that has expired or is held (food law art. 34 and house rule V-EXP).
class TestLotState final : public QObject
{
    Q_OBJECT

private:
    static EventDraft taking(TestWorkspace &w, const QString &step, LotId lot)
    {
        EventDraft draft = w.disposing(lot, QStringLiteral("1盒"));
        draft.step = step;
        draft.fields.set(QStringLiteral("event.date"), w.session().clock.today());
        draft.fields.set(QStringLiteral("event.agency"), QStringLiteral("区市场监管局"));
        if (step == u"shipping")
            draft.party = w.customer;
        if (step == u"returningOut")
            draft.party = w.supplier;
        if (step == u"moving") {
            draft.lines[0].location = LocationId{1};
            draft.location = LocationId{2};
        }
        if (step == u"transforming" || step == u"repacking") {
            DraftLine made;
            made.item = w.milk;
            made.quantity = quantity(QStringLiteral("1盒"));
            made.fields = {{QStringLiteral("lot.code"), QStringLiteral("NEW")},
                           {QStringLiteral("lot.made"), w.session().clock.today()},
                           {QStringLiteral("lot.noExpiry"), true}};
            draft.lines.push_back(made);
        }
        return draft;
    }
    static LotId held(TestWorkspace &w)
    {
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const LotId lot = w.lot(QStringLiteral("L1"));
        w.record(observing(w, QStringLiteral("hold"), lot));
        return lot;
    }
    static LotId expired(TestWorkspace &w)
    {
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        draft.lines[0].fields.remove(u"lot.noExpiry");
        draft.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2026, 11, 25));
        w.record(draft);
        w.setTime(chinaTime(QDate(2026, 11, 26), QTime(9, 0)));
        return w.lot(QStringLiteral("L1"));
    }
    static EventDraft observing(TestWorkspace &w, const QString &step, LotId lot)
    {
        EventDraft draft;
        draft.step = step;
        draft.fields = {{QStringLiteral("event.date"), w.session().clock.today()},
                        {QStringLiteral("event.reason"), QStringLiteral("包装鼓起")}};
        DraftLine line;
        line.side = Side::None;
        line.lot = lot;
        draft.lines = {line};
        return draft;
    }
    static QStringList refusals(TestWorkspace &w, const EventDraft &draft)
    {
        const auto checked = w.ledger().check(draft);
        return checked ? rulesOf(withSeverity(checked->findings, Severity::Refuse)) : QStringList{checked.error().text};
    }

private Q_SLOTS:
    void aLotOutOfTradeLeavesOnlyBackOrAway_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("may");
        for (const char *step : {"shipping", "retailSale", "transforming", "repacking"})
            QTest::newRow(step) << QString::fromLatin1(step) << false;
        for (const char *step : {"returningOut", "disposing", "moving", "sampling"})
            QTest::newRow(step) << QString::fromLatin1(step) << true;
    }

    void aLotOutOfTradeLeavesOnlyBackOrAway()
    {
        QFETCH(QString, step);
        QFETCH(bool, may);
        const QStringList none;
        TestWorkspace one;
        const LotId late = expired(one);
        QCOMPARE(refusals(one, taking(one, step, late)), may ? none : QStringList{QStringLiteral("common:expired")});
        TestWorkspace two;
        const LotId kept = held(two);
        QCOMPARE(refusals(two, taking(two, step, kept)), may ? none : QStringList{QStringLiteral("common:lotHeld")});
    }

    void aReleasedLotIsSoldAgain()
    {
        TestWorkspace w;
        const LotId lot = held(w);
        w.record(observing(w, QStringLiteral("release"), lot));
        QCOMPARE(refusals(w, taking(w, QStringLiteral("shipping"), lot)), QStringList());
    }

    void aVoidedHoldHoldsNothing()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const LotId lot = w.lot(QStringLiteral("L1"));
        const EventId hold = w.record(observing(w, QStringLiteral("hold"), lot));
        QVERIFY(!refusals(w, taking(w, QStringLiteral("shipping"), lot)).isEmpty());
        QVERIFY(w.ledger().voidEvent(hold, QStringLiteral("封错了批号")));
        QCOMPARE(refusals(w, taking(w, QStringLiteral("shipping"), lot)), QStringList());
    }

    /// Two forms of one window: the second one's memory hears of the first one's hold.
    void aHoldByAnotherLedgerOfTheSessionIsSeen()
    {
        TestWorkspace w;
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        const LotId lot = w.lot(QStringLiteral("L1"));
        Ledger page(w.session());
        QVERIFY(page.check(taking(w, QStringLiteral("shipping"), lot)));
        w.record(observing(w, QStringLiteral("hold"), lot));
        const auto checked = page.check(taking(w, QStringLiteral("shipping"), lot));
        QVERIFY(checked);
        QVERIFY(rulesOf(checked->findings).contains(QStringLiteral("common:lotHeld")));
    }
};

QTEST_GUILESS_MAIN(TestLotState)
#include "tst_lotstate.moc"
