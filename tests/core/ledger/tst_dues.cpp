#include "core/ledger/dues.h"

#include "core/ledger/catalog.h"
#include "core/ledger/firmrules.h"
#include "core/storage/accounts.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace suben;

/// What is due when, and from when on it is spoken of.
class DuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLicenceIsSpokenOfNinetyDaysBefore();
    void aLicenceFarFromItsEndIsNotSpokenOf();
    void theLastReminderIsKnown();
    void aNewerPaperEndsTheReminder();
    void aReaderSeesWhatIsDue();
    void aMonthAndTheOneBeforeAreTwoDues();
    void aNewerVersionAddsDuesFromItsFirstDayOn();
    void potassiumPermanganateIsFiledUnderTwoLaws();

private:
    static std::vector<DueRow> open(Session &session)
    {
        Dues dues(session);
        if (!dues.refresh())
            qFatal("dues");
        return dues.open(session.clock.today().addDays(30)).value();
    }
};

void DuesTest::aLicenceIsSpokenOfNinetyDaysBefore()
{
    TestWorkspace shop;
    const QDate end = shop.session().clock.today().addDays(90);
    shop.paper(QStringLiteral("ownFoodLicence"), HolderKind::Own, 0, end);
    const auto rows = open(shop.session());
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].reminded, shop.session().clock.today());
    QCOMPARE(rows[0].daysLate, -90);
    QVERIFY(!rows[0].isLastReminder);
}

void DuesTest::aLicenceFarFromItsEndIsNotSpokenOf()
{
    TestWorkspace shop;
    shop.paper(QStringLiteral("ownFoodLicence"), HolderKind::Own, 0, shop.session().clock.today().addDays(91));
    QVERIFY(open(shop.session()).empty());
}

void DuesTest::theLastReminderIsKnown()
{
    TestWorkspace shop;
    shop.paper(QStringLiteral("ownFoodLicence"), HolderKind::Own, 0, shop.session().clock.today().addDays(30));
    const auto rows = open(shop.session());
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows[0].isLastReminder);
}

void DuesTest::aNewerPaperEndsTheReminder()
{
    TestWorkspace shop;
    shop.paper(QStringLiteral("ownFoodLicence"), HolderKind::Own, 0, shop.session().clock.today().addDays(20));
    QCOMPARE(open(shop.session()).size(), size_t(1));
    shop.paper(QStringLiteral("ownFoodLicence"), HolderKind::Own, 0, shop.session().clock.today().addYears(5));
    QVERIFY(open(shop.session()).empty());
}

void DuesTest::aReaderSeesWhatIsDue()
{
    TestWorkspace shop;
    shop.paper(QStringLiteral("ownFoodLicence"), HolderKind::Own, 0, shop.session().clock.today().addDays(5));
    shop.store().setAccess(Store::Access::Reading);
    const auto rows = open(shop.session());
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(Dues(shop.session()).settle(rows[0].id, QStringLiteral("1"), shop.session().clock.today()).error().code,
             ErrorCode::NotAllowed);
}

/// A report by the tenth of the following month: on 22 November that of October is late and that of November ahead.
void DuesTest::aMonthAndTheOneBeforeAreTwoDues()
{
    TestWorkspace shop;
    const QString folder = shop.path() + QStringLiteral(".packs");
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/monthly.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"suben": "rulepack/1", "overlay": "food.general", "id": "monthly", "version": "1", "for": "firm",
        "dues": [{"id": "monthReport", "zh": "月报", "each": "own", "per": "month",
                  "date": {"of": {"fact": "clock.periodEnd"}, "day": 10, "monthsAfter": 1},
                  "settle": {"by": "receipt"}, "basis": {"law": "house", "mark": "D"}}]})");
    file.close();
    {
        // October was over before this ledger began on 22 November.
        auto first = shop.workspace().open(shop.path(), QString(), std::make_unique<FixedClock>(shop.session().clock.now()));
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        const auto rows = open((*first)->session());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(inChina(rows[0].dueAt).date(), QDate(2026, 12, 10));
    }
    const QDateTime later = chinaTime(QDate(2026, 12, 22), QTime(9, 0));
    auto again = shop.workspace().open(shop.path(), QString(), std::make_unique<FixedClock>(later));
    QVERIFY2(again, again ? "" : qPrintable(again.error().text));
    const auto rows = open((*again)->session());
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(inChina(rows[0].dueAt).date(), QDate(2026, 12, 10));
    QCOMPARE(rows[0].daysLate, 12);
    QCOMPARE(inChina(rows[1].dueAt).date(), QDate(2027, 1, 10));
}

