#include "tests/ui/stepwalk.h"

#include "core/ledger/catalog.h"
#include "core/ledger/dues.h"
#include "core/ledger/registers.h"
#include "core/storage/accounts.h"
#include "ui/form/linesview.h"
#include "ui/models/linesmodel.h"
#include "ui/models/roles.h"
#include "ui/page.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// Dangerous goods on the window's pages by keys: two keepers, money, buyers, permits, codes, shifts and filings.
class TestDanger final : public QObject
{
    Q_OBJECT

private:
    TestWorkspace &ledger() { return m_desk->ledger(); }
    Session &session() { return ledger().session(); }

    void start(const QStringList &categories, const QStringList &roles = {})
    {
        m_desk.reset();
        m_desk = std::make_unique<StepDesk>(categories, roles);
        const auto second = Accounts(session().store, session().clock, session().keys)
                                .add(QStringLiteral("李保管"), Role::Clerk, QStringLiteral("kou-ling-2"));
        QVERIFY(second);
    }
    ItemId chemical(const char *name, const char *category, const char *cas)
    {
        return ledger().item({.name = QString::fromUtf8(name),
                              .category = QLatin1String(category),
                              .unit = QStringLiteral("kg"),
                              .fields = {{QStringLiteral("item.cas"), QLatin1String(cas)},
                                         {QStringLiteral("item.sds"), QString(64, u'a')},
                                         {QStringLiteral("item.hazardLabel"), QString(64, u'b')}}});
    }

