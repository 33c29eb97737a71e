#include "tests/ui/stepwalk.h"

#include "core/ledger/catalog.h"
#include "core/ledger/dues.h"
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
    void sell(const char *item, const char *kilograms)
    {
        m_desk->showPage("shippingPage");
        head("customer", "syxx",
             keepers({{QStringLiteral("event.agentName"), QStringLiteral("赵采购")},
                      {QStringLiteral("event.agentId"), QStringLiteral("370112198811034513")},
                      {QStringLiteral("event.purpose"), QStringLiteral("电镀")},
                      {QStringLiteral("event.payBy"), QStringLiteral("1")},
                      {QStringLiteral("event.payRef"), QStringLiteral("YH-1")}}));
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
        sell("qhj", "3");
        attach("field_event.agentIdCopy"); // F9 led there
        StepDesk::press(Qt::Key_Escape);
        StepWalk(*m_desk).finish(Act::Save);
        m_desk->shoot("sale-to-sign");
        sign("kou-ling-2");
        QTRY_COMPARE(m_desk->events(), qint64(2));
        QCOMPARE(ledger().onHand(ledger().lot(QStringLiteral("H1"))).toString(), QStringLiteral("2"));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StepDesk> m_desk;
};

QTEST_MAIN(TestDanger)
#include "tst_danger.moc"
