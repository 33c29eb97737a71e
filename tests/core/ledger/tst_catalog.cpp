#include "core/ledger/catalog.h"
#include "core/ledger/consent.h"
#include "core/storage/accounts.h"
#include "core/storage/store.h"
#include "tests/support/testworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace suben;

/// Saving master data: what is refused, what is asked, who approves.
class TestCatalog final : public QObject
{
    Q_OBJECT

private:
    static Item yoghurt(const QString &gtin)
    {
        Item item;
        item.name = QStringLiteral("酸奶");
        item.category = QStringLiteral("food.general");
        item.unit = *Unit::parse(u"盒");
        item.gtin = gtin;
        return item;
    }
    static Party dairy()
    {
        Party party;
        party.name = QStringLiteral("烟台某乳品厂");
        return party;
    }
    static Paper licence(const TestWorkspace &w, const QString &number)
    {
        Paper paper;
        paper.kind = QStringLiteral("foodLicence");
        paper.holderKind = HolderKind::Party;
        paper.holder = raw(w.supplier);
        paper.number = number;
        return paper;
    }
    static Paper approval(const TestWorkspace &w)
    {
        Paper paper;
        paper.kind = QStringLiteral("firstSupplier");
        paper.holderKind = HolderKind::Party;
        paper.holder = raw(w.supplier);
        return paper;
    }
    static User person(TestWorkspace &w, const QString &name, Role role)
    {
        Session &session = w.session();
        return *Accounts(session.store, session.clock, session.keys).add(name, role, QStringLiteral("kou-ling-1"));
    }
    static QString sentenceAt(const Error &error, const QString &field)
    {
        for (const Finding &finding : error.findings) {
            if (finding.field == field)
                return finding.text;
        }
        return {};
    }

private Q_SLOTS:
    void aBarcodeOfAnotherNameIsAskedAbout()
    {
        TestWorkspace w;
        QVERIFY(Catalog(w.session()).save(yoghurt(QStringLiteral("6901234000016"))));
        Item other = yoghurt(QStringLiteral("6901234000016"));
        other.name = QStringLiteral("纯牛奶");
        const auto asked = Catalog(w.session()).save(other);
        QVERIFY(!asked);
        QCOMPARE(rulesOf(asked.error().findings), QStringList{QStringLiteral("common:gtinElsewhere")});
        QCOMPARE(asked.error().findings[0].severity, Severity::Confirm);
        QCOMPARE(w.number("SELECT count(*) FROM item WHERE gtin = '6901234000016'"), 1);
    }

    void aConfirmedDoubtIsSavedAndNoted()
    {
        TestWorkspace w;
        QVERIFY(Catalog(w.session()).save(yoghurt(QStringLiteral("6901234000016"))));
        Item other = yoghurt(QStringLiteral("6901234000016"));
        other.name = QStringLiteral("纯牛奶");
        const QString rule = QStringLiteral("common:gtinElsewhere");
        QVERIFY(Catalog(w.session()).save(other, {{rule, -1, QStringLiteral("厂家换了包装"), {}}}));
        QCOMPARE(w.number("SELECT count(*) FROM master_change WHERE after LIKE '%厂家换了包装%'"), 1);
    }

    void checkingSaysTheSameAndWritesNothing()
    {
        TestWorkspace w;
        const qint64 before = w.number("SELECT count(*) FROM item");
        const auto said = Catalog(w.session()).check(yoghurt(QStringLiteral("6901234000017")));
        QVERIFY(said);
        QVERIFY(hasRefusal(*said));
        QCOMPARE(w.number("SELECT count(*) FROM item"), before);
    }

    void everyBadFieldIsAFinding()
    {
        TestWorkspace w;
        Party party = dairy();
        party.creditCode = QStringLiteral("91370602MA3CD5E667");
        party.fields = {{QStringLiteral("party.phone"), QStringLiteral("1380013800")},
                        {QStringLiteral("party.kind"), QStringLiteral("firm")}};
        const qint64 before = w.number("SELECT count(*) FROM party");
        const auto refused = Catalog(w.session()).save(party);
        QVERIFY(!refused);
        QVERIFY(!sentenceAt(refused.error(), QStringLiteral("party.creditCode")).isEmpty());
        QVERIFY(!sentenceAt(refused.error(), QStringLiteral("party.phone")).isEmpty());
        QVERIFY(!sentenceAt(refused.error(), QStringLiteral("party.kind")).isEmpty());
        QCOMPARE(w.number("SELECT count(*) FROM party"), before);
    }

    void anApprovalNumberHasItsForm()
    {
        TestWorkspace w({QStringLiteral("drug.retail")});
        Item item = yoghurt({});
        item.category = QStringLiteral("drug.retail");
        item.fields = {{QStringLiteral("item.approvalNo"), QStringLiteral("国药准字H2026")}};
        const auto refused = Catalog(w.session()).save(item);
        QVERIFY(!refused);
        QVERIFY(!sentenceAt(refused.error(), QStringLiteral("item.approvalNo")).isEmpty());
    }