    /// Own licence, the supplier's, and the buyer's permit for three kilograms.
    void papersOfTrade(const char *category)
    {
        ledger().paper(QStringLiteral("ownHaz"), HolderKind::Own, 0);
        ledger().paper(QStringLiteral("hazSupplier"), HolderKind::Party, raw(ledger().supplier));
        const bool isToxic = QLatin1String(category) == QLatin1String("haz.toxic");
        if (!isToxic)
            ledger().paper(QStringLiteral("lawfulUse"), HolderKind::Party, raw(ledger().customer));
        const QString cas = isToxic ? QStringLiteral("151-50-8") : QStringLiteral("7722-64-7");
        Paper permit;
        permit.kind = isToxic ? QStringLiteral("toxicPermit") : QStringLiteral("precursorFiling");
        permit.holderKind = HolderKind::Party;
        permit.holder = raw(ledger().customer);
        permit.number = QStringLiteral("GM-2026-17");
        permit.validFrom = QDate(2026, 1, 1);
        permit.validTo = QDate(2026, 12, 31);
        permit.scope = {cas};
        permit.quantities = {{cas, quantity(QStringLiteral("3kg"))}};
        QVERIFY(Catalog(session()).save(permit));
    }
    StepWalk::Answers keepers(StepWalk::Answers more)
    {
        more.insert(QStringLiteral("event.keeper1"), QStringLiteral("店长"));
        more.insert(QStringLiteral("event.keeper2"), QStringLiteral("李保管"));
        return more;
    }
    /// 进货 by keys, up to F9: the head, one row.
    void buy(const char *item, const char *lot, const char *kilograms)
    {
        m_desk->showPage("receivingPage");
        head("supplier", "sdmry",
             keepers({{QStringLiteral("event.purpose"), QStringLiteral("电镀")},
                      {QStringLiteral("event.agentName"), QStringLiteral("王经办")}}));
        row({{QStringLiteral("item.name"), QLatin1String(item)},
             {QStringLiteral("line.qty"), QLatin1String(kilograms)}});
        m_desk->part<LinesView>("lines")->goTo(0, QStringLiteral("lot.code"));
        typed(QLatin1String(lot));
        m_desk->shoot("purchase");
        StepWalk(*m_desk).finish();
    }
    StepWalk::Answers buyerOf(const StepWalk::Answers &other)
    {
        StepWalk::Answers all = keepers({{QStringLiteral("event.agentName"), QStringLiteral("赵采购")},
                                         {QStringLiteral("event.agentId"), QStringLiteral("370112198811034513")},
                                         {QStringLiteral("event.purpose"), QStringLiteral("电镀")},
                                         {QStringLiteral("event.payBy"), QStringLiteral("1")},
                                         {QStringLiteral("event.payRef"), QStringLiteral("YH-1")}});
        all.insert(other);
        return all;
    }
    /// 销售 by keys: the head, one row, Ctrl+S.
    void sell(const char *item, const char *kilograms, const char *buyer, const StepWalk::Answers &other = {})
    {
        m_desk->showPage("shippingPage");
        head("customer", buyer, buyerOf(other));
        row({{QStringLiteral("item.name"), QLatin1String(item)}});
        m_desk->part<LinesView>("lines")->goTo(0, QStringLiteral("line.qty"));
        typed(QLatin1String(kilograms));
        m_desk->shoot("sale");
        StepWalk(*m_desk).finish(Act::Save);
    }
    /// Enter from field to field of the head of a document, until its rows.
    void head(const char *party, const char *initials, const StepWalk::Answers &answers)
    {
        m_desk->part<QLineEdit>(qPrintable(QStringLiteral("field_") + QLatin1String(party)))->setFocus();
        m_desk->enter(QLatin1String(initials));
        for (int key = 0; key < 20 && m_desk->focus().startsWith(QLatin1String("field_")); ++key)
            m_desk->enter(answers.value(m_desk->focus().mid(6)));
        QVERIFY2(!m_desk->focus().startsWith(QLatin1String("field_")), qPrintable(m_desk->focus()));
    }
    /// Enter from cell to cell of one row.
    void row(const StepWalk::Answers &answers)
    {
        auto *view = m_desk->part<LinesView>("lines");
        for (int key = 0; key < 20 && view->currentIndex().row() == 0; ++key) {
            const QString said = answers.value(view->currentIndex().data(FieldIdRole).toString());
            typed(said);
        }
    }
    /// Key by key: the grid opens its cell by the first.
    static void typed(const QString &latin)
    {
        for (const QChar c : latin)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        StepDesk::press(Qt::Key_Return);
    }
    /// What is asked beyond the grid: a picture of a paper.
    void attach(const char *path)
    {
        QFile copy(m_folder.filePath(QStringLiteral("id.jpg")));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write("a copy of an identity card");
        copy.close();
        QCOMPARE(m_desk->focus(), QLatin1String(path));
        m_desk->enter(copy.fileName());
    }
    /// What was there before the ledger.
    void stock(ItemId item, const char *lot, const char *quantityText)
    {
        EventDraft draft;
        draft.step = QStringLiteral("opening");
        draft.fields.set(QStringLiteral("event.date"), session().clock.today());
        DraftLine line;
        line.item = item;
        line.quantity = quantity(QString::fromUtf8(quantityText));
        line.fields.set(QStringLiteral("lot.code"), QLatin1String(lot));
        draft.lines = {line};
        ledger().record(draft);
    }
    int dueRow(const QString &name) const
    {
        for (int row = 0; row < m_desk->rows("due"); ++row) {
            if (m_desk->cell("due", row, QStringLiteral("name")) == name)
                return row;
        }
        return -1;
    }
    void chooseDue(const QString &name)
    {
        auto *list = m_desk->part<QAbstractItemView>("due");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(dueRow(name), 0));
    }
    /// Enter, the receipt, Enter, the day, Enter.
    void file(const QString &due, const char *receipt)
    {
        chooseDue(due);
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->focus(), QStringLiteral("dueReceipt"));
        m_desk->enter(QLatin1String(receipt));
        m_desk->shoot("due-receipt");
        StepDesk::press(Qt::Key_Return);
    }
    void licence(const QString &except)
    {
        Paper own;
        own.kind = QStringLiteral("pestLicence");
        own.holderKind = HolderKind::Own;
        own.number =
            except.isEmpty() ? QStringLiteral("农药经许(鲁)37060210002") : QStringLiteral("农药经许(鲁)37060210001");
        own.validTo = QDate(2030, 1, 1);
        own.scope = {QStringLiteral("*")};
        if (!except.isEmpty())
            own.except = {except};
        QVERIFY(Catalog(session()).save(own));
    }
    void sellPesticide()
    {
        m_desk->showPage("shippingPage");
        m_desk->scan(QStringLiteral("L1"));
        auto *page = m_desk->page();
        for (const auto &[path, value] :
             {std::pair("event.crop", "仓储"), std::pair("event.buyerName", "王农户"),
              std::pair("event.buyerPhone", "13905350000"), std::pair("event.buyerId", "430381196508150010")}) {
            for (QLineEdit *field : page->findChildren<QLineEdit *>(QStringLiteral("field_") + QLatin1String(path))) {
                if (field->isVisible()) {
                    field->setFocus();
                    m_desk->enter(QString::fromUtf8(value));
                }
            }
        }
        StepWalk(*m_desk).finish(Act::Save);
    }
    void sign(const char *password)
    {
        QTRY_COMPARE(m_desk->focus(), QStringLiteral("secondPassword"));
        m_desk->enter(QLatin1String(password));
    }

