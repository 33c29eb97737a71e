#include "core/labels/lotcontent.h"
#include "core/labels/tracecode.h"
#include "core/ledger/assessment.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/ledgerquery.h"
#include "core/rules/retention.h"
#include "core/rules/standing.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace suben;

/// Scenarios of domain/categories.md §8, and three very different kinds of goods through one door.
class TestScenarios final : public QObject
{
    Q_OBJECT

private:
    static ItemId tablets(TestWorkspace &w, const QStringList &tags,
                          const QString &category = QStringLiteral("drug.retail"))
    {
        return w.item({.name = QStringLiteral("阿莫西林胶囊"),
                       .category = category,
                       .unit = QStringLiteral("盒"),
                       .fields = {{QStringLiteral("item.form"), QStringLiteral("胶囊剂")},
                                  {QStringLiteral("item.spec"), QStringLiteral("0.25g×24粒")},
                                  {QStringLiteral("item.holder"), QStringLiteral("某制药有限公司")},
                                  {QStringLiteral("item.maker"), QStringLiteral("某制药有限公司")},
                                  {QStringLiteral("item.approvalNo"), QStringLiteral("国药准字H20260001")},
                                  {QStringLiteral("item.tags"), tags}}});
    }
    /// Stock from before the ledger: no papers are asked for.
    static LotId opened(TestWorkspace &w, ItemId item, const QString &amount, const QStringList &codes)
    {
        EventDraft draft = w.receiving(item, QStringLiteral("B1"), amount);
        draft.step = QStringLiteral("opening");
        draft.party = {};
        draft.lines[0].fields.remove(u"lot.noExpiry");
        draft.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2028, 10, 19));
        draft.lines[0].codes = codes;
        w.record(draft);
        return w.lot(QStringLiteral("B1"));
    }
    static EventDraft retail(TestWorkspace &w, LotId lot, const QString &amount, const QStringList &codes = {})
    {
        EventDraft draft = w.shipping(lot, amount);
        draft.step = QStringLiteral("retailSale");
        draft.party = {};
        draft.lines[0].codes = codes;
        draft.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"18"));
        return draft;
    }
    static QStringList refusals(TestWorkspace &w, const EventDraft &draft)
    {
        const auto checked = w.ledger().check(draft);
        return checked ? rulesOf(withSeverity(checked->findings, Severity::Refuse)) : QStringList{checked.error().text};
    }
    static qsizetype originFindings(const Findings &findings)
    {
        const Findings refused = withSeverity(findings, Severity::Refuse);
        return std::ranges::count(refused, QStringLiteral("lot.origin"), &Finding::field);
    }
    static QDate keptUntil(TestWorkspace &w, const EventDraft &posted)
    {
        return *w.store().read([&](Database &db) -> Result<QDate> {
            LedgerCache cache(w.session().packs);
            cache.refresh(db, w.session().info);
            const auto draft = readDraft(w.session(), db, cache, posted);
            LedgerFacts facts(w.session(), db, cache, *draft);
            const auto kept = retainUntil(w.session().packs, *draft, w.session().clock, facts);
            return kept ? kept->date : QDate();
        });
    }