    void aFieldNobodyKnowsIsRefused()
    {
        TestWorkspace w;
        Item item = yoghurt({});
        item.fields = {{QStringLiteral("item.shelflife"), QStringLiteral("6M")}};
        const auto refused = Catalog(w.session()).save(item);
        QVERIFY(!refused);
        QCOMPARE(refused.error().findings.value(0).field, QStringLiteral("item.shelflife"));
    }

    void fullWidthDigitsAreSavedAsDigits()
    {
        TestWorkspace w;
        QVERIFY(Catalog(w.session()).save(yoghurt(QStringLiteral("６９０１２３４０００016"))));
        QCOMPARE(w.number("SELECT count(*) FROM item WHERE gtin = '6901234000016'"), 1);
    }

    void aWrongProductionLicenceIsRefusedAndNothingStands()
    {
        TestWorkspace w;
        const qint64 before = w.number("SELECT count(*) FROM paper");
        const auto refused = Catalog(w.session()).save(licence(w, QStringLiteral("SC10537060200018")));
        QVERIFY(!refused);
        QVERIFY(sentenceAt(refused.error(), QStringLiteral("paper.number")).contains(u'9'));
        QCOMPARE(w.number("SELECT count(*) FROM paper"), before);
    }

    void anOldOperatingLicenceIsOnlyWarnedOf()
    {
        TestWorkspace w;
        const Paper old = licence(w, QStringLiteral("JY13706020012345"));
        const auto said = Catalog(w.session()).check(old);
        QVERIFY(said);
        QCOMPARE(withSeverity(*said, Severity::Warn).size(), 1);
        QVERIFY(Catalog(w.session()).save(old));
    }

    void aPaperIsNeverChanged()
    {
        TestWorkspace w;
        Paper paper = licence(w, QStringLiteral("SC10537060200019"));
        paper.id = *Catalog(w.session()).save(paper);
        paper.number = QStringLiteral("SC10537060200027");
        const auto changed = Catalog(w.session()).save(paper);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::Usage);
        QCOMPARE(Catalog(w.session()).paper(paper.id)->number, QStringLiteral("SC10537060200019"));
    }

    void aPaperKeepsItsScopeAndQuantities()
    {
        TestWorkspace w;
        Paper paper = licence(w, QStringLiteral("SC10537060200019"));
        paper.scope = {QStringLiteral("乳制品"), QStringLiteral("饮料")};
        paper.except = {QStringLiteral("婴幼儿配方")};
        paper.quantities = {{QStringLiteral("151-50-8"), quantity(QStringLiteral("3kg"))}};
        paper.validTo = QDate(2028, 6, 30);
        const auto id = Catalog(w.session()).save(paper);
        QVERIFY(id);
        paper.id = *id;
        QCOMPARE(*Catalog(w.session()).paper(*id), paper);
    }

    void aCopyThatIsNotThereIsRefused()
    {
        TestWorkspace w;
        Paper paper = licence(w, QStringLiteral("SC10537060200019"));
        paper.copies = {QByteArray(32, 'x')};
        QVERIFY(!Catalog(w.session()).save(paper));
    }

    void aClerkDoesNotApprove()
    {
        TestWorkspace w;
        const auto paper = Catalog(w.session()).save(approval(w));
        const User clerk = person(w, QStringLiteral("小王"), Role::Clerk);
        w.session().actor = {clerk.id, clerk.name, clerk.role};
        const auto approved = Catalog(w.session()).approve(*paper);
        QVERIFY(!approved);
        QCOMPARE(approved.error().code, ErrorCode::NotAllowed);
    }

    void onePersonApprovesOnce()
    {
        TestWorkspace w;
        const auto paper = Catalog(w.session()).save(approval(w));
        QVERIFY(Catalog(w.session()).approve(*paper));
        QVERIFY(!Catalog(w.session()).approve(*paper));
        QCOMPARE(Catalog(w.session()).paper(*paper)->approvals.size(), std::size_t(1));
    }

    void theSecondApprovesWithAnOwnLogin()
    {
        TestWorkspace w;
        const auto paper = Catalog(w.session()).save(approval(w));
        const User other = person(w, QStringLiteral("质量负责人"), Role::Approver);
        QVERIFY(Catalog(w.session()).approve(*paper));
        const auto wrong = approveAs(w.session(), *paper, {other.name, QStringLiteral("falsch")});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::NotAllowed);
        QVERIFY(approveAs(w.session(), *paper, {other.name, QStringLiteral("kou-ling-1")}));
        QCOMPARE(Catalog(w.session()).paper(*paper)->approvals.size(), std::size_t(2));
        QCOMPARE(w.session().actor.name, QStringLiteral("店长"));
    }

    void nobodyApprovesForAnother()
    {
        TestWorkspace w;
        const User clerk = person(w, QStringLiteral("小王"), Role::Clerk);
        const User other = person(w, QStringLiteral("质量负责人"), Role::Approver);
        w.session().actor = {clerk.id, clerk.name, clerk.role};
        Paper paper = approval(w);
        paper.approvals = {{other.id, w.session().clock.now()}};
        QVERIFY(!Catalog(w.session()).save(paper));
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