void DuesTest::aNewerVersionAddsDuesFromItsFirstDayOn()
{
    TestWorkspace shop;
    shop.receive(shop.milk, QStringLiteral("L1"), QStringLiteral("1盒"));
    const auto added = [&](const char *id, const QDate &from) {
        const QByteArray json = QByteArray(R"({"suben": "rulepack/1", "overlay": "food.general", "for": "firm", "version": "2026.11.23", "id": "food.)") + id +
                                R"(", "dues": [{"id": ")" + id + R"(", "zh": "报告本次进货", "on": ["receiving"], "date": {"from": {"fact": "event.date"}, "add": ["5D"]}, "from": ")" +
                                from.toString(Qt::ISODate).toLatin1() + R"(", "settle": {"by": "receipt"}, "basis": {"law": "house", "mark": "D"}}]})";
        if (!FirmRules(shop.session()).lay(json) || !shop.workspace().renewRules())
            qFatal("the overlay was refused");
        const auto rows = open(shop.session());
        return std::ranges::count(rows, QStringLiteral("food.general:") + QLatin1String(id), &DueRow::rule);
    };
    const QDate today = shop.session().clock.today();
    QCOMPARE(added("tomorrow", today.addDays(1)), 0);
    QCOMPARE(added("today", today), 1);
    QCOMPARE(added("today", today), 1); // once
}

/// One sale of a precursor of explosives and of drugs: to the police within five days as the one, within thirty as the
/// other; the purchase as the first alone.
void DuesTest::potassiumPermanganateIsFiledUnderTwoLaws()
{
    TestWorkspace shop({QStringLiteral("haz.permanganate")});
    Session &session = shop.session();
    const auto second =
        Accounts(session.store, session.clock, session.keys).add(QStringLiteral("李保管"), Role::Clerk, QStringLiteral("kou-ling-2"));
    QVERIFY(second);
    const ItemId salt = shop.item({.name = QStringLiteral("高锰酸钾"),
                                   .category = QStringLiteral("haz.permanganate"),
                                   .unit = QStringLiteral("kg"),
                                   .fields = {{QStringLiteral("item.cas"), QStringLiteral("7722-64-7")},
                                              {QStringLiteral("item.sds"), QString(64, u'a')},
                                              {QStringLiteral("item.hazardLabel"), QString(64, u'b')}}});
    shop.paper(QStringLiteral("ownHaz"), HolderKind::Own, 0);
    shop.paper(QStringLiteral("hazSupplier"), HolderKind::Party, raw(shop.supplier));
    shop.paper(QStringLiteral("lawfulUse"), HolderKind::Party, raw(shop.customer));
    Paper filing;
    filing.kind = QStringLiteral("precursorFiling");
    filing.holderKind = HolderKind::Party;
    filing.holder = raw(shop.customer);
    filing.number = QStringLiteral("BA-1");
    filing.validFrom = QDate(2026, 1, 1);
    filing.validTo = QDate(2026, 12, 31);
    filing.scope = {QStringLiteral("7722-64-7")};
    filing.quantities = {{QStringLiteral("7722-64-7"), quantity(QStringLiteral("3kg"))}};
    const auto permit = Catalog(session).save(filing);
    QVERIFY(permit);
    const auto kept = [&](EventDraft draft) {
        const QString purpose = QStringLiteral("event.purpose");
        draft.fields.set(purpose, QStringLiteral("电镀"));
        draft.fields.set(QStringLiteral("event.agentName"), QStringLiteral("王某"));
        draft.fields.set(QStringLiteral("event.keeper1"), session.actor.name);
        draft.fields.set(QStringLiteral("event.keeper2"), QStringLiteral("李保管"));
        draft.signatures = {{QStringLiteral("event.keeper1"), session.actor.id}, {QStringLiteral("event.keeper2"), second->id}};
        return draft;
    };
    shop.record(kept(shop.receiving(salt, QStringLiteral("H1"), QStringLiteral("5kg"))));
    EventDraft sale = kept(shop.shipping(shop.lot(QStringLiteral("H1")), QStringLiteral("3kg")));
    for (const auto &[path, value] : {std::pair("event.agentId", "370112198811034513"), std::pair("event.payBy", "bank"),
                                      std::pair("event.payRef", "YH-1")})
        sale.fields.set(QLatin1String(path), QString::fromLatin1(value));
    sale.fields.set(QStringLiteral("event.agentIdCopy"), QString(64, u'c'));
    sale.fields.set(QStringLiteral("event.copies"), QString(64, u'd'));
    sale.papers = {*permit};
    const EventId sold = shop.record(sale);
    QHash<QString, QDate> ofSale;
    for (const DueRow &row : open(session)) {
        if (row.event == sold)
            ofSale.insert(row.rule, inChina(row.dueAt).date());
    }
    QCOMPARE(ofSale.value(QStringLiteral("haz.explosivePrecursor:precursorFlow")), QDate(2026, 11, 27));
    QCOMPARE(ofSale.value(QStringLiteral("haz.drugPrecursor:otherClassSale")), QDate(2026, 12, 22));
    EventDraft more = sale;
    const auto beyond = shop.ledger().check(more); // the filing's three kilograms are used up
    QVERIFY(beyond);
    QVERIFY(hasRefusal(beyond->findings));
}

QTEST_GUILESS_MAIN(DuesTest)
#include "tst_dues.moc"