private Q_SLOTS:
    /// 1: the delivery is stored, the expiry follows from made + 6 months, two years are the longer time to keep it,
    /// and the label says all three.
    void milkFromTheDairy()
    {
        TestWorkspace w({QStringLiteral("food.dairy")});
        const ItemId milk = w.item({.name = QStringLiteral("纯牛奶"),
                                    .category = QStringLiteral("food.dairy"),
                                    .unit = QStringLiteral("箱"),
                                    .fields = {{QStringLiteral("item.spec"), QStringLiteral("250mL×12")},
                                               {QStringLiteral("item.shelfLife"), *Duration::parse(u"6M")}},
                                    .gtin = QStringLiteral("6901234000016")});
        const auto report =
            Catalog(w.session()).attach("%PDF-1.7", QStringLiteral("report.pdf"), QStringLiteral("application/pdf"));
        QVERIFY(report);
        EventDraft draft = w.receiving(milk, QStringLiteral("20261020A1"), QStringLiteral("40箱"));
        draft.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 2));
        draft.lines[0].fields.remove(u"lot.noExpiry");
        draft.lines[0].fields.set(QStringLiteral("lot.testReport"), QString::fromLatin1(report->toHex()));
        const EventId id = w.record(draft);
        QCOMPARE(w.number("SELECT count(*) FROM lot WHERE code = '20261020A1' AND expiry = '2027-04-20'"), 1);
        QCOMPARE(w.onHand(w.lot(QStringLiteral("20261020A1"))), Decimal::fromInteger(40));
        QCOMPARE(w.number("SELECT count(*) FROM event WHERE event_date = '2026-11-02'"), 1);
        const auto posted = LedgerQuery(w.session()).draftOf(id);
        QVERIFY(posted);
        QCOMPARE(keptUntil(w, *posted), QDate(2028, 11, 2));
        const auto content = lotContent(w.session(), w.lot(QStringLiteral("20261020A1")));
        QVERIFY(content);
        const auto code = traceCode(*content);
        QVERIFY(code);
        QCOMPARE(code->readable, QStringLiteral("(01)06901234000016 (10)20261020A1 (17)270420"));
        QCOMPARE(code->symbology, Symbology::Gs1QrCode);
    }

    /// 1: what an attachment of a line is kept with.
    void theReportOfALineIsKeptWithTheEvent()
    {
        TestWorkspace w;
        const auto report =
            Catalog(w.session()).attach("%PDF-1.7", QStringLiteral("report.pdf"), QStringLiteral("application/pdf"));
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        draft.lines[0].fields.set(QStringLiteral("lot.testReport"), QString::fromLatin1(report->toHex()));
        w.record(draft);
        QCOMPARE(w.number("SELECT count(*) FROM event_attachment WHERE field = 'lot.testReport'"), 1);
    }

    /// 2: a wrong check digit is refused with the right one; a lost digit is not taken for a shorter number.
    void wrongBarcodesAreRefused()
    {
        TestWorkspace w;
        Item item;
        item.name = QStringLiteral("酸奶");
        item.category = QStringLiteral("food.general");
        item.unit = *Unit::parse(u"盒");
        item.gtin = QStringLiteral("6901234000017");
        const auto wrong = Catalog(w.session()).save(item);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().text.contains(u'6'), qPrintable(wrong.error().text));
        item.gtin = QStringLiteral("6901234000016");
        QVERIFY(Catalog(w.session()).save(item));
        item.gtin = QStringLiteral("690123400001");
        const auto asked = Catalog(w.session()).save(item);
        QVERIFY(!asked);
        QCOMPARE(asked.error().findings.value(0).severity, Severity::Confirm);
        QCOMPARE(asked.error().findings.value(0).field, QStringLiteral("item.gtin"));
        QCOMPARE(w.number("SELECT count(*) FROM item WHERE gtin = '690123400001'"), 0);
        QVERIFY(Catalog(w.session()).save(item, {{asked.error().findings[0].rule, -1, QStringLiteral("美国货"), {}}}));
    }

    /// 4: expired food cannot be sold; it can be destroyed.
    void expiredFoodIsNotSold()
    {
        TestWorkspace w;
        EventDraft draft = w.receiving(w.milk, QStringLiteral("Y1"), QStringLiteral("10盒"));
        draft.lines[0].fields.remove(u"lot.noExpiry");
        draft.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2026, 11, 25));
        w.record(draft);
        w.setTime(chinaTime(QDate(2026, 11, 26), QTime(9, 0)));
        const LotId lot = w.lot(QStringLiteral("Y1"));
        EventDraft sale = w.shipping(lot, QStringLiteral("1盒"));
        sale.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 26));
        QVERIFY(!refusals(w, sale).isEmpty());
        EventDraft close;
        close.step = QStringLiteral("dayClose");
        close.fields = {{QStringLiteral("event.date"), QDate(2026, 11, 26)}};
        QVERIFY(!refusals(w, close).isEmpty());
        EventDraft destroyed = w.disposing(lot, QStringLiteral("10盒"));
        destroyed.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 26));
        w.record(destroyed);
        QCOMPARE(refusals(w, close), QStringList());
    }

    /// 5: the supplier's licence has ended.
    void anEndedLicenceRefusesTheDelivery()
    {
        TestWorkspace w;
        const PartyId other = w.party(QStringLiteral("某食品厂"));
        w.paper(QStringLiteral("foodLicence"), HolderKind::Party, raw(other), QDate(2026, 10, 31));
        EventDraft draft = w.receiving(w.milk, QStringLiteral("L1"), QStringLiteral("1箱"));
        draft.party = other;
        QVERIFY(!refusals(w, draft).isEmpty());
        draft.party = w.supplier;
        QCOMPARE(refusals(w, draft), QStringList());
    }

    /// 5: the number of a production licence has a check digit; that of an operating licence may be of an older form.
    void aWrongLicenceNumberIsRefused()
    {
        TestWorkspace w;
        Paper paper;
        paper.kind = QStringLiteral("foodLicence");
        paper.holderKind = HolderKind::Party;
        paper.holder = raw(w.supplier);
        paper.number = QStringLiteral("SC10537060200018");
        const auto saved = Catalog(w.session()).save(paper);
        QVERIFY(!saved);
        QCOMPARE(saved.error().findings.value(0).field, QStringLiteral("paper.number"));
        QVERIFY(saved.error().text.contains(u'9'));
        paper.number = QStringLiteral("JY13706020012345");
        QVERIFY(Catalog(w.session()).save(paper));
    }

    /// 14: a code is sold once; the second time is refused.
    void aDrugCodeIsSoldOnce()
    {
        TestWorkspace w({QStringLiteral("drug.retail")});
        const QString code = QStringLiteral("83123450012345671234");
        const QString other = QStringLiteral("83123450012345671235");
        const LotId lot = opened(w, tablets(w, {QStringLiteral("otcB"), QStringLiteral("coded")}),
                                 QStringLiteral("2盒"), {code, other});
        QCOMPARE(w.number("SELECT count(*) FROM item_code"), 2);
        w.record(retail(w, lot, QStringLiteral("1盒"), {code}));
        QVERIFY(!refusals(w, retail(w, lot, QStringLiteral("1盒"), {code})).isEmpty());
        QVERIFY(rulesOf(w.ledger().check(retail(w, lot, QStringLiteral("1盒"), {code}))->findings)
                    .contains(QStringLiteral("common:codeNotHere")));
        QCOMPARE(refusals(w, retail(w, lot, QStringLiteral("1盒"), {other})), QStringList());
        QVERIFY(!refusals(w, retail(w, lot, QStringLiteral("1盒"), {QStringLiteral("8312345001234567123")})).isEmpty());
    }

    /// 13: a prescription drug needs prescription and pharmacist; names stay out of the open content.
    void aPrescriptionDrugNeedsItsPrescription()
    {
        TestWorkspace w({QStringLiteral("drug.retail")});
        const LotId lot = opened(w, tablets(w, {QStringLiteral("rx")}), QStringLiteral("5盒"), {});
        EventDraft sale = retail(w, lot, QStringLiteral("2盒"));
        QVERIFY(!refusals(w, sale).isEmpty());
        w.paper(QStringLiteral("pharmacistCert"), HolderKind::Staff, raw(w.session().actor.id));
        QVERIFY(w.store().write([](Database &db) -> Result<void> {
            db.execute(
                "INSERT INTO user (name, role, password, created_at) VALUES ('孙药师', 'approver', '', '2026-11-22')");
            return {};
        }));
        sale.fields.set(QStringLiteral("event.rxImage"), QString(64, u'a'));
        sale.fields.set(QStringLiteral("event.patient"), QStringLiteral("王小明"));
        sale.fields.set(QStringLiteral("event.doctor"), QStringLiteral("赵大夫"));
        sale.fields.set(QStringLiteral("event.pharmacist"), QStringLiteral("孙药师"));
        QVERIFY(refusals(w, sale).contains(QStringLiteral("drug.retail:pharmacistAway")));
        sale.fields.set(QStringLiteral("event.pharmacist"), QStringLiteral("店长"));
        sale.signatures = {{QStringLiteral("event.pharmacist"), w.session().actor.id}};
        const EventId id = w.record(sale);
        QCOMPARE(keptUntil(w, *LedgerQuery(w.session()).draftOf(id)), QDate(2031, 11, 22));
        QCOMPARE(w.number("SELECT count(*) FROM event WHERE content LIKE '%王小明%'"), 0);
        QCOMPARE(w.number("SELECT count(*) FROM event_private WHERE path = 'event.patient'"), 1);
        QCOMPARE(w.number("SELECT count(*) FROM event_private WHERE instr(value, CAST('王小明' AS BLOB)) > 0"), 0);
    }

    /// 15: slices of a plant need an origin; a price of nothing is asked about.
    void slicesWithoutAnOriginAreRefused()
    {
        TestWorkspace w({QStringLiteral("drug.retail")});
        EventDraft draft =
            w.receiving(tablets(w, {QStringLiteral("tcmSlice")}), QStringLiteral("260801"), QStringLiteral("5盒"));
        draft.lines[0].fields.set(QStringLiteral("line.price"), Money());
        const auto without = w.ledger().check(draft);
        QVERIFY(without);
        QCOMPARE(originFindings(without->findings), 1);
        QVERIFY(rulesOf(withSeverity(without->findings, Severity::Confirm))
                    .contains(QStringLiteral("drug:priceZero")));
        draft.lines[0].fields.set(QStringLiteral("lot.origin"), QStringLiteral("甘肃岷县"));
        QCOMPARE(originFindings(w.ledger().check(draft)->findings), 0);
    }

    /// 11: a third box is refused; the same ID a second time is asked about.
    void ephedrineByTheBox()
    {
        TestWorkspace w({QStringLiteral("drug.ephedrine")});
        const LotId lot = opened(
            w, tablets(w, {QStringLiteral("ephedrine"), QStringLiteral("otcB")}, QStringLiteral("drug.ephedrine")),
            QStringLiteral("9盒"), {});
        EventDraft sale = retail(w, lot, QStringLiteral("3盒"));
        sale.fields.set(QStringLiteral("event.buyerName"), QStringLiteral("张三"));
        sale.fields.set(QStringLiteral("event.buyerId"), QStringLiteral("410104197805203518"));
        QVERIFY(!refusals(w, sale).isEmpty());
        sale.lines[0].quantity = quantity(QStringLiteral("2盒"));
        w.record(sale);
        const auto again = w.ledger().check(sale);
        QVERIFY(again);
        QVERIFY(rulesOf(withSeverity(again->findings, Severity::Confirm))
                    .contains(QStringLiteral("drug.ephedrine:buysAgain")));
        QCOMPARE(w.number("SELECT count(*) FROM field_index WHERE value = '410104197805203518'"), 0);
        QCOMPARE(w.number("SELECT count(*) FROM event WHERE content LIKE '%410104%'"), 0);
    }

    /// 12: wrong ID numbers.
    void wrongIdNumbersAreRefused()
    {
        TestWorkspace w({QStringLiteral("drug.ephedrine")});
        const LotId lot = opened(
            w, tablets(w, {QStringLiteral("ephedrine"), QStringLiteral("otcB")}, QStringLiteral("drug.ephedrine")),
            QStringLiteral("9盒"), {});
        EventDraft sale = retail(w, lot, QStringLiteral("1盒"));
        sale.fields.set(QStringLiteral("event.buyerName"), QStringLiteral("张三"));
        for (const char *wrong : {"410104197805203519", "410104197802303513", "41010419780520351"}) {
            sale.fields.set(QStringLiteral("event.buyerId"), QString::fromLatin1(wrong));
            QVERIFY2(!refusals(w, sale).isEmpty(), wrong);
        }
    }

    /// Food by the lot, a drug by the code, a cylinder by its life: the same Ledger::record.
    void threeKindsOfGoodsGoThroughOneDoor()
    {
        TestWorkspace w({QStringLiteral("food.general"), QStringLiteral("drug.retail"), QStringLiteral("se.cylinder")});
        w.receive(w.milk, QStringLiteral("L1"), QStringLiteral("10盒"));
        opened(w, tablets(w, {QStringLiteral("otcB"), QStringLiteral("coded")}), QStringLiteral("1盒"),
               {QStringLiteral("83123450012345671234")});
        loadCylinder(w);
        QCOMPARE(w.number("SELECT count(DISTINCT pack_version_id) FROM event"), 3);
        QCOMPARE(
            w.number(
                "SELECT count(*) FROM subject_value WHERE path = 'object.nextInspection' AND value = '2030-11-22'"),
            1);
        QCOMPARE(w.number("SELECT count(*) FROM line"), 2);
        const EventId registered{w.number("SELECT id FROM event WHERE step = 'cylinder.register'")};
        const auto refused = w.ledger().voidEvent(registered, QStringLiteral("登记错了"));
        QVERIFY(!refused);
        QVERIFY(rulesOf(refused.error().findings).contains(QStringLiteral("base:standing")));
    }

private:
    static void loadCylinder(TestWorkspace &w)
    {
        QFile file(QStringLiteral(SUBEN_RESOURCES "/demo/cylinder-setup.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
            const auto entry = readLoadEntry(w.session(), object);
            QVERIFY2(entry, entry ? "" : qPrintable(entry.error().text));
            if (const auto *draft = std::get_if<EventDraft>(&*entry))
                w.record(*draft);
            else if (const auto *party = std::get_if<Party>(&*entry))
                QVERIFY(Catalog(w.session()).save(*party));
            else if (const auto *paper = std::get_if<Paper>(&*entry))
                QVERIFY(Catalog(w.session()).save(*paper));
            else if (const auto *user = std::get_if<UserSpec>(&*entry))
                addUser(w, *user);
        }
    }
    static void addUser(TestWorkspace &w, const UserSpec &user)
    {
        QVERIFY(w.store().write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO user (name, role, password, created_at) VALUES (?, ?, '', '2026-11-22')", user.name,
                       roleName(user.role));
            return {};
        }));
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