private Q_SLOTS:
    void initTestCase() { StepDesk::setUp(); }
    void cleanup() { m_desk.reset(); }

    /// The second keeper's own password stands between the entry and the ledger; a wrong one does not do.
    void aToxicChemicalIsBoughtAndSoldByTwoKeepers()
    {
        start({QStringLiteral("haz.toxic")});
        chemical("氰化钾", "haz.toxic", "151-50-8");
        papersOfTrade("haz.toxic");
        buy("qhj", "H1", "5");
        QCOMPARE(m_desk->events(), qint64(0));
        QCOMPARE(m_desk->focus(), QStringLiteral("secondPassword"));
        m_desk->shoot("keeper-signs");
        sign("wrong-one");
        QTRY_VERIFY(m_desk->part<QLineEdit>("secondPassword")->text().isEmpty()); // it was looked at
        m_desk->shoot("keeper-wrong");
        QCOMPARE(m_desk->events(), qint64(0));
        sign("kou-ling-2");
        QTRY_COMPARE(m_desk->events(), qint64(1));
        sell("qhj", "3", "syxx");
        attach("field_event.agentIdCopy"); // F9 led there
        StepDesk::press(Qt::Key_Escape);
        StepWalk(*m_desk).finish(Act::Save);
        m_desk->shoot("sale-to-sign");
        sign("kou-ling-2");
        QTRY_COMPARE(m_desk->events(), qint64(2));
        QCOMPARE(ledger().onHand(ledger().lot(QStringLiteral("H1"))).toString(), QStringLiteral("2"));
    }

    void noCashAndNoPrivateBuyer()
    {
        start({QStringLiteral("haz.explosivePrecursor")});
        const ItemId acid = chemical("硝酸", "haz.explosivePrecursor", "7697-37-2");
        papersOfTrade("haz.explosivePrecursor");
        stock(acid, "X1", "5kg");
        const PartyId person = ledger().party(QStringLiteral("张散户"));
        auto known = Catalog(session()).party(person);
        known->fields.set(QStringLiteral("party.kind"), QStringLiteral("person"));
        QVERIFY(Catalog(session()).save(*known));
        sell("xs", "1", "zsh", {{QStringLiteral("event.payBy"), QStringLiteral("2")}});
        QCOMPARE(m_desk->events(), qint64(1));
        const QString said = m_desk->findings();
        QVERIFY2(said.contains(QStringLiteral("haz.common:noPrivateBuyer")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("haz.explosivePrecursor:noCash")), qPrintable(said));
        m_desk->shoot("no-cash");
        QVERIFY2(m_desk->focus() == u"field_customer" || m_desk->focus() == u"field_event.payBy",
                 qPrintable(m_desk->focus()));
    }

    /// 高锰酸钾: one sale, two laws. Both filings stand in 提醒, each goes with its own receipt, each has its form.
    void potassiumPermanganateIsFiledTwice()
    {
        start({QStringLiteral("haz.permanganate")});
        const ItemId salt = chemical("高锰酸钾", "haz.permanganate", "7722-64-7");
        papersOfTrade("haz.permanganate");
        stock(salt, "G1", "5kg");
        sell("gmsj", "3", "syxx");
        attach("field_event.agentIdCopy");
        StepDesk::press(Qt::Key_Escape);
        StepWalk(*m_desk).finish(Act::Save);
        attach("field_event.copies");
        StepDesk::press(Qt::Key_Escape);
        StepWalk(*m_desk).finish(Act::Save);
        m_desk->shoot("permanganate-sign");
        sign("kou-ling-2");
        QTRY_COMPARE(m_desk->events(), qint64(2));
        m_desk->showPage("duePage");
        const QString flow = QStringLiteral("易制爆危险化学品流向备案");
        const QString sale = QStringLiteral("第二、三类易制毒化学品销售备案");
        QTRY_VERIFY(dueRow(flow) >= 0 && dueRow(sale) >= 0);
        m_desk->shoot("permanganate-due");
        file(flow, "GA-2026-1");
        QTRY_VERIFY(dueRow(flow) < 0);
        QVERIFY(dueRow(sale) >= 0);
        chooseDue(sale);
        StepDesk::press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_desk->page()->objectName(), QStringLiteral("registerPage"));
        QCOMPARE(m_desk->cell("registers", m_desk->part<QAbstractItemView>("registers")->currentIndex().row(),
                              QStringLiteral("register")),
                 QStringLiteral("易制毒化学品销售台账"));
        m_desk->shoot("permanganate-form");
        m_desk->showPage("duePage");
        QTRY_VERIFY(dueRow(sale) >= 0);
        file(sale, "GA-2026-2");
        QTRY_VERIFY(dueRow(sale) < 0);
    }

    /// 双人双锁 and shifts: bought by code range, issued, what is left comes back, and the shift is settled.
    void explosivesAreIssuedReturnedAndSettled()
    {
        start({QStringLiteral("haz.explosive")}, {QStringLiteral("blaster"), QStringLiteral("store")});
        ledger().item({.name = QStringLiteral("数码电子雷管"),
                       .category = QStringLiteral("haz.explosive"),
                       .unit = QStringLiteral("发"),
                       .fields = {{QStringLiteral("item.kind"), QStringLiteral("detonator")}}});
        ledger().paper(QStringLiteral("blastSeller"), HolderKind::Party, raw(ledger().supplier));
        ledger().paper(QStringLiteral("ownBlasting"), HolderKind::Own, 0);
        Paper permit;
        permit.kind = QStringLiteral("ownPermit");
        permit.holderKind = HolderKind::Own;
        permit.number = QStringLiteral("GM-9");
        permit.validFrom = QDate(2026, 1, 1);
        permit.validTo = QDate(2026, 12, 31);
        permit.scope = {QStringLiteral("*")};
        permit.quantities = {{QStringLiteral("数码电子雷管"), quantity(QStringLiteral("50发"))}};
        QVERIFY(Catalog(session()).save(permit));
        m_desk->showPage("receivingPage");
        head("supplier", "sdmry",
             keepers({{QStringLiteral("event.agentName"), QStringLiteral("王经办")},
                      {QStringLiteral("event.payBy"), QStringLiteral("1")},
                      {QStringLiteral("event.payRef"), QStringLiteral("YH-1")}}));
        row({{QStringLiteral("item.name"), QStringLiteral("smdzlg")},
             {QStringLiteral("lot.code"), QStringLiteral("B1")},
             {QStringLiteral("lot.made"), QStringLiteral("2026-05-10")},
             {QStringLiteral("line.qty"), QStringLiteral("5")}});
        StepWalk(*m_desk).finish(Act::Save); // detonators have codes: F9 leads there
        QCOMPARE(m_desk->part<LinesView>("lines")->currentIndex().data(FieldIdRole).toString(),
                 QStringLiteral("line.codes"));
        typed(QStringLiteral("0160510100001-0160510100005"));
        m_desk->shoot("blast-receive");
        StepWalk(*m_desk).finish(Act::Save);
        sign("kou-ling-2");
        QTRY_COMPARE(m_desk->events(), qint64(1));

        const StepWalk::Answers shift = keepers({{QStringLiteral("event.shift"), QStringLiteral("早班")},
                                                 {QStringLiteral("event.planQty"), QStringLiteral("3发")},
                                                 {QStringLiteral("event.purpose"), QStringLiteral("一号采区")},
                                                 {QStringLiteral("event.issuer"), QStringLiteral("店长")},
                                                 {QStringLiteral("event.receiverName"), QStringLiteral("孙爆破")},
                                                 {QStringLiteral("event.approver"), QStringLiteral("店长")},
                                                 {QStringLiteral("event.safety"), QStringLiteral("吴安全")},
                                                 {QStringLiteral("sign_event.keeper2"), QStringLiteral("kou-ling-2")}});
        const auto with = [&](std::initializer_list<std::pair<const char *, const char *>> more) {
            StepWalk::Answers all = shift;
            for (const auto &[path, value] : more)
                all.insert(QLatin1String(path), QString::fromUtf8(value));
            return all;
        };
        StepWalk walk(*m_desk);
        QString refused =
            walk.record("发放领取", with({{"line.qty", "3发"}, {"line.codes", "0160510100001-0160510100003"}}),
                        {QStringLiteral("B1")}, "blast-issue");
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
        QCOMPARE(ledger().onHand(ledger().lot(QStringLiteral("B1"))).toString(), QStringLiteral("2"));

        refused = walk.record("当班使用登记", with({{"line.used", "2发"}}), {QStringLiteral("B1")}, "blast-used-early");
        QVERIFY2(refused.contains(QStringLiteral("notBalanced")), qPrintable(refused));

        refused = walk.record("剩余清退入库",
                              with({{"lot.code", "B1"}, {"line.qty", "1发"}, {"line.codes", "0160510100003"}}),
                              {QStringLiteral("smdzlg")}, "blast-return");
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
        QCOMPARE(ledger().onHand(ledger().lot(QStringLiteral("B1"))).toString(), QStringLiteral("3"));

        refused = walk.record("当班使用登记", with({{"line.used", "2发"}}), {QStringLiteral("B1")}, "blast-used");
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
        const auto due = Dues(session()).open(session().clock.today());
        for (const DueRow &row : *due)
            QVERIFY2(row.rule != u"haz.explosive:shiftSettled", qPrintable(row.about));
        walk.open(QStringLiteral("日结"));
        m_desk->finish();
        QTRY_COMPARE(m_desk->events(), qint64(5));
    }

    /// A count that differs wants a reason and the second person; the register's balance is the counted one.
    void aCountThatDiffersIsAgreedByTwoAndStandsInTheBalance()
    {
        start({QStringLiteral("haz.toxic")});
        const ItemId salt = chemical("氰化钾", "haz.toxic", "151-50-8");
        stock(salt, "H1", "5kg");
        m_desk->openStep(QStringLiteral("pd"));
        m_desk->scan(QStringLiteral("H1"));
        typed(QStringLiteral("4"));
        StepDesk::press(Qt::Key_F9);
        StepDesk::press(Qt::Key_F9);
        m_desk->shoot("count-differs");
        StepDesk::press(Qt::Key_1); // why it differs
        StepDesk::press(Qt::Key_1); // and that it was counted again
        sign("kou-ling-2");
        QTRY_COMPARE(m_desk->events(), qint64(2));
        Registers registers(session());
        const auto book = registers.named(QStringLiteral("haz.toxic:hazRegister"));
        QVERIFY(book);
        NoProgress progress;
        QString last;
        const QDate today = session().clock.today();
        QVERIFY(registers.read(*book, {today, today, {}}, progress,
                               [&](const RegisterRow &row) { last = row.cells.join(u' '); }));
        QVERIFY2(last.contains(QStringLiteral("4 kg")), qPrintable(last));
    }

    /// 农药经营许可证（限制使用农药除外）, from the licence in 资料 to the refusal on 销售.
    void aLicenceThatExceptsRestrictedPesticidesStopsTheirSale()
    {
        start({QStringLiteral("ag.pesticide.restricted")});
        const ItemId gas =
            ledger().item({.name = QStringLiteral("磷化铝"),
                           .category = QStringLiteral("ag.pesticide.restricted"),
                           .unit = QStringLiteral("kg"),
                           .fields = {{QStringLiteral("item.scope"), QStringList{QStringLiteral("限制使用农药")}},
                                      {QStringLiteral("item.regNo"), QStringLiteral("PD20081234")},
                                      {QStringLiteral("item.maker"), QStringLiteral("某农药厂")},
                                      {QStringLiteral("item.substances"), QStringList{QStringLiteral("磷化铝")}}}});
        stock(gas, "L1", "20kg");
        licence(QStringLiteral("限制使用农药"));
        sellPesticide();
        m_desk->shoot("excepted");
        const auto *brief = m_desk->part<QWidget>("findingBrief");
        QVERIFY2(brief->accessibleDescription().contains(QStringLiteral("限制使用农药")),
                 qPrintable(brief->accessibleDescription()));
        QCOMPARE(m_desk->events(), qint64(1));
        licence({}); // a licence of the whole scope
        m_desk->showPage("shippingPage");
        StepWalk(*m_desk).finish(Act::Save);
        m_desk->shoot("not-excepted");
        QTRY_VERIFY2(m_desk->events() == 2, qPrintable(m_desk->focus() + m_desk->banner()));
    }

    /// 150 %: everything a sale needs is there and is reached by Enter.
    void aSaleIsEnteredInASmallWindow()
    {
        start({QStringLiteral("haz.toxic")});
        const ItemId salt = chemical("氰化钾", "haz.toxic", "151-50-8");
        papersOfTrade("haz.toxic");
        stock(salt, "H1", "5kg");
        for (const QSize size : {QSize(911, 512), QSize(683, 384)}) {
            m_desk->resize(size.width(), size.height());
            m_desk->showPage("shippingPage");
            head("customer", "syxx", buyerOf({}));
            for (const char *path : {"event.agentId", "event.payRef", "event.keeper2"})
                QVERIFY2(!m_desk->part<QLineEdit>(qPrintable(QStringLiteral("field_") + QLatin1String(path)))
                              ->text()
                              .isEmpty(),
                         path);
            m_desk->shoot(size.width() == 911 ? "sale-911" : "sale-683");
            StepDesk::press(Qt::Key_F6); // put aside
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StepDesk> m_desk;
};

QTEST_MAIN(TestDanger)
#include "tst_danger.moc"
